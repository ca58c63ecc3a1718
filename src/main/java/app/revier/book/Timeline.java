package app.revier.book;

import app.revier.agenda.Activity;
import app.revier.territory.Customer;
import app.revier.territory.Note;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What happened with a customer.
 *
 * @param entries the latest first
 */
public record Timeline(List<TimelineEntry> entries) {

  /** Keeps its own copy. */
  public Timeline {
    entries = List.copyOf(entries);
  }

  /** What was said with a customer and of it: contacts that were reported, mails and notes. */
  public static Timeline of(Snapshot now, Customer customer) {
    List<TimelineEntry> entries = new ArrayList<>();
    customer.notes().forEach(note -> entries.add(new TimelineEntry.Noted(note)));
    now.agenda()
        .activitiesOf(customer.id())
        .forEach(activity -> entries.add(new TimelineEntry.Met(activity)));
    return ofEntries(entries);
  }

  /** These entries, of one day the last of them first. */
  static Timeline ofEntries(List<TimelineEntry> entries) {
    List<TimelineEntry> latest = new ArrayList<>(entries.reversed());
    latest.sort(Comparator.comparing(TimelineEntry::date).reversed());
    return new Timeline(latest);
  }

  /** What was said last, if anything. */
  public Optional<TimelineEntry> lastSaid() {
    return entries.stream().filter(entry -> !said(entry).isBlank()).findFirst();
  }

  /** What was said of a contact or noted; empty for everything else. */
  public static String said(TimelineEntry entry) {
    return switch (entry) {
      case TimelineEntry.Met(Activity activity) -> activity.note();
      case TimelineEntry.Noted(Note note) -> note.text();
      default -> "";
    };
  }

  /** The latest contact that says what comes next; one that says nothing leaves it as it was. */
  public Optional<Activity> next() {
    return entries.stream()
        .map(Timeline::contact)
        .filter(activity -> activity != null && !activity.nextStep().isBlank())
        .findFirst();
  }

  private static @Nullable Activity contact(TimelineEntry entry) {
    return entry instanceof TimelineEntry.Met(Activity activity) ? activity : null;
  }
}
