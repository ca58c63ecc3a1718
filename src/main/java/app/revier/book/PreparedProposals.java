package app.revier.book;

import app.revier.intake.ImportPlan;
import java.util.Map;

/**
 * What the accepted part of a workbook that came back would do to the book.
 *
 * @param plan the changes; nothing is changed before it is applied
 * @param refused edits and rows that cannot be taken, by their keys
 */
public record PreparedProposals(ImportPlan plan, Map<String, Refusal> refused) {

  /** Why something cannot be taken. */
  public enum Refusal {
    /** The cell does not hold what belongs there. */
    WRONG_VALUE,
    /** What was taken away is needed, or consists of several parts. */
    CANNOT_BE_EMPTY,
    /** It would name another record, which cannot be changed so. */
    NAMES_ANOTHER,
    /** It is about what happened, which is changed in the book itself. */
    HAPPENED,
    /** The number or name is taken already. */
    TAKEN,
    /** The row lacks what a new record needs. */
    INCOMPLETE
  }
}
