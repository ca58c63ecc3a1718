package app.revier.capacity;

import app.revier.capacity.Overload.CellSlip;
import app.revier.capacity.Overload.CustomerSlip;
import app.revier.segment.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says what slips when there is too little time, and what would help. */
final class OverloadPlanner {

  private final TimeRules rules;
  private final List<Demand> demands;
  private final List<CellTime> cells;

  OverloadPlanner(TimeRules rules, List<Demand> demands, List<CellTime> cells) {
    this.rules = rules;
    this.demands = demands;
    this.cells = cells;
  }

  /** The overload; none if the visits needed fit. */
  @Nullable Overload overload(int fieldDays, int needed) {
    int capacity = fieldDays * rules.visitsPerDay();
    int tooMany = needed - capacity;
    if (tooMany <= 0) {
      return null;
    }
    List<CustomerSlip> slips = slips(capacity);
    return new Overload(tooMany, byCell(slips), slips, remedies(fieldDays, needed, tooMany));
  }

  /** Serves the customers in order until there is no time left. */
  private List<CustomerSlip> slips(int capacity) {
    List<CustomerSlip> slips = new ArrayList<>();
    int left = capacity;
    for (Demand demand : demands.stream().sorted(Demand.BY_VALUE).toList()) {
      int served = Math.min(left, demand.visits());
      left -= served;
      if (served < demand.visits()) {
        slips.add(
            new CustomerSlip(
                demand.customer().customer(),
                demand.cell(),
                demand.visits(),
                demand.visits() - served));
      }
    }
    return slips;
  }

  private List<CellSlip> byCell(List<CustomerSlip> slips) {
    Map<@Nullable Cell, Integer> needed = new HashMap<>();
    demands.forEach(demand -> needed.merge(demand.cell(), demand.visits(), Integer::sum));
    Map<@Nullable Cell, Integer> lost = new HashMap<>();
    List<@Nullable Cell> order = new ArrayList<>();
    for (CustomerSlip slip : slips) {
      if (!lost.containsKey(slip.cell())) {
        order.add(slip.cell());
      }
      lost.merge(slip.cell(), slip.lost(), Integer::sum);
    }
    return order.stream()
        .map(cell -> new CellSlip(cell, needed.getOrDefault(cell, 0), lost.getOrDefault(cell, 0)))
        .toList();
  }

  private List<Remedy> remedies(int fieldDays, int needed, int tooMany) {
    List<Remedy> remedies = new ArrayList<>();
    remedies.add(new Remedy.MoreFieldDays(fieldDays, up(needed, rules.visitsPerDay())));
    if (fieldDays > 0) {
      remedies.add(
          new Remedy.MoreVisitsPerDay(
              rules.visitsPerDay(), up(needed, fieldDays), up(10 * needed, fieldDays)));
    }
    List<Remedy.Cut> cuts = cuts(tooMany);
    if (!cuts.isEmpty()) {
      remedies.add(new Remedy.FewerVisits(cuts));
    }
    return remedies;
  }

  private static int up(int dividend, int divisor) {
    return Math.ceilDiv(dividend, divisor);
  }

  /**
   * The lowest cells, each down to one visit a year before the next is touched; none if even that
   * is not enough.
   */
  private List<Remedy.Cut> cuts(int tooMany) {
    List<CellTime> lowestFirst =
        cells.stream()
            .filter(cell -> cell.byCell() > 0 && cell.visitsPerYear() > 1)
            .sorted(Comparator.comparingInt((CellTime cell) -> Demand.rank(cell.cell())).reversed())
            .toList();
    List<Remedy.Cut> cuts = new ArrayList<>();
    int left = tooMany;
    for (CellTime cell : lowestFirst) {
      Remedy.Cut cut = cut(cell, Math.min(left, most(cell)));
      cuts.add(cut);
      left -= (cut.from() - cut.to()) * cell.byCell();
      if (left <= 0) {
        return cuts;
      }
    }
    return List.of();
  }

  private static int most(CellTime cell) {
    return (cell.visitsPerYear() - 1) * cell.byCell();
  }

  private static Remedy.Cut cut(CellTime cell, int visits) {
    int from = cell.visitsPerYear();
    return new Remedy.Cut(cell.cell(), from, from - up(visits, cell.byCell()));
  }
}
