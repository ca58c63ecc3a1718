package app.revier.proposal;

import app.revier.intake.SourceCell;

/**
 * A cell that holds something else than when the workbook was made.
 *
 * @param table where it stands
 * @param identity of the record of its row
 * @param field the column's name, the same in every language
 * @param heading of the column
 * @param sheet the name of the sheet
 * @param row the number of the row, from 1
 * @param column the letters of the column, as a spreadsheet shows them
 * @param was what it held when the workbook was made, see {@link CellWords}
 * @param now what the book has there today
 * @param proposed what the cell holds; blank to take away what was there
 */
public record ProposedEdit(
    PlanTable table,
    String identity,
    String field,
    String heading,
    String sheet,
    int row,
    String column,
    String was,
    String now,
    SourceCell proposed) {

  /** How an edit stands to the book of today. */
  public enum State {
    /** The book has there what it had. */
    OPEN,
    /** The book was changed meanwhile, to something else. */
    CONFLICT,
    /** The book has it already. */
    DONE
  }

  /** How it stands to the book of today. */
  public State state() {
    if (CellWords.holds(proposed, now)) {
      return State.DONE;
    }
    return now.equals(was) ? State.OPEN : State.CONFLICT;
  }

  /** What the cell holds, in the form in which values are compared. */
  public String proposedWords() {
    return CellWords.of(proposed);
  }

  /** What tells the edit from all others of the file. */
  public String key() {
    return table.code() + "/" + identity + "/" + field;
  }
}
