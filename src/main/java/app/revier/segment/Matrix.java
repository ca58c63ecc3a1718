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
  }

  /** The sums of a field. */
  public Field field(Cell cell) {
    return fields.getOrDefault(cell, Field.EMPTY);
  }
}
