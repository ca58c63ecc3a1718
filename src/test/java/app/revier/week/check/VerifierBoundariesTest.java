package app.revier.week.check;

import static app.revier.week.check.GoodWeek.AHORN;
import static app.revier.week.check.GoodWeek.BIRKE;
import static app.revier.week.check.GoodWeek.CALL;
import static app.revier.week.check.GoodWeek.FICHTE;
import static app.revier.week.check.GoodWeek.FRIDAY;
import static app.revier.week.check.GoodWeek.HOME;
import static app.revier.week.check.GoodWeek.HOTEL;
import static app.revier.week.check.GoodWeek.LINDE;
import static app.revier.week.check.GoodWeek.MONDAY;
import static app.revier.week.check.GoodWeek.OFFER;
import static app.revier.week.check.GoodWeek.TANNE;
import static app.revier.week.check.GoodWeek.TUESDAY;
import static app.revier.week.check.GoodWeek.VALUE;
import static app.revier.week.check.GoodWeek.WANTED;
import static app.revier.week.check.GoodWeek.WEDNESDAY;
import static app.revier.week.check.GoodWeek.place;
import static app.revier.week.check.GoodWeek.span;
import static app.revier.week.check.GoodWeek.visit;
import static org.assertj.core.api.Assertions.assertThat;

import app.revier.agenda.Appointment;
import app.revier.agenda.AppointmentId;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.agenda.Task;
import app.revier.agenda.TaskId;
import app.revier.territory.Customer;
import app.revier.territory.Hours;
import app.revier.territory.Money;
import app.revier.territory.Visiting;
import app.revier.territory.WeekHoursText;
import app.revier.week.Change;
import app.revier.week.Slip;
import app.revier.week.Unplanned;
import app.revier.week.VisitValue;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the rules begin to be broken: a minute or a day on either side. */
class VerifierBoundariesTest {

  private final GoodWeek week = new GoodWeek();

  private void keepsAll() {
    assertThat(week.violations()).isEmpty();
  }

  private void breaksOnly(Rule rule) {
    assertThat(week.violations()).extracting(Violation::rule).isNotEmpty().containsOnly(rule);
  }

  private void assertBroken(Rule rule, boolean broken) {
    assertThat(week.violations().stream().anyMatch(one -> one.rule() == rule)).isEqualTo(broken);
  }

  private static Stop confirmed(
      LocalDate date,
      Stop.Kind kind,
      @Nullable Customer customer,
      @Nullable AppointmentId appointment,
      @Nullable TaskId task,
      String begin,
      String end,
      int preparation) {
    return new Stop(
        new StopId(50),
        date,
        kind,
        customer == null ? null : customer.id(),
        appointment,
        task,
        "",
        LocalTime.parse(begin),
        LocalTime.parse(end),
        preparation,
        true);
  }

  @Nested
  class VisitingHours {

    @ParameterizedTest
    @CsvSource({
      // open on Monday from 9 to 11, on Tuesday from 8 to 9 and from 14 to 16
      "MON, 08:59, 09:59, true",
      "MON, 09:00, 10:00, false",
      "MON, 09:30, 10:30, false",
      "MON, 10:00, 11:00, false",
      "MON, 10:01, 11:01, true",
      "MON, 10:59, 11:59, true",
      "MON, 11:00, 12:00, true",
      "TUE, 07:59, 08:59, true",
      "TUE, 08:00, 09:00, false",
      "TUE, 08:01, 09:01, true",
      "TUE, 08:30, 14:30, true",
      "TUE, 13:59, 14:59, true",
      "TUE, 14:00, 15:00, false",
      "TUE, 15:00, 16:00, false",
      "TUE, 15:01, 16:01, true",
      "WED, 09:00, 10:00, true"
    })
    void aVisitBeginsAndEndsWhileTheCustomerIsOpen(
        String day, String begin, String end, boolean broken) {
      DaySketch where =
          switch (day) {
            case "MON" -> week.monday;
            case "TUE" -> week.tuesday;
            default -> week.wednesday;
          };
      week.monday.stops.removeFirst();
      where.stops.addFirst(visit(AHORN, 20, begin, end).prepared(10));

      assertBroken(Rule.VISITING_HOURS, broken);
    }

