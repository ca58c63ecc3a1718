package app.revier.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
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
  void keepsEachOrderDayOnce() {
    LocalDate day = LocalDate.of(2026, 5, 4);
    OrderHistory orders = OrderHistory.of(List.of(day.plusDays(9), day, day.plusDays(9)));

    assertThat(orders.days()).containsExactly(day, day.plusDays(9));
    assertThat(orders.epochDaysBetween(day, day.plusDays(8)))
        .containsExactly((int) day.toEpochDay());
    assertThat(orders.epochDaysBetween(day.plusDays(1), day.plusDays(9))).hasSize(1);
  }
}
