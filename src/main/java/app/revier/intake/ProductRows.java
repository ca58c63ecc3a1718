package app.revier.intake;

import app.revier.intake.Problem.Code;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells lists of revenue that have a row for each product of a customer. */
final class ProductRows {

  /** Headings of columns for which a customer has several rows. */
  private static final Set<String> PRODUCTS =
      Set.of(
          "artikel",
          "artikelnummer",
          "artikelgruppe",
          "produkt",
          "produktgruppe",
          "warengruppe",
          "sparte",
          "item",
          "article",
          "product",
          "productgroup",
          "productline");

  private ProductRows() {}

  /**
   * Leaves out another row of a customer, and says so if the rows are those of single products.
   *
   * @param column of the customer numbers
   * @param first the row of the customer before
   */
  static void rejectSecond(Row row, @Nullable TableColumn column, int first) {
    SheetTable table = row.table();
    for (TableColumn each : table.columns()) {
      if (each.field() == null
          && !table.revenue().isEmpty()
          && PRODUCTS.contains(Folding.key(each.heading()))) {
        String products = CellText.line(each.heading());
        row.reject(column, Code.NUMBER_BY_PRODUCT, String.valueOf(first), products);
        return;
      }
    }
    row.reject(column, Code.NUMBER_TWICE, String.valueOf(first));
  }
}
