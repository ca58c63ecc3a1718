package app.revier.book;

import app.revier.agenda.Activity;
import app.revier.agenda.Agenda;
import app.revier.agenda.Appointment;
import app.revier.agenda.Stop;
import app.revier.territory.CustomerId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An agenda with what came of it: which visits and calls were reported, and how the plan has to
 * take them (decision 0026). Those reported as held stand, those that were not held or were moved
 * are none. A call of a day is what came of the call that was planned for it.
 */
public final class ReportedAgenda {

  private final Agenda agenda;
  private final Map<Contact, Activity> visits = new HashMap<>();
  private final Map<Contact, Activity> calls = new HashMap<>();

  private record Contact(CustomerId customer, LocalDate date) {}

  /** Looks through an agenda. */
  public ReportedAgenda(Agenda agenda) {
    this.agenda = agenda;
    for (Activity activity : agenda.activities()) {
      Contact contact = new Contact(activity.customer(), activity.date());
      (activity.kind() == Activity.Kind.VISIT ? visits : calls).put(contact, activity);
    }
  }

  /** What was reported of a visit to a customer on a day, if anything. */
  public @Nullable Activity report(@Nullable CustomerId customer, LocalDate date) {
    return customer == null ? null : visits.get(new Contact(customer, date));
  }

  /** What was reported of a stop, if anything. */
  public @Nullable Activity report(Stop stop) {
    CustomerId called = stop.called();
    return called == null
        ? report(stop.customer(), stop.date())
        : calls.get(new Contact(called, stop.date()));
  }

  /**
   * The agenda as the planner takes it: without what did not take place, and with what was held as
   * confirmed.
   */
  public Agenda forPlanning() {
    if (visits.isEmpty() && calls.isEmpty()) {
      return agenda;
    }
    List<Appointment> appointments = new ArrayList<>();
    for (Appointment one : agenda.appointments()) {
      Activity report = one.isFixed() ? report(one.customer(), one.from()) : null;
      if (report == null || report.result() == Activity.Result.HELD) {
        appointments.add(one);
      }
    }
    List<Stop> stops = new ArrayList<>();
    for (Stop stop : agenda.stops()) {
      Activity report = report(stop);
      if (report == null) {
        stops.add(stop);
      } else if (report.result() == Activity.Result.HELD) {
        stops.add(stop.withConfirmed(true));
      }
    }
    return agenda.with(agenda.absences(), appointments, stops);
  }

  /**
   * The planned visits and calls before a day that nobody has reported, in order: they count as
   * held until the rep says what came of them.
   */
  public List<Stop> asked(LocalDate today) {
    return agenda.stops().stream()
        .filter(stop -> stop.contact() != null && stop.date().isBefore(today))
        .filter(stop -> report(stop) == null)
        .sorted(Agenda.BY_TIME)
        .toList();
  }
}
