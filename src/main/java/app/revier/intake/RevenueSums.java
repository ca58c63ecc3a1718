package app.revier.intake;

import app.revier.intake.Problem.Code;
import app.revier.territory.Money;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The revenue of each year that a row of a customer tells: of the year, or of its months added. */
final class RevenueSums {

  private RevenueSums() {}

  /** The revenue by year; a year is left out if any part of it cannot be read. */
  static Map<Integer, Money> of(Row row, RowValues values) {
    Map<Integer, Money> sums = new TreeMap<>();
    TableColumn other = row.table().parts().noRevenue(row);
    if (other != null) {
      row.doubt(other, Code.ROW_NO_REVENUE);
      return sums;
    }
    Set<Integer> broken = new HashSet<>();
    for (TableColumn column : row.table().revenue()) {
      int year = row.table().parts().year(row, column);
      if (year == 0) {
        continue;
      }
      Money amount = values.money(column);
      if (amount != null) {
        if (amount.isNegative()) {
          row.doubtValue(
              column, Code.NEGATIVE_REVENUE, new SourceCell.Numeric(amount.toDecimal(), false));
        }
        sums.merge(year, amount, Money::plus);
      } else if (row.isLeftOut(column) || row.isRejected()) {
        broken.add(year);
      }
    }
    sums.keySet().removeAll(broken);
    return sums;
  }
}
