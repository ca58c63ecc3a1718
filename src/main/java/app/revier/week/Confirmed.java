package app.revier.week;

import app.revier.agenda.AppointmentId;
import app.revier.agenda.Stop;
import app.revier.agenda.TaskId;
import app.revier.territory.CustomerId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the confirmed and kept stops of a request settle already: it is not planned a second time,
 * in this week or another.
 */
final class Confirmed {

  private final Set<LocalDate> days = new HashSet<>();
  private final Set<AppointmentId> appointments = new HashSet<>();
  private final Set<TaskId> tasks = new HashSet<>();

  /** How many blocks of long projects lie in the week. */
  private final Map<TaskId, Integer> blocks = new HashMap<>();

  /** The days on which they lie. */
  private final Map<TaskId, Set<LocalDate>> daysOfBlocks = new HashMap<>();

  /** Who is visited in the week anyway. */
  private final Set<CustomerId> visited = new HashSet<>();

  Confirmed(WeekRequest request, WorkingWeek week) {
    for (WorkDay day : week.allDays()) {
      days.add(day.date());
      for (Stop stop : request.standingOn(day.date())) {
        if (stop.appointment() != null) {
          appointments.add(stop.appointment());
        }
        if (stop.task() != null) {
          tasks.add(stop.task());
        }
      }
    }
    for (WorkDay day : week.days()) {
      for (Stop stop : request.standingOn(day.date())) {
        visits(stop.customer());
        if (stop.task() != null) {
          blocks.merge(stop.task(), 1, Integer::sum);
          daysOfBlocks.computeIfAbsent(stop.task(), id -> new HashSet<>()).add(day.date());
        }
      }
    }
  }

  /** Takes note that a customer, if any, is visited in the week anyway. */
  void visits(@Nullable CustomerId customer) {
    if (customer != null) {
      visited.add(customer);
    }
  }

  /** Whether a customer is visited in the week anyway. */
  boolean isVisited(CustomerId customer) {
    return visited.contains(customer);
  }

  /** Whether an appointment is confirmed for a working day of the request. */
  boolean contains(AppointmentId appointment) {
    return appointments.contains(appointment);
  }

  /** Whether a task is confirmed for a working day of the request. */
  boolean contains(TaskId task) {
    return tasks.contains(task);
  }

  /** How many confirmed blocks of a long project lie in the week. */
  int blocks(TaskId task) {
    return blocks.getOrDefault(task, 0);
  }

  /** Whether a confirmed block of a long project lies on a day of the week. */
  boolean hasBlock(TaskId task, LocalDate day) {
    return daysOfBlocks.getOrDefault(task, Set.of()).contains(day);
  }

  /** Whether a day is a working day of the request. */
  boolean isPlanned(LocalDate day) {
    return days.contains(day);
  }
}
