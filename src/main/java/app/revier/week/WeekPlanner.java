package app.revier.week;

import app.revier.agenda.Stop;
import app.revier.agenda.Task;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.tour.TourPlan;
import app.revier.tour.TourSearch;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Plans days: chooses the visits that are worth most, puts them with all other work into an order
 * that loses little time on the road, and says what is left out and why (method, section 9).
 *
 * <p>Several weeks are planned one after the other, each with what the weeks before it hold, so
 * that a customer's visits keep their interval.
 */
public final class WeekPlanner {

  private WeekRequest request;
  private final WeekSearch search;
  private final boolean adding;
  private final WorkDays days;
  private final Progressing done;
  private final Map<CustomerId, CustomerFacts> facts = new HashMap<>();
  private final List<PlannedDay> planned = new ArrayList<>();
  private final Map<Object, Unplanned> leftOut = new LinkedHashMap<>();
  private final Set<Object> agreed = new HashSet<>();
  private final List<WeekPlan.Displaced> displaced = new ArrayList<>();
  private final CallPlan calls;

  private WeekPlanner(WeekRequest request, @Nullable WeekSearch search) {
    this.search = search == null ? WeekSearch.ofSteps(1, 0) : search;
    adding = search != null;
    days = WorkDays.of(request);
    KeptStops kept = new KeptStops(request, days);
    displaced.addAll(kept.displaced());
    this.request = request.revised(request.revision().keepingOnly(kept.kept()));
    done = new Progressing(this.request, days.last(request.from()));
    request.customers().forEach(one -> facts.put(one.customer().id(), one));
    calls = new CallPlan(request, days.last(request.from()), done, adding);
  }

  /**
   * Plans.
   *
   * @param request what is asked for
   * @param search how to look for it
   */
  public static WeekPlan plan(WeekRequest request, WeekSearch search) {
    return new WeekPlanner(request, search).plan();
  }

  /**
   * Days that stay as they are, with what is not planned and why, and the calls that are due:
   * nothing is added to them. What does not go together in them is not told here, see {@link
   * DayConflicts}.
   *
   * @param request keeps what is planned
   */
  public static WeekPlan kept(WeekRequest request) {
    return new WeekPlanner(request, null).plan();
  }

  private WeekPlan plan() {
    List<List<WorkDay>> weeks = weeks(days.working());
    for (int i = 0; i < weeks.size(); i++) {
      if (i > 0 && search.stop().getAsBoolean()) {
        return planUntil(weeks.get(i).getFirst().date());
      }
      search.progress().report(i, weeks.size());
      planWeek(weeks.get(i), days.working(), weeks.size());
    }
    search.progress().report(weeks.size(), weeks.size());
    return planUntil(days.last(request.from()).plusDays(1));
  }

  /** What is planned, for the days before a day. */
  private WeekPlan planUntil(LocalDate end) {
    addAppointmentsOutside(end.minusDays(1));
    addTasksOutside(end.minusDays(1));
    List<DayOff> off = days.off().stream().filter(day -> day.date().isBefore(end)).toList();
    Progressing before = new Progressing(request, days.last(request.from()));
    List<Slip> slips = Slips.of(request.customers(), planned, before);
    return new WeekPlan(
        planned, off, sortedLeftOut(), slips, points(), displaced(end), calls.left(planned));
  }

  /** The working days by calendar week, Monday to Sunday. */
  private static List<List<WorkDay>> weeks(List<WorkDay> days) {
    Map<LocalDate, List<WorkDay>> weeks = new LinkedHashMap<>();
    for (WorkDay day : days) {
      LocalDate monday = day.date().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      weeks.computeIfAbsent(monday, m -> new ArrayList<>()).add(day);
    }
    return new ArrayList<>(weeks.values());
  }

