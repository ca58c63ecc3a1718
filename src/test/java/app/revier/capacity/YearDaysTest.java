package app.revier.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.agenda.Absence;
import app.revier.agenda.Absence.Kind;
import app.revier.agenda.AbsenceId;
import app.revier.holidays.JollydayHolidays;
import app.revier.territory.WeekHoursText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Years counted by hand. */
class YearDaysTest {

  private static final String WEEK = "mon-fri 08:00-17:00";

  private static final Map<Kind, Integer> EXPECTED =
      Map.of(
          Kind.VACATION, 30, Kind.SICK, 5, Kind.TRADE_FAIR, 4, Kind.TRAINING, 5, Kind.OFFICE, 40);

  private static YearDays count(
      String region, String hours, int year, Map<Kind, Integer> expected, List<Absence> absences) {
    TimeRules rules =
        new TimeRules(
            region, WeekHoursText.parse(hours), expected, 6, Customers.METHOD_FREQUENCIES);
    return YearDays.count(year, rules, new JollydayHolidays().holidays(region, year), absences);
  }

  private static Absence absence(int id, Kind kind, String from, String until) {
    return new Absence(new AbsenceId(id), kind, LocalDate.parse(from), LocalDate.parse(until), "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // 2027 begins and ends on a Friday: 52 Saturdays and Sundays, 261 other days.
        "DE-NW | mon-fri 8-17 | 2027 | 365 | 104 | 7 | 254 | 170",
        "DE    | mon-fri 8-17 | 2027 | 365 | 104 | 5 | 256 | 172",
        "DE-BY | mon-fri 8-17 | 2027 | 365 | 104 | 8 | 253 | 169",
        "AT    | mon-fri 8-17 | 2027 | 365 | 104 | 9 | 252 | 168",
        "CH-ZH | mon-fri 8-17 | 2027 | 365 | 104 | 5 | 256 | 172",
        // Saturdays are worked: Labour Day and Christmas are lost as well.
        "DE-NW | mon-fri 8-17; sat 8-12 | 2027 | 365 | 52 | 9 | 304 | 220",
        // 53 Fridays are free as well, with New Year and Good Friday.
        "DE-NW | mon-thu 8-17 | 2027 | 365 | 157 | 5 | 203 | 119",
        "DE-NW | mon-sun 8-17 | 2027 | 365 | 0 | 11 | 354 | 270",
        // 2028 is a leap year, begins on a Saturday and ends on a Sunday.
        "DE-NW | mon-fri 8-17 | 2028 | 366 | 106 | 10 | 250 | 166",
        "DE-NW | closed | 2027 | 365 | 365 | 0 | 0 | 0"
      })
  void countsTheDaysOfRealYears(
      String region,
      String hours,
      int year,
      int calendarDays,
      int weekendDays,
      int holidays,
      int workingDays,
      int fieldDays) {
    YearDays days = count(region, hours, year, EXPECTED, List.of());
    assertThat(days.calendarDays()).isEqualTo(calendarDays);
    assertThat(days.weekendDays()).isEqualTo(weekendDays);
    assertThat(days.holidays()).isEqualTo(holidays);
    assertThat(days.workingDays()).isEqualTo(workingDays);
    assertThat(days.fieldDays()).isEqualTo(fieldDays);
    assertThat(days.absences()).isEqualTo(EXPECTED);
  }

  @Test
  void datedAbsencesCountOnlyWhenTheyAreMoreThanExpected() {
    // Two weeks at Easter have eight working days; 6 April to 23 May has 34, two of them holidays.
    YearDays few =
        count(
            "DE-NW",
            WEEK,
            2027,
            EXPECTED,
            List.of(absence(1, Kind.VACATION, "2027-03-22", "2027-04-02")));
    assertThat(few.absences()).isEqualTo(EXPECTED);

    YearDays many =
        count(
            "DE-NW",
            WEEK,
            2027,
            EXPECTED,
            List.of(absence(1, Kind.VACATION, "2027-04-06", "2027-05-23")));
    assertThat(many.absences()).containsEntry(Kind.VACATION, 32).containsEntry(Kind.SICK, 5);
    assertThat(many.fieldDays()).isEqualTo(168);
  }

  @Test
  void onlyWorkingDaysOfTheYearCountAsAbsent() {
    // From Christmas Eve, a Friday, on: that day and Monday to Friday of the last week.
    YearDays days =
        count(
            "DE-NW",
            WEEK,
            2027,
            none(),
            List.of(absence(1, Kind.VACATION, "2027-12-24", "2028-01-09")));
    assertThat(days.absences()).containsEntry(Kind.VACATION, 6);
  }

  @Test
  void aDayThatSeveralAbsencesCoverCountsOnceForTheKindThatComesFirst() {
    List<Absence> absences = new ArrayList<>();
    absences.add(absence(1, Kind.OFFICE, "2027-01-11", "2027-01-15"));
    absences.add(absence(2, Kind.TRADE_FAIR, "2027-01-12", "2027-01-13"));
    absences.add(absence(3, Kind.SICK, "2027-01-13", "2027-01-14"));
    absences.add(absence(4, Kind.VACATION, "2027-01-14", "2027-01-14"));
    absences.add(absence(5, Kind.VACATION, "2027-01-14", "2027-01-17"));
    YearDays days = count("DE-NW", WEEK, 2027, none(), absences);
    assertThat(days.absences())
        .containsEntry(Kind.VACATION, 2)
        .containsEntry(Kind.SICK, 1)
        .containsEntry(Kind.TRADE_FAIR, 1)
        .containsEntry(Kind.TRAINING, 0)
        .containsEntry(Kind.OFFICE, 1);
    assertThat(days.fieldDays()).isEqualTo(254 - 5);
  }

  @Test
  void thereAreNeverFewerThanNoFieldDays() {
    Map<Kind, Integer> all = new EnumMap<>(EXPECTED);
    all.put(Kind.OFFICE, 366);
    assertThat(count("DE", WEEK, 2027, all, List.of()).fieldDays()).isZero();
  }

  @Test
  void aHolidayIsCalledInTheLanguageOrElseInEnglishOrElseByItsDay() {
    LocalDate day = LocalDate.of(2027, 1, 6);
    PublicHoliday known = new PublicHoliday(day, Map.of("de", "Dreikönig", "en", "Epiphany"));

    assertThat(known.name("de")).isEqualTo("Dreikönig");
    assertThat(known.name("fr")).isEqualTo("Epiphany");
    assertThat(new PublicHoliday(day, Map.of()).name("de")).isEqualTo("2027-01-06");
  }

  private static Map<Kind, Integer> none() {
    Map<Kind, Integer> none = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      none.put(kind, 0);
    }
    return none;
  }
}
