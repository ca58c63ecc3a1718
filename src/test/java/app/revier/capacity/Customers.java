package app.revier.capacity;

import app.revier.agenda.Absence;
import app.revier.segment.Cell;
import app.revier.segment.Classifier;
import app.revier.segment.Segmentation;
import app.revier.segment.Thresholds;
import app.revier.territory.ClassOverride;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.RevenueHistory;
import app.revier.territory.Visiting;
import app.revier.territory.WeekHoursText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Customers in chosen cells, put together in few words. Base year 2026, today 1 March 2027. */
final class Customers {

  static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

  static final VisitFrequencies METHOD_FREQUENCIES = frequencies(8, 12, 12, 4, 8, 6, 1, 4, 4);

  private static final int BASE_YEAR = 2026;

  private final List<Customer> all = new ArrayList<>();

  static VisitFrequencies frequencies(int... visits) {
    Map<Cell, Integer> byCell = new EnumMap<>(Cell.class);
    for (Cell cell : Cell.values()) {
      byCell.put(cell, visits[cell.ordinal()]);
    }
    return new VisitFrequencies(byCell);
  }

  /** An existing customer. */
  Customers add(@Nullable Cell cell, long revenue, Visiting visiting) {
    return put(cell, RevenueHistory.NONE.with(BASE_YEAR, Money.of(revenue)), visiting);
  }

  /** Existing customers that are alike. */
  Customers add(int count, Cell cell, long revenue) {
    for (int i = 0; i < count; i++) {
      add(cell, revenue, Visiting.UNKNOWN);
    }
    return this;
  }

  /** An existing customer whose credit notes outweighed what it bought in the base year. */
  Customers credited(Cell cell, long credit) {
    RevenueHistory revenue =
        RevenueHistory.NONE.with(BASE_YEAR, Money.of(-credit)).with(TODAY.getYear(), Money.of(1));
    return put(cell, revenue, Visiting.UNKNOWN);
  }

  Customers prospect(Cell cell, Visiting visiting) {
    return put(cell, RevenueHistory.NONE, visiting);
  }

  private Customers put(@Nullable Cell cell, RevenueHistory revenue, Visiting visiting) {
    long id = all.size() + 1L;
    CustomerBuilder builder =
        new CustomerBuilder(new CustomerId(id), "K" + id, "Kunde " + id)
            .revenue(revenue)
            .visiting(visiting);
    if (cell != null) {
      builder.override(
          new ClassOverride(cell.size(), cell.strategy(), "Test", LocalDate.of(2026, 1, 1)));
    }
    all.add(builder.build());
    return this;
  }

  Segmentation classes() {
    return Classifier.classify(all, Thresholds.DEFAULTS, BASE_YEAR, TODAY.getYear());
  }

  /**
   * The budget of 2027 without any holidays, when a number of days is spent in the field: 261 days
   * are no weekend, the others are spent in the office.
   */
  TimeBudget budget(int fieldDays, int visitsPerDay, VisitFrequencies frequencies) {
    Map<Absence.Kind, Integer> allowances = new EnumMap<>(Absence.Kind.class);
    for (Absence.Kind kind : Absence.Kind.values()) {
      allowances.put(kind, kind == Absence.Kind.OFFICE ? 261 - fieldDays : 0);
    }
    TimeRules rules =
        new TimeRules(
            "DE", WeekHoursText.parse("mon-fri 8-17"), allowances, visitsPerDay, frequencies);
    return TimePlanner.budget(2027, rules, classes(), List.of(), new NoHolidays(), TODAY);
  }

  private static final class NoHolidays implements HolidayCalendar {
    @Override
    public boolean knows(String region) {
      return true;
    }

    @Override
    public HolidayRegions regions() {
      return new HolidayRegions(List.of());
    }

    @Override
    public List<PublicHoliday> holidays(String region, int year) {
      return List.of();
    }
  }
}
