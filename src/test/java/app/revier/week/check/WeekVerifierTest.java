package app.revier.week.check;

import static app.revier.week.check.GoodWeek.AHORN;
import static app.revier.week.check.GoodWeek.BIRKE;
import static app.revier.week.check.GoodWeek.CALL;
import static app.revier.week.check.GoodWeek.EICHE;
import static app.revier.week.check.GoodWeek.FICHTE;
import static app.revier.week.check.GoodWeek.FRIDAY;
import static app.revier.week.check.GoodWeek.HOME;
import static app.revier.week.check.GoodWeek.LINDE;
import static app.revier.week.check.GoodWeek.MONDAY;
import static app.revier.week.check.GoodWeek.OFFER;
import static app.revier.week.check.GoodWeek.PROJECT;
import static app.revier.week.check.GoodWeek.TANNE;
import static app.revier.week.check.GoodWeek.THURSDAY;
import static app.revier.week.check.GoodWeek.TUESDAY;
import static app.revier.week.check.GoodWeek.VALUE;
import static app.revier.week.check.GoodWeek.WANTED;
import static app.revier.week.check.GoodWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.revier.agenda.Absence;
import app.revier.agenda.AbsenceId;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.agenda.Task;
import app.revier.agenda.TaskId;
import app.revier.territory.Money;
import app.revier.territory.SizeClass;
import app.revier.week.DayOff;
import app.revier.week.Slip;
import app.revier.week.Unplanned;
import app.revier.week.VisitValue;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A good week passes, and each rule notices the week that breaks it. */
class WeekVerifierTest {

  private final GoodWeek week = new GoodWeek();

  @Test
  void aGoodWeekPasses() {
    assertThat(week.violations()).isEmpty();
  }

  private void breaks(Rule rule) {
    assertThat(week.violations()).extracting(Violation::rule).contains(rule);
  }

  private void breaksOnly(Rule rule) {
    assertThat(week.violations()).extracting(Violation::rule).containsOnly(rule);
  }

  @Nested
  class Days {

    @Test
    void aWorkingDayIsMissing() {
      week.planned.remove(week.wednesday);
      breaks(Rule.DAYS);
    }

    @Test
    void aDayComesTwice() {
      week.planned.add(week.wednesday);
      breaks(Rule.DAYS);
    }

    @Test
    void daysAreOutOfOrder() {
      Collections.swap(week.planned, 0, 1);
      breaks(Rule.DAYS);
    }

    @Test
    void aHolidayIsPlanned() {
      week.planned.add(new DaySketch(THURSDAY, HOME, HOME));
      breaks(Rule.DAYS);
    }

    @Test
    void daysWithoutWorkingHoursDoNotCount() {
      week.hours.remove(MONDAY.getDayOfWeek());
      breaks(Rule.DAYS);
    }

    @Test
    void aDayOffIsNotReported() {
      week.daysOff.removeLast();
      breaksOnly(Rule.DAYS_OFF);
    }

    @Test
    void aDayOffHasAnotherReason() {
      week.daysOff.set(1, new DayOff.Away(FRIDAY, Absence.Kind.SICK));
      breaksOnly(Rule.DAYS_OFF);
    }

    @Test
    void aHolidayHasAnotherName() {
      week.daysOff.set(0, new DayOff.Holiday(THURSDAY, "Namenlos"));
      breaksOnly(Rule.DAYS_OFF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"begin", "end", "reserve", "start", "finish", "blocked", "break"})
    void aLimitIsWrong(String limit) {
      switch (limit) {
        case "begin" -> week.monday.begin = "07:30";
        case "end" -> week.monday.end = "17:30";
        case "reserve" -> week.monday.reserve = 53;
        case "start" -> week.tuesday.start = HOME;
        case "finish" -> week.monday.finish = HOME;
        case "blocked" -> week.wednesday.blocked = List.of();
        default -> week.monday.pause = 0;
      }
      assertThat(week.violations())
          .anySatisfy(
              violation -> {
                assertThat(violation.rule()).isEqualTo(Rule.LIMITS);
                assertThat(violation.details()).contains(limit);
              });
    }

    @Test
    void whatIsAgreedMakesTheDayLonger() {
      week.appointments.add(GoodWeek.appointment(9, null, TUESDAY, TUESDAY, "18:00", 20, 0));
      breaks(Rule.LIMITS);
      week.tuesday.end = "19:05";
      week.tuesday.pause = 45;
      week.tuesday.reserve = 0;
      assertThat(week.violations()).extracting(Violation::rule).doesNotContain(Rule.LIMITS);
    }

    @Test
    void whatIsAgreedEarlyMakesTheDayBeginWithTheWayThere() {
      week.stops.add(GoodWeek.stop(2, WEDNESDAY, Stop.Kind.VISIT, BIRKE, "08:00", "08:30"));
      breaks(Rule.LIMITS);
      week.wednesday.begin = "07:30";
      assertThat(week.violations()).extracting(Violation::rule).doesNotContain(Rule.LIMITS);
    }

