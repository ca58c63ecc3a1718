package app.revier.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitingTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final Hours MORNING = new Hours(LocalTime.of(8, 30), LocalTime.of(12, 0));
  private static final WeekHours MONDAYS =
      new WeekHours(Map.of(DayOfWeek.MONDAY, List.of(MORNING)));
  private static final Visiting FULL = new Visiting(30, 45, DAY, MONDAYS, 15);

  @ParameterizedTest
  @CsvSource({"1,1,0", ",,0", "1,,5", ",1,0"})
  void takesAnyIntervalAndDurationFromOneOn(
      @Nullable Integer interval, @Nullable Integer minutes, int preparation) {
    Visiting visiting = new Visiting(interval, minutes, null, null, preparation);

    assertThat(visiting.intervalDays()).isEqualTo(interval);
    assertThat(visiting.minutes()).isEqualTo(minutes);
    assertThat(visiting.preparationMinutes()).isEqualTo(preparation);
  }

  @ParameterizedTest
  @CsvSource({"0,1,0", "1,0,0", "1,1,-1", ",0,0", "0,,0", ",,-1"})
  void refusesAnIntervalOrDurationBelowOneAndNegativePreparation(
      @Nullable Integer interval, @Nullable Integer minutes, int preparation) {
    assertThatThrownBy(() -> new Visiting(interval, minutes, null, null, preparation))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void changesOnePartAndKeepsTheOthers() {
    assertThat(FULL.withIntervalDays(7)).isEqualTo(new Visiting(7, 45, DAY, MONDAYS, 15));
    assertThat(FULL.withMinutes(60)).isEqualTo(new Visiting(30, 60, DAY, MONDAYS, 15));
    assertThat(FULL.withLastVisit(null)).isEqualTo(new Visiting(30, 45, null, MONDAYS, 15));
    assertThat(FULL.withHours(null)).isEqualTo(new Visiting(30, 45, DAY, null, 15));
    assertThat(FULL.withPreparationMinutes(0)).isEqualTo(new Visiting(30, 45, DAY, MONDAYS, 0));
  }

  @Test
  void aDayWithoutHoursIsClosed() {
    assertThat(MONDAYS.on(DayOfWeek.MONDAY)).containsExactly(MORNING);
    assertThat(MONDAYS.on(DayOfWeek.TUESDAY)).isEmpty();
  }

  @Test
  void hoursLastFromOpeningToClosing() {
    assertThat(MORNING.minutes()).isEqualTo(210);
    assertThat(new Hours(LocalTime.MIDNIGHT, LocalTime.of(23, 59)).minutes()).isEqualTo(1_439);
  }

  @Test
  void refusesHoursOfADayThatTouch() {
    Hours noon = new Hours(LocalTime.of(12, 0), LocalTime.of(13, 0));

    assertThatThrownBy(() -> new WeekHours(Map.of(DayOfWeek.FRIDAY, List.of(MORNING, noon))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
