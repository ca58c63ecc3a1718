package app.revier.book;

import app.revier.territory.Position;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A given position as one text: latitude and longitude in degrees, {@code 50.9413,6.9583}. */
final class PositionText {

  /** What a position looks like; the groups are latitude and longitude. */
  static final String FORM = "(-?\\d{1,2}(?:\\.\\d{1,15})?)\\s*,\\s*(-?\\d{1,3}(?:\\.\\d{1,15})?)";

  private static final Pattern POSITION = Pattern.compile(FORM);
  private static final int DECIMALS = 7;

  private PositionText() {}

  static Position parse(String text) {
    Matcher matcher = POSITION.matcher(text.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException("no position: " + text);
    }
    return parse(matcher, 1);
  }

  /** The position in two groups, the first of which is given. */
  static Position parse(Matcher matcher, int group) {
    return new Position(
        degrees(matcher.group(group)), degrees(matcher.group(group + 1)), Position.Origin.GIVEN);
  }

  private static double degrees(String text) {
    return new BigDecimal(text).setScale(DECIMALS, RoundingMode.HALF_UP).doubleValue();
  }

  static String format(Position position) {
    return plain(position.latitude()) + "," + plain(position.longitude());
  }

  private static String plain(double degrees) {
    BigDecimal rounded =
        BigDecimal.valueOf(degrees).setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.toPlainString();
  }
}
