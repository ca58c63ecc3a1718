package app.revier.week;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.SizeClass;
import app.revier.week.CustomerFacts.ProjectStep;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often customers are to be visited, and when the next visit may come. */
class RhythmTest {

  private static final LocalDate DAY = LocalDate.of(2027, 1, 15);

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "7, 6", "10, 9", "20, 17", "30, 26", "100, 85", "365, 311"})
  void aVisitMayComeFromEightyFivePerCentOfTheIntervalOnRoundedUp(int interval, int days) {
    assertThat(new Rhythm(interval, DAY).allowedFrom(DAY)).isEqualTo(DAY.plusDays(days));
  }

  @Test
  void aVisitIsRipeHalfAWeekBeforeItIsDueAndWaitsTheDayAfter() {
    Rhythm rhythm = new Rhythm(30, DAY);

    assertThat(rhythm.isRipeBy(DAY.plusDays(26))).isFalse();
    assertThat(rhythm.isRipeBy(DAY.plusDays(27))).isTrue();
    assertThat(rhythm.waitsOn(DAY.plusDays(30))).isFalse();
    assertThat(rhythm.waitsOn(DAY.plusDays(31))).isTrue();
  }

  @Test
  void whoWasNeverVisitedWaits() {
    Rhythm rhythm = new Rhythm(30, null);

    assertThat(rhythm.allowedFrom(DAY)).isEqualTo(DAY);
    assertThat(rhythm.waitsOn(DAY)).isTrue();
    assertThat(rhythm.isRipeBy(DAY)).isTrue();
  }

  @Test
  void aVisitNobodyAsksForIsNeverWaitedForAndComesBackAfterNinetyDays() {
    Rhythm rhythm = new Rhythm(null, DAY);

    assertThat(rhythm.allowedFrom(DAY)).isEqualTo(DAY.plusDays(90));
    assertThat(rhythm.waitsOn(DAY.plusDays(500))).isFalse();
    assertThat(rhythm.isRipeBy(DAY.plusDays(500))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    // Days since the last visit, visits left, days to the start, interval: days between
    "10, 3, 90, , 30", // from today to the start
    "-15, 3, 90, , 25", // from a visit that is planned
    "10, 3, 90, 20, 20", // the interval asks for more
    "10, 3, 90, 40, 30",
    "10, 8, 33, 120, 7", // never twice a week
    "10, 1, -5, 120, 7", // the start is over
    "10, 0, 90, 40, 40" // nothing is needed any more
  })
  void visitsOfAProjectAreSpreadUpToItsStart(
      int since, int left, int start, @Nullable Integer interval, int days) {
    ProjectStep step = new ProjectStep("Ausbau", Money.ZERO, 9, DAY, DAY.plusDays(start));

    assertThat(Rhythm.of(facts(interval, step), DAY.minusDays(since), left).days()).isEqualTo(days);
  }

  @Test
  void visitsOfAProjectWithoutADateComeWithTheInterval() {
    ProjectStep step = new ProjectStep("Ausbau", Money.ZERO, 9);

    assertThat(Rhythm.of(facts(30, step), DAY, 5).days()).isEqualTo(30);
    assertThat(Rhythm.of(facts(null, step), DAY, 5).days()).isNull();
  }

  private static CustomerFacts facts(@Nullable Integer interval, ProjectStep step) {
    Customer customer = Customer.named(new CustomerId(1), "K1", "Ahorn GmbH");
    return new CustomerFacts(customer, true, SizeClass.A, null, interval, Money.ZERO, step);
  }
}
