package app.revier.excel.plan;

import app.revier.segment.Classification;
import app.revier.territory.Customer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A row about something of which a customer may have several. Such a sheet is for reading only: its
 * headings are none that an import knows.
 *
 * @param customer whose it is
 * @param place which of them it is, from 1
 * @param one of them
 * @param <T> what they are
 */
record CustomerLine<T>(Customer customer, int place, T one) {

  private static final int FROZEN = 2;

  /**
   * The sheet, with number and name of the customer at the left.
   *
   * @param table which table it is
   * @param title the key of the text above it
   * @param of what a customer has
   * @param columns what is told of each
   */
  static <T> TableSheet<CustomerLine<T>> sheet(
      PlanView view,
      Table table,
      String title,
      Function<Customer, List<T>> of,
      List<WorkbookColumn<CustomerLine<T>>> columns) {
    List<WorkbookColumn<CustomerLine<T>>> all = new ArrayList<>();
    all.add(
        WorkbookColumn.identity(
            line -> Content.of(line.customer().id().value() + "/" + line.place())));
    all.add(
        WorkbookColumn.<CustomerLine<T>>told(
                view.heading("sheets.customer-id"),
                ColumnFormat.IDENTITY,
                line -> Content.of(line.customer().id().value()))
            .with(WorkbookColumn.Trait.HIDDEN));
    all.add(
        WorkbookColumn.<CustomerLine<T>>told(
                view.heading("workbook.for-number"),
                ColumnFormat.TEXT,
                line -> Content.of(line.customer().number()))
            .wide(16));
    all.add(
        WorkbookColumn.<CustomerLine<T>>told(
                view.heading("workbook.at-customer"),
                ColumnFormat.TEXT,
                line -> Content.of(line.customer().name()))
            .wide(34));
    all.addAll(columns);
    return new TableSheet<>(
        table,
        view.text(title),
        view.tableTitle(view.text(title)),
        view.text("workbook.hint-told"),
        all,
        lines(view, of),
        FROZEN,
        all.size());
  }

  private static <T> List<CustomerLine<T>> lines(PlanView view, Function<Customer, List<T>> of) {
    List<CustomerLine<T>> lines = new ArrayList<>();
    for (Classification row : view.customers()) {
      int place = 0;
      for (T one : of.apply(row.customer())) {
        lines.add(new CustomerLine<>(row.customer(), ++place, one));
      }
    }
    return lines;
  }

  /** A column of what each says of itself. */
  static <T> WorkbookColumn<CustomerLine<T>> told(
      Heading heading, ColumnFormat format, WorkbookColumn.Source<T> source) {
    return WorkbookColumn.told(heading, format, line -> source.of(line.one()));
  }
}
