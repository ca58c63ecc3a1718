package app.revier.book;

import app.revier.agenda.Activity;
import app.revier.capacity.PublicHoliday;
import app.revier.gap.PlanParameters;
import app.revier.place.Whereabouts;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.Money;
import app.revier.territory.Position;
import app.revier.territory.WeekHours;
import app.revier.week.CustomerFacts;
import app.revier.week.TravelTimes;
import app.revier.week.ValueWeights;
import app.revier.week.WeekRequest;
import app.revier.week.WeekRules;
import app.revier.week.WeekShape;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers from a book what is asked for when days are planned. */
final class WeekRequests {

  /** Nothing has a place, so that it does not matter where the days begin. */
  private static final Position NOWHERE = new Position(0, 0, Position.Origin.APPROXIMATE);

  private final Snapshot snapshot;
  private final String language;
  private final Supplier<TravelTimes> travel;

  /**
   * Requests for a book as it is.
   *
   * @param snapshot the book
   * @param language the ISO 639 code of the language in which holidays are named
   * @param travel how long it takes to drive; looked for when something is asked for, which takes
   *     long anyway
   */
  WeekRequests(Snapshot snapshot, String language, Supplier<TravelTimes> travel) {
    this.snapshot = snapshot;
    this.language = language;
    this.travel = travel;
  }

  /**
   * What is asked for.
   *
   * @param from the first day
   * @param days how many days of the rep's week
   */
  WeekRequest of(LocalDate from, int days) {
    return of(from, days, customers());
  }

  /**
   * What is asked for as far as nobody has to wait for the gap plan: as long as that is not made,
   * no project needs a visit.
   *
   * @param from the first day
   * @param days how many days of the rep's week
   */
  WeekRequest atOnce(LocalDate from, int days) {
    return of(
        from, days, snapshot.isPlanAtHand() ? customers() : snapshot.weekFacts().withoutProjects());
  }

  private WeekRequest of(LocalDate from, int days, List<CustomerFacts> customers) {
    return new WeekRequest(
        from,
        days,
        customers,
        new ReportedAgenda(snapshot.agenda()).forPlanning(),
        holidays(from, days),
        rules(from.getYear()));
  }

  /** All customers, with what projects need of visits to some of them, and their latest calls. */
  private List<CustomerFacts> customers() {
    PlanParameters parameters = snapshot.parametersWithoutLimits();
    ProjectVisits projects = new ProjectVisits(snapshot);
    Set<CustomerId> reported = reportedToday();
    return snapshot
        .weekFacts()
        .with(
            projects.customers(),
            customer -> step(projects, customer, reported.contains(customer), parameters),
            RegularCalls.held(snapshot.agenda()));
  }

  /** What the projects there need, by the one that is expected to bring most for a visit. */
  private CustomerFacts.ProjectStep step(
      ProjectVisits projects,
      CustomerId customer,
      boolean reportedToday,
      PlanParameters parameters) {
    List<GrowthProject> here = projects.at(customer);
    CustomerFacts.ProjectStep best = null;
    int visits = here.stream().mapToInt(GrowthProject::visits).sum();
    LocalDate start = projects.spreadUntil(here);
    // A visit of today that was reported is not among those that are needed any more.
    LocalDate since = reportedToday ? snapshot.today().plusDays(1) : snapshot.today();
    LocalDate due =
        here.stream()
            .flatMap(project -> Stream.ofNullable(project.next()))
            .flatMap(next -> Stream.ofNullable(next.due()))
            .min(Comparator.naturalOrder())
            .orElse(null);
    for (GrowthProject project : here) {
      Money expected =
          project.valueOnTop(parameters.years()).times(project.winProbability(parameters.stages()));
      Money each = Money.ofCents(Math.round(expected.cents() / (double) project.visits()));
      if (best == null || each.compareTo(best.expectedPerVisit()) > 0) {
        best = new CustomerFacts.ProjectStep(project.name(), each, visits, since, start, due);
      }
    }
    return Objects.requireNonNull(best, "a project that needs visits");
  }

  private Set<CustomerId> reportedToday() {
    return snapshot.agenda().activities().stream()
        .filter(one -> one.effects().counted() && one.date().equals(snapshot.today()))
        .map(Activity::customer)
        .collect(Collectors.toSet());
  }

