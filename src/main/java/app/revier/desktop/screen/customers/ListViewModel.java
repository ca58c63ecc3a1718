package app.revier.desktop.screen.customers;

import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.table.SortOrder;
import app.revier.desktop.table.TableModel;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.text.Texts;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * The list: which customers are shown in which order. Filtering and sorting happen on the side;
 * their result comes back as one update.
 */
final class ListViewModel {

  private static final String FILTER_KEY = "customers-screen.filter";

  /** Until the rep arranges the list: who brings most stands on top. */
  private static final TableModel.Setup SETUP =
      new TableModel.Setup(
          CustomerColumns.DEFAULTS, CustomerColumns.NAME, SortOrder.by("revenue", true), true);

  /** What there is to see. */
  enum State {
    /** The first list is being worked out. */
    LOADING,
    /** The book has no customers. */
    EMPTY,
    /** No customer meets the filter. */
    NO_MATCH,
    /** Customers. */
    ROWS
  }

  private final Desk desk;
  private final TableModel<CustomerRow, CustomerId> table;
  private final StringProperty text = new SimpleStringProperty(this, "text", "");
  private final ObservableList<Condition> conditions = FXCollections.observableArrayList();
  private final ObservableList<Condition> conditionsToSee =
      FXCollections.unmodifiableObservableList(conditions);
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(this, "state", State.LOADING);
  private Snapshot snapshot;
  private @Nullable Listing listing;
  private boolean held = true;
  private boolean pending;

  /** The list of the desk's book, as the rep left it. */
  ListViewModel(Desk desk) {
    this.desk = desk;
    this.snapshot = desk.book().snapshot();
    table = new TableModel<>(desk.memory(), "customers-screen", CustomerRow::id, SETUP);
    conditions.setAll(CustomerFilter.conditions(desk.memory().get(FILTER_KEY)));
    text.subscribe(typed -> relist());
    table.orderProperty().subscribe(order -> relist());
    conditions.subscribe(this::conditionsChanged);
  }

  /** Shows the same customers as in another language. */
  void goOnFrom(ListViewModel before) {
    held = true;
    text.set(before.text.get());
    conditions.setAll(before.conditions);
    held = false;
    relist();
  }

  private void conditionsChanged() {
    desk.memory().put(FILTER_KEY, filter().remembered());
    relist();
  }

  private CustomerFilter filter() {
    return new CustomerFilter(text.get(), conditions);
  }

  /** The table: rows, order, columns, selection. */
  TableModel<CustomerRow, CustomerId> table() {
    return table;
  }

  /** What is typed into the filter. */
  StringProperty textProperty() {
    return text;
  }

  /** The chips of the filter. */
  ObservableList<Condition> conditions() {
    return conditionsToSee;
  }

  /** What there is to see. */
  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Adds a chip, unless it is there. */
  void add(Condition condition) {
    if (!conditions.contains(condition)) {
      conditions.add(condition);
    }
  }

  /** Takes a chip away. */
  void remove(Condition condition) {
    conditions.remove(condition);
  }

  /** Shows everybody. */
  void clearFilter() {
    filterBy(List.of());
  }

  /** Shows the customers that meet these conditions, whatever was typed or chosen before. */
  void filterBy(List<Condition> wanted) {
    held = true;
    text.set("");
    conditions.setAll(wanted);
    held = false;
    relist();
  }

  /** The book has changed. */
  void refresh(Snapshot next) {
    snapshot = next;
    held = false;
    relist();
  }

  private void relist() {
    if (held) {
      return;
    }
    pending = true;
    Snapshot book = snapshot;
    SortOrder wanted = table.orderProperty().get();
    CustomerFilter filter = filter();
    Listing before = listing;
    desk.tasks()
        .latest(this, progress -> Listing.of(desk, book, wanted, filter, before), this::deliver);
  }

  private void deliver(Listing next) {
    pending = false;
    listing = next;
    table.setColumns(next.columns());
    table.show(next.shown(), next.sample());
    state.set(
        next.total() == 0 ? State.EMPTY : next.shown().isEmpty() ? State.NO_MATCH : State.ROWS);
  }

  /** Whether another list is being worked out. */
  boolean isPending() {
    return pending;
  }

  /** The list as it was worked out last; none before the first. */
  @Nullable Listing listing() {
    return listing;
  }

  /** The row of a customer, shown or not; none if there is no such customer. */
  @Nullable CustomerRow row(CustomerId customer) {
    return listing == null ? null : listing.byId().get(customer);
  }

  /** Whether a customer is shown. */
  boolean isShown(CustomerId customer) {
    CustomerRow row = row(customer);
    return row != null && listing != null && !listing.filter().of(List.of(row)).isEmpty();
  }

  /**
   * How many of how many with how much revenue, or of several selected ones.
   *
   * @param selected the selected rows
   */
  String sum(List<CustomerRow> selected) {
    Texts texts = desk.texts();
    if (listing == null) {
      return "";
    }
    if (selected.size() > 1) {
      return texts.get(
          "customers.sum-selected",
          texts.number(selected.size()),
          money(Listing.revenueOf(selected)));
    }
    return texts.get(
        "customers.sum",
        texts.number(listing.shown().size()),
        texts.number(listing.total()),
        money(listing.revenue()));
  }

  /** What the sum is of, in words. */
  String sumHint() {
    return desk.texts().get("customers.sum-hint", String.valueOf(snapshot.settings().baseYear()));
  }

  private String money(Money amount) {
    return desk.texts().money(amount, snapshot.settings().get(Setting.CURRENCY));
  }
}
