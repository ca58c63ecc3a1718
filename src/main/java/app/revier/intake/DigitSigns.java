package app.revier.intake;

import static app.revier.intake.NumberChars.isApostrophe;
import static app.revier.intake.NumberChars.isDigit;
import static app.revier.intake.NumberChars.isSpace;

import org.jspecify.annotations.Nullable;

/**
 * Which signs stand between the digits of a number.
 *
 * @param last the last comma or point; 0 if there is none
 * @param lastAt where it stands
 * @param lastCount how often that sign occurs
 * @param other the other one of comma and point; 0 if it does not occur
 * @param spacer a blank or apostrophe for all of its kind; 0 if there is none
 */
record DigitSigns(char last, int lastAt, int lastCount, char other, char spacer) {

  /** More digits than any honest number has. */
  private static final int MOST_DIGITS = 36;

  /** Collects the signs; none if they or other characters make no number. */
  static @Nullable DigitSigns in(String text, int start, int end) {
    char last = 0;
    int lastAt = -1;
    int lastCount = 0;
    char other = 0;
    char spacer = 0;
    int digits = 0;
    for (int i = end - 1; i >= start; i--) {
      char c = text.charAt(i);
      if (isDigit(c)) {
        digits++;
      } else if (c == '.' || c == ',') {
        if (last == 0) {
          last = c;
          lastAt = i;
        }
        if (c != last) {
          other = c;
        } else if (other != 0) {
          return null;
        } else {
          lastCount++;
        }
      } else {
        char kind = isSpace(c) ? ' ' : isApostrophe(c) ? '\'' : 0;
        if (kind == 0 || (spacer != 0 && spacer != kind)) {
          return null;
        }
        spacer = kind;
      }
    }
    boolean spacerInDecimals = lastAt >= 0 && spacer != 0 && spacerAfter(text, lastAt, end);
    return digits == 0 || digits > MOST_DIGITS || spacerInDecimals
        ? null
        : new DigitSigns(last, lastAt, lastCount, other, spacer);
  }

  private static boolean spacerAfter(String text, int from, int end) {
    for (int i = from + 1; i < end; i++) {
      if (!isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
