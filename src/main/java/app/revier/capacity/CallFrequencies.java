package app.revier.capacity;

import app.revier.segment.Cell;
import app.revier.segment.Classification;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How often customers are called beside their visits (method, section 14). A customer's own number
 * wins over that of its cell, which is for existing customers: a prospect is called regularly only
 * if it has a number of its own.
 *
 * @param callsPerYear for each cell, zero or more; a cell that is missing has none
 */
public record CallFrequencies(Map<Cell, Integer> callsPerYear) {

  /** Keeps its own copy, and refuses numbers below zero. */
  public CallFrequencies {
    Map<Cell, Integer> copy = new EnumMap<>(Cell.class);
    copy.putAll(callsPerYear);
    if (copy.values().stream().anyMatch(calls -> calls < 0)) {
      throw new IllegalArgumentException("calls a year: " + callsPerYear);
    }
    callsPerYear = Map.copyOf(copy);
  }

  /** The wanted days between two calls; none if a customer is not called regularly. */
  public @Nullable Integer intervalOf(Classification customer) {
    Integer own = customer.customer().visiting().callsPerYear();
    Cell cell = customer.existing() ? customer.cell() : null;
    int calls = own != null ? own : cell == null ? 0 : callsPerYear.getOrDefault(cell, 0);
    return calls == 0 ? null : (Integer) VisitFrequencies.daysBetween(calls);
  }
}
