package app.revier.book;

import static app.revier.book.SettingChecks.NOTHING_SET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revier.book.InvalidSettingException.Reason;
import app.revier.segment.Thresholds;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProjectBuilder;
import app.revier.territory.Money;
import app.revier.territory.Share;
import app.revier.territory.Stage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The settings of territory, plan and classes. */
class PlanSettingsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "territory.name | ''",
        "territory.currency | EUR",
        "plan.year | none",
        "plan.base-year | none",
        "plan.target | none",
        "plan.confidence | 0.8",
        "plan.correlation | 0",
        "plan.visits | free",
        "plan.hours | none",
        "plan.budget | none",
        "plan.goal | hit",
        "class.mode | amounts",
        "class.basis | revenue",
        "class.a-from | 50000.00",
        "class.b-from | 10000.00",
        "class.a-reach | 0.8",
        "class.b-reach | 0.95",
        "class.win-up-to | 0.1",
        "class.maintain-from | 0.8",
        "class.minimum-whitespace | 5000.00",
        "retention.high | 0.95",
        "retention.middle | 0.85",
        "retention.low | 0.65",
        "retention.unknown | 0.8",
        "retention.deduction | 0.1",
        "retention.fall | 0.1"
      })
  void initialValuesAreThoseOfTheMethod(String key, String text) {
    SettingChecks.assertInitial(key, text);
  }

  @Test
  void stagesAreWrittenWithCodeLabelProbabilityAndState() {
    assertThat(NOTHING_SET.text(Setting.STAGES))
        .isEqualTo(
            "not-started||0.1|open;introduced||0.25|open;in-trial||0.5|open;offer||0.7|open;"
                + "won||1|won;lost||0|lost;on-hold||0|on-hold");
    assertThat(
            NOTHING_SET
                .withAll(Map.of("stages", "a|Alpha|0.3|open\nw||1|WON"))
                .text(Setting.STAGES))
        .isEqualTo("a|Alpha|0.3|open;w||1|won");
  }

  @ParameterizedTest
  @CsvSource({
    "on-hold||0|closed, ON_HOLD",
    "lost||0|closed, LOST",
    "own-1|Weg|0|closed, LOST",
    "own-1|Ruht|0|on-hold, ON_HOLD"
  })
  void whatIsPutAsideIsToldFromWhatIsLost(String kept, Stage.State state) {
    assertThat(NOTHING_SET.withAll(Map.of("stages", kept)).get(Setting.STAGES))
        .extracting(Stage::state)
        .containsExactly(state);
  }

  @ParameterizedTest
  @CsvSource({
    "plan.year,1900,1900",
    "plan.year,2200,2200",
    "plan.base-year,2025,2025",
    "plan.target,0,0.00",
    "plan.target,999999999999.99,999999999999.99",
    "plan.target,12.3,12.30",
    "plan.target,12.300,12.30",
    "plan.confidence,1,1",
    "plan.confidence,0,0",
    "plan.correlation,0,0",
    "plan.correlation,0.99,0.99",
    "plan.visits,free,free",
    "plan.visits,FREI,free",
    "plan.visits,none,none",
    "plan.visits,Ohne,none",
    "plan.visits,0,0",
    "plan.visits,40,40",
    "plan.hours,1000000,1000000",
    "plan.budget,1500.50,1500.50",
    "plan.goal,EXPECTED,expected",
    "plan.goal,rungs,rungs",
    "class.mode,pareto,pareto",
    "class.basis,Potential,potential",
    "class.win-up-to,0.05,0.05",
    "territory.currency,chf,CHF",
    "territory.name,Rheinland,Rheinland"
  })
  void eachTakesItsFormAndWritesItInOneWay(String key, String text, String written) {
    SettingChecks.assertWritten(key, text, written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ',',
      value = {
        "plan.year,1899",
        "plan.year,2201",
        "plan.year,MMXXVII",
        "plan.target,-0.01",
        "plan.target,1.005",
        "plan.target,'1,5'",
        "plan.target,1e6",
        "plan.confidence,1.01",
        "plan.confidence,-0.1",
        "plan.correlation,1",
        "plan.correlation,-0.01",
        "plan.visits,-1",
        "plan.visits,all",
        "plan.hours,1000001",
        "plan.hours,-1",
        "plan.goal,best",
        "class.mode,mode",
        "class.b-reach,1.01",
        "territory.currency,EURO",
        "stages,offer",
        "stages,||0.5|open",
        "stages,a||0.5|open;a||0.6|open",
        "stages,a||1.5|open",
        "stages,a||0.5|maybe"
      })
  void whatDoesNotFitIsRefused(String key, String text) {
    SettingChecks.assertRefused(key, text, Reason.WRONG_FORM);
    assertThatThrownBy(() -> Settings.of(Map.of(key, text)))
        .isInstanceOf(InvalidSettingException.class);
  }

  @Test
  void aNameOfTwoHundredCharactersIsTakenAndALongerOneRefused() {
    String name = "n".repeat(200);
    assertThat(NOTHING_SET.withAll(Map.of("territory.name", name)).get(Setting.TERRITORY_NAME))
        .isEqualTo(name);
    assertThatThrownBy(() -> NOTHING_SET.withAll(Map.of("territory.name", name + "n")))
        .isInstanceOf(InvalidSettingException.class);
  }

  @Test
  void limitsBetweenClassesMayNotContradictEachOther() {
    Map<String, String> upsideDown = Map.of("class.b-from", "60000");

    assertThatThrownBy(() -> NOTHING_SET.withAll(upsideDown))
        .isInstanceOfSatisfying(
            InvalidSettingException.class,
            e -> assertThat(e.reason()).isEqualTo(Reason.CONTRADICTION));
    assertThatThrownBy(() -> Settings.of(upsideDown)).isInstanceOf(InvalidSettingException.class);
    assertThat(
            NOTHING_SET
                .withAll(Map.of("class.b-from", "60000", "class.a-from", "70000"))
                .thresholds())
        .extracting(Thresholds::bFrom)
        .isEqualTo(Money.of(60_000));
  }

  @Test
  void onlyLimitsBetweenClassesThatChangeAreWritten() {
    Thresholds changed =
        new Thresholds(
            Thresholds.Mode.PARETO,
            Thresholds.Basis.POTENTIAL,
            Money.of(70_000),
            Money.of(20_000),
            Share.percent(70),
            Share.percent(90),
            Share.percent(15),
            Share.percent(75),
            Money.of(3_000));

    Settings settings = NOTHING_SET.with(changed);

    assertThat(settings.thresholds()).isEqualTo(changed);
    assertThat(settings.texts())
        .containsOnlyKeys(
            "class.mode",
            "class.basis",
            "class.a-from",
            "class.b-from",
            "class.a-reach",
            "class.b-reach",
            "class.win-up-to",
            "class.maintain-from",
            "class.minimum-whitespace");
    assertThat(NOTHING_SET.with(Thresholds.DEFAULTS)).isEqualTo(NOTHING_SET);
    assertThat(settings).isNotEqualTo(NOTHING_SET);
  }

  @Test
  void theBaseYearIsTheYearBeforeThePlanYearUnlessItIsSet() {
    Settings settings = Settings.of(Map.of("plan.year", "2030"));
    assertThat(settings.baseYear()).isEqualTo(2029);
    assertThat(settings.withAll(Map.of("plan.base-year", "2028")).baseYear()).isEqualTo(2028);
  }

  @Test
  void aStageThatProjectsAreInCannotGo() {
    Book book = SampleBooks.empty();
    CustomerId nord = book.customers().nextId();
    book.customers().save(Customer.named(nord, "K-1", "Nord"));
    book.projects()
        .save(new GrowthProjectBuilder(book.projects().nextId(), nord, "Neues", "offer").build());

    assertThatThrownBy(() -> book.settings().set(Map.of("stages", "introduced||0.3|open")))
        .isInstanceOfSatisfying(
            InvalidSettingException.class,
            e -> {
              assertThat(e.reason()).isEqualTo(Reason.STAGE_IN_USE);
              assertThat(e.value()).isEqualTo("offer");
            });
    assertThat(book.settings().set(Map.of("stages", "offer||0.3|open"))).isPresent();
    assertThat(book.snapshot().settings().get(Setting.STAGES)).hasSize(1);
  }

  @Test
  void aRegionIsTakenByItsNameAndKeptByItsCode() {
    Book book = SampleBooks.empty();

    book.settings().set(Map.of("time.region", "Bayern"));
    assertThat(book.snapshot().settings().get(TimeSettings.REGION)).isEqualTo("DE-BY");

    assertThatThrownBy(() -> book.settings().set(Map.of("time.region", "Atlantis")))
        .isInstanceOfSatisfying(
            InvalidSettingException.class,
            e -> {
              assertThat(e.reason()).isEqualTo(Reason.UNKNOWN_REGION);
              assertThat(e.key()).isEqualTo("time.region");
            });
    assertThat(book.settings().set(Map.of("time.region", ""))).isPresent();
    assertThat(book.settings().regions().all()).isNotEmpty();
  }

  @Test
  void onlySettingsThatChangeAreWrittenAndNamed() {
    Book book = SampleBooks.empty();
    book.settings().set(Map.of("plan.target", "1000"));

    BookChange change =
        book.settings().set(Map.of("plan.target", "1000", "plan.visits", "free")).orElseThrow();

    assertThat(change.label()).isEqualTo(ChangeLabel.of("settings-changed", "plan.visits"));
    assertThat(book.settings().set(Map.of("plan.visits", "free"))).isEmpty();
    assertThat(List.copyOf(book.snapshot().settings().texts().keySet()))
        .contains("plan.target", "plan.visits");
  }
}
