package app.revier.segment;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.OrderHistory;
import app.revier.territory.Territory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderRhythmTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static OrderHistory ordersDaysAgo(int... days) {
    return OrderHistory.of(Arrays.stream(days).mapToObj(TODAY::minusDays).toList());
  }

  private static Customer customer(int id, String name, int... days) {
    return Customer.named(new CustomerId(id), String.valueOf(id), name)
        .edit()
        .orders(ordersDaysAgo(days))
        .build();
  }

  @Test
  void isTheMedianIntervalOfTheLastYear() {
    OrderRhythm rhythm = OrderRhythm.of(ordersDaysAgo(400, 110, 80, 40, 10), TODAY);

    assertThat(rhythm.orders()).isEqualTo(4);
    assertThat(rhythm.medianDays()).isEqualTo(30);
    assertThat(rhythm.last()).isEqualTo(TODAY.minusDays(10));
    assertThat(rhythm.nextExpected()).isEqualTo(TODAY.plusDays(20));
    assertThat(rhythm.isBroken()).isFalse();
    assertThat(rhythm.daysLate()).isEqualTo(-20);
  }

  @ParameterizedTest
  @CsvSource({"60,false", "61,true"})
  void isBrokenAfterMoreThanTwiceTheMedian(int last, boolean broken) {
    OrderRhythm rhythm = OrderRhythm.of(ordersDaysAgo(last + 60, last + 30, last), TODAY);

    assertThat(rhythm.isBroken()).isEqualTo(broken);
    assertThat(rhythm.daysSince()).isEqualTo(last);
  }

  @Test
  void twoOrdersInTheLastYearAreNoRhythm() {
    OrderRhythm rhythm = OrderRhythm.of(ordersDaysAgo(500, 400, 300, 270), TODAY);

    assertThat(rhythm.medianDays()).isNull();
    assertThat(rhythm.nextExpected()).isNull();
    assertThat(rhythm.isBroken()).isFalse();
    assertThat(rhythm.last()).isEqualTo(TODAY.minusDays(270));
  }

  @Test
  void anOrderOfLongAgoIsStillTheLastOne() {
    assertThat(OrderRhythm.of(ordersDaysAgo(900, 800), TODAY).last())
        .isEqualTo(TODAY.minusDays(800));
    assertThat(OrderRhythm.of(null, TODAY).last()).isNull();
  }

  @Test
  void thoseWhoWaitLongestComeFirst() {
    Territory territory =
        new Territory(
            List.of(
                customer(1, "Regular", 90, 60, 30, 1),
                customer(2, "Late", 160, 130, 100),
                customer(3, "Later", 260, 230, 200),
                Customer.named(new CustomerId(4), "4", "Never")),
            List.of());

    assertThat(OrderRhythm.broken(territory, TODAY))
        .extracting(broken -> broken.customer().name())
        .containsExactly("Later", "Late");
  }
}
