package app.revier.intake;

import app.revier.agenda.Activity;
import app.revier.intake.Problem.Code;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads how long something took, in minutes: 45, 45 min, 0:45, 1:30:00, 1,5 h, and a cell that
 * Excel shows as 0:45. Half minutes are rounded up; nothing is known of what took no time.
 */
final class MinutesText {

  private static final Pattern CLOCK =
      Pattern.compile("(\\d{1,2}):([0-5]\\d)(:[0-5]\\d)?( ?(h|std\\.?))?");
  private static final Pattern WORDED =
      Pattern.compile(
          "(\\d{1,4}(?:[.,]\\d{1,2})?) ?"
              + "(min|minuten?|minutes?|mins|h|std|stunden?|hours?|hrs?)\\.?");
  private static final int HOUR = 60;
  private static final BigDecimal DAY = BigDecimal.valueOf(24L * HOUR);

  private MinutesText() {}

  /** The minutes of a row; none if it names none, or, which is noted, none that can be. */
  static @Nullable Integer of(Row row, RowValues values) {
    TableColumn column = row.table().column(ImportField.MINUTES);
    Integer minutes = column == null ? null : read(row.cell(column));
    if (column == null || minutes == null) {
      return values.whole(ImportField.MINUTES, 1, Activity.MOST_MINUTES);
    }
    if (minutes > Activity.MOST_MINUTES) {
      row.fail(column, Code.NOT_A_NUMBER);
      return null;
    }
    return minutes == 0 ? null : minutes;
  }

  private static @Nullable Integer read(SourceCell cell) {
    return switch (cell) {
      case SourceCell.Text(String raw) -> read(CellText.line(raw).toLowerCase(Locale.ROOT));
      // Excel keeps a time as a part of a day, and nobody was somewhere for a part of a minute.
      case SourceCell.Numeric number
          when number.value().signum() > 0 && number.value().compareTo(BigDecimal.ONE) < 0 ->
          whole(number.value().multiply(DAY));
      default -> null;
    };
  }

  private static @Nullable Integer read(String text) {
    Matcher clock = CLOCK.matcher(text);
    if (clock.matches()) {
      return Integer.parseInt(clock.group(1)) * HOUR + Integer.parseInt(clock.group(2));
    }
    Matcher worded = WORDED.matcher(text);
    if (!worded.matches()) {
      return null;
    }
    int factor = worded.group(2).startsWith("m") ? 1 : HOUR;
    return whole(
        new BigDecimal(worded.group(1).replace(',', '.')).multiply(BigDecimal.valueOf(factor)));
  }

  private static int whole(BigDecimal minutes) {
    return minutes.setScale(0, RoundingMode.HALF_UP).intValueExact();
  }
}
