package app.revier.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A time that a customer names. Today is Friday, 27 November 2026. */
class SpokenTimeTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          GERMAN | Do 10.12. 14:00 | 2026-12-10 | 14:00
          GERMAN | 14:30 | - | 14:30
          GERMAN | 14 Uhr | - | 14:00
          GERMAN | um 9.30 Uhr | - | 09:30
          GERMAN | am 10.12. um 9 Uhr | 2026-12-10 | 09:00
          GERMAN | Montag, 8:15 | 2026-11-30 | 08:15
          GERMAN | morgen | 2026-11-28 | -
          GERMAN | 10.12. | 2026-12-10 | -
          GERMAN | 10.12.2026 | 2026-12-10 | -
          GERMAN | nächste Woche | 2026-11-30 | -
          GERMAN | Di 10.12. 14:00 | - | -
          GERMAN | 25:00 | - | -
          GERMAN | irgendwann | - | -
          GERMAN | 14:00 15:00 | - | -
          GERMAN | 31.2. | - | -
          ENGLISH | Thu 10/12 14:00 | 2026-12-10 | 14:00
          ENGLISH | 2 pm | - | 14:00
          ENGLISH | 12:30 am on Monday | 2026-11-30 | 00:30
          ENGLISH | 10 Dec at 9:15 am | 2026-12-10 | 09:15
          ENGLISH | tomorrow at 12 pm | 2026-11-28 | 12:00
          ENGLISH | in the morning | - | -
          """)
  void readsDayAndTime(
      Language language, String text, @Nullable String date, @Nullable String time) {
    SpokenTime.Said said = new SpokenTime(new Texts(language)).read(text, TODAY, TODAY);
    assertThat(said == null ? null : String.valueOf(said.date()))
        .isEqualTo(date == null && time == null ? null : String.valueOf(date));
    assertThat(said == null ? null : String.valueOf(said.time()))
        .isEqualTo(date == null && time == null ? null : String.valueOf(time));
  }

  /** What is talked of is a visit in the week of 7 December. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          GERMAN, Donnerstag 14 Uhr, 2026-12-10
          GERMAN, am Do um 14 Uhr, 2026-12-10
          GERMAN, nächsten Montag, 2026-11-30
          GERMAN, Do 3.12., 2026-12-03
          GERMAN, Di 10.12., -
          ENGLISH, Thursday 14:00, 2026-12-10
          ENGLISH, Thu 2 pm, 2026-12-10
          ENGLISH, next Thursday, 2026-12-03
          ENGLISH, tomorrow, 2026-11-28
          """)
  void aWeekdayAloneIsOfTheWeekThatIsTalkedOf(
      Language language, String text, @Nullable LocalDate date) {
    SpokenTime.Said said =
        new SpokenTime(new Texts(language)).read(text, TODAY, LocalDate.of(2026, 12, 7));
    assertThat(said == null ? null : said.date()).isEqualTo(date);
  }

  @Test
  void aWeekdayThatIsOverInThatWeekIsTheNextOne() {
    SpokenTime times = new SpokenTime(new Texts(Language.ENGLISH));
    assertThat(times.read("Monday", TODAY, TODAY.minusDays(1)))
        .isEqualTo(new SpokenTime.Said(LocalDate.of(2026, 11, 30), null));
    assertThat(times.read("Fri", TODAY, TODAY.minusDays(1)))
        .isEqualTo(new SpokenTime.Said(LocalDate.of(2026, 12, 4), null));
  }
}
