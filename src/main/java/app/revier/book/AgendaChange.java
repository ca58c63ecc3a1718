package app.revier.book;

import app.revier.agenda.Absence;
import app.revier.agenda.AbsenceMarks;
import app.revier.agenda.Activity;
import app.revier.agenda.Agenda;
import app.revier.agenda.AgendaEntry;
import app.revier.agenda.AgendaEntryId;
import app.revier.agenda.Appointment;
import app.revier.agenda.AppointmentId;
import app.revier.agenda.CalledOff;
import app.revier.agenda.Inquiry;
import app.revier.agenda.Published;
import app.revier.agenda.Review;
import app.revier.agenda.SpecialRule;
import app.revier.agenda.StageChange;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.agenda.Task;
import app.revier.agenda.TaskId;
import app.revier.territory.CustomerId;
import app.revier.territory.ProjectId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Works out changes of the agenda. */
final class AgendaChange {

  private AgendaChange() {}

  static PlannedChange saving(Agenda agenda, Collection<? extends AgendaEntry> entries) {
    Map<AgendaEntryId, AgendaEntry> known = new HashMap<>();
    agenda.entries().forEach(entry -> known.put(entry.id(), entry));
    List<Write> writes = new ArrayList<>();
    boolean added = false;
    for (AgendaEntry entry : entries) {
      AgendaEntry before = known.get(entry.id());
      added |= before == null;
      if (!entry.equals(before)) {
        writes.add(new Write.PutEntry(entry));
      }
    }
    return new PlannedChange(label(entries, added ? "added" : "edited"), writes);
  }

  static PlannedChange marking(Agenda agenda, AbsenceMarks marks) {
    List<Absence> gone =
        agenda.absences().stream().filter(each -> marks.removed().contains(each.id())).toList();
    boolean added = marks.made().stream().anyMatch(each -> agenda.absence(each.id()) == null);
    List<Write> writes = removals(List.copyOf(marks.removed()));
    marks.made().forEach(each -> writes.add(new Write.PutEntry(each)));
    return new PlannedChange(
        marks.made().isEmpty()
            ? label(gone, "deleted")
            : ChangeLabel.of(
                added ? "absence-added" : "absence-edited", marks.made().getFirst().note()),
        writes);
  }

  static PlannedChange deleting(Agenda agenda, Collection<? extends AgendaEntryId> ids) {
    Set<AgendaEntryId> wanted = new HashSet<>(ids);
    List<AgendaEntry> gone = agenda.entries().filter(entry -> wanted.contains(entry.id())).toList();
    Set<AgendaEntryId> all = stopIds(agenda, stop -> pointsTo(stop, wanted));
    gone.forEach(entry -> all.add(entry.id()));
    return new PlannedChange(label(gone, "deleted"), removals(all));
  }

  static PlannedChange done(Agenda agenda, TaskId id, boolean done, LocalDate today) {
    Task task = agenda.task(id);
    List<Write> writes = new ArrayList<>();
    if (task != null && task.done() != done) {
      if (done) {
        writes.addAll(
            removals(
                stopIds(agenda, stop -> id.equals(stop.task()) && stop.date().isAfter(today))));
      }
      writes.add(new Write.PutEntry(task.withDone(done)));
    }
    return new PlannedChange(
        ChangeLabel.of(done ? "task-done" : "task-open", task == null ? "" : task.title()), writes);
  }

  /** Plans days; some other entries are removed for it, others made. */
  static PlannedChange planning(
      ChangeLabel label,
      Agenda agenda,
      Collection<LocalDate> days,
      List<Stop> stops,
      Collection<? extends AgendaEntryId> removed,
      Collection<? extends AgendaEntry> made) {
    Set<LocalDate> planned = new HashSet<>(days);
    Set<AgendaEntryId> kept = new HashSet<>();
    List<Write> puts = new ArrayList<>();
    made.forEach(entry -> puts.add(new Write.PutEntry(entry)));
    Set<AgendaEntryId> gone = new HashSet<>(removed);
    for (Stop stop : stops) {
      if (!planned.contains(stop.date())) {
        throw new IllegalArgumentException("stop on a day that is not planned: " + stop);
      }
      kept.add(stop.id());
      if (!stop.equals(agenda.stop(stop.id()))) {
        puts.add(new Write.PutEntry(stop));
      }
    }
    List<Write> writes =
        removals(
            stopIds(
                agenda,
                stop ->
                    (planned.contains(stop.date()) || pointsTo(stop, gone))
                        && !kept.contains(stop.id())));
    writes.addAll(puts);
    removed.forEach(id -> writes.add(new Write.RemoveEntry(id)));
    return new PlannedChange(label, writes);
  }