  private void planWeek(List<WorkDay> days, List<WorkDay> allDays, int weeks) {
    Engagements engagements = new Engagements(request, days, allDays, done);
    boolean anew = !request.revision().before().isEmpty();
    DisplacedStops homeless = homeless();
    List<Engagement> all = homeless.preferred(engagements.all(), request.rules());
    Shortlist shortlist = new Shortlist(all, days.getLast().date(), anew);
    QuietDays quiet = new QuietDays(request.revision(), homeless, planned);
    WeekProblem week =
        new WeekProblem(days, shortlist.sought(), request.rules(), quiet::isClosedTo);
    TourPlan first = homeless.in(week, FirmClaims.first(week));
    if (isDisplacing(engagements.kept().displaced(week, first.tours()))) {
      planWeek(days, allDays, weeks);
      return;
    }
    Timetable timetable = new Timetable(week);
    TourPlan found = adding ? completed(week, first, homeless, timetable, weeks) : first;
    // Where agreed things clash with each other, more of them may go in without a kept stop.
    if (isDisplacing(engagements.kept().displaced(week, found.tours()))) {
      planWeek(days, allDays, weeks);
      return;
    }
    List<PlannedDay> result = calls.in(timetable.days(found));
    result.forEach(done::add);
    planned.addAll(result);
    engagements.impossible().forEach(this::leaveOut);
    Reasons reasons = new Reasons(request, week, found, result, !adding);
    for (Engagement one : reasons.missing().stream().filter(WeekPlanner::isAskedFor).toList()) {
      Unplanned entry = leftOut(one, reasons.why(one));
      leaveOut(entry);
      if (one.confirmed()) {
        agreed.add(key(entry));
      }
    }
    for (Engagement one : shortlist.others().stream().filter(WeekPlanner::isAskedFor).toList()) {
      leaveOut(leftOut(one, reasons.why(one)));
    }
    forgetThePlanned(result);
  }

  private TourPlan completed(
      WeekProblem week, TourPlan first, DisplacedStops homeless, Timetable timetable, int weeks) {
    TourPlan searched =
        TourSearch.run(
            week.problem(),
            TourSearch.Options.of(search.seed(), search.effort().of(weeks))
                .from(first)
                .stoppedBy(search.stop())
                .toldTo((plan, steps) -> preview(calls.with(timetable.days(plan)))));
    TourPlan placed = homeless.in(week, searched);
    TourPlan settled = FirmClaims.settled(week, WaitingFirst.in(week, placed, request.revision()));
    return MovedBreak.withoutWaiting(week, SameTimes.in(week, settled));
  }

  /** Goes on without the kept stops that cannot be where they were; whether there are any. */
  private boolean isDisplacing(List<WeekPlan.Displaced> more) {
    displaced.addAll(more);
    stops(more).forEach(done::notAhead);
    request = request.revised(request.revision().without(stops(more)));
    return !more.isEmpty();
  }

  /** The stops that could not be kept and have no other place in the weeks before. */
  private DisplacedStops homeless() {
    return new DisplacedStops(
        stops(displaced).stream()
            .filter(
                stop ->
                    planned.stream()
                        .flatMap(day -> day.stops().stream())
                        .noneMatch(other -> other.isOfTheSame(stop)))
            .toList());
  }

  private static List<Stop> stops(List<WeekPlan.Displaced> displaced) {
    return displaced.stream().map(WeekPlan.Displaced::before).toList();
  }

  /** The stops before a day that are not where they were, in order. */
  private List<WeekPlan.Displaced> displaced(LocalDate end) {
    return new NewPlaces(planned, request.revision().kept())
        .of(displaced.stream().filter(one -> one.before().date().isBefore(end)).toList());
  }

  /** What can wait and is not made need not be told of, unless it was agreed. */
  private static boolean isAskedFor(Engagement one) {
    VisitValue value = one.value();
    return value == null || one.confirmed() || value.isAskedFor();
  }

  private void preview(List<PlannedDay> week) {
    List<PlannedDay> all = new ArrayList<>(planned);
    all.addAll(week);
    search.preview().accept(all);
  }

