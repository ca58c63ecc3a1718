package app.revier.callplan;

import app.revier.segment.Cell;
import app.revier.segment.Classification;
import app.revier.territory.Strategy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Customers who are judged together: those of a cell, or all of a strategy. */
public sealed interface JudgedGroup {

  /** The customers of a cell. */
  record OfCell(Cell cell) implements JudgedGroup {}

  /** All customers of a strategy. */
  record OfStrategy(Strategy strategy) implements JudgedGroup {}

  /** All there are: the strategies, then the cells in reading order. */
  static List<JudgedGroup> all() {
    List<JudgedGroup> all = new ArrayList<>();
    Arrays.stream(Strategy.values()).map(OfStrategy::new).forEach(all::add);
    Arrays.stream(Cell.values()).map(OfCell::new).forEach(all::add);
    return Collections.unmodifiableList(all);
  }

  /** The strategy of its customers. */
  default Strategy ofStrategy() {
    return switch (this) {
      case OfCell(Cell cell) -> cell.strategy();
      case OfStrategy(Strategy strategy) -> strategy;
    };
  }

  /** Whether a customer is of it. */
  default boolean has(Classification customer) {
    Cell of = customer.cell();
    return of != null
        && switch (this) {
          case OfCell(Cell cell) -> of == cell;
          case OfStrategy(Strategy strategy) -> of.strategy() == strategy;
        };
  }

  /** A name that no other has, such as {@code A-Grow} or {@code grow}. */
  default String code() {
    return switch (this) {
      case OfCell(Cell cell) -> cell.code();
      case OfStrategy(Strategy strategy) -> strategy.name().toLowerCase(Locale.ROOT);
    };
  }
}