    @Test
    void aGapInWhichSomethingIsAgreedIsNone() {
      week.appointments.add(GoodWeek.appointment(9, null, WEDNESDAY, WEDNESDAY, "12:50", 20, 0));
      breaks(Rule.LIMITS);
      week.wednesday.blocked = List.of();
      week.wednesday.pause = 30;
      assertThat(week.violations()).extracting(Violation::rule).doesNotContain(Rule.LIMITS);
    }
  }

  @Nested
  class Ways {

    @Test
    void theRepLeavesBeforeWork() {
      week.monday.leave = "07:59";
      week.monday.stops.getFirst().arrive = "08:19";
      breaksOnly(Rule.LEAVE);
    }

    @Test
    void theRepSetsOutForNothing() {
      week.monday.stops.removeFirst();
      week.monday.leave = "09:30";
      week.monday.stops.getFirst().arrive = "09:30";
      breaks(Rule.LEAVE);
    }

    @Test
    void theRepIsBackInTheReserve() {
      StopSketch last = week.monday.stops.getLast();
      last.begin = "15:27";
      last.end = "15:57";
      week.monday.back = "16:07";
      breaks(Rule.BACK);
    }

    @Test
    void theRepIsBackAtAnotherTimeThanTheWayTakes() {
      week.monday.back = "13:45";
      breaksOnly(Rule.BACK);
    }

    @Test
    void aDayBetweenHotelsThatAreTooFarApartMayBeEmpty() {
      week.planned.set(
          0, new DaySketch(MONDAY, HOME, GoodWeek.place(60)).out("08:00", "00:40", 1000));
      assertThat(week.violations())
          .extracting(Violation::rule)
          .contains(Rule.LIMITS)
          .doesNotContain(Rule.BACK, Rule.BLOCKED, Rule.LEAVE);
    }

    @Test
    void stopsOverlap() {
      week.monday.stops.get(2).begin = "10:50";
      week.monday.stops.get(2).end = "11:20";
      breaks(Rule.ORDER);
    }

    @Test
    void preparationOverlapsTheStopBefore() {
      week.monday.stops.get(3).preparation = 45;
      breaks(Rule.ORDER);
    }

    @Test
    void aStopEndsBeforeItBegins() {
      week.monday.stops.get(2).end = "11:50";
      breaks(Rule.ORDER);
    }

    @Test
    void aDriveIsTooShort() {
      StopSketch first = week.monday.stops.getFirst();
      first.drive = 15;
      week.monday.leave = "08:35";
      breaksOnly(Rule.DRIVE);
    }

    @Test
    void travelTimesAreRoundedUpToTheGrid() {
      week.tuesday.stops.get(1).drive = 4;
      week.tuesday.stops.get(1).arrive = "10:34";
      breaksOnly(Rule.DRIVE);
    }

    @Test
    void theWayAfterTheLastStopIsTooShort() {
      week.tuesday.lastDrive = 25;
      week.tuesday.back = "13:30";
      breaksOnly(Rule.DRIVE);
    }

    @Test
    void aDriveToWhatIsDoneOnTheSpot() {
      week.tuesday.stops.get(2).drive = 5;
      breaks(Rule.DRIVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"08:45", "08:55"})
    void theRepArrivesAtAnotherTimeThanTheWayTakes(String time) {
      week.monday.stops.getFirst().arrive = time;
      breaks(Rule.ARRIVAL);
    }

    @Test
    void theRepArrivesTooLateToPrepare() {
      week.monday.stops.getFirst().arrive = "08:55";
      week.monday.leave = "08:35";
      breaks(Rule.ARRIVAL);
    }

    @Test
    void theBufferIsTooShort() {
      StopSketch birke = week.tuesday.stops.get(1);
      birke.begin = "10:49";
      birke.end = "11:34";
      week.tuesday.stops.get(2).arrive = "11:34";
      breaksOnly(Rule.BUFFER);
    }

    @Test
    void whatIsDoneBetweenTwoVisitsDoesNotUseUpTheBuffer() {
      StopSketch birke = week.tuesday.stops.get(1);
      week.tuesday.stops.remove(2);
      week.tuesday.stops.add(1, new StopSketch(Stop.Kind.BREAK, 0, "10:30", "11:00"));
      birke.arrive = "11:05";
      birke.begin = "11:05";
      birke.end = "11:50";
      week.tuesday.stops.getLast().arrive = "11:50";
      week.breakHours = GoodWeek.span("10:00", "14:00");
      breaksOnly(Rule.BUFFER);
    }

