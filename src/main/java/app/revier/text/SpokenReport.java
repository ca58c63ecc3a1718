package app.revier.text;

import app.revier.agenda.Activity;
import app.revier.book.Report;
import app.revier.territory.Note;
import app.revier.territory.ProjectId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was understood of a line in which a rep tells what came of a contact.
 *
 * @param date on which day; none if nothing is said of it
 * @param kind how; none likewise
 * @param noted what it is if it is no contact; none if nothing says so
 * @param result what came of it; none likewise
 * @param minutes how long it took; none likewise
 * @param drive how many minutes the way took; none likewise
 * @param note all that is nothing else, as it was typed; may be empty
 * @param nextStep what comes next; may be empty
 * @param nextDate when that is due; none if nothing is said of it
 * @param nextKind what the next step is; none if it cannot be told from the words
 * @param nextMinutes how long the next step takes; none if nothing is said of it
 * @param project what it was about; none if nothing is said of it
 * @param stage the code of the project's new stage; empty if nothing is said of it
 * @param unclear what could not be understood and stays among the words
 */
public record SpokenReport(
    @Nullable LocalDate date,
    Activity.@Nullable Kind kind,
    Note.@Nullable Kind noted,
    Activity.@Nullable Result result,
    @Nullable Integer minutes,
    @Nullable Integer drive,
    String note,
    String nextStep,
    @Nullable LocalDate nextDate,
    Report.@Nullable NextKind nextKind,
    @Nullable Integer nextMinutes,
    @Nullable ProjectId project,
    String stage,
    List<Unclear> unclear) {

  /** Keeps its own copy. */
  public SpokenReport {
    unclear = List.copyOf(unclear);
  }

  /** The same on another day, of another kind. */
  public SpokenReport as(LocalDate day, Activity.@Nullable Kind how, Note.@Nullable Kind what) {
    return new SpokenReport(
        day,
        how,
        what,
        result,
        minutes,
        drive,
        note,
        nextStep,
        nextDate,
        nextKind,
        nextMinutes,
        project,
        stage,
        unclear);
  }

  /** Whether it says nothing by which it would be a contact. */
  public boolean isNoContact() {
    return kind == null
        && result == null
        && minutes == null
        && drive == null
        && project == null
        && stage.isEmpty();
  }

  /**
   * Something that was not understood.
   *
   * @param words as it was typed
   * @param why why not
   */
  public record Unclear(String words, Why why) {}

  /** Why something was not understood. */
  public enum Why {
    /** It holds a duration, and cannot be told of what. */
    DURATION,
    /** Something else of the kind was said before. */
    TWICE,
    /** There is no such day. */
    NO_SUCH_DAY,
    /** It begins as what came of the contact, and goes on in another way. */
    RESULT,
    /** It is none of the rep's stages, or may be several. */
    STAGE,
    /** It is no project of this customer, or may be several. */
    PROJECT,
    /** It names a day, and it cannot be told whether that is the day of the contact. */
    DAY,
    /** It may be what comes next, and does not say so. */
    STEP
  }
}
