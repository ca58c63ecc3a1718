package app.revier.desktop.form;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Setting;
import app.revier.book.Settings;
import app.revier.text.Language;
import app.revier.text.Texts;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The settings of time and week as the rep sees them. */
class SettingFieldTest {

  private static SettingField field(String key) {
    return new SettingField(setting(key), new Texts(Language.GERMAN), Settings.of(Map.of()));
  }

  private static Setting<?> setting(String key) {
    return Settings.ALL.stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "time.hours | Mo-Fr 08:00-17:00",
        "time.region | DE",
        "week.detour | 1,32",
        "week.reserve | 10",
        "week.break-hours | 11:30-14:00",
        "week.home | ''"
      })
  void valuesAreShownInTheLanguagesForm(String key, String shown) {
    assertThat(field(key).textProperty().get()).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "time.hours | Mo-Do 8-16 Uhr, Fr 8-12 | mon-thu 08:00-16:00; fri 08:00-12:00",
        "time.region | at-9 | AT-9",
        "time.visits-per-day | 7 | 7",
        "week.detour | 1,4 | 1.4",
        "week.reserve | 12,5 | 0.125",
        "week.break-hours | 12:00–13:00 | 12:00-13:00",
        "week.home | 50.9413, 6.9583 | 50.9413, 6.9583",
        "week.nights | 2027-01-12 50.3569,7.5890 Koblenz | 2027-01-12 50.3569,7.5890 Koblenz"
      })
  void whatIsTypedBecomesTheTextOfTheBook(String key, String typed, String text) {
    SettingField field = field(key);
    field.textProperty().set(typed);
    assertThat(field.complaintProperty().get()).isEmpty();
    assertThat(field.changed()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "time.hours | vormittags | Bitte geben Sie Zeiten ein",
        "time.region | Bayern | Bitte geben Sie ein Land oder eine Region ein",
        "time.visits-per-day | 0 | Bitte geben Sie 1 bis 50 ein.",
        "time.vacation-days | 367 | Bitte geben Sie 0 bis 366 ein.",
        "week.detour | 0,9 | Bitte geben Sie 1 bis 5 ein.",
        "week.break-hours | mittags | Bitte geben Sie eine Zeitspanne ein",
        "week.home | Köln | Bitte geben Sie Breite und Länge ein",
        "week.nights | Koblenz | Bitte geben Sie Tag, Breite, Länge und Ort ein"
      })
  void whatDoesNotFitIsSaidInASentence(String key, String typed, String sentence) {
    SettingField field = field(key);
    field.textProperty().set(typed);
    assertThat(field.complaintProperty().get()).startsWith(sentence);
    assertThat(field.changed()).isNull();
  }

  @Test
  void everySettingHasALabelInBothLanguages() {
    for (Language language : Language.values()) {
      for (Setting<?> setting : Settings.ALL) {
        if (!setting.equals(Setting.STAGES)) {
          SettingField field =
              new SettingField(setting, new Texts(language), Settings.of(Map.of()));
          assertThat(field.label()).isNotBlank();
        }
      }
    }
  }
}
