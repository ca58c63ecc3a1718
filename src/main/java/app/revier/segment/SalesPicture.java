package app.revier.segment;

import app.revier.territory.Money;
import app.revier.territory.SalesLine;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a customer bought in the last twelve months, this one included, from its sales lines.
 *
 * @param months the sum of each month, also of those without any
 * @param products the sum of each product, the largest first; by equal sums in order of names
 * @param total the sum of all
 */
public record SalesPicture(
    SortedMap<YearMonth, Money> months, List<Product> products, Money total) {

  private static final int MONTHS = 12;

  /**
   * A product.
   *
   * @param name what it is called; empty for lines that name none
   * @param amount what it brought, less what went back
   */
  public record Product(String name, Money amount) {}

  /** The picture of these lines; those after today do not count. */
  public static SalesPicture of(List<SalesLine> lines, LocalDate today) {
    YearMonth last = YearMonth.from(today);
    SortedMap<YearMonth, Money> months = new TreeMap<>();
    for (int i = 0; i < MONTHS; i++) {
      months.put(last.minusMonths(i), Money.ZERO);
    }
    Map<String, Money> products = new HashMap<>();
    Money total = Money.ZERO;
    for (SalesLine line : lines) {
      YearMonth month = YearMonth.from(line.date());
      if (months.containsKey(month) && !line.date().isAfter(today)) {
        months.merge(month, line.amount(), Money::plus);
        products.merge(line.product(), line.amount(), Money::plus);
        total = total.plus(line.amount());
      }
    }
    List<Product> sorted = new ArrayList<>();
    products.forEach((name, amount) -> sorted.add(new Product(name, amount)));
    sorted.sort(
        Comparator.comparingLong((Product product) -> product.amount().cents())
            .reversed()
            .thenComparing(Product::name));
    return new SalesPicture(months, sorted, total);
  }
}
