package app.revier.intake;

import app.revier.agenda.Activity;
import app.revier.intake.ActivityWords.Entry;
import app.revier.intake.Problem.Code;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.Note;
import app.revier.territory.ProjectId;
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
 * Takes the rows of tables of visits, calls, mails and notes. One with the customer, the day, the
 * kind and the text of one that the book has is that one, counted one by one, and is not taken
 * again: what a report says is changed where it was written, with all that followed from it.
 */
final class ActivityRows implements RowTaker {

  private record Key(CustomerId customer, LocalDate day, Activity.Kind kind, String text) {}

  private final ImportTarget target;
  private final CustomerReference reference;
  private final ProjectRows projects;
  private final Tally tally;
  private final LocalDate today;
  private final Map<Key, Deque<Activity>> known = new HashMap<>();
  private final List<Activity> added = new ArrayList<>();

  ActivityRows(
      ImportTarget target, CustomerReference reference, ProjectRows projects, Tally tally) {
    this.target = target;
    this.reference = reference;
    this.projects = projects;
    this.tally = tally;
    today = target.today();
    for (Activity one : target.activities()) {
      known
          .computeIfAbsent(
              new Key(one.customer(), one.date(), one.kind(), folded(one.note())),
              _ -> new ArrayDeque<>(1))
          .add(one);
    }
  }

  @Override
  public void take(Row row, RowValues values) {
    CustomerEntry customer = reference.find(row, values);
    TableColumn dayColumn = row.table().column(ImportField.ACTIVITY_DAY);
    LocalDate day = values.day(ImportField.ACTIVITY_DAY);
    if (day == null && !row.isRejected() && !row.isLeftOut(dayColumn)) {
      row.reject(dayColumn, Code.VALUE_MISSING);
    }
    Entry entry = values.word(ImportField.ACTIVITY_KIND, ActivityWords.ENTRIES);
    String text = values.lines(ImportField.ACTIVITY_TEXT, Note.LONGEST);
    if (customer == null || day == null || row.isRejected()) {
      tally.rejected();
      return;
    }
    if (entry == null) {
      Integer minutes = values.whole(ImportField.ACTIVITY_MINUTES, 1, Activity.MOST_MINUTES);
      entry = minutes == null ? Entry.NOTE : Entry.VISIT;
    }
    if (entry.met() == null) {
      note(row, values, customer, day, Objects.requireNonNull(entry.noted()), text);
    } else {
      contact(row, values, customer, day, entry.met(), text == null ? "" : text.strip());
    }
  }

  // Notes

  private void note(
      Row row,
      RowValues values,
      CustomerEntry customer,
      LocalDate day,
      Note.Kind kind,
      @Nullable String text) {
    TableColumn column = row.table().column(ImportField.ACTIVITY_TEXT);
    if (text == null) {
      // A dash or "n/a" is a text that says nothing, and nothing to complain of.
      if (column == null || row.cell(column) instanceof SourceCell.Blank) {
        row.reject(column, Code.VALUE_MISSING);
        tally.rejected();
      } else {
        tally.unchanged();
      }
      return;
    }
    Customer now = customer.now();
    boolean there =
        now.notes().stream()
            .anyMatch(
                note ->
                    note.date().equals(day)
                        && note.kind() == kind
                        && folded(note.text()).equals(folded(text)));
    if (there) {
      tally.unchanged();
      return;
    }
    if (isAhead(row, day)) {
      return;
    }
    String source = values.text(ImportField.ACTIVITY_SOURCE);
    List<Note> notes = new ArrayList<>(now.notes());
    notes.add(new Note(text.strip(), source == null ? "" : source, day, kind));
    reference.keep(customer);
    customer.change(now.edit().notes(notes).build());
    tally.created();
  }

  /** Leaves out what has not happened yet: programs export what is planned as well. */
  private boolean isAhead(Row row, LocalDate day) {
    if (day.isAfter(today)) {
      row.rejectValue(
          row.table().column(ImportField.ACTIVITY_DAY),
          Code.IN_THE_FUTURE,
          new SourceCell.Day(day));
      tally.rejected();
    }
    return day.isAfter(today);
  }

  // Contacts

  private void contact(
      Row row,
      RowValues values,
      CustomerEntry customer,
      LocalDate day,
      Activity.Kind kind,
      String text) {
    Activity.Result result = values.word(ImportField.ACTIVITY_RESULT, ActivityWords.RESULTS);
    Integer minutes = values.whole(ImportField.ACTIVITY_MINUTES, 1, Activity.MOST_MINUTES);
    String next = values.text(ImportField.NEXT_STEP);
    LocalDate due = values.day(ImportField.NEXT_STEP_DATE);
    if (row.isRejected()) {
      tally.rejected();
      return;
    }
    if (due != null && due.isBefore(day)) {
      row.leaveOut(row.table().column(ImportField.NEXT_STEP_DATE), Code.STEP_BEFORE);
      due = null;
    }
    Deque<Activity> same = known.get(new Key(customer.now().id(), day, kind, folded(text)));
    Activity before = same == null ? null : same.poll();
    if (before != null) {
      if (differs(before, result, minutes, next, due)) {
        row.doubt(row.table().column(ImportField.ACTIVITY_DAY), Code.REPORTED_OTHERWISE);
      }
      tally.unchanged();
      return;
    }
    if (isAhead(row, day)) {
      return;
    }
    ProjectId project = project(row, values, customer);
    reference.keep(customer);
    Activity.Result came = result == null ? Activity.Result.HELD : result;
    boolean visited = kind == Activity.Kind.VISIT && came == Activity.Result.HELD;
    added.add(
        new Activity(
            target.nextActivityId(),
            customer.now().id(),
            day,
            kind,
            came,
            false,
            minutes,
            null,
            text,
            next == null ? "" : next,
            due,
            project,
            "",
            new Activity.Effects(visited ? lastVisit(customer, day) : null, "", false)));
    tally.created();
  }

  /** Makes the day the customer's last visit if it is later; gives back what it was before. */
  private static @Nullable LocalDate lastVisit(CustomerEntry customer, LocalDate day) {
    Customer now = customer.now();
    LocalDate before = now.visiting().lastVisit();
    if (before == null || day.isAfter(before)) {
      customer.change(now.edit().visiting(now.visiting().withLastVisit(day)).build());
    }
    return before;
  }

  private @Nullable ProjectId project(Row row, RowValues values, CustomerEntry customer) {
    String name = values.text(ImportField.ACTIVITY_PROJECT);
    GrowthProject project = name == null ? null : projects.find(customer.now().id(), name);
    if (name != null && project == null) {
      row.leaveOut(row.table().column(ImportField.ACTIVITY_PROJECT), Code.PROJECT_UNKNOWN);
    }
    return project == null ? null : project.id();
  }

  /** Whether the row says something else than the report; an empty cell says nothing. */
  private static boolean differs(
      Activity before,
      Activity.@Nullable Result result,
      @Nullable Integer minutes,
      @Nullable String next,
      @Nullable LocalDate due) {
    return (result != null && result != before.result())
        || (minutes != null && !minutes.equals(before.minutes()))
        || (next != null && !folded(next).equals(folded(before.nextStep())))
        || (due != null && !due.equals(before.nextDate()));
  }

  /** A text without what a spreadsheet may have changed in its blanks and ends of lines. */
  private static String folded(String text) {
    return NothingWords.isNothing(text) ? "" : text.strip().replaceAll("\\s+", " ");
  }

  /** The contacts that the file brings, in its order. */
  List<Activity> newActivities() {
    return added;
  }
}
