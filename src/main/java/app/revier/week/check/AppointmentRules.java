package app.revier.week.check;

import static app.revier.week.check.CheckedPlan.minute;

import app.revier.agenda.Appointment;
import app.revier.agenda.AppointmentId;
import app.revier.agenda.Stop;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.week.CustomerFacts;
import app.revier.week.PlannedDay;
import app.revier.week.PlannedStop;
import app.revier.week.Unplanned;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is agreed. */
final class AppointmentRules {

  private final CheckedPlan checked;
  private final Findings findings;
  private final Set<AppointmentId> planned = new HashSet<>();

  AppointmentRules(CheckedPlan checked, Findings findings) {
    this.checked = checked;
    this.findings = findings;
  }

  void check() {
    for (PlannedDay day : checked.plan.days()) {
      for (PlannedStop stop : day.stops()) {
        kind(day.day().date(), stop);
        Appointment appointment = stop.appointment();
        if (appointment != null) {
          once(day.day().date(), appointment);
          if (!stop.confirmed()) {
            boolean again = isElsewhere(appointment);
            findings.require(!again, Rule.APPOINTMENT_TWICE, day.day().date(), stop);
            asAgreed(day.day().date(), stop, appointment);
          }
        }
      }
    }
    checked.request.agenda().appointments().forEach(this::forgotten);
  }

  /** What was confirmed may be about something that is gone since. */
  private void kind(LocalDate date, PlannedStop stop) {
    Appointment appointment = stop.appointment();
    boolean appointed = stop.kind() == Stop.Kind.APPOINTMENT;
    boolean known =
        appointment == null || checked.request.agenda().appointments().contains(appointment);
    Customer customer = stop.customer();
    CustomerFacts facts = customer == null ? null : checked.facts(customer.id());
    boolean right =
        known
            && (customer == null || (facts != null && facts.customer().equals(customer)))
            && (stop.confirmed()
                || (appointed == (appointment != null)
                    && (stop.kind() == Stop.Kind.VISIT) == (customer != null && !appointed)));
    findings.require(right, Rule.KIND, date, stop);
  }

  private void once(LocalDate date, Appointment appointment) {
    findings.require(planned.add(appointment.id()), Rule.APPOINTMENT_TWICE, date, appointment.id());
  }

  private void asAgreed(LocalDate date, PlannedStop stop, Appointment appointment) {
    boolean onTime =
        !date.isBefore(appointment.from())
            && !date.isAfter(appointment.until())
            && (appointment.begin() == null || appointment.begin().equals(stop.begin()));
    findings.require(onTime, Rule.APPOINTMENT_TIME, date, stop, appointment);
    findings.require(
        minute(stop.end()) - minute(stop.begin()) == appointment.minutes(),
        Rule.DURATION,
        date,
        stop,
        appointment);
    findings.require(
        stop.preparationMinutes() == appointment.preparationMinutes(),
        Rule.PREPARATION,
        date,
        stop,
        appointment);
    boolean there = Objects.equals(appointment.customer(), id(stop.customer()));
    findings.require(there, Rule.KIND, date, stop, appointment);
  }

  private static @Nullable CustomerId id(@Nullable Customer customer) {
    return customer == null ? null : customer.id();
  }

  /** What may still be later than the span need not be listed. */
  private void forgotten(Appointment appointment) {
    boolean inSpan =
        !checked.counted.isEmpty()
            && !appointment.until().isAfter(checked.counted.getLast())
            && !appointment.until().isBefore(checked.request.from());
    if (inSpan && !planned.contains(appointment.id()) && !isElsewhere(appointment)) {
      boolean listed =
          checked.plan.leftOut().stream().map(Unplanned::appointment).anyMatch(appointment::equals);
      findings.require(listed, Rule.APPOINTMENT_FORGOTTEN, appointment.from(), appointment);
    }
  }

  /** A stop may have been planned before the appointment was changed. */
  private static boolean isMeant(Stop stop, Appointment appointment) {
    return !stop.date().isBefore(appointment.from()) && !stop.date().isAfter(appointment.until());
  }

  /** Whether it stands on a day that is not planned here. */
  private boolean isElsewhere(Appointment appointment) {
    return checked.request.agenda().stops().stream()
        .filter(stop -> stop.confirmed() || isMeant(stop, appointment))
        .filter(stop -> appointment.id().equals(stop.appointment()))
        .anyMatch(stop -> !checked.inSpan(stop.date()));
  }
}
