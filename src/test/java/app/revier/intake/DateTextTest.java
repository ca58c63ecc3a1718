package app.revier.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          31.12.2026              | 2026-12-31
          1.3.26                  | 2026-03-01
          01.03.2026              | 2026-03-01
          1. 3. 2026              | 2026-03-01
          1.3.99                  | 1999-03-01
          1.3.79                  | 2079-03-01
          1.3.80                  | 1980-03-01
          2026-12-31              | 2026-12-31
          2026/12/31              | 2026-12-31
          2026.12.31              | 2026-12-31
          2026-1-2                | 2026-01-02
          20261231                | 2026-12-31
          31-12-2026              | 2026-12-31
          31/12/2026              | 2026-12-31
          12/31/2026              | 2026-12-31
          12/31/26                | 2026-12-31
          5/5/2026                | 2026-05-05
          31-Dec-2026             | 2026-12-31
          31-Dec-26               | 2026-12-31
          31 December 2026        | 2026-12-31
          December 31, 2026       | 2026-12-31
          Dec 31, 2026            | 2026-12-31
          31. Dezember 2026       | 2026-12-31
          31. Dez. 2026           | 2026-12-31
          1. März 2026            | 2026-03-01
          1. Maerz 2026           | 2026-03-01
          1. Mrz 2026             | 2026-03-01
          1. Jänner 2026          | 2026-01-01
          Mo, 31.12.2026          | 2026-12-31
          Montag, 31. Dezember 2026 | 2026-12-31
          Do 31.12.2026           | 2026-12-31
          Mon 31 Dec 2026         | 2026-12-31
          31.12.2026 10:15        | 2026-12-31
          31.12.2026 00:00:00     | 2026-12-31
          2026-12-31T10:15:00Z    | 2026-12-31
          2026-12-31 10:15:00.000 | 2026-12-31
          29.02.2028              | 2028-02-29
          31.12.9999              | 9999-12-31
          """)
  void aDayIsRead(String text, LocalDate day) {
    assertThat(DateText.of(text))
        .isInstanceOfSatisfying(DateText.Sure.class, sure -> assertThat(sure.day()).isEqualTo(day));
  }

  @ParameterizedTest
  @CsvSource({"31/12/2026, DAY_FIRST", "12/31/2026, MONTH_FIRST", "31.12.2026, UNKNOWN"})
  void aDayGivesAwayTheOrder(String text, DateText.Order order) {
    assertThat(DateText.of(text))
        .isInstanceOfSatisfying(
            DateText.Sure.class, sure -> assertThat(sure.order()).isEqualTo(order));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3/4/2026", "03/04/2026", "3/4/26", "3-4-2026"})
  void dayAndMonthCanChangePlaces(String text) {
    assertThat(DateText.of(text))
        .isEqualTo(new DateText.Either(LocalDate.of(2026, 4, 3), LocalDate.of(2026, 3, 4)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Dez 2026      | 2026-12 | 2026-12
          Dez. 26       | 2026-12 | 2026-12
          Dec-26        | 2026-12 | 2026-12
          Dezember 2026 | 2026-12 | 2026-12
          März 2027     | 2027-03 | 2027-03
          2026-03       | 2026-03 | 2026-03
          2026/03       | 2026-03 | 2026-03
          03/2026       | 2026-03 | 2026-03
          03.2026       | 2026-03 | 2026-03
          3/2026        | 2026-03 | 2026-03
          Q1 2027       | 2027-01 | 2027-03
          Q3/27         | 2027-07 | 2027-09
          2027 Q4       | 2027-10 | 2027-12
          4. Quartal 2027 | 2027-10 | 2027-12
          """)
  void aMonthOrQuarterIsRead(String text, YearMonth first, YearMonth last) {
    assertThat(DateText.of(text)).isEqualTo(new DateText.Month(first, last));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        "31.02.2026",
        "29.2.2026",
        "45.5.26",
        "31/31/2026",
        "00.12.2026",
        "31.13.2026",
        "0.0.0000",
        "2026",
        "26",
        "12",
        "31.12.",
        "31.12",
        "1.2.3.4",
        "31.12.26.1",
        "31,12,2026",
        "31 12 2026",
        "31.12-2026",
        "2026-13",
        "13/2026",
        "00/2026",
        "Q5 2027",
        "Q 2027",
        "Q1",
        "Foo 2026",
        "31 Foo 2026",
        "gestern",
        "tomorrow",
        "12.345",
        "31.12.202",
        "31.12.20266",
        "31.12.1899",
        "20261331",
        "1234567",
        "123456789",
        "Dez",
        "2026 Dez",
        "٣.٤.٢٠٢٦",
        "10:15",
        "31.12.2026 und mehr Text",
        "KW 12/2027"
      })
  void otherTextsAreNoDays(String text) {
    assertThat(DateText.of(text)).isInstanceOf(DateText.None.class);
  }

  @Test
  void endlessTextsAreNoDays() {
    assertThat(DateText.of("1.".repeat(50_000))).isInstanceOf(DateText.None.class);
    assertThat(DateText.of("9".repeat(50))).isInstanceOf(DateText.None.class);
  }
}
