package app.revier.excel;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The currency that a number format shows beside its numbers. */
final class FormatCurrency {

  /** {@code [$USD-409]}, {@code "USD"}, {@code \\€} or a sign as it stands. */
  private static final Pattern CURRENCY =
      Pattern.compile(
          "\\[\\$([^\\]-]+)(?:-[^\\]]*)?]|\\[[^\\]]*]|\"\\s*([A-Za-z]{3}|[€$£¥₺])\\s*\""
              + "|\"(?:[^\"]*?(?<!\\p{L}))??[tTkKmM]?(EUR|CHF|USD|GBP|PLN|CZK|SEK|NOK|DKK)(?!\\p{L})[^\"]*\""
              + "|\"[^\"]*?([€$£¥₺])[^\"]*\"|\\\\?([€$£¥₺])");

  /** Ids below this are shown in the currency of whoever opens the workbook. */
  private static final int FIRST_OWN = 164;

  private FormatCurrency() {}

  /** The sign or code as the first section of a format shows it; none if it shows none. */
  static @Nullable String of(String code) {
    int end = code.indexOf(';');
    Matcher matcher = CURRENCY.matcher(end < 0 ? code : code.substring(0, end));
    while (matcher.find()) {
      for (int group = 1; group <= matcher.groupCount(); group++) {
        String word = matcher.group(group);
        if (word != null && !word.isBlank()) {
          return word.strip();
        }
      }
    }
    return null;
  }

  /** Whether a format with this id shows the same currency to everybody. */
  static boolean isFixed(int id) {
    return id >= FIRST_OWN;
  }

  /** As above, with the id as the file writes it; one that is no number is no built-in one. */
  static boolean isFixed(String id) {
    return id.length() > 3
        || !id.chars().allMatch(Character::isDigit)
        || isFixed(Integer.parseInt(id));
  }
}
