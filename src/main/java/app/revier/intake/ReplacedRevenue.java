package app.revier.intake;

import app.revier.intake.Problem.Code;
import app.revier.intake.Problem.Severity;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Revenue that was known of a customer's year and gives way to a smaller sum of sales lines: then
 * the lines may not be all there are.
 */
final class ReplacedRevenue {

  private final ProblemLog problems;
  private final Map<Year, Place> first = new HashMap<>();

  private record Year(CustomerId customer, int year) {}

  private record Place(SheetTable table, int row, @Nullable TableColumn column) {}

  ReplacedRevenue(ProblemLog problems) {
    this.problems = problems;
  }

  /** Remembers which row begins to tell of a year. */
  void begin(Row row, Customer customer, int year) {
    if (customer.revenue().knows(year)) {
      first.computeIfAbsent(
          new Year(customer.id(), year),
          _ -> new Place(row.table(), row.number(), row.table().column(ImportField.AMOUNT)));
    }
  }

  /**
   * Looks at a year whose revenue becomes a sum of lines.
   *
   * @param linesBefore what the lines came to that the book has
   * @param lines what all lines come to
   */
  void check(Customer customer, int year, Money linesBefore, Money lines) {
    Place place = first.get(new Year(customer.id(), year));
    Money before = customer.revenue().in(year);
    if (place == null || before.equals(linesBefore) || before.compareTo(lines) <= 0) {
      return;
    }
    problems.add(
        place.table().sheet(),
        place.row(),
        place.column() == null ? -1 : place.column().index(),
        Code.REVENUE_REPLACED,
        Severity.DOUBTFUL,
        () ->
            List.of(
                place.column() == null ? "" : place.column().heading(),
                customer.number(),
                String.valueOf(year),
                new SourceCell.Numeric(before.toDecimal(), false),
                new SourceCell.Numeric(lines.toDecimal(), false)));
  }
}