  /** From the year before, for deadlines that look back, to the year after the last day. */
  private Map<LocalDate, String> holidays(LocalDate from, int days) {
    Map<LocalDate, String> holidays = new HashMap<>();
    int last = from.plusWeeks(days).getYear();
    for (int year = from.getYear() - 1; year <= last; year++) {
      for (PublicHoliday holiday : snapshot.publicHolidays(year)) {
        holidays.put(holiday.date(), holiday.name(language));
      }
    }
    return holidays;
  }

  /** Which of some days are off. */
  List<LocalDate> daysOff(List<LocalDate> days) {
    if (days.isEmpty()) {
      return List.of();
    }
    WeekHours hours = snapshot.settings().get(TimeSettings.HOURS);
    Set<LocalDate> holidays = new HashSet<>();
    for (int year = days.getFirst().getYear(); year <= days.getLast().getYear(); year++) {
      snapshot.publicHolidays(year).forEach(holiday -> holidays.add(holiday.date()));
    }
    return days.stream()
        .filter(
            day ->
                hours.on(day.getDayOfWeek()).isEmpty()
                    || holidays.contains(day)
                    || !snapshot.agenda().absencesOn(day).isEmpty())
        .toList();
  }

  private WeekRules rules(int year) {
    Settings settings = snapshot.settings();
    Position home = settings.find(WeekSettings.HOME);
    return new WeekRules(
        settings.get(TimeSettings.HOURS),
        home == null ? middle() : home,
        settings.get(WeekSettings.NIGHTS),
        settings.get(WeekSettings.VISIT_MINUTES),
        settings.get(WeekSettings.BUFFER_MINUTES),
        settings.get(WeekSettings.RESERVE),
        settings.get(WeekSettings.BREAK_MINUTES),
        settings.get(WeekSettings.BREAK_HOURS),
        settings.get(WeekSettings.TASK_RESERVE_DAYS),
        settings.get(WeekSettings.GRID_MINUTES),
        travel.get(),
        new ValueWeights(
            settings.get(WeekSettings.WEIGHT_CLASS),
            settings.get(WeekSettings.WEIGHT_DUE),
            settings.get(WeekSettings.WEIGHT_PROJECT),
            settings.get(WeekSettings.WEIGHT_RISK),
            settings.get(WeekSettings.DRIVE_PRICE),
            settings.get(WeekSettings.MOVE_PRICE)),
        settings.get(Setting.A_FROM),
        shape(year));
  }

  /** Of the working days that are no absences as many are in the field as the time budget has. */
  private WeekShape shape(int year) {
    Settings settings = snapshot.settings();
    return new WeekShape(
        settings.get(WeekSettings.FIELD_DAYS),
        snapshot.yearDays(year).fieldDays(),
        Math.max(1, present(year)),
        (int) Math.round(settings.get(WeekSettings.LONGEST_DAY) * 60),
        settings.get(WeekSettings.HALF_DAYS));
  }

  private int present(int year) {
    Set<LocalDate> free = new HashSet<>();
    snapshot.publicHolidays(year).forEach(holiday -> free.add(holiday.date()));
    WeekHours hours = snapshot.settings().get(TimeSettings.HOURS);
    int present = 0;
    for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
      boolean works =
          !hours.on(day.getDayOfWeek()).isEmpty()
              && !free.contains(day)
              && snapshot.agenda().absencesOn(day).isEmpty();
      present += works ? 1 : 0;
    }
    return present;
  }

  /** The middle of the customers: half of them lie north of it, half of them east. */
  private Position middle() {
    List<Position> positions =
        snapshot.territory().own().customers().stream()
            .map(customer -> snapshot.whereabouts().of(customer.id()))
            .map(Whereabouts.Where::position)
            .filter(Objects::nonNull)
            .toList();
    if (positions.isEmpty()) {
      return NOWHERE;
    }
    return new Position(
        median(positions, Position::latitude),
        median(positions, Position::longitude),
        Position.Origin.APPROXIMATE);
  }

  private static double median(List<Position> positions, Function<Position, Double> of) {
    return positions.stream().map(of).sorted().toList().get(positions.size() / 2);
  }
}
