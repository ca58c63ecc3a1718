package app.revier.callplan;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.territory.Strategy;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A rule that rises at no customer is known as such. */
final class JudgementRuleTest {

  @ParameterizedTest
  @EnumSource(Strategy.class)
  void theMethodsOwnRise(Strategy strategy) {
    assertThat(JudgementRules.initial(strategy).canRise()).isTrue();
  }

  @Test
  void allOfTheRevenueWithoutVisitsAndAtMostDoesNotRise() {
    assertThat(JudgementRule.percent(100, 0, 50, 100, 0).canRise()).isFalse();
    assertThat(JudgementRule.percent(60, 0, 50, 100, 0).canRise()).isFalse();
    assertThat(JudgementRule.percent(100, 0, 50, 105, 0).canRise()).isFalse();
  }

  @Test
  void itRisesIfItDoesAtAnyOfManyCustomers() {
    int[] parts = {0, 5, 60, 95, 100, 105, 140};
    for (int none : parts) {
      for (int today : parts) {
        for (int most : parts) {
          for (int whitespace : parts) {
            assertThat(JudgementRule.percent(none, today, 50, most, whitespace).canRise())
                .as("none %s, today +%s, most %s +%s", none, today, most, whitespace)
                .isEqualTo(risesSomewhere(none, today, most, whitespace));
          }
        }
      }
    }
  }

  /** Tries customers with all shares of revenue and whitespace, in steps fine enough. */
  private static boolean risesSomewhere(int none, int today, int most, int whitespace) {
    int steps = 2_000;
    return IntStream.rangeClosed(0, steps)
        .anyMatch(
            revenue -> {
              int rest = steps - revenue;
              int now = 100 * revenue + today * rest;
              return none * revenue < now && now < most * revenue + whitespace * rest;
            });
  }
}
