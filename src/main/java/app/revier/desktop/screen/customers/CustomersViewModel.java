package app.revier.desktop.screen.customers;

import app.revier.book.Snapshot;
import app.revier.desktop.filter.Condition;
import app.revier.desktop.filter.CustomerRow;
import app.revier.desktop.filter.SharedFilter;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.ScreenId;
import app.revier.desktop.screen.customers.doubles.DoublesViewModel;
import app.revier.desktop.table.Selected;
import app.revier.desktop.table.TableModel;
import app.revier.territory.CustomerId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** The list, the selection in it, and the pane beside it. */
final class CustomersViewModel {

  private final Desk desk;
  private final ListViewModel list;
  private final TableModel<CustomerRow, CustomerId> table;
  private final PaneViewModel pane;
  private final SeveralCustomers several;
  private final ReadOnlyStringWrapper sum = new ReadOnlyStringWrapper(this, "sum", "");
  private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper(this, "revision");
  private final DoublesViewModel doubles;
  private final BooleanProperty doublesShown = new SimpleBooleanProperty(this, "doublesShown");
  private final AwaitedCustomers awaited = new AwaitedCustomers();
  private boolean wantsFirst = true;

  CustomersViewModel(Desk desk, SharedFilter filter) {
    this.desk = desk;
    pane = new PaneViewModel(desk);
    doubles = new DoublesViewModel(desk);
    pane.newcomer().whenSought(this::begin);
    list = new ListViewModel(desk, filter);
    table = list.table();
    several = new SeveralCustomers(desk, table, pane, this::select);
    pane.bulk().whenSought(several::showTyped);
    table.selectionProperty().subscribe((before, now) -> selected());
    table.revisionProperty().subscribe((before, now) -> delivered());
    list.refresh(desk.book().snapshot());
  }

  /** The list. */
  ListViewModel list() {
    return list;
  }

  /** What stands beside the list. */
  PaneViewModel pane() {
    return pane;
  }

  /** The table, with who is selected. */
  TableModel<CustomerRow, CustomerId> table() {
    return table;
  }

  /** The customers who are probably there twice. */
  DoublesViewModel doubles() {
    return doubles;
  }

  /** Whether those are shown in place of the list. */
  BooleanProperty doublesShownProperty() {
    return doublesShown;
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
    if (doublesShown.get()) {
      doubles.refresh(snapshot);
    }
  }

  /** Leads to a place on this screen. */
  void show(Place place) {
    boolean wanted = place instanceof Place.Doubles;
    if (wanted) {
      doubles.open();
    }
    if (wanted || !(place instanceof Place.Top)) {
      doublesShown.set(wanted);
    }
    switch (place) {
      case Place.OneCustomer(CustomerId customer) -> open(customer);
      case Place.PartOfCustomer(CustomerId customer, _) -> open(customer);
      case Place.CustomersOf(var cell) -> showOnly(new Condition.InCell(cell));
      case Place.SomeCustomers(Caption title, Set<CustomerId> customers) ->
          showOnly(new Condition.Among(title, customers));
      case Place.EditTogether(Caption title, Set<CustomerId> customers) -> {
        showOnly(new Condition.Among(title, customers));
        pane.openProperty().set(true);
        selectWhenThere(customers);
      }
      case Place.EditSelected _ -> several.edit(list.isPending());
      case Place.Top _,
          Place.PartOfSettings _,
          Place.Doubles _,
          Place.IdleContacts _,
          Place.NewCustomer _,
          Place.OneProject _,
          Place.NewProject _,
          Place.WhatIf _,
          Place.NewReport _,
          Place.Reports _,
          Place.PlanWeek _,
          Place.WhenToVisit _,
          Place.VisitTogether _,
          Place.OnMap _,
          Place.OneWeek _,
          Place.OneEntry _,
          Place.Doing _,
          Place.SeveralWeeks _,
          Place.Import _,
          Place.Pasted _ -> {}
    }
  }

  private void open(CustomerId customer) {
    pane.openProperty().set(true);
    selectWhenThere(Set.of(customer));
  }

