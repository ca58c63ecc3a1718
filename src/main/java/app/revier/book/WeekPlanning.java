package app.revier.book;

import app.revier.agenda.Agenda;
import app.revier.agenda.AgendaEntry;
import app.revier.agenda.AgendaEntryId;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.capacity.PublicHoliday;
import app.revier.capacity.VisitFrequencies;
import app.revier.gap.CustomerForecast;
import app.revier.gap.PlanParameters;
import app.revier.place.Whereabouts;
import app.revier.segment.Classification;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.Money;
import app.revier.territory.Position;
import app.revier.territory.WeekHours;
import app.revier.week.Change;
import app.revier.week.CrowFlight;
import app.revier.week.CustomerFacts;
import app.revier.week.Replan;
import app.revier.week.Replanner;
import app.revier.week.StandingPlan;
import app.revier.week.TravelTimes;
import app.revier.week.ValueWeights;
import app.revier.week.WeekPlan;
import app.revier.week.WeekPlanner;
import app.revier.week.WeekRequest;
import app.revier.week.WeekRules;
import app.revier.week.WeekSearch;
import app.revier.week.WeekShape;
import app.revier.week.check.Violation;
import app.revier.week.check.WeekVerifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Plans days of a book, and keeps them in it. */
public final class WeekPlanning {

  /** Nothing has a place, so that it does not matter where the days begin. */
  private static final Position NOWHERE = new Position(0, 0, Position.Origin.APPROXIMATE);

  private final Snapshot snapshot;
  private final String language;
  private final @Nullable Position home;
  private final TravelTimes travel;

  /**
   * Planning with a book as it is, and estimated travel times.
   *
   * @param snapshot the book
   * @param language the ISO 639 code of the language in which holidays are named
   */
  public WeekPlanning(Snapshot snapshot, String language) {
    this(snapshot, language, estimate(snapshot));
  }

  /**
   * Planning with a book as it is.
   *
   * @param snapshot the book
   * @param language the ISO 639 code of the language in which holidays are named
   * @param travel how long it takes to drive
   */
  public WeekPlanning(Snapshot snapshot, String language, TravelTimes travel) {
    this.snapshot = snapshot;
    this.language = language;
    this.travel = travel;
    home = snapshot.settings().find(WeekSettings.HOME);
  }

  /** How long it takes to drive, without any service. */
  static TravelTimes estimate(Snapshot snapshot) {
    return new CrowFlight(snapshot.settings().get(WeekSettings.DETOUR));
  }

  /**
   * Whether the book does not say where the days begin, so that the middle of the customers is
   * taken for it.
   */
  public boolean isHomeAssumed() {
    return home == null;
  }

  /**
   * What is asked for when days are planned.
   *
   * @param from the first day
   * @param days how many days of the rep's week
   */
  public WeekRequest request(LocalDate from, int days) {
    List<CustomerFacts> facts = new ArrayList<>();
    PlanParameters parameters = snapshot.parameters(Money.ZERO);
    VisitFrequencies frequencies = snapshot.settings().timeRules().frequencies();
    ProjectVisits projects = new ProjectVisits(snapshot);
    Whereabouts whereabouts = snapshot.whereabouts();
    for (Classification one : snapshot.segmentation().classifications()) {
      Customer customer = one.customer();
      facts.add(
          new CustomerFacts(
              whereabouts.placed(customer),
              one.existing(),
              one.size(),
              one.cell(),
              frequencies.intervalOf(one),
              one.existing() ? CustomerForecast.of(customer, parameters).atRisk() : Money.ZERO,
              step(projects, customer.id(), parameters)));
    }
    return new WeekRequest(
        from,
        days,
        facts,
        new ReportedAgenda(snapshot.agenda()).forPlanning(),
        holidays(from, days),
        rules(from.getYear()));
  }

  /**
   * Plans days.
   *
   * @throws IllegalStateException if the plan breaks a rule, which is a mistake of the program
   */
  public WeekPlan plan(WeekRequest request, WeekSearch search) {
    WeekPlan plan = WeekPlanner.plan(request, search);
    verify(request, plan);
    return plan;
  }

  /**
   * Plans days anew after something changed.
   *
   * @throws IllegalStateException if the plan breaks a rule, which is a mistake of the program
   */
  public Replan replan(WeekRequest request, List<Change> changes, WeekSearch search) {
    Replan replan = Replanner.replan(request, changes, search);
    verify(replan.request(), replan.plan());
    return replan;
  }

