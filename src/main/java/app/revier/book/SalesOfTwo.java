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
 * @param moved how many of the customer who goes move
 * @param repeated how many stay once, since the other has them as well
 * @param sums what the lines come to
 */
record SalesOfTwo(int moved, int repeated, Merging.Sales sums) {

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
    Map<Line, Integer> known = new HashMap<>();
    Map<Integer, Money> kept = new TreeMap<>();
    Map<Integer, Money> dropped = new TreeMap<>();
    List<SalesLine> others = new ArrayList<>();
    store.forEachSalesLine(
        line -> {
          if (line.customer().equals(keep)) {
            known.merge(Line.of(line), 1, Integer::sum);
            kept.merge(line.date().getYear(), line.amount(), Money::plus);
          } else if (line.customer().equals(drop)) {
            others.add(line);
            dropped.merge(line.date().getYear(), line.amount(), Money::plus);
          }
        });
    Map<Integer, Money> moved = new TreeMap<>();
    int repeated = 0;
    for (SalesLine line : others) {
      Integer left = known.get(Line.of(line));
      if (choice == MergeRevenue.KEEP && left != null && left > 0) {
        known.put(Line.of(line), left - 1);
        repeated++;
      } else {
        moved.merge(line.date().getYear(), line.amount(), Money::plus);
      }
    }
    return new SalesOfTwo(
        others.size() - repeated, repeated, new Merging.Sales(kept, dropped, moved));
  }
}
