package app.revier.desktop.screen.customers;

import app.revier.book.Snapshot;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.desktop.screen.customers.pane.BulkEdit;
import app.revier.desktop.screen.customers.pane.CustomerEditor;
import app.revier.desktop.screen.customers.pane.NewCustomer;
import app.revier.desktop.screen.customers.pane.Subject;
import app.revier.territory.CustomerId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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

  private final ListViewModel list;
  private final CustomerEditor editor;
  private final BulkEdit bulk;
  private final NewCustomer newcomer;
  private final ReadOnlyObjectWrapper<Selection> selection =
      new ReadOnlyObjectWrapper<>(this, "selection", Selection.NONE);
  private final ReadOnlyObjectWrapper<Pane> pane =
      new ReadOnlyObjectWrapper<>(this, "pane", Pane.NOBODY);
  private final BooleanProperty paneOpen = new SimpleBooleanProperty(this, "paneOpen");
  private final ReadOnlyStringWrapper sum = new ReadOnlyStringWrapper(this, "sum", "");
  private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper(this, "revision");
  private Set<CustomerId> awaited = Set.of();
  private boolean wantsFirst = true;

  CustomersViewModel(Desk desk) {
    editor = new CustomerEditor(desk);
    bulk = new BulkEdit(desk);
    newcomer = new NewCustomer(desk);
    newcomer.whenSought(this::begin);
    list = new ListViewModel(desk, this::delivered);
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

  /** The form for several customers. */
  BulkEdit bulk() {
    return bulk;
  }

  /** The form for a new customer. */
  NewCustomer newcomer() {
    return newcomer;
  }

  /** Who is selected; always somebody who is in the list as it is filtered. */
  ReadOnlyObjectProperty<Selection> selectionProperty() {
    return selection.getReadOnlyProperty();
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

  /** Grows with every new list, after the selection has been brought into line with it. */
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
        if (list.row(customer) != null && list.shownOf(Set.of(customer)).isEmpty()) {
          list.clearFilter();
        }
        selectWhenThere(Set.of(customer));
      }
      case Place.CustomersOf(var cell) -> showOnly(new Condition.InCell(cell));
      case Place.SomeCustomers(String title, Set<CustomerId> customers) ->
          showOnly(new Condition.Among(title, customers));
      case Place.Top _, Place.NewCustomer _, Place.OneProject _, Place.Import _ -> {}
    }
  }

  private void showOnly(Condition condition) {
    select(Selection.NONE);
    wantsFirst = true;
    list.filterBy(List.of(condition));
  }

  /** The rep selects customers; what was typed for the one before is saved or kept. */
  void select(Selection wanted) {
    awaited = Set.of();
    boolean leavesForm = pane.get() == Pane.NEW;
    if (leavesForm) {
      newcomer.save();
    }
    if (leavesForm || !wanted.equals(selection.get())) {
      selection.set(wanted);
      settle();
    }
  }

  /** Selects customers as soon as the list has them. */
  void selectWhenThere(Set<CustomerId> customers) {
    awaited = Set.copyOf(customers);
    Listing listing = list.listing();
    if (listing != null && !list.isPending()) {
      selectAwaited(listing);
    }
  }

  private void selectAwaited(Listing listing) {
    Set<CustomerId> wanted = awaited;
    if (wanted.isEmpty() || !listing.byId().keySet().containsAll(wanted)) {
      return;
    }
    List<CustomerRow> rows = list.shownOf(wanted);
    if (!rows.isEmpty()) {
      select(new Selection(ids(rows), rows.getFirst().id()));
      return;
    }
    awaited = Set.of();
    CustomerRow hidden = list.row(wanted.iterator().next());
    if (hidden != null && wanted.size() == 1) {
      // A customer that the filter leaves out can be in the pane all the same.
      selection.set(Selection.NONE);
      open(hidden);
    }
  }

  private static Set<CustomerId> ids(List<CustomerRow> rows) {
    Set<CustomerId> ids = new LinkedHashSet<>();
    rows.forEach(row -> ids.add(row.id()));
    return ids;
  }

  /** Shows in the pane who is selected. */
  private void settle() {
    List<CustomerRow> rows = selectedRows();
    sum.set(list.sum(rows));
    switch (rows.size()) {
      case 0 -> {
        editor.close();
        pane.set(Pane.NOBODY);
      }
      case 1 -> open(rows.getFirst());
      default -> {
        editor.close();
        bulk.show(rows.stream().map(CustomerRow::customer).toList());
        pane.set(Pane.SEVERAL);
      }
    }
  }

  private void open(CustomerRow row) {
    Listing listing = list.listing();
    if (listing != null) {
      editor.open(
          new Subject(listing.snapshot(), row.classification(), row.retention(), row.projects()));
      pane.set(Pane.ONE);
    }
  }

  /** The selected rows, in the order of the list. */
  List<CustomerRow> selectedRows() {
    return list.shownOf(selection.get().customers());
  }

  private void delivered(Listing listing) {
    newcomer.refresh();
    keepPaneInStep(listing);
    keepSelectionInStep();
    selectAwaited(listing);
    if (wantsFirst && awaited.isEmpty() && !list.rows().isEmpty()) {
      wantsFirst = false;
      if (selection.get().customers().isEmpty()) {
        select(Selection.of(list.rows().getFirst().id()));
      }
    }
    sum.set(list.sum(selectedRows()));
    revision.set(revision.get() + 1);
  }

  private void keepPaneInStep(Listing listing) {
    Subject subject = editor.subjectProperty().get();
    if (subject == null) {
      return;
    }
    CustomerRow row = listing.byId().get(subject.id());
    if (row == null) {
      editor.close();
      pane.set(Pane.NOBODY);
    } else {
      open(row);
    }
  }

  /** What the filter hides is not selected any more; the pane stays as it is. */
  private void keepSelectionInStep() {
    Selection now = selection.get();
    List<CustomerRow> rows = selectedRows();
    boolean several = pane.get() == Pane.SEVERAL;
    if (rows.size() != now.customers().size()) {
      Set<CustomerId> left = ids(rows);
      CustomerId lead = now.lead();
      if (lead == null || !left.contains(lead)) {
        lead = rows.isEmpty() ? null : rows.getFirst().id();
      }
      selection.set(new Selection(left, lead));
      if (several) {
        settle();
      }
    } else if (several) {
      bulk.follow(rows.stream().map(CustomerRow::customer).toList());
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

  /** Leaves the form for a new customer; what cannot be saved stays in it. */
  void leaveNew() {
    if (pane.get() == Pane.NEW) {
      select(selection.get());
    }
  }
}
