package app.revier.segment;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.segment.Retention.Deduction;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.OrderHistory;
import app.revier.territory.Probability;
import app.revier.territory.RevenueHistory;
import app.revier.territory.Share;
import app.revier.territory.Standing;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetentionRuleTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final CustomerBuilder customer = Customer.named(new CustomerId(1), "1", "Clinic").edit();

  private Retention judge() {
    return RetentionRule.of(customer.build(), 2026, TODAY, RetentionRules.DEFAULTS);
  }

  private static Standing standing(
      @Nullable Integer loyalty, @Nullable Double byHand, boolean leaves, boolean attacked) {
    return new Standing(
        loyalty, byHand == null ? null : new Probability(byHand), Share.NONE, leaves, attacked);
  }

  private static OrderHistory ordersDaysAgo(int... days) {
    return OrderHistory.of(Arrays.stream(days).mapToObj(TODAY::minusDays).toList());
  }

  @ParameterizedTest
  @CsvSource({"100,0.95", "75,0.95", "74,0.85", "50,0.85", "49,0.65", "0,0.65", ",0.80"})
  void goesByLoyalty(@Nullable Integer loyalty, double expected) {
    customer.standing(standing(loyalty, null, false, false));

    assertThat(judge().probability().value()).isEqualTo(expected);
    assertThat(judge().byHand()).isFalse();
    assertThat(judge().loyalty()).isEqualTo(loyalty == null ? null : loyalty.doubleValue());
  }

  @Test
  void takesOffATenthInCleanDecimals() {
    customer.standing(standing(80, null, true, false));
    assertThat(judge().probability().value()).isEqualTo(0.85);

    customer.standing(standing(80, null, true, true));
    assertThat(judge().probability().value()).isEqualTo(0.75);
    assertThat(judge().deductions())
        .containsExactly(Deduction.DECISION_MAKER_LEAVES, Deduction.COMPETITOR_ATTACKS);
  }

  @ParameterizedTest
  @CsvSource({
    "1000.00,900.00,false",
    "1000.00,899.99,true",
    "1000.01,900.01,false",
    "1000.01,900.00,true",
    "1000.00,,true",
    "0.00,-5.00,false",
    "-10.00,-50.00,false",
    ",100.00,false"
  })
  void seesAFallOfMoreThanATenth(@Nullable String before, @Nullable String now, boolean fell) {
    RevenueHistory history = RevenueHistory.NONE;
    if (before != null) {
      history = history.with(2025, Money.rounded(new java.math.BigDecimal(before)));
    }
    if (now != null) {
      history = history.with(2026, Money.rounded(new java.math.BigDecimal(now)));
    }
    customer.revenue(history);

    assertThat(judge().deductions().contains(Deduction.REVENUE_FELL)).isEqualTo(fell);
  }

  @Test
  void seesAnOrderOverdueAfterMoreThanTwiceTheMedianInterval() {
    customer.orders(ordersDaysAgo(60, 90, 120));
    assertThat(judge().deductions()).isEmpty();

    customer.orders(ordersDaysAgo(61, 91, 121));
    assertThat(judge().deductions()).containsExactly(Deduction.ORDER_OVERDUE);
  }

  @Test
  void takesTheMeanOfTheTwoMiddleIntervalsOfAnEvenNumber() {
    // intervals 10 and 31: twice their median is 41
    customer.orders(ordersDaysAgo(41, 51, 82));
    assertThat(judge().deductions()).isEmpty();

    customer.orders(ordersDaysAgo(42, 52, 83));
    assertThat(judge().deductions()).containsExactly(Deduction.ORDER_OVERDUE);
  }

  @Test
  void takesTheMedianOfIntervalsInWhateverOrderTheyCame() {
    // intervals 50, 10, 20, from the oldest: twice their median is 40
    customer.orders(ordersDaysAgo(40, 60, 70, 120));
    assertThat(judge().deductions()).isEmpty();

    customer.orders(ordersDaysAgo(41, 61, 71, 121));
    assertThat(judge().deductions()).containsExactly(Deduction.ORDER_OVERDUE);

    // intervals 40, 10, 30, 20: twice their median is 50
    customer.orders(ordersDaysAgo(50, 70, 100, 110, 150));
    assertThat(judge().deductions()).isEmpty();

    customer.orders(ordersDaysAgo(51, 71, 101, 111, 151));
    assertThat(judge().deductions()).containsExactly(Deduction.ORDER_OVERDUE);
  }

  @Test
  void countsOrdersOfTheLast365DaysOnlyTodayIncluded() {
    customer.orders(ordersDaysAgo(300, 301, 364));
    assertThat(judge().deductions()).containsExactly(Deduction.ORDER_OVERDUE);

    customer.orders(ordersDaysAgo(300, 301, 365));
    assertThat(judge().deductions()).isEmpty();
  }

  @Test
  void countsADayOnceAndIgnoresOrdersAfterToday() {
    customer.orders(ordersDaysAgo(300, 301, 301, -5));
    assertThat(judge().deductions()).isEmpty();
  }

  @Test
  void staysWithinItsLimits() {
    RetentionRules harsh =
        new RetentionRules(
            new Probability(1),
            new Probability(0.85),
            new Probability(0.65),
            new Probability(0.80),
            new Probability(0.70),
            Share.percent(10));
    customer.standing(standing(null, null, true, true));
    assertThat(RetentionRule.of(customer.build(), 2026, TODAY, harsh).probability().value())
        .isEqualTo(0.05);

    customer.standing(standing(90, null, false, false));
    assertThat(RetentionRule.of(customer.build(), 2026, TODAY, harsh).probability().value())
        .isEqualTo(0.99);
  }

  @Test
  void leavesTheRepsOwnFigureAsItIs() {
    customer.standing(standing(90, 1.0, true, true));

    assertThat(judge())
        .isEqualTo(new Retention(Probability.CERTAIN, true, 90.0, java.util.List.of()));
  }
}
