package app.revier.track;

import static app.revier.track.TrackSketch.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.revier.outcomes.AllCombinations;
import app.revier.outcomes.Outcome;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.SalesLine;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Band, landing and probability of random small years against the sum over all their combinations,
 * with amounts worked out by plain arithmetic.
 */
class TrackerRandomTest {

  private record Year(TrackSketch sketch, List<long[]> customers, List<long[]> projects) {}

  /** Customers and projects of random amounts in cents and per cent; each month a twelfth. */
  private static Year year(Random random) {
    TrackSketch sketch = new TrackSketch();
    List<long[]> customers = new ArrayList<>();
    List<long[]> projects = new ArrayList<>();
    for (int i = 1; i <= 1 + random.nextInt(6); i++) {
      long[] one = {random.nextInt(1, 9_000_000), random.nextInt(101), i};
      customers.add(one);
      sketch.customer(i, Money.ofCents(one[0]), one[1] / 100.0, Money.ZERO);
    }
    for (int i = 1; i <= random.nextInt(4); i++) {
      long[] one = {random.nextInt(1, 3_000_000), random.nextInt(101), 1 + random.nextInt(12)};
      projects.add(one);
      sketch.project(i, 1, Money.ofCents(one[0]), one[1] / 100.0, day((int) one[2], 1));
    }
    return new Year(sketch, customers, projects);
  }

  private static long rounded(double cents) {
    return (long) Math.floor(cents + 0.5);
  }

  private static double elapsed(LocalDate day) {
    return day.getMonthValue() - 1 + day.getDayOfMonth() / (double) day.lengthOfMonth();
  }

  private static long ofProject(long[] one, LocalDate day) {
    double months = Math.max(0, elapsed(day) - (one[2] - 1));
    return rounded(one[0] * months / (13 - one[2]));
  }

  private static AllCombinations all(Year year, LocalDate day, boolean rest, long certain) {
    List<Outcome> outcomes = new ArrayList<>();
    for (long[] one : year.customers()) {
      long until = rounded(one[0] * elapsed(day) / 12);
      add(outcomes, rest ? one[0] - until : until, one[1]);
    }
    for (long[] one : year.projects()) {
      long until = ofProject(one, day);
      add(outcomes, rest ? one[0] - until : until, one[1]);
    }
    return new AllCombinations(certain, outcomes);
  }

  private static void add(List<Outcome> outcomes, long cents, long percent) {
    outcomes.add(new Outcome(Money.ofCents(cents), new Probability(percent / 100.0)));
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"})
  void bandAndLandingAreThoseOfAllCombinations(long seed) {
    Random random = new Random(seed);
    Year year = year(random);
    LocalDate day = LocalDate.ofYearDay(2027, 1 + random.nextInt(365));
    long came = random.nextInt(-100_000, 9_000_000);
    year.sketch().sold(1, day(1, 1), 0);
    year.sketch()
        .sales
        .add(new SalesLine(TrackSketch.id(1), day(1, 1), "", "", null, Money.ofCents(came)));
    year.sketch().target = Money.ofCents(came + random.nextInt(1, 20_000_000));

    YearTrack track = year.sketch().track(day);
    AllCombinations until = all(year, day, false, 0);
    AllCombinations rest = all(year, day, true, came);

    assertThat(track.now().low().cents()).isEqualTo(until.quantile(0.1));
    assertThat(track.now().high().cents()).isEqualTo(until.quantile(0.9));
    for (double p : new double[] {0.1, 0.5, 0.9}) {
      assertThat(track.landing().quantile(p).cents()).isEqualTo(rest.quantile(p));
    }
    assertThat(Objects.requireNonNull(track.hitProbability()).value())
        .isCloseTo(rest.atLeast(year.sketch().target.cents()), within(1e-9));
    assertThat(track.causes().stream().map(Cause::amount).reduce(Money.ZERO, Money::plus))
        .isEqualTo(track.difference());
    for (YearPoint point : track.months()) {
      if (point.day().equals(YearMonth.from(point.day()).atEndOfMonth())) {
        assertThat(point.high().cents()).isEqualTo(all(year, point.day(), false, 0).quantile(0.9));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"21, 0.3", "22, 0.3", "23, 0.7"})
  void withACorrelationTheProbabilityIsThatOfAllCombinations(long seed, double correlation) {
    Random random = new Random(seed);
    Year year = year(random);
    LocalDate day = day(1 + random.nextInt(11), 17);
    year.sketch().correlation = correlation;
    year.sketch().sold(1, day(1, 1), 100);
    AllCombinations rest = all(year, day, true, 10_000);
    year.sketch().target = Money.ofCents(rest.quantile(0.6));

    assertThat(Objects.requireNonNull(year.sketch().track(day).hitProbability()).value())
        .isCloseTo(rest.atLeast(year.sketch().target.cents(), correlation), within(1e-4));
  }
}
