package app.revier.intake;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a text says when it is read as a number. */
sealed interface NumberText {

  /** It is no number. */
  record None() implements NumberText {
    static final None NONE = new None();
  }

  /**
   * It is one number.
   *
   * @param value with its sign and its "thousand" or "million" applied, without its per cent
   * @param percent whether a per cent sign follows
   * @param multiple whether "thousand", "million" or the like stands beside it
   * @param mark the decimal mark that the text gives away; none if it could be either
   */
  record Sure(BigDecimal value, boolean percent, boolean multiple, @Nullable DecimalMark mark)
      implements NumberText {}

  /**
   * It has one comma or point with three digits behind, which may be decimals or thousands.
   *
   * @param grouped the number if the sign groups thousands
   * @param decimal the number if it stands before decimals
   * @param sign the comma or point
   * @param percent whether a per cent sign follows
   * @param multiple whether "thousand", "million" or the like stands beside it
   */
  record Either(
      BigDecimal grouped, BigDecimal decimal, char sign, boolean percent, boolean multiple)
      implements NumberText {

    /**
     * What it is most likely to mean, and whether that is sure.
     *
     * @param kind of what it is a number; degrees and parts of a whole are never grouped
     * @param mark what counts as the decimal mark; none if nothing is known of it
     * @param onlyByLanguage whether that is only the mark of the language: it does not make three
     *     decimals likely
     */
    Taken as(ValueKind kind, @Nullable DecimalMark mark, boolean onlyByLanguage) {
      if (kind == ValueKind.DEGREES || kind == ValueKind.SHARE) {
        return new Taken(decimal, true);
      }
      boolean asDecimal = mark != null && mark.sign() == sign;
      boolean sure = mark != null && !(asDecimal && onlyByLanguage);
      return new Taken(asDecimal && (sure || kind == ValueKind.DECIMAL) ? decimal : grouped, sure);
    }
  }

  /**
   * How a number that can be read in two ways is read.
   *
   * @param value as this
   * @param sure whether the other way is out of the question
   */
  record Taken(BigDecimal value, boolean sure) {}

  /** Reads a text. Signs, brackets, currencies, units of thousands and per cent are understood. */
  static NumberText of(String text) {
    return new NumberScanner(text).scan();
  }
}
