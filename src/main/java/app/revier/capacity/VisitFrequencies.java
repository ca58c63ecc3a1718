package app.revier.capacity;

import app.revier.segment.Cell;
import app.revier.segment.Classification;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How often customers are visited. A customer's own visits a year or interval win over the
 * frequency of its cell; a customer with none of them has no frequency. The frequency of a cell is
 * for existing customers: a prospect is visited regularly only if it has an interval of its own.
 *
 * @param visitsPerYear for each cell, zero or more
 */
public record VisitFrequencies(Map<Cell, Integer> visitsPerYear) {

  private static final int DAYS = 365;

  /** Refuses a cell without a frequency. */
  public VisitFrequencies {
    Map<Cell, Integer> copy = new EnumMap<>(visitsPerYear);
    for (Cell cell : Cell.values()) {
      Integer visits = copy.get(cell);
      if (visits == null || visits < 0) {
        throw new IllegalArgumentException("visits a year of " + cell + ": " + visits);
      }
    }
    visitsPerYear = Collections.unmodifiableMap(copy);
  }

  /** The visits a year of the customers of a cell. */
  public int of(Cell cell) {
    return visitsPerYear.getOrDefault(cell, 0);
  }

  /** The visits a year that an interval makes: 365 ÷ days, half a visit up, at least 1. */
  public static int visitsEvery(int days) {
    return (int) Math.max(1, (2L * DAYS + days) / (2L * days));
  }

  /**
   * The days between visits of which there are so many a year: 365 ÷ visits, half a day up.
   *
   * @param visitsPerYear from 1
   */
  public static int daysBetween(int visitsPerYear) {
    return (int) Math.max(1, (2L * DAYS + visitsPerYear) / (2L * visitsPerYear));
  }

  /** The visits a year that a customer needs; none if it has no frequency. */
  public @Nullable Integer visitsOf(Classification customer) {
    Integer exactly = customer.customer().visiting().visitsPerYear();
    if (exactly != null) {
      return exactly;
    }
    Integer own = customer.customer().visiting().intervalDays();
    if (own != null) {
      return visitsEvery(own);
    }
    Cell cell = customer.existing() ? customer.cell() : null;
    return cell == null ? null : (Integer) of(cell);
  }

  /** The wanted days between two visits; none if a customer has no frequency or needs no visit. */
  public @Nullable Integer intervalOf(Classification customer) {
    Integer exactly = customer.customer().visiting().visitsPerYear();
    if (exactly != null) {
      return exactly == 0 ? null : (Integer) daysBetween(exactly);
    }
    Integer own = customer.customer().visiting().intervalDays();
    if (own != null) {
      return own;
    }
    Cell cell = customer.existing() ? customer.cell() : null;
    return cell == null || of(cell) == 0 ? null : (Integer) daysBetween(of(cell));
  }
}
