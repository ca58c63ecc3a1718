package app.revier.book;

import app.revier.agenda.Appointment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the appointments of a calendar when it is read.
 *
 * @param calendar which calendar
 * @param added those that are new
 * @param changed those that the calendar has changed
 * @param gone those that it does not have any more
 * @param kept those that it has changed or does not have any more, but that are confirmed
 * @param unchanged how many it has as before
 * @param elsewhere how many came with another calendar before
 * @param outside how many lie outside of the working hours
 * @param read what was read
 */
public record CalendarPlan(
    String calendar,
    List<Appointment> added,
    List<Changed> changed,
    List<Appointment> gone,
    List<Kept> kept,
    int unchanged,
    int elsewhere,
    int outside,
    ReadCalendar read) {

  /** Keeps its own copies. */
  public CalendarPlan {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    gone = List.copyOf(gone);
    kept = List.copyOf(kept);
  }

  /**
   * An appointment that the calendar has changed.
   *
   * @param before as it is in the book
   * @param after as it will be
   */
  public record Changed(Appointment before, Appointment after) {}

  /**
   * A confirmed appointment that stays although the calendar says something else.
   *
   * @param appointment as it stays
   * @param wanted as the calendar has it; none if it does not have it any more
   */
  public record Kept(Appointment appointment, @Nullable Appointment wanted) {}

  /** Whether the book stays as it is. */
  public boolean isEmpty() {
    return added.isEmpty() && changed.isEmpty() && gone.isEmpty();
  }

  /** How many events were left out. */
  public int rejected() {
    return Math.toIntExact(
        read.problems().stream().filter(problem -> problem.code().rejects()).count());
  }
}
