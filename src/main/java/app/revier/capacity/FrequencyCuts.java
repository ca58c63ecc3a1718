package app.revier.capacity;

import app.revier.segment.Cell;
import app.revier.territory.Strategy;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Takes visits from cells by lower frequencies, no more than needed: first where time is out of
 * proportion, then where a visit stands for least. Each customer keeps one visit a year, and own
 * intervals stay.
 *
 * <p>The time of a Maintain cell is out of proportion while a visit there stands for less than the
 * average of all visits, so that the cell has more of the time than of the value; and all Maintain
 * cells are while {@link #MOST_PERCENT} or more of the time goes to them. Only when no such cell
 * has a visit left to give do Grow and Win cells lose any.
 */
final class FrequencyCuts {

  /** From this share of the time on, too much goes to customers that are only held. */
  static final int MOST_PERCENT = 80;

  private final List<CellTime> cells;
  private final Map<Cell, Double> values = new EnumMap<>(Cell.class);
  private final Map<CellTime, Integer> now = new LinkedHashMap<>();
  private final double allValue;
  private final int allVisits;
  private final int maintainVisits;
  private int taken;
  private int takenFromMaintain;

  FrequencyCuts(List<CellTime> cells, List<Demand> demands) {
    this.cells = cells;
    Map<Cell, Integer> counts = new HashMap<>();
    double all = 0;
    int visits = 0;
    int maintain = 0;
    for (Demand demand : demands) {
      double value = Math.max(0, demand.value().cents());
      all += value;
      visits += demand.visits();
      Cell cell = demand.cell();
      if (cell == null) {
        continue;
      }
      maintain += isMaintain(cell) ? demand.visits() : 0;
      if (!demand.customer().customer().visiting().hasOwnFrequency()) {
        values.merge(cell, value, Double::sum);
        counts.merge(cell, 1, Integer::sum);
      }
    }
    values.replaceAll((cell, sum) -> sum / counts.getOrDefault(cell, 1));
    allValue = all;
    allVisits = visits;
    maintainVisits = maintain;
  }

  static boolean isMaintain(Cell cell) {
    return cell.strategy() == Strategy.MAINTAIN;
  }

  /**
   * The cuts that take so many visits a year, in the order in which the cells are first touched;
   * empty if even one visit a year for each customer of these cells is too many.
   *
   * @param visits how many must go, from 1
   * @param among which cells may lose some
   */
  List<Remedy.Cut> taking(int visits, Predicate<Cell> among) {
    now.clear();
    taken = 0;
    takenFromMaintain = 0;
    while (taken < visits) {
      CellTime next = next(among);
      if (next == null) {
        return List.of();
      }
      change(next, -1);
    }
    giveBack(visits);
    return now.entrySet().stream()
        .filter(cut -> cut.getValue() < cut.getKey().visitsPerYear())
        .map(
            cut ->
                new Remedy.Cut(cut.getKey().cell(), cut.getKey().visitsPerYear(), cut.getValue()))
        .toList();
  }

  private @Nullable CellTime next(Predicate<Cell> among) {
    List<CellTime> left =
        cells.stream()
            .filter(cell -> among.test(cell.cell()) && cell.byCell() > 0 && frequency(cell) > 1)
            .toList();
    List<CellTime> outOfProportion = left.stream().filter(this::isOutOfProportion).toList();
    return (outOfProportion.isEmpty() ? left : outOfProportion)
        .stream()
            .min(
                Comparator.comparingDouble(this::valueOfVisit)
                    .thenComparing(
                        Comparator.comparingInt((CellTime cell) -> Demand.rank(cell.cell()))
                            .reversed()))
            .orElse(null);
  }

  private boolean isOutOfProportion(CellTime cell) {
    long left = (long) allVisits - taken;
    return isMaintain(cell.cell())
        && (100L * (maintainVisits - takenFromMaintain) >= MOST_PERCENT * left
            || valueOfVisit(cell) * left < allValue);
  }

  private void change(CellTime cell, int by) {
    now.put(cell, frequency(cell) + by);
    taken -= by * cell.byCell();
    takenFromMaintain -= isMaintain(cell.cell()) ? by * cell.byCell() : 0;
  }

  /** What the last cut left over, to Grow and Win before Maintain, and where a visit is dearest. */
  private void giveBack(int visits) {
    List<CellTime> dearest =
        now.keySet().stream()
            .sorted(
                Comparator.comparing((CellTime cell) -> isMaintain(cell.cell()))
                    .thenComparing(Comparator.comparingDouble(this::valueOfVisit).reversed()))
            .toList();
    for (CellTime cell : dearest) {
      while (taken - cell.byCell() >= visits && frequency(cell) < cell.visitsPerYear()) {
        change(cell, 1);
      }
    }
  }

  private int frequency(CellTime cell) {
    return now.getOrDefault(cell, cell.visitsPerYear());
  }

  /** Revenue + whitespace of a customer without an interval of its own ÷ its visits, in cents. */
  private double valueOfVisit(CellTime cell) {
    return values.getOrDefault(cell.cell(), 0.0) / frequency(cell);
  }
}
