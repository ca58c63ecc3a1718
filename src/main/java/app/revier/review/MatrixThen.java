package app.revier.review;

import app.revier.agenda.ReviewedClasses;
import app.revier.segment.Cell;
import app.revier.segment.Classification;
import app.revier.segment.Segmentation;
import app.revier.territory.CustomerId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of the matrix as a review keeps them. */
public final class MatrixThen {

  /** Stands for the missing field of a customer whose potential is missing. */
  static final String WITHOUT_FIELD = "none";

  private static final Map<String, Cell> CELLS = new HashMap<>();

  static {
    for (Cell cell : Cell.values()) {
      CELLS.put(cell.code(), cell);
    }
  }

  private MatrixThen() {}

  /** The classes of all customers, to be kept. */
  public static ReviewedClasses kept(Segmentation classes) {
    Map<CustomerId, String> fields = new HashMap<>();
    for (Classification one : classes.classifications()) {
      Cell cell = one.cell();
      fields.put(one.customer().id(), cell == null ? WITHOUT_FIELD : cell.code());
    }
    return ReviewedClasses.of(fields);
  }

  /** The field that a code names; none for all that is no field. */
  public static @Nullable Cell cell(@Nullable String code) {
    return CELLS.get(code);
  }

  /** How many customers were in each field; those without one are left out. */
  public static Map<Cell, Integer> counts(ReviewedClasses classes) {
    Map<Cell, Integer> counts = new HashMap<>();
    classes
        .byCustomer()
        .values()
        .forEach(
            code -> {
              Cell cell = cell(code);
              if (cell != null) {
                counts.merge(cell, 1, Integer::sum);
              }
            });
    return counts;
  }

  /** How many customers that are in both were in another field then. */
  public static int moves(ReviewedClasses before, ReviewedClasses after) {
    Map<CustomerId, String> then = before.byCustomer();
    int moves = 0;
    for (Map.Entry<CustomerId, String> one : after.byCustomer().entrySet()) {
      String field = then.get(one.getKey());
      if (field != null && !field.equals(one.getValue())) {
        moves++;
      }
    }
    return moves;
  }
}
