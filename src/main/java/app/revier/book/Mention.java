package app.revier.book;

import app.revier.territory.CustomerId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A text of the book that names somebody and belongs to something else, so that only the rep can
 * say what is to become of it.
 *
 * @param kind of what it is a text
 * @param customer to whom that belongs; none if to nobody
 * @param date of which day it is; none if of none
 * @param field which text of it, as the records call it
 * @param text the whole text
 * @param found what of it names somebody
 */
public record Mention(
    Kind kind,
    @Nullable CustomerId customer,
    @Nullable LocalDate date,
    String field,
    String text,
    String found) {

  /** What has texts. */
  public enum Kind {
    /** A customer, with what belongs to it. */
    CUSTOMER,
    /** A growth project. */
    PROJECT,
    /** An absence. */
    ABSENCE,
    /** An appointment. */
    APPOINTMENT,
    /** A task. */
    TASK,
    /** A planned stop. */
    STOP,
    /** A report. */
    ACTIVITY,
    /** An event given to a calendar. */
    PUBLISHED,
    /** Something else in the agenda. */
    AGENDA,
    /** A sales line. */
    SALES,
    /** A setting; the field is its key. */
    SETTING
  }
}
