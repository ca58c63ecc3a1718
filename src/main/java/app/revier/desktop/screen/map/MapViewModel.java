package app.revier.desktop.screen.map;

import app.revier.book.Snapshot;
import app.revier.desktop.filter.CustomerFilter;
import app.revier.desktop.filter.SharedFilter;
import app.revier.desktop.map.Ground;
import app.revier.desktop.map.Lasso;
import app.revier.desktop.map.Viewport;
import app.revier.desktop.map.WorldBox;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.WeekInView;
import app.revier.territory.CustomerId;
import java.util.Arrays;
import java.util.LinkedHashSet;
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
  private final ReadOnlyObjectWrapper<InView> inView =
      new ReadOnlyObjectWrapper<>(this, "inView", InView.NOBODY);
  private final Object viewTopic = new Object();
  private @Nullable WorldBox box;
  private final Revealing revealing;
  private final MapLeads leads;
  private final MovingViewModel moving;
  private final NearViewModel near;
  private final ToursViewModel tours;
  private final TilesViewModel tiles;
  private @Nullable Snapshot snapshot;
  private @Nullable Viewport view;
  private @Nullable Viewport viewBefore;
  private Set<CustomerId> awaited = Set.of();

  /** The map of a desk's book; nothing until a refresh. */
  MapViewModel(Desk desk, SharedFilter filter, WeekInView week) {
    this.desk = desk;
    this.filter = filter;
    SizeBy remembered =
        Arrays.stream(SizeBy.values())
            .filter(one -> one.code().equals(desk.memory().get(SIZE_KEY)))
            .findFirst()
            .orElse(SizeBy.REVENUE);
    sizeBy = new ReadOnlyObjectWrapper<>(this, "sizeBy", remembered);
    revealing = new Revealing(desk, this);
    leads = new MapLeads(desk);
    moving = new MovingViewModel(desk);
    near = new NearViewModel(desk, filter);
    tours = new ToursViewModel(desk, week);
    tiles = new TilesViewModel(desk);
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

  /** Showing where a customer is. */
  Revealing revealing() {
    return revealing;
  }

  /** Where the map leads. */
  MapLeads leads() {
    return leads;
  }

  /** Putting a customer elsewhere. */
  MovingViewModel moving() {
    return moving;
  }

  /** Who is near a customer or a point. */
  NearViewModel near() {
    return near;
  }

  /** Pictures from a service. */
  TilesViewModel tiles() {
    return tiles;
  }

  /** The tours of a week. */
  ToursViewModel tours() {
    return tours;
  }

  /** Shows another state of the book. */
  void refresh(Snapshot now) {
    snapshot = now;
    work();
    near.refresh();
    tours.refresh(now);
    tiles.refresh(now);
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
    select(awaited.isEmpty() ? selected.get() : awaited);
    awaited = Set.of();
    look();
    revealing.goOn();
  }

  /** Who is seen, a moment after the map has come to rest. */
  ReadOnlyObjectProperty<InView> inViewProperty() {
    return inView.getReadOnlyProperty();
  }

  /** This part of the map is seen, at once. */
  void sees(Viewport seen) {
    view = seen;
  }

  /** The map has come to rest where this is seen. */
  void lookAt(WorldBox seen) {
    box = seen;
    look();
  }

  private void look() {
    MapContent now = content.get();
    WorldBox seen = box;
    if (now != null && seen != null) {
      SizeBy size = sizeBy.get();
      desk.tasks().latest(viewTopic, _ -> InView.of(now, seen, size), inView::set);
    }
  }

  /** Lets the size of a dot stand for something else. */
  void sizeBy(SizeBy wanted) {
    sizeBy.set(wanted);
    desk.memory().put(SIZE_KEY, wanted.code());
    MapContent now = content.get();
    if (now != null) {
      content.set(now.sizedBy(wanted));
      look();
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

  /** Chooses the customers inside a lasso. */
  void choose(Lasso lasso) {
    MapContent now = content.get();
    if (now != null) {
      near.close();
      selectDots(now.inside(lasso));
    }
  }

  /** The dots that are chosen. */
  int[] selectedDots() {
    MapContent now = content.get();
    return now == null
        ? new int[0]
        : selected.get().stream().mapToInt(id -> now.dots().index().getOrDefault(id, 0)).toArray();
  }

  /** Leads to the only customer that is chosen, or to the list of those that are. */
  void openSelected() {
    Set<CustomerId> all = selected.get();
    if (all.size() == 1) {
      leads.open(all.iterator().next());
    } else if (!all.isEmpty()) {
      leads.list(all);
    }
  }

  /** Goes on where the rep was in another language: the same customers chosen. */
  void goOnFrom(MapViewModel before) {
    filter.goOnFrom(before.filter);
    awaited = before.selected.get();
    near.goOnFrom(before.near);
    viewBefore = before.view;
  }

  /** What part of the map was looked at in the language before; none if the map is new. */
  @Nullable Viewport viewBefore() {
    return viewBefore;
  }
}
