package app.revier.desktop.screen.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.book.SampleBooks;
import app.revier.book.Setting;
import app.revier.book.Settings;
import app.revier.book.TimeSettings;
import app.revier.desktop.form.Field;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.nav.Draft;
import app.revier.desktop.nav.Place;
import app.revier.territory.Probability;
import app.revier.territory.Stage;
import app.revier.text.Language;
import app.revier.text.Texts;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The settings as the rep finds and changes them. */
class SettingsViewModelTest {

  private final Book book = SampleBooks.normal();
  private final DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
  private final SettingsViewModel model = followed(new SettingsViewModel(fixture.desk()));

  private SettingsViewModel followed(SettingsViewModel made) {
    book.onChange(made::refresh);
    return made;
  }

  private Field<?> field(Setting<?> setting) {
    return Arrays.stream(SettingGroup.values())
        .flatMap(group -> model.lines(group).stream())
        .filter(line -> line.setting().equals(setting))
        .map(line -> (Field<?>) line.input())
        .findFirst()
        .orElseThrow();
  }

  private void enter(Setting<?> setting, String text) {
    field(setting).textProperty().set(text);
    field(setting).confirm();
  }

  private List<SettingLine> found(String words) {
    model.filterProperty().set(words);
    return Arrays.stream(SettingGroup.values())
        .flatMap(group -> model.lines(group).stream().filter(line -> model.isFound(group, line)))
        .toList();
  }

  @Test
  void whoIsLedToAGroupReadsThereWhateverWasLookedFor() {
    model.filterProperty().set("Feiertage");
    model.readFrom(SettingGroup.of(Place.PartOfSettings.Part.PROSPECTS));
    assertThat(model.filterProperty().get()).isEmpty();
    assertThat(model.takeToGoOn())
        .isEqualTo(new SettingsViewModel.Reading(SettingGroup.PROSPECTS, 0));
    assertThat(model.takeToGoOn()).isNull();
    assertThat(SettingGroup.of(Place.PartOfSettings.Part.ATTRIBUTES))
        .isEqualTo(SettingGroup.ATTRIBUTES);
  }

  private List<Stage> stages() {
    return book.snapshot().settings().get(Setting.STAGES);
  }

