package app.revier.book;

import app.revier.agenda.Night;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Nights away from home as one text: {@code 2027-01-12 50.3569,7.589 Koblenz}, several separated by
 * line breaks or semicolons; one night a day at most.
 */
final class NightListText {

  private static final Pattern NIGHT =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\s+" + PositionText.FORM + "(?:\\s+(.*))?");

  private NightListText() {}

  static List<Night> parse(String text) {
    Map<LocalDate, Night> nights = new TreeMap<>();
    for (String line : text.split("[\n;]", -1)) {
      if (line.isBlank()) {
        continue;
      }
      Night night = night(line.strip());
      if (nights.put(night.date(), night) != null) {
        throw new IllegalArgumentException("two nights on one day: " + line);
      }
    }
    return List.copyOf(nights.values());
  }

  private static Night night(String line) {
    Matcher matcher = NIGHT.matcher(line);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("no night: " + line);
    }
    try {
      return new Night(
          LocalDate.parse(matcher.group(1)),
          PositionText.parse(matcher, 2),
          Objects.requireNonNullElse(matcher.group(4), "").strip());
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no such day: " + line, e);
    }
  }

  static String format(List<Night> nights) {
    return nights.stream().map(NightListText::format).collect(Collectors.joining("; "));
  }

  private static String format(Night night) {
    if (night.name().matches("(?s).*[;\n].*")) {
      throw new IllegalArgumentException("night with a separator: " + night);
    }
    return (night.date() + " " + PositionText.format(night.position()) + " " + night.name())
        .strip();
  }
}
