package app.revier.week;

import static app.revier.week.WeekSketch.MONDAY;
import static app.revier.week.WeekSketch.at;
import static org.assertj.core.api.Assertions.assertThat;

import app.revier.segment.Cell;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Too much is seen before it is there. A week has five field days, with one visit each. */
class WeeksAheadTest {

  private static final WeekAhead QUIET = week(0, 5, 0, 0, 0, 0);

  private static WeekAhead week(
      int number, int room, int standing, int waiting, int late, int daysLate) {
    return new WeekAhead(MONDAY.plusWeeks(number), room, standing, waiting, late, daysLate);
  }

  private static List<WeekAhead> weeks(WeekSketch sketch, LocalDate today, int weeks) {
    return WeeksAhead.of(sketch.request(), today, 1, weeks);
  }

  private static WeekSketch customers(int count, int interval, LocalDate due) {
    WeekSketch week = new WeekSketch().from(MONDAY, 5);
    for (int i = 0; i < count; i++) {
      week.customer("k" + i, Cell.B_GROW, at(10 + i), null, 60, due.minusDays(interval))
          .wanting(interval, 0);
    }
    return week;
  }

  @Test
  void whatFindsNoPlaceWaitsAndIsLateFromItsDayOn() {
    // Twelve are due on the first Monday: seven are late on the Sunday, two a week later.
    assertThat(weeks(customers(12, 300, MONDAY), MONDAY, 4))
        .containsExactly(
            week(0, 5, 0, 12, 7, 6),
            week(1, 5, 0, 7, 2, 13),
            week(2, 5, 0, 2, 0, 0),
            week(3, 5, 0, 0, 0, 0));
  }

  @Test
  void aVisitThatIsLateAlreadyIsLateFromItsOwnDayOn() {
    assertThat(weeks(customers(6, 60, MONDAY.minusDays(30)), MONDAY, 1))
        .containsExactly(week(0, 5, 0, 6, 1, 36));
  }

  @Test
  void whoeverIsDueJustAfterAWeekCanComeInItAndIsNotLate() {
    // Due on the Wednesday of the third week: three days before it the second is not over.
    assertThat(weeks(customers(6, 300, MONDAY.plusDays(16)), MONDAY, 3))
        .containsExactly(QUIET, week(1, 5, 0, 6, 0, 0), week(2, 5, 0, 1, 0, 0));
  }

  @Test
  void eachVisitIsFollowedByTheNext() {
    List<WeekAhead> weeks = weeks(customers(1, 14, MONDAY.plusDays(5)), MONDAY, 6);
    assertThat(weeks).extracting(WeekAhead::waiting).containsExactly(1, 0, 1, 0, 1, 0);
  }

  @Test
  void visitsThatStandTakeRoomAndAreNotDueOnceMore() {
    WeekSketch sketch =
        customers(7, 300, MONDAY)
            .stop("k0", MONDAY, "09:00", 60, false)
            .stop("k1", MONDAY.plusDays(8), "09:00", 60, true);
    assertThat(weeks(sketch, MONDAY, 2))
        .containsExactly(week(0, 5, 1, 5, 1, 6), week(1, 5, 1, 1, 0, 0));
  }

  @Test
  void daysThatAreOverAndHolidaysHaveNoRoom() {
    WeekSketch sketch = customers(6, 300, MONDAY).holiday(MONDAY.plusDays(4), "Dreikönig");
    assertThat(weeks(sketch, MONDAY.plusDays(2), 1))
        .as("four field days, two of them over")
        .containsExactly(week(0, 4, 0, 6, 4, 6));
  }

  @Test
  void anAbsenceOfTheWholeWeekLetsAllSlip() {
    WeekSketch sketch = customers(2, 300, MONDAY).absence(MONDAY, MONDAY.plusDays(4));
    assertThat(weeks(sketch, MONDAY, 2))
        .containsExactly(week(0, 0, 0, 2, 2, 6), week(1, 5, 0, 2, 0, 0));
    assertThat(weeks(sketch, MONDAY, 1).getFirst().isOverloaded()).isTrue();
  }

  @Test
  void whereNobodyKnowsTheCustomerNothingIsDue() {
    WeekSketch sketch = new WeekSketch().from(MONDAY, 5);
    sketch.customer("nowhere", Cell.A_GROW, null, null, 60, null);
    assertThat(weeks(sketch, MONDAY, 1)).containsExactly(QUIET);
  }
}
