package app.revier.week.check;

import app.revier.agenda.AppointmentId;
import app.revier.agenda.Stop;
import app.revier.agenda.TaskId;
import app.revier.territory.CustomerId;
import app.revier.week.PlannedDay;
import app.revier.week.PlannedStop;
import app.revier.week.Unplanned;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was confirmed before. */
final class ConfirmedRules {

  private final CheckedPlan checked;
  private final Findings findings;

  ConfirmedRules(CheckedPlan checked, Findings findings) {
    this.checked = checked;
    this.findings = findings;
  }

  void check() {
    for (PlannedDay day : checked.plan.days()) {
      LocalDate date = day.day().date();
      List<Stop> kept = new ArrayList<>();
      for (Stop stop : checked.request.agenda().stops()) {
        if (stop.confirmed() && stop.date().equals(date)) {
          kept.add(stop);
        }
      }
      for (PlannedStop planned : day.stops()) {
        if (planned.confirmed()) {
          boolean known = removeFirst(kept, planned);
          findings.require(known, Rule.CONFIRMED_INVENTED, date, planned);
        }
      }
      for (Stop missing : kept) {
        boolean told = isLeftOut(missing) || isReplaced(missing, day);
        findings.require(told, Rule.CONFIRMED_CHANGED, date, missing);
      }
    }
  }

  /** A break that cannot be as it was agreed may be at another time. */
  private static boolean isReplaced(Stop missing, PlannedDay day) {
    return missing.kind() == Stop.Kind.BREAK
        && day.stops().stream().anyMatch(stop -> stop.kind() == Stop.Kind.BREAK);
  }

  private boolean removeFirst(List<Stop> kept, PlannedStop planned) {
    for (Stop stop : kept) {
      if (stands(stop, planned)) {
        return kept.remove(stop);
      }
    }
    return false;
  }

  private boolean stands(Stop stop, PlannedStop planned) {
    return stop.kind() == planned.kind()
        && stop.begin().equals(planned.begin())
        && stop.end().equals(planned.end())
        && stop.preparationMinutes() == planned.preparationMinutes()
        && Objects.equals(
            known(stop.customer()), planned.customer() == null ? null : planned.customer().id())
        && Objects.equals(
            known(stop.called()), planned.called() == null ? null : planned.called().id())
        && Objects.equals(
            known(stop.appointment()),
            planned.appointment() == null ? null : planned.appointment().id())
        && Objects.equals(known(stop.task()), planned.task() == null ? null : planned.task().id());
  }

  private @Nullable CustomerId known(@Nullable CustomerId id) {
    return checked.facts(id) == null ? null : id;
  }

  private @Nullable AppointmentId known(@Nullable AppointmentId id) {
    return id == null || checked.request.agenda().appointment(id) == null ? null : id;
  }

  private @Nullable TaskId known(@Nullable TaskId id) {
    return id == null || checked.request.agenda().task(id) == null ? null : id;
  }

  private boolean isLeftOut(Stop stop) {
    AppointmentId appointment = known(stop.appointment());
    TaskId task = known(stop.task());
    CustomerId customer = known(stop.customer());
    return checked.plan.leftOut().stream()
        .anyMatch(
            entry -> {
              if (appointment != null) {
                return isFor(entry, appointment);
              }
              if (task != null) {
                return entry.task() != null && task.equals(entry.task().id());
              }
              return entry.appointment() == null
                  && entry.task() == null
                  && Objects.equals(
                      customer, entry.customer() == null ? null : entry.customer().id());
            });
  }

  private static boolean isFor(Unplanned entry, AppointmentId appointment) {
    return entry.appointment() != null && appointment.equals(entry.appointment().id());
  }
}
