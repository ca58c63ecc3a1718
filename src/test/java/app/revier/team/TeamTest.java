package app.revier.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.revier.outcomes.AllCombinations;
import app.revier.outcomes.Outcome;
import app.revier.outcomes.TargetProbabilities.Base;
import app.revier.segment.Cell;
import app.revier.territory.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeamTest {

  private static RepSketch north() {
    return new RepSketch("Nord")
        .target(Money.of(130_000))
        .customer("N1", "Klinik Nord", 80_000, 0.9)
        .secured(50_000)
        .customer("N2", "Praxis Müller", 30_000, 0.6)
        .project("Neues Produkt", "in-trial", 40_000, 0.5);
  }

  private static RepSketch south() {
    return new RepSketch("Süd")
        .target(Money.of(90_000))
        .customer("S1", "Klinik Süd", 60_000, 0.8)
        .customer("S2", "Pflegeheim Ähre", 20_000, 0.7)
        .project("Zweite Abteilung", "offer", 25_000, 0.7);
  }

  @Test
  void sumsAreTheSumsOfTheRows() {
    List<RepPlan> reps = List.of(north().plan(), south().plan());
    Team team = Team.of(reps, 0, () -> {});

    RepFigures sum = team.figures();
    RepFigures a = reps.get(0).figures();
    RepFigures b = reps.get(1).figures();
    assertThat(sum.target()).isEqualTo(Money.of(220_000));
    assertThat(sum.expectedTotal()).isEqualTo(a.expectedTotal().plus(b.expectedTotal()));
    assertThat(sum.atRisk()).isEqualTo(a.atRisk().plus(b.atRisk()));
    assertThat(sum.expectedGap())
        .isEqualTo(
            Objects.requireNonNull(a.expectedGap()).plus(Objects.requireNonNull(b.expectedGap())));
    assertThat(sum.visitCapacity()).isEqualTo(400);
    assertThat(sum.customers()).isEqualTo(4);
    assertThat(team.distribution().expected()).isEqualTo(sum.expectedTotal());
    assertThat(
            List.of(Cell.values()).stream()
                    .mapToInt(cell -> team.matrix().field(cell).customers())
                    .sum()
                + team.matrix().potentialMissing().customers())
        .isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.2, 0.6})
  void theHitProbabilityIsThatOfAllCombinationsOfAllReps(double correlation) {
    Random random = new Random(7);
    for (int round = 0; round < 4; round++) {
      List<RepPlan> reps = new ArrayList<>();
      for (int rep = 0; rep < 3; rep++) {
        RepSketch sketch = new RepSketch("Gebiet " + rep).target(Money.of(40_000));
        for (int i = 0; i < 3; i++) {
          int revenue = 5_000 + random.nextInt(20_000);
          double kept = 0.3 + 0.6 * random.nextDouble();
          sketch.customer("C" + i, "Kunde " + rep + i, revenue, kept);
        }
        sketch.project("P", "offer", 10_000 + random.nextInt(20_000), random.nextDouble());
        reps.add(sketch.plan());
      }
      Team team = Team.of(reps, correlation, () -> {});

      List<Outcome> outcomes = new ArrayList<>();
      long certain = 0;
      for (RepPlan rep : reps) {
        Base base = rep.plan().outcomes();
        certain += base.certain().cents();
        outcomes.addAll(base.outcomes());
      }
      AllCombinations truth = new AllCombinations(certain, outcomes);
      long target = Money.of(120_000).cents();
      double expected =
          correlation == 0 ? truth.atLeast(target) : truth.atLeast(target, correlation);
      assertThat(outcomes).hasSize(12);
      assertThat(Objects.requireNonNull(team.figures().hitProbability()).value())
          .isCloseTo(expected, within(correlation == 0 ? 1e-9 : 1e-4));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.3})
  void aTeamOfOneHasTheFiguresOfTheRep(double correlation) {
    List<RepPlan> one = List.of(north().correlation(correlation).plan());
    Team team = Team.of(one, Team.usualCorrelation(one), () -> {});

    assertThat(team.correlation()).isEqualTo(correlation);
    assertThat(team.figures()).isEqualTo(one.getFirst().figures());
  }

  @Test
  void thirtyRepsAreAddedUp() {
    List<RepPlan> reps = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      reps.add(north().identity("book " + i).plan());
    }
    Team team = Team.of(reps, 0.1, () -> {});

    assertThat(team.figures().target()).isEqualTo(Money.of(30 * 130_000));
    assertThat(Objects.requireNonNull(team.figures().hitProbability()).value()).isBetween(0.0, 1.0);
  }

  @Test
  void withoutATargetOfEachRepTheTeamHasNone() {
    Team team = Team.of(List.of(north().plan(), south().target(null).plan()), 0, () -> {});

    assertThat(team.figures().target()).isNull();
    assertThat(team.figures().hitProbability()).isNull();
    assertThat(team.figures().expectedTotal().isPositive()).isTrue();
  }
}
