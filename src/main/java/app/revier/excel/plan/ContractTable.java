package app.revier.excel.plan;

import app.revier.territory.Contract;
import app.revier.territory.Customer;
import java.util.List;

/** The sheet of all contracts, also those of customers that have several. */
final class ContractTable {

  private ContractTable() {}

  /** The sheet. */
  static TableSheet<CustomerLine<Contract>> of(PlanView view) {
    int year = view.snapshot().settings().planYear();
    return CustomerLine.sheet(
        view,
        Table.CONTRACTS,
        "workbook.contracts",
        Customer::contracts,
        List.of(
            CustomerLine.told(
                view.heading("workbook.runs-from"),
                ColumnFormat.DAY,
                contract -> Content.of(contract.from())),
            CustomerLine.told(
                view.heading("workbook.runs-until"),
                ColumnFormat.DAY,
                contract -> Content.of(contract.until())),
            CustomerLine.<Contract>told(
                    view.amounts("workbook.yearly-amount"),
                    ColumnFormat.AMOUNT,
                    contract -> Content.of(contract.yearlyAmount()))
                .withSum(),
            WorkbookColumn.<CustomerLine<Contract>>computed(
                    view.heading("workbook.months-in", view.planYear()),
                    ColumnFormat.WHOLE,
                    CustomerFormulas.months("{runs-from}", "{runs-until}"),
                    line -> Content.of(line.one().monthsIn(year)))
                .noted(view.text("sheets.note-contract-months")),
            WorkbookColumn.<CustomerLine<Contract>>computed(
                    view.amounts("workbook.falls-into", view.planYear()),
                    ColumnFormat.AMOUNT,
                    "ROUND({yearly-amount}*{months-in}/12,2)",
                    line -> Content.of(line.one().securedIn(year)))
                .withSum()
                .noted(view.text("sheets.note-falls-into"))));
  }
}