  static PlannedChange confirming(
      Agenda agenda,
      Collection<StopId> ids,
      boolean confirmed,
      Collection<? extends AgendaEntryId> removed,
      Collection<? extends AgendaEntry> made) {
    Set<StopId> wanted = new HashSet<>(ids);
    List<Write> writes = new ArrayList<>();
    agenda.stops().stream()
        .filter(stop -> wanted.contains(stop.id()) && stop.confirmed() != confirmed)
        .forEach(stop -> writes.add(new Write.PutEntry(stop.withConfirmed(confirmed))));
    made.forEach(entry -> writes.add(new Write.PutEntry(entry)));
    removed.forEach(id -> writes.add(new Write.RemoveEntry(id)));
    return new PlannedChange(
        ChangeLabel.of(confirmed ? "stops-confirmed" : "stops-unconfirmed"), writes);
  }

  /** Removes what belongs to customers that are about to be removed. */
  static List<Write> withoutCustomers(Agenda agenda, Collection<CustomerId> customers) {
    Set<CustomerId> gone = new HashSet<>(customers);
    Set<AgendaEntryId> appointments = new LinkedHashSet<>();
    for (Appointment appointment : agenda.appointments()) {
      if (appointment.customer() != null && gone.contains(appointment.customer())) {
        appointments.add(appointment.id());
      }
    }
    Set<AgendaEntryId> owners = new LinkedHashSet<>(appointments);
    agenda.tasks().stream()
        .filter(task -> task.called() != null && gone.contains(task.called()))
        .forEach(task -> owners.add(task.id()));
    Set<AgendaEntryId> all =
        stopIds(
            agenda,
            stop ->
                (stop.customer() != null && gone.contains(stop.customer()))
                    || (stop.called() != null && gone.contains(stop.called()))
                    || pointsTo(stop, owners));
    all.addAll(owners);
    agenda.activities().stream()
        .filter(activity -> gone.contains(activity.customer()))
        .forEach(activity -> all.add(activity.id()));
    agenda.calledOff().stream()
        .filter(off -> gone.contains(off.customer()))
        .forEach(off -> all.add(off.id()));
    agenda.special().stream()
        .filter(rule -> rule.customer() != null && gone.contains(rule.customer()))
        .forEach(rule -> all.add(rule.id()));
    agenda.inquiries().stream()
        .filter(inquiry -> gone.contains(inquiry.customer()))
        .forEach(inquiry -> all.add(inquiry.id()));
    agenda.stageChanges().stream()
        .filter(change -> gone.contains(change.customer()))
        .forEach(change -> all.add(change.id()));
    return removals(all);
  }

  /** Takes projects out of what was reported about them, and their stages, before they go. */
  static List<Write> withoutProjects(Agenda agenda, Collection<ProjectId> projects) {
    List<Write> writes = new ArrayList<>();
    for (Activity activity : agenda.activities()) {
      if (activity.project() != null && projects.contains(activity.project())) {
        writes.add(new Write.PutEntry(activity.withoutProject()));
      }
    }
    for (StageChange change : agenda.stageChanges()) {
      if (projects.contains(change.project())) {
        writes.add(new Write.RemoveEntry(change.id()));
      }
    }
    return writes;
  }

  private static Set<AgendaEntryId> stopIds(Agenda agenda, Predicate<Stop> which) {
    Set<AgendaEntryId> ids = new LinkedHashSet<>();
    agenda.stops().stream().filter(which).forEach(stop -> ids.add(stop.id()));
    return ids;
  }

  private static boolean pointsTo(Stop stop, Set<AgendaEntryId> ids) {
    AppointmentId appointment = stop.appointment();
    TaskId task = stop.task();
    return (appointment != null && ids.contains(appointment))
        || (task != null && ids.contains(task));
  }

  private static List<Write> removals(Collection<AgendaEntryId> ids) {
    List<Write> writes = new ArrayList<>();
    ids.forEach(id -> writes.add(new Write.RemoveEntry(id)));
    return writes;
  }

  /** Names the kind, if it is one kind. */
  private static ChangeLabel label(Collection<? extends AgendaEntry> entries, String what) {
    Set<String> kinds = new HashSet<>();
    entries.forEach(entry -> kinds.add(kind(entry)));
    return kinds.size() == 1
        ? PlannedChange.label(kinds.iterator().next() + "-" + what, entries, AgendaChange::name)
        : ChangeLabel.of("agenda-edited");
  }

  private static String kind(AgendaEntry entry) {
    return switch (entry) {
      case Absence _ -> "absence";
      case Appointment _ -> "appointment";
      case Task _ -> "task";
      case Stop _ -> "stop";
      case Activity _ -> "activity";
      case CalledOff _ -> "called-off";
      case SpecialRule _ -> "special-rule";
      case Inquiry _ -> "inquiry";
      case Published _ -> "published";
      case StageChange _ -> "stage-change";
      case Review _ -> "review";
    };
  }

  private static String name(AgendaEntry entry) {
    return switch (entry) {
      case Absence absence -> absence.note();
      case Appointment appointment -> appointment.title();
      case Task task -> task.title();
      case Stop stop -> stop.title();
      case Activity activity -> activity.note();
      case CalledOff off -> off.from().toString();
      case SpecialRule rule -> rule.from().toString();
      case Inquiry inquiry -> inquiry.date().toString();
      case Published event -> event.title();
      case StageChange change -> change.date().toString();
      case Review review -> review.date().toString();
    };
  }
}
