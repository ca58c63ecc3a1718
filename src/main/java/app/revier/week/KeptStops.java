package app.revier.week;

import app.revier.agenda.Appointment;
import app.revier.agenda.Stop;
import app.revier.agenda.Task;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Hours;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which stops of a plan that is kept are still what they were, and which of them cannot be at their
 * time any more, whatever else is planned (decision 0026).
 *
 * <p>Fixed appointments follow their appointment and breaks follow the day, so neither is kept for
 * itself. A wanted appointment or a task that has changed since is planned as if it were new.
 */
final class KeptStops {

  private final WeekRequest request;
  private final Spans spans;
  private final Deadlines deadlines;
  private final Set<LocalDate> working = new HashSet<>();
  private final Map<CustomerId, Customer> customers = new HashMap<>();
  private final List<Stop> kept = new ArrayList<>();
  private final List<WeekPlan.Displaced> displaced = new ArrayList<>();

  KeptStops(WeekRequest request, WorkDays days) {
    this.request = request;
    spans = new Spans(days.working(), request.rules());
    deadlines = new Deadlines(request);
    days.working().forEach(day -> working.add(day.date()));
    request.customers().forEach(facts -> customers.put(facts.customer().id(), facts.customer()));
    LocalDate last = days.last(request.from());
    for (Stop stop : request.revision().kept()) {
      boolean inDays = !stop.date().isBefore(request.from()) && !stop.date().isAfter(last);
      if (inDays && isStill(stop)) {
        Unplanned.Why obstacle = obstacle(stop);
        if (obstacle == null) {
          kept.add(stop);
        } else {
          displaced.add(new WeekPlan.Displaced(stop, obstacle));
        }
      }
    }
  }

  /** Those that can be where they were, as far as each is seen by itself. */
  List<Stop> kept() {
    return kept;
  }

  /** Those that cannot. */
  List<WeekPlan.Displaced> displaced() {
    return displaced;
  }

  private boolean isStill(Stop stop) {
    if (stop.confirmed()) {
      return false;
    }
    return switch (stop.kind()) {
      case VISIT ->
          customers.containsKey(stop.customer())
              && !request
                  .agenda()
                  .isCalledOff(Objects.requireNonNull(stop.customer()), stop.date());
      case APPOINTMENT -> isStill(stop, appointment(stop));
      case TASK -> isStill(stop, task(stop));
      case BREAK -> false;
    };
  }

  private @Nullable Appointment appointment(Stop stop) {
    return stop.appointment() == null ? null : request.agenda().appointment(stop.appointment());
  }

  private @Nullable Task task(Stop stop) {
    return stop.task() == null ? null : request.agenda().task(stop.task());
  }

  private static boolean isStill(Stop stop, @Nullable Appointment appointment) {
    return appointment != null
        && !appointment.isFixed()
        && Objects.equals(appointment.customer(), stop.customer())
        && !stop.date().isBefore(appointment.from())
        && !stop.date().isAfter(appointment.until())
        && appointment.minutes() == minutes(stop)
        && appointment.preparationMinutes() == stop.preparationMinutes();
  }

  private boolean isStill(Stop stop, @Nullable Task task) {
    if (task == null || task.done() || task.minutes() != minutes(stop)) {
      return false;
    }
    LocalDate latest = task.isLongProject() ? task.deadline() : deadlines.lastDay(task);
    return (task.earliest() == null || !stop.date().isBefore(task.earliest()))
        && (latest == null || !stop.date().isAfter(latest));
  }

  private static int minutes(Stop stop) {
    return Clock.minute(stop.end()) - Clock.minute(stop.begin());
  }

  private Unplanned.@Nullable Why obstacle(Stop stop) {
    if (!working.contains(stop.date())) {
      return new Unplanned.NotAWorkingDay(stop.date());
    }
    Customer customer = customers.get(stop.customer());
    if (stop.customer() != null && (customer == null || customer.position() == null)) {
      return new Unplanned.NoPosition();
    }
    if (!isWithin(stop, null)) {
      return new Unplanned.OutsideWorkingHours(stop.date());
    }
    return isWithin(stop, customer)
        ? null
        : new Unplanned.NeedsOtherHours(stop.date(), stop.begin());
  }

  private boolean isWithin(Stop stop, @Nullable Customer customer) {
    List<Hours> possible =
        spans.common(customer, stop.date()::equals).getOrDefault(stop.date(), List.of());
    return possible.stream()
        .anyMatch(span -> !stop.begin().isBefore(span.open()) && !stop.end().isAfter(span.close()));
  }
}
