package app.revier.intake;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the numbers of one column as parts of a whole, from 0 to 1. A per cent sign or format
 * settles it; a plain number above 1 is per cent; what a plain number up to 1 means depends on the
 * field and on the other cells:
 *
 * <ul>
 *   <li>a probability is a fraction: 0.5 is 50 %, 1 is 100 %, unless the heading says per cent and
 *       the column holds per cents;
 *   <li>a price erosion is a fraction below 1 (0.02 is 2 %), unless the column holds per cents (0.5
 *       beside 2 is 0.5 %); 1 is 1 %, since nobody loses the whole price;
 *   <li>a score of 0 to 100 is a fraction below 1; beside scores it may be either, and is none; 1
 *       is 1 point, unless the column holds fractions.
 * </ul>
 *
 * <p>A heading that names a scale from 1 to 10 makes each number a tenth.
 */
final class ShareColumn {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final ImportField field;
  private static final Pattern TO_TEN =
      Pattern.compile("(?<![0-9])[01] ?(?:-|–|—|bis|to) ?10(?![0-9])|(?:von|of|/) ?10(?![0-9])");

  private final boolean percentHeading;
  private final boolean toTen;
  private boolean aboveOne;
  private boolean fractions;
  private @Nullable Doubt doubt;

  /**
   * A column.
   *
   * @param percentHeading whether its heading says per cent
   * @param heading its heading
   */
  ShareColumn(ImportField field, boolean percentHeading, String heading) {
    this.field = field;
    toTen = field == ImportField.LOYALTY && TO_TEN.matcher(heading).find();
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
   * range. None if it may as well mean a hundred times as much.
   */
  @Nullable BigDecimal read(BigDecimal plain, String text, int row) {
    if (toTen) {
      return plain.movePointLeft(1);
    }
    int toOne = plain.compareTo(BigDecimal.ONE);
    if (toOne > 0 || plain.signum() <= 0) {
      return ofPercent(plain);
    }
    return toOne == 0 ? one(text, row) : belowOne(plain, text, row);
  }

  private @Nullable BigDecimal belowOne(BigDecimal plain, String text, int row) {
    if (field == ImportField.LOYALTY && aboveOne && !percentHeading) {
      return null;
    }
    boolean percents =
        switch (field) {
          case PRICE_EROSION -> aboveOne || percentHeading;
          case LOYALTY -> aboveOne;
          default -> percentHeading && aboveOne;
        };
    BigDecimal taken = percents ? ofPercent(plain) : plain;
    if (percentHeading && !percents && doubt == null) {
      doubt = new Doubt(row, text, taken);
    }
    return taken;
  }

  private BigDecimal one(String text, int row) {
    boolean percents =
        switch (field) {
          case PRICE_EROSION -> true;
          case LOYALTY -> !fractions || aboveOne;
          default -> percentHeading && aboveOne;
        };
    boolean sure =
        switch (field) {
          case PRICE_EROSION -> percentHeading || (aboveOne && !fractions);
          case LOYALTY -> aboveOne != fractions || (aboveOne && percentHeading);
          default -> percentHeading == aboveOne;
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
