package app.revier.desktop.screen.map;

import app.revier.desktop.filter.CustomerRow;
import app.revier.desktop.map.Mercator;
import app.revier.place.Whereabouts;
import app.revier.segment.Cell;
import app.revier.territory.CustomerId;
import app.revier.territory.Position;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Customers that have a position, as numbers to draw by. Does not change.
 *
 * @param rows the customers
 * @param index where a customer is among them
 * @param x where they are on the square of {@link Mercator}
 * @param y where they are
 * @param cell the ordinals of their fields; {@link #MISSING} without potential
 * @param about whether they are only about there
 */
@SuppressWarnings("ArrayRecordComponent") // Many numbers; nobody compares them.
record Dots(
    List<CustomerRow> rows,
    Map<CustomerId, Integer> index,
    double[] x,
    double[] y,
    int[] cell,
    boolean[] about) {

  /** Instead of a field, for customers without potential. */
  static final int MISSING = Cell.values().length;

  /**
   * The dots of some customers.
   *
   * @param customers all of them with a position
   */
  static Dots of(List<CustomerRow> customers, Whereabouts whereabouts) {
    int size = customers.size();
    Dots dots =
        new Dots(
            List.copyOf(customers),
            HashMap.newHashMap(size),
            new double[size],
            new double[size],
            new int[size],
            new boolean[size]);
    for (int i = 0; i < size; i++) {
      dots.put(i, customers.get(i), whereabouts.of(customers.get(i).id()).position());
    }
    return dots;
  }

  private void put(int i, CustomerRow row, @Nullable Position position) {
    if (position == null) {
      throw new IllegalArgumentException("nowhere: " + row.id());
    }
    Cell field = row.cell();
    index.put(row.id(), i);
    x[i] = Mercator.x(position.longitude());
    y[i] = Mercator.y(position.latitude());
    cell[i] = field == null ? MISSING : field.ordinal();
    about[i] = position.origin().isByArea() || position.origin() == Position.Origin.APPROXIMATE;
  }

  /** How many there are. */
  int size() {
    return rows.size();
  }
}
