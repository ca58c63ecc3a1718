package app.revier.store;

import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.SalesLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The row of a sales line. Quantities are kept in thousandths, half a thousandth away from zero.
 */
final class StoredSalesLine {

  /** The columns, in the order in which rows are read and written. */
  static final List<String> COLUMNS =
      List.of("id", "customer", "day", "product", "quantity", "amount", "product_group");

  private static final int DECIMALS = 3;

  private StoredSalesLine() {}

  static Values values(long id, SalesLine line) {
    return new Values(COLUMNS.size())
        .number(id)
        .number(line.customer().value())
        .day(line.date())
        .text(line.product())
        .add(thousandths(line.quantity()))
        .money(line.amount())
        .text(line.productGroup());
  }

  /** Reads what follows the id. */
  static SalesLine read(PackedRow row) {
    CustomerId customer = new CustomerId(row.number());
    LocalDate day = row.day();
    String product = row.sharedText();
    BigDecimal quantity = quantity(row.optionalNumber());
    Money amount = row.money();
    SalesLine line = new SalesLine(customer, day, product, row.sharedText(), quantity, amount);
    row.end();
    return line;
  }

  private static @Nullable Long thousandths(@Nullable BigDecimal quantity) {
    return quantity == null
        ? null
        : quantity.movePointRight(DECIMALS).setScale(0, RoundingMode.HALF_UP).longValueExact();
  }

  /** The quantity with as few decimals as it needs. */
  private static @Nullable BigDecimal quantity(@Nullable Long thousandths) {
    if (thousandths == null) {
      return null;
    }
    if (thousandths % 1000 == 0) {
      return BigDecimal.valueOf(thousandths / 1000);
    }
    return BigDecimal.valueOf(thousandths, DECIMALS).stripTrailingZeros();
  }
}
