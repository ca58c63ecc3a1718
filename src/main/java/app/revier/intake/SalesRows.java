package app.revier.intake;

import app.revier.intake.Problem.Code;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.SalesLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes the rows of tables of sales. Lines the book has already, counted one by one, are not taken
 * again, but may be put into another group of products. The revenue of each year a customer gets a
 * new line in becomes the sum of all its lines.
 */
final class SalesRows implements RowTaker {

  private static final BigDecimal MOST_QUANTITY = BigDecimal.valueOf(1_000_000_000_000L);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

  private final CustomerRegister register;
  private final CustomerReference reference;
  private final Tally tally;
  private final SaleStatus status;
  private final LocalDate today;

  /** Products and groups of products. */
  private final SalesColumns.Numbering<String> words = new SalesColumns.Numbering<>();

  private final SalesBag book = new SalesBag();
  private final SalesColumns added = new SalesColumns();

  /** Lines of the book that get another group of products, and which. */
  private final SalesColumns grouped = new SalesColumns();

  private final List<String> groups = new ArrayList<>();

  private final RepeatedSales repeated = new RepeatedSales();
  private final ReplacedRevenue replaced;

  /** The orders of a table whose totals are told. */
  private final Set<String> orders = new HashSet<>();

  /** The table whose rows are being taken. */
  private @Nullable SheetTable table;

  private @Nullable AmountCheck check;
  private @Nullable LineAmount amounts;
  private @Nullable TableColumn orderColumn;

  SalesRows(
      ImportTarget target,
      CustomerRegister register,
      CustomerReference reference,
      Tally tally,
      ProblemLog problems,
      SaleStatus status) {
    this.status = status;
    replaced = new ReplacedRevenue(problems);
    this.register = register;
    this.reference = reference;
    this.tally = tally;
    today = target.today();
    target.forEachSalesLine(this::addFromBook);
  }

  private void addFromBook(SalesLine line) {
    book.add(
        number(line.customer()),
        (int) line.date().toEpochDay(),
        words.of(line.product()),
        words.of(line.productGroup()),
        thousandths(line.quantity()),
        line.amount().cents());
  }

  @Override
  public void take(Row row, RowValues values) {
    AmountCheck figures = begin(row.table());
    if (isNotSold(row, values, true)) {
      tally.unchanged();
      return;
    }
    CustomerEntry customer = reference.find(row, values);
    LocalDate date = date(row, values);
    String product = values.text(ImportField.PRODUCT);
    BigDecimal quantity =
        values.decimal(ImportField.QUANTITY, MOST_QUANTITY.negate(), MOST_QUANTITY);
    Money amount = amounts == null ? null : amounts.of(row, values, quantity);
    if (row.isRejected() || customer == null || date == null || amount == null) {
      tally.rejected();
      return;
    }
    TableColumn credit = amount.isNegative() ? null : status.takenOff(row, values);
    if (credit != null && !amount.isZero()) {
      row.doubt(credit, Code.TAKEN_OFF);
      amount = amount.negated();
      quantity = quantity == null ? null : quantity.abs().negate();
    }
    if (isNotSold(row, values, amount.isNegative()) || isCounted(row, values)) {
      tally.unchanged();
      return;
    }
    figures.check(row, values, quantity, amount);
    TableColumn partly = status.partlyTakenBack(row, values);
    if (partly != null && !amount.isNegative()) {
      row.doubt(partly, Code.PARTLY_REFUNDED);
    }
    reference.keep(customer);
    if (date.isAfter(today)) {
      row.doubtValue(
          row.table().column(ImportField.DATE), Code.IN_THE_FUTURE, new SourceCell.Day(date));
    }
    add(row, values, customer, date, product == null ? "" : product, quantity, amount);
  }

  private AmountCheck begin(SheetTable begun) {
    if (check == null || table != begun) {
      table = begun;
      check = new AmountCheck(begun);
      amounts = new LineAmount(begun);
      orderColumn = SalesTotals.order(begun);
      orders.clear();
    }
    return check;
  }

  private boolean isNotSold(Row row, RowValues values, boolean takesBack) {
    TableColumn column = status.notSold(row, values, takesBack);
    if (column != null) {
      row.doubt(column, Code.NOT_SOLD);
    }
    return column != null;
  }

  /** Whether the amount is the total of an order that an earlier row told. */
  private boolean isCounted(Row row, RowValues values) {
    String order = orderColumn == null ? null : values.text(orderColumn);
    if (order == null || orders.add(order)) {
      return false;
    }
    row.doubt(row.table().column(ImportField.AMOUNT), Code.ORDER_COUNTED, order);
    return true;
  }

  private void add(
      Row row,
      RowValues values,
      CustomerEntry customer,
      LocalDate date,
      String product,
      @Nullable BigDecimal quantity,
      Money amount) {
    int customerNumber = number(customer.now().id());
    int productNumber = words.of(product);
    String group = values.text(ImportField.PRODUCT_GROUP);
    int groupNumber = words.of(group == null ? "" : group);
    int day = (int) date.toEpochDay();
    long thousandths = thousandths(quantity);
    long cents = amount.cents();
    boolean repeats =
        !customer.now().former().isEmpty()
            && repeated.repeats(
                customer,
                values.text(ImportField.NUMBER),
                values.text(ImportField.CUSTOMER_NAME),
                new RepeatedSales.Line(
                    customer.now().id(), day, productNumber, thousandths, cents));
    int known =
        repeats
            ? groupNumber
            : book.take(customerNumber, day, productNumber, groupNumber, thousandths, cents);
    if (known == SalesBag.NONE) {
      replaced.begin(row, customer.now(), date.getYear());
      added.add(customerNumber, day, productNumber, groupNumber, thousandths, cents);
      tally.created();
    } else if (known == groupNumber || group == null) {
      tally.unchanged();
    } else {
      grouped.add(customerNumber, day, productNumber, known, thousandths, cents);
      groups.add(group);
      tally.updated();
    }
  }

  /** No id is greater than what an int holds. */
  private static int number(CustomerId id) {
    return Math.toIntExact(id.value());
  }

  private static long thousandths(@Nullable BigDecimal quantity) {
    return quantity == null
        ? SalesColumns.NO_QUANTITY
        : quantity.multiply(THOUSAND).setScale(0, RoundingMode.HALF_UP).longValueExact();
  }

  private static @Nullable LocalDate date(Row row, RowValues values) {
    LocalDate date = values.day(ImportField.DATE);
    TableColumn column = row.table().column(ImportField.DATE);
    if (date == null && !row.isLeftOut(column)) {
      row.reject(column, Code.VALUE_MISSING);
    }
    return date;
  }

  /** The lines that the file brings, in its order. */
  List<SalesLine> newSales() {
    return new SalesView(added, words);
  }

  /** The lines of the book that the file puts into another group of products. */
  List<ImportPlan.Change<SalesLine>> changedSales() {
    return new GroupedSales(new SalesView(grouped, words), groups);
  }

  /** Puts the sums of all lines onto the customers that get new ones. */
  void sumUp() {
    new SalesSums(book, added).putOnto(register, replaced);
  }
}
