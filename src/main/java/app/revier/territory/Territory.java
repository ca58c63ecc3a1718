package app.revier.territory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All customers and growth projects of one rep at one moment. Does not change: after a change of
 * the book there is a new one, which shares all that stayed the same.
 */
public final class Territory {

  /** No customers, no projects. */
  public static final Territory EMPTY = new Territory(List.of(), List.of());

  private final List<Customer> customers;
  private final List<GrowthProject> projects;
  private final Map<CustomerId, Customer> byId;
  private final Map<ProjectId, GrowthProject> projectsById;
  private final Map<CustomerId, List<GrowthProject>> projectsByCustomer;
  private @Nullable Territory own;

  /** The territory of these customers and projects, in the given order. */
  public Territory(List<Customer> customers, List<GrowthProject> projects) {
    this.customers = List.copyOf(customers);
    this.projects = List.copyOf(projects);
    byId = HashMap.newHashMap(customers.size());
    for (Customer customer : customers) {
      byId.put(customer.id(), customer);
    }
    projectsById = HashMap.newHashMap(projects.size());
    projectsByCustomer = new HashMap<>();
    for (GrowthProject project : projects) {
      projectsById.put(project.id(), project);
      projectsByCustomer.computeIfAbsent(project.customer(), k -> new ArrayList<>()).add(project);
    }
  }

  /** What of it is the rep's own: all but the customers handed over, and their projects. */
  public synchronized Territory own() {
    if (own == null) {
      own = customers.stream().allMatch(Customer::isOwn) ? this : withoutHandedOver();
    }
    return own;
  }

  private Territory withoutHandedOver() {
    return new Territory(
        customers.stream().filter(Customer::isOwn).toList(),
        projects.stream().filter(project -> isOwn(project.customer())).toList());
  }

  /** Whether a customer is here and was not handed over. */
  public boolean isOwn(CustomerId id) {
    Customer customer = byId.get(id);
    return customer != null && customer.isOwn();
  }

  /** The customers handed over, in the order of the territory. */
  public List<Customer> handedOver() {
    return customers.stream().filter(customer -> !customer.isOwn()).toList();
  }

  /** What the customers handed over bought in a year: it stays known, and counts in no plan. */
  public Money handedOverRevenue(int year) {
    return handedOver().stream()
        .map(customer -> customer.revenue().in(year))
        .reduce(Money.ZERO, Money::plus);
  }

  /** All customers. */
  public List<Customer> customers() {
    return customers;
  }

  /** All growth projects, whatever their stage. */
  public List<GrowthProject> projects() {
    return projects;
  }

  /** The customer with this id, or none. */
  public @Nullable Customer customer(CustomerId id) {
    return byId.get(id);
  }

  /** The project with this id, or none. */
  public @Nullable GrowthProject project(ProjectId id) {
    return projectsById.get(id);
  }

  /** The projects at a customer. */
  public List<GrowthProject> projectsOf(CustomerId id) {
    return Collections.unmodifiableList(projectsByCustomer.getOrDefault(id, List.of()));
  }

  /** The projects that should have begun by now, see {@link GrowthProject#isLate}. */
  public List<GrowthProject> lateProjects(List<Stage> stages, LocalDate today) {
    return projects.stream().filter(project -> project.isLate(stages, today)).toList();
  }

  /**
   * The open projects that the rep does not want out, those worth most in the plan year first; of
   * equal ones the older first.
   */
  public List<GrowthProject> largestOpenProjects(PlanYears years, int most) {
    return projects.stream()
        .filter(
            project ->
                project.choice() != GrowthProject.Choice.OUT && project.isOpen(years.stages()))
        .sorted(
            Comparator.comparing((GrowthProject project) -> project.valueOnTop(years))
                .reversed()
                .thenComparing(GrowthProject::id))
        .limit(most)
        .toList();
  }

  /**
   * The contracts that end in a year.
   *
   * @param count how many
   * @param yearlyAmount what they secure in twelve months, together
   * @param customers whose they are, in the order of the territory
   */
  public record EndingContracts(int count, Money yearlyAmount, List<CustomerId> customers) {

    /** Keeps its own copy. */
    public EndingContracts {
      customers = List.copyOf(customers);
    }
  }

  /** The contracts whose last day lies in a year. */
  public EndingContracts contractsEndingIn(int year) {
    int count = 0;
    Money amount = Money.ZERO;
    List<CustomerId> whose = new ArrayList<>();
    for (Customer customer : customers) {
      List<Contract> ending =
          customer.contracts().stream().filter(contract -> contract.endsIn(year)).toList();
      for (Contract contract : ending) {
        count++;
        amount = amount.plus(contract.yearlyAmount());
      }
      if (!ending.isEmpty()) {
        whose.add(customer.id());
      }
    }
    return new EndingContracts(count, amount, whose);
  }

  /** The years of which any customer's revenue is known, rising. */
  public List<Integer> revenueYears() {
    return customers.stream()
        .flatMapToInt(customer -> Arrays.stream(customer.revenue().years()))
        .distinct()
        .sorted()
        .boxed()
        .toList();
  }
}
