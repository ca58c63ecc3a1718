package app.revier.desktop.screen.gap;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.text.Entry;
import app.revier.text.Language;
import app.revier.text.Texts;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Months as people write them. */
class MonthEntryTest {

  private final MonthEntry german = new MonthEntry(new Texts(Language.GERMAN));

  @ParameterizedTest
  @CsvSource({
    "3/2027,2027-03-01",
    "03.2027,2027-03-01",
    "3.27,2027-03-01",
    "2027-03,2027-03-01",
    "12 2027,2027-12-01",
    "17.03.2027,2027-03-17",
    "2027-03-17,2027-03-17"
  })
  void monthsAndDaysAreUnderstood(String typed, LocalDate day) {
    assertThat(german.read(typed)).isEqualTo(new Entry.Value<>(day));
  }

  @ParameterizedTest
  @ValueSource(strings = {"13.2027", "0/2027", "März", "2027", "31.02.2027"})
  void othersAreRefused(String typed) {
    assertThat(german.read(typed)).isInstanceOf(Entry.Bad.class);
  }

  @Test
  void aMonthIsWrittenInTheFormOfTheLanguage() {
    LocalDate day = LocalDate.of(2027, 3, 17);
    assertThat(german.write(day)).isEqualTo("03.2027");
    assertThat(new MonthEntry(new Texts(Language.ENGLISH)).write(day)).isEqualTo("03/2027");
  }
}
