package app.revier.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class MoneyTest {

  @Test
  void addsAndSubtractsExactly() {
    assertThat(new Money(10).plus(new Money(20))).isEqualTo(new Money(30));
    assertThat(new Money(10).minus(new Money(30))).isEqualTo(new Money(-20));
    assertThat(new Money(10).negated()).isEqualTo(new Money(-10));
  }

  @Test
  void failsBeyondItsRangeInsteadOfTurningNegative() {
    Money most = new Money(Long.MAX_VALUE);

    assertThatThrownBy(() -> most.plus(new Money(1))).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Money.of(Long.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Money.rounded(new BigDecimal("1e30")))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void roundsHalfACentAwayFromZero() {
    assertThat(Money.rounded(new BigDecimal("0.125"))).isEqualTo(new Money(13));
    assertThat(Money.rounded(new BigDecimal("-0.125"))).isEqualTo(new Money(-13));
    assertThat(Money.rounded(new BigDecimal("0.1249"))).isEqualTo(new Money(12));
    assertThat(new Money(25).times(Share.percent(50))).isEqualTo(new Money(13));
    assertThat(new Money(-25).times(Share.percent(50))).isEqualTo(new Money(-13));
    assertThat(new Money(25).times(new Probability(0.5))).isEqualTo(new Money(13));
    assertThat(new Money(6).twelfths(1)).isEqualTo(new Money(1));
    assertThat(new Money(5).twelfths(1)).isEqualTo(Money.ZERO);
  }

  @Test
  void multipliesAsDecimalsDo() {
    SplittableRandom random = new SplittableRandom(1);
    for (int round = 0; round < 10_000; round++) {
      Money amount = new Money(random.nextLong(-1_000_000_000_000_000L, 1_000_000_000_000_000L));
      Share share = new Share(random.nextInt(1_000_001));
      Probability probability = new Probability(random.nextInt(1_000_000_001) / 1e9);

      assertThat(amount.times(share).toDecimal()).isEqualTo(times(amount, share.toDecimal()));
      assertThat(amount.times(probability).toDecimal())
          .isEqualTo(times(amount, BigDecimal.valueOf(probability.value())));
    }
  }

  /** What is kept and what is not of each two-decimal probability, to the half cent. */
  @Test
  void takesComplementsAsDecimalsDo() {
    SplittableRandom random = new SplittableRandom(2);
    for (int percent = 0; percent <= 100; percent++) {
      BigDecimal part = BigDecimal.valueOf(percent, 2);
      BigDecimal rest = BigDecimal.ONE.subtract(part);
      Probability probability = new Probability(part.doubleValue());
      assertThat(Probability.percent(percent)).isEqualTo(probability);
      assertThat(probability.complement().toDecimal()).isEqualByComparingTo(rest);
      for (int round = 0; round < 300; round++) {
        Money amount = new Money(round < 200 ? 100_000 + round : random.nextLong(1_000_000_000L));

        assertThat(amount.times(probability).toDecimal()).isEqualTo(times(amount, part));
        assertThat(amount.times(probability.complement()).toDecimal())
            .isEqualTo(times(amount, rest));
      }
    }
  }

  private static BigDecimal times(Money amount, BigDecimal factor) {
    return amount.toDecimal().multiply(factor).setScale(2, RoundingMode.HALF_UP);
  }

  @Test
  void comparesBySize() {
    assertThat(new Money(1).min(new Money(2))).isEqualTo(new Money(1));
    assertThat(new Money(1).max(new Money(2))).isEqualTo(new Money(2));
    assertThat(new Money(1)).isLessThan(new Money(2));
    assertThat(new Money(-1).isNegative()).isTrue();
    assertThat(Money.ZERO.isPositive() || Money.ZERO.isNegative()).isFalse();
    assertThat(Money.ofCents(0).isZero()).isTrue();
    assertThat(new Money(1).isZero() || new Money(-1).isZero()).isFalse();
  }

  @Test
  void showsUnitsWithTwoDecimals() {
    assertThat(new Money(-1_234_505)).hasToString("-12345.05");
    assertThat(Money.of(7).toDecimal()).isEqualTo(new BigDecimal("7.00"));
  }
}
