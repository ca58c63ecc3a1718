package app.revier.desktop.screen.customers;

import app.revier.book.Snapshot;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.ScreenId;
import app.revier.desktop.screen.customers.pane.BulkEdit;
import app.revier.desktop.screen.customers.pane.CellFields;
import app.revier.desktop.screen.customers.pane.CustomerEditor;
import app.revier.desktop.screen.customers.pane.NewCustomer;
import app.revier.desktop.screen.customers.pane.Subject;
import app.revier.desktop.table.Selected;
import app.revier.desktop.table.TableModel;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** The list, the selection in it, and the pane beside it. */
final class CustomersViewModel {

  private static final String PANE_KEY = "customers-screen.pane";

  /** What the pane shows. */
  enum Pane {
    /** That nobody is selected. */
    NOBODY,
    /** One customer. */
    ONE,
    /** The form for several at once. */
    SEVERAL,
    /** The form for a new one. */
    NEW
  }

  private final Desk desk;
  private final ListViewModel list;
  private final TableModel<CustomerRow, CustomerId> table;
  private final CustomerEditor editor;
  private final CellFields cells;
  private final BulkEdit bulk;
  private final NewCustomer newcomer;
  private final ReadOnlyObjectWrapper<Pane> pane =
      new ReadOnlyObjectWrapper<>(this, "pane", Pane.NOBODY);
  private final BooleanProperty paneOpen = new SimpleBooleanProperty(this, "paneOpen");
  private final ReadOnlyStringWrapper sum = new ReadOnlyStringWrapper(this, "sum", "");
  private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper(this, "revision");
  private Set<CustomerId> awaited = Set.of();
  private Set<CustomerId> deleted = Set.of();

  /** Whether the list has been seen without those that were deleted. */
  private boolean areGone;

  private boolean wantsFirst = true;

  CustomersViewModel(Desk desk) {
    editor = new CustomerEditor(desk);
    cells = new CellFields(editor);
    bulk = new BulkEdit(desk);
    newcomer = new NewCustomer(desk);
    this.desk = desk;
    newcomer.whenSought(this::begin);
    list = new ListViewModel(desk);
    table = list.table();
    bulk.whenSought(this::showSeveral);
    table.selectionProperty().subscribe((before, now) -> selected());
    table.revisionProperty().subscribe((before, now) -> delivered());
    paneOpen.set(!"closed".equals(desk.memory().get(PANE_KEY)));
    paneOpen.subscribe(open -> desk.memory().put(PANE_KEY, open ? "open" : "closed"));
    list.refresh(desk.book().snapshot());
  }

  /** The list. */
  ListViewModel list() {
    return list;
  }

  /** The customer in the pane. */
  CustomerEditor editor() {
    return editor;
  }

  /** The fields of that customer by columns. */
  CellFields cells() {
    return cells;
  }

  /** The form for several customers. */
  BulkEdit bulk() {
    return bulk;
  }

  /** The form for a new customer. */
  NewCustomer newcomer() {
    return newcomer;
  }

  /** The table, with who is selected. */
  TableModel<CustomerRow, CustomerId> table() {
    return table;
  }

  /** What the pane shows. */
  ReadOnlyObjectProperty<Pane> paneProperty() {
    return pane.getReadOnlyProperty();
  }

  /** Whether the pane is open. */
  BooleanProperty paneOpenProperty() {
    return paneOpen;
  }

  /** Numbers and revenue of what is shown or selected. */
  ReadOnlyStringProperty sumProperty() {
    return sum.getReadOnlyProperty();
  }

  /** Grows whenever other customers are selected or shown, after the pane shows them. */
  ReadOnlyIntegerProperty revisionProperty() {
    return revision.getReadOnlyProperty();
  }

  /** The book has changed. */
  void refresh(Snapshot snapshot) {
    list.refresh(snapshot);
  }

  /** Leads to a place on this screen. */
  void show(Place place) {
    switch (place) {
      case Place.OneCustomer(CustomerId customer) -> {
        paneOpen.set(true);
        if (list.row(customer) != null && !list.isShown(customer)) {
          list.clearFilter();
        }
        selectWhenThere(Set.of(customer));
      }
      case Place.CustomersOf(var cell) -> showOnly(new Condition.InCell(cell));
      case Place.SomeCustomers(String title, Set<CustomerId> customers) ->
          showOnly(new Condition.Among(title, customers));
      case Place.Top _,
          Place.NewCustomer _,
          Place.OneProject _,
          Place.NewProject _,
          Place.Import _ -> {}
    }
  }

  /** The customer in the pane or the form for a new one, else the list. */
  Place place() {
    return switch (pane.get()) {
      case NEW -> new Place.NewCustomer();
      case ONE -> new Place.OneCustomer(table.selectedRows().getFirst().id());
      case NOBODY, SEVERAL -> new Place.Top(ScreenId.CUSTOMERS);
    };
  }

  /** Goes on where the rep was in another language: the same list, the same customers selected. */
  void goOnFrom(CustomersViewModel before) {
    list.goOnFrom(before.list);
    Selected<CustomerId> selected = before.table.selectionProperty().get();
    wantsFirst = selected.keys().isEmpty();
    table.select(selected);
  }

