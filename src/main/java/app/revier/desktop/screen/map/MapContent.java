package app.revier.desktop.screen.map;

import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.book.WeekSettings;
import app.revier.desktop.filter.BookRows;
import app.revier.desktop.filter.CustomerFilter;
import app.revier.desktop.filter.CustomerRow;
import app.revier.desktop.map.Clusters;
import app.revier.desktop.map.Lasso;
import app.revier.desktop.map.Mercator;
import app.revier.desktop.map.WorldBox;
import app.revier.place.Whereabouts;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.Position;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The customers on the map at one moment: those that meet the filter and have a position, in the
 * order of the territory. Does not change.
 *
 * @param rows of all customers of the book
 * @param filter who is shown
 * @param dots the customers on the map
 * @param radius how large the dots are, in pixels
 * @param clusters groups of dots by zoom
 * @param nowhere those that meet the filter and have no position
 */
@SuppressWarnings("ArrayRecordComponent") // Many numbers; nobody compares contents.
record MapContent(
    BookRows rows,
    CustomerFilter filter,
    Dots dots,
    double[] radius,
    Clusters clusters,
    List<CustomerId> nowhere) {

  /** With so many customers dots are taken together from farther apart. */
  private static final int MANY = 2_000;

  private static final double APART = 16;
  private static final double FAR_APART = 40;

  private static final double SMALLEST = 4.5;
  private static final double LARGEST = 12;

  /** The part of the dots that are smaller than the largest size. */
  private static final double BELOW_LARGEST = 0.95;

  /**
   * Works out who is where. Slow for a large book: not on the JavaFX thread.
   *
   * @param pulse runs now and then; if it fails, so does this
   */
  static MapContent of(BookRows rows, CustomerFilter filter, SizeBy sizeBy, Runnable pulse) {
    Snapshot snapshot = rows.snapshot();
    Whereabouts whereabouts = snapshot.whereabouts();
    pulse.run();
    List<CustomerRow> all = new ArrayList<>();
    for (Customer customer : snapshot.territory().customers()) {
      CustomerRow row = rows.byId().get(customer.id());
      if (row != null) {
        all.add(row);
      }
    }
    List<CustomerRow> placed = new ArrayList<>();
    List<CustomerId> nowhere = new ArrayList<>();
    for (CustomerRow row : filter.of(all)) {
      if (whereabouts.of(row.id()).position() == null) {
        nowhere.add(row.id());
      } else {
        placed.add(row);
      }
    }
    pulse.run();
    Dots dots = Dots.of(placed, whereabouts);
    Clusters clusters =
        Clusters.of(dots.x(), dots.y(), dots.size() > MANY ? FAR_APART : APART, pulse);
    return new MapContent(rows, filter, dots, sizes(dots, sizeBy), clusters, List.copyOf(nowhere));
  }

  /** The same with other sizes. */
  MapContent sizedBy(SizeBy sizeBy) {
    return new MapContent(rows, filter, dots, sizes(dots, sizeBy), clusters, nowhere);
  }

  /** The area of a dot grows with the amount, up to a size that few customers exceed. */
  private static double[] sizes(Dots dots, SizeBy sizeBy) {
    double[] amounts =
        dots.rows().stream().mapToDouble(row -> Math.max(0, sizeBy.of(row).cents())).toArray();
    double[] sorted = Arrays.stream(amounts).filter(amount -> amount > 0).sorted().toArray();
    double most =
        sorted.length == 0 ? 1 : sorted[(int) Math.ceil((sorted.length - 1) * BELOW_LARGEST)];
    for (int i = 0; i < amounts.length; i++) {
      double part = Math.min(1, amounts[i] / most);
      amounts[i] = SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(part);
    }
    return amounts;
  }

  /** The book. */
  Snapshot snapshot() {
    return rows.snapshot();
  }

  /** Where the days begin; none if that is not set. */
  @Nullable Position home() {
    return snapshot().settings().find(WeekSettings.HOME);
  }

  /** Where a customer is, and how that is known. */
  Whereabouts.Where where(CustomerId customer) {
    return snapshot().whereabouts().of(customer);
  }

  /** The dots inside a lasso. */
  int[] inside(Lasso lasso) {
    return IntStream.range(0, dots.size())
        .filter(dot -> lasso.contains(dots.x()[dot], dots.y()[dot]))
        .toArray();
  }

  /** Around some dots. */
  WorldBox box(int[] some) {
    return WorldBox.around(
        Arrays.stream(some).mapToDouble(dot -> dots.x()[dot]).toArray(),
        Arrays.stream(some).mapToDouble(dot -> dots.y()[dot]).toArray());
  }

  /** Around all dots and the home; none if there is nothing. */
  @Nullable WorldBox box() {
    Position home = home();
    int size = dots.size() + (home == null ? 0 : 1);
    if (size == 0) {
      return null;
    }
    double[] x = Arrays.copyOf(dots.x(), size);
    double[] y = Arrays.copyOf(dots.y(), size);
    if (home != null) {
      x[size - 1] = Mercator.x(home.longitude());
      y[size - 1] = Mercator.y(home.latitude());
    }
    return WorldBox.around(x, y);
  }

  /** The base-year revenue of some dots together. */
  Money revenue(int[] some) {
    Money sum = Money.ZERO;
    for (int dot : some) {
      sum = sum.plus(dots.rows().get(dot).classification().revenue());
    }
    return sum;
  }

  /** The currency of the book. */
  String currency() {
    return snapshot().settings().get(Setting.CURRENCY);
  }
}
