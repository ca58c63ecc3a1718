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

class GrowthProjectTest {

  private static GrowthProject project(Money value, @Nullable LocalDate start, int visits) {
    return new GrowthProjectBuilder(new ProjectId(1), new CustomerId(1), "Ward 3", "in-trial")
        .kind(Kind.OTHER_DEPARTMENT)
        .yearlyValue(value)
        .start(start)
        .visits(visits)
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    ",1200",
    "2025-07-01,0",
    "2026-01-01,0",
    "2026-02-01,100",
    "2026-07-15,600",
    "2026-12-31,1100",
    "2027-01-31,1200",
    "2027-02-01,1100",
    "2027-07-15,600",
    "2027-12-31,100",
    "2028-01-01,0"
  })
  void addsTheMonthsThatItRunsMoreThanInTheBaseYear(@Nullable LocalDate start, long units) {
    assertThat(project(Money.of(1_200), start, 0).growthIn(2027, 2026)).isEqualTo(Money.of(units));
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
