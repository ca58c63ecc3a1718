package app.revier.book;

import app.revier.agenda.Night;
import app.revier.agenda.Published;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.privacy.NamedWords;
import app.revier.territory.Contact;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Position;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Works out what has to go so that a book forgets some customers and contacts. */
final class ErasureChange {

  private final Snapshot now;
  private final Map<CustomerId, Customer> customers = new LinkedHashMap<>();
  private final Map<CustomerId, Set<String>> contacts = new LinkedHashMap<>();
  private final NamedWords words;
  private final Set<String> contactNames = new LinkedHashSet<>();

  /**
   * What has to go for these; whoever is not in the book is passed over.
   *
   * @param store knows how customers were called before
   */
  ErasureChange(Snapshot now, BookStore store, Collection<Person> persons) {
    this.now = now;
    Set<String> names = new LinkedHashSet<>();
    for (Person person : persons) {
      Customer customer = now.territory().customer(person.customer());
      if (customer == null) {
        continue;
      }
      String contact = person.contact();
      if (contact == null) {
        customers.put(customer.id(), customer);
        names.addAll(NamedWords.of(customer).words());
        customer.contacts().forEach(one -> contactNames.add(one.name()));
        store.keptRows(customer.id()).forEach(row -> names.addAll(namesIn(row)));
        continue;
      }
      for (Contact one : customer.contacts()) {
        if (one.name().equals(contact)) {
          contacts.computeIfAbsent(customer.id(), _ -> new LinkedHashSet<>()).add(contact);
          Set<String> all = new LinkedHashSet<>(Set.of(contact));
          all.addAll(store.formerNames(customer.id()).getOrDefault(contact, Set.of()));
          names.addAll(all);
          names.addAll(NamedWords.of(one));
          contactNames.addAll(all);
        }
      }
    }
    contacts.keySet().removeAll(customers.keySet());
    words = NamedWords.of(names);
  }

  /** By what a customer or contact was named, reached by telephone and mail included. */
  private static List<String> namesIn(KeptRow row) {
    return switch (row.table()) {
      case "customer" ->
          Stream.of("name", "phone", "mail")
              .map(column -> row.values().getOrDefault(column, ""))
              .toList();
      case "contact" -> List.of(row.values().getOrDefault("name", ""));
      default -> List.of();
    };
  }

  /** By which they are named, now and before. */
  NamedWords words() {
    return words;
  }

  /** By which texts of the book may name them: last names alone as well. */
  NamedWords wordsInTexts() {
    return words.withLastNames(contactNames);
  }

  /** The customers that go as a whole. */
  Collection<Customer> customers() {
    return customers.values();
  }

  /** The names of the contacts that go, by the customer that stays. */
  Map<CustomerId, Set<String>> contacts() {
    return contacts;
  }

  /** The steps that take them out of what the book holds. */
  List<Write> writes() {
    List<Write> writes = new ArrayList<>();
    for (CustomerId customer : customers.keySet()) {
      now.territory()
          .projectsOf(customer)
          .forEach(project -> writes.add(new Write.RemoveProject(project.id())));
    }
    writes.addAll(AgendaChange.withoutCustomers(now.agenda(), customers.keySet()));
    published().forEach(event -> writes.add(new Write.RemoveEntry(event.id())));
    customers.keySet().forEach(customer -> writes.add(new Write.RemoveCustomer(customer)));
    Map<CustomerId, Customer> staying = new HashMap<>();
    for (Write write : KeptApart.without(now.territory(), customers.keySet())) {
      if (write instanceof Write.PutCustomer(Customer customer)) {
        staying.put(customer.id(), customer);
      }
    }
    contacts.forEach(
        (id, names) -> {
          Customer customer =
              staying.getOrDefault(id, Objects.requireNonNull(now.territory().customer(id)));
          List<Contact> left =
              customer.contacts().stream().filter(one -> !names.contains(one.name())).toList();
          staying.put(id, customer.edit().contacts(left).build());
        });
    staying.values().forEach(customer -> writes.add(new Write.PutCustomer(customer)));
    String scenarios = scenarios();
    if (!scenarios.equals(now.settings().get(Setting.SCENARIOS))) {
      String kept = scenarios.isEmpty() ? null : scenarios;
      writes.add(new Write.PutSetting(Setting.SCENARIOS.key(), kept));
    }
    Write.PutSetting removed = RemovedEvents.after(now, writes);
    if (removed != null) {
      writes.add(removed);
    }
    Write.PutSetting assumed = AssumedRevenue.after(now, writes);
    if (assumed != null) {
      writes.add(assumed);
    }
    Write.PutSetting kept = KeptYearPlans.after(now, writes);
    if (kept != null) {
      writes.add(kept);
    }
    return writes;
  }

  /**
   * What calendars were given of the customers: of a stop that is gone the title tells whose it
   * was.
   */
  List<Published> published() {
    Map<StopId, Stop> stops = new HashMap<>();
    now.agenda().stops().forEach(stop -> stops.put(stop.id(), stop));
    List<Published> theirs = new ArrayList<>();
    for (Published event : now.agenda().published()) {
      Stop stop = stops.get(event.stop());
      boolean ofTheirs =
          stop == null
              ? words.in(event.title()).isPresent()
              : stop.contact() != null && customers.containsKey(stop.contact());
      if (ofTheirs) {
        theirs.add(event);
      }
    }
    return theirs;
  }

  /** The scenarios that say nothing of the customers and their projects. */
  private String scenarios() {
    return String.join(
        "\n",
        ScenarioText.lines(now.settings().get(Setting.SCENARIOS)).stream()
            .filter(line -> customers.values().stream().noneMatch(who -> names(line, who)))
            .toList());
  }

  private boolean names(String scenario, Customer customer) {
    return ScenarioText.namesCustomer(scenario, customer.number())
        || now.territory().projectsOf(customer.id()).stream()
            .anyMatch(project -> ScenarioText.namesProject(scenario, project.id()));
  }

  /** The settings as they are afterwards. */
  Map<String, String> settingsAfter(List<Write> writes) {
    BookEdit edit = new BookEdit(now.territory(), now.agenda(), now.settings().texts());
    writes.forEach(edit::carryOut);
    return edit.settings();
  }

  /**
   * The places of which times on the road are kept and where nobody is any more, wherever they come
   * from.
   *
   * @param after the book without the customers
   */
  Set<Long> places(Snapshot after, List<Drive> drives) {
    if (customers.isEmpty()) {
      return Set.of();
    }
    Set<Long> kept = new HashSet<>();
    for (Customer customer : after.territory().customers()) {
      add(kept, after.whereabouts().of(customer.id()).position());
    }
    add(kept, now.settings().find(WeekSettings.HOME));
    now.settings().get(WeekSettings.NIGHTS).stream()
        .map(Night::position)
        .forEach(position -> add(kept, position));
    Set<Long> gone = new HashSet<>();
    for (Drive drive : drives) {
      gone.add(drive.from());
      gone.add(drive.to());
    }
    gone.removeAll(kept);
    return gone;
  }

  private static void add(Set<Long> places, @Nullable Position position) {
    if (position != null) {
      places.add(Drive.place(position));
    }
  }
}
