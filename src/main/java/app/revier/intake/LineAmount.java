package app.revier.intake;

import app.revier.intake.KnownHeading.Part;
import app.revier.intake.Problem.Code;
import app.revier.territory.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The amount of a line of sales in the currency of the book: what its column says, without the tax
 * that another column says is in it, else quantity times price. It is rounded half up to the cent.
 */
final class LineAmount {

  /** No country takes more tax than a quarter of an amount that has it in it. */
  private static final int LEAST_PARTS_OF_TAX = 4;

  private final @Nullable TableColumn amount;
  private final @Nullable TableColumn tax;
  private final PriceTerms terms;

  /** Of the lines of a table. */
  LineAmount(SheetTable table) {
    amount = table.column(ImportField.AMOUNT);
    tax = table.column(Part.INCLUDED_TAX);
    terms = new PriceTerms(table);
  }

  /**
   * The amount of a row.
   *
   * @return none if it is missing or not clear; the row is left out then
   */
  @Nullable Money of(Row row, RowValues values, @Nullable BigDecimal quantity) {
    Money said = amount == null ? null : values.money(amount);
    BigDecimal price = said == null ? values.price(ImportField.UNIT_PRICE) : null;
    if (row.isRejected()) {
      return said;
    }
    if (said != null) {
      return tax == null ? said : withoutTax(row, values, said, tax);
    }
    TableColumn blamed = amount == null ? row.table().column(ImportField.UNIT_PRICE) : amount;
    if (quantity == null || price == null) {
      row.reject(blamed, Code.VALUE_MISSING);
      return null;
    }
    BigDecimal product = terms.amount(row, values, quantity.multiply(price));
    return product != null && values.isAmount(blamed, product) ? Money.rounded(product) : null;
  }

  /** An empty cell is no tax; one that can be none leaves the row out. */
  private static @Nullable Money withoutTax(
      Row row, RowValues values, Money said, TableColumn column) {
    Money part = values.money(column);
    if (part == null && !row.isLeftOut(column)) {
      return said;
    }
    long total = Math.abs(said.cents());
    long off = part == null ? Long.MAX_VALUE : Math.abs(part.cents());
    if (off > total / LEAST_PARTS_OF_TAX) {
      row.reject(column, Code.TAX_UNCLEAR);
      return null;
    }
    return Money.ofCents(said.isNegative() ? off - total : total - off);
  }
}
