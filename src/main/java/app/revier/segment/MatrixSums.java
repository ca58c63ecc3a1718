package app.revier.segment;

import app.revier.territory.Money;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** Adds up the fields of the matrix. */
final class MatrixSums {

  private final Map<Cell, Sum> fields = new EnumMap<>(Cell.class);
  private final Sum missing = new Sum();

  MatrixSums() {
    for (Cell cell : Cell.values()) {
      fields.put(cell, new Sum());
    }
  }

  /** Adds a customer to the field in force; a missing potential adds nothing to the sums. */
  void add(Classification classification) {
    Cell cell = classification.cell();
    Sum sum = cell == null ? missing : fields.getOrDefault(cell, missing);
    sum.add(classification);
  }

  Matrix matrix() {
    Map<Cell, Matrix.Field> result = new EnumMap<>(Cell.class);
    fields.forEach((cell, sum) -> result.put(cell, sum.field()));
    return new Matrix(Collections.unmodifiableMap(result), missing.field());
  }

  private static final class Sum {
    private int customers;
    private long revenue;
    private long potential;
    private long whitespace;

    private void add(Classification classification) {
      customers++;
      revenue = Math.addExact(revenue, classification.revenue().cents());
      Money known = classification.potential();
      Money free = classification.whitespace();
      if (known != null && free != null) {
        potential = Math.addExact(potential, known.cents());
        whitespace = Math.addExact(whitespace, free.cents());
      }
    }

    private Matrix.Field field() {
      return new Matrix.Field(
          customers, Money.ofCents(revenue), Money.ofCents(potential), Money.ofCents(whitespace));
    }
  }
}
