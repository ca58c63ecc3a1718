package app.revier.capacity;

import app.revier.capacity.TimeWarning.OverdueCustomer;
import app.revier.segment.Cell;
import app.revier.segment.Classification;
import app.revier.segment.Segmentation;
import app.revier.territory.Customer;
import app.revier.territory.Strategy;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares the time that is spent with what it is spent on. */
final class TimeWarnings {

  private final VisitFrequencies frequencies;
  private final Segmentation classes;
  private final List<CellTime> cells;
  private final FrequencyCuts cuts;

  TimeWarnings(
      VisitFrequencies frequencies,
      Segmentation classes,
      List<CellTime> cells,
      FrequencyCuts cuts) {
    this.frequencies = frequencies;
    this.classes = classes;
    this.cells = cells;
    this.cuts = cuts;
  }

  /**
   * The warnings.
   *
   * @param needed the visits that existing customers need
   * @param toProspects those that prospects with an interval of their own need
   * @param free the visits that existing customers leave; below zero those that are too many
   */
  List<TimeWarning> warnings(int needed, int toProspects, int free, LocalDate today) {
    List<TimeWarning> warnings = new ArrayList<>();
    int maintain =
        cells.stream()
            .filter(cell -> cell.cell().strategy() == Strategy.MAINTAIN)
            .mapToInt(CellTime::visits)
            .sum();
    if (needed > 0 && 100L * maintain >= (long) FrequencyCuts.MOST_PERCENT * needed) {
      warnings.add(
          new TimeWarning.MaintainTakesMost(
              maintain / (double) needed,
              cuts.taking(tooManyToHold(maintain, needed), FrequencyCuts::isMaintain)));
    }
    overdue(warnings, today);
    cells.stream()
        .filter(CellTime::takesMoreThanItsValue)
        .forEach(cell -> warnings.add(new TimeWarning.MoreTimeThanValue(cell, cut(cell, needed))));
    if (free >= 0 && toProspects > free) {
      warnings.add(new TimeWarning.ProspectsTakeTooMuch(toProspects, free));
    }
    return warnings;
  }

  /** The least number of visits without which less than the most goes to holding. */
  private static int tooManyToHold(int maintain, int needed) {
    long over = 100L * maintain - (long) FrequencyCuts.MOST_PERCENT * needed;
    return (int) (over / (100 - FrequencyCuts.MOST_PERCENT)) + 1;
  }

  /** The highest frequency with which the time of a cell is in proportion; none if none is. */
  private static Remedy.@Nullable Cut cut(CellTime cell, int needed) {
    for (int visits = cell.visitsPerYear() - 1; visits >= 1 && cell.byCell() > 0; visits--) {
      int fewer = cell.byCell() * (cell.visitsPerYear() - visits);
      if (!cell.withVisits(cell.visits() - fewer, needed - fewer).takesMoreThanItsValue()) {
        return new Remedy.Cut(cell.cell(), cell.visitsPerYear(), visits);
      }
    }
    return null;
  }

  private void overdue(List<TimeWarning> warnings, LocalDate today) {
    List<OverdueCustomer> overdue = new ArrayList<>();
    int neverVisited = 0;
    for (Classification one : classes.classifications()) {
      Cell cell = one.cell();
      Integer interval = frequencies.intervalOf(one);
      if (cell == null || cell.strategy() == Strategy.MAINTAIN || interval == null) {
        continue;
      }
      LocalDate last = one.customer().visiting().lastVisit();
      if (last == null) {
        neverVisited++;
      } else {
        long days = ChronoUnit.DAYS.between(last, today) - interval;
        if (days > 0) {
          overdue.add(new OverdueCustomer(one.customer(), cell, (int) days));
        }
      }
    }
    if (!overdue.isEmpty() || neverVisited > 0) {
      overdue.sort(
          Comparator.comparingInt(OverdueCustomer::days)
              .reversed()
              .thenComparing(OverdueCustomer::customer, Comparator.comparing(Customer::id)));
      warnings.add(new TimeWarning.Overdue(overdue, neverVisited));
    }
  }
}
