package app.revier.text;

import app.revier.agenda.Activity;
import app.revier.book.Report;
import app.revier.territory.Note;
import app.revier.territory.ProjectId;
import app.revier.text.SpokenParts.Part;
import app.revier.text.SpokenReport.Unclear;
import app.revier.text.SpokenReport.Why;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has been understood of a spoken line so far. What is said twice in two ways counts as it was
 * said first; the second is named and stays in the note.
 */
final class SpokenFacts {

  private static final String ENDS = ".!?";

  private @Nullable LocalDate date;
  private Activity.@Nullable Kind kind;
  private Note.@Nullable Kind noted;
  private Activity.@Nullable Result result;
  private @Nullable Integer minutes;
  private @Nullable Integer drive;
  private @Nullable ProjectId project;
  private String stage = "";
  private String nextStep = "";
  private @Nullable LocalDate nextDate;
  private Report.@Nullable NextKind nextKind;
  private @Nullable Integer nextMinutes;
  private boolean next;

  /** Whether something told speaks of a contact. */
  private boolean contact;

  private final StringBuilder note = new StringBuilder();
  private String separator = "";
  private final List<Unclear> unclear = new ArrayList<>();

  /** What would be unclear if nothing else says when it was, or what comes next. */
  private final List<Unclear> open = new ArrayList<>();

  /** Nothing yet. */
  SpokenFacts() {}

  /** The same, to try how it goes on. */
  SpokenFacts(SpokenFacts other) {
    date = other.date;
    kind = other.kind;
    noted = other.noted;
    result = other.result;
    minutes = other.minutes;
    drive = other.drive;
    project = other.project;
    stage = other.stage;
    nextStep = other.nextStep;
    nextDate = other.nextDate;
    nextKind = other.nextKind;
    nextMinutes = other.nextMinutes;
    next = other.next;
    contact = other.contact;
    note.append(other.note);
    separator = other.separator;
    unclear.addAll(other.unclear);
    open.addAll(other.open);
  }

  /** Whether a next step was named. */
  boolean hasNext() {
    return next;
  }

  /** A part that is told. */
  void note(Part part) {
    if (!note.isEmpty()) {
      note.append(separator).append(separator.equals("\n") ? "" : " ");
    }
    note.append(part.text());
    separator = part.separator();
  }

  /** Something that was not understood. */
  void unclear(String words, Why why) {
    Unclear one = new Unclear(words, why);
    if (!unclear.contains(one)) {
      unclear.add(one);
    }
  }

  /**
   * Something told that names a day, which may be that of the contact.
   *
   * @param certain whether it speaks of a contact itself
   */
  void mayBeDay(String words, boolean certain) {
    open.add(new Unclear(words, Why.DAY));
    contact |= certain;
  }

  /** Something told that may be what comes next. */
  void mayBeNext(String words) {
    open.add(new Unclear(words, Why.STEP));
  }

  private boolean isOpen(Unclear one) {
    boolean met = contact || kind != null || result != null || minutes != null;
    return one.why() == Why.DAY ? date == null && met && noted == null : !next;
  }

  /** Whether something can count: nothing else of the kind was said before. */
  private <T> boolean isFirst(@Nullable T before, T now) {
    return before == null || before.equals(now);
  }

  boolean date(LocalDate day) {
    boolean first = isFirst(date, day);
    date = first ? day : date;
    return first;
  }

  boolean kind(Activity.Kind how) {
    boolean first = isFirst(kind, how);
    kind = first ? how : kind;
    return first;
  }

  /** That it is no contact; refused if anything of a contact was said before. */
  boolean noted(Note.Kind what) {
    boolean free =
        kind == null && result == null && minutes == null && drive == null && project == null;
    if (!free || !stage.isEmpty() || !isFirst(noted, what)) {
      return false;
    }
    noted = what;
    return true;
  }

  /** Whether it is no contact: it has neither a duration nor a result. */
  boolean isNoted() {
    return noted != null;
  }

  boolean result(Activity.Result what) {
    boolean first = isFirst(result, what);
    result = first ? what : result;
    return first;
  }

  boolean minutes(int time) {
    boolean first = isFirst(minutes, time);
    minutes = first ? (Integer) time : minutes;
    return first;
  }

  boolean drive(int time) {
    boolean first = isFirst(drive, time);
    drive = first ? (Integer) time : drive;
    return first;
  }

  boolean stage(String code) {
    boolean first = stage.isEmpty() || stage.equals(code);
    stage = first ? code : stage;
    return first;
  }

  boolean project(ProjectId id) {
    boolean first = isFirst(project, id);
    project = first ? id : project;
    return first;
  }

  /** A visit that was moved takes place on this day. */
  boolean movedTo(LocalDate day) {
    boolean first = isFirst(nextDate, day);
    nextDate = first ? day : nextDate;
    nextKind = Report.NextKind.VISIT;
    return first;
  }

  /** What comes next. */
  void next(
      String step,
      @Nullable LocalDate day,
      Report.@Nullable NextKind what,
      @Nullable Integer time) {
    next = true;
    nextStep = step;
    nextDate = day == null ? nextDate : day;
    nextKind = what;
    nextMinutes = time;
  }

  SpokenReport report() {
    open.stream().filter(this::isOpen).forEach(one -> unclear(one.words(), one.why()));
    String told =
        !note.isEmpty() && !separator.isEmpty() && ENDS.contains(separator)
            ? note + separator
            : note.toString();
    return new SpokenReport(
        date,
        kind,
        noted,
        result,
        minutes,
        drive,
        told,
        nextStep,
        nextDate,
        nextKind,
        nextMinutes,
        project,
        stage,
        unclear);
  }
}
