package app.revier.book;

import app.revier.agenda.Appointment;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.capacity.PublicHoliday;
import app.revier.capacity.VisitFrequencies;
import app.revier.gap.CustomerForecast;
import app.revier.gap.PlanParameters;
import app.revier.segment.Classification;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.Money;
import app.revier.territory.Position;
import app.revier.week.Change;
import app.revier.week.CrowFlight;
import app.revier.week.CustomerFacts;
import app.revier.week.PlannedDay;
import app.revier.week.PlannedStop;
import app.revier.week.Replan;
import app.revier.week.Replanner;
import app.revier.week.ValueWeights;
import app.revier.week.WeekPlan;
import app.revier.week.WeekPlanner;
import app.revier.week.WeekRequest;
import app.revier.week.WeekRules;
import app.revier.week.WeekSearch;
import app.revier.week.check.Violation;
import app.revier.week.check.WeekVerifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Plans days of a book, and keeps them in it. */
public final class WeekPlanning {

  /** Nothing has a place, so that it does not matter where the days begin. */
  private static final Position NOWHERE = new Position(0, 0, Position.Origin.APPROXIMATE);

  private final Snapshot snapshot;
  private final String language;
  private final @Nullable Position home;

  /**
   * Planning with a book as it is.
   *
   * @param snapshot the book
   * @param language the ISO 639 code of the language in which holidays are named
   */
  public WeekPlanning(Snapshot snapshot, String language) {
    this.snapshot = snapshot;
    this.language = language;
    home = snapshot.settings().find(WeekSettings.HOME);
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
    for (Classification one : snapshot.segmentation().classifications()) {
      Customer customer = one.customer();
      facts.add(
          new CustomerFacts(
              customer,
              one.existing(),
              one.size(),
              one.cell(),
              // As in the time budget, the frequency of a field is for existing customers.
              one.existing() ? frequencies.intervalOf(one) : customer.visiting().intervalDays(),
              one.existing() ? CustomerForecast.of(customer, parameters).atRisk() : Money.ZERO,
              step(projects, customer.id(), parameters)));
    }
    return new WeekRequest(from, days, facts, snapshot.agenda(), holidays(from, days), rules());
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

  /** Keeps a plan in the book: what is not confirmed takes the place of what was there. */
  public Optional<BookChange> keep(WeekRequest request, WeekPlan plan, Book book) {
    return book.days().replace(dates(plan), stops(request, plan, book.days()::nextStopId));
  }

  /** Keeps a plan that was made anew in the book, with the appointments that changed. */
  public Optional<BookChange> keep(Replan replan, List<Change> changes, Book book) {
    List<Appointment> made = new ArrayList<>();
    for (Change change : changes) {
      if (change instanceof Change.Demanded(Appointment appointment)) {
        made.add(appointment);
      }
    }
    return book.days()
        .replace(
            dates(replan.plan()),
            stops(replan.request(), replan.plan(), book.days()::nextStopId),
            replan.calledOff().stream().map(Appointment::id).toList(),
            made);
  }

  /** Confirmed stops stay as they are, also those for which there is no room any more. */
  private static List<Stop> stops(WeekRequest request, WeekPlan plan, Supplier<StopId> ids) {
    List<Stop> stops = new ArrayList<>();
    for (LocalDate date : dates(plan)) {
      request.agenda().stopsOn(date).stream().filter(Stop::confirmed).forEach(stops::add);
    }
    for (PlannedDay day : plan.days()) {
      for (PlannedStop stop : day.stops()) {
        if (!stop.confirmed()) {
          stops.add(stop(day.day().date(), stop, ids.get()));
        }
      }
    }
    return stops;
  }

  /** All days of a plan, days off included. */
  private static Set<LocalDate> dates(WeekPlan plan) {
    Set<LocalDate> dates = new HashSet<>();
    plan.days().forEach(day -> dates.add(day.day().date()));
    plan.daysOff().forEach(day -> dates.add(day.date()));
    return dates;
  }

  private static Stop stop(LocalDate date, PlannedStop stop, StopId id) {
    return new Stop(
        id,
        date,
        stop.kind(),
        stop.customer() == null ? null : stop.customer().id(),
        stop.appointment() == null ? null : stop.appointment().id(),
        stop.task() == null ? null : stop.task().id(),
        stop.title(),
        stop.begin(),
        stop.end(),
        stop.preparationMinutes(),
        false);
  }

  /** What the projects there need, by the one that is expected to bring most for a visit. */
  private CustomerFacts.@Nullable ProjectStep step(
      ProjectVisits projects, CustomerId customer, PlanParameters parameters) {
    List<GrowthProject> here = projects.at(customer);
    CustomerFacts.ProjectStep best = null;
    int visits = here.stream().mapToInt(GrowthProject::visits).sum();
    LocalDate start = projects.spreadUntil(here);
    for (GrowthProject project : here) {
      Money expected =
          project.valueIn(parameters.planYear()).times(project.winProbability(parameters.stages()));
      Money each = Money.ofCents(Math.round(expected.cents() / (double) project.visits()));
      if (best == null || each.compareTo(best.expectedPerVisit()) > 0) {
        best = new CustomerFacts.ProjectStep(project.name(), each, visits, snapshot.today(), start);
      }
    }
    return best;
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

  private WeekRules rules() {
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
        new CrowFlight(settings.get(WeekSettings.DETOUR)),
        new ValueWeights(
            settings.get(WeekSettings.WEIGHT_CLASS),
            settings.get(WeekSettings.WEIGHT_DUE),
            settings.get(WeekSettings.WEIGHT_PROJECT),
            settings.get(WeekSettings.WEIGHT_RISK),
            settings.get(WeekSettings.DRIVE_PRICE),
            settings.get(WeekSettings.MOVE_PRICE)),
        settings.get(Setting.A_FROM));
  }

  /** The middle of the customers: half of them lie north of it, half of them east. */
  private Position middle() {
    List<Position> positions =
        snapshot.territory().customers().stream()
            .map(Customer::position)
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
