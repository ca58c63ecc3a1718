package app.revier.proposal;

import app.revier.intake.LastEditor;
import java.util.List;

/**
 * What came back with a plan workbook.
 *
 * @param marks what it carries of how it was made
 * @param editor who saved it last
 * @param edits the cells that hold something else than they did, table by table and row by row
 * @param added the rows that were added by hand
 * @param remarks what people wrote beside cells, sheet by sheet
 * @param rows how many rows were read
 * @param gone how many rows of the workbook as it was made are not in it any more; nothing is
 *     deleted for that
 * @param lost the edits of records that the book does not have any more
 * @param missing the headings of columns that were not found, with the sheet before them
 */
public record ReturnedPlan(
    PlanMarks marks,
    LastEditor editor,
    List<ProposedEdit> edits,
    List<ProposedRow> added,
    List<Remark> remarks,
    int rows,
    int gone,
    List<ProposedEdit> lost,
    List<String> missing) {

  /** Whether there is nothing to decide or to read. */
  public boolean isEmpty() {
    return edits.isEmpty() && added.isEmpty() && remarks.isEmpty() && lost.isEmpty();
  }
}
