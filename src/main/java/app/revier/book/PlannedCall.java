package app.revier.book;

import app.revier.agenda.Activity;
import app.revier.agenda.Agenda;
import app.revier.agenda.Stop;
import app.revier.agenda.Task;
import app.revier.territory.CustomerId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tasks that are calls to a customer and stood on a day: a report of the call says whether they
 * are done.
 */
final class PlannedCall {

  private final Agenda agenda;
  private final CustomerId customer;

  PlannedCall(Agenda agenda, CustomerId customer) {
    this.agenda = agenda;
    this.customer = customer;
  }

  /** The tasks that a report of a call settles: it was held, or another call takes their place. */
  List<Task> settledBy(Report report) {
    boolean again =
        report.nextKind() == Report.NextKind.CALL
            && report.nextDate() != null
            && report.result() == Activity.Result.MOVED;
    boolean settles =
        report.kind() != Activity.Kind.VISIT && (report.result() == Activity.Result.HELD || again);
    return settles ? on(report.date()) : List.of();
  }

  private List<Task> on(LocalDate day) {
    return agenda.stopsOn(day).stream()
        .filter(stop -> customer.equals(stop.called()))
        .map(Stop::task)
        .filter(Objects::nonNull)
        .distinct()
        .map(agenda::task)
        .filter(Objects::nonNull)
        .toList();
  }

  /**
   * What is done since a report, and open again since it corrects another.
   *
   * @param before the report that is corrected, if there is one
   */
  List<Write> writes(@Nullable Activity before, Report report) {
    Set<Task> done = new HashSet<>(settledBy(report));
    List<Write> writes = new ArrayList<>();
    if (before != null && before.kind() != Activity.Kind.VISIT) {
      on(before.date()).stream()
          .filter(task -> task.done() && !done.contains(task))
          .forEach(task -> writes.add(new Write.PutEntry(task.withDone(false))));
    }
    done.stream()
        .filter(task -> !task.done())
        .forEach(task -> writes.add(new Write.PutEntry(task.withDone(true))));
    return writes;
  }
}
