package app.revier.segment;

import app.revier.territory.Money;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The nine fields with what lies in them.
 *
 * @param fields every cell, also the empty ones
 * @param potentialMissing the customers without a field
 */
public record Matrix(Map<Cell, Field> fields, Field potentialMissing) {

  /** No customers at all. */
  public static final Matrix EMPTY = new Matrix(Map.of(), Field.EMPTY);

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

    /** Both together. */
    public Field plus(Field other) {
      return new Field(
          Math.addExact(customers, other.customers),
          revenue.plus(other.revenue),
          potential.plus(other.potential),
          whitespace.plus(other.whitespace));
    }

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

  /** The fields of several territories together. */
  public Matrix plus(Matrix other) {
    Map<Cell, Field> sums = new EnumMap<>(Cell.class);
    for (Cell cell : Cell.values()) {
      sums.put(cell, field(cell).plus(other.field(cell)));
    }
    return new Matrix(
        Collections.unmodifiableMap(sums), potentialMissing.plus(other.potentialMissing));
  }

  /** The sums of a field. */
  public Field field(Cell cell) {
    return fields.getOrDefault(cell, Field.EMPTY);
  }
}
