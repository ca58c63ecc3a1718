package app.revier.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revier.gap.GapPlan;
import app.revier.gap.NextMove;
import app.revier.gap.PlannedProject;
import app.revier.gap.Setback;
import app.revier.task.CancelledException;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProjectBuilder;
import app.revier.territory.Money;
import app.revier.territory.Position;
import app.revier.territory.Potential;
import app.revier.territory.Probability;
import app.revier.territory.RevenueHistory;
import app.revier.territory.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a setback did to the plan, and what is proposed. Today is 23 November 2026. */
class AlternativesTest {

  private final Book book = SampleBooks.open(new MemoryStore());

  @BeforeEach
  void setTarget() {
    book.settings().set(Map.of("plan.target", "130000"));
  }

  private Customer customer(String name, long revenue, long potential, double latitude) {
    Customer customer =
        Customer.named(book.customers().nextId(), name, name)
            .edit()
            .revenue(RevenueHistory.NONE.with(2026, Money.of(revenue)))
            .potential(new Potential(Money.of(potential), Potential.Source.GIVEN))
            .position(new Position(latitude, 7, Position.Origin.GIVEN))
            .build();
    book.customers().save(customer);
    return customer;
  }

  private GrowthProject project(Customer customer, String name, long value, int visits) {
    GrowthProject project =
        new GrowthProjectBuilder(book.projects().nextId(), customer.id(), name, "in-trial")
            .yearlyValue(Money.of(value))
            .visits(visits)
            .build();
    book.projects().save(project);
    return project;
  }

  private Optional<Alternatives> after(Runnable change) {
    Snapshot before = book.snapshot();
    change.run();
    return Alternatives.of(before, book.snapshot(), () -> {});
  }

  private static GapPlan plan(Snapshot snapshot) {
    return Objects.requireNonNull(snapshot.plan());
  }

  @Test
  void aLostProjectIsToldWithTheHitProbabilityBeforeAndAfter() {
    Customer customer = customer("Alpha", 100_000, 105_000, 51);
    GrowthProject project = project(customer, "Catheters", 60_000, 3);
    Snapshot before = book.snapshot();

    Alternatives found =
        after(() -> book.projects().save(project.edit().stage("lost").build())).orElseThrow();

    assertThat(found.setbacks())
        .containsExactly(new Setback.ProjectLost(customer, project, Setback.End.LOST));
    assertThat(found.before()).isEqualTo(plan(before).hitProbability());
    assertThat(found.after()).isEqualTo(plan(book.snapshot()).hitProbability());
    assertThat(found.after().value()).isLessThan(found.before().value());
  }

  @Test
  void aCustomerThatIsDeletedTakesItsProjectsAlongAndIsToldOnce() {
    Customer alpha = customer("Alpha", 100_000, 105_000, 51);
    Customer beta = customer("Beta", 60_000, 61_000, 52);
    project(beta, "Catheters", 60_000, 3);

    Alternatives found = after(() -> book.customers().delete(List.of(beta.id()))).orElseThrow();

    assertThat(found.setbacks()).containsExactly(new Setback.CustomerLost(beta));
    assertThat(alpha).isNotNull();
  }

  @Test
  void aStartThatSlipsIsASetbackAndAnEarlierOneIsNot() {
    Customer customer = customer("Alpha", 100_000, 105_000, 51);
    GrowthProject project = project(customer, "Catheters", 60_000, 3);
    GrowthProject late = project.startingAt(LocalDate.of(2027, 9, 1));

    Alternatives found = after(() -> book.projects().save(late)).orElseThrow();

    assertThat(found.setbacks()).containsExactly(new Setback.ProjectSlipped(customer, late));
    assertThat(after(() -> book.undo(Progress.NONE))).isEmpty();
  }

  @Test
  void otherChangesAndOtherSettingsAreNoSetback() {
    Customer customer = customer("Alpha", 100_000, 105_000, 51);
    project(customer, "Catheters", 60_000, 3);

    assertThat(after(() -> book.settings().set(Map.of("plan.target", "200000")))).isEmpty();
    assertThat(after(() -> book.customers().save(customer.edit().industry("Clinic").build())))
        .isEmpty();
  }

  @Test
  void aProjectThatTheRepLeftOutIsProposedWithWhatItBrings() {
    Customer customer = customer("Alpha", 100_000, 105_000, 51);
    GrowthProject lost = project(customer, "Catheters", 60_000, 3);
    GrowthProject out = project(customer, "Dressings", 50_000, 3);
    book.projects().save(out.withChoice(GrowthProject.Choice.OUT));

    Alternatives found =
        after(() -> book.projects().save(lost.edit().stage("lost").build())).orElseThrow();

    NextMove best = found.moves().getFirst();
    assertThat(best).isInstanceOf(NextMove.TakeProject.class);
    book.projects().save(out.withChoice(GrowthProject.Choice.IN));
    assertThat(best.hitProbability()).isEqualTo(plan(book.snapshot()).hitProbability());
  }

