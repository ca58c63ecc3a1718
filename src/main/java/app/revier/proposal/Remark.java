package app.revier.proposal;

import app.revier.intake.CellRemark;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote beside a cell.
 *
 * @param sheet the name of the sheet
 * @param said where, by whom and what
 * @param table whose row it stands at; none beside the tables
 * @param identity of the record of the row; empty beside the rows
 * @param heading of the column; empty beside the columns that come back
 */
public record Remark(
    String sheet, CellRemark said, @Nullable PlanTable table, String identity, String heading) {}
