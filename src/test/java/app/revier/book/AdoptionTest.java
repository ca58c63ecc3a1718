package app.revier.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.revier.gap.GapPlan;
import app.revier.gap.PlannedProject;
import app.revier.gap.Scenario;
import app.revier.gap.Scenario.Change;
import app.revier.gap.ScenarioResult;
import app.revier.task.Progress;
import app.revier.territory.Contract;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.ProjectId;
import app.revier.territory.Stage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a book when a scenario is made the plan. Today is 23 November 2026. */
class AdoptionTest {

  private final Book book = SampleBooks.of(40);

  @BeforeEach
  void setTarget() {
    Money base =
        book.snapshot().territory().customers().stream()
            .map(customer -> customer.revenue().in(2026))
            .reduce(Money.ZERO, Money::plus);
    book.settings()
        .set(
            Map.of(
                "plan.year",
                "2027",
                "plan.target",
                base.toDecimal().toBigInteger().toString(),
                "plan.visits",
                "40",
                "plan.budget",
                "5000"));
  }

  @AfterEach
  void close() {
    book.close();
  }

  private ScenarioResult result(Change... changes) {
    Snapshot now = book.snapshot();
    return now.scenario(Objects.requireNonNull(now.plan()), new Scenario("", List.of(changes)));
  }

  private PlannedProject open() {
    return Objects.requireNonNull(book.snapshot().plan()).selected().stream()
        .filter(PlannedProject::isOpen)
        .max(Comparator.comparing(PlannedProject::expected))
        .orElseThrow();
  }

  private Customer largest() {
    return book.snapshot().territory().customers().stream()
        .max(Comparator.comparing(customer -> customer.revenue().in(2026)))
        .orElseThrow();
  }

  private void becomesThePlan(Change... changes) {
    Map<String, String> before = book.snapshot().settings().texts();
    List<Customer> customers = book.snapshot().territory().customers();
    List<GrowthProject> projects = book.snapshot().territory().projects();
    ScenarioResult result = result(changes);
    book.scenarios().keep(result.scenario());
    String text = book.snapshot().settings().get(Setting.SCENARIOS);

    book.scenarios().adopt(text, result);

    GapPlan plan = Objects.requireNonNull(book.snapshot().plan());
    assertThat(plan.expectedTotal()).isEqualTo(result.proposal().expectedTotal());
    assertThat(plan.hitProbability().value())
        .isCloseTo(result.proposal().hitProbability().value(), within(1e-9));
    assertThat(plan.hitProbability()).isNotEqualTo(result.plan().hitProbability());
    assertThat(book.snapshot().settings().get(Setting.SCENARIOS)).isEmpty();
    book.undo(Progress.NONE);
    book.undo(Progress.NONE);
    assertThat(book.snapshot().settings().texts()).isEqualTo(before);
    assertThat(book.snapshot().territory().customers()).isEqualTo(customers);
    assertThat(book.snapshot().territory().projects()).isEqualTo(projects);
  }

  @Test
  void aLostCustomerIsLostInThePlan() {
    Customer customer = largest();
    book.customers()
        .save(
            customer
                .edit()
                .contracts(
                    List.of(
                        new Contract(null, LocalDate.of(2026, 6, 30), Money.of(100)),
                        new Contract(null, null, Money.of(5_000)),
                        new Contract(LocalDate.of(2027, 3, 1), null, Money.of(7_000))))
                .build());
    ScenarioResult result = result(new Scenario.CustomerLost(customer.id()));
    book.scenarios().adopt("customer-lost", result);

    Customer lost = Objects.requireNonNull(book.snapshot().territory().customer(customer.id()));
    assertThat(lost.revenue()).isEqualTo(customer.revenue());
    assertThat(lost.standing().retentionByHand()).isEqualTo(Probability.NEVER);
    assertThat(lost.contracts())
        .containsExactly(
            new Contract(null, LocalDate.of(2026, 6, 30), Money.of(100)),
            new Contract(null, LocalDate.of(2026, 12, 31), Money.of(5_000)));
    List<Stage> stages = book.snapshot().settings().get(Setting.STAGES);
    assertThat(book.snapshot().territory().projectsOf(customer.id()))
        .noneMatch(project -> project.isOpen(stages));
    book.undo(Progress.NONE);
    becomesThePlan(new Scenario.CustomerLost(customer.id()));
  }

