package app.revier.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ShareTest {

  private static final Share TEN_PERCENT = Share.percent(10);

  @Test
  void comparesARatioWithoutRoundingIt() {
    assertThat(TEN_PERCENT.compareRatio(new Money(10), new Money(100))).isZero();
    assertThat(TEN_PERCENT.compareRatio(new Money(1_000_001), new Money(10_000_010))).isZero();
    assertThat(TEN_PERCENT.compareRatio(new Money(1_000_001), new Money(10_000_009))).isPositive();
    assertThat(TEN_PERCENT.compareRatio(new Money(1_000_001), new Money(10_000_011))).isNegative();
  }

  @Test
  void comparesRatiosOfTheLargestAmounts() {
    Money most = new Money(Long.MAX_VALUE);

    assertThat(Share.percent(100).compareRatio(most, most)).isZero();
    assertThat(Share.percent(100).compareRatio(new Money(Long.MAX_VALUE - 1), most)).isNegative();
    assertThat(TEN_PERCENT.compareRatio(new Money(Long.MIN_VALUE), new Money(1))).isNegative();
  }

  @Test
  void comparesAsFractionsDo() {
    SplittableRandom random = new SplittableRandom(1);
    for (int round = 0; round < 20_000; round++) {
      Money part = new Money(random.nextLong() >> random.nextInt(63));
      Money whole = new Money(1 + (random.nextLong() >>> random.nextInt(1, 63)) / 2);
      Share share = new Share(random.nextInt(1_000_001));
      int expected =
          BigInteger.valueOf(part.cents())
              .multiply(BigInteger.valueOf(1_000_000))
              .compareTo(
                  BigInteger.valueOf(whole.cents())
                      .multiply(BigInteger.valueOf(share.millionths())));

      assertThat(Integer.signum(share.compareRatio(part, whole))).isEqualTo(expected);
    }
  }

  @Test
  void refusesARatioToNothing() {
    assertThatThrownBy(() -> TEN_PERCENT.compareRatio(new Money(1), Money.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void isTheNearestMillionthOfARatio() {
    SplittableRandom random = new SplittableRandom(2);
    for (int round = 0; round < 20_000; round++) {
      Money whole = new Money(1 + (random.nextLong() >>> random.nextInt(1, 63)) / 2);
      Money part = new Money(random.nextLong(whole.cents() + 1));

      assertThat(Share.ratio(part, whole).toDecimal())
          .isEqualTo(
              BigDecimal.valueOf(part.cents())
                  .divide(BigDecimal.valueOf(whole.cents()), 6, RoundingMode.HALF_UP));
    }
    assertThatThrownBy(() -> Share.ratio(new Money(2), new Money(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void isReadFromAFractionToTheNearestMillionth() {
    assertThat(Share.of(new BigDecimal("0.1234565"))).isEqualTo(new Share(123_457));
    assertThat(Share.of(BigDecimal.ONE)).isEqualTo(Share.percent(100));
    assertThatThrownBy(() -> Share.of(new BigDecimal("1.0000001")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void leavesTheRestOfTheWhole() {
    assertThat(TEN_PERCENT.complement()).isEqualTo(Share.percent(90));
  }

  @Test
  void goesFromNothingToTheWhole() {
    assertThat(Share.of(BigDecimal.ZERO)).isEqualTo(Share.NONE);
    assertThat(Share.ratio(Money.ZERO, new Money(1))).isEqualTo(Share.NONE);
    assertThat(Share.ratio(new Money(7), new Money(7))).isEqualTo(Share.percent(100));
    assertThatThrownBy(() -> Share.of(new BigDecimal("-0.0000001")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Share.ratio(new Money(-1), new Money(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Share.ratio(Money.ZERO, Money.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Share(1_000_001)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void isAFractionForDrawingAndForLogs() {
    assertThat(new Share(125_000).toDouble()).isEqualTo(0.125);
    assertThat(new Share(125_000)).hasToString("0.125");
    assertThat(TEN_PERCENT).isLessThan(Share.percent(11)).isGreaterThan(Share.percent(9));
  }
}
