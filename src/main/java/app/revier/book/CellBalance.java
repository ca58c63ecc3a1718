package app.revier.book;

import app.revier.capacity.CellTime;
import app.revier.capacity.TimeBudget;
import app.revier.gap.GapPlan;
import app.revier.gap.PlannedProject;
import app.revier.segment.Cell;
import app.revier.segment.Classification;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a cell takes of the time beside what it brings and what it is to bring.
 *
 * @param time its customers, visits and revenue with their shares
 * @param growth what its selected projects are expected to bring in the plan year
 * @param shareOfGrowth that ÷ what the selected projects of all cells are expected to bring, 0 to
 *     1; 0 if they bring nothing
 */
public record CellBalance(CellTime time, Money growth, double shareOfGrowth) {

  /**
   * The cells of a time budget, in its order. Without a plan there is no growth.
   *
   * @param budget of the same book
   */
  public static List<CellBalance> of(Snapshot snapshot, TimeBudget budget) {
    Map<CustomerId, Cell> cells = new HashMap<>();
    for (Classification one : snapshot.segmentation().classifications()) {
      if (one.cell() != null) {
        cells.put(one.customer().id(), one.cell());
      }
    }
    Map<Cell, Money> growth = new EnumMap<>(Cell.class);
    GapPlan plan = snapshot.plan();
    if (plan != null) {
      for (PlannedProject planned : plan.projects()) {
        Cell cell = cells.get(planned.customer().id());
        if (planned.selected() && cell != null) {
          growth.merge(cell, planned.expected(), Money::plus);
        }
      }
    }
    long all = growth.values().stream().mapToLong(Money::cents).sum();
    return budget.cells().stream()
        .map(
            time -> {
              Money own = growth.getOrDefault(time.cell(), Money.ZERO);
              return new CellBalance(time, own, all == 0 ? 0 : own.cents() / (double) all);
            })
        .toList();
  }

  /** Whether anything is in it that could be compared. */
  public boolean isEmpty() {
    return time.visits() == 0 && time.revenue().isZero() && growth.isZero();
  }
}
