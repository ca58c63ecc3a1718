package app.revier.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.revier.territory.Contract;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProject.Kind;
import app.revier.territory.Money;
import app.revier.territory.ProjectId;
import app.revier.territory.Share;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Growth that a contract secures beyond the revenue that is kept. */
class SecuredGrowthTest {

  private final TerritorySketch sketch = new TerritorySketch();

  private void contracts(CustomerId whose, Contract... contracts) {
    Customer customer = sketch.find(whose);
    sketch.replace(customer.edit().contracts(List.of(contracts)).build());
  }

  private static Contract contract(String from, String until, long yearly) {
    return new Contract(
        from.isEmpty() ? null : LocalDate.parse(from),
        until.isEmpty() ? null : LocalDate.parse(until),
        Money.of(yearly));
  }

  @Test
  void isNamedUntilWonProjectsCoverIt() {
    CustomerId prospect = sketch.prospect();
    contracts(prospect, contract("2027-01-01", "2027-12-31", 24_000));
    CustomerId soon = sketch.customer(5_000, 0.8);
    contracts(soon, contract("2027-07-01", "2028-06-30", 12_000));
    CustomerId covered = sketch.customer(5_000, 0.8);
    contracts(covered, contract("", "", 9_000));
    sketch.project(covered, 3_000, -1).stage("won").add();
    sketch.project(covered, 1_500, -1).stage("won").start(LocalDate.of(2027, 5, 1)).add();
    sketch.project(prospect, 50_000, 0.9).stage("offer").add();
    CustomerId within = sketch.customer(5_000, 0.8);
    contracts(within, contract("", "", 5_000));

    GapPlan plan = sketch.plan(20_000);

    assertThat(plan.securedGrowth())
        .extracting(one -> one.customer().id(), SecuredGrowth::amount)
        .containsExactly(tuple(prospect, Money.of(24_000)), tuple(soon, Money.of(1_000)));
    assertThat(plan.securedGrowthTotal()).isEqualTo(Money.of(25_000));
  }

  /** What erodes is not kept; credit notes are no revenue. */
  @Test
  void goesBeyondWhatIsKept() {
    CustomerId eroding = sketch.customer(Money.of(1_000), 1, Money.of(1_000), Share.percent(10));
    CustomerId credit = sketch.customer(Money.ofCents(-250_050), 1, Money.of(700), Share.NONE);
    sketch.customer(Money.ofCents(-250_050), 1, Money.ZERO, Share.NONE);

    assertThat(SecuredGrowth.of(sketch.territory(), TerritorySketch.parameters(Money.ZERO).years()))
        .extracting(one -> one.customer().id(), SecuredGrowth::amount)
        .containsExactly(tuple(eroding, Money.of(100)), tuple(credit, Money.of(700)));
  }

  @ParameterizedTest
  @CsvSource({
    "2027-01-01, 2027-12-31, 24000, 2027-01-01",
    "'',         '',         24000, 2027-01-01",
    "2025-03-01, 2027-02-28, 10000, 2027-01-01",
    "2027-07-01, 2028-06-30, 12000, 2027-07-01",
    "2027-08-15, '',         10001, 2027-08-15",
    "2027-12-31, '',         11111, 2027-12-31"
  })
  void asAWonProjectItsValueInThePlanYearIsExactlyThat(
      String from, String until, long yearly, LocalDate start) {
    CustomerId prospect = sketch.prospect();
    contracts(prospect, contract(from, until, yearly));
    PlanParameters parameters = TerritorySketch.parameters(Money.of(50_000));
    SecuredGrowth growth = SecuredGrowth.of(sketch.territory(), parameters.years()).getFirst();
    Money secured = sketch.find(prospect).contractedIn(2027);
    assertThat(growth.amount()).isEqualTo(secured);

    GrowthProject project =
        growth.project(new ProjectId(9), "Vertrag", "won", Kind.NEW_CUSTOMER, 2027);

    assertThat(project.valueOnTop(parameters.years())).isEqualTo(secured);
    assertThat(project.start()).isEqualTo(start);
    sketch.add(project);
    GapPlan plan = sketch.plan(parameters);
    assertThat(plan.securedGrowth()).isEmpty();
    assertThat(plan.expectedTotal()).isEqualTo(secured);
  }

  @Test
  void beginsWithTheFirstContractThatRunsInThePlanYear() {
    CustomerId prospect = sketch.prospect();
    contracts(
        prospect,
        contract("2027-09-01", "", 5_000),
        contract("2027-04-01", "", 7_777),
        contract("2026-01-01", "2026-12-31", 9_000));
    PlanParameters parameters = TerritorySketch.parameters(Money.of(50_000));
    SecuredGrowth growth = SecuredGrowth.of(sketch.territory(), parameters.years()).getFirst();

    GrowthProject project =
        growth.project(new ProjectId(1), "Vertrag", "won", Kind.NEW_CUSTOMER, 2027);

    assertThat(project.start()).isEqualTo(LocalDate.of(2027, 4, 1));
    assertThat(project.valueOnTop(parameters.years()))
        .isEqualTo(sketch.find(prospect).contractedIn(2027));
  }

  @Test
  void aProjectThatCanBringNothingIsNotTakenUnlessTheRepWantsItIn() {
    CustomerId large = sketch.customer(60_000, 1);
    ProjectId never = sketch.project(large, 1_000, 0).add();
    ProjectId worthless = sketch.project(large, 0, 0.5).add();
    ProjectId pinned = sketch.project(large, 1_000, 0).choice(GrowthProject.Choice.IN).add();
    ProjectId sure = sketch.project(large, 1_000, 1).add();

    GapPlan plan = sketch.plan(61_000);

    assertThat(plan.selected())
        .extracting(planned -> planned.project().id())
        .containsExactly(pinned, sure);
    assertThat(plan.projects())
        .filteredOn(planned -> planned.reason() == PlannedProject.Reason.NO_EFFECT)
        .extracting(planned -> planned.project().id())
        .containsExactly(never, worthless);
  }
}
