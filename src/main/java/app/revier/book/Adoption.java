package app.revier.book;

import app.revier.gap.PlanParameters;
import app.revier.gap.PlannedProject;
import app.revier.gap.Scenario;
import app.revier.gap.ScenarioResult;
import app.revier.territory.Contract;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProject.Choice;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.ProjectId;
import app.revier.territory.Share;
import app.revier.territory.Stage;
import app.revier.territory.Territory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the book becomes when a scenario is made the plan.
 *
 * <p>A customer that is lost stays in the book with its history: nothing of its revenue is expected
 * any more, its contracts end before the plan year, or today once that has begun, and its open
 * projects are lost. The projects that come into the proposal are pinned in, those that leave it
 * out.
 */
public final class Adoption {

  private final Snapshot now;
  private final PlanParameters parameters;
  private final Map<CustomerId, Customer> customers = new LinkedHashMap<>();
  private final Map<ProjectId, GrowthProject> projects = new LinkedHashMap<>();
  private final Map<String, String> settings = new LinkedHashMap<>();
  private final List<Step> steps = new ArrayList<>();

  private Adoption(Snapshot now, PlanParameters parameters) {
    this.now = now;
    this.parameters = parameters;
  }

  /** One thing that changes, or cannot. */
  public sealed interface Step {}

  /**
   * A customer is lost.
   *
   * @param customer as it is before
   * @param contracts so many of its contracts end
   * @param end on that day
   * @param projects so many of its open projects are lost
   */
  public record Lost(Customer customer, int contracts, LocalDate end, int projects)
      implements Step {}

  /**
   * A customer's retention is set by hand.
   *
   * @param customer as it is before
   */
  public record Kept(Customer customer, Probability retention) implements Step {}

  /**
   * A project comes to a stage in which it is lost or won.
   *
   * @param project as it is before
   */
  public record Ended(GrowthProject project, Stage stage) implements Step {}

  /**
   * A project is worth something else.
   *
   * @param project as it is before
   */
  public record Valued(GrowthProject project, Money yearlyValue) implements Step {}

  /**
   * A project's win probability is set by hand.
   *
   * @param project as it is before
   */
  public record Likely(GrowthProject project, Probability probability) implements Step {}

  /**
   * A project begins on another day.
   *
   * @param project as it is before
   */
  public record Begins(GrowthProject project, LocalDate start) implements Step {}

  /**
   * Prices fall more or less at customers.
   *
   * @param customers at how many
   * @param more as the scenario has it
   */
  public record Eroded(int customers, BigDecimal more) implements Step {}

  /**
   * The visits for projects are limited to a number.
   *
   * @param before how many there were
   * @param after how many there are
   */
  public record Visits(int before, int after) implements Step {}

  /** The budget for projects is another one. */
  public record Budget(Money before, Money after) implements Step {}

  /** The target is another one. */
  public record Target(Money before, Money after) implements Step {}

  /** The outcomes hang together otherwise. */
  public record Correlation(double before, double after) implements Step {}

  /**
   * A project is pinned in or out.
   *
   * @param project as it is before
   */
  public record Pinned(GrowthProject project, Choice choice) implements Step {}

  /**
   * What cannot be carried out, since the rep's list has no stage for it.
   *
   * @param won whether a stage is missing in which a project is won; else one in which it is lost
   */
  public record NoStage(GrowthProject project, boolean won) implements Step {}

  /** What a scenario would make of a book. */
  public static Adoption of(Snapshot now, ScenarioResult result) {
    Adoption adoption = new Adoption(now, result.plan().parameters());
    result.scenario().changes().forEach(adoption::apply);
    result.comesIn().forEach(planned -> adoption.pin(planned, Choice.IN));
    result.goesOut().forEach(planned -> adoption.pin(planned, Choice.OUT));
    return adoption;
  }

  /** All that changes, in the order of the scenario, the pins last. */
  public List<Step> steps() {
    return List.copyOf(steps);
  }

  List<Write> writes() {
    List<Write> writes = new ArrayList<>();
    customers.values().forEach(customer -> writes.add(new Write.PutCustomer(customer)));
    projects.values().forEach(project -> writes.add(new Write.PutProject(project)));
    settings.forEach((key, text) -> writes.add(new Write.PutSetting(key, text)));
    return writes;
  }

  private Territory territory() {
    return now.territory();
  }

  private @Nullable Customer customer(CustomerId id) {
    Customer changed = customers.get(id);
    return changed == null ? territory().customer(id) : changed;
  }

  private @Nullable GrowthProject project(ProjectId id) {
    GrowthProject changed = projects.get(id);
    return changed == null ? territory().project(id) : changed;
  }

