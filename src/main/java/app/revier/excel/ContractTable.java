package app.revier.excel;

import app.revier.segment.Classification;
import app.revier.territory.Contract;
import app.revier.territory.Customer;
import java.util.ArrayList;
import java.util.List;

/**
 * The sheet of all contracts, also those of customers that have several. For reading only: its
 * headings are none that an import knows.
 */
final class ContractTable {

  private static final int FROZEN = 2;

  private ContractTable() {}

  /**
   * A row of the sheet.
   *
   * @param customer who is bound
   * @param contract to what
   */
  record Line(Customer customer, Contract contract) {}

  /** The sheet. */
  static TableSheet<Line> of(PlanView view) {
    int year = view.snapshot().settings().planYear();
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
                view.text("workbook.runs-from"),
                ColumnFormat.DAY,
                line -> Content.of(line.contract().from())),
            WorkbookColumn.told(
                view.text("workbook.runs-until"),
                ColumnFormat.DAY,
                line -> Content.of(line.contract().until())),
            WorkbookColumn.<Line>told(
                    view.amountHeading("workbook.yearly-amount"),
                    ColumnFormat.AMOUNT,
                    line -> Content.of(line.contract().yearlyAmount()))
                .withSum(),
            WorkbookColumn.told(
                view.text("workbook.months-in", view.planYear()),
                ColumnFormat.WHOLE,
                line -> Content.of(line.contract().monthsIn(year))),
            WorkbookColumn.<Line>told(
                    view.amountHeading("workbook.falls-into", view.planYear()),
                    ColumnFormat.AMOUNT,
                    line -> Content.of(line.contract().securedIn(year)))
                .withSum());
    return new TableSheet<>(
        view.text("workbook.contracts"),
        view.tableTitle(view.text("workbook.contracts")),
        view.text("workbook.hint-told"),
        columns,
        lines(view),
        FROZEN,
        columns.size());
  }

  private static List<Line> lines(PlanView view) {
    List<Line> lines = new ArrayList<>();
    for (Classification row : view.customers()) {
      row.customer().contracts().forEach(contract -> lines.add(new Line(row.customer(), contract)));
    }
    return lines;
  }
}
