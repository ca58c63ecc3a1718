package app.revier.search;

import app.revier.agenda.Activity;
import app.revier.agenda.Agenda;
import app.revier.agenda.AgendaEntry;
import app.revier.agenda.AgendaEntryId;
import app.revier.agenda.Appointment;
import app.revier.agenda.Stop;
import app.revier.agenda.Task;
import app.revier.territory.Attribute;
import app.revier.territory.Contact;
import app.revier.territory.Contract;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.Note;
import app.revier.territory.Territory;
import app.revier.territory.Trait;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What of a book at one moment can be found: the one place that says so.
 *
 * @param territory customers and projects
 * @param agenda what happened, and what is to come
 * @param attributes what customers are told apart by
 */
record SearchedBook(Territory territory, Agenda agenda, List<Attribute> attributes) {

  /** All that can be found of some customers, customer by customer, each itself first. */
  List<List<Findable>> of(List<Customer> customers) {
    Map<Trait, String> labels = labels();
    Map<CustomerId, List<Findable>> all = HashMap.newHashMap(customers.size());
    List<List<Findable>> inOrder = new ArrayList<>(customers.size());
    for (Customer customer : customers) {
      List<Findable> things = of(customer, labels);
      all.put(customer.id(), things);
      inOrder.add(things);
    }
    for (Activity one : agenda.activities()) {
      add(all, one.customer(), who -> new Findable.OfReport(who, one));
    }
    for (Appointment one : agenda.appointments()) {
      add(all, one.customer(), who -> new Findable.OfAppointment(who, one));
    }
    for (Stop one : agenda.stops()) {
      add(all, visited(one), who -> new Findable.OfVisit(who, one));
    }
    for (Task one : agenda.tasks()) {
      add(all, one.called(), who -> new Findable.OfTask(who, one));
    }
    return inOrder;
  }

  private List<Findable> of(Customer customer, Map<Trait, String> labels) {
    List<Findable> things = new ArrayList<>();
    things.add(new Findable.OfCustomer(customer));
    for (Contact contact : customer.contacts()) {
      things.add(new Findable.OfContact(customer, contact));
    }
    for (GrowthProject project : territory.projectsOf(customer.id())) {
      things.add(new Findable.OfProject(customer, project));
    }
    for (Note note : customer.notes()) {
      things.add(new Findable.OfNote(customer, note));
    }
    for (Contract contract : customer.contracts()) {
      things.add(new Findable.OfContract(customer, contract));
    }
    for (Trait trait : customer.behaviour().traits()) {
      String label = labels.get(trait);
      if (label != null) {
        things.add(new Findable.OfTrait(customer, trait, label));
      }
    }
    return things;
  }

  private static void add(
      Map<CustomerId, List<Findable>> all,
      @Nullable CustomerId whose,
      Function<Customer, Findable> thing) {
    List<Findable> things = whose == null ? null : all.get(whose);
    if (things != null && things.getFirst() instanceof Findable.OfCustomer(Customer customer)) {
      things.add(thing.apply(customer));
    }
  }

  /** Of values that are in the list no more, no label is known. */
  private Map<Trait, String> labels() {
    Map<Trait, String> labels = new HashMap<>();
    for (Attribute attribute : attributes) {
      for (Attribute.Value value : attribute.values()) {
        labels.put(new Trait(attribute.code(), value.code()), value.label());
      }
    }
    return labels;
  }

  /** At whom a planned visit or call is; none for what is an appointment or a task beside. */
  private static @Nullable CustomerId visited(Stop stop) {
    return stop.kind() == Stop.Kind.VISIT || stop.isRhythmCall() ? stop.contact() : null;
  }

  /** All that can be found and belongs to no customer. */
  List<Findable> alone() {
    List<Findable> all = new ArrayList<>();
    for (Attribute attribute : attributes) {
      attribute.values().forEach(value -> all.add(new Findable.OfValue(attribute, value)));
    }
    agenda.appointments().stream()
        .filter(one -> one.customer() == null)
        .forEach(one -> all.add(new Findable.OfAppointment(null, one)));
    agenda.tasks().stream()
        .filter(one -> one.called() == null)
        .forEach(one -> all.add(new Findable.OfTask(null, one)));
    return all;
  }

  /**
   * What is another object in one of two books.
   *
   * @param customers of whom anything is
   * @param alone what belongs to no customer
   */
  record Differences(Set<CustomerId> customers, Set<AgendaEntryId> alone) {

    /** How many there are. */
    int size() {
      return customers.size() + alone.size();
    }

    /** Whether a thing that belongs to no customer is among them. */
    boolean isAlone(Findable thing) {
      return switch (thing) {
        case Findable.OfAppointment(_, Appointment one) -> alone.contains(one.id());
        case Findable.OfTask(_, Task one) -> alone.contains(one.id());
        default -> false;
      };
    }

    private void add(@Nullable CustomerId customer, AgendaEntry entry) {
      if (customer != null) {
        customers.add(customer);
      } else {
        alone.add(entry.id());
      }
    }
  }

  /** In what another book of the same attributes differs. */
  Differences differences(SearchedBook other) {
    Differences all = new Differences(new HashSet<>(), new HashSet<>());
    Agenda then = other.agenda;
    add(
        territory.customers(),
        other.territory.customers(),
        Customer::id,
        one -> all.customers.add(one.id()));
    add(
        territory.projects(),
        other.territory.projects(),
        GrowthProject::id,
        one -> all.customers.add(one.customer()));
    add(
        agenda.activities(),
        then.activities(),
        Activity::id,
        one -> all.customers.add(one.customer()));
    add(
        agenda.appointments(),
        then.appointments(),
        Appointment::id,
        one -> all.add(one.customer(), one));
    add(agenda.tasks(), then.tasks(), Task::id, one -> all.add(one.called(), one));
    add(
        agenda.stops(),
        then.stops(),
        Stop::id,
        one -> {
          CustomerId visited = visited(one);
          if (visited != null) {
            all.customers.add(visited);
          }
        });
    return all;
  }

  /** Goes through both lists, which are in the order of their ids, side by side. */
  // The very objects: what stayed as it was is the same one, and need not be looked into.
  @SuppressWarnings("ReferenceEquality")
  private static <T, K extends Comparable<K>> void add(
      List<T> before, List<T> after, Function<T, K> id, Consumer<T> into) {
    if (before == after) {
      return;
    }
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      T one = i < before.size() ? before.get(i) : null;
      T two = j < after.size() ? after.get(j) : null;
      int order =
          one == two
              ? 0
              : one == null ? 1 : two == null ? -1 : id.apply(one).compareTo(id.apply(two));
      if (one != two && one != null && order <= 0) {
        into.accept(one);
      }
      if (one != two && two != null && order >= 0) {
        into.accept(two);
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
  }
}
