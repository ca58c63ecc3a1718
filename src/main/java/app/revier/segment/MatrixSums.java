package app.revier.segment;

import app.revier.territory.Money;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** Adds up the fields of the matrix. The last place is for customers without a field. */
final class MatrixSums {

  private static final int MISSING = Cell.values().length;

  private final int[] customers = new int[MISSING + 1];
  private final long[] revenue = new long[MISSING + 1];
  private final long[] potential = new long[MISSING + 1];
  private final long[] whitespace = new long[MISSING + 1];

  /** Adds a customer to the field in force; a missing potential adds nothing to the sums. */
  void add(Classification classification) {
    Cell cell = classification.cell();
    int at = cell == null ? MISSING : cell.ordinal();
    customers[at]++;
    revenue[at] = Math.addExact(revenue[at], classification.revenue().cents());
    Money known = classification.potential();
    Money free = classification.whitespace();
    if (known != null && free != null) {
      potential[at] = Math.addExact(potential[at], known.cents());
      whitespace[at] = Math.addExact(whitespace[at], free.cents());
    }
  }

  Matrix matrix() {
    Map<Cell, Matrix.Field> fields = new EnumMap<>(Cell.class);
    for (Cell cell : Cell.values()) {
      fields.put(cell, field(cell.ordinal()));
    }
    return new Matrix(Collections.unmodifiableMap(fields), field(MISSING));
  }

  private Matrix.Field field(int at) {
    return new Matrix.Field(
        customers[at],
        Money.ofCents(revenue[at]),
        Money.ofCents(potential[at]),
        Money.ofCents(whitespace[at]));
  }
}
