package app.revier.desktop.screen.map;

import app.revier.desktop.filter.CustomerRow;
import app.revier.desktop.map.WorldBox;
import app.revier.territory.Money;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who is seen on the map.
 *
 * @param rows the customers, those with the highest amounts first
 * @param revenue their base-year revenue together
 */
record InView(List<CustomerRow> rows, Money revenue) {

  /** Nobody yet. */
  static final InView NOBODY = new InView(List.of(), Money.ZERO);

  /** Who is in a rectangle. Slow for a large book. */
  static InView of(MapContent content, WorldBox box, SizeBy sizeBy) {
    Dots dots = content.dots();
    int[] seen =
        IntStream.range(0, dots.size())
            .filter(dot -> box.contains(dots.x()[dot], dots.y()[dot]))
            .toArray();
    List<CustomerRow> rows =
        IntStream.of(seen)
            .mapToObj(dots.rows()::get)
            .sorted(Comparator.comparing(sizeBy::of).reversed())
            .toList();
    return new InView(rows, content.revenue(seen));
  }
}
