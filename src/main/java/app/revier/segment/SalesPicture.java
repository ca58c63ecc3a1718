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
import java.util.function.Function;

/**
 * What a customer bought in the last twelve months, this one included, from its sales lines.
 *
 * @param months the sum of each month, also of those without any
 * @param products the sum of each product, the largest first; by equal sums in order of names
 * @param groups the sums of each group of products, in the same order
 * @param total the sum of all
 */
public record SalesPicture(
    SortedMap<YearMonth, Money> months, List<Product> products, List<Group> groups, Money total) {

  private static final int MONTHS = 12;

  /**
   * A product.
   *
   * @param name what it is called; empty for lines that name none
   * @param amount what it brought, less what went back
   */
  public record Product(String name, Money amount) {}

  /**
   * A group of products.
   *
   * @param name what it is called; empty for lines that name none
   * @param months the sum of each month, also of those without any
   * @param amount what it brought, less what went back
   */
  public record Group(String name, SortedMap<YearMonth, Money> months, Money amount) {}

  /** The picture of these lines; those after today do not count. */
  public static SalesPicture of(List<SalesLine> lines, LocalDate today) {
    SortedMap<YearMonth, Money> months = noMonths(YearMonth.from(today));
    Map<String, Money> products = new HashMap<>();
    Map<String, SortedMap<YearMonth, Money>> groups = new HashMap<>();
    for (SalesLine line : lines) {
      YearMonth month = YearMonth.from(line.date());
      if (months.containsKey(month) && !line.date().isAfter(today)) {
        months.merge(month, line.amount(), Money::plus);
        products.merge(line.product(), line.amount(), Money::plus);
        groups
            .computeIfAbsent(line.productGroup(), _ -> noMonths(YearMonth.from(today)))
            .merge(month, line.amount(), Money::plus);
      }
    }
    List<Product> allProducts = new ArrayList<>();
    products.forEach((name, amount) -> allProducts.add(new Product(name, amount)));
    List<Group> allGroups = new ArrayList<>();
    groups.forEach((name, sums) -> allGroups.add(new Group(name, sums, sum(sums))));
    allProducts.sort(largestFirst(Product::amount, Product::name));
    allGroups.sort(largestFirst(Group::amount, Group::name));
    return new SalesPicture(months, allProducts, allGroups, sum(months));
  }

  /**
   * The largest groups and the sum of the others, so that a chart stays readable.
   *
   * @param most how many there are at most, the others together counting as one
   * @param others what the others together are called, by how many they are
   */
  public List<Group> groups(int most, Function<Integer, String> others) {
    if (groups.size() <= most) {
      return groups;
    }
    List<Group> shown = new ArrayList<>(groups.subList(0, most - 1));
    List<Group> rest = groups.subList(most - 1, groups.size());
    SortedMap<YearMonth, Money> sums = noMonths(months.lastKey());
    rest.forEach(
        group -> group.months().forEach((month, sum) -> sums.merge(month, sum, Money::plus)));
    shown.add(new Group(others.apply(rest.size()), sums, sum(sums)));
    return shown;
  }

  /** Whether any line names its group. */
  public boolean knowsGroups() {
    return groups.stream().anyMatch(group -> !group.name().isBlank());
  }

  private static SortedMap<YearMonth, Money> noMonths(YearMonth last) {
    SortedMap<YearMonth, Money> months = new TreeMap<>();
    for (int i = 0; i < MONTHS; i++) {
      months.put(last.minusMonths(i), Money.ZERO);
    }
    return months;
  }

  private static Money sum(SortedMap<YearMonth, Money> months) {
    return months.values().stream().reduce(Money.ZERO, Money::plus);
  }

  private static <T> Comparator<T> largestFirst(
      Function<T, Money> amount, Function<T, String> name) {
    return Comparator.<T, Money>comparing(amount).reversed().thenComparing(name);
  }
}
