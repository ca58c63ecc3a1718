package app.revier.intake;

import app.revier.intake.Problem.Code;
import app.revier.territory.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Compares the amounts of a table of sales with quantity times unit price. Where they differ by
 * more than rounding, and no discount, tax or cost of delivery of the row explains it, one of the
 * three is wrong.
 */
final class AmountCheck {

  /** What stands beside an amount and is part of it. */
  private static final List<String> PARTS =
      List.of(
          "rabatt",
          "discount",
          "nachlass",
          "skonto",
          "abzug",
          "mwst",
          "mehrwertsteuer",
          "ust",
          "umsatzsteuer",
          "steuer",
          "tax",
          "vat",
          "versand",
          "shipping",
          "porto",
          "fracht",
          "freight",
          "zuschlag",
          "aufschlag",
          "surcharge",
          "gebuehr",
          "fee");

  /** More columns than these make nearly any amount of a price. */
  private static final int MOST_PARTS = 3;

  private static final BigDecimal HALF_A_CENT = new BigDecimal("0.005");
  private static final BigDecimal CENT = new BigDecimal("0.01");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final @Nullable TableColumn amount;
  private final @Nullable TableColumn price;
  private final List<TableColumn> parts = new ArrayList<>();
  private @Nullable TableColumn unitOfPrice;

  AmountCheck(SheetTable table) {
    amount = table.column(ImportField.AMOUNT);
    price = SalesTotals.isOfLine(table) ? table.column(ImportField.UNIT_PRICE) : null;
    for (TableColumn column : table.columns()) {
      String key = Folding.key(column.heading());
      if (PriceTerms.isUnitOfPrice(column)) {
        unitOfPrice = column;
      } else if (column.field() == null
          && parts.size() < MOST_PARTS
          && PARTS.stream().anyMatch(key::contains)) {
        parts.add(column);
      }
    }
  }

  /** Notes an amount that the other figures of its row contradict. */
  void check(Row row, RowValues values, @Nullable BigDecimal quantity, Money taken) {
    if (amount == null || price == null || quantity == null) {
      return;
    }
    RowRates rates = values.rates();
    BigDecimal rate = rates.rate(amount);
    List<BigDecimal> prices = figures(row.cell(price));
    if (rate == null
        || prices.isEmpty()
        || !Objects.equals(rates.currency(amount), rates.currency(price))) {
      return;
    }
    BigDecimal said = taken.toDecimal().abs();
    BigDecimal tolerance = HALF_A_CENT.multiply(quantity.abs()).multiply(rate).add(CENT);
    if (said.stripTrailingZeros().scale() <= 0) {
      // An amount without cents may be rounded to the whole unit.
      tolerance = tolerance.max(HALF);
    }
    BigDecimal factor = rate.multiply(BigDecimal.valueOf(price.factor()));
    for (BigDecimal one : prices) {
      BigDecimal product = one.multiply(quantity).abs().multiply(factor);
      if (explains(perUnit(row, product), said, tolerance, row, quantity.abs(), 0)) {
        return;
      }
    }
    BigDecimal product = prices.getFirst().multiply(quantity).multiply(factor);
    row.doubt(amount, Code.AMOUNT_DIFFERS, new SourceCell.Numeric(cents(product), false));
  }

  private static BigDecimal cents(BigDecimal product) {
    return Money.rounded(product).toDecimal();
  }

  private BigDecimal perUnit(Row row, BigDecimal product) {
    BigDecimal unit = unitOfPrice == null ? null : PriceTerms.pieces(row.cell(unitOfPrice));
    return unit == null ? product : product.divide(unit, MathContext.DECIMAL64);
  }

  /** Whether the amount is the product with what the columns from one on put on or take off. */
  private boolean explains(
      BigDecimal product,
      BigDecimal said,
      BigDecimal tolerance,
      Row row,
      BigDecimal quantity,
      int part) {
    if (product.subtract(said).abs().compareTo(tolerance) <= 0) {
      return true;
    }
    if (part == parts.size()) {
      return false;
    }
    List<BigDecimal> with = new ArrayList<>();
    with.add(product);
    for (BigDecimal figure : figures(row.cell(parts.get(part)))) {
      BigDecimal size = figure.abs();
      for (BigDecimal change :
          List.of(
              size,
              size.multiply(quantity),
              product.multiply(size),
              product.multiply(size).movePointLeft(2))) {
        with.add(product.subtract(change));
        with.add(product.add(change));
      }
    }
    return with.stream().anyMatch(each -> explains(each, said, tolerance, row, quantity, part + 1));
  }

  /** What a cell may say as a number; nothing if it is none. */
  private static List<BigDecimal> figures(SourceCell cell) {
    return switch (cell) {
      case SourceCell.Numeric number -> sane(number.value());
      case SourceCell.Text(String text) ->
          switch (NumberText.of(CellText.line(text))) {
            case NumberText.None _ -> List.of();
            case NumberText.Sure sure -> sane(sure.value());
            case NumberText.Either either -> List.of(either.decimal(), either.grouped());
          };
      default -> List.of();
    };
  }

  /** A number that nobody can mean explains nothing, and would fill the memory. */
  private static List<BigDecimal> sane(BigDecimal value) {
    return RowNumbers.isSane(value) ? List.of(value) : List.of();
  }
}
