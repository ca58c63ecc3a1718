package app.revier.book;

import app.revier.doubles.MergeRevenue;
import app.revier.doubles.Merging;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.SalesLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The sales lines of two customers who are to be one. A line that both have stands for one sale if
 * both lists tell the same; counted one by one, as an import does.
 *
 * @param moved those of the customer who goes that move
 * @param repeated how many stay once, since the other has them as well
 * @param sums what the lines come to
 */
record SalesOfTwo(List<SalesLine> moved, int repeated, Merging.Sales sums) {

  private record Line(LocalDate date, String product, @Nullable BigDecimal quantity, Money amount) {

    static Line of(SalesLine line) {
      BigDecimal quantity = line.quantity();
      return new Line(
          line.date(),
          line.product(),
          quantity == null ? null : quantity.stripTrailingZeros(),
          line.amount());
    }
  }

  /** Reads them. */
  static SalesOfTwo read(BookStore store, CustomerId keep, CustomerId drop, MergeRevenue choice) {
    List<SalesLine> kept = new ArrayList<>();
    List<SalesLine> dropped = new ArrayList<>();
    store.forEachSalesLine(
        line -> {
          if (line.customer().equals(keep)) {
            kept.add(line);
          } else if (line.customer().equals(drop)) {
            dropped.add(line);
          }
        });
    return of(kept, dropped, choice);
  }

  /** Looks at the lines of both. */
  static SalesOfTwo of(List<SalesLine> keep, List<SalesLine> drop, MergeRevenue choice) {
    Map<Line, Integer> known = new HashMap<>();
    Map<Integer, Money> kept = new TreeMap<>();
    keep.forEach(
        line -> {
          known.merge(Line.of(line), 1, Integer::sum);
          kept.merge(line.date().getYear(), line.amount(), Money::plus);
        });
    Map<Integer, Money> dropped = new TreeMap<>();
    Map<Integer, Money> movedSums = new TreeMap<>();
    List<SalesLine> moved = new ArrayList<>();
    for (SalesLine line : drop) {
      dropped.merge(line.date().getYear(), line.amount(), Money::plus);
      Integer left = known.get(Line.of(line));
      if (choice == MergeRevenue.KEEP && left != null && left > 0) {
        known.put(Line.of(line), left - 1);
      } else {
        moved.add(line);
        movedSums.merge(line.date().getYear(), line.amount(), Money::plus);
      }
    }
    return new SalesOfTwo(
        List.copyOf(moved),
        drop.size() - moved.size(),
        new Merging.Sales(kept, dropped, movedSums));
  }
}
