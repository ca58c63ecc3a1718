package app.revier.week.check;

import app.revier.agenda.Absence;
import app.revier.agenda.Appointment;
import app.revier.agenda.Stop;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Hours;
import app.revier.territory.Position;
import app.revier.territory.WeekHours;
import app.revier.week.Change;
import app.revier.week.CustomerFacts;
import app.revier.week.PlannedDay;
import app.revier.week.PlannedStop;
import app.revier.week.WeekPlan;
import app.revier.week.WeekRequest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A plan and its request, with what several rules ask of them. Times are minutes of the day. */
final class CheckedPlan {

  final WeekRequest request;
  final WeekPlan plan;

  /** The days of the span that have working hours, in order. */
  final List<LocalDate> counted;

  /** The stops of a plan that is kept, as far as they are still what they were. */
  final List<Stop> kept;

  private final Map<CustomerId, CustomerFacts> customers = new HashMap<>();
  private final Map<CustomerId, List<Visit>> visits = new HashMap<>();
  private final Map<CustomerId, Turns> turns = new HashMap<>();
  private final FieldQuota field = new FieldQuota(this);

  /**
   * A planned visit, by appointment or otherwise.
   *
   * @param date on which day
   * @param free whether the plan chose it, and its day
   */
  record Visit(LocalDate date, boolean free) {}

  CheckedPlan(WeekRequest request, WeekPlan plan) {
    this.request = request;
    this.plan = plan;
    counted = counted(request);
    request.customers().forEach(facts -> customers.put(facts.customer().id(), facts));
    kept = request.revision().kept().stream().filter(new StillMeant(this)::isStillMeant).toList();
    for (PlannedDay day : plan.days()) {
      for (PlannedStop stop : day.stops()) {
        Customer customer = stop.customer();
        if (customer != null && isVisit(stop)) {
          boolean free =
              stop.kind() == Stop.Kind.VISIT
                  && !stop.confirmed()
                  && !isKept(day.day().date(), stop);
          visits
              .computeIfAbsent(customer.id(), id -> new ArrayList<>())
              .add(new Visit(day.day().date(), free));
        }
      }
    }
  }

  private static List<LocalDate> counted(WeekRequest request) {
    List<LocalDate> counted = new ArrayList<>();
    boolean everWorks =
        request.rules().hours().byDay().values().stream().anyMatch(spans -> !spans.isEmpty());
    LocalDate date = request.from();
    while (everWorks && counted.size() < request.days()) {
      if (!request.rules().hours().on(date.getDayOfWeek()).isEmpty()) {
        counted.add(date);
      }
      date = date.plusDays(1);
    }
    return counted;
  }

  /** Whether a stop of these or later days is one that this plan does not choose. */
  boolean stands(Stop stop) {
    return countsAsVisit(stop)
        && (stop.date().isAfter(counted.getLast())
            || (kept.contains(stop)
                && plan.displaced().stream().noneMatch(one -> one.before().equals(stop))));
  }

  /** Whether a customer has called off a visit in these days. */
  boolean isCalledOff(CustomerId customer) {
    return request.revision().changes().contains(new Change.Cancelled(customer))
        || request.agenda().calledOff().stream()
            .filter(off -> off.customer().equals(customer))
            .anyMatch(
                off ->
                    !off.from().isAfter(counted.getLast())
                        && !off.until().isBefore(request.from()));
  }

  /** Whether a planned stop is one of a plan that is kept. */
  boolean isKept(LocalDate date, PlannedStop planned) {
    return kept.stream().anyMatch(stop -> stop.date().equals(date) && isSame(stop, planned));
  }

  /** Whether a planned stop is one of the book, at its very time. */
  static boolean isSame(Stop stop, PlannedStop planned) {
    return stop.kind() == planned.kind()
        && !planned.confirmed()
        && stop.begin().equals(planned.begin())
        && stop.end().equals(planned.end())
        && stop.preparationMinutes() == planned.preparationMinutes()
        && Objects.equals(
            stop.customer(), planned.customer() == null ? null : planned.customer().id())
        && Objects.equals(
            stop.appointment(), planned.appointment() == null ? null : planned.appointment().id())
        && Objects.equals(stop.called(), planned.called() == null ? null : planned.called().id())
        && Objects.equals(stop.task(), planned.task() == null ? null : planned.task().id());
  }

  static int minute(LocalTime time) {
    return time.getHour() * 60 + time.getMinute();
  }

  static boolean isVisit(PlannedStop stop) {
    return stop.kind() == Stop.Kind.VISIT || stop.kind() == Stop.Kind.APPOINTMENT;
  }

  /** Whether a stop of the agenda is a visit that takes place. */
  static boolean countsAsVisit(Stop stop) {
    return stop.kind() == Stop.Kind.VISIT || stop.kind() == Stop.Kind.APPOINTMENT;
  }

