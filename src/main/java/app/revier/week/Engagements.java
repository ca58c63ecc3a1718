package app.revier.week;

import app.revier.agenda.Appointment;
import app.revier.agenda.Stop;
import app.revier.agenda.Task;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Hours;
import app.revier.week.Engagement.Claim;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what can be put into the days of one week, and what cannot from the outset: what is
 * confirmed, appointments and breaks; then the tasks and the visits.
 */
final class Engagements {

  /** What a visit that a customer wants is worth while it can still wait for a later week. */
  private static final double WANTED_LATER = 500;

  private final WeekRequest request;
  private final WorkingWeek week;
  private final Confirmed confirmed;
  private final Progressing done;
  private final Map<CustomerId, CustomerFacts> facts = new HashMap<>();
  private final Gathered gathered;
  private final KeptEngagements kept;

  /**
   * Gathers.
   *
   * @param days the working days of the week
   * @param workingDays all working days of the request
   * @param done what the weeks before hold
   */
  Engagements(
      WeekRequest request, List<WorkDay> days, List<WorkDay> workingDays, Progressing done) {
    this.request = request;
    this.done = done;
    week = new WorkingWeek(days, workingDays, request.rules());
    confirmed = new Confirmed(request, week);
    gathered = new Gathered(request);
    request.customers().forEach(one -> facts.put(one.customer().id(), one));
    addConfirmed();
    kept = new KeptEngagements(request, week, done, gathered);
    addAppointments();
    Breaks breaks = new Breaks(request.rules().breakHours(), gathered);
    week.days().forEach(day -> breaks.add(day, request.revision().kept()));
    Gathering gathering = new Gathering(request, week, confirmed, done, gathered);
    new TaskEngagements(gathering).add();
    new VisitEngagements(gathering).add();
  }

  /** All that can be planned. */
  List<Engagement> all() {
    return gathered.all();
  }

  /** The stops of a plan that is kept. */
  KeptEngagements kept() {
    return kept;
  }

  /** What cannot be planned, whatever the others do. */
  List<Unplanned> impossible() {
    return gathered.impossible();
  }

  private void addConfirmed() {
    for (WorkDay day : week.days()) {
      for (Stop stop : request.confirmedOn(day.date())) {
        CustomerFacts known = facts.get(stop.customer());
        Customer customer = known == null ? null : known.customer();
        Appointment appointment =
            stop.appointment() == null ? null : request.agenda().appointment(stop.appointment());
        Task task = stop.task() == null ? null : request.agenda().task(stop.task());
        if (stop.customer() != null && (customer == null || customer.position() == null)) {
          gathered.impossible(
              new Unplanned(customer, appointment, task, 0, new Unplanned.NoPosition()));
          continue;
        }
        gathered.add(
            new Engagement(
                stop.kind(),
                customer,
                appointment,
                task,
                stop.title(),
                customer == null ? null : customer.position(),
                Clock.minute(stop.end()) - Clock.minute(stop.begin()),
                stop.preparationMinutes(),
                week.spans().exactly(stop.date(), new Hours(stop.begin(), stop.end())),
                Claim.AGREED,
                0,
                stop.kind() == Stop.Kind.BREAK && !gathered.hasBreak(stop.date())
                    ? gathered.breakGroup(stop.date())
                    : Engagement.ALONE,
                true,
                stop.kind() == Stop.Kind.VISIT && known != null
                    ? new VisitValues(request.rules())
                        .standing(known, done, stop.date(), week.last())
                    : null,
                called(stop)));
      }
    }
  }

  private @Nullable Customer called(Stop stop) {
    CustomerFacts known = facts.get(stop.called());
    return known == null ? null : known.customer();
  }

  private void addAppointments() {
    for (Appointment appointment : request.agenda().appointmentsWithin(week.first(), week.last())) {
      if (!confirmed.contains(appointment.id()) && !done.isPlanned(appointment.id())) {
        add(appointment);
      }
    }
  }

  private void add(Appointment appointment) {
    CustomerFacts known = facts.get(appointment.customer());
    Customer customer = known == null ? null : known.customer();
    confirmed.visits(appointment.customer());
    if (appointment.customer() != null) {
      if (customer == null || customer.position() == null) {
        gathered.impossible(
            new Unplanned(customer, appointment, null, 0, new Unplanned.NoPosition()));
        return;
      }
    }
    LocalTime begin = appointment.begin();
    if (begin != null && Clock.minute(begin) + appointment.minutes() > Clock.LAST_MINUTE) {
      gathered.impossible(new Unplanned(customer, appointment, null, 0, new Unplanned.NoRoom()));
      return;
    }
    Map<LocalDate, List<Hours>> within =
        begin == null
            ? wanted(appointment, customer)
            : week.spans()
                .exactly(
                    appointment.from(),
                    new Hours(begin, Clock.time(Clock.minute(begin) + appointment.minutes())));
    boolean later = week.goesOnUntil(appointment.until());
    if (Spans.longest(within) < appointment.minutes()) {
      if (!later) {
        gathered.impossible(
            new Unplanned(
                customer, appointment, null, 0, Gathered.why(within, appointment.minutes())));
      }
      return;
    }
    gathered.addWithStay(
        new Engagement(
            Stop.Kind.APPOINTMENT,
            customer,
            appointment,
            null,
            appointment.title(),
            customer == null ? null : customer.position(),
            appointment.minutes(),
            appointment.preparationMinutes(),
            within,
            begin != null ? Claim.AGREED : later ? Claim.WEIGHED : Claim.NOW,
            later ? WANTED_LATER : 0,
            Engagement.ALONE,
            false,
            null));
  }

  /** On field days if there is time on one of them, else on any. */
  private Map<LocalDate, List<Hours>> wanted(Appointment appointment, @Nullable Customer customer) {
    Map<LocalDate, List<Hours>> all =
        week.spans()
            .common(
                customer,
                day -> !day.isBefore(appointment.from()) && !day.isAfter(appointment.until()));
    Map<LocalDate, List<Hours>> inField = new HashMap<>(all);
    inField.keySet().removeIf(day -> !week.isField(day));
    boolean fits = customer != null && Spans.longest(inField) >= appointment.minutes();
    return fits ? inField : all;
  }
}
