package app.revier.book;

import static app.revier.book.SettingChecks.NOTHING_SET;
import static org.assertj.core.api.Assertions.assertThat;

import app.revier.agenda.Night;
import app.revier.book.InvalidSettingException.Reason;
import app.revier.segment.Cell;
import app.revier.territory.Position;
import app.revier.territory.WeekHoursText;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeAndWeekSettingsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "time.region | DE",
        "time.hours | mon-fri 08:00-17:00",
        "time.vacation-days | 30",
        "time.sick-days | 5",
        "time.trade-fair-days | 4",
        "time.training-days | 5",
        "time.office-days | 40",
        "time.visits-per-day | 6",
        "visits.a-maintain | 8",
        "visits.a-grow | 12",
        "visits.a-win | 12",
        "visits.b-maintain | 4",
        "visits.b-grow | 8",
        "visits.b-win | 6",
        "visits.c-maintain | 1",
        "visits.c-grow | 4",
        "visits.c-win | 4",
        "week.visit-minutes | 45",
        "week.home | ",
        "week.nights | ''",
        "week.field-days | mon-thu",
        "week.planning-day | wed",
        "week.longest-day | 10",
        "week.half-days | 12-24, 12-31",
        "week.buffer-minutes | 15",
        "week.reserve | 0.1",
        "week.break-minutes | 30",
        "week.break-hours | 11:30-14:00",
        "week.task-reserve-days | 1",
        "week.detour | 1.32"
      })
  void initialValuesAreThoseOfTheMethod(String key, String text) {
    SettingChecks.assertInitial(key, text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "time.region | de-nw | DE-NW",
        "time.region | CH-ZH | CH-ZH",
        "time.hours | mon-thu 7:30-16; fri 8-12 | mon-thu 07:30-16:00; fri 08:00-12:00",
        "time.hours | closed | closed",
        "time.vacation-days | 0 | 0",
        "time.visits-per-day | 50 | 50",
        "week.home | 50.9413, 6.9583 | 50.9413,6.9583",
        "week.home | -33.8688197,151 | -33.8688197,151",
        "week.nights | 2027-01-12 50.3569,7.5890 Koblenz | 2027-01-12 50.3569,7.589 Koblenz",
        "week.field-days | Mo-Do | mon-thu",
        "week.field-days | mon, wed; fr | mon, wed, fri",
        "week.half-days | 31.12. 24.12 | 12-24, 12-31",
        "week.half-days | 2-29 | 02-29",
        "week.nights | 2027-01-13 50,7;2027-01-12 50,7 Bad Ems; | 2027-01-12 50,7 Bad Ems;"
            + " 2027-01-13 50,7",
        "week.break-hours | 12:00 - 13:00 | 12:00-13:00",
        "week.reserve | 0.15 | 0.15",
        "week.detour | 1 | 1"
      })
  void eachTakesItsFormAndWritesItInOneWay(String key, String text, String written) {
    SettingChecks.assertWritten(key, text, written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "time.region | Nordrhein-Westfalen",
        "time.region | D",
        "time.hours | 8-17",
        "time.hours | Mo-Fr 8-17",
        "time.hours | mon 17-8",
        "time.vacation-days | -1",
        "time.vacation-days | 367",
        "time.vacation-days | 30.5",
        "time.visits-per-day | 0",
        "visits.a-grow | 367",
        "week.visit-minutes | 0",
        "week.visit-minutes-by-cell | A-Grow",
        "week.visit-minutes-by-cell | A-Grow 0",
        "week.visit-minutes-by-cell | A-Grow 1441",
        "week.visit-minutes-by-cell | D-Grow 30",
        "week.visit-minutes-by-cell | A-Reduce 30",
        "week.visit-minutes-by-cell | A-Grow 30, A-Ausbauen 40",
        "week.home | Köln",
        "week.home | 91,7",
        "week.home | 50.9413;6.9583",
        "week.nights | 2027-02-30 50,7",
        "week.nights | 2027-01-12 Koblenz",
        "week.nights | 2027-01-12 50,7; 2027-01-12 51,7",
        "week.reserve | 1.1",
        "week.break-hours | 14:00-11:30",
        "week.break-hours | 11:30",
        "week.break-hours | 11:30-25:00",
        "week.task-reserve-days | 61",
        "week.detour | 0.99",
        "week.detour | 5.1",
        "visits.d-grow | 4"
      })
  void whatDoesNotFitIsRefused(String key, String text) {
    SettingChecks.assertRefused(
        key, text, key.contains("d-grow") ? Reason.UNKNOWN_KEY : Reason.WRONG_FORM);
  }

  @Test
  void valuesHaveTheirMeaning() {
    Settings settings =
        NOTHING_SET.withAll(
            Map.of(
                "week.nights", "2027-01-12 50.3569,7.5890 Koblenz am Rhein",
                "time.hours", "mon 8-12",
                "week.visit-minutes-by-cell", "C-Gewinnen: 30; A-Grow 60",
                "visits.b-win", "7"));
    assertThat(settings.get(WeekSettings.NIGHTS))
        .containsExactly(
            new Night(
                LocalDate.of(2027, 1, 12),
                new Position(50.3569, 7.589, Position.Origin.GIVEN),
                "Koblenz am Rhein"));
    assertThat(settings.get(WeekSettings.MINUTES_BY_CELL))
        .isEqualTo(Map.of(Cell.A_GROW, 60, Cell.C_WIN, 30));
    assertThat(settings.text(WeekSettings.MINUTES_BY_CELL)).isEqualTo("A-Grow 60, C-Win 30");
    assertThat(settings.get(TimeSettings.HOURS)).isEqualTo(WeekHoursText.parse("mon 8-12"));
    assertThat(settings.get(TimeSettings.visits(Cell.B_WIN))).isEqualTo(7);
    assertThat(settings.get(TimeSettings.visits(Cell.B_GROW))).isEqualTo(8);
  }

  @Test
  void everySettingIsListedOnce() {
    List<String> keys = Settings.ALL.stream().<String>map(Setting::key).toList();
    assertThat(new HashSet<>(keys)).hasSameSizeAs(keys);
    assertThat(Settings.ALL).contains(TimeSettings.REGION, WeekSettings.DETOUR, Setting.STAGES);
    assertThat(Arrays.stream(Cell.values()).<Object>map(TimeSettings::visits))
        .allMatch(Settings.ALL::contains);
  }
}
