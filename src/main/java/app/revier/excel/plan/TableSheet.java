package app.revier.excel.plan;

import app.revier.excel.plan.WorkbookColumn.Trait;
import java.util.ArrayList;
import java.util.List;

/**
 * A sheet with one table: a title and the sums above it, headings that stay in view, a filter, and
 * a row for each record. The sums stand above since an import would read a line below as a record;
 * they follow the filter.
 *
 * @param <R> what a row is about
 * @param table which table
 * @param name the sheet's name
 * @param title what it is about, with the territory and the year
 * @param hint how to read it
 * @param columns from left to right
 * @param rows in order
 * @param frozen how many columns stay in view, besides hidden ones
 * @param printed how many of the columns are printed; the others are for the screen
 */
record TableSheet<R>(
    Table table,
    String name,
    String title,
    String hint,
    List<WorkbookColumn<R>> columns,
    List<R> rows,
    int frozen,
    int printed) {

  /** The rows above the records, from 0. */
  static final int TITLE_ROW = 0;

  static final int HINT_ROW = 1;
  static final int SUM_ROW = 2;
  static final int HEADING_ROW = 3;
  static final int FIRST_ROW = 4;

  /** The sheet in parts of so many rows at most; the second is called "Customers 2". */
  List<TableSheet<R>> parts(int most, PlanView view) {
    List<WorkbookColumn<R>> filled = shown();
    int printedOfThem = (int) columns.stream().limit(printed).filter(filled::contains).count();
    List<TableSheet<R>> parts = new ArrayList<>();
    int from = 0;
    do {
      int to = (int) Math.min((long) from + most, rows.size());
      String part = String.valueOf(parts.size() + 1);
      String partName = from == 0 ? name : view.text("workbook.sheet-part", name, part);
      parts.add(
          new TableSheet<>(
              table,
              partName,
              title,
              hint,
              filled.stream().map(WorkbookColumn::always).toList(),
              rows.subList(from, to),
              frozen,
              printedOfThem));
      from = to;
    } while (from < rows.size());
    return parts;
  }

  /** The columns that it has: those that are empty in all rows only if they are to stay. */
  List<WorkbookColumn<R>> shown() {
    return columns.stream()
        .filter(
            column ->
                !column.is(Trait.IF_FILLED)
                    || rows.stream().anyMatch(row -> column.source().of(row) != null))
        .toList();
  }

  /** Where it stands. */
  Ranges.Place place() {
    return new Ranges.Place(
        name,
        shown().stream().map(column -> column.heading().key()).toList(),
        FIRST_ROW + 1,
        lastRow() + 1);
  }

  /** The last row of the table, from 0; one without records has an empty row. */
  int lastRow() {
    return FIRST_ROW + Math.max(1, rows.size()) - 1;
  }
}
