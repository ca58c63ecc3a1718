package app.revier.week;

import app.revier.agenda.AppointmentId;
import app.revier.agenda.TaskId;
import app.revier.territory.CustomerId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is done by the weeks planned so far: visits, visits for projects, tasks, appointments. */
final class Progressing {

  private final Map<CustomerId, LocalDate> lastVisits = new HashMap<>();
  private final Map<CustomerId, Integer> projectVisitsLeft = new HashMap<>();
  private final Set<CustomerId> visited = new HashSet<>();
  private final Set<TaskId> tasks = new HashSet<>();
  private final Set<AppointmentId> appointments = new HashSet<>();

  Progressing(List<CustomerFacts> customers) {
    for (CustomerFacts facts : customers) {
      LocalDate last = facts.customer().visiting().lastVisit();
      if (last != null) {
        lastVisits.put(facts.customer().id(), last);
      }
      CustomerFacts.ProjectStep step = facts.step();
      if (step != null) {
        projectVisitsLeft.put(facts.customer().id(), step.visits());
      }
    }
  }

  /** Takes note of a planned day. */
  void add(PlannedDay day) {
    for (PlannedStop stop : day.stops()) {
      if (stop.customer() != null) {
        CustomerId customer = stop.customer().id();
        lastVisits.merge(customer, day.day().date(), (a, b) -> a.isAfter(b) ? a : b);
        projectVisitsLeft.computeIfPresent(customer, (id, left) -> Math.max(0, left - 1));
        visited.add(customer);
      }
      if (stop.appointment() != null) {
        appointments.add(stop.appointment().id());
      }
      if (stop.task() != null && !stop.task().isLongProject()) {
        tasks.add(stop.task().id());
      }
    }
  }

  /** The latest visit, planned ones included. */
  @Nullable LocalDate lastVisit(CustomerId customer) {
    return lastVisits.get(customer);
  }

  /** The visits that the customer's project still needs. */
  int projectVisitsLeft(CustomerId customer) {
    return projectVisitsLeft.getOrDefault(customer, 0);
  }

  /** Whether a customer is visited in the days planned so far. */
  boolean isVisited(CustomerId customer) {
    return visited.contains(customer);
  }

  /** Whether an appointment is planned. */
  boolean isPlanned(AppointmentId appointment) {
    return appointments.contains(appointment);
  }

  /** Whether a task is planned. */
  boolean isPlanned(TaskId task) {
    return tasks.contains(task);
  }
}
