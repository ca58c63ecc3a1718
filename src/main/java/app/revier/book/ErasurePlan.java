package app.revier.book;

import app.revier.privacy.NamedWords;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What an erasure takes out of the book, and what names the erased elsewhere and stays.
 *
 * @param names whom: the names of customers and contacts
 * @param goes how many of what go; kinds of which none go are left out
 * @param inCalendars how many events of planned days to come calendars have of them
 * @param mentions what stays and names them
 * @param words by which they are looked for outside of the book
 */
public record ErasurePlan(
    List<String> names,
    Map<Kind, Integer> goes,
    int inCalendars,
    List<Mention> mentions,
    NamedWords words) {

  /** What goes. */
  public enum Kind {
    /** Customers with their master data. */
    CUSTOMERS,
    /** Contacts with what was answered about them. */
    CONTACTS,
    /** Notes. */
    NOTES,
    /** Growth projects. */
    PROJECTS,
    /** Sales lines. */
    SALES,
    /** Reports of visits and calls. */
    ACTIVITIES,
    /** Appointments. */
    APPOINTMENTS,
    /** Planned stops. */
    STOPS,
    /** Tasks. */
    TASKS,
    /** What was arranged, called off or let in for some days. */
    AGENDA,
    /** Scenarios. */
    SCENARIOS,
    /** Changes that could be undone, of the whole book. */
    CHANGES
  }

  /** Keeps its own copies. */
  public ErasurePlan {
    names = List.copyOf(names);
    goes = goes.isEmpty() ? Map.of() : new EnumMap<>(goes);
    mentions = List.copyOf(mentions);
  }

  /** Whether there is nobody to be erased. */
  public boolean isEmpty() {
    return names.isEmpty();
  }
}
