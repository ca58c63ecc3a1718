package app.revier.book;

import app.revier.agenda.Activity;
import app.revier.territory.Customer;
import app.revier.territory.Note;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What happened with a customer: contacts that were reported, and notes.
 *
 * @param entries the latest first
 */
public record Timeline(List<Entry> entries) {

  /** Keeps its own copy. */
  public Timeline {
    entries = List.copyOf(entries);
  }

  /**
   * Something that happened.
   *
   * @param date on which day
   * @param activity the contact; none for a note
   * @param text what was said; may be empty
   */
  public record Entry(LocalDate date, @Nullable Activity activity, String text) {}

  /** The timeline of a customer. */
  public static Timeline of(Snapshot now, Customer customer) {
    List<Entry> entries = new ArrayList<>();
    for (Note note : customer.notes()) {
      entries.add(new Entry(note.date(), null, note.text()));
    }
    for (Activity activity : now.agenda().activitiesOf(customer.id())) {
      entries.add(new Entry(activity.date(), activity, activity.note()));
    }
    // Of one day what was written last comes first.
    List<Entry> latest = new ArrayList<>(entries.reversed());
    latest.sort(Comparator.comparing(Entry::date).reversed());
    return new Timeline(latest);
  }

  /** What was said last, if anything. */
  public Optional<Entry> lastSaid() {
    return entries.stream().filter(entry -> !entry.text().isBlank()).findFirst();
  }

  /** The latest contact that says what comes next; one that says nothing leaves it as it was. */
  public Optional<Activity> next() {
    return entries.stream()
        .flatMap(entry -> Optional.ofNullable(entry.activity()).stream())
        .filter(activity -> !activity.nextStep().isBlank())
        .findFirst();
  }
}
