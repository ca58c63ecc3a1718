package app.revier.book;

import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.ProjectId;
import app.revier.territory.Territory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes the next territory from the last one; customers and projects stay in the order of ids. */
final class TerritoryEdit {

  private final Territory start;
  private final Map<CustomerId, @Nullable Customer> customers = new HashMap<>();
  private final Map<ProjectId, @Nullable GrowthProject> projects = new HashMap<>();

  TerritoryEdit(Territory start) {
    this.start = start;
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

  Territory result() {
    return new Territory(
        merged(start.customers(), customers, Customer::id),
        merged(start.projects(), projects, GrowthProject::id));
  }

  private static <K extends Comparable<K>, V> List<V> merged(
      List<V> before, Map<K, @Nullable V> changes, Function<V, K> id) {
    if (changes.isEmpty()) {
      return before;
    }
    TreeMap<K, V> all = new TreeMap<>();
    for (V value : before) {
      all.put(id.apply(value), value);
    }
    changes.forEach(
        (key, value) -> {
          if (value == null) {
            all.remove(key);
          } else {
            all.put(key, value);
          }
        });
    return List.copyOf(all.values());
  }
}
