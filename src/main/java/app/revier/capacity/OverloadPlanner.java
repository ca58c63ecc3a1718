package app.revier.capacity;

import app.revier.capacity.Overload.CellSlip;
import app.revier.capacity.Overload.CustomerSlip;
import app.revier.segment.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Says what slips when there is too little time, and what would help. */
final class OverloadPlanner {

  private final TimeRules rules;
  private final List<Demand> demands;
  private final FrequencyCuts frequencies;

  OverloadPlanner(TimeRules rules, List<Demand> demands, FrequencyCuts frequencies) {
    this.rules = rules;
    this.demands = demands;
    this.frequencies = frequencies;
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

  /**
   * Visit by visit to the customer where the next one stands for most: revenue + whitespace ÷ the
   * visits it has with it, so that what slips is what stands for least, in whichever class.
   */
  private Map<Demand, Integer> served(int capacity) {
    record Next(Demand demand, int visits) {
      double value() {
        return Math.max(0, demand.value().cents()) / (double) visits;
      }
    }
    PriorityQueue<Next> queue =
        new PriorityQueue<>(
            Comparator.comparingDouble(Next::value)
                .reversed()
                .thenComparing(Next::demand, Demand.IN_ORDER));
    demands.stream()
        .filter(demand -> demand.visits() > 0)
        .forEach(demand -> queue.add(new Next(demand, 1)));
    Map<Demand, Integer> served = new HashMap<>();
    for (int visit = 0; visit < capacity; visit++) {
      Next next = queue.remove();
      served.put(next.demand, next.visits);
      if (next.visits < next.demand.visits()) {
        queue.add(new Next(next.demand, next.visits + 1));
      }
    }
    return served;
  }

  private List<CustomerSlip> slips(int capacity) {
    List<CustomerSlip> slips = new ArrayList<>();
    Map<Demand, Integer> all = served(capacity);
    for (Demand demand : demands.stream().sorted(Demand.IN_ORDER).toList()) {
      int served = all.getOrDefault(demand, 0);
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
    List<Remedy.Cut> cuts = frequencies.taking(tooMany, _ -> true);
    if (!cuts.isEmpty()) {
      remedies.add(new Remedy.FewerVisits(cuts));
    }
    return remedies;
  }

  private static int up(int dividend, int divisor) {
    return Math.ceilDiv(dividend, divisor);
  }
}
