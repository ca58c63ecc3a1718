package app.revier.store;

import app.revier.agenda.AgendaEntry;
import app.revier.agenda.AgendaEntryId;
import app.revier.book.Write;
import app.revier.book.Write.AddSales;
import app.revier.book.Write.ChangeSales;
import app.revier.book.Write.MoveSales;
import app.revier.book.Write.PutCustomer;
import app.revier.book.Write.PutEntry;
import app.revier.book.Write.PutProject;
import app.revier.book.Write.PutSetting;
import app.revier.book.Write.RemoveCustomer;
import app.revier.book.Write.RemoveEntry;
import app.revier.book.Write.RemoveProject;
import app.revier.intake.ImportPlan;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.ProjectId;
import app.revier.territory.SalesLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a list of writes comes to: of several writes of one record only the last counts. So the
 * order between records does not matter either, and two customers can exchange their numbers.
 */
final class PlannedWrites {

  private final Map<CustomerId, Customer> customers = new LinkedHashMap<>();
  private final Set<CustomerId> removedCustomers = new LinkedHashSet<>();
  private final Map<ProjectId, GrowthProject> projects = new LinkedHashMap<>();
  private final Set<ProjectId> removedProjects = new LinkedHashSet<>();
  private final Map<AgendaEntryId, AgendaEntry> entries = new LinkedHashMap<>();
  private final Set<AgendaEntryId> removedEntries = new LinkedHashSet<>();
  private final Map<String, @Nullable String> settings = new LinkedHashMap<>();
  private final List<List<SalesLine>> sales = new ArrayList<>();
  private final List<ImportPlan.Change<SalesLine>> changedSales = new ArrayList<>();
  private final List<MoveSales> moves = new ArrayList<>();

  PlannedWrites(List<Write> writes) {
    for (Write write : writes) {
      switch (write) {
        case PutCustomer(Customer customer) -> customers.put(customer.id(), customer);
        case RemoveCustomer(CustomerId id) -> remove(id);
        case PutProject(GrowthProject project) -> projects.put(project.id(), project);
        case RemoveProject(ProjectId id) -> {
          projects.remove(id);
          removedProjects.add(id);
        }
        case PutEntry(AgendaEntry entry) -> entries.put(entry.id(), entry);
        case RemoveEntry(AgendaEntryId id) -> {
          entries.remove(id);
          removedEntries.add(id);
        }
        case PutSetting(String key, @Nullable String value) -> settings.put(key, value);
        case AddSales(List<SalesLine> lines) -> sales.add(lines);
        case ChangeSales(List<ImportPlan.Change<SalesLine>> changes) ->
            changedSales.addAll(changes);
        case MoveSales move -> moves.add(move);
      }
    }
  }

  private void remove(CustomerId id) {
    customers.remove(id);
    removedCustomers.add(id);
    sales.replaceAll(
        lines ->
            lines.stream().anyMatch(line -> line.customer().equals(id))
                ? lines.stream().filter(line -> !line.customer().equals(id)).toList()
                : lines);
    changedSales.removeIf(change -> change.before().customer().equals(id));
  }

  /** Customers as they shall be. */
  Map<CustomerId, Customer> customers() {
    return customers;
  }

  /** Customers to be removed first, also if they are put again. */
  Set<CustomerId> removedCustomers() {
    return removedCustomers;
  }

  /** Projects as they shall be. */
  Map<ProjectId, GrowthProject> projects() {
    return projects;
  }

  /** Projects to be removed first, also if they are put again. */
  Set<ProjectId> removedProjects() {
    return removedProjects;
  }

  /** Agenda entries as they shall be. */
  Map<AgendaEntryId, AgendaEntry> entries() {
    return entries;
  }

  /** Agenda entries to be removed first, also if they are put again. */
  Set<AgendaEntryId> removedEntries() {
    return removedEntries;
  }

  /** Settings as they shall be; none takes a setting back. */
  Map<String, @Nullable String> settings() {
    return settings;
  }

  /** Sales lines to be moved first. */
  List<MoveSales> moves() {
    return moves;
  }

  /** Sales lines to be added. */
  List<List<SalesLine>> sales() {
    return sales;
  }

  /** Sales lines of the book that become others. */
  List<ImportPlan.Change<SalesLine>> changedSales() {
    return changedSales;
  }

  /** How many rows of work there are, children not counted. */
  long size() {
    long lines = sales.stream().mapToLong(List::size).sum();
    return lines
        + changedSales.size()
        + moves.size()
        + customers.size()
        + removedCustomers.size()
        + projects.size()
        + removedProjects.size()
        + entries.size()
        + removedEntries.size()
        + settings.size();
  }
}
