package app.revier.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProjectRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final PlanYears YEARS = new PlanYears(2027, 2026, Stage.DEFAULTS, TODAY);

  private static GrowthProject project(
      String stage, @Nullable LocalDate start, @Nullable Probability byHand) {
    return new GrowthProjectBuilder(new ProjectId(1), new CustomerId(1), "Wundauflagen", stage)
        .kind(GrowthProject.Kind.NEW_PRODUCT)
        .yearlyValue(Money.of(12_000))
        .start(start)
        .winProbabilityByHand(byHand)
        .build();
  }

  private static boolean isLate(GrowthProject project) {
    return project.isLate(Stage.DEFAULTS, TODAY);
  }

  @Test
  void anOpenProjectWhoseStartHasPassedIsLate() {
    assertThat(isLate(project("offer", TODAY.minusDays(1), null))).isTrue();
    assertThat(isLate(project("offer", TODAY, null))).isFalse();
    assertThat(isLate(project("offer", TODAY.plusDays(1), null))).isFalse();
    assertThat(isLate(project("offer", null, null))).isFalse();
  }

  @Test
  void aProjectThatIsNotOpenOrNotWantedIsNotLate() {
    GrowthProject late = project("offer", TODAY.minusDays(1), null);
    assertThat(isLate(project("won", TODAY.minusDays(1), null))).isFalse();
    assertThat(isLate(project("lost", TODAY.minusDays(1), null))).isFalse();
    assertThat(isLate(project("unknown", TODAY.minusDays(1), null))).isFalse();
    assertThat(isLate(late.withChoice(GrowthProject.Choice.OUT))).isFalse();
    assertThat(isLate(late.withChoice(GrowthProject.Choice.IN))).isTrue();
  }

  @Test
  void theTerritoryNamesItsLateProjects() {
    GrowthProject late = project("offer", TODAY.minusDays(1), null);
    Territory territory = new Territory(List.of(), List.of(project("offer", TODAY, null), late));

    assertThat(territory.lateProjects(Stage.DEFAULTS, TODAY)).containsExactly(late);
  }

  @Test
  void theRepsOwnWinProbabilityCountsWhileTheProjectIsOpen() {
    Probability own = Probability.percent(33);
    assertThat(project("offer", null, own).winProbability(Stage.DEFAULTS)).isEqualTo(own);
    assertThat(project("offer", null, null).winProbability(Stage.DEFAULTS))
        .isEqualTo(Probability.percent(70));
    assertThat(project("won", null, own).winProbability(Stage.DEFAULTS))
        .isEqualTo(Probability.CERTAIN);
    assertThat(project("on-hold", null, own).winProbability(Stage.DEFAULTS))
        .isEqualTo(Probability.NEVER);
    assertThat(project("unknown", null, own).winProbability(Stage.DEFAULTS))
        .isEqualTo(Probability.NEVER);
  }

  @Test
  void aContractEndsInTheYearOfItsLastDay() {
    Contract contract = new Contract(null, LocalDate.of(2027, 1, 1), Money.of(100));
    assertThat(contract.endsIn(2027)).isTrue();
    assertThat(contract.endsIn(2026)).isFalse();
    assertThat(new Contract(null, null, Money.of(100)).endsIn(2027)).isFalse();
  }

  /** Worth in 2027: 12,000 all year, 9,000 from April on, nothing from 2028 on. */
  @Test
  void theLargestOpenProjectsAreThoseWorthMostInTheYear() {
    GrowthProject fromApril = project("offer", LocalDate.of(2027, 4, 1), null);
    GrowthProject allYear = project("not-started", null, null);
    GrowthProject nextYear = project("offer", LocalDate.of(2028, 1, 1), null);
    Territory territory =
        new Territory(
            List.of(),
            List.of(
                project("won", null, null),
                allYear.withChoice(GrowthProject.Choice.OUT),
                nextYear,
                fromApril,
                project("lost", null, null),
                allYear));

    assertThat(territory.largestOpenProjects(YEARS, 5))
        .containsExactly(allYear, fromApril, nextYear);
    assertThat(territory.largestOpenProjects(YEARS, 1)).containsExactly(allYear);
  }
}
