package app.revier.book;

import app.revier.agenda.Agenda;
import app.revier.agenda.AgendaEntry;
import app.revier.agenda.AgendaEntryId;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.ProjectId;
import app.revier.territory.Territory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes the next contents of a book from the last ones; everything stays in the order of ids. */
final class BookEdit {

  private final Territory territory;
  private final Agenda agenda;
  private final Map<CustomerId, @Nullable Customer> customers = new HashMap<>();
  private final Map<ProjectId, @Nullable GrowthProject> projects = new HashMap<>();

  private final Map<AgendaEntryId, @Nullable AgendaEntry> entries = new LinkedHashMap<>();
  private final Map<String, String> settings;

  BookEdit(Territory territory, Agenda agenda, Map<String, String> settings) {
    this.territory = territory;
    this.agenda = agenda;
    this.settings = new HashMap<>(settings);
  }

  /** Carries out one step of a change. */
  void carryOut(Write write) {
    switch (write) {
      case Write.PutCustomer put -> put(put.customer());
      case Write.RemoveCustomer remove -> remove(remove.id());
      case Write.PutProject put -> put(put.project());
      case Write.RemoveProject remove -> remove(remove.id());
      case Write.PutEntry put -> entries.put(put.entry().id(), put.entry());
      case Write.RemoveEntry remove -> entries.put(remove.id(), null);
      case Write.PutSetting(String key, @Nullable String value) -> {
        if (value == null) {
          settings.remove(key);
        } else {
          settings.put(key, value);
        }
      }
      case Write.AddSales _, Write.ChangeSales _, Write.MoveSales _ -> {}
    }
  }

  void put(Customer customer) {
    customers.put(customer.id(), customer);
  }

  void put(GrowthProject project) {
    projects.put(project.id(), project);
  }

  void remove(CustomerId id) {
    customers.put(id, null);
  }

  void remove(ProjectId id) {
    projects.put(id, null);
  }

  /** The same object if nothing in it has changed. */
  Territory territory() {
    if (customers.isEmpty() && projects.isEmpty()) {
      return territory;
    }
    return new Territory(
        merged(territory.customers(), customers, Customer::id),
        merged(territory.projects(), projects, GrowthProject::id));
  }

  Agenda agenda() {
    List<AgendaEntry> put = new ArrayList<>();
    entries.values().stream().filter(Objects::nonNull).forEach(put::add);
    return agenda.with(entries.keySet(), put);
  }

  Map<String, String> settings() {
    return settings;
  }

  private static <K extends Comparable<K>, V> List<V> merged(
      List<V> before, Map<K, @Nullable V> changes, Function<V, K> id) {
    if (changes.isEmpty()) {
      return before;
    }
    Map<K, @Nullable V> added = new TreeMap<>(changes);
    List<V> all = new ArrayList<>(before.size() + changes.size());
    for (V value : before) {
      K key = id.apply(value);
      V now = changes.containsKey(key) ? changes.get(key) : value;
      added.remove(key);
      if (now != null) {
        all.add(now);
      }
    }
    added.values().stream().filter(Objects::nonNull).forEach(all::add);
    all.sort(Comparator.comparing(id));
    return List.copyOf(all);
  }
}
