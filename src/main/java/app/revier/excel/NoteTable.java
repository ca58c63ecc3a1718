package app.revier.excel;

import app.revier.territory.Customer;
import app.revier.territory.Note;
import java.util.List;

/** The sheet of all notes on customers: more than a row of customers could hold. */
final class NoteTable {

  private NoteTable() {}

  /** The sheet. */
  static TableSheet<CustomerLine<Note>> of(PlanView view) {
    return CustomerLine.sheet(
        view,
        "workbook.notes",
        Customer::notes,
        List.of(
            CustomerLine.told(
                view.text("workbook.noted-on"), ColumnFormat.DAY, note -> Content.of(note.date())),
            CustomerLine.<Note>told(
                    view.text("workbook.noted-from"),
                    ColumnFormat.TEXT,
                    note -> Content.of(note.source()))
                .wide(22),
            CustomerLine.<Note>told(
                    view.text("workbook.noted"),
                    ColumnFormat.WRAPPED,
                    note -> Content.of(note.text()))
                .wide(90)));
  }
}
