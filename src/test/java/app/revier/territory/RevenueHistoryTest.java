package app.revier.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RevenueHistoryTest {

  private final RevenueHistory history =
      RevenueHistory.NONE.with(2026, Money.of(3)).with(2024, Money.of(1));

  @Test
  void tellsAYearThatIsNotKnownFromOneWithoutRevenue() {
    RevenueHistory zero = history.with(2025, Money.ZERO);

    assertThat(history.knows(2025)).isFalse();
    assertThat(zero.knows(2025)).isTrue();
    assertThat(history.in(2025)).isEqualTo(zero.in(2025));
    assertThat(history).isNotEqualTo(zero).isEqualTo(zero.without(2025));
  }

  @Test
  void keepsTheYearsInRisingOrder() {
    assertThat(history.years()).containsExactly(2024, 2026);
    assertThat(history.size()).isEqualTo(2);
    assertThat(history.byYear())
        .isEqualTo(new TreeMap<>(java.util.Map.of(2024, Money.of(1), 2026, Money.of(3))));
    assertThat(RevenueHistory.ofSorted(new int[] {2024, 2026}, new long[] {100, 300}))
        .isEqualTo(history)
        .hasSameHashCodeAs(history);
  }

  @Test
  void refusesYearsOutOfOrder() {
    assertThatThrownBy(() -> RevenueHistory.ofSorted(new int[] {2026, 2026}, new long[2]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> RevenueHistory.ofSorted(new int[] {2026}, new long[2]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void hasNoYearAtFirst() {
    assertThat(RevenueHistory.of(new TreeMap<>())).isSameAs(RevenueHistory.NONE);
    assertThat(RevenueHistory.NONE.size()).isZero();
    assertThat(RevenueHistory.NONE.in(2026)).isEqualTo(Money.ZERO);
    assertThat(history.without(2024).without(2026)).isEqualTo(RevenueHistory.NONE);
  }

  @Test
  void findsTheFirstAndTheLastYearAndNothingAround() {
    assertThat(List.of(2023, 2024, 2025, 2026, 2027))
        .filteredOn(history::knows)
        .containsExactly(2024, 2026);
    assertThat(List.of(2023, 2024, 2025, 2026, 2027))
        .extracting(history::in)
        .containsExactly(Money.ZERO, Money.of(1), Money.ZERO, Money.of(3), Money.ZERO);
  }

  @Test
  void differsByAYearOrAnAmount() {
    assertThat(history)
        .isNotEqualTo(history.with(2026, Money.of(4)))
        .isNotEqualTo(history.without(2026).with(2027, Money.of(3)));
  }

  @Test
  void theChangeIsAPartOfTheYearBefore() {
    RevenueHistory revenue =
        RevenueHistory.NONE
            .with(2024, Money.of(100))
            .with(2025, Money.of(90))
            .with(2026, Money.of(120));

    assertThat(revenue.changeTo(2025)).isEqualTo(-0.1);
    assertThat(revenue.changeTo(2026)).isEqualTo(30 / 90.0);
    assertThat(revenue.changeTo(2024)).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(revenue.changeTo(2027)).isEqualTo(-1);
    assertThat(revenue.changeTo(2028)).isNull();
  }

  @Test
  void aYearOfCreditNotesIsNothingToCompareWith() {
    RevenueHistory revenue = RevenueHistory.NONE.with(2025, Money.of(-5)).with(2026, Money.of(-1));

    assertThat(revenue.changeTo(2026)).isNull();
    assertThat(revenue.with(2026, Money.of(1)).changeTo(2026)).isEqualTo(Double.POSITIVE_INFINITY);
  }
}