    @Test
    void aStopLiesInAGap() {
      StopSketch block = week.wednesday.stops.getLast();
      block.arrive = "11:40";
      block.begin = "12:30";
      block.end = "13:30";
      week.wednesday.back = "13:40";
      breaksOnly(Rule.BLOCKED);
    }

    @Test
    void preparationLiesInAGap() {
      week.wednesday.stops.getLast().arrive = "11:40";
      week.wednesday.stops.getLast().preparation = 5;
      breaks(Rule.BLOCKED);
    }

    @Test
    void aDriveLiesInAGap() {
      week.wednesday.stops.getLast().kind = Stop.Kind.VISIT;
      week.wednesday.stops.getLast().task = null;
      week.wednesday.stops.getLast().customer = LINDE;
      week.wednesday.stops.getLast().drive = 30;
      week.wednesday.stops.getLast().arrive = "12:10";
      breaks(Rule.BLOCKED);
    }

    @Test
    void theLastDriveLiesInAGap() {
      week.wednesday.stops.removeLast();
      StopSketch fichte = week.wednesday.stops.getFirst();
      fichte.arrive = "11:10";
      fichte.begin = "11:15";
      fichte.end = "11:55";
      week.wednesday.out("11:00", "12:05", 10);
      breaksOnly(Rule.BLOCKED);
      week.wednesday.out("11:00", "13:10", 10);
      assertThat(week.violations()).isEmpty();
    }
  }

  @Nested
  class Breaks {

    @Test
    void theBreakIsMissing() {
      longMonday("14:30", 30);
      week.monday.stops.remove(2);
      week.monday.stops.getLast().arrive = "11:00";
      breaksOnly(Rule.BREAK);
    }

    @Test
    void theBreakIsTooShort() {
      longMonday("14:30", 30);
      week.monday.stops.get(2).begin = "12:01";
      breaksOnly(Rule.BREAK);
    }

    @Test
    void theBreakIsOutsideOfItsHours() {
      longMonday("14:30", 30);
      week.monday.stops.get(2).begin = "11:29";
      week.monday.stops.get(2).end = "11:59";
      week.monday.stops.get(3).arrive = "11:59";
      breaksOnly(Rule.BREAK);
    }

    @Test
    void theBreakMayBeElsewhereWhereWhatIsAgreedLeavesNoRoomForIt() {
      // From 11:30 to 12:15 it would be possible but for the call from 11:45 on.
      week.breakHours = GoodWeek.span("11:30", "12:15");
      longMonday("11:45", 195);
      week.monday.stops.get(2).begin = "11:05";
      week.monday.stops.get(2).end = "11:35";
      week.monday.stops.get(3).arrive = "11:35";
      assertThat(week.violations()).isEmpty();
    }

    @Test
    void theBreakMayNotBeElsewhereWhereWhatIsAgreedLeavesJustEnoughRoom() {
      week.breakHours = GoodWeek.span("11:30", "12:15");
      longMonday("12:00", 180);
      week.monday.stops.get(2).begin = "11:05";
      week.monday.stops.get(2).end = "11:35";
      week.monday.stops.get(3).arrive = "11:35";
      breaksOnly(Rule.BREAK);
    }

    @Test
    void theBreakMayBeMissingOnlyWhereThereIsNoRoomAllDay() {
      // Agreed from 8:20 to 15:56: what is left does not hold half an hour with the way.
      week.monday.stops.clear();
      StopSketch call = new StopSketch(Stop.Kind.APPOINTMENT, 0, "08:20", "15:25");
      replaceTheCall("08:20", 425);
      call.appointment = week.appointments.getFirst();
      week.monday.stops.add(call);
      week.monday.out("08:20", "15:55", 30);
      assertThat(week.violations()).extracting(Violation::rule).doesNotContain(Rule.BREAK);

      replaceTheCall("08:20", 405);
      call.appointment = week.appointments.getFirst();
      call.end = "15:05";
      week.monday.back = "15:35";
      breaks(Rule.BREAK);
    }

    @Test
    void theBreakThatWasAgreedIsTheBreakOfTheDay() {
      week.stops.add(
          new Stop(
              new StopId(7),
              MONDAY,
              Stop.Kind.BREAK,
              null,
              null,
              null,
              "",
              LocalTime.of(11, 0),
              LocalTime.of(11, 10),
              0,
              true));
      week.monday.stops.set(2, new StopSketch(Stop.Kind.BREAK, 0, "11:00", "11:10").confirmed());
      week.monday.stops.get(3).arrive = "11:10";
      assertThat(week.violations()).isEmpty();
      week.monday.stops.remove(2);
      week.monday.stops.get(2).arrive = "11:00";
      breaks(Rule.CONFIRMED_CHANGED);
    }

