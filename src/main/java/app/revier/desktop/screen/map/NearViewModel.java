package app.revier.desktop.screen.map;

import app.revier.book.NearBy;
import app.revier.book.Snapshot;
import app.revier.desktop.filter.BookRows;
import app.revier.desktop.filter.CustomerRow;
import app.revier.desktop.filter.SharedFilter;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Desk;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Position;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Who is within some minutes of a customer or a point, whatever the filter shows. */
final class NearViewModel {

  /** How far the rep can look, in minutes. */
  static final List<Integer> MINUTES = List.of(10, 15, 20, 30, 45, 60, 90);

  private static final String KEY = "map-screen.minutes";
  private static final int USUAL = 30;

  private final Desk desk;
  private final SharedFilter filter;
  private final ReadOnlyObjectWrapper<@Nullable Nearest> nearest =
      new ReadOnlyObjectWrapper<>(this, "nearest");
  private @Nullable Origin origin;
  private int minutes;

  private record Origin(@Nullable CustomerId customer, @Nullable Position point) {}

  NearViewModel(Desk desk, SharedFilter filter) {
    this.desk = desk;
    this.filter = filter;
    String kept = desk.memory().get(KEY);
    minutes =
        MINUTES.stream().filter(one -> String.valueOf(one).equals(kept)).findFirst().orElse(USUAL);
  }

  /** Who is near; none if nobody asks. */
  ReadOnlyObjectProperty<@Nullable Nearest> nearestProperty() {
    return nearest.getReadOnlyProperty();
  }

  /** How far is looked, in minutes. */
  int minutes() {
    return minutes;
  }

  /** Looks around a customer. */
  void around(CustomerId customer) {
    origin = new Origin(customer, null);
    refresh();
  }

  /** Looks around a point, in degrees. */
  void around(double latitude, double longitude) {
    origin = new Origin(null, new Position(latitude, longitude, Position.Origin.GIVEN));
    refresh();
  }

  /** Looks as far as this. */
  void look(int wanted) {
    minutes = wanted;
    desk.memory().put(KEY, String.valueOf(wanted));
    refresh();
  }

  /** Nobody asks any more. */
  void close() {
    origin = null;
    desk.tasks().drop(this);
    nearest.set(null);
  }

  /** The book has changed. */
  void refresh() {
    Origin asked = origin;
    if (asked == null) {
      return;
    }
    Snapshot now = desk.book().snapshot();
    int most = minutes;
    desk.tasks().latest(this, _ -> new Found(find(now, asked, most)), this::show);
  }

  /** A customer may be gone, and then nobody is near. */
  private record Found(@Nullable Nearest nearest) {}

  private void show(Found found) {
    nearest.set(found.nearest());
  }

  private @Nullable Nearest find(Snapshot now, Origin asked, int most) {
    CustomerId id = asked.customer();
    Customer customer = id == null ? null : now.territory().customer(id);
    Position from = id == null ? asked.point() : null;
    if (customer != null) {
      from = now.whereabouts().of(customer.id()).position();
    }
    if (from == null) {
      return null;
    }
    BookRows rows = filter.rows(now);
    NearBy nearBy = new NearBy(now);
    List<Nearest.Line> lines = new ArrayList<>();
    for (NearBy.Near near : nearBy.within(from, id, most)) {
      CustomerRow row = rows.byId().get(near.customer().id());
      if (row != null) {
        lines.add(new Nearest.Line(row, near.minutes(), near.isAbout()));
      }
    }
    String place = customer == null ? "" : customer.name();
    return new Nearest(from, id, place, most, nearBy.reach(from, most), lines);
  }

  /** Goes on where the rep was in another language; nobody is looked for before a refresh. */
  void goOnFrom(NearViewModel before) {
    origin = before.origin;
  }

  /** Near what. */
  Caption title(Nearest near) {
    String minutesText = desk.texts().number(near.minutes());
    return near.place().isEmpty()
        ? Caption.of("map.near-point", minutesText)
        : Caption.of("map.near-customer", near.place(), minutesText);
  }
}