  private void showOnly(Condition condition) {
    select(Selected.none());
    wantsFirst = true;
    list.filterBy(List.of(condition));
  }

  /** Selects customers; what was typed for the one before is saved or kept. */
  void select(Selected<CustomerId> wanted) {
    awaited = Set.of();
    boolean leavesForm = pane.get() == Pane.NEW;
    if (leavesForm) {
      pane.set(Pane.NOBODY);
    }
    table.select(wanted);
    if (leavesForm) {
      settle();
    }
  }

  /** Selects customers as soon as the list has them; a filter that hides them all is lifted. */
  void selectWhenThere(Set<CustomerId> customers) {
    awaited = Set.copyOf(customers);
    selectAwaited();
  }

  private void selectAwaited() {
    Listing listing = list.listing();
    Set<CustomerId> wanted = awaited;
    if (wanted.isEmpty()
        || listing == null
        || list.isPending()
        || !listing.byId().keySet().containsAll(wanted)) {
      return;
    }
    if (wanted.stream().anyMatch(list::isShown)) {
      select(new Selected<>(wanted, null));
    } else {
      CustomerRow hidden = Objects.requireNonNull(list.row(wanted.iterator().next()));
      String who = hidden.customer().name();
      desk.notices().done(desk.texts().get("customers.filter-lifted", who), null, null);
      list.clearFilter();
    }
  }

  /** Other rows are selected, by the rep or since the chosen ones came or went. */
  private void selected() {
    if (!table.isShowing()) {
      awaited = Set.of();
    }
    if (pane.get() != Pane.NEW) {
      settle();
    }
  }

  /** Shows in the pane who is selected. */
  private void settle() {
    List<CustomerRow> rows = table.selectedRows();
    switch (rows.size()) {
      case 0 -> {
        editor.close();
        pane.set(Pane.NOBODY);
      }
      case 1 -> open(rows.getFirst());
      default -> {
        editor.close();
        List<Customer> customers = rows.stream().map(CustomerRow::customer).toList();
        if (pane.get() == Pane.SEVERAL && ids(customers).equals(ids(bulk.customers()))) {
          bulk.follow(customers);
        } else {
          bulk.show(customers);
        }
        pane.set(Pane.SEVERAL);
        bulk.reveal();
      }
    }
    sum.set(list.sum(rows));
    revision.set(revision.get() + 1);
  }

  /**
   * Leads to what is typed for several, with those selected that it was shown for. Where nobody
   * knows any more who that was, the rep is asked to select them: a guess could change too many.
   */
  private void showSeveral() {
    List<CustomerId> shown = table.rows().stream().map(CustomerRow::id).toList();
    if (pane.get() == Pane.SEVERAL) {
      paneOpen.set(true);
      bulk.reveal();
    } else if (!shown.isEmpty()) {
      Set<CustomerId> last = new HashSet<>(ids(bulk.customers()));
      last.retainAll(shown);
      if (last.size() > 1) {
        paneOpen.set(true);
        select(new Selected<>(Set.copyOf(last), null));
      } else {
        desk.drafts().found();
        desk.notices().done(desk.texts().get("customers.bulk-waiting"), null, null);
      }
    }
  }

  private static Set<CustomerId> ids(List<Customer> customers) {
    return customers.stream().map(Customer::id).collect(Collectors.toSet());
  }

  private void open(CustomerRow row) {
    Listing listing = list.listing();
    if (listing != null) {
      editor.open(
          new Subject(listing.snapshot(), row.classification(), row.retention(), row.projects()));
      pane.set(Pane.ONE);
    }
  }

  /** The list has come anew. */
  private void delivered() {
    newcomer.refresh();
    awaitDeleted();
    selectAwaited();
    if (wantsFirst && awaited.isEmpty() && !table.rows().isEmpty()) {
      wantsFirst = false;
      if (table.selectedRows().isEmpty()) {
        table.select(Selected.of(table.rows().getFirst().id()));
      }
    }
    if (pane.get() == Pane.NEW) {
      sum.set(list.sum(table.selectedRows()));
    } else {
      settle();
    }
    if (bulk.isSought()) {
      showSeveral();
    }
  }

  /** These are deleted; they are selected again if they come back. */
  void deleted(Set<CustomerId> customers) {
    deleted = Set.copyOf(customers);
    areGone = false;
    awaitDeleted();
  }

  private void awaitDeleted() {
    Listing listing = list.listing();
    if (listing == null || deleted.isEmpty()) {
      return;
    }
    Set<CustomerId> there = listing.byId().keySet();
    if (!areGone) {
      areGone = Collections.disjoint(there, deleted);
    } else if (there.containsAll(deleted)) {
      awaited = deleted;
      deleted = Set.of();
    }
  }

  /** Opens the form for a new customer. */
  void begin() {
    if (editor.readOnlyReason().isEmpty()) {
      editor.close();
      newcomer.begin();
      pane.set(Pane.NEW);
      paneOpen.set(true);
    }
  }

  /** Adds the new customer to the book and opens it. */
  void saveNew() {
    newcomer.save(id -> selectWhenThere(Set.of(id)));
  }

  /** Leaves the form for a new customer; what is typed stays in it. */
  void leaveNew() {
    if (pane.get() == Pane.NEW) {
      settle();
    }
  }
}
