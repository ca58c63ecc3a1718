package app.revier.week;

import static app.revier.week.WeekSketch.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.revier.agenda.Absence;
import app.revier.segment.Cell;
import app.revier.territory.Hours;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which days are worked, from when to when. */
class WorkDaysTest {

  private final WeekSketch week = new WeekSketch();

  @Test
  void daysWithoutHoursDoNotCount() {
    assertThat(dates(week.from(MONDAY.plusDays(3), 4)))
        .containsExactly(
            MONDAY.plusDays(3), MONDAY.plusDays(4), MONDAY.plusDays(7), MONDAY.plusDays(8));
  }

  @Test
  void holidaysAndAbsencesCountAndAreOff() {
    week.from(MONDAY, 5)
        .holiday(MONDAY.plusDays(1), "Feiertag")
        .absence(MONDAY.plusDays(3), MONDAY.plusDays(8));

    assertThat(dates(week)).containsExactly(MONDAY, MONDAY.plusDays(2));
    assertThat(WorkDays.of(week.request()).off())
        .containsExactly(
            new DayOff.Holiday(MONDAY.plusDays(1), "Feiertag"),
            new DayOff.Away(MONDAY.plusDays(3), Absence.Kind.VACATION),
            new DayOff.Away(MONDAY.plusDays(4), Absence.Kind.VACATION));
  }

  @Test
  void aHolidayWithinAnAbsenceIsAHoliday() {
    week.from(MONDAY, 1).holiday(MONDAY, "Feiertag").absence(MONDAY, MONDAY);

    assertThat(WorkDays.of(week.request()).off())
        .containsExactly(new DayOff.Holiday(MONDAY, "Feiertag"));
  }

  @Test
  void whoNeverWorksHasNoDays() {
    WorkDays days = WorkDays.of(week.from(MONDAY, 366).hours("").request());

    assertThat(days.working()).isEmpty();
    assertThat(days.off()).isEmpty();
    assertThat(days.last(MONDAY)).isEqualTo(MONDAY);
  }

  @Test
  void aYearOfWorkingDaysGoesOverTheChangesOfDaylightSaving() {
    List<LocalDate> dates = dates(week.from(MONDAY, 366).hours("mon-sun 08:00-16:00"));

    assertThat(dates).hasSize(366).doesNotHaveDuplicates().isSorted();
    assertThat(dates)
        .contains(LocalDate.of(2027, 3, 28), LocalDate.of(2027, 10, 31))
        .endsWith(LocalDate.of(2028, 1, 11));
  }

  @Test
  void theLastDayMayBeOff() {
    week.from(MONDAY, 5).absence(MONDAY.plusDays(4), MONDAY.plusDays(4));

    assertThat(WorkDays.of(week.request()).last(MONDAY)).isEqualTo(MONDAY.plusDays(4));
  }

  @ParameterizedTest
  @CsvSource({
    // hours, reserve in per cent, minutes of reserve, the latest time to be back
    "mon 08:00-17:00, 10, 54, 16:06",
    "mon 08:00-17:05, 10, 55, 16:10", // 54.5 minutes are rounded up
    "mon 08:00-17:04, 10, 54, 16:10", // 54.4 are not
    "mon 08:00-12:00 13:00-17:00, 10, 48, 16:12", // the gap is no working time
    "mon 08:00-17:00, 0, 0, 17:00",
    "mon 08:00-17:00, 100, 540, 08:00"
  })
  void theReserveIsAShareOfTheWorkingTime(String hours, int per, int minutes, LocalTime back) {
    WorkDay day = first(week.hours(hours).reserve(per));

    assertThat(day.reserveMinutes()).isEqualTo(minutes);
    assertThat(day.latestBack()).isEqualTo(back);
  }