  /** The customer in the pane or the form for a new one, else the list. */
  Place place() {
    if (doublesShown.get()) {
      return new Place.Doubles();
    }
    return switch (pane.contentProperty().get()) {
      case NEW -> new Place.NewCustomer();
      case ONE -> new Place.OneCustomer(table.selectedRows().getFirst().id());
      case NOBODY, SEVERAL -> new Place.Top(ScreenId.CUSTOMERS);
    };
  }

  /** Goes on where the rep was in another language: the same list, the same customers selected. */
  void goOnFrom(CustomersViewModel before) {
    list.filter().goOnFrom(before.list.filter());
    Selected<CustomerId> selected = before.table.selectionProperty().get();
    wantsFirst = selected.keys().isEmpty();
    table.select(selected);
    if (before.doublesShown.get()) {
      doubles.goOnFrom(before.doubles);
      doublesShown.set(true);
    }
  }

  private void showOnly(Condition condition) {
    select(Selected.none());
    wantsFirst = true;
    list.filter().filterBy(List.of(condition));
  }

  /** Selects customers; what was typed for the one before is saved or kept. */
  void select(Selected<CustomerId> wanted) {
    awaited.forget();
    boolean leavesForm = pane.shows(PaneViewModel.Content.NEW);
    if (leavesForm) {
      pane.leaveForm();
    }
    table.select(wanted);
    if (leavesForm) {
      settle();
    }
  }

  /** Selects customers as soon as the list has them; a filter that hides them all is lifted. */
  void selectWhenThere(Set<CustomerId> customers) {
    awaited.await(customers);
    selectAwaited();
  }

  private void selectAwaited() {
    Set<CustomerId> wanted = list.isPending() ? Set.of() : awaited.in(listed());
    if (wanted.isEmpty()) {
      return;
    }
    if (wanted.stream().anyMatch(list::isShown)) {
      select(new Selected<>(wanted, null));
    } else {
      CustomerRow hidden = Objects.requireNonNull(list.row(wanted.iterator().next()));
      String who = hidden.customer().name();
      desk.notices().explain(desk.texts().get("customers.filter-lifted", who));
      list.filter().clear();
    }
  }

  /** Other rows are selected, by the rep or since the chosen ones came or went. */
  private void selected() {
    if (!table.isShowing()) {
      awaited.forget();
    }
    if (!pane.shows(PaneViewModel.Content.NEW)) {
      settle();
    }
  }

  /** Shows in the pane who is selected. */
  private void settle() {
    List<CustomerRow> rows = table.selectedRows();
    pane.show(rows, list.listing());
    sum.set(list.sum(rows));
    revision.set(revision.get() + 1);
  }

  /** The list has come anew. */
  private void delivered() {
    pane.newcomer().refresh();
    awaited.seen(listed());
    selectAwaited();
    if (wantsFirst && awaited.isEmpty() && !table.rows().isEmpty()) {
      wantsFirst = false;
      if (table.selectedRows().isEmpty()) {
        table.select(Selected.of(table.rows().getFirst().id()));
      }
    }
    if (pane.shows(PaneViewModel.Content.NEW)) {
      sum.set(list.sum(table.selectedRows()));
    } else {
      settle();
    }
    several.delivered(list.isPending());
  }

  /** These are deleted; they are selected again if they come back. */
  void deleted(Set<CustomerId> customers) {
    awaited.deleted(customers, listed());
  }

  /** All customers of the list, those hidden by a filter too. */
  private Set<CustomerId> listed() {
    Listing listing = list.listing();
    return listing == null ? Set.of() : listing.byId().keySet();
  }

  /** Opens the form for a new customer. */
  void begin() {
    pane.begin();
  }

  /** Adds the new customer to the book and opens it. */
  void saveNew() {
    pane.newcomer().save(id -> selectWhenThere(Set.of(id)));
  }

  /** Leaves the form for a new customer; what is typed stays in it. */
  void leaveNew() {
    if (pane.shows(PaneViewModel.Content.NEW)) {
      settle();
    }
  }
}