    @ParameterizedTest
    @CsvSource({
      "wed 11:00-11:40, false",
      "wed 11:00-11:39, true",
      "wed 11:01-12:00, true",
      "tue 08:00-17:00, true"
    })
    void aWantedAppointmentKeepsToThemAFixedOneDoesNot(String hours, boolean broken) {
      Customer choosy = FICHTE.edit().visiting(visiting(FICHTE, hours)).build();
      week.customers.set(3, GoodWeek.facts(choosy, 60));
      week.wednesday.stops.getFirst().customer = choosy;
      assertBroken(Rule.VISITING_HOURS, broken);

      Appointment fixed = GoodWeek.appointment(2, choosy, WEDNESDAY, WEDNESDAY, "11:00", 40, 5);
      week.appointments.set(1, fixed);
      week.wednesday.stops.getFirst().appointment = fixed;
      keepsAll();
    }

    private static Visiting visiting(Customer customer, String hours) {
      return customer.visiting().withHours(WeekHoursText.parse(hours));
    }
  }

  @Nested
  class Limits {

    @ParameterizedTest
    @CsvSource({"17:04, 54", "17:05, 55", "17:06, 55", "16:55, 54", "16:54, 53"})
    void theReserveIsRoundedHalfAMinuteUp(String end, int reserve) {
      week.hours.put(MONDAY.getDayOfWeek(), List.of(span("08:00", end)));
      week.monday.end = end;
      week.monday.reserve = reserve;
      keepsAll();
    }

    /** The call of the Monday is from 13:00 to 13:30, wherever the rep is by then. */
    @ParameterizedTest
    @CsvSource({"14:15, 0, 30, false", "14:14, 0, 30, true", "14:16, 1, 30, true"})
    void theWayHomeAfterACallTakesThreeQuartersOfAnHour(
        String end, int reserve, int pause, boolean broken) {
      week.hours.put(MONDAY.getDayOfWeek(), List.of(span("08:00", "14:00")));
      week.monday.end = end;
      week.monday.reserve = reserve;
      week.monday.pause = pause;
      assertBroken(Rule.LIMITS, broken);
    }

    @ParameterizedTest
    @CsvSource({"14:30, 15, 0", "14:31, 16, 30", "17:00, 51, 30"})
    void moreThanSixHoursNeedABreak(String end, int reserve, int pause) {
      week.hours.put(MONDAY.getDayOfWeek(), List.of(span("08:30", end)));
      week.monday.begin = "08:30";
      week.monday.end = end;
      week.monday.reserve = reserve;
      week.monday.pause = pause;
      assertBroken(Rule.LIMITS, false);
      week.monday.pause = 30 - pause;
      assertBroken(Rule.LIMITS, true);
    }

    @ParameterizedTest
    @CsvSource({"12:30, 51, 0", "12:29, 51, 30", "13:00, 48, 0"})
    void aGapAsLongAsTheBreakIsOne(String goesOn, int reserve, int pause) {
      week.hours.put(
          WEDNESDAY.getDayOfWeek(), List.of(span("08:00", "12:00"), span(goesOn, "17:00")));
      week.wednesday.blocked = List.of(span("12:00", goesOn));
      week.wednesday.reserve = reserve;
      week.wednesday.pause = pause;
      assertBroken(Rule.LIMITS, false);
      week.wednesday.pause = 30 - pause;
      assertBroken(Rule.LIMITS, true);
    }

