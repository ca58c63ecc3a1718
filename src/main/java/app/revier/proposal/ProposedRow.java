package app.revier.proposal;

import app.revier.intake.SourceCell;
import java.util.Map;

/**
 * A row that was added by hand.
 *
 * @param table where it stands
 * @param sheet the name of the sheet
 * @param row the number of the row, from 1
 * @param cells by field, in the order of the columns
 */
public record ProposedRow(PlanTable table, String sheet, int row, Map<String, SourceCell> cells) {

  /** What tells the row from all others of the file. */
  public String key() {
    return table.code() + "+" + row;
  }
}
