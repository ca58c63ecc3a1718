package app.revier.intake;

import app.revier.intake.HeadingText.Unit;
import app.revier.intake.Problem.Code;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands between quantity times price and the amount of a line that names none: for how many
 * pieces the price is, and the discount. Where it is not clear what a discount takes off, the line
 * is left out.
 */
final class PriceTerms {

  private static final Set<String> UNITS_OF_PRICE =
      Set.of("preiseinheit", "priceunit", "pe", "je", "per", "preisje", "priceper", "preispro");

  private static final List<String> DISCOUNTS = List.of("rabatt", "discount", "nachlass");

  /** A column beside the discount that takes nothing off itself. */
  private static final List<String> OTHER =
      List.of(
          "code", "title", "titel", "name", "type", "art", "gruppe", "group", "grund", "reason");

  /** The discount of a shop's order, which stands in its first line only. */
  private static final String OF_SHOP_ORDER = "discountamount";

  private static final String OF_SHOP_LINE = "lineitemdiscount";

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final List<TableColumn> units = new ArrayList<>();
  private final List<TableColumn> discounts = new ArrayList<>();
  private final boolean shop;
  private final @Nullable TableColumn price;

  PriceTerms(SheetTable table) {
    price = table.column(ImportField.UNIT_PRICE);
    shop = price != null && Folding.key(price.heading()).startsWith("lineitem");
    for (TableColumn column : table.columns()) {
      if (isUnitOfPrice(column)) {
        units.add(column);
      } else if (isDiscount(column)) {
        discounts.add(column);
      }
    }
  }

  /**
   * The amount of a line.
   *
   * @param product quantity times price, in the currency of the book
   * @return none if it is not clear; the row is left out then
   */
  @Nullable BigDecimal amount(Row row, RowValues values, BigDecimal product) {
    BigDecimal amount = product;
    for (TableColumn column : units) {
      amount = perUnit(row, column, amount);
      if (amount == null) {
        return null;
      }
    }
    int taken = 0;
    for (TableColumn column : discounts) {
      BigDecimal off = off(row, values, column, amount);
      taken += off != null && off.signum() != 0 ? 1 : 0;
      if (off == null || taken > 1) {
        row.reject(column, Code.DISCOUNT_UNCLEAR);
        return null;
      }
      amount = amount.subtract(off);
    }
    return amount;
  }

  /** Whether a column of sales is looked at here, so that it is not left out. */
  static boolean heeds(SheetTable table, TableColumn column) {
    return table.kind() == ImportKind.SALES
        && table.column(ImportField.UNIT_PRICE) != null
        && (isUnitOfPrice(column) || isDiscount(column));
  }

  private static boolean isDiscount(TableColumn column) {
    String key = Folding.key(column.heading());
    return column.field() == null
        && DISCOUNTS.stream().anyMatch(key::contains)
        && OTHER.stream().noneMatch(key::endsWith);
  }

  /** Whether a column tells for how many pieces the price is. */
  static boolean isUnitOfPrice(TableColumn column) {
    return column.field() == null && UNITS_OF_PRICE.contains(Folding.key(column.heading()));
  }

  private static @Nullable BigDecimal perUnit(Row row, TableColumn column, BigDecimal product) {
    BigDecimal unit = pieces(row.cell(column));
    if (unit == null) {
      row.reject(column, Code.DISCOUNT_UNCLEAR);
      return null;
    }
    return product.divide(unit, MathContext.DECIMAL64);
  }

  /** For how many pieces a price is, as a cell says it; none if that is not clear. */
  static @Nullable BigDecimal pieces(SourceCell cell) {
    BigDecimal unit =
        switch (cell) {
          case SourceCell.Numeric number -> number.value();
          case SourceCell.Text(String text) -> pieces(CellText.line(text));
          case SourceCell.Blank _ -> BigDecimal.ONE;
          default -> BigDecimal.ZERO;
        };
    return unit.signum() > 0 && RowNumbers.isSane(unit) ? unit : null;
  }

  /** "100", "100 St."; a unit without a number is one piece. */
  private static BigDecimal pieces(String text) {
    String number = text.replaceFirst("[\\p{L} .]+$", "");
    if (number.isEmpty()) {
      return BigDecimal.ONE;
    }
    return switch (NumberText.of(number)) {
      case NumberText.Sure sure -> sure.value();
      case NumberText.Either either -> either.grouped();
      case NumberText.None _ -> BigDecimal.ZERO;
    };
  }

  /** What a discount takes off an amount; none if that is not clear. */
  private @Nullable BigDecimal off(
      Row row, RowValues values, TableColumn column, BigDecimal amount) {
    BigDecimal said = null;
    boolean percent = false;
    switch (row.cell(column)) {
      case SourceCell.Blank _ -> said = BigDecimal.ZERO;
      case SourceCell.Numeric number -> {
        percent = number.percent();
        said = percent ? number.value().movePointRight(2) : number.value();
      }
      case SourceCell.Text(String text) -> {
        String line = CellText.line(text);
        if (NothingWords.isNothing(line)) {
          said = BigDecimal.ZERO;
        } else if (NumberText.of(line) instanceof NumberText.Sure sure) {
          percent = sure.percent();
          said = sure.value();
        }
      }
      default -> {}
    }
    if (said == null || said.signum() == 0 || !RowNumbers.isSane(said)) {
      return said != null && said.signum() == 0 ? said : null;
    }
    BigDecimal size = said.abs();
    if (percent || isPercent(column)) {
      // 0.2 below "Discount %" may be a fifth.
      boolean clear =
          (percent || size.compareTo(BigDecimal.ONE) >= 0) && size.compareTo(HUNDRED) <= 0;
      return clear ? amount.multiply(size).movePointLeft(2) : null;
    }
    String key = Folding.key(column.heading());
    BigDecimal rate = price == null ? null : values.rates().rate(price);
    boolean clear = shop && (key.equals(OF_SHOP_ORDER) || key.equals(OF_SHOP_LINE));
    if (!clear || rate == null) {
      return null;
    }
    BigDecimal off = size.multiply(rate);
    return off.compareTo(amount) <= 0 ? off : null;
  }

  private static boolean isPercent(TableColumn column) {
    String key = Folding.key(column.heading());
    return HeadingText.of(column.heading()).unit() == Unit.PERCENT
        || key.endsWith("satz")
        || key.endsWith("rate");
  }
}
