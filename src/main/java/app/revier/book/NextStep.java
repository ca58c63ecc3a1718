package app.revier.book;

import app.revier.agenda.Activity;
import app.revier.agenda.Agenda;
import app.revier.agenda.Appointment;
import app.revier.agenda.AppointmentId;
import app.revier.agenda.Stop;
import app.revier.agenda.Task;
import app.revier.agenda.TaskId;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the next step of a report asks for: a visit is wanted within a week, a call is to be made in
 * that week, desk work is to be done by its day. A visit that was moved is wanted soon.
 */
final class NextStep {

  /** What is to be done in a week has so many days, the first included. */
  static final int WEEK = 7;

  /** A visit that was moved without a day for it has so many. */
  private static final int SOON_DAYS = 14;

  private static final int TASK_MINUTES = 30;

  private final Snapshot now;
  private final Report report;
  private final Customer customer;

  NextStep(Snapshot now, Report report) {
    this.now = now;
    this.report = report;
    customer = Objects.requireNonNull(now.territory().customer(report.customer()));
  }

  /** The entries that are made for it. */
  List<Write> writes(Supplier<AppointmentId> appointmentIds, Supplier<TaskId> taskIds) {
    List<Write> writes = new ArrayList<>();
    visit(appointmentIds).ifPresent(wanted -> writes.addAll(asking(wanted)));
    task(taskIds).ifPresent(task -> writes.add(new Write.PutEntry(task)));
    return writes;
  }

  private List<Write> asking(Appointment wanted) {
    List<Write> writes = new ArrayList<>();
    writes.add(new Write.PutEntry(wanted));
    now.agenda().calledOff().stream()
        .filter(off -> off.customer().equals(report.customer()))
        .filter(off -> off.overlaps(wanted.from(), wanted.until()))
        .forEach(off -> writes.add(new Write.RemoveEntry(off.id())));
    return writes;
  }

  private Optional<Appointment> visit(Supplier<AppointmentId> ids) {
    LocalDate next = report.nextDate();
    if (next != null && report.nextKind() == Report.NextKind.VISIT) {
      return Optional.of(wanted(ids.get(), next, WEEK));
    }
    return report.result() == Activity.Result.MOVED && report.kind() == Activity.Kind.VISIT
        ? Optional.of(wanted(ids.get(), report.date().plusDays(1), SOON_DAYS))
        : Optional.empty();
  }

  /** In as many days from today on, if the report comes when those days are over. */
  private Appointment wanted(AppointmentId id, LocalDate from, int days) {
    LocalDate first = from.plusDays(days - 1L).isBefore(now.today()) ? now.today() : from;
    boolean step = report.nextKind() == Report.NextKind.VISIT && !report.nextStep().isBlank();
    Integer given = step ? report.nextMinutes() : null;
    Integer own = given == null ? customer.visiting().minutes() : given;
    return new Appointment(
        id,
        customer.id(),
        step ? report.nextStep() : report.wanted(),
        first,
        first.plusDays(days - 1L),
        null,
        own == null ? now.settings().get(WeekSettings.VISIT_MINUTES) : own,
        customer.visiting().preparationMinutes());
  }

  private Optional<Task> task(Supplier<TaskId> ids) {
    LocalDate next = report.nextDate();
    Integer given = report.nextMinutes();
    return switch (report.nextKind()) {
      case VISIT -> movedCall(ids);
      case CALL -> {
        LocalDate last = Objects.requireNonNull(next).plusDays(WEEK - 1L);
        int minutes = given == null ? now.settings().get(WeekSettings.CALL_MINUTES) : given;
        yield Optional.of(task(ids, minutes, next, last, customer.id()));
      }
      case TASK -> Optional.of(task(ids, given == null ? TASK_MINUTES : given, null, next, null));
    };
  }

  /** A call that was moved is made soon, unless it is a task: that stays open. */
  private Optional<Task> movedCall(Supplier<TaskId> ids) {
    boolean moved =
        report.kind() != Activity.Kind.VISIT
            && report.result() == Activity.Result.MOVED
            && report.nextDate() == null;
    boolean open =
        now.agenda().openTasks().stream().anyMatch(one -> customer.id().equals(one.called()));
    if (!moved || open) {
      return Optional.empty();
    }
    LocalDate after = report.date().plusDays(1);
    LocalDate first = after.isBefore(now.today()) ? now.today() : after;
    return Optional.of(
        new Task(
            ids.get(),
            customer.name() + ": " + report.wanted(),
            now.settings().get(WeekSettings.CALL_MINUTES),
            0,
            first,
            first.plusDays(SOON_DAYS - 1L),
            false,
            customer.id()));
  }

