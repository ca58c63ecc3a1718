package app.revier.desktop.screen.customers;

import app.revier.book.Person;
import app.revier.desktop.filter.CustomerRow;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.desktop.person.PersonActions;
import app.revier.desktop.table.Selected;
import app.revier.territory.CustomerId;
import app.revier.text.Texts;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be done with the selected customers. */
final class CustomerActions {

  private final Desk desk;
  private final CustomersViewModel model;

  CustomerActions(Desk desk, CustomersViewModel model) {
    this.desk = desk;
    this.model = model;
  }

  /** Asks what would be without a customer, or with it otherwise. */
  void whatIf(CustomerRow row) {
    desk.navigator().accept(new Place.WhatIf(row.id(), null));
  }

  /** Leads to the form for a new project at a customer. */
  void newProject(CustomerRow row) {
    desk.navigator().accept(new Place.NewProject(row.id()));
  }

  /** Leads to the report of a visit, a call or a video meeting of today. */
  void report(CustomerRow row) {
    desk.navigator().accept(new Place.NewReport(row.id()));
  }

  /** Leads to the places that a visit could have in the weeks to come. */
  void when(CustomerRow row) {
    desk.navigator().accept(new Place.WhenToVisit(row.id()));
  }

  /** Leads to where a customer is on the map. */
  void onMap(CustomerRow row) {
    desk.navigator().accept(new Place.OnMap(row.id()));
  }

  /** Leads to the visits that some customers could have in one week. */
  void visit(List<CustomerRow> rows) {
    Set<CustomerId> ids = new LinkedHashSet<>();
    rows.forEach(row -> ids.add(row.id()));
    desk.navigator().accept(new Place.VisitTogether(ids));
  }

  /** Writes all that is kept about a customer. */
  void dossier(CustomerRow row) {
    new PersonActions(desk).dossier(Person.of(row.id()));
  }

  /** Erases the selected customers for good, after asking. */
  void erase() {
    Set<CustomerId> ids = new LinkedHashSet<>();
    model.table().selectedRows().forEach(row -> ids.add(row.id()));
    CustomerId next = neighbour(ids);
    new PersonActions(desk)
        .erase(
            ids.stream().map(Person::of).toList(),
            () -> {
              model.deleted(ids);
              // What is typed there may name who is gone.
              model.list().filter().textProperty().set("");
              if (next != null && ids.containsAll(model.table().chosen())) {
                model.select(Selected.of(next));
              }
            });
  }

  /** Deletes the selected customers; the notice offers to take it back. */
  void delete() {
    List<CustomerRow> gone = model.table().selectedRows();
    if (gone.isEmpty() || desk.book().readOnly()) {
      return;
    }
    Set<CustomerId> ids = new HashSet<>();
    gone.forEach(row -> ids.add(row.id()));
    CustomerId next = neighbour(ids);
    desk.tasks()
        .run(
            desk.texts().get("customers.deleting"),
            _ -> desk.book().customers().delete(ids),
            change -> {
              model.deleted(ids);
              if (next != null && ids.containsAll(model.table().chosen())) {
                model.select(Selected.of(next));
              }
              desk.undoing().offer(deleted(gone), change, () -> model.selectWhenThere(ids));
            });
  }

  private String deleted(List<CustomerRow> gone) {
    Texts texts = desk.texts();
    int projects = gone.stream().mapToInt(row -> row.projects().size()).sum();
    String who =
        gone.size() == 1
            ? gone.getFirst().customer().name()
            : texts.get("customers.several", texts.number(gone.size()));
    return texts.get("customers.deleted", who, projects, texts.number(projects));
  }

  /** Who comes after the customers that are about to go, or else before them. */
  private @Nullable CustomerId neighbour(Set<CustomerId> gone) {
    CustomerId before = null;
    boolean passed = false;
    for (CustomerRow row : model.table().rows()) {
      if (gone.contains(row.id())) {
        passed = true;
      } else if (passed) {
        return row.id();
      } else {
        before = row.id();
      }
    }
    return before;
  }
}