  /** Whether two spans have a minute in common. */
  static boolean overlap(int begin, int end, Hours span) {
    return begin < minute(span.close()) && minute(span.open()) < end;
  }

  static boolean overlapsAny(int begin, int end, Collection<Hours> spans) {
    return spans.stream().anyMatch(span -> overlap(begin, end, span));
  }

  List<Hours> hours(LocalDate date) {
    DayOfWeek weekday = date.getDayOfWeek();
    List<Hours> whole = request.rules().hours().on(weekday);
    boolean half =
        request
            .rules()
            .shape()
            .halfDays()
            .contains(MonthDay.of(date.getMonth(), date.getDayOfMonth()));
    return SpecialDays.longer(request, date, half ? firstHalf(whole) : whole);
  }

  /** The time between two meetings of a day besides the way, in minutes. */
  int buffer(LocalDate date) {
    return SpecialDays.buffer(request, date);
  }

  /** When a customer receives visits on a day; none if at any time. */
  @Nullable List<Hours> receives(Customer customer, LocalDate date) {
    WeekHours hours = customer.visiting().hours();
    return hours == null || SpecialDays.isAnyTime(request, customer.id(), date)
        ? null
        : hours.on(date.getDayOfWeek());
  }

  /** Minute by minute until half of them are used up. */
  private static List<Hours> firstHalf(List<Hours> whole) {
    int all = 0;
    for (Hours span : whole) {
      all += minute(span.close()) - minute(span.open());
    }
    List<Hours> half = new ArrayList<>();
    int left = all / 2;
    for (Hours span : whole) {
      int end = minute(span.open());
      while (left > 0 && end < minute(span.close())) {
        end++;
        left--;
      }
      if (end > minute(span.open())) {
        half.add(new Hours(span.open(), LocalTime.of(end / 60, end % 60)));
      }
    }
    return half;
  }

  List<Absence> absences(LocalDate date) {
    return request.agenda().absences().stream()
        .filter(absence -> !date.isBefore(absence.from()) && !date.isAfter(absence.until()))
        .toList();
  }

  /** Whether a day is one on which visits are made. */
  boolean isField(LocalDate date) {
    return works(date) && field.contains(date);
  }

  /** Whether a working day can be a field day, whatever stands on it. */
  boolean canBeField(LocalDate date) {
    return field.canContain(date);
  }

  /** Whether the rep works on a day. */
  boolean works(LocalDate date) {
    return !hours(date).isEmpty()
        && !request.holidays().containsKey(date)
        && absences(date).isEmpty();
  }

  /** The last day on which something could be planned. */
  Optional<LocalDate> lastWorkingDay() {
    return counted.stream().filter(this::works).reduce((first, second) -> second);
  }

  /** Whether a day lies in the span, on a day off or not. */
  boolean inSpan(LocalDate date) {
    return !counted.isEmpty() && !date.isBefore(request.from()) && !date.isAfter(counted.getLast());
  }

  /** The travel time rounded up to the grid. */
  int drive(Position from, Position to) {
    int minutes = request.rules().travel().minutes(from, to);
    int grid = request.rules().gridMinutes();
    int over = minutes % grid;
    return over == 0 ? minutes : minutes - over + grid;
  }

  /** Where a stop is; none for what is done wherever the rep is. */
  @Nullable Position place(PlannedStop stop) {
    Customer customer = stop.customer();
    return customer == null ? null : customer.position();
  }

  @Nullable CustomerFacts facts(@Nullable CustomerId id) {
    return id == null ? null : customers.get(id);
  }

  /** The planned visits of a customer in the order of their days. */
  List<Visit> visits(CustomerId id) {
    return visits.getOrDefault(id, List.of());
  }

  /** The planned visits of a customer with what was before each. */
  Turns turns(CustomerFacts facts) {
    return turns.computeIfAbsent(facts.customer().id(), id -> new Turns(this, facts));
  }

  /**
   * The latest visit that is known apart from the plan. What is planned for the days before the
   * first counts, agreed or not: days are planned ahead, while those before them hold visits.
   */
  @Nullable LocalDate lastVisit(CustomerFacts facts) {
    CustomerId id = facts.customer().id();
    LocalDate last = facts.customer().visiting().lastVisit();
    for (Stop stop : request.agenda().stops()) {
      if (countsAsVisit(stop) && id.equals(stop.customer())) {
        last = laterBefore(request.from(), last, stop.date());
      }
    }
    for (Appointment appointment : request.agenda().appointments()) {
      if (appointment.isFixed() && id.equals(appointment.customer())) {
        last = laterBefore(request.from(), last, appointment.from());
      }
    }
    return last;
  }

  private static @Nullable LocalDate laterBefore(
      LocalDate limit, @Nullable LocalDate last, LocalDate date) {
    boolean counts = date.isBefore(limit) && (last == null || date.isAfter(last));
    return counts ? date : last;
  }
}
