package app.revier.excel.plan;

import app.revier.segment.Classification;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.SalesLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sheet of all sales lines, in the order of the customers, of each the earliest first. */
final class SalesTable {

  private static final int FROZEN = 2;

  private SalesTable() {}

  /**
   * A row of the sheet.
   *
   * @param customer who bought
   * @param sale what
   */
  record Line(Customer customer, SalesLine sale) {}

  /** The sheet. */
  static TableSheet<Line> of(PlanView view) {
    List<WorkbookColumn<Line>> columns =
        List.of(
            WorkbookColumn.<Line>entered(
                    view.heading("workbook.customer-number"),
                    ColumnFormat.TEXT,
                    line -> Content.of(line.customer().number()))
                .wide(16),
            WorkbookColumn.<Line>told(
                    view.heading("workbook.at-customer"),
                    ColumnFormat.TEXT,
                    line -> Content.of(line.customer().name()))
                .wide(34),
            WorkbookColumn.entered(
                view.heading("workbook.sold-on"),
                ColumnFormat.DAY,
                line -> Content.of(line.sale().date())),
            WorkbookColumn.<Line>entered(
                    view.heading("workbook.product-group"),
                    ColumnFormat.TEXT,
                    line -> Content.of(line.sale().productGroup()))
                .wide(24)
                .ifFilled(),
            WorkbookColumn.<Line>entered(
                    view.heading("workbook.product"),
                    ColumnFormat.TEXT,
                    line -> Content.of(line.sale().product()))
                .wide(34),
            WorkbookColumn.entered(
                view.heading("workbook.quantity"),
                ColumnFormat.TENTHS,
                line -> Content.of(line.sale().quantity())),
            WorkbookColumn.<Line>entered(
                    view.amounts("workbook.sold-for"),
                    ColumnFormat.AMOUNT,
                    line -> Content.of(line.sale().amount()))
                .withSum());
    return new TableSheet<>(
        Table.SALES,
        view.text("workbook.sales"),
        view.tableTitle(view.text("workbook.sales")),
        view.text("workbook.hint"),
        columns,
        lines(view),
        FROZEN,
        columns.size());
  }

  private static List<Line> lines(PlanView view) {
    Map<CustomerId, List<SalesLine>> byCustomer = new HashMap<>();
    view.sales()
        .forEach(
            sale -> byCustomer.computeIfAbsent(sale.customer(), _ -> new ArrayList<>()).add(sale));
    List<Line> lines = new ArrayList<>(view.sales().size());
    for (Classification row : view.customers()) {
      List<SalesLine> sales = byCustomer.getOrDefault(row.customer().id(), List.of());
      sales.stream()
          .sorted(Comparator.comparing(SalesLine::date))
          .forEach(sale -> lines.add(new Line(row.customer(), sale)));
    }
    return lines;
  }
}
