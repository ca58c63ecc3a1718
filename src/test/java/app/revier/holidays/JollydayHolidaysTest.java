package app.revier.holidays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revier.capacity.HolidayRegion;
import app.revier.capacity.HolidaysUnknownException;
import app.revier.capacity.PublicHoliday;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The real tables, held against calendars counted by hand. */
class JollydayHolidaysTest {

  private final JollydayHolidays holidays = new JollydayHolidays();

  private List<LocalDate> dates(String region, int year) {
    return holidays.holidays(region, year).stream().map(PublicHoliday::date).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DE    | 2027 | 01-01 03-26 03-29 05-01 05-06 05-17 10-03 12-25 12-26",
        "DE-NW | 2027 | 01-01 03-26 03-29 05-01 05-06 05-17 05-27 10-03 11-01 12-25 12-26",
        "DE-BY | 2027 | 01-01 01-06 03-26 03-29 05-01 05-06 05-17 05-27 10-03 11-01 12-25 12-26",
        "de-nw | 2028 | 01-01 04-14 04-17 05-01 05-25 06-05 06-15 10-03 11-01 12-25 12-26",
        "DE-BE | 2027 | 01-01 03-08 03-26 03-29 05-01 05-06 05-17 10-03 12-25 12-26",
        "AT    | 2027 | 01-01 01-06 03-28 03-29 05-01 05-06 05-16 05-17 05-27 08-15 10-26 11-01"
            + " 12-08 12-25 12-26",
        "AT-9  | 2027 | 01-01 01-06 03-28 03-29 05-01 05-06 05-16 05-17 05-27 08-15 10-26 11-01"
            + " 12-08 12-25 12-26",
        "CH-ZH | 2027 | 01-01 03-26 03-28 03-29 05-01 05-06 05-17 08-01 12-25 12-26"
      })
  void knowsThePublicHolidaysOfRegions(String region, int year, String days) {
    assertThat(dates(region, year))
        .containsExactlyElementsOf(
            Arrays.stream(days.split(" ")).map(day -> LocalDate.parse(year + "-" + day)).toList());
  }

  @Test
  void daysThatOnlyBanksKeepOrThatAreOnlyRememberedAreNone() {
    assertThat(dates("CH-ZH", 2026)).doesNotContain(LocalDate.of(2026, 1, 2));
    assertThat(dates("AT-9", 2026))
        .doesNotContain(LocalDate.of(2026, 11, 15), LocalDate.of(2026, 12, 24));
  }

  /** In Aargau the second of January is kept by the banks of the country and by the canton. */
  @Test
  void aDayIsGivenOnceAndInOrder() {
    List<LocalDate> days = dates("CH-AG", 2026);
    assertThat(days).contains(LocalDate.of(2026, 1, 2)).doesNotHaveDuplicates().isSorted();
  }

  @Test
  void holidaysHaveGermanAndEnglishNames() {
    PublicHoliday first = holidays.holidays("DE-NW", 2027).getFirst();
    assertThat(first.name("de")).isEqualTo("Neujahr");
    assertThat(first.name("en")).isEqualTo("New Year's Day");
    assertThat(first.name("fr")).isEqualTo("New Year's Day");
  }

  @ParameterizedTest
  @ValueSource(strings = {"DE", "de-by", "DE-BY-MU", "AT-9", "CH-ZH", "FR", "NL", "LU"})
  void knowsCountriesAndTheirParts(String region) {
    assertThat(holidays.knows(region)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "ZZ", "DE-XX", "DE-NW-XX", "NW", "DE-", "-", "DE-NW-", "AT-10", "../DE"})
  void doesNotKnowWhatIsNoRegion(String region) {
    assertThat(holidays.knows(region)).isFalse();
    assertThatThrownBy(() -> holidays.holidays(region, 2027))
        .isInstanceOfSatisfying(
            HolidaysUnknownException.class, e -> assertThat(e.region()).isEqualTo(region));
  }

  @Test
  void aYearTheTablesDoNotReachIsUnknown() {
    assertThatThrownBy(() -> holidays.holidays("TR", 2200))
        .isInstanceOfSatisfying(
            HolidaysUnknownException.class, e -> assertThat(e.year()).isEqualTo(2200));
  }

  @ParameterizedTest
  @CsvSource({
    "NRW, DE-NW",
    "Bayern, DE-BY",
    "Bavaria, DE-BY",
    "Baden-Wuerttemberg, DE-BW",
    "Österreich, AT",
    "Wien, AT-9",
    "Zürich, CH-ZH",
    "Tschechien, CZ"
  })
  void regionsAreFoundByName(String name, String code) {
    HolidayRegion region = holidays.regions().find(name, "DE", 5).region();
    assertThat(region).isNotNull();
    assertThat(region.code()).isEqualTo(code);
  }

  /** So that the list offers nothing that is refused afterwards. */
  @Test
  void everyRegionThatHasANameHasHolidays() {
    List<String> codes = holidays.regions().all().stream().map(HolidayRegion::code).toList();
    assertThat(codes).hasSizeGreaterThan(1_000);
    assertThat(codes.stream().filter(code -> !holidays.knows(code))).isEmpty();
  }
}
