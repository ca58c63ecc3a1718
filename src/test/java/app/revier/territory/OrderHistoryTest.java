package app.revier.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderHistoryTest {

  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
  private static final OrderHistory ORDERS =
      OrderHistory.of(List.of(DAY.plusDays(9), DAY, DAY.plusDays(9)));

  @Test
  void keepsEachOrderDayOnceInRisingOrder() {
    assertThat(ORDERS.days()).containsExactly(DAY, DAY.plusDays(9));
  }

  @Test
  void findsTheOrdersOfASpanWithItsFirstAndItsLastDay() {
    int first = (int) DAY.toEpochDay();

    assertThat(ORDERS.epochDaysBetween(DAY, DAY.plusDays(8))).containsExactly(first);
    assertThat(ORDERS.epochDaysBetween(DAY.plusDays(1), DAY.plusDays(9)))
        .containsExactly(first + 9);
    assertThat(ORDERS.epochDaysBetween(DAY.plusDays(1), DAY.plusDays(8))).isEmpty();
  }

  @Test
  void isTheSameWhenTheDaysAre() {
    assertThat(ORDERS)
        .isEqualTo(OrderHistory.of(List.of(DAY, DAY.plusDays(9))))
        .hasSameHashCodeAs(OrderHistory.of(List.of(DAY, DAY.plusDays(9))))
        .isNotEqualTo(OrderHistory.of(List.of(DAY)));
  }
}
