package app.revier.gap;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.segment.Classifier;
import app.revier.segment.Thresholds;
import app.revier.territory.Address;
import app.revier.territory.Behaviour;
import app.revier.territory.CallJudgements;
import app.revier.territory.ClassOverride;
import app.revier.territory.Competitor;
import app.revier.territory.Contact;
import app.revier.territory.Contract;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.FormerEntry;
import app.revier.territory.GrowthProject;
import app.revier.territory.HandedOver;
import app.revier.territory.LoyaltyAnswers;
import app.revier.territory.Money;
import app.revier.territory.Note;
import app.revier.territory.OrderHistory;
import app.revier.territory.Position;
import app.revier.territory.Potential;
import app.revier.territory.Probability;
import app.revier.territory.ProjectId;
import app.revier.territory.Reach;
import app.revier.territory.RevenueHistory;
import app.revier.territory.Share;
import app.revier.territory.SizeClass;
import app.revier.territory.Standing;
import app.revier.territory.Strategy;
import app.revier.territory.Territory;
import app.revier.territory.Visiting;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanBasisTest {

  private static final LocalDate DAY = TerritorySketch.TODAY;
  private static final Customer CUSTOMER =
      Customer.named(new CustomerId(1), "K1", "Klinikum")
          .edit()
          .revenue(RevenueHistory.NONE.with(2025, Money.of(50_000)).with(2026, Money.of(60_000)))
          .build();
  private static final GrowthProject PROJECT =
      new GrowthProject(
          new ProjectId(1),
          CUSTOMER.id(),
          "Wundauflagen",
          GrowthProject.Kind.NEW_PRODUCT,
          "",
          "offer",
          Money.of(20_000),
          null,
          null,
          3,
          60,
          Money.of(100),
          GrowthProject.Choice.OPEN,
          "",
          null,
          List.of(),
          null);

  /** Each field of a customer that a figure of the plan goes by, changed. */
  private static final Map<String, Consumer<CustomerBuilder>> FIGURES =
      Map.of(
          "revenue",
          customer -> customer.revenue(CUSTOMER.revenue().with(2026, Money.of(70_000))),
          "standing",
          customer -> customer.standing(new Standing(20, null, Share.NONE, false, false)),
          "contracts",
          customer -> customer.contracts(List.of(new Contract(null, null, Money.of(10_000)))),
          "contacts",
          customer ->
              customer.contacts(
                  List.of(
                      new Contact("Anke", Contact.Role.USER, 2, new LoyaltyAnswers(4, 4, 4, 4)))),
          "override",
          customer -> customer.override(new ClassOverride(SizeClass.B, null, "Gespräch", DAY)),
          "orders",
          customer ->
              customer.orders(
                  OrderHistory.of(
                      List.of(DAY.minusDays(300), DAY.minusDays(290), DAY.minusDays(280)))));

  /** Each field of a customer that no figure of the plan goes by, changed. */
  private static final Map<String, Consumer<CustomerBuilder>> OTHERS =
      Map.ofEntries(
          Map.entry("number", customer -> customer.number("K2")),
          Map.entry("name", customer -> customer.name("Krankenhaus")),
          Map.entry(
              "address",
              customer -> customer.address(new Address("Ring 1", "50667", "Köln", "DE"))),
          Map.entry(
              "position",
              customer -> customer.position(new Position(50, 7, Position.Origin.GIVEN))),
          Map.entry("industry", customer -> customer.industry("Pflege")),
          Map.entry("parentGroup", customer -> customer.parentGroup("Gruppe")),
          Map.entry("reach", customer -> customer.reach(new Reach("0221 1", "", ""))),
          Map.entry(
              "potential",
              customer ->
                  customer.potential(new Potential(Money.of(90_000), Potential.Source.GIVEN))),
          Map.entry(
              "behaviour",
              customer -> customer.behaviour(Behaviour.NONE.with("product-type", "reusable"))),
          Map.entry(
              "callJudgements",
              customer -> customer.callJudgements(CallJudgements.USUAL.withNone(Money.of(1)))),
          Map.entry("visiting", customer -> customer.visiting(new Visiting(30, 45, DAY))),
          Map.entry(
              "competitors", customer -> customer.competitors(List.of(new Competitor("X", "")))),
          Map.entry("notes", customer -> customer.notes(List.of(new Note("Umbau", "", DAY)))),
          Map.entry(
              "former",
              customer ->
                  customer.former(
                      List.of(
                          new FormerEntry("7", "Alt", Address.NONE, false, RevenueHistory.NONE)))),
          Map.entry("apart", customer -> customer.apart(List.of(new CustomerId(9)))),
          // Who is handed over is not in the territory that a plan is made of.
          Map.entry("handedOver", customer -> customer.handedOver(new HandedOver("X", DAY))));

  private static PlanBasis basis(Thresholds thresholds, Customer customer, GrowthProject project) {
    return new PlanBasis(
        new Territory(List.of(customer), List.of(project)),
        thresholds,
        2026,
        TerritorySketch.parameters(Money.of(80_000)));
  }

  private static PlanBasis basis(Customer customer) {
    return basis(Thresholds.DEFAULTS, customer, PROJECT);
  }

  private static PlanBasis basis(GrowthProject project) {
    return basis(Thresholds.DEFAULTS, CUSTOMER, project);
  }

  private static Customer changed(Consumer<CustomerBuilder> change) {
    CustomerBuilder builder = CUSTOMER.edit();
    change.accept(builder);
    return builder.build();
  }

  private static GapPlan plan(PlanBasis basis) {
    return GapPlanner.explained(
        basis.territory(),
        Classifier.classify(
            basis.territory().customers(),
            basis.thresholds(),
            basis.parameters().baseYear(),
            basis.runningYear()),
        basis.parameters(),
        () -> {});
  }

  @Test
  void everyFieldOfACustomerIsKnownToMatterOrNot() {
    TreeMap<String, Object> known = new TreeMap<>(FIGURES);
    known.putAll(OTHERS);
    known.put("id", "");

    assertThat(known.keySet())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Customer.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toList());
  }

  @Test
  void aContactWhoLeavesMakesAnotherPlan() {
    Contact stays = new Contact("Anke", Contact.Role.USER, 2, null);
    Contact leaves = stays.withStaying(Contact.Staying.LEAVES);

    assertThat(
            basis(changed(customer -> customer.contacts(List.of(stays))))
                .hasSameFiguresAs(basis(changed(customer -> customer.contacts(List.of(leaves))))))
        .isFalse();
  }

  @Test
  void whatAFigureGoesByMakesAnotherPlan() {
    FIGURES.forEach(
        (field, change) ->
            assertThat(basis(CUSTOMER).hasSameFiguresAs(basis(changed(change))))
                .as(field)
                .isFalse());
  }

  @Test
  void whatNoFigureGoesByLeavesThePlanAndShowsInIt() {
    GapPlan before = plan(basis(CUSTOMER));
    OTHERS.forEach(
        (field, change) -> {
          PlanBasis after = basis(changed(change));
          assertThat(basis(CUSTOMER).hasSameFiguresAs(after)).as(field).isTrue();

          GapPlan over = before.over(after.territory());
          GapPlan anew = plan(after);
          assertThat(over.customers()).as(field).isEqualTo(anew.customers());
          assertThat(over.projects()).as(field).isEqualTo(anew.projects());
          assertThat(over.rungs()).as(field).isEqualTo(anew.rungs());
          assertThat(over.hitProbability()).as(field).isEqualTo(anew.hitProbability());
        });
  }

  @Test
  void thePotentialMattersWhereTheSizeGoesByIt() {
    Thresholds byPotential =
        new Thresholds(
            Thresholds.DEFAULTS.mode(),
            Thresholds.Basis.POTENTIAL,
            Thresholds.DEFAULTS.aFrom(),
            Thresholds.DEFAULTS.bFrom(),
            Thresholds.DEFAULTS.aReach(),
            Thresholds.DEFAULTS.bReach(),
            Thresholds.DEFAULTS.winUpTo(),
            Thresholds.DEFAULTS.maintainFrom(),
            Thresholds.DEFAULTS.minimumWhitespace());
    Customer other = changed(Objects.requireNonNull(OTHERS.get("potential")));

    assertThat(
            basis(byPotential, CUSTOMER, PROJECT)
                .hasSameFiguresAs(basis(byPotential, other, PROJECT)))
        .isFalse();
  }

  @Test
  void aStrategyByHandLeavesThePlan() {
    Customer other =
        changed(
            customer -> customer.override(new ClassOverride(null, Strategy.WIN, "Gespräch", DAY)));

    assertThat(basis(CUSTOMER).hasSameFiguresAs(basis(other))).isTrue();
  }

  @Test
  void nameKindAndMeasureOfAProjectLeaveThePlanAllElseDoesNot() {
    PlanBasis before = basis(PROJECT);
    assertThat(
            before.hasSameFiguresAs(basis(project("Pflaster", "offer", 20_000, null, 3, 60, 100))))
        .isTrue();
    assertThat(
            List.of(
                basis(project("Wundauflagen", "won", 20_000, null, 3, 60, 100)),
                basis(project("Wundauflagen", "offer", 21_000, null, 3, 60, 100)),
                basis(project("Wundauflagen", "offer", 20_000, 0.3, 3, 60, 100)),
                basis(project("Wundauflagen", "offer", 20_000, null, 4, 60, 100)),
                basis(project("Wundauflagen", "offer", 20_000, null, 3, 90, 100)),
                basis(project("Wundauflagen", "offer", 20_000, null, 3, 60, 200)),
                basis(PROJECT.startingAt(LocalDate.of(2027, 5, 1))),
                basis(PROJECT.withChoice(GrowthProject.Choice.OUT))))
        .noneMatch(before::hasSameFiguresAs);
  }

  @Test
  void settingsOfThePlanAndTheRunningYearMatter() {
    PlanBasis before = basis(CUSTOMER);

    assertThat(
            List.of(
                new PlanBasis(before.territory(), before.thresholds(), 2027, before.parameters()),
                new PlanBasis(
                    before.territory(),
                    before.thresholds(),
                    2026,
                    before.parameters().withTarget(Money.of(90_000))),
                new PlanBasis(
                    new Territory(List.of(CUSTOMER), List.of()),
                    before.thresholds(),
                    2026,
                    before.parameters())))
        .noneMatch(before::hasSameFiguresAs);
  }

  @Test
  void aPlanOverItsOwnTerritoryIsTheSameObject() {
    PlanBasis basis = basis(CUSTOMER);
    GapPlan plan = plan(basis);

    assertThat(plan.over(basis.territory())).isSameAs(plan);
  }

  private static GrowthProject project(
      String name,
      String stage,
      long value,
      @Nullable Double byHand,
      int visits,
      int minutes,
      long budget) {
    return new GrowthProject(
        PROJECT.id(),
        PROJECT.customer(),
        name,
        name.equals(PROJECT.name())
            ? GrowthProject.Kind.NEW_PRODUCT
            : GrowthProject.Kind.SAME_USERS,
        name.equals(PROJECT.name()) ? "" : "Muster",
        stage,
        Money.of(value),
        null,
        byHand == null ? null : new Probability(byHand),
        visits,
        minutes,
        Money.of(budget),
        GrowthProject.Choice.OPEN,
        "",
        null,
        List.of(),
        null);
  }
}
