package app.revier.desktop.screen.map;

import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.ScreenId;
import app.revier.territory.CustomerId;
import java.util.Collection;
import java.util.Set;

/** Where the map leads: to customers, to the week, to where customers come from. */
final class MapLeads {

  private static final Caption CHOSEN = Caption.of("map.chosen");

  private final Desk desk;

  MapLeads(Desk desk) {
    this.desk = desk;
  }

  /** To a customer. */
  void open(CustomerId customer) {
    desk.navigator().accept(new Place.OneCustomer(customer));
  }

  /** To some customers in the list. */
  void list(Set<CustomerId> customers) {
    list(CHOSEN, customers);
  }

  /**
   * To some customers in the list.
   *
   * @param title why these
   */
  void list(Caption title, Set<CustomerId> customers) {
    desk.navigator().accept(new Place.SomeCustomers(title, customers));
  }

  /** To those in the list of whom nobody knows where they are. */
  void listNowhere(Collection<CustomerId> customers) {
    list(Caption.of("map.nowhere"), Set.copyOf(customers));
  }

  /** To the form that changes some customers together. */
  void edit(Set<CustomerId> customers) {
    desk.navigator().accept(new Place.EditTogether(CHOSEN, customers));
  }

  /** To the visits that some customers could have in one week. */
  void visit(Set<CustomerId> customers) {
    desk.navigator().accept(new Place.VisitTogether(customers));
  }

  /** To where customers come from. */
  void bring() {
    desk.navigator().accept(new Place.Top(ScreenId.IMPORT));
  }
}
