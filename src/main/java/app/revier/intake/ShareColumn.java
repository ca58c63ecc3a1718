package app.revier.intake;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads the numbers of one column as parts of a whole, from 0 to 1. A per cent sign or format
 * settles it; a plain number above 1 is per cent; what a plain number up to 1 means depends on the
 * field and on the other cells:
 *
 * <ul>
 *   <li>a probability is a fraction: 0.5 is 50 %, 1 is 100 %;
 *   <li>a price erosion is a fraction below 1 (0.02 is 2 %), unless the column holds per cents (0.5
 *       beside 2 is 0.5 %); 1 is 1 %, since nobody loses the whole price;
 *   <li>a score of 0 to 100 is a fraction below 1, unless the column holds scores; 1 is 1 point,
 *       unless the column holds fractions.
 * </ul>
 */
final class ShareColumn {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final ImportField field;
  private final boolean percentHeading;
  private boolean aboveOne;
  private boolean fractions;
  private @Nullable Doubt doubt;

  ShareColumn(ImportField field, boolean percentHeading) {
    this.field = field;
    this.percentHeading = percentHeading;
  }

  /**
   * A cell that could have been read in another way.
   *
   * @param row where
   * @param text the cell
   * @param taken as which part of a whole
   */
  record Doubt(int row, String text, BigDecimal taken) {}

  /** Learns from a number without per cent before the reading begins. */
  void learn(BigDecimal plain) {
    int toOne = plain.compareTo(BigDecimal.ONE);
    aboveOne |= toOne > 0;
    fractions |= toOne < 0 && plain.signum() > 0;
  }

  /**
   * The part of the whole that a plain number means; below 0 or above 1 if the number is out of
   * range.
   */
  BigDecimal read(BigDecimal plain, String text, int row) {
    int toOne = plain.compareTo(BigDecimal.ONE);
    if (toOne > 0 || plain.signum() <= 0) {
      return ofPercent(plain);
    }
    return toOne == 0 ? one(text, row) : belowOne(plain);
  }

  private BigDecimal belowOne(BigDecimal plain) {
    boolean percents =
        switch (field) {
          case PRICE_EROSION -> aboveOne || percentHeading;
          case LOYALTY -> aboveOne;
          default -> false;
        };
    return percents ? ofPercent(plain) : plain;
  }

  private BigDecimal one(String text, int row) {
    boolean percents =
        switch (field) {
          case PRICE_EROSION -> true;
          case LOYALTY -> !fractions || aboveOne;
          default -> false;
        };
    boolean sure =
        switch (field) {
          case PRICE_EROSION -> percentHeading || (aboveOne && !fractions);
          case LOYALTY -> aboveOne != fractions;
          default -> !percentHeading && !aboveOne;
        };
    BigDecimal taken = percents ? ofPercent(BigDecimal.ONE) : BigDecimal.ONE;
    if (!sure && doubt == null) {
      doubt = new Doubt(row, text, taken);
    }
    return taken;
  }

  private static BigDecimal ofPercent(BigDecimal percent) {
    return percent.divide(HUNDRED);
  }

  /** What is to be reported when all cells are read; none if all is well. */
  @Nullable Doubt doubt() {
    return doubt;
  }
}
