package app.revier.intake;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads how often somebody is visited: "30 Tage", "alle 4 Wochen", "monatlich", "quarterly". */
final class IntervalText {

  private static final int DAYS_OF_YEAR = 365;
  private static final int MONTHS = 12;

  private static final Map<String, Integer> DAYS =
      Map.ofEntries(
          Map.entry("wöchentlich", 7),
          Map.entry("weekly", 7),
          Map.entry("14-tägig", 14),
          Map.entry("14tägig", 14),
          Map.entry("14-täglich", 14),
          Map.entry("vierzehntägig", 14),
          Map.entry("fortnightly", 14),
          Map.entry("monatlich", months(1)),
          Map.entry("monthly", months(1)),
          Map.entry("vierteljährlich", months(3)),
          Map.entry("quartalsweise", months(3)),
          Map.entry("quarterly", months(3)),
          Map.entry("halbjährlich", months(6)),
          Map.entry("half-yearly", months(6)),
          Map.entry("jährlich", DAYS_OF_YEAR),
          Map.entry("yearly", DAYS_OF_YEAR),
          Map.entry("annually", DAYS_OF_YEAR));

  private static final Pattern COUNTED =
      Pattern.compile(
          "(?:alle |every )?([0-9]{1,3}) ?(?:(tage?|tagen|days?|d)|(wochen?|weeks?|wo\\.?)"
              + "|(monate?|monaten|months?))");

  private IntervalText() {}

  /** The days from one visit to the next; none if the text does not say so in words. */
  static @Nullable Integer days(String text) {
    String lower = text.strip().toLowerCase(Locale.ROOT);
    Matcher counted = COUNTED.matcher(lower);
    if (!counted.matches()) {
      return DAYS.get(lower);
    }
    int count = Integer.parseInt(counted.group(1));
    return counted.group(2) != null
        ? Integer.valueOf(count)
        : Integer.valueOf(counted.group(3) != null ? count * 7 : months(count));
  }

  /** Months are as long as they are on average. */
  private static int months(int count) {
    return count * DAYS_OF_YEAR / MONTHS;
  }
}
