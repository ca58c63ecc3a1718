package app.revier.week;

import static app.revier.week.WeekSketch.MONDAY;
import static app.revier.week.WeekSketch.at;
import static org.assertj.core.api.Assertions.assertThat;

import app.revier.segment.Cell;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Peaks are taken off ahead, by visits that are not early and not yet due. */
class LevelTest {

  @Test
  void isTheSmallestRateThatMeetsEverythingInTime() {
    Random random = new Random(27);
    for (int round = 0; round < 5_000; round++) {
      int weeks = 1 + random.nextInt(Level.WEEKS);
      int[] due = new int[weeks];
      int[] fieldDays = new int[weeks];
      for (int i = 0; i < weeks; i++) {
        due[i] = random.nextInt(3) == 0 ? random.nextInt(20) : random.nextInt(4);
        fieldDays[i] = random.nextInt(5);
      }
      int level = Level.visits(due, fieldDays);
      assertThat(level).isGreaterThanOrEqualTo(due[0]);
      if (level > due[0]) {
        // With half a visit less than the level this week, and so on, something is late.
        double rate = (level + 0.5) / fieldDays[0];
        assertThat(isInTime(due, fieldDays, rate)).as("%d", round).isTrue();
        assertThat(isInTime(due, fieldDays, (level - 0.5001) / fieldDays[0])).isFalse();
      } else if (fieldDays[0] > 0) {
        assertThat(isInTime(due, fieldDays, (due[0] + 0.5) / fieldDays[0])).isTrue();
      }
    }
  }

  /** Week by week; what is due before the first field day cannot be made in time at any rate. */
  private static boolean isInTime(int[] due, int[] fieldDays, double rate) {
    double made = 0;
    double asked = 0;
    boolean began = false;
    for (int i = 0; i < due.length; i++) {
      began |= fieldDays[i] > 0;
      made += rate * fieldDays[i];
      asked += due[i];
      if (began && made < asked - 1e-9) {
        return false;
      }
    }
    return true;
  }

  /**
   * Ten customers who are due on a Wednesday two weeks after the one that is planned. Their visits
   * take so long that none is a good occasion.
   */
  private static WeekSketch tenDueLater(int interval) {
    WeekSketch week = new WeekSketch().from(MONDAY, 5);
    LocalDate last = MONDAY.plusDays(16).minusDays(interval);
    for (int i = 0; i < 10; i++) {
      week.customer("k" + i, Cell.B_GROW, at(10 + i), null, 230, last).wanting(interval, 0);
    }
    return week;
  }

  @Test
  void takesAPeakOffAhead() {
    // Ten visits in three weeks of five field days: three of them in this one.
    List<PlannedStop> stops = visits(tenDueLater(120).plan());
    assertThat(stops).hasSize(3);
    assertThat(stops).allMatch(stop -> stop.value() != null && stop.value().isAhead());
  }

  @Test
  void visitsNobodyEarlyForThat() {
    // Of 90 days 77 are 85 %, which are over on Thursday; of 60 they are over a week later.
    WeekPlan plan = tenDueLater(90).plan();
    assertThat(plan.days())
        .allMatch(day -> day.stops().isEmpty() || !day.day().date().isBefore(MONDAY.plusDays(3)));
    assertThat(visits(tenDueLater(60).plan())).isEmpty();
  }

  @Test
  void leavesAWeekThatIsPlannedAsItIs() {
    WeekSketch week = tenDueLater(120).stop("k0", MONDAY, "09:00", 230, false);
    WeekRequest request = week.request().keepingWhatIsPlanned();
    assertThat(visits(WeekPlanner.plan(request, WeekSearch.ofSteps(1, 200)))).hasSize(1);
  }

  @Test
  void saysNothingOfThoseWhoFindNoPlace() {
    WeekPlan plan = tenDueLater(120).hours("mon-fri 08:00-09:00").plan();
    assertThat(visits(plan)).isEmpty();
    assertThat(plan.leftOut()).isEmpty();
  }

  private static List<PlannedStop> visits(WeekPlan plan) {
    return plan.days().stream()
        .flatMap(day -> day.stops().stream())
        .filter(stop -> stop.customer() != null)
        .toList();
  }
}
