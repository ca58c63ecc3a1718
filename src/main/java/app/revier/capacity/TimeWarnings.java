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

/** Compares the time that is spent with what it is spent on. */
final class TimeWarnings {

  private static final int MOST_PERCENT = 80;

  private final VisitFrequencies frequencies;
  private final Segmentation classes;
  private final List<CellTime> cells;

  TimeWarnings(VisitFrequencies frequencies, Segmentation classes, List<CellTime> cells) {
    this.frequencies = frequencies;
    this.classes = classes;
    this.cells = cells;
  }

  List<TimeWarning> warnings(int needed, LocalDate today) {
    List<TimeWarning> warnings = new ArrayList<>();
    int maintain =
        cells.stream()
            .filter(cell -> cell.cell().strategy() == Strategy.MAINTAIN)
            .mapToInt(CellTime::visits)
            .sum();
    if (needed > 0 && 100L * maintain >= (long) MOST_PERCENT * needed) {
      warnings.add(new TimeWarning.MaintainTakesMost(maintain / (double) needed));
    }
    overdue(warnings, today);
    cells.stream()
        .filter(CellTime::takesMoreThanItsValue)
        .forEach(cell -> warnings.add(new TimeWarning.MoreTimeThanValue(cell)));
    return warnings;
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
