package app.revier.excel;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The thousands or millions in which a number format shows its numbers: by a word beside them, as
 * in {@code 0.0 "T€"}, which changes what is meant; by commas behind the digits, as in {@code
 * #,##0,}, which only change what is seen; or by both, as in {@code 0.0,,"M€"}.
 *
 * @param times by what the number is to be multiplied to be what the sheet shows
 * @param unit what the number has then of the thousands or millions that a heading names: all of
 *     them where a word here names a unit, else what the commas hide; 1 for none
 */
record FormatUnit(int times, int unit) {

  /** Numbers are shown as they are. */
  static final FormatUnit NONE = new FormatUnit(1, 1);

  private static final int THOUSAND = 1_000;
  private static final int MILLION = 1_000_000;

  private static final String CURRENCY = "(?:eur|euro|chf|usd|us\\$|gbp|[€$£])";
  private static final Pattern THOUSANDS =
      Pattern.compile("(?:tsd|tausend|thousand|k)\\.? ?" + CURRENCY + "?|t ?" + CURRENCY);
  private static final Pattern MILLIONS =
      Pattern.compile("(?:mio|mill|mln|million|millionen)\\.? ?" + CURRENCY + "?|m ?" + CURRENCY);

  /** What stands as it is in the first section of a code, a placeholder of digits or a comma. */
  private static final Pattern PART =
      Pattern.compile(
          "\"([^\"]*)\"?|\\\\(.)|\\[\\$([^\\]-]*)[^\\]]*]?|\\[[^\\]]*]?|[_*].|([0#?]|(?i:General|Standard))|(,)|([^;])");

  /** What the first section of a format says of its numbers. */
  static FormatUnit of(String code) {
    StringBuilder words = new StringBuilder();
    int commas = 0;
    boolean digits = false;
    Matcher matcher = PART.matcher(code);
    for (int at = 0; matcher.find(at) && matcher.start() == at; at = matcher.end()) {
      if (matcher.group(4) != null) {
        commas = 0;
        digits = true;
      } else if (matcher.group(5) != null) {
        commas++;
      } else {
        for (int group : new int[] {1, 2, 3, 6}) {
          String word = matcher.group(group);
          words.append(word == null || word.equals(".") ? "" : word);
        }
      }
      if (matcher.end() == code.length()) {
        break;
      }
    }
    return digits ? of(words.toString(), commas) : NONE;
  }

  private static FormatUnit of(String words, int commas) {
    String word = words.toLowerCase(Locale.ROOT).replace('\u00a0', ' ').strip();
    int named =
        THOUSANDS.matcher(word).matches()
            ? THOUSAND
            : MILLIONS.matcher(word).matches() ? MILLION : 1;
    int hidden = commas == 0 ? 1 : commas == 1 ? THOUSAND : MILLION;
    return named == 1
        ? new FormatUnit(1, hidden)
        : new FormatUnit(Math.max(1, named / hidden), MILLION);
  }
}
