package app.revier.track;

import app.revier.territory.Contract;
import app.revier.territory.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;

/**
 * How the revenue of a year is spread over its twelve months. Within a month each day has the same
 * part of it.
 */
public final class MonthShape {

  private static final int MONTHS = 12;
  private static final long MILLION = 1_000_000;

  /** Each month has a twelfth. */
  public static final MonthShape EVEN = new MonthShape(filled());

  private final long[] weights;
  private final BigInteger total;

  private MonthShape(long[] weights) {
    this.weights = weights;
    total = Arrays.stream(weights).mapToObj(BigInteger::valueOf).reduce(BigInteger::add).get();
  }

  private static long[] filled() {
    long[] ones = new long[MONTHS];
    Arrays.fill(ones, 1);
    return ones;
  }

  /**
   * The shape that twelve amounts have; a month that gave more back than it sold has no part of the
   * year. Even if nothing is left.
   */
  public static MonthShape of(long[] cents) {
    long[] weights = Arrays.stream(cents).map(amount -> Math.max(0, amount)).toArray();
    return Arrays.stream(weights).allMatch(weight -> weight == 0) ? EVEN : new MonthShape(weights);
  }

  /** What of a year's amount comes until the end of a day; before the year nothing of it. */
  public Money upTo(Money whole, int year, LocalDate day) {
    if (day.getYear() != year) {
      return day.getYear() < year ? Money.ZERO : whole;
    }
    long length = day.lengthOfMonth();
    BigInteger sum = BigInteger.valueOf(weights[day.getMonthValue() - 1]);
    sum = sum.multiply(BigInteger.valueOf(day.getDayOfMonth()));
    for (int month = 1; month < day.getMonthValue(); month++) {
      sum = sum.add(BigInteger.valueOf(weights[month - 1]).multiply(BigInteger.valueOf(length)));
    }
    BigInteger cents = BigInteger.valueOf(whole.cents()).multiply(sum);
    return Money.ofCents(
        new BigDecimal(cents)
            .divide(
                new BigDecimal(total.multiply(BigInteger.valueOf(length))), 0, RoundingMode.HALF_UP)
            .longValueExact());
  }

  /** The part of the year that a month has, 0 to 1. */
  public double share(int month) {
    return weights[month - 1] / total.doubleValue();
  }

  /**
   * The shape of what contracts secure: that of the year, in the months in which they run. A month
   * in which twice as much is secured has twice its part.
   */
  MonthShape within(List<Contract> contracts, int year) {
    BigInteger[] secured = new BigInteger[MONTHS];
    Arrays.setAll(secured, month -> BigInteger.ZERO);
    for (Contract contract : contracts) {
      for (int month = 1; month <= MONTHS; month++) {
        if (runs(contract, YearMonth.of(year, month))) {
          secured[month - 1] =
              secured[month - 1].add(BigInteger.valueOf(contract.yearlyAmount().cents()));
        }
      }
    }
    if (Arrays.stream(secured).allMatch(secured[0]::equals)) {
      return this;
    }
    BigInteger most = Arrays.stream(secured).max(BigInteger::compareTo).get();
    long[] parts = new long[MONTHS];
    long[] plain = new long[MONTHS];
    for (int i = 0; i < MONTHS; i++) {
      plain[i] = secured[i].multiply(BigInteger.valueOf(MILLION)).divide(most).longValueExact();
      parts[i] = plain[i] * Math.round(share(i + 1) * MILLION);
    }
    return Arrays.stream(parts).allMatch(part -> part == 0) ? of(plain) : of(parts);
  }

  private static boolean runs(Contract contract, YearMonth month) {
    return (contract.from() == null || !YearMonth.from(contract.from()).isAfter(month))
        && (contract.until() == null || !YearMonth.from(contract.until()).isBefore(month));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MonthShape that && Arrays.equals(weights, that.weights);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(weights);
  }

  @Override
  public String toString() {
    return Arrays.toString(weights);
  }
}
