package app.revier.intake;

import app.revier.agenda.Activity;
import app.revier.agenda.ActivityId;
import app.revier.intake.Problem.Code;
import app.revier.territory.CustomerId;
import app.revier.territory.Note;
import app.revier.territory.ProjectId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a row of a list of what happened with customers. */
final class ActivityReader {

  /** How far an activity has come, in words of lists. */
  private enum State {
    HELD(Activity.Result.HELD),
    NOT_HELD(Activity.Result.NOT_HELD),
    MOVED(Activity.Result.MOVED),
    AHEAD(null);

    private final Activity.@Nullable Result result;

    State(Activity.@Nullable Result result) {
      this.result = result;
    }
  }

  private static final Vocabulary<State> STATES =
      new Vocabulary.Builder<State>()
          .add(
              State.HELD,
              "Stattgefunden|Gehalten|Ja|Erledigt|Durchgeführt|Abgeschlossen|Beendet|x|1|wahr",
              "Held|Took place|Yes|Done|Completed|Complete|Closed|Finished|true")
          .add(
              State.NOT_HELD,
              "Nicht stattgefunden|Nicht gehalten|Ausgefallen|Abgesagt|Nein|Nicht"
                  + " erreicht|Storniert|0|falsch",
              "Not held|Did not take place|Cancelled|Canceled|No|Not reached|No show|false")
          .add(State.MOVED, "Verschoben|Vertagt|Zurückgestellt", "Moved|Postponed|Deferred")
          .add(
              State.AHEAD,
              "Offen|Geplant|Nicht begonnen|Nicht gestartet|In Bearbeitung|Wartend|Ausstehend|Zu"
                  + " erledigen",
              "Open|Planned|Not started|In progress|Scheduled|Waiting|Waiting on someone else|To do"
                  + "|Pending")
          .build();

  /** What the book keeps of contacts and not of notes. */
  private static final List<ImportField> OF_CONTACTS =
      List.of(ImportField.MINUTES, ImportField.NEXT_STEP, ImportField.NEXT_STEP_DATE);

  private static final List<String> OF_VISITS = List.of("besuch", "visit");

  private final LocalDate today;
  private final ProjectRows projects;

  ActivityReader(LocalDate today, ProjectRows projects) {
    this.today = today;
    this.projects = projects;
  }

  /**
   * What a row tells.
   *
   * @param text what was said or noted; may be empty if the customer was met
   * @param source from where a note is; may be empty
   * @param result what came of it; none if the row does not say
   * @param nextStep may be empty
   */
  record Told(
      ActivityKind kind,
      LocalDate date,
      String text,
      String source,
      Activity.@Nullable Result result,
      @Nullable Integer minutes,
      String nextStep,
      @Nullable LocalDate nextDate,
      @Nullable ProjectId project) {

    /** What came of it; what is told of took place. */
    Activity.Result came() {
      return result == null ? Activity.Result.HELD : result;
    }

    /** The contact as it is new in the book. */
    Activity reported(ActivityId id, CustomerId customer, Activity.Effects effects) {
      return new Activity(
          id,
          customer,
          date,
          Objects.requireNonNull(kind.contact()),
          came(),
          false,
          minutes,
          null,
          text,
          nextStep,
          nextDate,
          project,
          "",
          effects);
    }

    /** A contact that was reported, with what the row says beside. What came of it stays. */
    Activity addedTo(Activity known) {
      boolean step = known.nextStep().isEmpty() && known.nextDate() == null;
      return new Activity(
          known.id(),
          known.customer(),
          known.date(),
          known.kind(),
          known.result(),
          known.planned(),
          known.minutes() == null ? minutes : known.minutes(),
          known.drive(),
          together(known.note(), text),
          step ? nextStep : known.nextStep(),
          step ? nextDate : known.nextDate(),
          known.project() == null ? project : known.project(),
          known.stage(),
          known.effects());
    }

    /** Whether there is room for what the row says beside what is known. */
    boolean fits(Activity known) {
      return both(known.note(), text).length() <= Note.LONGEST;
    }

    private static String together(String known, String more) {
      String both = both(known, more);
      return both.length() > Note.LONGEST ? known : both;
    }

    private static String both(String known, String more) {
      String words = " " + ActivityRows.folded(known) + " ";
      return more.isEmpty() || words.contains(" " + ActivityRows.folded(more) + " ")
          ? known
          : known.isEmpty() ? more : known + "\n" + more;
    }
  }

