package app.revier.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.territory.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntriesTest {

  private final Entries german = new Entries(new Texts(Language.GERMAN));
  private final Entries english = new Entries(new Texts(Language.ENGLISH));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "600000|600000",
        "600.000|600000",
        "600.000,5|600000.5",
        "600 T€|600000",
        "1,5 Mio|1500000",
        "12,50 €|12.50",
        "12.50|12.50",
        "1.234.567|1234567",
        "0|0",
        "2k|2000",
        "1 234,5|1234.5",
        ",5|0.5"
      })
  void readsGermanAmounts(String typed, BigDecimal expected) {
    assertThat(german.amount(typed)).isEqualTo(new Entry.Value<>(Money.rounded(expected)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"600,000|600000", "600,000.5|600000.5", "12,50|12.50", "1.234|1.23"})
  void readsEnglishAmounts(String typed, BigDecimal expected) {
    Entry<Money> read = english.amount(typed);
    if (typed.equals("1.234")) {
      assertThat(read).isInstanceOf(Entry.Bad.class);
    } else {
      assertThat(read).isEqualTo(new Entry.Value<>(Money.rounded(expected)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "1.2.3", "12,345", "-5", "99999999999", "1,2,3", "--1", "."})
  void refusesWhatIsNoAmount(String typed) {
    assertThat(german.amount(typed)).isInstanceOf(Entry.Bad.class);
  }

  @Test
  void takesNegativeAmountsOnlyWhereTheyBelong() {
    assertThat(german.signedAmount("-1.200")).isEqualTo(new Entry.Value<>(Money.of(-1200)));
    assertThat(german.signedAmount("--1")).isInstanceOf(Entry.Bad.class);
  }

  @Test
  void knowsAnEmptyField() {
    assertThat(german.amount("  ")).isEqualTo(new Entry.Blank<>());
    assertThat(german.date("")).isEqualTo(new Entry.Blank<>());
  }

  @Test
  void readsPercent() {
    assertThat(german.percent("12,5 %")).isEqualTo(new Entry.Value<>(new BigDecimal("0.125")));
    assertThat(german.percent("101")).isInstanceOf(Entry.Bad.class);
  }

  @Test
  void readsDates() {
    Entry<LocalDate> expected = new Entry.Value<>(LocalDate.of(2026, 3, 1));
    assertThat(german.date("1.3.26")).isEqualTo(expected);
    assertThat(english.date("01/03/2026")).isEqualTo(expected);
    assertThat(german.date("2026-03-01")).isEqualTo(expected);
    assertThat(german.date("31.02.2026")).isInstanceOf(Entry.Bad.class);
    assertThat(german.date("morgen")).isInstanceOf(Entry.Bad.class);
  }

  /** Today is Tuesday, 1 December 2026. */
  @ParameterizedTest
  @CsvSource({
    "15.12.,2026-12-15",
    "15.12,2026-12-15",
    "1.12.,2026-12-01",
    "30.11.,2027-11-30",
    "29.2.,2028-02-29",
    "15.12.2027,2027-12-15",
    "1.11.2026,2026-11-01",
    "Freitag,2026-12-04",
    "morgen,2026-12-02",
    "in zwei Wochen,2026-12-15",
    "15. Dezember,2026-12-15"
  })
  void aDayToComeIsReadAsItIsSaid(String typed, LocalDate day) {
    assertThat(german.coming(typed, LocalDate.of(2026, 12, 1))).isEqualTo(new Entry.Value<>(day));
  }

  @ParameterizedTest
  @CsvSource({"bald", "31.2.", "morgen anrufen", "15", "31.02.2026"})
  void whatIsNoDayToComeIsRefused(String typed) {
    assertThat(german.coming(typed, LocalDate.of(2026, 12, 1))).isInstanceOf(Entry.Bad.class);
    assertThat(english.coming("15/12", LocalDate.of(2026, 12, 1)))
        .isEqualTo(new Entry.Value<>(LocalDate.of(2026, 12, 15)));
  }

  @ParameterizedTest
  @CsvSource({
    "3/2027,2027-03-01",
    "03.2027,2027-03-01",
    "3.27,2027-03-01",
    "2027-03,2027-03-01",
    "12 2027,2027-12-01",
    "März 2027,2027-03-01",
    "17.03.2027,2027-03-17",
    "2027-03-17,2027-03-17"
  })
  void readsMonthsAndDaysOfThem(String typed, LocalDate day) {
    assertThat(german.month(typed)).isEqualTo(new Entry.Value<>(day));
  }

  @ParameterizedTest
  @ValueSource(strings = {"13.2027", "0/2027", "März", "2027", "31.02.2027"})
  void refusesWhatIsNoMonth(String typed) {
    assertThat(german.month(typed)).isInstanceOf(Entry.Bad.class);
  }

  @Test
  void writesMonthsInTheFormOfTheLanguage() {
    LocalDate day = LocalDate.of(2027, 3, 17);
    assertThat(german.writtenMonth(day)).isEqualTo("03.2027");
    assertThat(english.writtenMonth(day)).isEqualTo("03/2027");
  }

  @Test
  void asksWhatAnAmbiguousAmountMeans() {
    assertThat(german.amount("600,000"))
        .isEqualTo(new Entry.Bad<>("600 oder 600.000? Bitte ohne Punkt und Komma eingeben."));
    assertThat(english.amount("600.000"))
        .isEqualTo(new Entry.Bad<>("600 or 600,000? Please enter it without point and comma."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9|09:00",
        "930|09:30",
        "0930|09:30",
        "9:30|09:30",
        "9.30|09:30",
        "9:30 Uhr|09:30",
        "9 Uhr|09:00",
        "9 Uhr 30|09:30",
        "9h30|09:30",
        "14h|14:00",
        "0|00:00",
        "2359|23:59",
        "12 am|00:00",
        "12:15 pm|12:15",
        "7pm|19:00"
      })
  void readsTimesAsRepsTypeThem(String typed, LocalTime expected) {
    assertThat(german.time(typed)).isEqualTo(new Entry.Value<>(expected));
    assertThat(english.time(typed)).isEqualTo(new Entry.Value<>(expected));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"24", "2400", "9:60", "960", "9:5", "neun", "-9", "13 pm", "0 am", "9::30"})
  void refusesWhatIsNoTime(String typed) {
    assertThat(german.time(typed)).isInstanceOf(Entry.Bad.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "45|45",
        "45 min|45",
        "1:30|90",
        "0:45 h|45",
        "1,5 h|90",
        "1.5h|90",
        "1 h 30|90",
        "1h30min|90",
        "2 Std.|120",
        "1 Stunde|60",
        "0,75 h|45",
        "1440|1440"
      })
  void readsDurationsAsRepsTypeThem(String typed, int expected) {
    assertThat(german.minutes(typed, 1, 1_440)).isEqualTo(new Entry.Value<>(expected));
    assertThat(english.minutes(typed, 1, 1_440)).isEqualTo(new Entry.Value<>(expected));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1441", "25 h", "1:60", "1,5", "lang", "-5", "1 h 75"})
  void refusesWhatIsNoDuration(String typed) {
    assertThat(german.minutes(typed, 1, 1_440)).isInstanceOf(Entry.Bad.class);
  }
}
