package app.revier.book;

import app.revier.agenda.Appointment;
import app.revier.agenda.AppointmentId;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.book.BookStore.Numbered;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What the days of an open book are planned to hold. */
public final class DayPlans {

  private final Committer committer;

  DayPlans(Committer committer) {
    this.committer = committer;
  }

  /** An id for a stop that is about to be planned. */
  public StopId nextStopId() {
    return new StopId(committer.nextId(Numbered.STOP));
  }

  /**
   * Replaces all stops of some days in one step.
   *
   * @param days the days that are planned
   * @param stops what they hold from now on
   * @throws IllegalArgumentException if a stop is on another day
   */
  public Optional<BookChange> replace(Collection<LocalDate> days, List<Stop> stops) {
    return replace(days, stops, List.of(), List.of());
  }

  /**
   * Replaces all stops of some days after something changed, in one step.
   *
   * @param days the days that are planned
   * @param stops what they hold from now on
   * @param calledOff appointments that do not take place; no stop may be left for them
   * @param made appointments that were asked for
   * @throws IllegalArgumentException if a stop is on another day
   */
  public Optional<BookChange> replace(
      Collection<LocalDate> days,
      List<Stop> stops,
      Collection<AppointmentId> calledOff,
      Collection<Appointment> made) {
    return committer.commit(
        now -> AgendaChange.planning(now.agenda(), days, stops, calledOff, made));
  }

  /** Marks planned stops as agreed, or as proposed only. Stops that are gone are passed over. */
  public Optional<BookChange> confirm(Collection<StopId> ids, boolean confirmed) {
    return committer.commit(now -> AgendaChange.confirming(now.agenda(), ids, confirmed));
  }
}
