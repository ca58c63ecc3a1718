package app.revier.segment;

import app.revier.territory.Money;
import java.util.Map;

/**
 * The nine fields with what lies in them.
 *
 * @param fields every cell, also the empty ones
 * @param potentialMissing the customers without a field
 */
public record Matrix(Map<Cell, Field> fields, Field potentialMissing) {

  /**
   * The sums of one field.
   *
   * @param customers how many
   * @param revenue base-year revenue
   * @param potential the potential used, see {@link Classification#potential()}
   * @param whitespace potential − revenue of each, at least 0
   */
  public record Field(int customers, Money revenue, Money potential, Money whitespace) {
    /** No customers. */
    public static final Field EMPTY = new Field(0, Money.ZERO, Money.ZERO, Money.ZERO);

    /**
     * Which part of the revenue of a larger field this one brings, from 0 to 1. Returns can make a
     * revenue negative: then it is 0, or 1 where the rest of the larger field is negative.
     *
     * @param all the field this one is part of; 0 comes out if it has no revenue
     */
    public double shareOfRevenue(Field all) {
      return all.revenue.isPositive()
          ? Math.clamp(revenue.cents() / (double) all.revenue.cents(), 0, 1)
          : 0;
    }
  }

  /** The sums of a field. */
  public Field field(Cell cell) {
    return fields.getOrDefault(cell, Field.EMPTY);
  }
}