    @ParameterizedTest
    @CsvSource({
      // agreed half an hour from home; back at the end, end of the day, reserve
      "15:00, 15:42, 17:00, 48",
      "15:00, 15:43, 17:00, 47",
      "15:30, 16:30, 17:00, 0",
      "15:30, 16:31, 17:01, 0",
      "18:00, 18:30, 19:00, 0",
      "23:00, 23:29, 23:59, 0",
      "23:00, 23:45, 23:59, 0"
    })
    void whatIsAgreedLateMovesTheEndByTheWayHome(
        String begin, String end, String endOfDay, int reserve) {
      week.stops.add(confirmed(WEDNESDAY, Stop.Kind.VISIT, BIRKE, null, null, begin, end, 0));
      week.wednesday.end = endOfDay;
      week.wednesday.reserve = reserve;
      assertBroken(Rule.LIMITS, false);
    }

    @ParameterizedTest
    @CsvSource({
      "08:30, 0, 08:00",
      "08:29, 0, 07:59",
      "08:00, 10, 07:20",
      "08:40, 10, 08:00",
      "00:20, 5, 00:00"
    })
    void whatIsAgreedEarlyMovesTheBeginByTheWayThereAndThePreparation(
        String begin, int preparation, String beginOfDay) {
      String end = LocalTime.parse(begin).plusMinutes(20).toString();
      week.stops.add(
          confirmed(WEDNESDAY, Stop.Kind.VISIT, BIRKE, null, null, begin, end, preparation));
      week.wednesday.begin = beginOfDay;
      assertBroken(Rule.LIMITS, false);
    }

    @Test
    void anAppointmentThatWasConfirmedForAnotherTimeCountsAtThatTime() {
      week.appointments.add(GoodWeek.appointment(9, null, TUESDAY, TUESDAY, "18:00", 20, 0));
      assertBroken(Rule.LIMITS, true);
      week.stops.add(
          confirmed(
              TUESDAY,
              Stop.Kind.APPOINTMENT,
              null,
              new AppointmentId(9),
              null,
              "15:00",
              "15:20",
              0));
      assertBroken(Rule.LIMITS, false);
    }

    @Test
    void aNightAwayIsTheStartOfTheNextMorningOnly() {
      assertThat(week.monday.finish).isEqualTo(HOTEL);
      assertThat(week.tuesday.start).isEqualTo(HOTEL);
      keepsAll();
      week.monday.start = HOTEL;
      assertBroken(Rule.LIMITS, true);
    }

    @ParameterizedTest
    @CsvSource({
      "14:00, 15:00, 14:00, 15:00",
      "16:30, 18:00, 16:30, 17:00",
      "06:00, 08:10, 08:00, 08:10",
      "17:00, 18:00, , ",
      "06:00, 08:00, , "
    })
    void lostHoursAreAGapWithinTheDay(
        String from, String until, @Nullable String open, @Nullable String close) {
      week.changes.add(new Change.HoursLost(MONDAY, span(from, until), "Lost"));
      week.changes.add(new Change.HoursLost(FRIDAY, span("09:00", "10:00"), "Lost"));
      week.monday.blocked = open == null || close == null ? List.of() : List.of(span(open, close));
      assertBroken(Rule.LIMITS, false);
      week.monday.blocked = List.of(span("15:30", "15:40"));
      assertBroken(Rule.LIMITS, true);
    }

    @Test
    void lostHoursThatTouchOrOverlapAreOneGap() {
      week.changes.add(new Change.HoursLost(MONDAY, span("14:00", "15:00"), "Lost"));
      week.changes.add(new Change.HoursLost(MONDAY, span("14:30", "15:30"), "Lost"));
      week.changes.add(new Change.HoursLost(MONDAY, span("15:31", "15:40"), "Lost"));
      week.changes.add(new Change.HoursLost(WEDNESDAY, span("11:45", "12:00"), "Lost"));
      week.monday.blocked = List.of(span("14:00", "15:30"), span("15:31", "15:40"));
      week.wednesday.blocked = List.of(span("11:45", "13:00"));
      keepsAll();
    }

