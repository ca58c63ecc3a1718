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
