package app.revier.book;

import app.revier.agenda.Activity;
import app.revier.agenda.AgendaEntry;
import app.revier.agenda.Appointment;
import app.revier.agenda.Published;
import app.revier.agenda.Stop;
import app.revier.agenda.Task;
import app.revier.book.ErasurePlan.Kind;
import app.revier.privacy.IdleCustomer;
import app.revier.privacy.IdleCustomers;
import app.revier.privacy.NamedWords;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The personal data of an open book: what it keeps about somebody, forgetting them for good, and
 * whose contacts have been kept long enough (decision 0043).
 */
public final class Privacy {

  private final Committer committer;

  Privacy(Committer committer) {
    this.committer = committer;
  }

  /** The customers whose contacts are due to be erased, those idle longest first. */
  public List<IdleCustomer> due() {
    return committer.reading(
        store -> {
          Snapshot now = committer.snapshot();
          return IdleCustomers.of(
              now.territory(),
              now.agenda(),
              now.settings().get(Setting.STAGES),
              store.customerSince(),
              now.settings().get(PrivacySettings.MONTHS),
              now.today());
        });
  }

  /** The contacts of some customers, one by one. */
  public static List<Person> contactsOf(Collection<Customer> customers) {
    return customers.stream()
        .flatMap(
            customer ->
                customer.contacts().stream()
                    .map(contact -> new Person(customer.id(), contact.name())))
        .toList();
  }

  /** All that the book keeps about somebody who is in it. */
  public Dossier dossier(Person person) {
    return committer.reading(store -> Dossiers.of(committer.snapshot(), store, person));
  }

  /** By which somebody is named, now and as far as the history goes back. */
  NamedWords words(Person person) {
    return committer.reading(
        store -> new ErasureChange(committer.snapshot(), store, List.of(person)).words());
  }

  /** These, and the contacts among them under the names that they had before. */
  Set<Person> underAllNames(Collection<Person> persons) {
    return committer.reading(
        store -> {
          Set<Person> all = new LinkedHashSet<>(persons);
          for (Person person : persons) {
            String contact = person.contact();
            if (contact != null) {
              store
                  .formerNames(person.customer())
                  .getOrDefault(contact, Set.of())
                  .forEach(name -> all.add(new Person(person.customer(), name)));
            }
          }
          return all;
        });
  }

  /** Whether any text of the book, its sales lines apart, has one of some words. */
  boolean isNamed(NamedWords words) {
    Snapshot now = committer.snapshot();
    return !Mentions.in(now, now.settings().texts(), words).all().isEmpty();
  }

  /** What erasing these would do. Changes nothing. */
  public ErasurePlan plan(Collection<Person> persons) {
    return committer.reading(
        store ->
            plan(
                store,
                committer.snapshot(),
                new ErasureChange(committer.snapshot(), store, persons)));
  }

  /**
   * Makes the book forget these for good, its whole history included; nothing can be undone
   * afterwards. Whoever is not in the book is passed over.
   */
  public Erased erase(Collection<Person> persons, Progress progress) {
    return committer.erase(persons, Privacy::plan, progress);
  }

  /** Opens another store that holds this book as it was. */
  Book opened(BookStore other) {
    return committer.opened(other);
  }

  private static ErasurePlan plan(BookStore store, Snapshot now, ErasureChange change) {
    List<Write> writes = change.writes();
    Map<Kind, Integer> goes = new EnumMap<>(Kind.class);
    List<String> names = new ArrayList<>();
    for (Customer customer : change.customers()) {
      names.add(customer.name());
      goes.merge(Kind.CUSTOMERS, 1, Integer::sum);
      goes.merge(Kind.CONTACTS, customer.contacts().size(), Integer::sum);
      goes.merge(Kind.NOTES, customer.notes().size(), Integer::sum);
    }
    for (Set<String> contacts : change.contacts().values()) {
      names.addAll(contacts);
      goes.merge(Kind.CONTACTS, contacts.size(), Integer::sum);
    }
    count(now, writes, goes);
    int past = store.pastChanges().size();
    goes.merge(Kind.CHANGES, names.isEmpty() ? 0 : past, Integer::sum);
    Mentions mentions =
        Mentions.in(now.after(writes), change.settingsAfter(writes), change.wordsInTexts());
    int[] sales = {0};
    Set<?> gone = Set.copyOf(change.customers().stream().map(Customer::id).toList());
    store.forEachSalesLine(
        line -> {
          if (gone.contains(line.customer())) {
            sales[0]++;
          } else {
            mentions.look(line);
          }
        });
    goes.merge(Kind.SALES, sales[0], Integer::sum);
    goes.values().removeIf(count -> count == 0);
    int ahead =
        (int)
            change.published().stream()
                .map(Published::date)
                .filter(date -> !date.isBefore(now.today()))
                .count();
    return new ErasurePlan(names, goes, ahead, mentions.all(), change.words());
  }

  private static void count(Snapshot now, List<Write> writes, Map<Kind, Integer> goes) {
    Map<Object, AgendaEntry> entries = new HashMap<>();
    now.agenda().entries().forEach(entry -> entries.put(entry.id(), entry));
    for (Write write : writes) {
      switch (write) {
        case Write.RemoveProject _ -> goes.merge(Kind.PROJECTS, 1, Integer::sum);
        case Write.RemoveEntry(var id) -> {
          AgendaEntry entry = entries.get(id);
          if (entry != null) {
            goes.merge(kind(entry), 1, Integer::sum);
          }
        }
        case Write.PutSetting put when put.key().equals(Setting.SCENARIOS.key()) ->
            goes.merge(Kind.SCENARIOS, 1, Integer::sum);
        default -> {}
      }
    }
  }

  private static Kind kind(AgendaEntry entry) {
    return switch (entry) {
      case Activity _ -> Kind.ACTIVITIES;
      case Appointment _ -> Kind.APPOINTMENTS;
      case Stop _ -> Kind.STOPS;
      case Task _ -> Kind.TASKS;
      default -> Kind.AGENDA;
    };
  }
}