  private Task task(
      Supplier<TaskId> ids,
      int minutes,
      @Nullable LocalDate first,
      @Nullable LocalDate last,
      @Nullable CustomerId called) {
    return new Task(ids.get(), report.nextTitle(), minutes, 0, first, last, false, called);
  }

  /** Takes back what an earlier report of the same visit asked for, unless it is done. */
  List<Write> takingBack(Activity before) {
    List<Write> writes = new ArrayList<>();
    wish(before, now.agenda(), report.wanted()).ifPresent(one -> remove(one, writes));
    openTask(before, now.agenda(), customer)
        .or(() -> movedCall(before))
        .ifPresent(task -> remove(task, writes));
    return writes;
  }

  private Optional<Task> movedCall(Activity before) {
    return before.kind() == Activity.Kind.VISIT || before.result() != Activity.Result.MOVED
        ? Optional.empty()
        : now.agenda().openTasks().stream()
            .filter(task -> customer.id().equals(task.called()))
            .filter(task -> task.title().equals(customer.name() + ": " + report.wanted()))
            .findFirst();
  }

  /** Whether an earlier report of the same visit asked for just the same: then that stays. */
  boolean isAsBefore(Activity before) {
    Report.NextKind kind = kindOf(before, now).orElse(report.nextKind());
    return before.nextStep().equals(report.nextStep())
        && Objects.equals(before.nextDate(), report.nextDate())
        && kind == report.nextKind()
        && report.nextMinutes() == null
        && (before.kind() == Activity.Kind.VISIT) == (report.kind() == Activity.Kind.VISIT)
        && (before.result() == Activity.Result.MOVED) == (report.result() == Activity.Result.MOVED);
  }

  /** What the next step of an earlier report is, as far as it still stands. */
  static Optional<Report.NextKind> kindOf(Activity before, Snapshot now) {
    Customer customer = now.territory().customer(before.customer());
    Optional<Task> task =
        customer == null ? Optional.empty() : openTask(before, now.agenda(), customer);
    if (task.isPresent()) {
      return task.map(
          one ->
              one.called() == null && one.earliest() == null
                  ? Report.NextKind.TASK
                  : Report.NextKind.CALL);
    }
    return before.nextStep().isEmpty()
        ? Optional.empty()
        : wish(before, now.agenda(), before.nextStep()).map(_ -> Report.NextKind.VISIT);
  }

  /** The visit that a report asks for, as far as it still stands. */
  static Optional<Appointment> wish(Activity before, Agenda agenda, String wanted) {
    boolean moved = before.result() == Activity.Result.MOVED;
    return before.nextDate() == null && !moved
        ? Optional.empty()
        : agenda.appointmentsOf(before.customer()).stream()
            .filter(one -> !one.isFixed() && !one.from().isBefore(before.date()))
            .filter(
                one ->
                    one.title().equals(before.nextStep()) || (moved && one.title().equals(wanted)))
            .findFirst();
  }

  /** The call or desk work that a report asks for, as far as it is not done. */
  static Optional<Task> openTask(Activity before, Agenda agenda, Customer customer) {
    return before.nextStep().isEmpty()
        ? Optional.empty()
        : agenda.openTasks().stream()
            .filter(task -> task.title().endsWith(customer.name() + ": " + before.nextStep()))
            .findFirst();
  }

  private void remove(Appointment gone, List<Write> writes) {
    now.agenda().stops().stream()
        .filter(stop -> gone.id().equals(stop.appointment()))
        .map(Stop::id)
        .forEach(id -> writes.add(new Write.RemoveEntry(id)));
    writes.add(new Write.RemoveEntry(gone.id()));
  }

  private void remove(Task gone, List<Write> writes) {
    now.agenda().stops().stream()
        .filter(stop -> gone.id().equals(stop.task()))
        .map(Stop::id)
        .forEach(id -> writes.add(new Write.RemoveEntry(id)));
    writes.add(new Write.RemoveEntry(gone.id()));
  }
}
