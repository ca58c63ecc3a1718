package app.revier.week;

import static app.revier.week.WeekSketch.MONDAY;
import static app.revier.week.WeekSketch.at;
import static app.revier.week.WeekSketch.stops;
import static app.revier.week.WeekSketch.why;
import static org.assertj.core.api.Assertions.assertThat;

import app.revier.segment.Cell;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekPlannerTest {

  private static final LocalDate TUESDAY = MONDAY.plusDays(1);
  private static final LocalDate FRIDAY = MONDAY.plusDays(4);

  @Test
  void ordersVisitsSoThatLittleTimeIsLostOnTheRoad() {
    WeekPlan plan =
        new WeekSketch()
            .customer("far", Cell.A_GROW, 60)
            .customer("near", Cell.A_GROW, 20)
            .customer("middle", Cell.A_GROW, 40)
            .plan();
    assertThat(plan.driveMinutes()).isEqualTo(120);
    assertThat(plan.leftOut()).isEmpty();
    assertThat(plan.days().getFirst().leave()).isBeforeOrEqualTo(LocalTime.of(8, 20));
  }

  @Test
  void choosesTheVisitsThatAreWorthMost() {
    WeekPlan plan =
        new WeekSketch()
            .hours("mon-fri 08:00-10:00")
            .customer("small", Cell.C_MAINTAIN, 10)
            .customer("large", Cell.A_GROW, 10)
            .plan();
    assertThat(stops(plan, 0)).containsExactly("08:10 large");
    assertThat(why(plan, "small"))
        .isEqualTo(new Unplanned.NeedsLongerDay(MONDAY, LocalTime.of(10, 20)));
  }

  @Test
  void leavesHomeNoEarlierThanTheFirstDoorOpens() {
    WeekPlan plan =
        new WeekSketch().customer("late", Cell.A_GROW, 30, "mon-fri 10:00-12:00").plan();
    assertThat(plan.days().getFirst().leave()).isEqualTo(LocalTime.of(9, 30));
    assertThat(stops(plan, 0)).containsExactly("10:00 late");
  }

  @Test
  void keepsSeveralVisitingWindows() {
    WeekPlan plan =
        new WeekSketch()
            .customer("morning", Cell.A_GROW, 10, "mon-fri 08:00-09:30")
            .customer("twice", Cell.A_GROW, 10, "mon-fri 08:00-09:30 14:00-15:30")
            .plan();
    assertThat(stops(plan, 0)).containsExactly("08:10 morning", "14:00 twice");
  }

  @Test
  void keepsTheBufferBetweenMeetingsAndTheReserveOfTheDay() {
    WeekSketch sketch =
        new WeekSketch()
            .hours("mon-fri 08:00-10:30")
            .buffer(15)
            .customer("one", Cell.A_GROW, 0)
            .customer("two", Cell.A_GROW, 0);
    assertThat(stops(sketch.plan(), 0)).hasSize(2);
    assertThat(sketch.plan().days().getFirst().back()).isEqualTo(LocalTime.of(10, 15));
    WeekPlan tight = sketch.reserve(20).plan();
    assertThat(stops(tight, 0)).hasSize(1);
    assertThat(tight.leftOut().getFirst().why()).isEqualTo(new Unplanned.NeedsReserve(MONDAY, 15));
  }

  /** The reserve is a share of the hours, and so is longer on a longer day. */
  @ParameterizedTest
  @CsvSource({"0, 16:20", "10, 17:16", "25, 19:07"})
  void aVisitFitsOnTheDayThatIsAsLongAsItSaysAndOnNoShorterOne(int reserve, LocalTime end) {
    WeekSketch sketch =
        new WeekSketch()
            .hours("mon 08:00-16:00")
            .reserve(reserve)
            .longestDay(720)
            .customer("one", Cell.A_GROW, 10)
            .appointment("meeting", null, MONDAY, "09:00", 360);
    assertThat(why(sketch.plan(), "one")).isEqualTo(new Unplanned.NeedsLongerDay(MONDAY, end));

    assertThat(stops(sketch.hours("mon 08:00-" + end.minusMinutes(1)).plan(), 0)).hasSize(1);
    assertThat(stops(sketch.hours("mon 08:00-" + end).plan(), 0)).hasSize(2);
  }

  /** The break is longer on a day of more than nine hours. */
  @Test
  void aLongerDayHasItsLongerBreak() {
    WeekSketch sketch =
        new WeekSketch()
            .hours("mon 08:00-17:00")
            .breakOf(30)
            .longestDay(720)
            .customer("one", Cell.A_GROW, 10)
            .appointment("morning", null, MONDAY, "08:00", 220)
            .appointment("afternoon", null, MONDAY, "12:20", 230);
    Unplanned.NeedsLongerDay why = (Unplanned.NeedsLongerDay) why(sketch.plan(), "one");

    assertThat(stops(sketch.hours("mon 08:00-" + why.end()).plan(), 0)).hasSize(4);
  }

  @Test
  void noDayIsSaidToBeLongerThanTheLongest() {
    WeekPlan plan =
        new WeekSketch()
            .hours("mon 08:00-10:00")
            .longestDay(120)
            .customer("one", Cell.A_GROW, 10)
            .customer("two", Cell.C_GROW, 10)
            .plan();

    assertThat(why(plan, "two")).isInstanceOf(Unplanned.TakesThePlaceOf.class);
  }

  @Test
  void saysWhichBufferWouldDo() {
    WeekPlan plan =
        new WeekSketch()
            .hours("mon-fri 08:00-10:10")
            .buffer(15)
            .customer("one", Cell.A_GROW, 0)
            .customer("two", Cell.B_GROW, 0)
            .plan();
    assertThat(why(plan, "two")).isEqualTo(new Unplanned.NeedsShorterBuffer(MONDAY, 10));
  }

  @Test
  void takesABreakWithinItsHours() {
    WeekPlan plan =
        new WeekSketch()
            .breakOf(30)
            .customer("one", Cell.A_GROW, 10)
            .appointment("review", "one", MONDAY, MONDAY, LocalTime.of(15, 0), 60, 0)
            .customer("two", Cell.A_GROW, 20)
            .plan();
    assertThat(breaks(plan))
        .singleElement()
        .satisfies(
            pause ->
                assertThat(pause.begin()).isBetween(LocalTime.of(11, 30), LocalTime.of(13, 30)));
  }

  @Test
  void doesNotWaitForABreakOnADayThatIsOverBefore() {
    WeekPlan plan =
        new WeekSketch()
            .breakOf(30)
            .customer("one", Cell.A_GROW, 10)
            .customer("two", Cell.A_GROW, 20)
            .plan();
    assertThat(breaks(plan)).isEmpty();
    assertThat(plan.days().getFirst().stops()).hasSize(2);
    assertThat(plan.days().getFirst().back()).isBefore(LocalTime.of(11, 0));
    assertThat(plan.leftOut()).isEmpty();
  }

  private static List<PlannedStop> breaks(WeekPlan plan) {
    return plan.days().getFirst().stops().stream()
        .filter(stop -> stop.kind() == app.revier.agenda.Stop.Kind.BREAK)
        .toList();
  }

  @Test
  void keepsFixedAppointmentsAndPreparesDirectlyBefore() {
    WeekPlan plan =
        new WeekSketch()
            .customer("key", Cell.A_GROW, 10)
            .appointment("review", "key", MONDAY, MONDAY, LocalTime.of(10, 0), 90, 20)
            .plan();
    PlannedStop stop = plan.days().getFirst().stops().getFirst();
    assertThat(stop.begin()).isEqualTo(LocalTime.of(10, 0));
    assertThat(stop.arrive()).isEqualTo(LocalTime.of(9, 40));
    assertThat(plan.days().getFirst().leave()).isEqualTo(LocalTime.of(9, 30));
  }

  /** It is done wherever the rep is by then, who has to come home after it. */
  @ParameterizedTest
  @CsvSource({"16:00, 180, 19:30", "16:00, 60, 17:30", "15:10, 60, 16:40", "12:00, 60, 13:30"})
  void whatIsAgreedLateWithoutAPlaceLeavesVisitsBeforeIt(
      String begin, int minutes, LocalTime back) {
    WeekPlan plan =
        new WeekSketch()
            .hours("mon-fri 08:00-17:00")
            .reserve(10)
            .customer("clinic", Cell.A_GROW, 30, "mon-fri 08:00-12:00")
            .appointment("call", null, MONDAY, begin, minutes)
            .plan();

    assertThat(stops(plan, 0)).hasSize(2).last().asString().isEqualTo(begin + " call");
    assertThat(plan.days().getFirst().back()).isEqualTo(back);
    assertThat(plan.days().getFirst().day().end()).isBeforeOrEqualTo(LocalTime.of(19, 45));
  }

  /** On a Friday, at the desk, there is no way home. */
  @Test
  void onADayAtTheDeskACallLeavesTheReserve() {
    LocalDate friday = MONDAY.plusDays(4);
    WeekPlan plan =
        new WeekSketch()
            .hours("mon-fri 08:00-17:00")
            .reserve(10)
            .inField(4, 5)
            .from(friday, 1)
            .appointment("call", null, friday, "15:00", 60)
            .plan();

    assertThat(plan.days().getLast().day().date()).isEqualTo(friday);
    assertThat(plan.days().getLast().day().reserveMinutes()).isEqualTo(54);
  }

  @Test
  void makesTheDayLongerForWhatIsAgreed() {
    WeekPlan plan =
        new WeekSketch()
            .reserve(10)
            .customer("evening", Cell.A_GROW, 30)
            .appointment("dinner", "evening", MONDAY, "18:00", 120)
            .plan();
    assertThat(stops(plan, 0)).containsExactly("18:00 evening");
    assertThat(plan.days().getFirst().day().end()).isEqualTo(LocalTime.of(20, 30));
    assertThat(plan.days().getFirst().day().reserveMinutes()).isZero();
  }

  @Test
  void saysWithWhatAnAppointmentClashes() {
    WeekPlan plan =
        new WeekSketch()
            .customer("here", Cell.A_GROW, -60)
            .customer("there", Cell.A_GROW, 60)
            .appointment("first", "here", MONDAY, "09:00", 120)
            .appointment("second", "there", MONDAY, "10:00", 60)
            .plan();
    assertThat(plan.leftOut()).hasSize(1);
    assertThat(plan.leftOut().getFirst().why()).isInstanceOf(Unplanned.Clashes.class);
  }

  @Test
  void saysThatAnAppointmentLiesOnADayOff() {
    WeekPlan plan =
        new WeekSketch()
            .from(MONDAY, 5)
            .holiday(TUESDAY, "Feast")
            .appointment("call", null, TUESDAY, "09:00", 30)
            .plan();
    assertThat(plan.daysOff()).containsExactly(new DayOff.Holiday(TUESDAY, "Feast"));
    assertThat(why(plan, "call")).isEqualTo(new Unplanned.NotAWorkingDay(TUESDAY));
  }

  @Test
  void doesATaskAWorkingDayBeforeItsDeadline() {
    WeekSketch sketch = new WeekSketch().from(MONDAY, 5).task("offer", 120, MONDAY.plusDays(2));
    WeekPlan plan = sketch.plan();
    LocalDate done =
        plan.days().stream()
            .filter(day -> !day.stops().isEmpty())
            .findFirst()
            .orElseThrow()
            .day()
            .date();
    assertThat(done).isBeforeOrEqualTo(TUESDAY);
  }

  @Test
  void prefersATaskThatIsDueToAnyVisit() {
    WeekPlan plan =
        new WeekSketch()
            .hours("mon-fri 08:00-10:00")
            .customer("large", Cell.A_GROW, 10)
            .task("offer", 100, TUESDAY)
            .plan();
    assertThat(stops(plan, 0)).containsExactly("08:00 offer");
    assertThat(why(plan, "large")).isInstanceOf(Unplanned.NeedsLongerDay.class);
  }

  @Test
  void givesLongProjectsTheirBlocks() {
    WeekPlan plan = new WeekSketch().from(MONDAY, 5).blocks("tender", 180, 2).plan();
    assertThat(
            plan.days().stream()
                .flatMap(day -> day.stops().stream())
                .filter(stop -> stop.title().equals("tender")))
        .hasSize(2);
  }

  @Test
  void blocksOfOneLongProjectLieOnDifferentDaysAtTheDeskFirst() {
    WeekSketch sketch = new WeekSketch().from(MONDAY, 5).inField(4, 5).blocks("tender", 60, 2);
    for (int i = 0; i < 24; i++) {
      sketch.customer("c" + i, Cell.A_GROW, 10);
    }
    WeekPlan plan = sketch.plan();

    List<LocalDate> days =
        plan.days().stream()
            .filter(day -> day.stops().stream().anyMatch(stop -> stop.title().equals("tender")))
            .map(day -> day.day().date())
            .toList();
    assertThat(days).hasSize(2).contains(FRIDAY);
    PlannedDay other =
        plan.days().stream()
            .filter(day -> day.day().date().equals(days.getFirst()))
            .findFirst()
            .orElseThrow();
    assertThat(other.stops().getFirst().title()).isEqualTo("tender");
  }

  @Test
  void tasksAreDoneOnTheDayAtTheDesk() {
    WeekPlan plan =
        new WeekSketch()
            .from(MONDAY, 5)
            .inField(4, 5)
            .customer("one", Cell.A_GROW, 10)
            .task("offer", 120, MONDAY.plusDays(8))
            .task("letter", 30, null)
            .plan();

    assertThat(stops(plan, 4)).hasSize(2);
  }

  @Test
  void visitsLieOnFieldDaysAndAppointmentsWhereTheyAre() {
    WeekPlan plan =
        new WeekSketch()
            .from(MONDAY, 5)
            .inField(4, 5)
            .customer("friday only", Cell.A_GROW, at(10), "fri 08:00-16:00", 60, null)
            .customer("agreed", Cell.A_GROW, 10)
            .appointment("review", "agreed", FRIDAY, "10:00", 60)
            .plan();

    assertThat(stops(plan, 4)).containsExactly("10:00 agreed");
    assertThat(why(plan, "friday only")).isEqualTo(new Unplanned.NoFieldDay());
  }

  @Test
  void aWantedVisitLiesOnAFieldDayIfOneIsWithinItsDays() {
    WeekSketch sketch =
        new WeekSketch()
            .from(MONDAY, 5)
            .inField(4, 5)
            .customer("one", Cell.A_GROW, 10)
            .appointment("call", "one", MONDAY.plusDays(3), FRIDAY, null, 60, 0);
    assertThat(stops(sketch.plan(), 3)).containsExactly("08:10 one");

    WeekSketch onFriday =
        new WeekSketch()
            .from(MONDAY, 5)
            .inField(4, 5)
            .customer("one", Cell.A_GROW, 10)
            .appointment("call", "one", FRIDAY, FRIDAY, null, 60, 0);
    assertThat(stops(onFriday.plan(), 4)).containsExactly("08:10 one");
  }

  @Test
  void startsAndEndsAtTheHotel() {
    WeekPlan plan =
        new WeekSketch()
            .from(MONDAY, 2)
            .night(MONDAY, 60)
            .customer("out", Cell.A_GROW, at(60), "mon 08:00-16:00", 60, null)
            .customer("back", Cell.A_GROW, at(60), "tue 08:00-16:00", 60, null)
            .plan();
    assertThat(plan.days().get(0).driveMinutes()).isEqualTo(60);
    assertThat(plan.days().get(1).driveMinutes()).isEqualTo(60);
  }

  @Test
  void namesACustomerWithoutPosition() {
    WeekPlan plan = new WeekSketch().customer("lost", Cell.A_GROW, null, null, 60, null).plan();
    assertThat(why(plan, "lost")).isEqualTo(new Unplanned.NoPosition());
  }

  @Test
  void saysThatACustomerIsNeverOpenWhenTheRepWorks() {
    WeekPlan plan = new WeekSketch().customer("weekend", Cell.A_GROW, 10, "sat 09:00-12:00").plan();
    assertThat(why(plan, "weekend")).isEqualTo(new Unplanned.Closed());
  }

  @Test
  void saysThatAVisitTakesLongerThanTheHours() {
    WeekPlan plan = new WeekSketch().customer("narrow", Cell.A_GROW, 10, "mon 09:00-09:30").plan();
    assertThat(why(plan, "narrow")).isEqualTo(new Unplanned.TooLong(60));
  }

  @Test
  void saysWhichOtherHoursWouldDo() {
    WeekPlan plan =
        new WeekSketch()
            .hours("mon 08:00-12:00")
            .customer("first", Cell.A_GROW, 0, "mon 08:00-09:00")
            .customer("second", Cell.C_GROW, 0, "mon 08:00-09:00")
            .plan();
    assertThat(why(plan, "second"))
        .isEqualTo(new Unplanned.NeedsOtherHours(MONDAY, LocalTime.of(9, 0)));
  }

  @Test
  void saysThatTheWayCostsMoreThanTheVisitIsWorth() {
    WeekPlan plan =
        new WeekSketch()
            .weights(new ValueWeights(1, 1, 1, 1, 2, 60))
            .customer("remote", Cell.C_MAINTAIN, 100)
            .plan();
    assertThat(why(plan, "remote")).isEqualTo(new Unplanned.NotWorthTheWay(MONDAY, 200));
  }

  @Test
  void goesAnyWayToSomebodyWhoIsDue() {
    // 60 points, and a way of 200 minutes that costs half a point each.
    WeekPlan plan =
        new WeekSketch()
            .weights(ValueWeights.DEFAULTS)
            .customer("remote", Cell.C_MAINTAIN, 100)
            .plan();
    assertThat(stops(plan, 0)).containsExactly("09:40 remote");
  }

  @Test
  void visitsNobodyBeforeEightyFivePerCentOfTheInterval() {
    // 30 days: a visit may come from the 26th day on.
    WeekPlan plan =
        new WeekSketch()
            .from(MONDAY, 5)
            .customer("old", Cell.A_GROW, at(10), "fri 08:00-16:00", 60, null)
            .customer("soon", Cell.A_GROW, at(10), null, 60, FRIDAY.minusDays(26))
            .customer("not yet", Cell.A_GROW, at(10), null, 60, FRIDAY.minusDays(25))
            .plan();
    assertThat(stops(plan, 4)).hasSize(2).anyMatch(stop -> stop.endsWith("soon"));
    assertThat(plan.leftOut()).isEmpty();
  }

  @Test
  void aVisitNobodyAsksForGivesItsPlaceToSomebodyWhoWaits() {
    WeekPlan plan =
        new WeekSketch()
            .hours("mon-fri 08:00-09:30")
            .weights(new ValueWeights(1, 1, 1, 1, 5, 60))
            .customer("prospect", Cell.C_WIN, 0)
            .wanting(null, 0)
            .customer("overdue", Cell.C_MAINTAIN, at(14), null, 60, MONDAY.minusDays(31))
            .plan();

    assertThat(stops(plan, 0)).containsExactly("08:14 overdue");
    assertThat(plan.leftOut()).isEmpty();
  }

  @Test
  void aVisitThatCanWaitIsMadeWhereTheWayIsShortOnly() {
    // After 28 of 30 days on the Friday it would be asked for; after 26 it saves some minutes.
    WeekSketch sketch =
        new WeekSketch()
            .customer("near", Cell.A_GROW, at(1), null, 60, MONDAY.minusDays(26))
            .customer("far", Cell.A_GROW, at(-20), null, 60, MONDAY.minusDays(26));

    assertThat(stops(sketch.plan(), 0)).containsExactly("08:01 near");
    assertThat(sketch.plan().leftOut()).isEmpty();
  }

  @Test
  void visitsOfAProjectAreSpreadUpToItsStart() {
    WeekPlan plan =
        new WeekSketch()
            .from(MONDAY, 65)
            .customer("project", Cell.C_WIN, 10)
            .wanting(120, 8, MONDAY, MONDAY.plusDays(70))
            .plan();

    List<LocalDate> visits =
        plan.days().stream()
            .filter(day -> !day.stops().isEmpty())
            .map(day -> day.day().date())
            .toList();
    assertThat(visits).hasSize(8);
    assertThat(visits.getLast()).isBeforeOrEqualTo(MONDAY.plusDays(70));
    for (int i = 1; i < visits.size(); i++) {
      assertThat(visits.get(i)).isAfterOrEqualTo(visits.get(i - 1).plusDays(5));
    }
  }

  @Test
  void overdueDaysAreCountedToTheVisit() {
    WeekPlan plan =
        new WeekSketch()
            .from(MONDAY, 5)
            .customer("late", Cell.A_GROW, at(10), "tue 08:00-16:00", 60, MONDAY.minusDays(33))
            .plan();

    assertThat(plan.days().get(1).stops().getFirst().value())
        .extracting(value -> value.parts().get(1))
        .isEqualTo(new VisitValue.OfDue(MONDAY.minusDays(33), 30, MONDAY.minusDays(3), 4, 148));
  }

  @Test
  void tellsHowLateVisitsComeAndStretchesNoInterval() {
    WeekPlan plan =
        new WeekSketch()
            .hours("mon-fri 08:00-09:30")
            .customer("one", Cell.A_GROW, at(10), null, 60, MONDAY.minusDays(40))
            .customer("two", Cell.C_GROW, at(10), null, 60, MONDAY.minusDays(33))
            .plan();
    assertThat(plan.slips())
        .extracting(slip -> slip.customer().name(), Slip::plannedOn, Slip::days)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("one", MONDAY, 10),
            org.assertj.core.groups.Tuple.tuple("two", null, 3));
  }

  @Test
  void keepsIntervalsOverSeveralWeeks() {
    WeekPlan plan =
        new WeekSketch()
            .from(MONDAY, 65)
            .customer("regular", Cell.A_GROW, at(10), null, 60, MONDAY.minusDays(30))
            .plan();
    List<LocalDate> visits =
        plan.days().stream()
            .filter(day -> !day.stops().isEmpty())
            .map(day -> day.day().date())
            .toList();
    assertThat(visits).hasSizeBetween(3, 4);
    for (int i = 1; i < visits.size(); i++) {
      assertThat(visits.get(i))
          .isBetween(visits.get(i - 1).plusDays(26), visits.get(i - 1).plusDays(35));
    }
  }

  @ParameterizedTest
  @CsvSource({", 1", "7, 4", "40, 1"})
  void visitsAsOftenAsTheIntervalAsksForAndOnceWithoutOne(@Nullable Integer interval, int visits) {
    WeekPlan plan =
        new WeekSketch()
            .from(MONDAY, 20)
            .customer("one", Cell.A_GROW, 10)
            .wanting(interval, 0)
            .plan();

    assertThat(plan.days().stream().filter(day -> !day.stops().isEmpty())).hasSize(visits);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void aProjectCountsForAsManyVisitsAsItNeeds(int needed) {
    WeekPlan plan =
        new WeekSketch()
            .from(MONDAY, 15)
            .customer("one", Cell.A_GROW, 10)
            .wanting(7, needed)
            .plan();

    assertThat(plan.days().stream().flatMap(day -> day.stops().stream()))
        .extracting(
            stop ->
                Objects.requireNonNull(stop.value()).parts().stream()
                    .anyMatch(VisitValue.OfProject.class::isInstance))
        .containsExactly(needed > 0, needed > 1, needed > 2);
  }

  @Test
  void plansNothingForNobody() {
    WeekPlan plan = new WeekSketch().from(MONDAY, 5).plan();
    assertThat(plan.days()).hasSize(5).allMatch(day -> day.stops().isEmpty());
    assertThat(plan.leftOut()).isEmpty();
  }

  @Test
  void worksOnNoDayWithoutHours() {
    WeekPlan plan = new WeekSketch().hours("").customer("any", Cell.A_GROW, 10).plan();
    assertThat(plan.days()).isEmpty();
  }

  @Test
  void givesTheSamePlanForTheSameSeed() {
    WeekSketch sketch = new WeekSketch().from(MONDAY, 3);
    for (int i = 0; i < 30; i++) {
      sketch.customer("c" + i, Cell.values()[i % 9], (i * 37) % 80 - 40);
    }
    assertThat(sketch.plan()).isEqualTo(sketch.plan());
  }

  @Test
  void givesBackTheFirstPlanWhenStoppedAtOnce() {
    WeekSketch sketch = new WeekSketch();
    sketch.customer("one", Cell.A_GROW, 10);
    WeekPlan plan =
        WeekPlanner.plan(sketch.request(), WeekSearch.ofSteps(1, 1_000_000).stoppedBy(() -> true));
    assertThat(plan.days()).hasSize(1);
  }
}
