package app.revier.week;

import static app.revier.week.WeekSketch.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.revier.segment.Cell;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is proposed for a free time of a day. */
class HolesTest {

  private static List<Replan.Nearby> at(WeekSketch sketch, LocalTime time) {
    WeekRequest request = sketch.request();
    WeekPlan standing = StandingPlan.of(request, request.agenda());
    return Holes.at(request, standing, MONDAY, time).orElseThrow().nearby();
  }

  private static List<String> names(List<Replan.Nearby> nearby) {
    return nearby.stream().map(one -> one.facts().customer().name()).toList();
  }

  @Test
  void leavesThoseInPeaceWhoWereVisitedJustNowOrAreVisitedSoon() {
    WeekSketch sketch =
        new WeekSketch()
            .customer("late", Cell.B_GROW, WeekSketch.at(20), null, 60, MONDAY.minusDays(70))
            .customer("just now", Cell.A_GROW, WeekSketch.at(10), null, 60, MONDAY.minusDays(4))
            .customer("soon", Cell.A_GROW, WeekSketch.at(12), null, 60, MONDAY.minusDays(29))
            .customer("this week", Cell.A_GROW, WeekSketch.at(15), null, 60, MONDAY.minusDays(40))
            .stop("soon", MONDAY.plusDays(7), "09:00", 60, false)
            .stop("this week", MONDAY.plusDays(1), "09:00", 60, false);
    assertThat(names(at(sketch.from(MONDAY, 5), LocalTime.of(10, 0)))).containsExactly("late");
  }

  @Test
  void whoseVisitIsWorthMostForItsTimeComesFirst() {
    WeekSketch sketch =
        new WeekSketch()
            .customer("small and near", Cell.C_MAINTAIN, 10)
            .customer("large and further", Cell.A_GROW, 25)
            .customer("not worth the way", Cell.C_WIN, 170)
            .wanting(null, 0);
    assertThat(names(at(sketch, LocalTime.of(10, 0))))
        .containsExactly("large and further", "small and near");
  }
}