    @Test
    void aDayWithALongGapNeedsNoBreak() {
      week.wednesday.stops.add(1, new StopSketch(Stop.Kind.BREAK, 0, "13:00", "13:30"));
      week.wednesday.stops.getLast().arrive = "13:30";
      week.wednesday.stops.getLast().begin = "13:30";
      week.wednesday.stops.getLast().end = "14:30";
      week.wednesday.back = "14:40";
      breaksOnly(Rule.NEEDLESS_BREAK);
    }

    @Test
    void aDayOfSixHoursNeedsNoBreak() {
      // From 8:30 to 14:30 Monday has six hours, a minute later more.
      week.monday.stops.remove(2);
      week.monday.stops.getLast().arrive = "11:00";
      longMonday("12:00", 140);
      week.monday.stops.getLast().end = "14:20";
      week.monday.back = "14:30";
      assertThat(week.violations()).isEmpty();
      longMonday("12:00", 141);
      week.monday.stops.getLast().end = "14:21";
      week.monday.back = "14:31";
      breaksOnly(Rule.BREAK);
    }

    @Test
    void nobodyWaitsForABreakBeforeGoingHomeEarly() {
      week.tuesday.stops.removeLast();
      week.leftOut.add(1, new Unplanned(null, null, OFFER, 0, new Unplanned.NoRoom()));
      week.tuesday.back = "12:35";
      breaks(Rule.NEEDLESS_BREAK);
    }

    @Test
    void aBreakBetweenVisitsIsWelcomeOnAShortDay() {
      assertThat(week.tuesday.back).isEqualTo("13:35");
      assertThat(week.violations()).isEmpty();
    }

    @Test
    void oneBreakIsEnough() {
      week.monday.stops.add(3, new StopSketch(Stop.Kind.BREAK, 0, "12:30", "13:00"));
      week.monday.stops.getLast().arrive = "13:00";
      breaksOnly(Rule.NEEDLESS_BREAK);
    }

    private void replaceTheCall(String begin, int minutes) {
      week.appointments.set(0, GoodWeek.appointment(1, null, MONDAY, MONDAY, begin, minutes, 0));
    }

    /** With a call until 15:00, so that Monday has more than six hours. */
    private void longMonday(String callAt, int minutes) {
      replaceTheCall(callAt, minutes);
      StopSketch call = week.monday.stops.getLast();
      call.appointment = week.appointments.getFirst();
      call.begin = callAt;
      call.end = "15:00";
      week.monday.back = "15:10";
    }
  }

  @Nested
  class Visits {

    @Test
    void aVisitBeginsBeforeTheCustomerOpens() {
      StopSketch ahorn = week.monday.stops.getFirst();
      ahorn.arrive = "08:49";
      ahorn.begin = "08:59";
      ahorn.end = "09:59";
      week.monday.leave = "08:29";
      week.monday.stops.get(1).arrive = "09:59";
      breaksOnly(Rule.VISITING_HOURS);
    }

    @Test
    void aVisitIsOnADayOnWhichTheCustomerIsClosed() {
      week.wednesday.stops.set(
          0, GoodWeek.visit(AHORN, 20, "09:00", "10:00").arrive("08:50").prepared(10));
      breaks(Rule.VISITING_HOURS);
    }

    @Test
    void aVisitTakesAnotherTimeThanTheCustomerWants() {
      week.monday.stops.getFirst().end = "09:45";
      week.monday.stops.get(1).arrive = "09:45";
      breaksOnly(Rule.DURATION);
    }

    @Test
    void aVisitTakesTheUsualTimeWithoutOneOfItsOwn() {
      week.tuesday.stops.get(1).end = "11:30";
      week.tuesday.stops.get(2).arrive = "11:30";
      breaksOnly(Rule.DURATION);
    }

    @Test
    void aVisitIsNotPrepared() {
      week.monday.stops.getFirst().preparation = 5;
      breaksOnly(Rule.PREPARATION);
    }

    @Test
    void aCustomerWithoutAPlaceIsVisited() {
      visitOnWednesday(0, "09:00", "09:45").customer = EICHE;
      week.leftOut.removeLast();
      week.points = 400;
      breaksOnly(Rule.NO_POSITION);
    }

    @Test
    void aCustomerWithoutAPlaceHasAnotherReason() {
      week.leftOut.set(3, new Unplanned(EICHE, null, null, 30, new Unplanned.NoRoom()));
      breaksOnly(Rule.NO_POSITION);
    }

    @Test
    void aCustomerWithAPlaceIsSaidToHaveNone() {
      week.leftOut.set(2, new Unplanned(LINDE, null, null, 90, new Unplanned.NoPosition()));
      breaksOnly(Rule.NO_POSITION);
    }

    @Test
    void aVisitComesBeforeItCanBeDue() {
      // 85 % of sixty days after the last visit would be 9 February.
      visitOnWednesday(10, "09:00", "09:45").customer = FICHTE;
      week.wednesday.stops.remove(1);
      breaks(Rule.TOO_SOON);
    }

