package app.revier.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revier.book.ScenarioText.Reading;
import app.revier.book.ScenarioText.Reason;
import app.revier.gap.PlanLimits;
import app.revier.gap.Scenario;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProjectBuilder;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.ProjectId;
import app.revier.territory.Territory;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioTextTest {

  private static final CustomerId CUSTOMER = new CustomerId(5);
  private static final ProjectId PROJECT = new ProjectId(17);

  private static final Territory TERRITORY =
      new Territory(
          List.of(Customer.named(CUSTOMER, "A-10 / 23", "Klinikum Nordstadt")),
          List.of(
              new GrowthProjectBuilder(PROJECT, CUSTOMER, "Handschuhe", "offer")
                  .kind(GrowthProject.Kind.NEW_PRODUCT)
                  .yearlyValue(Money.of(1))
                  .visits(1)
                  .minutes(1)
                  .build()));

  private static final PlanLimits LIMITED = new PlanLimits(10, null, Money.of(5_000));

  private static Reading read(String text) {
    return ScenarioText.read(text, TERRITORY, LIMITED);
  }

  @Test
  void readsAllChangesInTheirOrder() {
    Reading reading =
        read(
            " Krise 2027: customer-lost=A-10 / 23; project-lost = 17;project-slips=17:3;visits=-20;"
                + "days=+2;target=650000.50;correlation=0.3; ");

    assertThat(reading).isInstanceOf(Reading.Understood.class);
    Reading.Understood understood = (Reading.Understood) reading;
    assertThat(understood.scenario().name()).isEqualTo("Krise 2027");
    assertThat(understood.scenario().changes())
        .containsExactly(
            new Scenario.CustomerLost(CUSTOMER),
            new Scenario.ProjectLost(PROJECT),
            new Scenario.ProjectSlips(PROJECT, 3),
            new Scenario.Visits(-20),
            new Scenario.FieldDays(2),
            new Scenario.Target(new Money(65_000_050)),
            new Scenario.Correlation(0.3));
    assertThat(understood.changes()).startsWith("customer-lost=A-10 / 23", "project-lost = 17");
  }

  @Test
  void readsWhatItHasWritten() {
    List<Scenario.Change> changes =
        List.of(
            new Scenario.CustomerLost(CUSTOMER),
            new Scenario.CustomerRetention(CUSTOMER, new Probability(0.65)),
            new Scenario.ProjectLost(PROJECT),
            new Scenario.ProjectWon(PROJECT),
            new Scenario.ProjectSlips(PROJECT, -2),
            new Scenario.ProjectValue(PROJECT, new Money(1_234_550)),
            new Scenario.ProjectProbability(PROJECT, new Probability(1)),
            new Scenario.Erosion(new BigDecimal("-0.02")),
            new Scenario.Visits(-20),
            new Scenario.FieldDays(2),
            new Scenario.Budget(new Money(-200_050)),
            new Scenario.Target(Money.of(650_000)),
            new Scenario.Correlation(0.3));
    List<String> texts = changes.stream().map(each -> ScenarioText.of(each, TERRITORY)).toList();

    assertThat(read(ScenarioText.line("Krise", texts)))
        .isEqualTo(new Reading.Understood(new Scenario("Krise", changes), texts));
    assertThat(texts)
        .contains("customer-retention=A-10 / 23:0.65", "project-slips=17:-2", "budget=-2000.5");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Plan B: ohne Nordstadt", "a=1; b=2", "C:\\Krise\\", "\\:", "50 % ; = : \\"})
  void aNameMayHaveAnySign(String name) {
    String line = ScenarioText.line(name, List.of("target=5", "customer-lost=A-10 / 23"));

    assertThat(ScenarioText.name(line)).isEqualTo(name);
    assertThat(read(line))
        .isInstanceOfSatisfying(
            Reading.Understood.class,
            understood -> {
              assertThat(understood.scenario().name()).isEqualTo(name);
              assertThat(understood.changes())
                  .containsExactly("target=5", "customer-lost=A-10 / 23");
            });
    assertThat(ScenarioText.checked(line)).isEqualTo(line);
  }

  @Test
  void aNameWithABackslashOfBeforeIsReadAsItWas() {
    assertThat(ScenarioText.name("A\\B\\: target=5")).isEqualTo("A\\B\\");
  }

  @Test
  void writesANumberThatHasASemicolon() {
    Territory territory =
        new Territory(List.of(Customer.named(CUSTOMER, "7;a:b", "Klinik")), List.of());
    Scenario.Change change = new Scenario.CustomerRetention(CUSTOMER, new Probability(0.5));
    String text = ScenarioText.of(change, territory);

    assertThat(ScenarioText.read(text + "; target=5", territory, LIMITED))
        .isInstanceOfSatisfying(
            Reading.Understood.class,
            understood ->
                assertThat(understood.scenario().changes())
                    .containsExactly(change, new Scenario.Target(Money.of(5))));
    assertThat(ScenarioText.renumbered(text, "7;a:b", "8;c"))
        .isEqualTo("customer-retention=8\\;c:0.5");
  }

  @ParameterizedTest
  @CsvSource({
    "customer-retention=10:0.5, UNKNOWN_CUSTOMER, 10",
    "customer-retention=A-10 / 23:1.5, FORM, customer-retention=A-10 / 23:1.5",
    "project-value=18:5, UNKNOWN_PROJECT, 18",
    "erosion=2, FORM, erosion=2",
    "customer-lost=10, UNKNOWN_CUSTOMER, 10",
    "project-lost=18, UNKNOWN_PROJECT, 18",
    "project-slips=18:2, UNKNOWN_PROJECT, 18",
    "project-slips=17:0, FORM, project-slips=17:0",
    "customer-lost=, FORM, customer-lost=",
    "target=-5, FORM, target=-5",
    "correlation=1, FORM, correlation=1",
    "target=1;nothing, FORM, nothing",
    "Name: , FORM, Name:",
    "'', FORM, ''"
  })
  void saysWhichPartItDoesNotUnderstand(String text, Reason reason, String part) {
    assertThat(read(text)).isEqualTo(new Reading.Refused(reason, part));
  }

  @Test
  void refusesFewerVisitsWhereThereIsNoLimit() {
    assertThat(ScenarioText.read("days=-5", TERRITORY, PlanLimits.NONE))
        .isEqualTo(new Reading.Refused(Reason.NO_VISIT_LIMIT, "days=-5"));
    assertThat(ScenarioText.read("budget=-5", TERRITORY, PlanLimits.NONE))
        .isEqualTo(new Reading.Refused(Reason.NO_BUDGET_LIMIT, "budget=-5"));
  }

  @Test
  void keepsOneScenarioALine() {
    String kept = ScenarioText.checked("  A: target=5\n\n days=-5 \n");

    assertThat(kept).isEqualTo("A: target=5\ndays=-5");
    assertThat(ScenarioText.lines(kept)).containsExactly("A: target=5", "days=-5");
    assertThat(ScenarioText.checked("")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"target", "A:", "target=5\nsomething=else"})
  void refusesToKeepWhatHasTheWrongForm(String text) {
    assertThatThrownBy(() -> ScenarioText.checked(text))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void givesACustomerAnotherNumberAndNoOther() {
    String text =
        "A: customer-lost=1; visits=5\ncustomer-lost = 1;customer-lost=12;target=1\nB: days=1";

    assertThat(ScenarioText.renumbered(text, "1", "7"))
        .isEqualTo(
            "A: customer-lost=7; visits=5\n"
                + "customer-lost=7; customer-lost=12; target=1\nB: days=1");
    assertThat(ScenarioText.renumbered("", "1", "7")).isEmpty();
  }

  @Test
  void losesACustomerOnceWhoWasTwo() {
    assertThat(ScenarioText.renumbered("A: customer-lost=2; customer-lost=1", "1", "2"))
        .isEqualTo("A: customer-lost=2");
  }
}