    @Test
    void whoIsStuckGoesOnFromThereAndOnlyThen() {
      week.changes.add(new Change.StuckUntil(TUESDAY, LocalTime.of(9, 0), place(50.40)));
      week.tuesday.start = place(50.40);
      week.tuesday.blocked = List.of(span("08:00", "09:00"));
      keepsAll();
      week.tuesday.start = HOTEL;
      assertBroken(Rule.LIMITS, true);
    }

    @Test
    void ofSeveralPlacesTheLastCounts() {
      week.changes.add(new Change.StuckUntil(TUESDAY, LocalTime.of(9, 0), HOME));
      week.changes.add(new Change.StuckUntil(TUESDAY, LocalTime.of(9, 30), place(50.40)));
      week.changes.add(new Change.StuckUntil(TUESDAY, LocalTime.of(9, 20), HOME));
      week.changes.add(new Change.StuckUntil(MONDAY.plusDays(9), LocalTime.of(16, 0), HOME));
      week.tuesday.start = place(50.40);
      week.tuesday.blocked = List.of(span("08:00", "09:30"));
      keepsAll();
    }

    @Test
    void whoIsStuckAtNoKnownPlaceIsWhereTheDayBegins() {
      week.changes.add(new Change.StuckUntil(TUESDAY, LocalTime.of(9, 55), null));
      week.tuesday.blocked = List.of(span("08:00", "09:55"));
      keepsAll();
    }
  }

  @Nested
  class Ways {

    @Test
    void travelTimesAreRoundedUpToTheGrid() {
      // 4 minutes from the customer before, 31 minutes from home.
      Customer near = BIRKE.edit().position(place(50.31)).build();
      week.customers.set(1, GoodWeek.facts(near, null));
      week.tuesday.stops.get(1).customer = near;
      week.tuesday.out("09:55", "13:40", 35);
      keepsAll();
      week.tuesday.out("09:55", "13:36", 31);
      breaksOnly(Rule.DRIVE);
    }

    @ParameterizedTest
    @CsvSource({"15:26, 16:06, false", "15:27, 16:07, true"})
    void theRepIsBackWhenTheReserveBegins(String begin, String back, boolean broken) {
      // A wanted call, so that the day does not get longer for it.
      Appointment call = GoodWeek.appointment(1, null, MONDAY, MONDAY, null, 30, 0);
      week.appointments.set(0, call);
      StopSketch stop = week.monday.stops.getLast();
      stop.appointment = call;
      stop.begin = begin;
      stop.end = LocalTime.parse(begin).plusMinutes(30).toString();
      week.monday.back = back;
      assertBroken(Rule.BACK, broken);
    }

    @ParameterizedTest
    @CsvSource({"11:00, false", "10:59, true", "10:50, true"})
    void betweenTwoVisitsThereIsRoomForWayBufferAndPreparation(String begin, boolean broken) {
      Customer prepared =
          BIRKE.edit().visiting(BIRKE.visiting().withPreparationMinutes(10)).build();
      week.customers.set(1, GoodWeek.facts(prepared, null));
      StopSketch birke = week.tuesday.stops.get(1);
      birke.customer = prepared;
      birke.preparation = 10;
      birke.begin = begin;
      birke.end = LocalTime.parse(begin).plusMinutes(45).toString();
      week.tuesday.stops.get(2).arrive = birke.end;
      week.tuesday.stops.get(2).begin = "11:45";
      week.tuesday.stops.get(2).end = "12:15";
      week.tuesday.stops.get(3).arrive = "12:15";
      week.tuesday.stops.get(3).begin = "12:15";
      week.tuesday.stops.get(3).end = "13:15";
      week.tuesday.back = "13:45";
      assertBroken(Rule.BUFFER, broken);
      if (!broken) {
        keepsAll();
      }
    }

