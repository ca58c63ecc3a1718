package app.revier.desktop.screen.customers;

import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.desktop.filter.CustomerFilter;
import app.revier.desktop.filter.CustomerRow;
import app.revier.desktop.filter.SharedFilter;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.table.SortOrder;
import app.revier.desktop.table.TableModel;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.text.Texts;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The list: which customers are shown in which order. Filtering and sorting happen on the side;
 * their result comes back as one update.
 */
final class ListViewModel {

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
  private final SharedFilter filter;
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(this, "state", State.LOADING);
  private Snapshot snapshot;
  private @Nullable Listing listing;
  private boolean held = true;
  private boolean pending;

  /** The list of the desk's book, as the rep left it. */
  ListViewModel(Desk desk, SharedFilter filter) {
    this.desk = desk;
    this.filter = filter;
    this.snapshot = desk.book().snapshot();
    table = new TableModel<>(desk.memory(), "customers-screen", CustomerRow::id, SETUP);
    table.orderProperty().subscribe(_ -> relist());
    filter.filterProperty().subscribe(_ -> relist());
  }

  /** Which customers are shown, here and elsewhere. */
  SharedFilter filter() {
    return filter;
  }

  /** The table: rows, order, columns, selection. */
  TableModel<CustomerRow, CustomerId> table() {
    return table;
  }

  /** What there is to see. */
  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** The book has changed. */
  void refresh(Snapshot next) {
    snapshot = next;
    held = false;
    filter.forgetGone(next.territory());
    relist();
  }

  private void relist() {
    if (held) {
      return;
    }
    pending = true;
    Snapshot book = snapshot;
    SortOrder wanted = table.orderProperty().get();
    CustomerFilter wantedBy = filter.filterProperty().get();
    Listing before = listing;
    desk.tasks()
        .latest(
            this,
            _ -> Listing.of(desk, filter.rows(book), wanted, wantedBy, before),
            this::deliver);
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
