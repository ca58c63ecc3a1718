package app.revier.book;

import app.revier.agenda.Absence;
import app.revier.agenda.AbsenceId;
import app.revier.agenda.AbsenceMarks;
import app.revier.agenda.ActivityId;
import app.revier.agenda.AgendaEntry;
import app.revier.agenda.AgendaEntryId;
import app.revier.agenda.AppointmentId;
import app.revier.agenda.StageChangeId;
import app.revier.agenda.TaskId;
import app.revier.book.BookStore.Numbered;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Adds, changes and deletes the rep's absences, appointments and tasks in an open book. */
public final class AgendaEdits {

  private final Committer committer;

  AgendaEdits(Committer committer) {
    this.committer = committer;
  }

  /** An id for an absence that is about to be added. */
  public AbsenceId nextAbsenceId() {
    return new AbsenceId(committer.nextId(Numbered.ABSENCE));
  }

  /** An id for an appointment that is about to be added. */
  public AppointmentId nextAppointmentId() {
    return new AppointmentId(committer.nextId(Numbered.APPOINTMENT));
  }

  /** An id for an activity that is about to be added. */
  public ActivityId nextActivityId() {
    return new ActivityId(committer.nextId(Numbered.ACTIVITY));
  }

  /** An id for a task that is about to be added. */
  public TaskId nextTaskId() {
    return new TaskId(committer.nextId(Numbered.TASK));
  }

  /** An id for a move between stages in the past that is about to be added. */
  public StageChangeId nextStageChangeId() {
    return new StageChangeId(committer.nextId(Numbered.STAGE_CHANGE));
  }

  /** Adds an entry of the agenda, or replaces the one with the same id. */
  public Optional<BookChange> save(AgendaEntry entry) {
    return saveAll(List.of(entry));
  }

  /** Adds or replaces several entries of the agenda in one step. */
  public Optional<BookChange> saveAll(Collection<? extends AgendaEntry> entries) {
    return committer.commit(now -> AgendaChange.saving(now.agenda(), entries));
  }

  /**
   * Marks days as absences or takes absences from them, in one step.
   *
   * @param change works out from the absences of the book what becomes of them
   */
  public Optional<BookChange> markAbsences(Function<List<Absence>, AbsenceMarks> change) {
    return committer.commit(
        now -> AgendaChange.marking(now.agenda(), change.apply(now.agenda().absences())));
  }

  /**
   * Deletes entries of the agenda in one step, appointments and tasks with the stops that are
   * planned for them.
   */
  public Optional<BookChange> delete(Collection<? extends AgendaEntryId> ids) {
    return committer.commit(now -> AgendaChange.deleting(now.agenda(), ids));
  }

  /**
   * Marks a task as done, or as not done after all. What is planned for it on later days goes with
   * it: nobody does it again.
   */
  public Optional<BookChange> setDone(TaskId id, boolean done) {
    return committer.commit(now -> AgendaChange.done(now.agenda(), id, done, now.today()));
  }
}
