package app.revier.desktop.shell.palette;

import app.revier.agenda.Activity;
import app.revier.agenda.Appointment;
import app.revier.agenda.Stop;
import app.revier.agenda.Task;
import app.revier.book.Snapshot;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.CustomerPart;
import app.revier.desktop.nav.Place;
import app.revier.search.Findable;
import app.revier.territory.Attribute;
import app.revier.territory.Contact;
import app.revier.territory.Contract;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.Note;
import app.revier.territory.Trait;
import java.util.Set;
import java.util.stream.Collectors;

/** Where what was found is. */
final class FoundPlaces {

  private FoundPlaces() {}

  /** The very place of something that is in a book. */
  static Place of(Findable thing, Snapshot book) {
    return switch (thing) {
      case Findable.OfCustomer(Customer customer) -> new Place.OneCustomer(customer.id());
      case Findable.OfContact(Customer customer, Contact contact) ->
          at(customer, new CustomerPart.OneContact(contact));
      case Findable.OfProject(_, GrowthProject project) -> new Place.OneProject(project.id());
      case Findable.OfNote(Customer customer, Note note) ->
          at(customer, new CustomerPart.OneNote(note));
      case Findable.OfReport(Customer customer, Activity activity) ->
          at(customer, new CustomerPart.OneActivity(activity.id()));
      case Findable.OfContract(Customer customer, Contract contract) ->
          at(customer, new CustomerPart.OneContract(contract));
      case Findable.OfTrait(Customer customer, Trait trait, _) ->
          at(customer, new CustomerPart.OneAttribute(trait.attribute()));
      case Findable.OfValue(Attribute attribute, Attribute.Value value) ->
          new Place.SomeCustomers(
              Caption.plain(attribute.name() + ": " + value.label()),
              having(attribute, value, book));
      case Findable.OfAppointment(_, Appointment appointment) ->
          new Place.OneEntry(appointment.id());
      case Findable.OfVisit(_, Stop stop) -> new Place.OneEntry(stop.id());
      case Findable.OfTask(_, Task task) -> new Place.OneEntry(task.id());
    };
  }

  private static Place at(Customer customer, CustomerPart part) {
    return new Place.PartOfCustomer(customer.id(), part);
  }

  /** The customers that have a value. */
  static Set<CustomerId> having(Attribute attribute, Attribute.Value value, Snapshot book) {
    return book.territory().customers().stream()
        .filter(one -> value.code().equals(one.behaviour().valueOf(attribute.code())))
        .map(Customer::id)
        .collect(Collectors.toSet());
  }
}