    @Test
    void aWayMayBeginWhenAGapIsOverAndNotInBetween() {
      week.changes.add(new Change.HoursLost(TUESDAY, span("13:10", "14:00"), "Lost"));
      week.tuesday.blocked = List.of(span("13:10", "14:00"));
      week.tuesday.out("09:55", "14:30", 30);
      keepsAll();
      week.tuesday.out("09:55", "14:31", 30);
      breaksOnly(Rule.BACK);
    }
  }

  @Nested
  class Breaks {

    @ParameterizedTest
    @CsvSource({"13:30, 14:00, false", "13:31, 14:01, true", "13:30, 13:59, true"})
    void theBreakEndsWithItsHours(String begin, String end, boolean broken) {
      callAtThree();
      breakBefore(begin, end);
      assertBroken(Rule.BREAK, broken);
    }

    /** So that the day has more than six hours. */
    private void callAtThree() {
      week.appointments.set(0, GoodWeek.appointment(1, null, MONDAY, MONDAY, "15:00", 30, 0));
      StopSketch call = week.monday.stops.getLast();
      call.appointment = week.appointments.getFirst();
      call.begin = "15:00";
      call.end = "15:30";
      week.monday.back = "15:40";
    }

    /** The break is put early; it must not be if what is fixed leaves room within its hours. */
    private void breakBefore(String begin, String end) {
      StopSketch pause = week.monday.stops.get(2);
      pause.begin = begin;
      pause.end = end;
      week.monday.stops.get(3).arrive = end;
    }

    @ParameterizedTest
    @CsvSource({
      // a visit that is fixed for 12:15, 20 minutes from home: the way begins at 11:55
      "12:15, 0, 11:25, true",
      "12:15, 0, 11:26, false",
      "12:25, 10, 11:25, true",
      "12:25, 10, 11:26, false"
    })
    void theWayToWhatIsFixedAndItsPreparationLeaveNoRoom(
        String begin, int preparation, String breakFrom, boolean roomLeft) {
      String end = LocalTime.parse(begin).plusMinutes(225).toString();
      Appointment fixed = GoodWeek.appointment(1, AHORN, MONDAY, MONDAY, begin, 225, preparation);
      week.appointments.set(0, fixed);
      week.breakHours = span(breakFrom, "16:00");
      week.monday.stops.clear();
      week.monday.stops.add(new StopSketch(Stop.Kind.BREAK, 0, "08:00", "08:30"));
      week.monday.stops.add(
          new StopSketch(Stop.Kind.APPOINTMENT, 20, begin, end)
              .arrive("08:50")
              .prepared(preparation)
              .at(AHORN)
              .of(fixed));
      week.monday.out("08:00", LocalTime.parse(end).plusMinutes(10).toString(), 10);
      // From the end to four there is less than half an hour and the way.
      assertBroken(Rule.BREAK, roomLeft);
    }

    @Test
    void lostHoursLeaveNoRoomForABreak() {
      callAtThree();
      week.breakHours = span("11:00", "12:05");
      breakBefore("12:06", "12:36");
      assertBroken(Rule.BREAK, true);
      week.changes.add(new Change.HoursLost(MONDAY, span("11:20", "11:40"), "Lost"));
      week.monday.blocked = List.of(span("11:20", "11:40"));
      assertBroken(Rule.BREAK, false);
      week.breakHours = span("11:00", "12:10");
      assertBroken(Rule.BREAK, true);
    }
  }

  @Nested
  class Visits {

    @Test
    void aVisitIsChosenForTheDayOfOneThatWasAgreed() {
      week.stops.add(confirmed(MONDAY, Stop.Kind.VISIT, AHORN, null, null, "14:00", "15:00", 10));
      week.monday.stops.add(
          visit(AHORN, 0, "14:00", "15:00").arrive("13:30").prepared(10).confirmed());
      assertBroken(Rule.TOO_SOON, true);
    }

