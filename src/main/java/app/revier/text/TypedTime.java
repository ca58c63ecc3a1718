package app.revier.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times of the day and durations as people type them: 9, 930, 9.30; 45, 1:30, 1,5 h. */
final class TypedTime {

  private static final Pattern TIME =
      Pattern.compile("(\\d{1,2})(?:(?:[:.h]| uhr )?(\\d{2}))?(?: ?(am|pm|uhr|h))?");
  private static final Pattern MINUTES =
      Pattern.compile("(\\d{1,4}) ?(?:m|min\\.?|minuten|minutes)?");
  private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):(\\d{2})(?: ?(?:h|std\\.?))?");
  private static final String HOUR = " ?(?:h|std\\.?|stunden?|hours?)";
  private static final Pattern HOURS = Pattern.compile("(\\d{1,2}(?:[.,]\\d{1,2})?)" + HOUR);
  private static final Pattern BOTH =
      Pattern.compile("(\\d{1,2})" + HOUR + " ?(\\d{1,2})(?: ?(?:m|min\\.?|minuten|minutes))?");
  private static final int HOUR_MINUTES = 60;
  private static final int NOON = 12;

  private TypedTime() {}

  private static String plain(String typed) {
    return typed.replace('\u00a0', ' ').replace('\u202f', ' ').strip().toLowerCase(Locale.ROOT);
  }

  /** A time of the day; none if the text is none. */
  static @Nullable LocalTime time(String typed) {
    Matcher time = TIME.matcher(plain(typed));
    if (!time.matches()) {
      return null;
    }
    int hour = Integer.parseInt(time.group(1));
    int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
    boolean twelve = "am".equals(time.group(3)) || "pm".equals(time.group(3));
    if (minute >= HOUR_MINUTES || hour >= 24 || (twelve && (hour < 1 || hour > NOON))) {
      return null;
    }
    if (twelve) {
      hour = hour % NOON + ("pm".equals(time.group(3)) ? NOON : 0);
    }
    return LocalTime.of(hour, minute);
  }

  /** A duration in minutes, rounded; none if the text is none. */
  static @Nullable Integer minutes(String typed) {
    String text = plain(typed);
    Matcher minutes = MINUTES.matcher(text);
    if (minutes.matches()) {
      return Integer.valueOf(minutes.group(1));
    }
    Matcher clock = CLOCK.matcher(text);
    Matcher both = BOTH.matcher(text);
    if (clock.matches()) {
      return together(clock);
    }
    if (both.matches()) {
      return together(both);
    }
    Matcher hours = HOURS.matcher(text);
    return hours.matches()
        ? (Integer)
            new BigDecimal(hours.group(1).replace(',', '.'))
                .multiply(BigDecimal.valueOf(HOUR_MINUTES))
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact()
        : null;
  }

  private static @Nullable Integer together(Matcher parts) {
    int minutes = Integer.parseInt(parts.group(2));
    return minutes >= HOUR_MINUTES
        ? null
        : (Integer) (Integer.parseInt(parts.group(1)) * HOUR_MINUTES + minutes);
  }
}