  /** A fifth of 100,000 − 0, in whole hundreds, from the plan year on. */
  @Test
  void whoIsNearHasWhitespaceAndNoProjectIsProposedWithACautiousValue() {
    Customer customer = customer("Alpha", 100_000, 105_000, 51);
    Customer near = customer("Near", 0, 190_000, 51.02);
    customer("Far", 0, 900_000, 54);
    GrowthProject lost = project(customer, "Catheters", 60_000, 3);

    Alternatives found =
        after(() -> book.projects().save(lost.edit().stage("lost").build())).orElseThrow();

    assertThat(found.moves()).hasSize(1);
    NextMove.NewProject move = (NextMove.NewProject) found.moves().getFirst();
    assertThat(move.idea().customer()).isEqualTo(near);
    assertThat(move.idea().yearlyValue()).isEqualTo(Money.of(38_000));
    assertThat(move.idea().minutes()).isPositive().isLessThan(15);
    book.projects()
        .save(
            new GrowthProjectBuilder(book.projects().nextId(), near.id(), "New", "not-started")
                .yearlyValue(Money.of(38_000))
                .start(LocalDate.of(2027, 2, 1))
                .build());
    assertThat(move.hitProbability()).isEqualTo(plan(book.snapshot()).hitProbability());
  }

  @Test
  void whereVisitsAreWhatLimitsCallsInTheirPlaceAreProposed() {
    Customer customer = customer("Alpha", 100_000, 105_000, 51);
    Customer held = customer("Held", 4_000, 4_500, 52);
    GrowthProject lost = project(customer, "Catheters", 60_000, 3);
    GrowthProject dear = project(customer, "Dressings", 50_000, 8);
    book.settings().set(Map.of("plan.visits", "7"));
    assertThat(selected(dear)).isFalse();

    Alternatives found =
        after(() -> book.projects().save(lost.edit().stage("lost").build())).orElseThrow();

    assertThat(found.moves())
        .filteredOn(NextMove.CallsForVisits.class::isInstance)
        .extracting(move -> ((NextMove.CallsForVisits) move).visits())
        .containsExactly(1);
    assertThat(found.heldByVisits()).containsExactly(held.id());
  }

  private boolean selected(GrowthProject project) {
    return plan(book.snapshot()).selected().stream()
        .map(PlannedProject::project)
        .anyMatch(one -> one.id().equals(project.id()));
  }

  @Test
  void nobodyWaitsForItAnyMore() {
    Customer customer = customer("Alpha", 100_000, 105_000, 51);
    GrowthProject lost = project(customer, "Catheters", 60_000, 3);
    Snapshot before = book.snapshot();
    book.projects().save(lost.edit().stage("lost").build());

    assertThatThrownBy(
            () ->
                Alternatives.of(
                    before,
                    book.snapshot(),
                    () -> {
                      throw new CancelledException();
                    }))
        .isInstanceOf(CancelledException.class);
  }

  @Test
  void whatThePlanTakesInPlaceOfALostProjectIsTold() {
    Customer customer = customer("Alpha", 100_000, 105_000, 51);
    GrowthProject lost = project(customer, "Catheters", 60_000, 6);
    GrowthProject next = project(customer, "Dressings", 20_000, 6);
    book.settings().set(Map.of("plan.visits", "7"));
    assertThat(selected(next)).isFalse();

    Alternatives found =
        after(() -> book.projects().save(lost.edit().stage("lost").build())).orElseThrow();

    assertThat(found.comesIn()).extracting(PlannedProject::project).containsExactly(next);
    assertThat(found.moves()).noneMatch(NextMove.TakeProject.class::isInstance);
  }

  @Test
  void aCustomerWhoIsGivenUpIsLostAndNotProposed() {
    book.settings().set(Map.of("plan.target", "90000"));
    Customer alpha = customer("Alpha", 100_000, 300_000, 51);
    customer("Beta", 60_000, 61_000, 52);

    Alternatives found =
        after(
                () ->
                    book.customers()
                        .save(
                            alpha
                                .edit()
                                .standing(
                                    new Standing(
                                        null,
                                        Probability.NEVER,
                                        Standing.UNKNOWN.priceErosion(),
                                        false,
                                        false))
                                .build()))
            .orElseThrow();

    assertThat(found.setbacks()).containsExactly(new Setback.CustomerLost(alpha));
    assertThat(found.moves()).isEmpty();
    assertThat(Alternatives.of(book.snapshot(), () -> {}).orElseThrow().moves()).isEmpty();
  }

  @Test
  void severalSetbacksOfOneChangeAreToldTogetherCustomersFirst() {
    Customer alpha = customer("Alpha", 100_000, 105_000, 51);
    Customer beta = customer("Beta", 60_000, 61_000, 52);
    GrowthProject lost = project(alpha, "Catheters", 60_000, 3);
    Snapshot before = book.snapshot();
    book.projects().save(lost.edit().stage("lost").build());
    book.customers().delete(List.of(beta.id()));

    Alternatives found = Alternatives.of(before, book.snapshot(), () -> {}).orElseThrow();

    assertThat(found.setbacks())
        .containsExactly(
            new Setback.CustomerLost(beta), new Setback.ProjectLost(alpha, lost, Setback.End.LOST));
  }
}