    @ParameterizedTest
    @CsvSource({"1, false", "2, true"})
    void twoVisitsAreSevenTenthsOfTheIntervalApart(int interval, boolean broken) {
      week.customers.set(1, GoodWeek.facts(BIRKE, interval));
      week.wednesday.stops.add(visit(BIRKE, 30, "15:00", "15:45"));
      assertBroken(Rule.TOO_SOON, broken);
    }

    @ParameterizedTest
    @CsvSource({"89, true", "90, false"})
    void whereNobodyAsksForVisitsTheyAreNinetyDaysApart(int days, boolean broken) {
      week.customers.set(1, GoodWeek.facts(BIRKE, null));
      week.stops.add(
          confirmed(
              TUESDAY.minusDays(days), Stop.Kind.VISIT, BIRKE, null, null, "10:00", "10:45", 0));
      assertBroken(Rule.TOO_SOON, broken);
    }

    @ParameterizedTest
    @CsvSource({
      // days after Wednesday; a visit on Wednesday would be due again seventeen days later
      "APPOINTMENT, 1, false",
      "APPOINTMENT, 16, false",
      "APPOINTMENT, 17, true",
      "CONFIRMED, 1, false",
      "CONFIRMED, 16, false",
      "CONFIRMED, 17, true",
      "PROPOSED, 16, false",
      "PROPOSED, 17, true",
      "OTHER, 5, true"
    })
    void aVisitThatIsAgreedBeforeItWouldBeDueAgainIsEnough(
        String what, int days, boolean forgotten) {
      week.leftOut.remove(2);
      // After the vacation, so that the days of the week stay as they are.
      LocalDate day = WEDNESDAY.plusDays(days);
      Stop stop = GoodWeek.stop(9, day, Stop.Kind.VISIT, LINDE, "10:00", "10:45");
      switch (what) {
        case "APPOINTMENT" ->
            week.appointments.add(GoodWeek.appointment(9, LINDE, day, day, "10:00", 30, 0));
        case "CONFIRMED" -> week.stops.add(stop);
        case "PROPOSED" -> week.stops.add(stop.withConfirmed(false));
        default -> week.stops.add(GoodWeek.stop(9, day, Stop.Kind.VISIT, BIRKE, "10:00", "10:45"));
      }
      assertBroken(Rule.DUE_FORGOTTEN, forgotten);
    }

    @Test
    void aCustomerWhoCalledOffIsNotForgotten() {
      week.leftOut.remove(2);
      assertBroken(Rule.DUE_FORGOTTEN, true);
      week.changes.add(new Change.Cancelled(LINDE.id()));
      keepsAll();
    }

    @ParameterizedTest
    @CsvSource({
      "VISIT, true, true",
      "APPOINTMENT, true, true",
      "TASK, true, false",
      "VISIT, false, true",
      "TASK, false, false"
    })
    void whatIsPlannedWithACustomerBeforeTheFirstDayIsAVisit(
        Stop.Kind kind, boolean agreed, boolean counts) {
      Stop stop = GoodWeek.stop(9, MONDAY.minusDays(3), kind, AHORN, "10:00", "11:00");
      week.stops.add(stop.withConfirmed(agreed));
      assertBroken(Rule.TOO_SOON, counts);
    }

    @ParameterizedTest
    @CsvSource({"-3, 10:00, true", "-3, , false", "0, 10:00, false"})
    void onlyAFixedAppointmentBeforeTheFirstDayIsAVisit(
        int days, @Nullable String begin, boolean counts) {
      LocalDate day = MONDAY.plusDays(days);
      week.appointments.add(GoodWeek.appointment(9, AHORN, day, day, begin, 30, 0));
      assertBroken(Rule.TOO_SOON, counts);
    }
  }

  @Nested
  class Agreed {