  private static void verify(WeekRequest request, WeekPlan plan) {
    int planned = plan.days().size() + plan.daysOff().size();
    WeekRequest whatWasPlanned =
        planned > 0 && planned < request.days() ? request.firstDays(planned) : request;
    List<Violation> violations = WeekVerifier.check(whatWasPlanned, plan);
    if (!violations.isEmpty()) {
      throw new IllegalStateException("plan breaks rules: " + violations);
    }
  }

  /** Whether the book holds a plan for some of the days of a request. */
  public boolean isPlanned(WeekRequest request) {
    return StandingPlan.isAny(request);
  }

  /**
   * The days as they stand in the book, with nothing planned. Stops that are about to be confirmed
   * are shown as confirmed.
   */
  public WeekPlan standing(WeekRequest request, Collection<StopId> confirming) {
    List<Stop> confirmed =
        request.agenda().stops().stream()
            .filter(stop -> confirming.contains(stop.id()))
            .map(stop -> stop.withConfirmed(true))
            .toList();
    return StandingPlan.of(request, request.agenda().with(List.of(), confirmed));
  }

  /** The planned visits of the past that nobody has reported, in order. */
  public List<Stop> asked() {
    return new ReportedAgenda(snapshot.agenda()).asked(snapshot.today());
  }

  /** A plan with the stops that the book would keep for it. */
  public KeptPlan settle(WeekPlan plan, Book book) {
    return settle(plan, snapshot.agenda(), book);
  }

  /** A plan with the stops that the book would keep for it, if its agenda were another. */
  public KeptPlan settle(WeekPlan plan, Agenda agenda, Book book) {
    return new KeptPlan(plan, agenda, book.days()::nextStopId);
  }

  /** Keeps a plan in the book: what is not confirmed takes the place of what was there. */
  public Optional<BookChange> keep(WeekPlan plan, Book book) {
    return keep(settle(plan, book), List.of(), List.of(), book);
  }

  /** Keeps a plan that was made anew in the book, with the appointments that changed. */
  public Optional<BookChange> keep(Replan replan, List<Change> changes, Book book) {
    ChangedAgenda changed = new ChangedAgenda(replan, changes, snapshot.agenda(), book);
    return keep(
        settle(replan.plan(), changed.left(), book), changed.removed(), changed.made(), book);
  }

  /**
   * Keeps a plan in the book, with other entries of the agenda in the same step.
   *
   * @param removed entries that go; the stops that point to them go as well
   * @param made entries that are added or replaced
   */
  public Optional<BookChange> keep(
      KeptPlan plan,
      Collection<? extends AgendaEntryId> removed,
      Collection<? extends AgendaEntry> made,
      Book book) {
    return book.days().replace(plan.dates(), plan.stops(), removed, made);
  }

  /** What the projects there need, by the one that is expected to bring most for a visit. */
  private CustomerFacts.@Nullable ProjectStep step(
      ProjectVisits projects, CustomerId customer, PlanParameters parameters) {
    List<GrowthProject> here = projects.at(customer);
    CustomerFacts.ProjectStep best = null;
    int visits = here.stream().mapToInt(GrowthProject::visits).sum();
    LocalDate start = projects.spreadUntil(here);
    LocalDate since = neededSince(customer);
    for (GrowthProject project : here) {
      Money expected =
          project.valueIn(parameters.planYear()).times(project.winProbability(parameters.stages()));
      Money each = Money.ofCents(Math.round(expected.cents() / (double) project.visits()));
      if (best == null || each.compareTo(best.expectedPerVisit()) > 0) {
        best = new CustomerFacts.ProjectStep(project.name(), each, visits, since, start);
      }
    }
    return best;
  }

  /** A visit of today that was reported is not among those that are needed any more. */
  private LocalDate neededSince(CustomerId customer) {
    LocalDate today = snapshot.today();
    boolean reported =
        snapshot.agenda().activities().stream()
            .anyMatch(
                one ->
                    one.effects().counted()
                        && one.date().equals(today)
                        && one.customer().equals(customer));
    return reported ? today.plusDays(1) : today;
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

  private WeekRules rules(int year) {
    Settings settings = snapshot.settings();
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
        travel,
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
        snapshot.timeBudget(year).days().fieldDays(),
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

  /**
   * The middle of the customers: half of them lie north of it, half of them east. Positions in
   * doubt do not count, such as a latitude and longitude that have changed places.
   */
  private Position middle() {
    List<Position> positions =
        snapshot.territory().customers().stream()
            .map(customer -> snapshot.whereabouts().of(customer.id()))
            .filter(where -> where.problem() == null)
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
