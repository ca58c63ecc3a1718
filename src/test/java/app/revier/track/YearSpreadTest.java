package app.revier.track;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProjectBuilder;
import app.revier.territory.Money;
import app.revier.territory.PlanYears;
import app.revier.territory.ProjectId;
import app.revier.territory.Stage;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which months a project brings what it adds. */
class YearSpreadTest {

  private static PlanYears years(LocalDate today) {
    return new PlanYears(2027, 2026, Stage.DEFAULTS, today);
  }

  private static GrowthProject project(String stage, @Nullable LocalDate start) {
    return new GrowthProjectBuilder(new ProjectId(1), new CustomerId(1), "P", stage)
        .yearlyValue(Money.of(12_000))
        .start(start)
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "in-trial, 2027-07-01, 2027-07-01, 2027-12-31",
    "in-trial, 2027-07-15, 2027-07-15, 2027-12-31",
    "in-trial, 2028-01-01, ,",
    "won, 2026-07-01, 2027-01-01, 2027-06-30",
    "won, 2025-07-01, ,",
    "in-trial, 2026-07-01, 2027-01-01, 2027-12-31",
    "in-trial, , 2027-01-01, 2027-12-31"
  })
  void runsInTheMonthsThatTheBaseYearDidNotHave(
      String stage,
      @Nullable LocalDate start,
      @Nullable LocalDate from,
      @Nullable LocalDate until) {
    YearSpread spread = YearSpread.of(project(stage, start), years(LocalDate.of(2026, 12, 1)));

    assertThat(spread)
        .isEqualTo(from == null || until == null ? null : new YearSpread(from, until));
  }

  @Test
  void whatIsOpenAndLateBeginsWithTheNextMonth() {
    assertThat(
            YearSpread.of(
                project("in-trial", LocalDate.of(2027, 2, 1)), years(LocalDate.of(2027, 5, 10))))
        .isEqualTo(new YearSpread(LocalDate.of(2027, 6, 1), LocalDate.of(2027, 12, 31)));
  }

  @ParameterizedTest
  @CsvSource({
    "2027-07-14, 0",
    "2027-07-15, 58.82", // one of the 17 days that are left of July
    "2027-07-31, 1000",
    "2027-08-31, 2000",
    "2027-12-31, 6000"
  })
  void bringsTheSameInEachMonth(LocalDate day, String amount) {
    YearSpread spread = new YearSpread(LocalDate.of(2027, 7, 15), LocalDate.of(2027, 12, 31));

    assertThat(spread.upTo(Money.of(6_000), day).toDecimal()).isEqualByComparingTo(amount);
  }
}
