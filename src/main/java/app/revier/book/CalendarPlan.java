package app.revier.book;

import app.revier.agenda.Absence;
import app.revier.agenda.Appointment;
import app.revier.agenda.Origin.CalendarEvent;
import app.revier.book.ReadCalendar.WholeDays;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the appointments of a calendar when it is read.
 *
 * @param calendar which calendar
 * @param added those that are new
 * @param changed those that the calendar has changed
 * @param gone those that it does not have any more
 * @param kept those that stay although it says something else
 * @param removed those that the rep has removed, and that stay away
 * @param away whole days that are not free and no absence yet
 * @param unchanged how many it has as before
 * @param elsewhere how many came with another calendar before
 * @param outside how many lie outside of the working hours
 * @param chosen what the rep wants besides
 * @param read what was read
 */
public record CalendarPlan(
    String calendar,
    List<Appointment> added,
    List<Changed> changed,
    List<Appointment> gone,
    List<Kept> kept,
    List<Appointment> removed,
    List<WholeDays> away,
    int unchanged,
    int elsewhere,
    int outside,
    Chosen chosen,
    ReadCalendar read) {

  /** Keeps its own copies. */
  public CalendarPlan {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    gone = List.copyOf(gone);
    kept = List.copyOf(kept);
    removed = List.copyOf(removed);
    away = List.copyOf(away);
  }

  /**
   * An appointment that the calendar has changed.
   *
   * @param before as it is in the book
   * @param after as it will be
   * @param replacesOwn whether the rep had changed just that by hand
   */
  public record Changed(Appointment before, Appointment after, boolean replacesOwn) {}

  /** Why an appointment stays. */
  public enum Why {
    /** It is confirmed or reported. */
    CONFIRMED,
    /** The rep has changed it, and the calendar has not since. */
    OWN
  }

  /**
   * An appointment that stays although the calendar says something else.
   *
   * @param appointment as it stays
   * @param wanted as the calendar has it; none if it does not have it any more
   */
  public record Kept(Appointment appointment, @Nullable Appointment wanted, Why why) {}

  /**
   * What the rep wants besides what the calendar brings by itself.
   *
   * @param again appointments that were removed and shall come back
   * @param absences whole days that are absences, and of which kind
   */
  public record Chosen(List<Appointment> again, Map<WholeDays, Absence.Kind> absences) {

    /** Nothing. */
    public static final Chosen NOTHING = new Chosen(List.of(), Map.of());

    /** Keeps its own copies. */
    public Chosen {
      again = List.copyOf(again);
      absences = Map.copyOf(absences);
    }
  }

  /** The same with what the rep wants besides. */
  public CalendarPlan with(Chosen wanted) {
    return new CalendarPlan(
        calendar, added, changed, gone, kept, removed, away, unchanged, elsewhere, outside, wanted,
        read);
  }

  /** How much changes in the book: appointments, those that come back, and absences. */
  public int changes() {
    return added.size()
        + changed.size()
        + gone.size()
        + chosen.again().size()
        + chosen.absences().size();
  }

  /** Whether the book stays as it is. */
  public boolean isEmpty() {
    return changes() == 0;
  }

  /** How many events were left out. */
  public int rejected() {
    return away.size()
        - chosen.absences().size()
        + Math.toIntExact(
            read.problems().stream().filter(problem -> problem.code().rejects()).count());
  }

  /** Some appointments, those of one event of the calendar together, in their order. */
  public static List<List<Appointment>> byEvent(Collection<Appointment> appointments) {
    Map<Object, List<Appointment>> events = new LinkedHashMap<>();
    for (Appointment one : appointments) {
      events.computeIfAbsent(event(one), _ -> new ArrayList<>()).add(one);
    }
    return List.copyOf(events.values());
  }

  /** Some changes, those of one event of the calendar together, in their order. */
  public static List<List<Changed>> changesByEvent(Collection<Changed> changes) {
    Map<Object, List<Changed>> events = new LinkedHashMap<>();
    for (Changed one : changes) {
      events.computeIfAbsent(event(one.after()), _ -> new ArrayList<>()).add(one);
    }
    return List.copyOf(events.values());
  }

  private static Object event(Appointment one) {
    return one.origin() instanceof CalendarEvent event
        ? List.of(event.uid(), one.title())
        : one.id();
  }
}
