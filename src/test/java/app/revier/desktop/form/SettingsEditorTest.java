package app.revier.desktop.form;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.book.SampleBooks;
import app.revier.book.Setting;
import app.revier.book.Settings;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.nav.Draft;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.RecordKey;
import app.revier.desktop.nav.ScreenId;
import app.revier.segment.Thresholds;
import app.revier.territory.Money;
import app.revier.text.Language;
import app.revier.text.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The settings of time and week as the rep sees them. */
class SettingsEditorTest {

  private static final RecordKey KEY = RecordKey.of(new Place.Top(ScreenId.SETTINGS));
  private static final Caption CALLED = Caption.of("settings.title");

  private final Book book = SampleBooks.empty();
  private final DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
  private final SettingsEditor settings = new SettingsEditor(fixture.desk(), KEY, CALLED);

  private Field<String> field(String key) {
    Field<String> field = settings.field(setting(key));
    settings.show(book.snapshot().settings());
    book.onChange(now -> settings.show(now.settings()));
    return field;
  }

  private static void typeAndLeave(Field<?> field, String text) {
    type(field, text);
    field.confirm();
  }

  private static void type(Field<?> field, String text) {
    field.textProperty().set(text);
  }

  private static Setting<?> setting(String key) {
    return Settings.ALL.stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "plan.target | 700.000 | 700,000",
        "week.detour | 1,125 | 1.125",
        "week.reserve | 12,125 | 12.125",
        "plan.visits | frei | free",
        "time.region | nrw | Germany – North Rhine-Westphalia",
        "time.hours | Mi-Do 8-16 Uhr | Wed-Thu 08:00-16:00",
        "week.field-days | Mo, Mi–Do | Mon, Wed-Thu",
        "week.half-days | 24.12., 5.1. | 01-05, 12-24"
      })
  void whatIsTypedMeansTheSameInAnotherLanguage(String key, String german, String english) {
    type(field(key), german);
    fixture.desk().drafts().letGo();

    SettingsEditor later = new SettingsEditor(fixture.desk(Language.ENGLISH), KEY, CALLED);
    Field<String> field = later.field(setting(key));
    later.show(book.snapshot().settings());

    assertThat(field.isValid()).isTrue();
    assertThat(field.text()).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "time.hours | Mo-Fr 08:00-17:00",
        "time.region | Deutschland",
        "week.detour | 1,32",
        "week.field-days | Mo-Do",
        "week.half-days | 24.12., 31.12.",
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
        "time.region | nrw | DE-NW",
        "time.region | Bavaria | DE-BY",
        "time.region | at | AT",
        "time.visits-per-day | 7 | 7",
        "week.detour | 1,4 | 1.4",
        "week.reserve | 12,5 | 0.125",
        "week.break-hours | 12:00–13:00 | 12:00-13:00",
        "week.home | 50.9413, 6.9583 | 50.9413, 6.9583",
        "week.nights | 2027-01-12 50.3569,7.5890 Koblenz | 2027-01-12 50.3569,7.5890 Koblenz"
      })
  void whatIsTypedBecomesTheTextOfTheBook(String key, String typed, String text) {
    Field<String> field = field(key);
    type(field, typed);
    assertThat(field.complaintProperty().get()).isEmpty();
    assertThat(field.value()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "time.hours | vormittags | Bitte geben Sie Zeiten ein",
        "time.region | Bayren | „Bayren“ ist kein Land und keine Region",
        "time.visits-per-day | 0 | Bitte geben Sie 1 bis 50 ein.",
        "time.vacation-days | 367 | Bitte geben Sie 0 bis 366 ein.",
        "week.detour | 0,9 | Bitte geben Sie 1 bis 5 ein.",
        "week.break-hours | mittags | Bitte geben Sie eine Zeitspanne ein",
        "week.home | Köln | Bitte geben Sie Breite und Länge ein",
        "week.nights | Koblenz | Bitte geben Sie Tag, Breite, Länge und Ort ein"
      })
  void whatDoesNotFitIsSaidInASentence(String key, String typed, String sentence) {
    Field<String> field = field(key);
    type(field, typed);
    assertThat(field.complaintProperty().get()).startsWith(sentence);
    assertThat(field.value()).isNull();
  }

  @Test
  void everySettingHasALabelInBothLanguages() {
    for (Language language : Language.values()) {
      for (Setting<?> each : Settings.ALL) {
        if (!List.of(Setting.STAGES, Setting.MEASURES, Setting.ATTRIBUTES).contains(each)) {
          assertThat(settings.field(each).caption().in(new Texts(language))).isNotBlank();
        }
      }
    }
  }

  @Test
  void aFieldIsSavedAloneWhenItIsLeftAndShownInTheLanguagesForm() {
    Field<String> target = field("plan.target");

    typeAndLeave(target, "600 TEUR");

    assertThat(book.snapshot().settings().get(Setting.TARGET)).isEqualTo(Money.of(600_000));
    assertThat(target.text()).isEqualTo("600.000");
    assertThat(target.isTyped()).isFalse();
    assertThat(fixture.desk().drafts().unsaved()).isEmpty();
  }

  @Test
  void anEmptiedFieldGoesBackToWhatItIsAtFirst() {
    Field<String> from = field("class.a-from");
    typeAndLeave(from, "60000");

    typeAndLeave(from, "");

    assertThat(book.snapshot().settings().get(Setting.A_FROM)).isEqualTo(Money.of(50_000));
    assertThat(from.text()).isEqualTo("50.000");
    assertThat(from.isTyped()).isFalse();
  }

  @Test
  void whatHasNoValueAtFirstCanBeTakenAway() {
    Field<String> hours = field("plan.hours");
    typeAndLeave(hours, "120");
    assertThat(book.snapshot().settings().find(Setting.HOUR_LIMIT)).isEqualTo(120);

    typeAndLeave(hours, "");

    assertThat(book.snapshot().settings().find(Setting.HOUR_LIMIT)).isNull();
  }

  @Test
  void thePlanYearCannotBeTakenAway() {
    Field<String> year = field("plan.year");
    int before = book.snapshot().settings().planYear();

    typeAndLeave(year, "");

    assertThat(year.complaintProperty().get()).startsWith("Bitte geben Sie ein Jahr");
    assertThat(book.snapshot().settings().planYear()).isEqualTo(before);
  }

  @Test
  void whatContradictsOtherSettingsStaysAsADraft() {
    Field<String> from = field("class.a-from");

    typeAndLeave(from, "5000");

    assertThat(from.complaintProperty().get()).isNotEmpty();
    assertThat(book.snapshot().settings().get(Setting.A_FROM)).isEqualTo(Money.of(50_000));
    assertThat(fixture.desk().drafts().unsaved()).extracting(Draft::typed).containsExactly("5000");
  }

  /** Which of two limits is left first does not matter, as long as both go together in the end. */
  @Test
  void aLimitThatContradictedIsSavedAsSoonAsTheOtherLimitAllowsIt() {
    Field<String> from = settings.field(Setting.A_FROM);
    Field<String> below = field("class.b-from");
    typeAndLeave(from, "5.000");

    typeAndLeave(below, "2.000");

    assertThat(book.snapshot().settings().get(Setting.B_FROM)).isEqualTo(Money.of(2_000));
    assertThat(book.snapshot().settings().get(Setting.A_FROM)).isEqualTo(Money.of(5_000));
    assertThat(from.complaintProperty().get()).isEmpty();
    assertThat(fixture.desk().drafts().unsaved()).isEmpty();
  }

  @Test
  void aSettingIsSavedBesideOneThatCannotBeTaken() {
    Field<String> from = settings.field(Setting.A_FROM);
    Field<String> target = field("plan.target");
    typeAndLeave(from, "5.000");

    typeAndLeave(target, "700.000");

    assertThat(book.snapshot().settings().find(Setting.TARGET)).isEqualTo(Money.of(700_000));
    assertThat(fixture.desk().drafts().unsaved()).extracting(Draft::typed).containsExactly("5.000");
  }

  @Test
  void aChoiceIsSavedAsSoonAsItIsMade() {
    Choice<String> mode = settings.choice(Setting.SIZE_MODE);
    settings.show(book.snapshot().settings());
    assertThat(mode.value()).isEqualTo("amounts");

    mode.choose("pareto");

    assertThat(book.snapshot().settings().get(Setting.SIZE_MODE)).isEqualTo(Thresholds.Mode.PARETO);
  }
}
