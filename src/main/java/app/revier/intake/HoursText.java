package app.revier.intake;

import app.revier.territory.WeekHours;
import app.revier.territory.WeekHoursText;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the hours of a week as people write them, in German or English: {@code Mo-Fr 8-12 Uhr,
 * 13:00–17:00; Sa 9-12} or {@code Mon to Thu 8am-4.30pm, Wed closed}. Days stand before their
 * hours. Hours without any day hold on every day.
 */
public final class HoursText {

  private static final int LONGEST = 500;

  private static final Map<String, String> WORDS = words();

  private static final Pattern AM_PM =
      Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?\\s*([ap])\\.?m\\b\\.?");
  private static final Pattern POINT = Pattern.compile("(?<!\\d)(\\d{1,2})[.h](\\d{2})(?!\\d)");
  private static final Pattern FOUR_DIGITS =
      Pattern.compile("(?<![\\d:])(\\d{2})(\\d{2})(?![\\d:])");
  private static final Pattern O_CLOCK = Pattern.compile("(?<=\\d)\\s*(?:uhr|h|o'clock)(?!\\p{L})");
  private static final Pattern WORD = Pattern.compile("\\p{L}+\\.?:?");
  private static final Pattern DAY = Pattern.compile("\\p{L}");

  private HoursText() {}

  /** The hours; none if the text cannot be understood for sure. */
  public static @Nullable WeekHours parse(String text) {
    if (text.length() > LONGEST) {
      return null;
    }
    String plain =
        text.toLowerCase(Locale.ROOT)
            .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
            .replaceAll("[|/&+\\u00a0\\u202f]", " ");
    plain = AM_PM.matcher(plain).replaceAll(HoursText::twentyFour);
    plain = POINT.matcher(plain).replaceAll("$1:$2");
    plain = FOUR_DIGITS.matcher(plain).replaceAll("$1:$2");
    plain = O_CLOCK.matcher(plain).replaceAll("");
    plain = plain.replaceAll("(?<![\\d:])24:00|(?<=-\\s?)24(?![\\d:])", "23:59");
    plain = WORD.matcher(plain).replaceAll(HoursText::word).strip();
    if (!DAY.matcher(plain).find()) {
      plain = "mon-sun " + plain;
    }
    try {
      return WeekHoursText.parse(plain);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static String twentyFour(MatchResult time) {
    int hour = Integer.parseInt(time.group(1));
    String minute = time.group(2) == null ? "00" : time.group(2);
    if (hour < 1 || hour > 12) {
      return "?";
    }
    return (hour % 12 + (time.group(3).equals("p") ? 12 : 0)) + ":" + minute;
  }

  private static String word(MatchResult match) {
    String word = match.group().replaceAll("[.:]", "");
    // What is not known stays and is refused.
    return Matcher.quoteReplacement(WORDS.getOrDefault(Folding.key(word), match.group()));
  }

  private static Map<String, String> words() {
    Map<String, String> words = new HashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      for (String name : CalendarWords.weekday(day)) {
        words.put(name, day.name().substring(0, 3).toLowerCase(Locale.ROOT));
      }
    }
    for (String name : new String[] {"bis", "to", "till", "until"}) {
      words.put(name, "-");
    }
    for (String name : new String[] {"und", "u", "and", "von", "from"}) {
      words.put(name, " ");
    }
    for (String name : new String[] {"taeglich", "daily"}) {
      words.put(name, "mon-sun");
    }
    for (String name : new String[] {"geschlossen", "zu", "ruhetag", "closed"}) {
      words.put(name, "closed");
    }
    return words;
  }
}
