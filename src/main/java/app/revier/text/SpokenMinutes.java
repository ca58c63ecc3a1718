package app.revier.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a duration such as {@code 45 min}, {@code 1,5 h}, {@code 1:30 h} or "half an hour". */
final class SpokenMinutes {

  private static final int HOUR = 60;
  private static final int MOST = 100_000;

  private final Pattern hoursAndMinutes;
  private final Pattern clock;
  private final Pattern hours;
  private final Pattern minutes;
  private final Pattern unit;
  private final List<Phrase> phrases;

  private record Phrase(Pattern pattern, int minutes) {}

  /**
   * A duration that was found.
   *
   * @param end where it ends in the text
   */
  record Found(int minutes, int end) {}

  SpokenMinutes(SpokenWords words) {
    String hour = "(?:" + words.expression("spoken.hours") + ")\\.?";
    String minute = "(?:" + words.expression("spoken.minutes") + "|['’′])\\.?";
    hoursAndMinutes =
        SpokenWords.compiled(
            "(\\d{1,2})\\s*" + hour + "\\s*(\\d{1,2})(?:\\s*" + minute + ")?" + SpokenWords.END);
    clock = SpokenWords.compiled("(\\d{1,2}):([0-5]\\d)\\s*" + hour + SpokenWords.END);
    hours = SpokenWords.compiled("(\\d{1,2}(?:[.,]\\d{1,2})?|[½¼¾])\\s*" + hour + SpokenWords.END);
    minutes = SpokenWords.compiled("(\\d{1,4})\\s*" + minute + SpokenWords.END);
    unit = SpokenWords.compiled("\\d\\s*(?:" + hour + "|" + minute + ")" + SpokenWords.END);
    phrases =
        words.groups("spoken.durations").stream()
            .map(
                group ->
                    new Phrase(
                        SpokenWords.compiled(
                            "(?:"
                                + SpokenWords.alternatives(group.subList(1, group.size()))
                                + ")"
                                + SpokenWords.END),
                        Integer.parseInt(group.getFirst())))
            .toList();
  }

  /** The duration that begins at a place of a text; none if none does. */
  @Nullable Found at(String text, int from) {
    Matcher both = looking(hoursAndMinutes, text, from);
    if (both != null) {
      return found(number(both, 1) * HOUR + number(both, 2), both);
    }
    Matcher time = looking(clock, text, from);
    if (time != null) {
      return found(number(time, 1) * HOUR + number(time, 2), time);
    }
    Matcher some = looking(hours, text, from);
    if (some != null) {
      return found(ofHours(some.group(1)), some);
    }
    Matcher few = looking(minutes, text, from);
    if (few != null) {
      return found(number(few, 1), few);
    }
    return inWords(text, from);
  }

  /** The longest that fits: "an hour and a half" is more than "an hour". */
  private @Nullable Found inWords(String text, int from) {
    Found longest = null;
    for (Phrase phrase : phrases) {
      Matcher said = looking(phrase.pattern(), text, from);
      if (said != null && (longest == null || said.end() > longest.end())) {
        longest = found(phrase.minutes(), said);
      }
    }
    return longest;
  }

  /** Whether a text speaks of a duration anywhere, also where it cannot be read. */
  boolean isIn(String text) {
    return unit.matcher(text).find()
        || phrases.stream().anyMatch(phrase -> phrase.pattern().matcher(text).find());
  }

  private static int ofHours(String text) {
    return switch (text) {
      case "½" -> HOUR / 2;
      case "¼" -> HOUR / 4;
      case "¾" -> HOUR * 3 / 4;
      default ->
          new BigDecimal(text.replace(',', '.'))
              .multiply(BigDecimal.valueOf(HOUR))
              .setScale(0, RoundingMode.HALF_UP)
              .intValue();
    };
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static @Nullable Found found(int minutes, Matcher matcher) {
    return minutes < 1 || minutes > MOST ? null : new Found(minutes, matcher.end());
  }

  /** A pattern that fits from a place on; none if it does not. */
  static @Nullable Matcher looking(Pattern pattern, String text, int from) {
    Matcher matcher = pattern.matcher(text);
    matcher.region(from, text.length());
    matcher.useTransparentBounds(true);
    return matcher.lookingAt() ? matcher : null;
  }
}
