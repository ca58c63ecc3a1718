package app.revier.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HelpSearchTest {

  /** Five visits too many: 30 asked for, 25 days. */
  private static RepSketch overloaded() {
    return new RepSketch("Voll")
        .fieldDays(25)
        .customer("A", "Nah", 10_000, 0.9)
        .at(50.94, 6.96, 4)
        .customer("B", "Näher", 10_000, 0.9)
        .at(50.93, 6.95, 4)
        .customer("C", "Fern", 10_000, 0.9)
        .at(48.10, 11.50, 22);
  }

  private static RepSketch free(String name, int visits) {
    return new RepSketch(name)
        .fieldDays(visits + 2)
        .customer("X", "Eigener", 10_000, 0.9)
        .at(50.92, 6.95, 2);
  }

  @Test
  void theNearestCustomersGoFirstUntilTheLackIsCovered() {
    List<Help> help = HelpSearch.among(List.of(overloaded().plan(), free("Frei", 100).plan()));

    assertThat(help).hasSize(1);
    assertThat(help.getFirst().from().name()).isEqualTo("Frei");
    assertThat(help.getFirst().to().name()).isEqualTo("Voll");
    assertThat(help.getFirst().customers())
        .extracting(taken -> taken.customer().number())
        .containsExactly("B", "A");
    assertThat(help.getFirst().visits()).isEqualTo(8);
    assertThat(help.getFirst().customers().getFirst().kilometres()).isBetween(1.0, 1.3);
  }

  @Test
  void nobodyGetsMoreVisitsThanAreFree() {
    List<Help> help =
        HelpSearch.among(
            List.of(overloaded().plan(), free("Frei", 5).plan(), free("Auch frei", 3).plan()));

    assertThat(help).hasSize(1);
    assertThat(help.getFirst().from().name()).isEqualTo("Frei");
    assertThat(help.getFirst().visits()).isEqualTo(4);
  }

  @Test
  void whoIsFarAwayIsNotAsked() {
    RepPlan far =
        new RepSketch("Weit")
            .fieldDays(100)
            .customer("X", "Eigener", 1, 0.9)
            .at(53.5, 10, 2)
            .plan();

    assertThat(HelpSearch.among(List.of(overloaded().plan(), far))).isEmpty();
  }

  @Test
  void homeCountsLikeACustomer() {
    RepPlan home = new RepSketch("Daheim").fieldDays(50).home(50.93, 6.95).plan();

    List<Help> help = HelpSearch.among(List.of(overloaded().plan(), home));

    assertThat(help.getFirst().customers().getFirst().kilometres()).isZero();
  }

  @Test
  void withoutAnybodyWhoLacksVisitsThereIsNothingToOffer() {
    assertThat(HelpSearch.among(List.of(free("Eins", 10).plan(), free("Zwei", 10).plan())))
        .isEmpty();
  }
}