    @ParameterizedTest
    @CsvSource({"2027-01-12, true", "2027-01-13, false", "2027-01-14, false"})
    void aWantedAppointmentIsNotLaterThanItMayBe(LocalDate until, boolean broken) {
      Appointment wanted = GoodWeek.appointment(2, FICHTE, TUESDAY, until, null, 40, 5);
      week.appointments.set(1, wanted);
      week.wednesday.stops.getFirst().appointment = wanted;
      assertBroken(Rule.APPOINTMENT_TIME, broken);
    }

    /** The call is confirmed for 13:00 to 13:30. */
    private void confirmTheCall() {
      week.stops.add(
          confirmed(MONDAY, Stop.Kind.APPOINTMENT, null, CALL.id(), null, "13:00", "13:30", 0));
      week.monday.stops.getLast().confirmed = true;
      keepsAll();
    }

    @Test
    void aConfirmedStopEndsEarlier() {
      confirmTheCall();
      week.monday.stops.getLast().end = "13:25";
      week.monday.back = "13:35";
      assertBroken(Rule.CONFIRMED_CHANGED, true);
    }

    @Test
    void aConfirmedStopIsPreparedOtherwise() {
      confirmTheCall();
      week.monday.stops.getLast().preparation = 5;
      assertBroken(Rule.CONFIRMED_CHANGED, true);
    }

    @Test
    void aConfirmedStopIsAboutSomethingElse() {
      confirmTheCall();
      week.monday.stops.getLast().appointment = null;
      assertBroken(Rule.CONFIRMED_CHANGED, true);
    }

    @Test
    void aConfirmedAppointmentIsToldToBeLeftOutByName() {
      confirmTheCall();
      week.monday.stops.removeLast();
      week.monday.stops.removeLast();
      week.monday.back = "11:10";
      assertBroken(Rule.CONFIRMED_CHANGED, true);
      week.leftOut.addFirst(new Unplanned(null, null, OFFER, 0, new Unplanned.NoRoom()));
      assertBroken(Rule.CONFIRMED_CHANGED, true);
      week.leftOut.set(0, new Unplanned(null, CALL, null, 0, new Unplanned.NoRoom()));
      keepsAll();
    }

    @Test
    void aConfirmedTaskIsToldToBeLeftOutByName() {
      week.stops.add(
          confirmed(TUESDAY, Stop.Kind.TASK, null, null, OFFER.id(), "12:05", "13:05", 0));
      week.tuesday.stops.getLast().confirmed = true;
      keepsAll();
      week.tuesday.stops.removeLast();
      week.tuesday.stops.removeLast();
      week.tuesday.back = "12:05";
      assertBroken(Rule.CONFIRMED_CHANGED, true);
      week.leftOut.add(1, new Unplanned(null, null, OFFER, 0, new Unplanned.NoRoom()));
      keepsAll();
    }

    @Test
    void whatWasConfirmedMayBeAboutSomethingThatIsGone() {
      week.stops.add(
          confirmed(
              MONDAY,
              Stop.Kind.APPOINTMENT,
              null,
              new AppointmentId(77),
              new TaskId(77),
              "14:00",
              "14:30",
              0));
      week.monday.stops.add(
          new StopSketch(Stop.Kind.APPOINTMENT, 0, "14:00", "14:30").arrive("13:30").confirmed());
      week.monday.back = "14:40";
      keepsAll();
    }
  }

  @Nested
  class TasksAndResults {

    @Test
    void aTaskThatCannotBeBegunYetIsNotForgotten() {
      // The working day before its deadline is Wednesday, but it cannot be begun by then.
      LocalDate monday = FRIDAY.plusDays(3);
      week.tasks.set(2, new Task(new TaskId(3), "Aufgabe 3", 300, 0, monday, monday, false));
      week.leftOut.remove(1);
      keepsAll();
      week.tasks.set(2, new Task(new TaskId(3), "Aufgabe 3", 300, 0, null, monday, false));
      breaksOnly(Rule.TASK_FORGOTTEN);
    }