  @ParameterizedTest
  @CsvSource({
    "mon 08:00-14:00, 0", // six hours need no break
    "mon 08:00-14:01, 30",
    "mon 08:00-12:00 12:30-17:00, 0", // the gap is the break
    "mon 08:00-12:00 12:29-17:00, 30",
    "mon 08:00-11:00 14:00-17:00, 0"
  })
  void moreThanSixHoursNeedABreakUnlessAGapIsOne(String hours, int minutes) {
    assertThat(first(week.hours(hours).breakOf(30)).breakMinutes()).isEqualTo(minutes);
  }

  @Test
  void gapsBetweenWorkingHoursAreBlocked() {
    WorkDay day = first(week.hours("mon 08:00-10:00 10:30-12:00 13:00-17:00"));

    assertThat(day.blocked()).containsExactly(hours("10:00", "10:30"), hours("12:00", "13:00"));
    assertThat(day.begin()).isEqualTo("08:00");
    assertThat(day.end()).isEqualTo("17:00");
  }

  @Test
  void aNightAwayIsTheFinishOfItsDayAndTheStartOfTheNext() {
    List<WorkDay> days =
        WorkDays.of(week.from(MONDAY, 3).night(MONDAY.plusDays(1), 90).request()).working();

    assertThat(days)
        .extracting(WorkDay::start)
        .containsExactly(WeekSketch.at(0), WeekSketch.at(0), WeekSketch.at(90));
    assertThat(days)
        .extracting(WorkDay::finish)
        .containsExactly(WeekSketch.at(0), WeekSketch.at(90), WeekSketch.at(0));
  }

  @Test
  void aNightOverTheWeekendIsNotTheStartOfMonday() {
    List<WorkDay> days =
        WorkDays.of(week.from(MONDAY.plusDays(4), 2).night(MONDAY.plusDays(4), 90).request())
            .working();

    assertThat(days.getFirst().finish()).isEqualTo(WeekSketch.at(90));
    assertThat(days.getLast().start()).isEqualTo(WeekSketch.at(0));
  }

  @Test
  void whatIsAgreedOutsideOfTheHoursMakesTheDayLongerByTheWayToo() {
    week.customer("Ahorn", Cell.A_GROW, 30)
        .appointment("Frühstück", "Ahorn", MONDAY, "07:45", 30)
        .appointment("Abend", "Ahorn", MONDAY, "17:00", 60)
        .reserve(10);

    WorkDay day = first(week);

    assertThat(day.begin()).isEqualTo("07:15");
    assertThat(day.end()).isEqualTo("18:30");
    assertThat(day.reserveMinutes()).isZero();
  }

  @Test
  void whatIsAgreedInTheReserveMakesOnlyTheReserveShorter() {
    week.customer("Ahorn", Cell.A_GROW, 30)
        .stop("Ahorn", MONDAY, "14:45", 30, true)
        .reserve(10); // 48 minutes: back at 15:12

    WorkDay day = first(week);

    assertThat(day.end()).isEqualTo("16:00");
    assertThat(day.reserveMinutes()).isEqualTo(15);
  }

  @Test
  void whatIsOnlyProposedChangesNothing() {
    week.customer("Ahorn", Cell.A_GROW, 30).stop("Ahorn", MONDAY, "18:00", 30, false);

    assertThat(first(week).end()).isEqualTo("16:00");
  }

  @Test
  void aGapInWhichSomethingIsAgreedIsOpen() {
    week.hours("mon 08:00-10:00 10:30-12:00 13:00-17:00")
        .appointment("Anruf", null, MONDAY, "11:50", 20);

    assertThat(first(week).blocked()).containsExactly(hours("10:00", "10:30"));
  }