    @Test
    void aVisitOnTheFirstDayOnWhichItCanBeDueIsInTime() {
      week.customers.set(3, GoodWeek.facts(FICHTE, 28));
      visitOnWednesday(10, "09:00", "09:45").customer = FICHTE;
      week.wednesday.stops.remove(1);
      assertThat(week.violations()).extracting(Violation::rule).doesNotContain(Rule.TOO_SOON);
      week.customers.set(3, GoodWeek.facts(FICHTE, 29));
      breaks(Rule.TOO_SOON);
    }

    @Test
    void whatIsAgreedBeforeTheFirstDayIsAVisit() {
      week.stops.add(
          GoodWeek.stop(2, MONDAY.minusDays(3), Stop.Kind.VISIT, AHORN, "10:00", "11:00"));
      breaks(Rule.TOO_SOON);
    }

    @Test
    void aCustomerIsVisitedTwice() {
      visitOnWednesday(30, "09:00", "09:45").customer = BIRKE;
      breaks(Rule.TOO_SOON);
    }

    @Test
    void aCustomerWithoutAnIntervalIsVisitedOnceAWeek() {
      week.customers.set(1, GoodWeek.facts(BIRKE, null));
      visitOnWednesday(30, "09:00", "09:45").customer = BIRKE;
      breaks(Rule.TOO_SOON);
    }

    @Test
    void aVisitIsChosenForADayThatIsNoFieldDay() {
      week.fieldWeekdays = EnumSet.of(DayOfWeek.MONDAY);
      breaks(Rule.FIELD_DAY);
    }

    @Test
    void aVisitThatIsDueIsSaidToComeAheadOfFullerWeeks() {
      week.monday.stops.getFirst().worth(ahead());
      breaksOnly(Rule.AHEAD);
    }

    @Test
    void aVisitComesAheadThoughNoLaterWeekIsFuller() {
      week.customers.set(0, GoodWeek.facts(AHORN, 47));
      week.customers.set(5, GoodWeek.facts(TANNE, 400));
      week.slips.removeIf(slip -> slip.customer().equals(AHORN));
      week.monday.stops.getFirst().worth(ahead());
      // The vacation after it has no field day, so what is due then comes ahead.
      assertThat(week.violations()).isEmpty();
      week.absences.set(
          0, new Absence(new AbsenceId(1), Absence.Kind.VACATION, FRIDAY, FRIDAY, ""));
      breaksOnly(Rule.AHEAD);
    }

    private VisitValue ahead() {
      List<VisitValue.Part> parts = new ArrayList<>(GoodWeek.VALUE.parts());
      parts.add(new VisitValue.OfFullerWeek());
      return new VisitValue(parts);
    }

    @Test
    void anEarlyVisitHasThePlaceOfSomebodyWhoWaits() {
      // Linde waits; nobody asks for a visit of Birke, which lies near on the last way of Tuesday.
      week.leftOut.set(2, new Unplanned(LINDE, null, null, 90, new Unplanned.NoRoom()));
      StopSketch birke = week.tuesday.stops.remove(1);
      birke.begin = "13:45";
      birke.end = "14:30";
      birke.arrive = "13:10";
      week.tuesday.stops.add(birke);
      week.tuesday.stops.get(1).arrive = "10:30";
      assertThat(week.violations()).extracting(Violation::rule).doesNotContain(Rule.WAITING_FIRST);
      week.customers.set(1, GoodWeek.facts(BIRKE, null));
      week.tuesday.stops.remove(2);
      week.tuesday.stops.remove(1);
      breaks(Rule.WAITING_FIRST);
    }

    @Test
    void aVisitThatIsDueIsForgotten() {
      week.leftOut.remove(2);
      breaksOnly(Rule.DUE_FORGOTTEN);
    }

    @Test
    void aCustomerThatWasNeverVisitedIsForgotten() {
      week.leftOut.removeLast();
      breaksOnly(Rule.DUE_FORGOTTEN);
    }

    @Test
    void aVisitThatIsDueOnTheLastDayIsForgotten() {
      // On the last day it is 24 days since its last visit.
      week.appointments.remove(WANTED);
      week.wednesday.stops.removeFirst();
      week.wednesday.stops.getFirst().arrive = "13:00";
      week.wednesday.out("13:00", "14:00", 0);
      week.customers.set(3, GoodWeek.facts(FICHTE, 25));
      assertThat(week.violations()).isEmpty();
      week.customers.set(3, GoodWeek.facts(FICHTE, 24));
      breaksOnly(Rule.DUE_FORGOTTEN);
    }

