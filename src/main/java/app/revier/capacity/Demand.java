package app.revier.capacity;

import app.revier.segment.Cell;
import app.revier.segment.Classification;
import app.revier.territory.Money;
import app.revier.territory.SizeClass;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * An existing customer that has a frequency.
 *
 * @param customer who
 * @param visits the visits a year it needs
 */
record Demand(Classification customer, int visits) {

  /**
   * In the order in which customers are listed: A before B before C; within a size those to be
   * extended, then those to be won, then those to be held, then those without a strategy; within a
   * cell by what there is to keep and to gain, revenue + whitespace.
   */
  static final Comparator<Demand> IN_ORDER =
      Comparator.<Demand>comparingInt(demand -> rank(demand.size(), demand.cell()))
          .thenComparing(Demand::value, Comparator.reverseOrder())
          .thenComparing(demand -> demand.customer().customer().id());

  @Nullable Cell cell() {
    return customer.cell();
  }

  private SizeClass size() {
    return customer.size();
  }

  /** What there is to keep and to gain. */
  Money value() {
    Money whitespace = customer.whitespace();
    return whitespace == null ? customer.revenue() : customer.revenue().plus(whitespace);
  }

  /** The place of a cell among all that are served, from 0. */
  static int rank(Cell cell) {
    return rank(cell.size(), cell);
  }

  private static int rank(SizeClass size, @Nullable Cell cell) {
    int within =
        cell == null
            ? 3
            : switch (cell.strategy()) {
              case GROW -> 0;
              case WIN -> 1;
              case MAINTAIN -> 2;
            };
    return 4 * size.ordinal() + within;
  }
}
