package app.revier.desktop.screen.map;

import app.revier.book.Snapshot;
import app.revier.desktop.filter.CustomerFilter;
import app.revier.desktop.filter.SharedFilter;
import app.revier.desktop.map.Ground;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.ScreenId;
import app.revier.territory.CustomerId;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The customers on the map, and who of them is chosen. */
final class MapViewModel {

  private static final String SIZE_KEY = "map-screen.size";

  /** What there is to see. */
  enum State {
    /** It is being worked out for the first time. */
    LOADING,
    /** The book has no customers. */
    EMPTY,
    /** No customer meets the filter. */
    NO_MATCH,
    /** Of none that meets the filter it is known where it is. */
    NOWHERE,
    /** Customers. */
    DOTS
  }

  private final Desk desk;
  private final SharedFilter filter;
  private final ReadOnlyObjectWrapper<@Nullable MapContent> content =
      new ReadOnlyObjectWrapper<>(this, "content");
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(this, "state", State.LOADING);
  private final ReadOnlyObjectWrapper<Set<CustomerId>> selected =
      new ReadOnlyObjectWrapper<>(this, "selected", Set.of());
  private final ReadOnlyObjectWrapper<SizeBy> sizeBy;
  private @Nullable Snapshot snapshot;

  /** The map of a desk's book; nothing until a refresh. */
  MapViewModel(Desk desk, SharedFilter filter) {
    this.desk = desk;
    this.filter = filter;
    SizeBy remembered =
        Arrays.stream(SizeBy.values())
            .filter(one -> one.code().equals(desk.memory().get(SIZE_KEY)))
            .findFirst()
            .orElse(SizeBy.REVENUE);
    sizeBy = new ReadOnlyObjectWrapper<>(this, "sizeBy", remembered);
    filter.filterProperty().subscribe(_ -> work());
  }

  /** Which customers are shown, here and elsewhere. */
  SharedFilter filter() {
    return filter;
  }

  /** Who is where; none until it has been worked out for the first time. */
  ReadOnlyObjectProperty<@Nullable MapContent> contentProperty() {
    return content.getReadOnlyProperty();
  }

  /** What there is to see. */
  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Who is chosen, in the order in which they are listed; they are all on the map. */
  ReadOnlyObjectProperty<Set<CustomerId>> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  /** What the size of a dot stands for. */
  ReadOnlyObjectProperty<SizeBy> sizeByProperty() {
    return sizeBy.getReadOnlyProperty();
  }

  /** Shows another state of the book. */
  void refresh(Snapshot now) {
    snapshot = now;
    work();
  }

  private void work() {
    Snapshot now = snapshot;
    if (now == null) {
      return;
    }
    CustomerFilter wanted = filter.filterProperty().get();
    SizeBy size = sizeBy.get();
    desk.tasks()
        .latest(
            this,
            progress -> {
              progress.report(0, 0);
              Ground.builtIn();
              return MapContent.of(filter.rows(now), wanted, size, () -> progress.report(0, 0));
            },
            this::show);
  }

  private void show(MapContent next) {
    content.set(next);
    boolean isEmpty = next.rows().byId().isEmpty();
    boolean hasDots = next.dots().size() > 0;
    state.set(
        isEmpty
            ? State.EMPTY
            : hasDots ? State.DOTS : next.nowhere().isEmpty() ? State.NO_MATCH : State.NOWHERE);
    select(selected.get());
  }

  /** Lets the size of a dot stand for something else. */
  void sizeBy(SizeBy wanted) {
    sizeBy.set(wanted);
    desk.memory().put(SIZE_KEY, wanted.code());
    MapContent now = content.get();
    if (now != null) {
      content.set(now.sizedBy(wanted));
    }
  }

  /** Chooses customers; those that are not on the map are left out. */
  void select(Set<CustomerId> customers) {
    MapContent now = content.get();
    selected.set(
        now == null
            ? Set.of()
            : customers.stream()
                .filter(now.dots().index()::containsKey)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  /** Chooses the customers of some dots, those with the highest amounts first. */
  void selectDots(int[] dots) {
    MapContent now = content.get();
    if (now != null) {
      SizeBy by = sizeBy.get();
      select(
          Arrays.stream(dots)
              .mapToObj(now.dots().rows()::get)
              .sorted((one, other) -> by.of(other).compareTo(by.of(one)))
              .map(row -> row.id())
              .collect(Collectors.toCollection(LinkedHashSet::new)));
    }
  }

  /** The dots that are chosen. */
  int[] selectedDots() {
    MapContent now = content.get();
    return now == null
        ? new int[0]
        : selected.get().stream().mapToInt(id -> now.dots().index().getOrDefault(id, 0)).toArray();
  }

  /** Leads to a customer. */
  void open(CustomerId customer) {
    desk.navigator().accept(new Place.OneCustomer(customer));
  }

  /** Leads to the only customer that is chosen, or to the list of those that are. */
  void openSelected() {
    List<CustomerId> all = List.copyOf(selected.get());
    if (all.size() == 1) {
      open(all.getFirst());
    } else if (!all.isEmpty()) {
      list();
    }
  }

  /** Shows those that are chosen in the list of customers. */
  void list() {
    String title = desk.texts().get("map.chosen");
    desk.navigator().accept(new Place.SomeCustomers(title, selected.get()));
  }

  /** Shows those that are nowhere in the list of customers. */
  void listNowhere() {
    MapContent now = content.get();
    if (now != null) {
      desk.navigator()
          .accept(
              new Place.SomeCustomers(desk.texts().get("map.nowhere"), Set.copyOf(now.nowhere())));
    }
  }

  /** Leads to where customers come from. */
  void bring() {
    desk.navigator().accept(new Place.Top(ScreenId.IMPORT));
  }
}