  @ParameterizedTest
  @CsvSource({
    // An appointment 60 minutes from home, one hour long; begin and end of the day, reserve
    "05:00, 04:00, 14:00, 54", // early: the evening is shorter
    "17:00, 09:00, 19:00, 0", // late: the morning is
    "10:00, 08:00, 17:00, 54" // within
  })
  void theLongestDayIsKeptWhereNothingIsAgreed(
      LocalTime time, LocalTime begin, LocalTime end, int reserve) {
    week.hours("mon-fri 08:00-17:00")
        .reserve(10)
        .longestDay(600)
        .customer("far", Cell.A_GROW, 60)
        .appointment("review", "far", MONDAY, time.toString(), 60);

    WorkDay day = first(week);
    assertThat(day.begin()).isEqualTo(begin);
    assertThat(day.end()).isEqualTo(end);
    assertThat(day.reserveMinutes()).isEqualTo(reserve);
  }

  @Test
  void whatIsAgreedAloneCanTakeLongerThanTheLongestDay() {
    week.longestDay(600)
        .customer("very far", Cell.A_GROW, 240)
        .appointment("fair", "very far", MONDAY, "10:00", 240);

    WorkDay day = first(week);
    assertThat(day.begin()).isEqualTo(LocalTime.of(6, 0));
    assertThat(day.end()).isEqualTo(LocalTime.of(18, 0));
  }

  @ParameterizedTest
  @CsvSource({
    // working hours, break wanted, break needed
    "mon 08:00-14:00, 30, 0",
    "mon 08:00-17:30, 30, 30", // nine hours of work and the break
    "mon 08:00-17:31, 30, 45",
    "mon 08:00-17:31, 60, 60",
    "mon 08:00-17:00, 15, 30",
    "mon 08:00-18:00, 0, 0"
  })
  void theBreakFollowsTheLengthOfTheDay(String hours, int wanted, int needed) {
    assertThat(first(week.hours(hours).breakOf(wanted)).breakMinutes()).isEqualTo(needed);
  }

  @ParameterizedTest
  @CsvSource({
    "mon-fri 08:00-17:00, 12:30",
    "mon-fri 08:00-12:00 13:00-17:00, 12:00",
    "mon-fri 08:00-10:00 13:00-17:00, 14:00"
  })
  void aHalfDayEndsAfterHalfOfItsWorkingMinutes(String hours, LocalTime end) {
    assertThat(first(week.hours(hours).halfDay(MONDAY)).end()).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource({
    // of ten working days so many in the field: the field days of four weeks from 11 January 2027
    "8, 4 4 4 4",
    "7, 3 4 3 4",
    "6, 3 3 3 3",
    "3, 2 1 2 1",
    "0, 0 0 0 0",
    "10, 4 4 4 4" // there are no more weekdays for it
  })
  void theShareOfFieldDaysMakesWholeDaysInTurn(int inField, String byWeek) {
    List<WorkDay> days =
        WorkDays.of(week.from(MONDAY, 20).inField(inField, 10).request()).working();

    StringBuilder counts = new StringBuilder();
    for (int i = 0; i < 20; i += 5) {
      counts.append(days.subList(i, i + 5).stream().filter(WorkDay::field).count()).append(' ');
    }
    assertThat(counts.toString().strip()).isEqualTo(byWeek);
  }

  @Test
  void daysWithSomethingAgreedAtACustomerAreFieldDaysFirst() {
    week.from(MONDAY, 5)
        .inField(2, 5)
        .customer("one", Cell.A_GROW, 10)
        .appointment("review", "one", MONDAY.plusDays(2), "10:00", 60)
        .appointment("desk", null, MONDAY.plusDays(3), "10:00", 60);

    assertThat(WorkDays.of(week.request()).working().stream().filter(WorkDay::field))
        .extracting(WorkDay::date)
        .containsExactly(MONDAY, MONDAY.plusDays(2));
  }

  private static List<LocalDate> dates(WeekSketch week) {
    return WorkDays.of(week.request()).working().stream().map(WorkDay::date).toList();
  }

  private static WorkDay first(WeekSketch week) {
    return WorkDays.of(week.request()).working().getFirst();
  }

  private static Hours hours(String open, String close) {
    return new Hours(LocalTime.parse(open), LocalTime.parse(close));
  }
}