  private StageForm stage(String code) {
    return model.stages().items().forms().stream()
        .filter(form -> form.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everySettingStandsInExactlyOneGroup() {
    List<Setting<?>> shown =
        Arrays.stream(SettingGroup.values())
            .<Setting<?>>flatMap(group -> group.settings().stream())
            .toList();
    Set<Setting<?>> expected = new HashSet<>(Settings.ALL);
    expected.remove(Setting.STAGES);
    expected.remove(Setting.MEASURES);
    expected.remove(Setting.ATTRIBUTES);
    expected.remove(Setting.SCENARIOS);
    assertThat(shown).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(expected);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everySettingSaysWhatItDoes(Language language) {
    SettingsViewModel shown =
        new SettingsViewModel(new DeskFixture(SampleBooks.empty(), language).desk());
    for (SettingGroup group : SettingGroup.values()) {
      assertThat(new Texts(language).get("settings.section-" + group.code() + "-hint"))
          .isNotBlank();
      assertThat(shown.lines(group))
          .allMatch(line -> !line.label().isBlank())
          .allMatch(line -> explained(group) || !line.hint().isBlank());
    }
  }

  /** What is said of each cell is explained by the group. */
  private static boolean explained(SettingGroup group) {
    return group == SettingGroup.VISITS || group == SettingGroup.CALLS;
  }

  @Test
  void settingIsFoundByAWordOfItsNameItsLineOrItsGroup() {
    assertThat(found("urlaub"))
        .extracting(SettingLine::setting)
        .contains(TimeSettings.VACATION_DAYS);
    assertThat(found("wettbewerb"))
        .extracting(SettingLine::setting)
        .containsExactly(Setting.RETENTION_DEDUCTION);
    assertThat(found("feiertage land"))
        .extracting(SettingLine::setting)
        .containsExactly(TimeSettings.REGION);
    assertThat(found("gibtesnicht")).isEmpty();
    assertThat(found("")).hasSize(Settings.ALL.size() - 4);
  }

  @ParameterizedTest
  @CsvSource({"NRW, DE-NW", "Bayern, DE-BY", "Bavaria, DE-BY", "at, AT"})
  void regionIsTakenByNameAndKeptByCode(String typed, String code) {
    enter(TimeSettings.REGION, typed);
    assertThat(book.snapshot().settings().get(TimeSettings.REGION)).isEqualTo(code);
    assertThat(fixture.notices().failures()).isEmpty();
  }

  @Test
  void regionIsShownByItsNameOnceItIsSaved() {
    enter(TimeSettings.REGION, "NRW");
    assertThat(field(TimeSettings.REGION).text()).isEqualTo("Deutschland – Nordrhein-Westfalen");
  }

  @Test
  void regionThatIsNotKnownIsRefusedWithWhatMayBeMeant() {
    enter(TimeSettings.REGION, "Bayren");
    assertThat(field(TimeSettings.REGION).complaintProperty().get()).contains("Bayern (DE-BY)");
    assertThat(book.snapshot().settings().get(TimeSettings.REGION)).isEqualTo("DE");
  }

  @Test
  void regionsAreOfferedByNameThoseOfTheOwnCountryFirst() {
    assertThat(model.regionsLike("")).startsWith("Deutschland", "Deutschland – Bayern");
    assertThat(model.regionsLike("nordr")).containsExactly("Deutschland – Nordrhein-Westfalen");
  }

  @Test
  void whatCannotBeSavedStaysADraftForTheNextShell() {
    field(Setting.CONFIDENCE).textProperty().set("viel");
    assertThat(fixture.desk().drafts().unsaved()).extracting(Draft::typed).containsExactly("viel");
    SettingsViewModel again = new SettingsViewModel(fixture.desk());
    assertThat(again.lines(SettingGroup.PLAN))
        .filteredOn(line -> line.setting().equals(Setting.CONFIDENCE))
        .extracting(line -> ((Field<?>) line.input()).text())
        .containsExactly("viel");
  }

  @Test
  void unitsStandBehindTheFields() {
    assertThat(model.lines(SettingGroup.TIME))
        .filteredOn(line -> line.setting().equals(TimeSettings.VACATION_DAYS))
        .extracting(SettingLine::unit)
        .containsExactly("Tage");
    assertThat(model.lines(SettingGroup.PLAN))
        .filteredOn(line -> line.setting().equals(Setting.TARGET))
        .extracting(SettingLine::unit)
        .containsExactly("€");
  }

  @Test
  void stageIsRenamedAndItsProbabilityChanged() {
    StageForm form = stage("introduced");
    form.name.textProperty().set("Erstmals gezeigt");
    form.name.confirm();
    form.probability.textProperty().set("30");
    form.probability.confirm();
    assertThat(stages())
        .filteredOn(stage -> stage.code().equals("introduced"))
        .containsExactly(
            new Stage("introduced", "Erstmals gezeigt", Probability.percent(30), Stage.State.OPEN));
  }

  @Test
  void stageIsAddedAtTheEndAndMovedUp() {
    StageForm form = model.stages().items().add();
    form.name.textProperty().set("Vertrag liegt vor");
    form.probability.textProperty().set("90");
    form.probability.confirm();
    assertThat(stages().getLast().label()).isEqualTo("Vertrag liegt vor");
    assertThat(fixture.notices().offered()).isEmpty();
    model.stages().move(stage(stages().getLast().code()), -1);
    assertThat(fixture.notices().offered())
        .containsExactly("Einstellung „Status der Projekte“ geändert");
    assertThat(stages().get(stages().size() - 2).label()).isEqualTo("Vertrag liegt vor");
    assertThat(model.stages().items().forms())
        .extracting(StageForm::code)
        .containsExactlyElementsOf(stages().stream().map(Stage::code).toList());
  }

  @Test
  void stageInUseIsNotDeletedAndSaysWhy() {
    int before = stages().size();
    StageForm used = stage("offer");
    assertThat(used.obstacleProperty().get()).contains("Projekte haben ihn");
    model.stages().delete(used);
    assertThat(stages()).hasSize(before);
  }

  @Test
  void stageThatNoProjectHasIsDeleted() {
    StageForm form = model.stages().items().add();
    form.name.textProperty().set("Vertrag liegt vor");
    form.probability.textProperty().set("90");
    form.probability.confirm();
    int before = stages().size();
    model.stages().delete(stage(stages().getLast().code()));
    assertThat(stages()).hasSize(before - 1);
    fixture.notices().act();
    assertThat(stages()).hasSize(before);
  }

  @Test
  void twoStagesOfOneNameAreRefused() {
    StageForm form = stage("introduced");
    form.name.textProperty().set("Gewonnen");
    form.name.confirm();
    assertThat(form.name.complaintProperty().get()).isEqualTo("Diesen Status gibt es schon.");
  }

  @Test
  void whatIsTypedToFindASettingIsStillThereInAnotherLanguage() {
    model.filterProperty().set("region");
    SettingsViewModel english = new SettingsViewModel(fixture.desk(Language.ENGLISH));
    english.goOnFrom(model);
    assertThat(english.filterProperty().get()).isEqualTo("region");
  }
}
