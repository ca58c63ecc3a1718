package app.revier.excel;

import app.revier.segment.Classification;
import app.revier.territory.Customer;
import app.revier.territory.Note;
import java.util.ArrayList;
import java.util.List;

/**
 * The sheet of all notes on customers. For reading only: its headings are none that an import
 * knows, since a customer has more notes than a row of customers could hold.
 */
final class NoteTable {

  private static final int FROZEN = 2;

  private NoteTable() {}

  /**
   * A row of the sheet.
   *
   * @param customer about whom
   * @param note what
   */
  record Line(Customer customer, Note note) {}

  /** The sheet. */
  static TableSheet<Line> of(PlanView view) {
    List<WorkbookColumn<Line>> columns =
        List.of(
            WorkbookColumn.<Line>told(
                    view.text("workbook.for-number"),
                    ColumnFormat.TEXT,
                    line -> Content.of(line.customer().number()))
                .wide(16),
            WorkbookColumn.<Line>told(
                    view.text("workbook.at-customer"),
                    ColumnFormat.TEXT,
                    line -> Content.of(line.customer().name()))
                .wide(34),
            WorkbookColumn.told(
                view.text("workbook.noted-on"),
                ColumnFormat.DAY,
                line -> Content.of(line.note().date())),
            WorkbookColumn.<Line>told(
                    view.text("workbook.noted-from"),
                    ColumnFormat.TEXT,
                    line -> Content.of(line.note().source()))
                .wide(22),
            WorkbookColumn.<Line>told(
                    view.text("workbook.noted"),
                    ColumnFormat.WRAPPED,
                    line -> Content.of(line.note().text()))
                .wide(90));
    return new TableSheet<>(
        view.text("workbook.notes"),
        view.tableTitle(view.text("workbook.notes")),
        view.text("workbook.hint-told"),
        columns,
        lines(view),
        FROZEN,
        columns.size());
  }

  private static List<Line> lines(PlanView view) {
    List<Line> lines = new ArrayList<>();
    for (Classification row : view.customers()) {
      row.customer().notes().forEach(note -> lines.add(new Line(row.customer(), note)));
    }
    return lines;
  }
}
