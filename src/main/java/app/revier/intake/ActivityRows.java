package app.revier.intake;

import app.revier.agenda.Activity;
import app.revier.intake.Problem.Code;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Note;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Takes the rows of lists of what happened with customers.
 *
 * <p>The book knows a row again by customer, day, kind and text; a visit by customer and day, since
 * nobody is visited twice on one day: what the list says beside is added to what was reported.
 */
final class ActivityRows implements RowTaker {

  /** What tells a row; a visit has no text. */
  private record Key(CustomerId customer, LocalDate date, ActivityKind kind, String text) {}

  /** A contact of the book or of the file. */
  private static final class Entry {
    private final @Nullable Activity before;
    private Activity now;

    Entry(@Nullable Activity before, Activity now) {
      this.before = before;
      this.now = now;
    }
  }

  private final ImportTarget target;
  private final CustomerReference reference;
  private final Tally tally;
  private final boolean updateExisting;
  private final ActivityReader reader;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<Key, List<Entry>> visits = new HashMap<>();

  /** What of the book no row of the file has meant yet. */
  private final Map<Key, Deque<Entry>> contacts = new HashMap<>();

  private final Map<Key, Integer> notesMeant = new HashMap<>();

  ActivityRows(
      ImportTarget target,
      CustomerReference reference,
      ProjectRows projects,
      Tally tally,
      boolean updateExisting) {
    this.target = target;
    this.reference = reference;
    this.tally = tally;
    this.updateExisting = updateExisting;
    reader = new ActivityReader(target.today(), projects);
    for (Activity activity : target.activities()) {
      Entry entry = new Entry(activity, activity);
      entries.add(entry);
      Key key = key(activity);
      if (key.kind == ActivityKind.VISIT) {
        visits.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(entry);
      } else {
        contacts.computeIfAbsent(key, _ -> new ArrayDeque<>(1)).add(entry);
      }
    }
  }

  private static Key key(Activity activity) {
    return switch (activity.kind()) {
      case VISIT -> new Key(activity.customer(), activity.date(), ActivityKind.VISIT, "");
      case CALL ->
          new Key(activity.customer(), activity.date(), ActivityKind.CALL, folded(activity.note()));
      case VIDEO ->
          new Key(
              activity.customer(), activity.date(), ActivityKind.VIDEO, folded(activity.note()));
    };
  }

  @Override
  public void take(Row row, RowValues values) {
    CustomerEntry customer = reference.find(row, values);
    ActivityReader.Told told =
        customer == null ? null : reader.read(row, values, customer.now().id());
    if (customer == null || told == null || row.isRejected()) {
      tally.rejected();
      return;
    }
    reference.keep(customer);
    if (told.kind().contact() == null) {
      takeNote(customer, told);
    } else {
      takeContact(row, customer, told);
    }
  }

  /** A text without what a spreadsheet may have changed in its blanks and ends of lines. */
  static String folded(String text) {
    return NothingWords.isNothing(text) ? "" : text.strip().replaceAll("\\s+", " ");
  }

  /** A note is there, or it is not: there is nothing in it to be changed. */
  private void takeNote(CustomerEntry customer, ActivityReader.Told told) {
    if (told.text().isEmpty()) {
      // A dash or "n/a" says nothing, and there is nothing to complain of.
      tally.unchanged();
      return;
    }
    Note note =
        new Note(
            told.text(), told.source(), told.date(), Objects.requireNonNull(told.kind().note()));
    Customer now = customer.now();
    Customer before = customer.before();
    long known =
        before == null ? 0 : before.notes().stream().filter(one -> isSame(one, note)).count();
    Key key = new Key(now.id(), told.date(), told.kind(), folded(told.text()));
    if (notesMeant.merge(key, 1, Integer::sum) <= known) {
      tally.unchanged();
      return;
    }
    List<Note> notes = new ArrayList<>(now.notes());
    notes.add(note);
    customer.change(now.edit().notes(notes).build());
    tally.created();
  }

