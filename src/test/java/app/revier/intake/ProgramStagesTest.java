package app.revier.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.intake.Problem.Code;
import app.revier.intake.Problem.Severity;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Stages that sales programs come with. */
class ProgramStagesTest {

  private final MemoryBook book =
      new MemoryBook().with(new CustomerBuilder(new CustomerId(1), "1", "Alpha"));

  private ImportPlan take(String... lines) {
    return book.take(MemoryTables.csv(lines));
  }

  private List<String> stages() {
    return book.territory().projects().stream().map(GrowthProject::stage).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "Prospecting, not-started, Nicht begonnen, Not started",
    "Qualification, not-started, Nicht begonnen, Not started",
    "Appointment Scheduled (Sales Pipeline), not-started, Nicht begonnen, Not started",
    "Termin vereinbart, not-started, Nicht begonnen, Not started",
    "New, not-started, Nicht begonnen, Not started",
    "Qualify, not-started, Nicht begonnen, Not started",
    "Value Proposition, introduced, Vorgestellt, Introduced",
    "Proposition, offer, Angebot beim Einkauf, Offer at purchasing",
    "Propose, offer, Angebot beim Einkauf, Offer at purchasing",
    "Contract Sent (Sales Pipeline), offer, Angebot beim Einkauf, Offer at purchasing",
    "Closed Won (Sales Pipeline), won, Gewonnen, Won",
    "Closed Lost (Neukunden), lost, Verloren, Lost",
    "Qualifizierung, not-started, Nicht begonnen, Not started",
    "Verhandlung/Prüfung, offer, Angebot beim Einkauf, Offer at purchasing",
    "Vertrag versandt, offer, Angebot beim Einkauf, Offer at purchasing",
    "offen, not-started, Nicht begonnen, Not started",
    "Open, not-started, Nicht begonnen, Not started"
  })
  void aStageThatCanBeButOneIsTakenAndSaidOnce(
      String word, String code, String german, String english) {
    ImportPlan plan =
        take("Deal|Customer number|Stage|Deal value", "A|1|" + word + "|1", "B|1|" + word + "|2");

    assertThat(stages()).containsExactly(code, code);
    assertThat(plan.unknownWords())
        .containsExactly(new UnknownWord(ImportField.STAGE, word, 2, List.of(code)));
    assertThat(PlainProblems.of(plan))
        .containsExactly(
            new Problem(
                "",
                2,
                "C",
                Code.WORD_TAKEN_AS,
                List.of("Stage", word, german, english),
                Severity.DOUBTFUL));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Needs Analysis",
        "Id. Decision Makers",
        "Perception Analysis",
        "Qualified To Buy",
        "Presentation Scheduled",
        "Decision Maker Bought-In",
        "Develop",
        "in Arbeit"
      })
  void aStageThatMayBeSeveralIsAskedFor(String word) {
    ImportPlan plan = take("Deal|Customer number|Stage|Deal value", "A|1|" + word + "|1");

    assertThat(stages()).isEmpty();
    assertThat(plan.unknownWords()).extracting(UnknownWord::word).containsExactly(word);
  }

  @Test
  void aProjectThatIsOnlySaidToBeOpenKeepsItsStageUnlessItWasClosed() {
    String headings = "Deal|Customer number|Stage|Deal value";
    take(headings, "A|1|In trial|1", "B|1|Lost|1");
    ImportPlan plan = take(headings, "A|1|Open|5", "B|1|Open|5");

    assertThat(stages()).containsExactly("in-trial", "not-started");
    assertThat(plan.problems())
        .extracting(problem -> problem.arguments().get(3))
        .containsExactly("In trial", "Not started");
  }

  @ParameterizedTest
  @CsvSource({"New (A), New", "New (A) (B), New (A)", "(New), (New)", "New (A) old, New (A) old"})
  void thePipelineIsWhatStandsInTheLastBrackets(String word, String stage) {
    assertThat(ProgramStages.withoutPipeline(word)).isEqualTo(stage);
  }

  @Test
  void theChanceOfAProjectIsItsProbability() {
    take("Kunde|Projekt|Wert|Chance|Status", "Alpha|P1|100|30 %|Vorgestellt");

    GrowthProject project = book.territory().projects().getFirst();
    assertThat(project.winProbabilityByHand()).isNotNull();
    assertThat(project.winProbabilityByHand().value()).isEqualTo(0.3);
  }
}
