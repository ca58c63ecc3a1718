package app.revier.desktop.table;

import java.text.CollationKey;
import java.text.Collator;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.Locale;

/**
 * The order of names in a language: umlauts beside their vowels, capitals ignored at first. A blank
 * comes before every letter, so that "Praxis Ahrens" stands before "Praxisbedarf"; Java's own
 * collators pass over blanks.
 */
public final class NameOrder {

  private final Collator collator;

  /** The order of a language. */
  public NameOrder(Locale locale) {
    this.collator = blanksFirst(Collator.getInstance(locale));
  }

  private static Collator blanksFirst(Collator collator) {
    if (!(collator instanceof RuleBasedCollator ruled)) {
      return collator;
    }
    try {
      // The underscore is the first sign in the rules that counts at all.
      RuleBasedCollator own = new RuleBasedCollator(ruled.getRules() + "& '_' < ' ' , '\u00a0'");
      own.setStrength(Collator.TERTIARY);
      own.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
      return own;
    } catch (ParseException e) {
      throw new IllegalStateException("the rules of a collator are not rules", e);
    }
  }

  /** The place of a name in the order. */
  public CollationKey keyOf(String name) {
    return collator.getCollationKey(name);
  }

  /**
   * The place of a customer number: by its figures as numbers, so that K9 stands before K10.
   *
   * @param number digits and other signs
   */
  public static String numberKey(String number) {
    StringBuilder key = new StringBuilder(number.length() + 8);
    int i = 0;
    while (i < number.length()) {
      int end = i;
      while (end < number.length() && isDigit(number.charAt(end))) {
        end++;
      }
      if (end == i) {
        key.append(Character.toLowerCase(number.charAt(i)));
        i++;
      } else {
        int start = i;
        while (start < end - 1 && number.charAt(start) == '0') {
          start++;
        }
        // Longer numbers are larger: the length goes first, as a sign beyond all letters.
        key.append((char) ('0' + Math.min(end - start, 999))).append(number, start, end);
        i = end;
      }
    }
    return key.toString();
  }

  private static boolean isDigit(char sign) {
    return sign >= '0' && sign <= '9';
  }
}