  /** What a row tells of a customer; none if it is to be left out, which has been noted. */
  @Nullable Told read(Row row, RowValues values, CustomerId customer) {
    TableColumn dated = row.table().column(ImportField.DATE);
    LocalDate date = values.day(ImportField.DATE);
    if (date == null) {
      if (!row.isRejected()) {
        row.reject(dated, Code.VALUE_MISSING);
      }
      return null;
    }
    String came = values.text(ImportField.RESULT);
    State state = came == null ? null : STATES.find(came);
    if (state == State.AHEAD) {
      row.reject(row.table().column(ImportField.RESULT), Code.ACTIVITY_AHEAD);
      return null;
    }
    if (date.isAfter(today)) {
      row.rejectValue(dated, Code.IN_THE_FUTURE, new SourceCell.Day(date));
      return null;
    }
    List<String> lines = new ArrayList<>();
    ActivityKind kind = kind(row, values, lines);
    boolean met = kind.contact() != null;
    ProjectId project = project(row, values, customer, met, lines);
    if (came != null && state == null) {
      // "Ergebnis" is where some write what was said.
      lines.add(headed(row, ImportField.RESULT, came));
    }
    String source = values.text(ImportField.SOURCE);
    if (met && source != null) {
      lines.add(headed(row, ImportField.SOURCE, source));
    }
    if (!met) {
      OF_CONTACTS.forEach(field -> keepInWords(row, values, field, lines));
    }
    String text = text(row, values, lines);
    TableColumn told = row.table().column(ImportField.REPORT);
    if (!met && text.isEmpty() && row.cell(told) instanceof SourceCell.Blank) {
      row.reject(told, Code.VALUE_MISSING);
      return null;
    }
    String step = met ? values.text(ImportField.NEXT_STEP) : null;
    return new Told(
        kind,
        date,
        text,
        source == null ? "" : source,
        state == null ? null : state.result,
        met ? MinutesText.of(row, values) : null,
        step == null ? "" : step,
        met ? nextDate(row, values, date) : null,
        project);
  }

  /** A kind that nobody knows makes a note that says it; a list of visits needs no column. */
  private static ActivityKind kind(Row row, RowValues values, List<String> lines) {
    ActivityKind kind = values.wordIfKnown(ImportField.ACTIVITY, ActivityKind.WORDS);
    String word = values.text(ImportField.ACTIVITY);
    if (kind != null) {
      return kind;
    }
    if (word != null) {
      lines.add(word);
      return ActivityKind.NOTE;
    }
    TableColumn dated = row.table().column(ImportField.DATE);
    boolean lasted =
        !(row.cell(row.table().column(ImportField.MINUTES)) instanceof SourceCell.Blank);
    return lasted || (dated != null && isOfVisits(dated.heading()))
        ? ActivityKind.VISIT
        : ActivityKind.NOTE;
  }

  /** Whether the heading of the day says that it is that of a visit. */
  static boolean isOfVisits(String heading) {
    return OF_VISITS.stream().anyMatch(Folding.key(heading)::startsWith);
  }

  /** A project that the customer does not have is kept in words, as is that of a note. */
  private @Nullable ProjectId project(
      Row row, RowValues values, CustomerId customer, boolean met, List<String> lines) {
    String name = values.text(ImportField.ABOUT_PROJECT);
    ProjectId project = name == null || !met ? null : projects.named(customer, name);
    if (name != null && project == null) {
      lines.add(headed(row, ImportField.ABOUT_PROJECT, name));
    }
    return project;
  }

  private static void keepInWords(
      Row row, RowValues values, ImportField field, List<String> lines) {
    String said = values.text(field);
    if (said != null) {
      lines.add(headed(row, field, said));
    }
  }

  private static String text(Row row, RowValues values, List<String> lines) {
    String subject = values.text(ImportField.SUBJECT);
    String report = values.lines(ImportField.REPORT, Note.LONGEST);
    String person = values.text(ImportField.PERSON);
    if (subject != null && !subject.equals(report)) {
      lines.addFirst(subject);
    }
    if (report != null) {
      lines.add(report);
    }
    if (person != null) {
      lines.add(headed(row, ImportField.PERSON, person));
    }
    String text = String.join("\n", lines).strip();
    if (text.length() > Note.LONGEST) {
      row.reject(
          row.table().column(ImportField.REPORT), Code.TOO_LONG, String.valueOf(Note.LONGEST));
    }
    return text;
  }

  private static String headed(Row row, ImportField field, String value) {
    return Objects.requireNonNull(row.table().column(field)).heading() + ": " + value;
  }

  private static @Nullable LocalDate nextDate(Row row, RowValues values, LocalDate date) {
    LocalDate next = values.day(ImportField.NEXT_STEP_DATE);
    if (next != null && next.isBefore(date)) {
      row.leaveOut(row.table().column(ImportField.NEXT_STEP_DATE), Code.STEP_BEFORE);
      return null;
    }
    return next;
  }
}
