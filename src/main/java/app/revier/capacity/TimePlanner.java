package app.revier.capacity;

import app.revier.agenda.Absence;
import app.revier.segment.Cell;
import app.revier.segment.Classification;
import app.revier.segment.Segmentation;
import app.revier.territory.Customer;
import app.revier.territory.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Works out the time budget of a year (method, section 5). */
public final class TimePlanner {

  private final TimeRules rules;
  private final Segmentation classes;
  private final List<Demand> demands = new ArrayList<>();
  private final List<Customer> withoutFrequency = new ArrayList<>();
  private int toProspects;

  private TimePlanner(TimeRules rules, Segmentation classes) {
    this.rules = rules;
    this.classes = classes;
  }

  /**
   * The budget of a year.
   *
   * @param year a calendar year
   * @param rules what the time goes by
   * @param classes the classes of all customers
   * @param absences dated absences, also of other years
   * @param calendar knows the public holidays
   * @param today the day as of which visits are overdue
   * @throws HolidaysUnknownException if the calendar does not know the region, or not for this year
   */
  public static TimeBudget budget(
      int year,
      TimeRules rules,
      Segmentation classes,
      List<Absence> absences,
      HolidayCalendar calendar,
      LocalDate today) {
    return new TimePlanner(rules, classes).budget(days(year, rules, absences, calendar), today);
  }

  /**
   * The days of a year, which do not depend on the customers.
   *
   * @param year a calendar year
   * @param rules what the time goes by
   * @param absences dated absences, also of other years
   * @param calendar knows the public holidays
   * @throws HolidaysUnknownException if the calendar does not know the region, or not for this year
   */
  public static YearDays days(
      int year, TimeRules rules, List<Absence> absences, HolidayCalendar calendar) {
    return YearDays.count(year, rules, calendar.holidays(rules.region(), year), absences);
  }

  /**
   * What each cell needs and brings, whatever time there is.
   *
   * @param rules what the time goes by
   * @param classes the classes of all customers
   */
  public static List<CellTime> cells(TimeRules rules, Segmentation classes) {
    TimePlanner planner = new TimePlanner(rules, classes);
    return planner.cells(planner.collectDemands());
  }

  private TimeBudget budget(YearDays days, LocalDate today) {
    int needed = collectDemands();
    List<CellTime> cells = cells(needed);
    FrequencyCuts cuts = new FrequencyCuts(cells, demands);
    return new TimeBudget(
        days,
        rules.visitsPerDay(),
        needed,
        toProspects,
        cells,
        withoutFrequency,
        new OverloadPlanner(rules, demands, cuts).overload(days.fieldDays(), needed),
        new TimeWarnings(rules.frequencies(), classes, cells, cuts)
            .warnings(
                needed, toProspects, days.fieldDays() * rules.visitsPerDay() - needed, today));
  }

  private int collectDemands() {
    for (Classification customer : classes.classifications()) {
      Integer visits = rules.frequencies().visitsOf(customer);
      if (!customer.existing()) {
        toProspects += visits == null ? 0 : visits;
      } else if (visits == null) {
        withoutFrequency.add(customer.customer());
      } else {
        demands.add(new Demand(customer, visits));
      }
    }
    return demands.stream().mapToInt(Demand::visits).sum();
  }

  private List<CellTime> cells(int needed) {
    Money all = Money.ZERO;
    Map<Cell, Money> revenue = new EnumMap<>(Cell.class);
    for (Classification customer : classes.classifications()) {
      if (customer.existing()) {
        Money own = customer.revenue().max(Money.ZERO);
        all = all.plus(own);
        Cell cell = customer.cell();
        if (cell != null) {
          revenue.merge(cell, own, Money::plus);
        }
      }
    }
    Money total = all;
    return Arrays.stream(Cell.values())
        .map(cell -> cell(cell, needed, revenue.getOrDefault(cell, Money.ZERO), total))
        .toList();
  }

  private CellTime cell(Cell cell, int needed, Money revenue, Money total) {
    List<Demand> own = demands.stream().filter(demand -> demand.cell() == cell).toList();
    int visits = own.stream().mapToInt(Demand::visits).sum();
    long byCell =
        own.stream()
            .filter(demand -> !demand.customer().customer().visiting().hasOwnFrequency())
            .count();
    return new CellTime(
        cell,
        own.size(),
        rules.frequencies().of(cell),
        (int) byCell,
        visits,
        revenue,
        needed == 0 ? 0 : visits / (double) needed,
        total.isZero() ? 0 : revenue.cents() / (double) total.cents());
  }
}
