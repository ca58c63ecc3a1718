package app.revier.week;

import static app.revier.week.WeekSketch.MONDAY;
import static app.revier.week.WeekSketch.stops;
import static org.assertj.core.api.Assertions.assertThat;

import app.revier.agenda.Appointment;
import app.revier.agenda.AppointmentId;
import app.revier.segment.Cell;
import app.revier.territory.Hours;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class ReplannerTest {

  private static final LocalDate TUESDAY = MONDAY.plusDays(1);

  @Test
  void leavesAllAsItWasWhenNothingChanges() {
    WeekSketch sketch = crowded();
    WeekPlan before = sketch.plan();
    Replan replan = sketch.proposed(before).replan();
    assertThat(replan.moved()).isEmpty();
    assertThat(replan.dropped()).isEmpty();
  }

  @Test
  void keepsConfirmedVisitsAtTheirTime() {
    Replan replan =
        new WeekSketch()
            .customer("agreed", Cell.C_MAINTAIN, 10)
            .stop("agreed", MONDAY, "09:05", 60, true)
            .replan(
                new Change.HoursLost(
                    MONDAY, new Hours(LocalTime.of(10, 30), LocalTime.of(14, 0)), "Lost"));
    assertThat(stops(replan.plan(), 0)).containsExactly("09:05 agreed");
  }

  @Test
  void offersWhoIsNearWhenAVisitIsCalledOff() {
    WeekSketch sketch =
        new WeekSketch()
            .hours("mon-fri 08:00-10:00")
            .customer("cancelled", Cell.A_GROW, 20)
            .customer("nearest", Cell.C_MAINTAIN, 22)
            .customer("further", Cell.C_MAINTAIN, -25)
            .stop("cancelled", MONDAY, "08:20", 60, false);
    Replan replan = sketch.replan(new Change.Cancelled(sketch.id("cancelled")));
    assertThat(replan.holes()).hasSize(1);
    assertThat(replan.holes().getFirst().nearby())
        .extracting(one -> one.facts().customer().name(), Replan.Nearby::detourMinutes)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("nearest", 44),
            org.assertj.core.groups.Tuple.tuple("further", 50));
    assertThat(replan.dropped()).isEmpty();
    assertThat(replan.plan().leftOut())
        .noneMatch(one -> one.customer() != null && one.customer().name().equals("cancelled"));
  }

  @Test
  void findsRoomForAVisitThatIsAskedFor() {
    WeekSketch sketch = crowded();
    sketch.customer("asks", Cell.C_MAINTAIN, 15);
    WeekPlan before = sketch.plan();
    Replan replan =
        sketch
            .proposed(before)
            .replan(
                new Change.Demanded(
                    new Appointment(
                        new AppointmentId(9),
                        sketch.id("asks"),
                        "asked for",
                        TUESDAY,
                        TUESDAY,
                        null,
                        60,
                        0)));
    assertThat(stops(replan.plan(), 1)).anyMatch(stop -> stop.endsWith("asks"));
    assertThat(stops(replan.plan(), 0)).isEqualTo(stops(before, 0));
    assertThat(replan.dropped()).hasSizeLessThanOrEqualTo(1);
    assertThat(replan.moved())
        .as("a little earlier or later, since the ways are others")
        .allMatch(move -> move.date().equals(move.before().date()))
        .allMatch(
            move ->
                Math.abs(ChronoUnit.MINUTES.between(move.before().begin(), move.begin())) <= 30);
  }

  @Test
  void goesOnFromWhereTheRepIsStuck() {
    WeekSketch sketch = new WeekSketch().customer("near the jam", Cell.A_GROW, 60);
    Replan replan =
        sketch.replan(new Change.StuckUntil(MONDAY, LocalTime.of(11, 0), WeekSketch.at(50)));
    assertThat(stops(replan.plan(), 0)).containsExactly("11:10 near the jam");
  }

  @Test
  void movesAVisitOutOfLostHours() {
    WeekSketch sketch =
        new WeekSketch()
            .customer("planned", Cell.A_GROW, 10)
            .stop("planned", MONDAY, "08:10", 60, false);
    Replan replan =
        sketch.replan(
            new Change.HoursLost(
                MONDAY, new Hours(LocalTime.of(8, 0), LocalTime.of(12, 0)), "Lost"));
    assertThat(replan.moved()).hasSize(1);
    assertThat(replan.moved().getFirst().begin()).isEqualTo(LocalTime.of(12, 10));
  }

  @Test
  void whoIsWorthLeastFallsOutWhenHoursAreMissing() {
    Replan replan =
        new WeekSketch()
            .hours("mon-fri 08:00-12:00")
            .customer("large", Cell.A_GROW, 10)
            .customer("small", Cell.C_MAINTAIN, 12)
            .stop("large", MONDAY, "08:10", 60, false)
            .stop("small", MONDAY, "10:30", 60, false)
            .replan(new Change.StuckUntil(MONDAY, LocalTime.of(10, 0), WeekSketch.at(10)));
    assertThat(stops(replan.plan(), 0)).anyMatch(stop -> stop.endsWith("large"));
    assertThat(replan.dropped()).hasSize(1);
  }

  @Test
  void noTimeIsFreeThatTheWayNeeds() {
    WeekSketch sketch =
        new WeekSketch()
            .customer("called off", Cell.A_GROW, 10)
            .customer("far", Cell.A_GROW, 90)
            .stop("called off", MONDAY, "08:10", 30, false)
            .stop("far", MONDAY, "09:30", 60, true);
    Replan replan = sketch.replan(new Change.Cancelled(sketch.id("called off")));
    assertThat(stops(replan.plan(), 0)).containsExactly("09:30 far");
    assertThat(replan.holes()).isEmpty();
  }

  private static WeekSketch crowded() {
    WeekSketch sketch = new WeekSketch().from(MONDAY, 2);
    for (int i = 0; i < 16; i++) {
      sketch.customer("c" + i, Cell.values()[i % 9], (i * 29) % 60 - 30);
    }
    return sketch;
  }
}
