package app.revier.handover;

import app.revier.agenda.AgendaEntry;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.SalesLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Some customers with everything about them. Ids are those of the book they come from.
 *
 * @param sender from whom and when; none if nobody said, as of a whole book
 * @param currency the code of the currency of all amounts
 * @param lists what gives their codes a meaning
 * @param customers none of them marked as handed over
 * @param projects all at these customers
 * @param entries all that days hold of them, appointments and tasks before the stops that point to
 *     them
 * @param sales all of theirs
 */
public record Parcel(
    @Nullable Sender sender,
    String currency,
    OwnLists lists,
    List<Customer> customers,
    List<GrowthProject> projects,
    List<AgendaEntry> entries,
    List<SalesLine> sales) {

  /** Keeps its own copies. */
  public Parcel {
    customers = List.copyOf(customers);
    projects = List.copyOf(projects);
    entries = List.copyOf(entries);
    sales = List.copyOf(sales);
  }

  /** The projects of each customer who has any. */
  public Map<CustomerId, List<GrowthProject>> projectsByCustomer() {
    return projects.stream().collect(Collectors.groupingBy(GrowthProject::customer));
  }

  /** The sales lines of each customer who has any. */
  public Map<CustomerId, List<SalesLine>> salesByCustomer() {
    return sales.stream().collect(Collectors.groupingBy(SalesLine::customer));
  }

  /** What days hold of each customer of whom they hold something. */
  public Map<CustomerId, List<AgendaEntry>> entriesByCustomer() {
    Map<CustomerId, List<AgendaEntry>> all = new HashMap<>();
    for (AgendaEntry entry : entries) {
      CustomerId whose = Renumbering.customerOf(entry);
      if (whose != null) {
        all.computeIfAbsent(whose, _ -> new ArrayList<>()).add(entry);
      }
    }
    return all;
  }
}