  private static boolean isSame(Note one, Note other) {
    return one.kind() == other.kind()
        && one.date().equals(other.date())
        && folded(one.text()).equals(folded(other.text()));
  }

  private void takeContact(Row row, CustomerEntry customer, ActivityReader.Told told) {
    boolean visit = told.kind() == ActivityKind.VISIT;
    Key key =
        new Key(customer.now().id(), told.date(), told.kind(), visit ? "" : folded(told.text()));
    Entry entry = visit ? visit(key, told.text()) : contact(key);
    if (entry == null) {
      create(customer, key, told);
    } else if (updateExisting || entry.before == null) {
      update(row, entry, told);
    } else {
      tally.unchanged();
    }
  }

  /** The visit of that day, of several the one with this text, else the first. */
  private @Nullable Entry visit(Key key, String text) {
    List<Entry> all = visits.getOrDefault(key, List.of());
    return all.stream()
        .filter(entry -> folded(entry.now.note()).equals(folded(text)))
        .findFirst()
        .orElse(all.isEmpty() ? null : all.getFirst());
  }

  private @Nullable Entry contact(Key key) {
    Deque<Entry> same = contacts.get(key);
    return same == null ? null : same.poll();
  }

  private void create(CustomerEntry customer, Key key, ActivityReader.Told told) {
    LocalDate last = customer.now().visiting().lastVisit();
    boolean latest =
        told.kind() == ActivityKind.VISIT
            && told.came() == Activity.Result.HELD
            && (last == null || last.isBefore(told.date()));
    if (latest) {
      Customer now = customer.now();
      customer.change(now.edit().visiting(now.visiting().withLastVisit(told.date())).build());
    }
    Activity.Effects effects =
        latest ? new Activity.Effects(last, "", false) : Activity.Effects.NONE;
    Entry entry = new Entry(null, told.reported(target.nextActivityId(), key.customer, effects));
    entries.add(entry);
    if (key.kind == ActivityKind.VISIT) {
      visits.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(entry);
    }
    tally.created();
  }

  private void update(Row row, Entry entry, ActivityReader.Told told) {
    Activity after = told.addedTo(entry.now);
    Activity known = entry.now;
    String step = told.nextStep().isEmpty() ? null : folded(told.nextStep());
    String stepBefore = known.nextStep().isEmpty() ? null : folded(known.nextStep());
    nameIfKept(row, ImportField.RESULT, told.result(), known.result());
    nameIfKept(row, ImportField.MINUTES, told.minutes(), known.minutes());
    nameIfKept(row, ImportField.NEXT_STEP, step, stepBefore);
    nameIfKept(row, ImportField.NEXT_STEP_DATE, told.nextDate(), known.nextDate());
    if (!told.fits(known)) {
      row.leaveOut(
          row.table().column(ImportField.REPORT), Code.TOO_LONG, String.valueOf(Note.LONGEST));
    }
    if (after.equals(entry.now)) {
      tally.unchanged();
    } else {
      entry.now = after;
      tally.updated();
    }
  }

  /** What the row says otherwise than what was reported does not count, and is said. */
  private static void nameIfKept(
      Row row, ImportField field, @Nullable Object told, @Nullable Object known) {
    if (told != null && known != null && !told.equals(known)) {
      row.doubt(row.table().column(field), Code.REPORT_KEPT);
    }
  }

  /** The contacts that the file brings, in its order. */
  List<Activity> newActivities() {
    return entries.stream().filter(entry -> entry.before == null).map(entry -> entry.now).toList();
  }

  /** The contacts of the book of which the file tells more. */
  List<ImportPlan.Change<Activity>> changedActivities() {
    List<ImportPlan.Change<Activity>> changes = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.before != null && !entry.now.equals(entry.before)) {
        changes.add(new ImportPlan.Change<>(entry.before, entry.now));
      }
    }
    return changes;
  }
}
