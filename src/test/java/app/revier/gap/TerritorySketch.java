package app.revier.gap;

import app.revier.segment.Classifier;
import app.revier.segment.RetentionRules;
import app.revier.segment.Segmentation;
import app.revier.segment.Thresholds;
import app.revier.territory.Contract;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProject.Choice;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.ProjectId;
import app.revier.territory.RevenueHistory;
import app.revier.territory.Share;
import app.revier.territory.Stage;
import app.revier.territory.Standing;
import app.revier.territory.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A territory for a test, put together in few words. Base year 2026, plan year 2027. */
final class TerritorySketch {

  static final int BASE_YEAR = 2026;
  static final int PLAN_YEAR = 2027;
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final List<Customer> customers = new ArrayList<>();
  private final List<GrowthProject> projects = new ArrayList<>();

  /** Adds a customer with a base revenue, a retention by hand and a contract over some of it. */
  CustomerId customer(Money revenue, double retention, Money contract, Share erosion) {
    CustomerId id = new CustomerId(customers.size() + 1L);
    Standing standing = new Standing(null, new Probability(retention), erosion, false, false);
    CustomerBuilder builder =
        new CustomerBuilder(id, "C" + id.value(), "Customer " + id.value())
            .revenue(RevenueHistory.NONE.with(BASE_YEAR, revenue))
            .standing(standing);
    if (contract.isPositive()) {
      builder.contracts(List.of(new Contract(null, null, contract)));
    }
    customers.add(builder.build());
    return id;
  }

  CustomerId customer(long revenue, double retention) {
    return customer(Money.of(revenue), retention, Money.ZERO, Share.NONE);
  }

  CustomerId prospect() {
    CustomerId id = new CustomerId(customers.size() + 1L);
    customers.add(Customer.named(id, "P" + id.value(), "Prospect " + id.value()));
    return id;
  }

  void replace(Customer customer) {
    customers.set((int) customer.id().value() - 1, customer);
  }

  void add(GrowthProject project) {
    projects.add(project);
  }

  Customer find(CustomerId id) {
    return customers.get((int) id.value() - 1);
  }

  /** A project in the method's stage "not started", to be changed at will. */
  ProjectSketch project(CustomerId customer, long value, double probability) {
    return new ProjectSketch(customer, Money.of(value), probability);
  }

  Territory territory() {
    return new Territory(customers, projects);
  }

  Segmentation segmentation() {
    return Classifier.classify(customers, Thresholds.DEFAULTS, BASE_YEAR, BASE_YEAR);
  }

  GapPlan plan(PlanParameters parameters) {
    return GapPlanner.plan(territory(), segmentation(), parameters);
  }

  GapPlan explained(PlanParameters parameters) {
    return GapPlanner.explained(territory(), segmentation(), parameters, () -> {});
  }

  GapPlan plan(long target) {
    return plan(parameters(Money.of(target)));
  }

  static PlanParameters parameters(Money target) {
    return parameters(target, 0.8, 0, null, null, false);
  }

  static PlanParameters parameters(
      Money target,
      double confidence,
      double correlation,
      @Nullable Integer visitLimit,
      @Nullable Money budgetLimit,
      boolean takeAll) {
    return new PlanParameters(
        PLAN_YEAR,
        BASE_YEAR,
        target,
        new Probability(confidence),
        correlation,
        RetentionRules.DEFAULTS,
        Stage.DEFAULTS,
        PlanGoal.HIT,
        new PlanLimits(visitLimit, null, budgetLimit),
        PlanParameters.USUAL_VISITS_PER_DAY,
        takeAll,
        TODAY);
  }

  static PlanParameters parameters(PlanGoal goal, Money target, PlanLimits limits) {
    return parameters(goal, target, limits, 0);
  }

  static PlanParameters parameters(
      PlanGoal goal, Money target, PlanLimits limits, double correlation) {
    return new PlanParameters(
        PLAN_YEAR,
        BASE_YEAR,
        target,
        new Probability(0.8),
        correlation,
        RetentionRules.DEFAULTS,
        Stage.DEFAULTS,
        goal,
        limits,
        PlanParameters.USUAL_VISITS_PER_DAY,
        false,
        TODAY);
  }

  /** A project in the making. */
  final class ProjectSketch {
    private final CustomerId customer;
    private final Money value;
    private final @Nullable Probability probability;
    private String stage = "not-started";
    private @Nullable LocalDate start;
    private int visits;
    private int minutes = 60;
    private Money budget = Money.ZERO;
    private Choice choice = Choice.OPEN;

    private ProjectSketch(CustomerId customer, Money value, double probability) {
      this.customer = customer;
      this.value = value;
      this.probability = probability < 0 ? null : new Probability(probability);
    }

    ProjectSketch stage(String code) {
      stage = code;
      return this;
    }

    ProjectSketch start(@Nullable LocalDate date) {
      start = date;
      return this;
    }

    ProjectSketch needs(int visits, long budget) {
      this.visits = visits;
      this.budget = Money.of(budget);
      return this;
    }

    /** To the minute and to the cent. */
    ProjectSketch needsExactly(int visits, int minutes, long cents) {
      this.visits = visits;
      this.minutes = minutes;
      this.budget = Money.ofCents(cents);
      return this;
    }

    ProjectSketch hours(int hours) {
      minutes = hours * 60;
      return this;
    }

    ProjectSketch choice(Choice choice) {
      this.choice = choice;
      return this;
    }

    ProjectId add() {
      ProjectId id = new ProjectId(projects.size() + 1L);
      projects.add(
          new GrowthProject(
              id,
              customer,
              "Project " + id.value(),
              GrowthProject.Kind.NEW_PRODUCT,
              "",
              stage,
              value,
              start,
              probability,
              visits,
              minutes,
              budget,
              choice,
              "",
              null,
              List.of(),
              null));
      return id;
    }
  }
}