    @Test
    void aVisitThatIsAgreedForSoonAfterIsNotForgotten() {
      week.leftOut.remove(2);
      week.appointments.add(
          GoodWeek.appointment(9, LINDE, FRIDAY.plusDays(3), FRIDAY.plusDays(3), "10:00", 30, 0));
      assertThat(week.violations()).isEmpty();
    }

    private StopSketch visitOnWednesday(int drive, String begin, String end) {
      StopSketch visit = GoodWeek.visit(BIRKE, drive, begin, end);
      week.wednesday.stops.addFirst(visit);
      week.wednesday.leave = LocalTime.parse(begin).minusMinutes(drive).toString();
      week.wednesday.stops.get(1).arrive =
          LocalTime.parse(end).plusMinutes(Math.abs(drive - 10)).toString();
      return visit;
    }
  }

  @Nested
  class Agreed {

    @Test
    void aFixedAppointmentIsMoved() {
      week.monday.stops.getLast().begin = "13:05";
      week.monday.stops.getLast().end = "13:35";
      week.monday.back = "13:45";
      breaksOnly(Rule.APPOINTMENT_TIME);
    }

    @Test
    void aWantedAppointmentIsOnAnotherDay() {
      StopSketch wanted = week.wednesday.stops.removeFirst();
      week.monday.stops.add(wanted);
      breaks(Rule.APPOINTMENT_TIME);
    }

    @Test
    void anAppointmentIsShortened() {
      week.wednesday.stops.getFirst().end = "11:39";
      breaksOnly(Rule.DURATION);
    }

    @Test
    void anAppointmentIsNotPrepared() {
      week.wednesday.stops.getFirst().preparation = 0;
      breaksOnly(Rule.PREPARATION);
    }

    @Test
    void anAppointmentIsAtAnotherCustomer() {
      week.wednesday.stops.getFirst().customer = BIRKE;
      breaks(Rule.KIND);
    }

    @Test
    void anAppointmentIsPlannedTwice() {
      week.monday.stops.add(new StopSketch(Stop.Kind.APPOINTMENT, 0, "13:30", "14:00").of(CALL));
      breaks(Rule.APPOINTMENT_TWICE);
    }

    @Test
    void anAppointmentThatIsAgreedForALaterDayIsPlannedAgain() {
      Stop later =
          GoodWeek.stop(7, FRIDAY.plusDays(3), Stop.Kind.APPOINTMENT, FICHTE, "10:00", "10:40");
      week.stops.add(
          new Stop(
              later.id(),
              later.date(),
              later.kind(),
              later.customer(),
              WANTED.id(),
              null,
              "",
              later.begin(),
              later.end(),
              0,
              true));
      breaksOnly(Rule.APPOINTMENT_TWICE);
    }

    @Test
    void anAppointmentIsForgotten() {
      week.leftOut.removeFirst();
      breaksOnly(Rule.APPOINTMENT_FORGOTTEN);
    }

    @Test
    void whatACustomerMayStillHaveLaterIsNotForgotten() {
      week.appointments.add(
          GoodWeek.appointment(9, BIRKE, TUESDAY, FRIDAY.plusDays(1), null, 30, 0));
      assertThat(week.violations()).isEmpty();
      week.appointments.set(3, GoodWeek.appointment(9, BIRKE, TUESDAY, FRIDAY, null, 30, 0));
      breaksOnly(Rule.APPOINTMENT_FORGOTTEN);
    }

    @Test
    void aVisitIsCalledAnAppointment() {
      week.tuesday.stops.get(1).kind = Stop.Kind.APPOINTMENT;
      week.tuesday.stops.get(1).value = null;
      week.points = 200;
      breaksOnly(Rule.KIND);
    }

    @Test
    void aConfirmedStopIsMoved() {
      StopSketch tanne = week.tuesday.stops.getFirst();
      tanne.begin = "09:55";
      tanne.end = "10:25";
      tanne.arrive = "09:55";
      week.tuesday.leave = "09:50";
      week.tuesday.stops.get(1).arrive = "10:30";
      assertThat(week.violations())
          .extracting(Violation::rule)
          .containsExactlyInAnyOrder(Rule.CONFIRMED_CHANGED, Rule.CONFIRMED_INVENTED);
    }

    @Test
    void aConfirmedStopIsMissing() {
      week.tuesday.stops.removeFirst();
      week.tuesday.leave = "10:50";
      week.tuesday.stops.getFirst().drive = 0;
      week.tuesday.stops.getFirst().arrive = "10:50";
      breaks(Rule.CONFIRMED_CHANGED);
      week.leftOut.add(2, new Unplanned(TANNE, null, null, 95, new Unplanned.Clashes(TUESDAY, "")));
      week.points = 200;
      assertThat(week.violations()).isEmpty();
    }

    @Test
    void aProposedVisitIsCalledConfirmed() {
      week.tuesday.stops.get(1).confirmed = true;
      breaksOnly(Rule.CONFIRMED_INVENTED);
    }
  }

