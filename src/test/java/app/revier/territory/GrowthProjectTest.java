package app.revier.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revier.territory.GrowthProject.Choice;
import app.revier.territory.GrowthProject.Kind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrowthProjectTest {

  private static GrowthProject project(Money value, @Nullable LocalDate start, int visits) {
    return new GrowthProjectBuilder(new ProjectId(1), new CustomerId(1), "Ward 3", "in-trial")
        .kind(Kind.OTHER_DEPARTMENT)
        .yearlyValue(value)
        .start(start)
        .visits(visits)
        .build();
  }

  /** What is worth 1,200 a year adds in 2027 to 2026, seen from 23 November 2026. */
  private static long onTop(GrowthProject project) {
    LocalDate today = LocalDate.of(2026, 11, 23);
    return project.valueOnTop(new PlanYears(2027, 2026, Stage.DEFAULTS, today)).cents() / 100;
  }

  private static GrowthProject in(String stage, @Nullable LocalDate start) {
    return project(Money.of(1_200), start, 0).edit().stage(stage).build();
  }

  @ParameterizedTest
  @CsvSource({
    ",1200",
    "2027-01-31,1200",
    "2027-02-01,1100",
    "2027-07-15,600",
    "2027-12-31,100",
    "2028-01-01,0"
  })
  void isWorthTheMonthsFromItsStartMonthToDecember(@Nullable LocalDate start, long units) {
    assertThat(onTop(in("in-trial", start))).isEqualTo(units);
    assertThat(onTop(in("won", start))).isEqualTo(units);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-01,0",
    "2026-01-01,0",
    "2026-02-28,100",
    "2026-07-01,600",
    "2026-12-31,1100",
  })
  void whatIsWonAddsWhatTheBaseYearDoesNotHave(LocalDate start, long units) {
    assertThat(onTop(in("won", start))).isEqualTo(units);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-05-01", "2026-01-01", "2026-07-01", "2026-11-22", "2026-12-01"})
  void whatIsOpenDidNotRunInTheBaseYear(LocalDate start) {
    assertThat(onTop(in("in-trial", start))).isEqualTo(1_200);
  }

  @ParameterizedTest
  @CsvSource({
    "2027-03-09,1000",
    "2027-03-10,900",
    "2027-11-30,100",
    "2027-12-01,0",
  })
  void whatIsOpenAndLateCountsFromTheNextMonth(LocalDate today, long units) {
    LocalDate start = today.getMonthValue() == 3 ? LocalDate.of(2027, 3, 9) : today.minusDays(1);
    GrowthProject project = in("in-trial", start);
    PlanYears years = new PlanYears(2027, 2026, Stage.DEFAULTS, today);

    assertThat(project.valueOnTop(years)).isEqualTo(Money.of(units));
  }

  @Test
  void whatWasOpenInTheBookUntilItWasWonDidNotRunBefore() {
    GrowthProject project = in("won", LocalDate.of(2026, 3, 1));
    Closing late = new Closing(LocalDate.of(2026, 11, 2), null, "", null, "in-trial", "");
    Closing unknown = new Closing(LocalDate.of(2026, 11, 2), null, "", null, "", "");

    assertThat(onTop(project.edit().closing(late).build())).isEqualTo(1_000);
    assertThat(onTop(project.edit().closing(unknown).build())).isEqualTo(200);
    assertThat(onTop(in("won", null).edit().closing(late).build())).isEqualTo(1_200);
  }

  @Test
  void refusesNegativeFigures() {
    assertThatThrownBy(() -> project(new Money(-1), null, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> project(Money.ZERO, null, -1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void changesNothingButTheChoice() {
    GrowthProject project = project(Money.of(5), LocalDate.of(2027, 3, 1), 2);

    assertThat(project.withChoice(Choice.OUT).choice()).isEqualTo(Choice.OUT);
    assertThat(project.withChoice(Choice.OUT).withChoice(Choice.OPEN)).isEqualTo(project);
  }

  @Test
  void changesNothingButTheStart() {
    LocalDate march = LocalDate.of(2027, 3, 1);
    LocalDate may = LocalDate.of(2027, 5, 1);

    assertThat(project(Money.of(5), march, 2).startingAt(may))
        .isEqualTo(project(Money.of(5), may, 2));
  }
}