  private static Unplanned leftOut(Engagement one, Unplanned.Why why) {
    if (one.kind() == Stop.Kind.BREAK) {
      LocalDate date = one.within().keySet().iterator().next();
      return new Unplanned(null, null, null, 0, new Unplanned.NoBreak(date));
    }
    double points = one.value() == null ? 0 : one.value().points();
    return new Unplanned(one.customer(), one.appointment(), one.task(), points, why);
  }

  /** What was left out in one week and is done in a later one is not left out. */
  private void leaveOut(Unplanned one) {
    leftOut.put(key(one), one);
  }

  private static Object key(Unplanned one) {
    if (one.appointment() != null) {
      return one.appointment().id();
    }
    if (one.task() != null) {
      return one.task().id();
    }
    return one.customer() != null ? one.customer().id() : one.why();
  }

  private void forgetThePlanned(List<PlannedDay> days) {
    for (PlannedDay day : days) {
      for (PlannedStop stop : day.stops()) {
        if (stop.appointment() != null) {
          forget(stop.appointment().id());
        }
        if (stop.customer() != null) {
          forget(stop.customer().id());
        }
        if (stop.task() != null && !stop.task().isLongProject()) {
          forget(stop.task().id());
        }
      }
    }
  }

  /** That something agreed is not kept must be told even if something else is planned instead. */
  private void forget(Object key) {
    if (!agreed.contains(key)) {
      leftOut.remove(key);
    }
  }

  /** Appointments of these days that lie on no working day. */
  private void addAppointmentsOutside(LocalDate last) {
    Set<LocalDate> working = new HashSet<>();
    days.working().forEach(day -> working.add(day.date()));
    for (var appointment : request.agenda().appointmentsWithin(request.from(), last)) {
      boolean possible =
          working.stream()
              .anyMatch(
                  day -> !day.isBefore(appointment.from()) && !day.isAfter(appointment.until()));
      if (!possible && !appointment.until().isAfter(last) && !done.isPlanned(appointment.id())) {
        CustomerFacts known = facts.get(appointment.customer());
        Customer customer = known == null ? null : known.customer();
        leaveOut(
            new Unplanned(
                customer, appointment, null, 0, new Unplanned.NotAWorkingDay(appointment.from())));
      }
    }
  }

  /** Tasks that have to be done in these days, of which none is a working day. */
  private void addTasksOutside(LocalDate last) {
    if (days.working().isEmpty() && days.off().isEmpty()) {
      return;
    }
    Deadlines deadlines = new Deadlines(request);
    for (Task task : request.agenda().openTasks()) {
      LocalDate end = deadlines.lastDay(task);
      boolean waits =
          end == null
              || end.isAfter(last)
              || (task.earliest() != null && task.earliest().isAfter(last));
      if (!waits
          && !task.isLongProject()
          && !done.isPlanned(task.id())
          && !leftOut.containsKey(task.id())) {
        leaveOut(new Unplanned(null, null, task, 0, new Unplanned.NoRoom()));
      }
    }
  }

  private List<Unplanned> sortedLeftOut() {
    return leftOut.values().stream()
        .sorted(Comparator.comparingInt(WeekPlanner::rank).thenComparing(byPoints()))
        .toList();
  }

  /** What is agreed comes first, then tasks, then visits. */
  private static int rank(Unplanned one) {
    if (one.appointment() != null) {
      return 0;
    }
    return one.customer() == null ? 1 : 2;
  }

  private static Comparator<Unplanned> byPoints() {
    return Comparator.comparingDouble(Unplanned::points).reversed();
  }

  private double points() {
    double sum = 0;
    for (PlannedDay day : planned) {
      for (PlannedStop stop : day.stops()) {
        VisitValue value = stop.value();
        sum += value == null ? 0 : value.points();
      }
    }
    return sum;
  }
}