  private void apply(Scenario.Change change) {
    switch (change) {
      case Scenario.CustomerLost(CustomerId id) -> lose(customer(id));
      case Scenario.CustomerRetention(CustomerId id, Probability retention) ->
          keep(customer(id), retention);
      case Scenario.ProjectLost(ProjectId id) -> end(project(id), Stage.State.LOST);
      case Scenario.ProjectWon(ProjectId id) -> end(project(id), Stage.State.WON);
      case Scenario.ProjectValue(ProjectId id, Money value) -> {
        GrowthProject project = project(id);
        if (project != null) {
          steps.add(new Valued(project, value));
          projects.put(id, project.edit().yearlyValue(value).build());
        }
      }
      case Scenario.ProjectProbability(ProjectId id, Probability probability) -> {
        GrowthProject project = project(id);
        if (project != null) {
          steps.add(new Likely(project, probability));
          projects.put(id, project.edit().winProbabilityByHand(probability).build());
        }
      }
      case Scenario.ProjectSlips(ProjectId id, int months) -> {
        GrowthProject project = project(id);
        if (project != null) {
          LocalDate start = project.begins(parameters.years()).plusMonths(months);
          steps.add(new Begins(project, start));
          projects.put(id, project.startingAt(start));
        }
      }
      case Scenario.Erosion(BigDecimal more) -> erode(more);
      case Scenario.Visits(int more) -> visits(more);
      case Scenario.FieldDays(int more) ->
          visits(Math.multiplyExact(more, parameters.visitsPerDay()));
      case Scenario.Budget(Money more) -> budget(more);
      case Scenario.Target(Money target) -> {
        steps.add(new Target(parameters.target(), target));
        settings.put(Setting.TARGET.key(), Setting.TARGET.format().apply(target));
      }
      case Scenario.Correlation(double correlation) -> {
        steps.add(new Correlation(parameters.correlation(), correlation));
        settings.put(Setting.CORRELATION.key(), Setting.CORRELATION.format().apply(correlation));
      }
    }
  }

  private void lose(@Nullable Customer customer) {
    if (customer == null) {
      return;
    }
    LocalDate before = LocalDate.of(parameters.planYear(), 1, 1).minusDays(1);
    LocalDate end = now.today().isAfter(before) ? now.today() : before;
    List<Contract> contracts = new ArrayList<>();
    int ending = 0;
    for (Contract contract : customer.contracts()) {
      LocalDate from = contract.from();
      LocalDate until = contract.until();
      if (until != null && !until.isAfter(end)) {
        contracts.add(contract);
      } else {
        ending++;
        if (from == null || !from.isAfter(end)) {
          contracts.add(new Contract(from, end, contract.yearlyAmount()));
        }
      }
    }
    List<GrowthProject> open =
        territory().projectsOf(customer.id()).stream()
            .filter(project -> project.isOpen(parameters.stages()))
            .toList();
    steps.add(new Lost(customer, ending, end, open.size()));
    customers.put(
        customer.id(),
        customer
            .edit()
            .contracts(contracts)
            .standing(customer.standing().withRetentionByHand(Probability.NEVER))
            .build());
    Stage lost = stage(Stage.State.LOST);
    for (GrowthProject project : open) {
      if (lost == null) {
        steps.add(new NoStage(project, false));
      } else {
        projects.put(project.id(), project.edit().stage(lost.code()).build());
      }
    }
  }

  private void keep(@Nullable Customer customer, Probability retention) {
    if (customer != null) {
      steps.add(new Kept(customer, retention));
      customers.put(
          customer.id(),
          customer.edit().standing(customer.standing().withRetentionByHand(retention)).build());
    }
  }

  private void end(@Nullable GrowthProject project, Stage.State state) {
    if (project == null) {
      return;
    }
    Stage stage = stage(state);
    if (stage == null) {
      steps.add(new NoStage(project, state == Stage.State.WON));
    } else if (!project.stage().equals(stage.code())) {
      steps.add(new Ended(project, stage));
      projects.put(project.id(), project.edit().stage(stage.code()).build());
    }
  }

  private @Nullable Stage stage(Stage.State state) {
    return parameters.stages().stream()
        .filter(listed -> listed.state() == state)
        .findFirst()
        .orElse(null);
  }

  private void erode(BigDecimal more) {
    int changed = 0;
    for (Customer each : territory().customers()) {
      Customer customer = Objects.requireNonNull(customer(each.id()));
      Share before = customer.standing().priceErosion();
      Share after = Share.of(before.toDecimal().add(more).max(BigDecimal.ZERO).min(BigDecimal.ONE));
      boolean existing = customer.isExisting(parameters.baseYear(), now.today().getYear());
      if (existing && !after.equals(before)) {
        changed++;
        customers.put(
            customer.id(),
            customer.edit().standing(customer.standing().withPriceErosion(after)).build());
      }
    }
    steps.add(new Eroded(changed, more));
  }

  private void visits(int more) {
    Integer visits = parameters.limits().visits();
    if (visits != null) {
      String changed = settings.get(Setting.VISIT_LIMIT.key());
      int before = changed == null ? visits : Integer.parseInt(changed);
      int after = Math.clamp((long) before + more, 0, Integer.MAX_VALUE);
      steps.add(new Visits(before, after));
      settings.put(Setting.VISIT_LIMIT.key(), String.valueOf(after));
    }
  }

  private void budget(Money more) {
    Money budget = parameters.limits().budget();
    if (budget != null) {
      Money after = budget.plus(more).max(Money.ZERO);
      steps.add(new Budget(budget, after));
      settings.put(Setting.BUDGET_LIMIT.key(), Setting.BUDGET_LIMIT.format().apply(after));
    }
  }

  private void pin(PlannedProject planned, Choice choice) {
    GrowthProject project = project(planned.project().id());
    if (project != null
        && project.isOpen(parameters.stages())
        && planned.isOpen()
        && project.choice() != choice) {
      steps.add(new Pinned(project, choice));
      projects.put(project.id(), project.withChoice(choice));
    }
  }
}
