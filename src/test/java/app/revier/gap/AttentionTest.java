package app.revier.gap;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.territory.Contract;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.Money;
import app.revier.territory.Potential;
import app.revier.territory.Stage;
import app.revier.territory.Territory;
import app.revier.territory.Territory.EndingContracts;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which customers and projects need attention, and in which order. */
class AttentionTest {

  private static final LocalDate TODAY = TerritorySketch.TODAY;

  private final TerritorySketch sketch = new TerritorySketch();

  private List<Attention> attention(@Nullable GapPlan plan) {
    return attention(plan, sketch.territory());
  }

  private List<Attention> attention(@Nullable GapPlan plan, Territory territory) {
    return Attention.of(
        territory, sketch.segmentation(), plan, Stage.DEFAULTS, TerritorySketch.PLAN_YEAR, TODAY);
  }

  private CustomerId withPotential(long revenue, double retention, long potential) {
    CustomerId id = sketch.customer(revenue, retention);
    sketch.replace(
        sketch
            .find(id)
            .edit()
            .potential(new Potential(Money.of(potential), Potential.Source.GIVEN))
            .build());
    return id;
  }

  private void withContracts(CustomerId id, Contract... contracts) {
    sketch.replace(sketch.find(id).edit().contracts(List.of(contracts)).build());
  }

  @Test
  void anEmptyBookWithoutATargetOnlyLacksThat() {
    assertThat(attention(null)).containsExactly(new Attention.NoTarget());
  }

  /** At risk are 40,000 × 0.3 = 12,000, 25,000 × 0.2 = 5,000, 100,000 × 0.02 = 2,000 and 10. */
  @Test
  void theThreeCustomersWithMostAtRiskAreNamedFirst() {
    withPotential(25_000, 0.80, 90_000);
    withPotential(100, 0.90, 90_000);
    withPotential(100_000, 0.98, 200_000);
    withPotential(40_000, 0.70, 90_000);

    assertThat(attention(sketch.plan(200_000)))
        .extracting(one -> ((Attention.AtRisk) one).forecast().atRisk())
        .containsExactly(Money.of(12_000), Money.of(5_000), Money.of(2_000));
  }

  @Test
  void aCustomerWithNothingAtRiskIsNotNamed() {
    withPotential(40_000, 1, 90_000);

    assertThat(attention(sketch.plan(200_000))).isEmpty();
  }

  @Test
  void contractsThatEndInThePlanYearAreCountedAndSummed() {
    CustomerId first = withPotential(40_000, 1, 90_000);
    CustomerId second = withPotential(20_000, 1, 90_000);
    CustomerId third = withPotential(20_000, 1, 90_000);
    withContracts(
        first,
        new Contract(null, LocalDate.of(2027, 1, 1), Money.of(10_000)),
        new Contract(null, LocalDate.of(2027, 12, 31), Money.of(5_000)));
    withContracts(
        second,
        new Contract(null, LocalDate.of(2026, 12, 31), Money.of(1_000)),
        new Contract(null, LocalDate.of(2027, 6, 30), Money.of(300)));
    withContracts(
        third,
        new Contract(null, LocalDate.of(2028, 1, 1), Money.of(1_000)),
        new Contract(null, null, Money.of(1_000)));

    assertThat(attention(sketch.plan(100_000)))
        .containsExactly(
            new Attention.ContractsEnd(
                2027, new EndingContracts(3, Money.of(15_300), List.of(first, second))));
  }

  @Test
  void whatIsLateAndWhatTheBookDoesNotKnowComesAfterThat() {
    CustomerId below = withPotential(40_000, 0.9, 39_999);
    sketch.customer(100, 1);
    withContracts(below, new Contract(null, LocalDate.of(2027, 3, 31), Money.of(10_000)));
    sketch.project(below, 1_000, 0.5).add();
    GrowthProject late = sketch.territory().projects().getFirst().startingAt(TODAY.minusDays(1));
    Territory territory = new Territory(customers(), List.of(late));

    assertThat(attention(sketch.plan(100_000), territory))
        .extracting(one -> (Object) one.getClass())
        .containsExactly(
            Attention.AtRisk.class,
            Attention.ContractsEnd.class,
            Attention.LateProjects.class,
            Attention.PotentialMissing.class,
            Attention.PotentialBelowRevenue.class);
    assertThat(attention(null, territory))
        .contains(
            new Attention.LateProjects(List.of(late)),
            new Attention.PotentialMissing(1),
            new Attention.PotentialBelowRevenue(List.of(below)));
  }

  private List<Customer> customers() {
    return sketch.territory().customers();
  }
}