  @Test
  void figuresOfCustomersBecomeThePlan() {
    CustomerId customer = largest().id();
    becomesThePlan(new Scenario.CustomerRetention(customer, new Probability(0.31)));
    becomesThePlan(new Scenario.Erosion(new BigDecimal("0.03")));
  }

  @Test
  void figuresOfProjectsBecomeThePlan() {
    ProjectId project = open().project().id();
    becomesThePlan(new Scenario.ProjectLost(project));
    becomesThePlan(new Scenario.ProjectWon(project));
    becomesThePlan(new Scenario.ProjectSlips(project, 5));
    becomesThePlan(new Scenario.ProjectValue(project, Money.of(77_000)));
    becomesThePlan(new Scenario.ProjectProbability(project, new Probability(0.05)));
  }

  @Test
  void goalAndLimitsBecomeThePlan() {
    Money target = Objects.requireNonNull(book.snapshot().plan()).parameters().target();
    becomesThePlan(new Scenario.Target(target.plus(Money.of(20_000))));
    becomesThePlan(new Scenario.Correlation(0.2));
    becomesThePlan(new Scenario.FieldDays(-5), new Scenario.Visits(-6));
    becomesThePlan(new Scenario.Budget(Money.of(-4_500)));
  }

  @Test
  void saysAllThatChangesAndPinsTheProposal() {
    ProjectId project = open().project().id();
    ScenarioResult result = result(new Scenario.ProjectLost(project), new Scenario.Visits(-100));

    Adoption adoption = Adoption.of(book.snapshot(), result);

    assertThat(adoption.steps().getFirst()).isInstanceOf(Adoption.Ended.class);
    assertThat(adoption.steps()).contains(new Adoption.Visits(40, 0));
    long leaving =
        result.goesOut().stream()
            .filter(planned -> !planned.project().id().equals(project))
            .count();
    assertThat(leaving).isPositive();
    assertThat(adoption.steps().stream().filter(Adoption.Pinned.class::isInstance))
        .hasSize((int) leaving + result.comesIn().size());

    book.settings().set(Map.of("plan.visits", "4"));
    ScenarioResult more = result(new Scenario.Visits(60));
    assertThat(more.comesIn()).isNotEmpty();
    assertThat(Adoption.of(book.snapshot(), more).steps())
        .filteredOn(Adoption.Pinned.class::isInstance)
        .hasSize(more.comesIn().size() + more.goesOut().size())
        .contains(
            new Adoption.Pinned(more.comesIn().getFirst().project(), GrowthProject.Choice.IN));
  }

  @Test
  void keepsRenamesAndDeletes() {
    Scenario scenario = new Scenario("", List.of(new Scenario.Target(Money.of(5))));
    book.scenarios().keep(scenario);
    book.scenarios().keep(scenario);
    assertThat(book.snapshot().settings().get(Setting.SCENARIOS)).isEqualTo("target=5");

    book.scenarios().replace("target=5", new Scenario("Klein", scenario.changes()));
    assertThat(book.snapshot().settings().get(Setting.SCENARIOS)).isEqualTo("Klein: target=5");

    book.scenarios().delete("Klein: target=5");
    assertThat(book.snapshot().settings().get(Setting.SCENARIOS)).isEmpty();
    book.undo(Progress.NONE);
    assertThat(book.snapshot().settings().get(Setting.SCENARIOS)).isEqualTo("Klein: target=5");
  }
}