    @Test
    void aTaskThatIsDoneOrPlannedForAnotherDayIsNotForgotten() {
      week.leftOut.remove(1);
      week.tasks.set(2, new Task(new TaskId(3), "Aufgabe 3", 300, 0, null, WEDNESDAY, true));
      keepsAll();
      week.tasks.set(2, new Task(new TaskId(3), "Aufgabe 3", 300, 0, null, WEDNESDAY, false));
      breaksOnly(Rule.TASK_FORGOTTEN);
      week.stops.add(
          confirmed(
                  MONDAY.minusDays(3),
                  Stop.Kind.TASK,
                  null,
                  null,
                  new TaskId(3),
                  "10:00",
                  "15:00",
                  0)
              .withConfirmed(false));
      keepsAll();
    }

    @ParameterizedTest
    @CsvSource({"34, false", "33, true"})
    void aVisitIsLateAfterItsLastDay(int interval, boolean late) {
      // Last visited 32 days before Monday: after 34 days it is Wednesday, the end of the week.
      week.customers.set(4, GoodWeek.facts(LINDE, interval));
      week.slips.removeFirst();
      if (late) {
        week.slips.add(new Slip(LINDE, TUESDAY, null, 1));
      }
      keepsAll();
    }

    @ParameterizedTest
    @CsvSource({"7, false", "6, true"})
    void aPlannedVisitIsLateAfterItsLastDay(int interval, boolean late) {
      // Last visited six days before Monday and planned for Tuesday.
      week.customers.set(5, GoodWeek.facts(TANNE, interval));
      if (late) {
        week.slips.add(new Slip(TANNE, MONDAY, TUESDAY, 1));
      }
      keepsAll();
    }

    @Test
    void aSlipIsListedTwice() {
      week.slips.add(week.slips.getLast());
      breaksOnly(Rule.SLIPS);
    }

    @Test
    void whatIsLeftOutTwiceIsNoticedForEachKind() {
      week.leftOut.add(2, week.leftOut.get(1));
      breaksOnly(Rule.LEFT_OUT);
      week.leftOut.remove(2);
      week.leftOut.add(3, week.leftOut.get(2));
      breaksOnly(Rule.LEFT_OUT);
    }

    @Test
    void pointsMayDifferByRoundingOnly() {
      week.points = 300 + 1e-4;
      keepsAll();
      week.points = 300 + 4e-4;
      breaksOnly(Rule.POINTS);
      week.points = 300 - 4e-4;
      breaksOnly(Rule.POINTS);
    }

    @Test
    void aPartOfAValueMayBeNothing() {
      week.tuesday.stops.get(1).value =
          new VisitValue(List.of(VALUE.parts().getFirst(), new VisitValue.OfRisk(Money.ZERO, 0)));
      keepsAll();
    }

    @Test
    void whatWasProposedForTheseDaysBeforeDoesNotCount() {
      week.stops.add(
          confirmed(WEDNESDAY, Stop.Kind.TASK, null, null, OFFER.id(), "15:00", "16:00", 0)
              .withConfirmed(false));
      week.stops.add(
          confirmed(
                  WEDNESDAY, Stop.Kind.APPOINTMENT, FICHTE, WANTED.id(), null, "15:00", "15:40", 5)
              .withConfirmed(false));
      keepsAll();
    }

    @Test
    void theWantedAppointmentOfAnotherWeekIsPlanned() {
      Hours when = span("10:00", "10:40");
      Stop proposed =
          confirmed(
                  FRIDAY.plusDays(3),
                  Stop.Kind.APPOINTMENT,
                  FICHTE,
                  WANTED.id(),
                  null,
                  when.open().toString(),
                  when.close().toString(),
                  0)
              .withConfirmed(false);
      week.stops.add(proposed);
      keepsAll();
    }
  }
}