  @Nested
  class Tasks {

    @Test
    void aTaskIsDoneInTheReserveBeforeItsDeadline() {
      week.tasks.set(0, GoodWeek.task(1, 60, 0, TUESDAY));
      week.tuesday.stops.getLast().task = week.tasks.getFirst();
      breaksOnly(Rule.TASK_TIME);
    }

    @Test
    void theReserveIsGivenUpWhereItIsOverAlready() {
      // A working day before Monday would be last Friday.
      StopSketch offer = week.tuesday.stops.removeLast();
      week.tuesday.stops.removeLast();
      week.tuesday.back = "12:05";
      week.tasks.set(0, GoodWeek.task(1, 60, 0, MONDAY));
      offer.task = week.tasks.getFirst();
      offer.arrive = "13:30";
      offer.begin = "13:30";
      offer.end = "14:30";
      week.monday.stops.add(offer);
      week.monday.back = "14:40";
      assertThat(week.violations()).isEmpty();
    }

    @Test
    void aTaskIsDoneBeforeItCanBe() {
      week.tasks.set(1, new Task(new TaskId(2), "Aufgabe 2", 60, 2, TUESDAY, null, false));
      week.monday.stops.get(1).task = week.tasks.get(1);
      week.wednesday.stops.getLast().task = week.tasks.get(1);
      breaksOnly(Rule.TASK_TIME);
    }

    @Test
    void aTaskThatIsDoneIsDoneAgain() {
      week.tasks.set(0, new Task(new TaskId(1), "Aufgabe 1", 60, 0, null, WEDNESDAY, true));
      week.tuesday.stops.getLast().task = week.tasks.getFirst();
      breaksOnly(Rule.TASK_TIME);
    }

    @Test
    void aTaskIsPlannedTwice() {
      week.monday.stops.add(new StopSketch(Stop.Kind.TASK, 0, "13:30", "14:30").of(OFFER));
      week.monday.back = "14:40";
      breaksOnly(Rule.TASK_TWICE);
    }

    @Test
    void twoBlocksOfALongProjectShareADayThoughThereAreOthers() {
      StopSketch second = week.wednesday.stops.removeLast();
      week.wednesday.out("10:45", "11:50", 10);
      second.begin = "16:00";
      second.end = "17:00";
      second.arrive = "13:30";
      week.monday.stops.add(second);
      breaks(Rule.BLOCKS_APART);
    }

    @Test
    void aLongProjectGetsMoreBlocksThanItShould() {
      week.monday.stops.add(new StopSketch(Stop.Kind.TASK, 0, "13:30", "14:30").of(PROJECT));
      week.monday.back = "14:40";
      breaks(Rule.TASK_TWICE);
    }

    @Test
    void blocksOfTheSameWeekOutsideOfTheDaysCount() {
      LocalDate saturday = FRIDAY.plusDays(1);
      week.stops.add(block(saturday));
      breaksOnly(Rule.TASK_TWICE);
      week.stops.set(1, block(saturday.plusDays(2)));
      assertThat(week.violations()).isEmpty();
    }

    private Stop block(LocalDate date) {
      Stop stop = GoodWeek.stop(2, date, Stop.Kind.TASK, BIRKE, "10:00", "11:00");
      return new Stop(
          stop.id(),
          date,
          stop.kind(),
          null,
          null,
          PROJECT.id(),
          "",
          stop.begin(),
          stop.end(),
          0,
          true);
    }

    @Test
    void aTaskIsCutShort() {
      week.tuesday.stops.getLast().end = "13:00";
      week.tuesday.back = "13:30";
      breaksOnly(Rule.DURATION);
    }

    @Test
    void aTaskIsForgotten() {
      week.leftOut.remove(1);
      breaksOnly(Rule.TASK_FORGOTTEN);
    }

    @Test
    void aTaskThatCanWaitIsNotForgotten() {
      week.tasks.set(2, GoodWeek.task(3, 300, 0, FRIDAY.plusDays(20)));
      week.leftOut.remove(1);
      assertThat(week.violations()).isEmpty();
    }

    @Test
    void aStopSaysNotWhichTaskItIs() {
      week.tuesday.stops.getLast().task = null;
      week.leftOut.add(1, new Unplanned(null, null, OFFER, 0, new Unplanned.NoRoom()));
      breaksOnly(Rule.KIND);
    }
  }

  @Nested
  class Results {

    @Test
    void somethingIsLeftOutTwice() {
      week.leftOut.add(1, week.leftOut.getFirst());
      breaksOnly(Rule.LEFT_OUT);
    }

    @Test
    void aPlannedVisitIsLeftOut() {
      week.leftOut.add(new Unplanned(BIRKE, null, null, 30, new Unplanned.NoRoom()));
      breaksOnly(Rule.LEFT_OUT);
    }

