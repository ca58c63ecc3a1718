package app.revier.intake;

import app.revier.agenda.Activity;
import app.revier.agenda.ActivityId;
import app.revier.place.Placing;
import app.revier.task.Progress;
import app.revier.territory.Address;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.Position;
import app.revier.territory.ProjectId;
import app.revier.territory.SalesLine;
import app.revier.territory.Stage;
import app.revier.territory.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A book in memory that imports can be tried on and applied to. */
final class MemoryBook implements ImportTarget {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final Map<CustomerId, Customer> customers = new LinkedHashMap<>();
  private final Map<ProjectId, GrowthProject> projects = new LinkedHashMap<>();
  private final Map<ActivityId, Activity> activities = new LinkedHashMap<>();
  private final List<SalesLine> sales = new ArrayList<>();
  private final Map<CustomerId, LocalDate> reportedVisits = new LinkedHashMap<>();
  private List<Stage> stages = Stage.DEFAULTS;
  private int baseYear = TODAY.getYear();
  private long lastCustomer = 100;
  private long lastProject = 100;
  private long lastActivity = 100;
  private String currency = "EUR";

  /** A book with one customer more. */
  MemoryBook with(CustomerBuilder customer) {
    Customer built = customer.build();
    customers.put(built.id(), built);
    return this;
  }

  MemoryBook with(GrowthProject project) {
    projects.put(project.id(), project);
    return this;
  }

  MemoryBook withBaseYear(int year) {
    baseYear = year;
    return this;
  }

  MemoryBook withStages(List<Stage> newStages) {
    stages = newStages;
    return this;
  }

  MemoryBook withCurrency(String code) {
    currency = code;
    return this;
  }

  MemoryBook withReportedVisit(CustomerId customer, LocalDate day) {
    reportedVisits.put(customer, day);
    return this;
  }

  @Override
  public Map<CustomerId, LocalDate> reportedVisits() {
    return reportedVisits;
  }

  @Override
  public String currency() {
    return currency;
  }

  /** What an import would do. */
  ImportPlan prepare(TableSource source, ImportOptions options) {
    try {
      return Importer.prepare(source, "list.csv", this, options, Progress.NONE);
    } catch (UnreadableFileException e) {
      throw new AssertionError(e);
    }
  }

  ImportPlan prepare(TableSource source) {
    return prepare(source, ImportOptions.DEFAULT);
  }

  /** Prepares and applies. */
  ImportPlan take(TableSource source) {
    return apply(prepare(source));
  }

  ImportPlan apply(ImportPlan plan) {
    plan.newCustomers().forEach(customer -> customers.put(customer.id(), customer));
    plan.changedCustomers().forEach(change -> customers.put(change.after().id(), change.after()));
    plan.newProjects().forEach(project -> projects.put(project.id(), project));
    plan.changedProjects().forEach(change -> projects.put(change.after().id(), change.after()));
    plan.newActivities().forEach(activity -> activities.put(activity.id(), activity));
    plan.changedActivities().forEach(change -> activities.put(change.after().id(), change.after()));
    plan.changedSales()
        .forEach(change -> sales.set(sales.indexOf(change.before()), change.after()));
    sales.addAll(plan.newSales());
    return plan;
  }

  /** The customer with a number. */
  Customer customer(String number) {
    return customers.values().stream()
        .filter(customer -> customer.number().equals(number))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public Territory territory() {
    return new Territory(List.copyOf(customers.values()), List.copyOf(projects.values()));
  }

  @Override
  public List<Stage> stages() {
    return stages;
  }

  @Override
  public LocalDate today() {
    return TODAY;
  }

  @Override
  public int baseYear() {
    return baseYear;
  }

  /** A book in which a contact was reported. */
  MemoryBook with(Activity activity) {
    activities.put(activity.id(), activity);
    return this;
  }

  @Override
  public List<Activity> activities() {
    return List.copyOf(activities.values());
  }

  @Override
  public ActivityId nextActivityId() {
    return new ActivityId(++lastActivity);
  }

  @Override
  public CustomerId nextCustomerId() {
    return new CustomerId(++lastCustomer);
  }

  @Override
  public ProjectId nextProjectId() {
    return new ProjectId(++lastProject);
  }

  @Override
  public Placing.@Nullable Reason doubt(Position given, Address address) {
    return null;
  }

  @Override
  public void forEachSalesLine(Consumer<SalesLine> action) {
    sales.forEach(action);
  }
}
