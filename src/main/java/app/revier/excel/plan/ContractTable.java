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
        "workbook.contracts",
        Customer::contracts,
        List.of(
            CustomerLine.told(
                view.text("workbook.runs-from"),
                ColumnFormat.DAY,
                contract -> Content.of(contract.from())),
            CustomerLine.told(
                view.text("workbook.runs-until"),
                ColumnFormat.DAY,
                contract -> Content.of(contract.until())),
            CustomerLine.<Contract>told(
                    view.amountHeading("workbook.yearly-amount"),
                    ColumnFormat.AMOUNT,
                    contract -> Content.of(contract.yearlyAmount()))
                .withSum(),
            CustomerLine.told(
                view.text("workbook.months-in", view.planYear()),
                ColumnFormat.WHOLE,
                contract -> Content.of(contract.monthsIn(year))),
            CustomerLine.<Contract>told(
                    view.amountHeading("workbook.falls-into", view.planYear()),
                    ColumnFormat.AMOUNT,
                    contract -> Content.of(contract.securedIn(year)))
                .withSum()));
  }
}