    @Test
    void aPlannedAppointmentIsLeftOut() {
      week.leftOut.addFirst(new Unplanned(FICHTE, WANTED, null, 0, new Unplanned.NoRoom()));
      breaksOnly(Rule.LEFT_OUT);
    }

    @Test
    void aPlannedTaskIsLeftOut() {
      week.leftOut.add(1, new Unplanned(null, null, OFFER, 0, new Unplanned.NoRoom()));
      breaksOnly(Rule.LEFT_OUT);
    }

    @Test
    void aVisitThatIsDueAgainMayBeLeftOut() {
      // Visited on Monday and due again two days later, being wanted every other day.
      week.customers.set(0, GoodWeek.facts(AHORN, 2));
      week.slips.set(1, new Slip(AHORN, MONDAY.minusDays(39), MONDAY, 39));
      Collections.swap(week.slips, 0, 1);
      week.leftOut.add(3, new Unplanned(AHORN, null, null, 40, new Unplanned.NoRoom()));
      assertThat(week.violations()).isEmpty();
    }

    @Test
    void aVisitThatIsDueAgainInTheNextWeekIsForgotten() {
      LocalDate next = MONDAY.plusDays(7);
      week.days = 6;
      week.absences.set(
          0, new Absence(new AbsenceId(1), Absence.Kind.VACATION, FRIDAY, FRIDAY, ""));
      week.planned.add(new DaySketch(next, HOME, HOME));
      week.slips.set(0, new Slip(LINDE, MONDAY.minusDays(12), null, 19));
      assertThat(week.violations()).isEmpty();
      // Seven tenths of a week after Monday would be Saturday.
      week.customers.set(0, GoodWeek.facts(AHORN, 7));
      week.slips.set(1, new Slip(AHORN, MONDAY.minusDays(34), MONDAY, 34));
      Collections.swap(week.slips, 0, 1);
      breaksOnly(Rule.DUE_FORGOTTEN);
      week.leftOut.add(3, new Unplanned(AHORN, null, null, 40, new Unplanned.NoRoom()));
      assertThat(week.violations()).isEmpty();
    }

    @Test
    void aLesserVisitComesFirst() {
      Collections.swap(week.leftOut, 2, 3);
      breaksOnly(Rule.LEFT_OUT_ORDER);
    }

    @Test
    void aVisitComesBeforeATask() {
      Collections.swap(week.leftOut, 1, 2);
      breaksOnly(Rule.LEFT_OUT_ORDER);
    }

    @Test
    void aLateVisitIsNotListed() {
      week.slips.removeLast();
      breaksOnly(Rule.SLIPS);
    }

    @Test
    void aMissingVisitIsNotListed() {
      week.slips.removeFirst();
      breaksOnly(Rule.SLIPS);
    }

    @Test
    void aVisitInTimeIsListed() {
      week.slips.add(new Slip(TANNE, TUESDAY, TUESDAY, 1));
      breaksOnly(Rule.SLIPS);
    }

    @Test
    void theDaysAreCountedWrongly() {
      week.slips.set(1, new Slip(AHORN, MONDAY.minusDays(11), MONDAY, 10));
      breaksOnly(Rule.SLIPS);
    }

    @Test
    void theLatestComesLast() {
      Collections.swap(week.slips, 0, 1);
      breaksOnly(Rule.SLIPS_ORDER);
    }

    @Test
    void aConfirmedVisitDoesNotSayWhatItIsWorth() {
      week.tuesday.stops.getFirst().value = null;
      week.points = 200;
      breaksOnly(Rule.VALUE);
    }

    @Test
    void aVisitDoesNotSayWhatItIsWorth() {
      week.tuesday.stops.get(1).value = null;
      week.points = 200;
      breaksOnly(Rule.VALUE);
    }

    @Test
    void aPartOfAValueIsNegative() {
      week.tuesday.stops.get(1).value =
          new VisitValue(
              List.of(
                  new VisitValue.OfClass(SizeClass.A, null, 110),
                  new VisitValue.OfProject("Projekt", Money.ZERO, -10)));
      breaksOnly(Rule.VALUE);
    }

    @Test
    void aTaskHasAValue() {
      week.tuesday.stops.getLast().value = VALUE;
      week.points = 400;
      breaksOnly(Rule.VALUE);
    }

    @Test
    void thePointsAreThoseOfOtherVisits() {
      week.points = 301;
      breaksOnly(Rule.POINTS);
    }
  }

  @Test
  void withoutWorkingHoursNothingIsPlannedAndNothingForgotten() {
    week.hours = Map.of();
    week.planned.clear();
    week.daysOff.clear();
    week.leftOut.clear();
    week.slips.clear();
    week.points = 0;
    assertThat(week.violations()).isEmpty();
  }
}
