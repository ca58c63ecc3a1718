package app.revier.intake;

import static app.revier.intake.MemoryTables.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.revier.intake.Problem.Code;
import app.revier.intake.Problem.Severity;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.DueStep;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProject.Choice;
import app.revier.territory.GrowthProject.Kind;
import app.revier.territory.GrowthProjectBuilder;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.ProjectId;
import app.revier.territory.RevenueHistory;
import app.revier.territory.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What rows of projects do to a book. Customer 1 buys, customer 2 does not yet. */
class ProjectImportTest {

  private static final String ALL =
      "Kundennummer|Projekt|Art|Maßnahme|Phase|Jahreswert|Beginn|Wahrscheinlichkeit|Besuche|Stunden"
          + "|Budget|Auswahl";

  private static final ImportOptions SKIP = new ImportOptions(null, null, Map.of(), false);

  private final MemoryBook book =
      new MemoryBook()
          .with(
              new CustomerBuilder(new CustomerId(1), "1", "Klinik Nord")
                  .revenue(RevenueHistory.NONE.with(2026, Money.of(9))))
          .with(new CustomerBuilder(new CustomerId(2), "2", "Klinik Süd"));

  private static GrowthProject project(long id, long customer, String name) {
    return new GrowthProjectBuilder(new ProjectId(id), new CustomerId(customer), name, "in-trial")
        .kind(Kind.NEW_PRODUCT)
        .measure("Vorführung")
        .yearlyValue(Money.of(12_000))
        .start(LocalDate.of(2027, 3, 1))
        .winProbabilityByHand(new Probability(0.6))
        .visits(4)
        .minutes(90)
        .budget(Money.of(250))
        .choice(Choice.IN)
        .build();
  }

  private ImportPlan take(String... lines) {
    return book.take(MemoryTables.csv(lines));
  }

  private static ImportPlan.Counts counts(int created, int updated, int unchanged, int rejected) {
    return new ImportPlan.Counts(
        created + updated + unchanged + rejected, created, updated, unchanged, rejected);
  }

  private List<GrowthProject> projects() {
    return book.territory().projects();
  }

  // New projects

  @Test
  void aNewProjectHasAllThatItsRowSays() {
    ImportPlan plan =
        take(
            ALL,
            "2|Neubau|Neues Produkt|Vorführung|Im Test|12.000,00|01.03.2027|60 %|4|1,5|250|ja",
            "1|Station 3|Andere Abteilung||Angebot|5.000||||||nein");

    assertThat(plan.counts()).isEqualTo(counts(2, 0, 0, 0));
    assertThat(plan.problems()).isEmpty();
    assertThat(plan.newProjects())
        .containsExactly(
            project(101, 2, "Neubau"),
            new GrowthProjectBuilder(new ProjectId(102), new CustomerId(1), "Station 3", "offer")
                .kind(Kind.OTHER_DEPARTMENT)
                .yearlyValue(Money.of(5_000))
                .choice(Choice.OUT)
                .build());
  }

  @Test
  void theNextStepIsTakenWithItsDay() {
    take(
        "Kundennummer|Projekt|Jahreswert|Nächster Schritt|Nächster Schritt bis",
        "1|Station 3|1|Angebot schicken|12.12.2026",
        "2|Neubau|1|Muster|");

    assertThat(projects())
        .extracting(GrowthProject::next)
        .containsExactly(
            new DueStep("Angebot schicken", LocalDate.of(2026, 12, 12)),
            new DueStep("Muster", null));
  }

  @Test
  void theDayOfAStepThatCannotBeReadIsNotThatOfTheOneBefore() {
    String headings = "Kundennummer|Projekt|Jahreswert|Nächster Schritt|Nächster Schritt bis";
    take(headings, "1|Station 3|1|Muster|01.12.2026");
    ImportPlan plan =
        take(
            headings,
            "1|Station 3|1|" + "x".repeat(2_000) + "|12.12.2026",
            "2|Neubau|1|" + "x".repeat(2_000) + "|12.12.2026");

    assertThat(projects())
        .extracting(GrowthProject::next)
        .containsExactly(new DueStep("Muster", LocalDate.of(2026, 12, 1)), null);
    assertThat(plan.problems())
        .extracting(Problem::code)
        .containsExactly(Code.TOO_LONG, Code.TOO_LONG);
  }

  @Test
  void aDayAloneIsThatOfTheStepThereIsAndElseLeftOut() {
    take("Kundennummer|Projekt|Jahreswert|Nächster Schritt", "1|Station 3|1|Muster");
    ImportPlan plan =
        take(
            "Kundennummer|Projekt|Jahreswert|Nächster Schritt|Nächster Schritt bis",
            "1|Station 3|1||12.12.2026",
            "2|Neubau|1||12.12.2026");

    assertThat(projects())
        .extracting(GrowthProject::next)
        .containsExactly(new DueStep("Muster", LocalDate.of(2026, 12, 12)), null);
    assertThat(plan.problems()).extracting(Problem::code).containsExactly(Code.STEP_MISSING);
  }

  @Test
  void whatARowDoesNotSayIsTheLeastThatCanBeAssumed() {
    ImportPlan plan = take("Kundennummer|Projekt|Jahreswert", "1|Station 3|1", "2|Neubau|1");

    assertThat(plan.newProjects())
        .extracting(
            GrowthProject::kind,
            GrowthProject::stage,
            GrowthProject::start,
            GrowthProject::winProbabilityByHand,
            GrowthProject::choice)
        .containsExactly(
            tuple(Kind.SAME_USERS, "not-started", null, null, Choice.OPEN),
            tuple(Kind.NEW_CUSTOMER, "not-started", null, null, Choice.OPEN));
  }

  @ParameterizedTest
  @CsvSource({"'0,5', 30", "'0,0083', 0", "'0,0084', 1", "'0,025', 2", "2, 120", "0, 0"})
  void hoursBecomeMinutesHalfAMinuteUp(String hours, int minutes) {
    take("Kundennummer|Projekt|Jahreswert|Stunden", "1|Station 3|1|" + hours);

    assertThat(projects().getFirst().minutes()).isEqualTo(minutes);
  }

  @ParameterizedTest
  @CsvSource({"Budget, -1", "Besuche, -1", "Stunden, -1", "Besuche, 10001", "Art, Umbau"})
  void aFigureOrWordThatCannotBeIsLeftOut(String heading, String cell) {
    ImportPlan plan = take("Kundennummer|Projekt|Jahreswert|" + heading, "1|Station 3|5|" + cell);

    assertThat(plan.counts()).isEqualTo(new ImportPlan.Counts(1, 1, 0, 0, 0, 1));
    assertThat(plan.problems()).extracting(Problem::severity).containsExactly(Severity.LEFT_OUT);
    assertThat(projects().getFirst().yearlyValue()).isEqualTo(Money.of(5));
  }

  @Test
  void aValueThatCannotBeRejectsTheRow() {
    ImportPlan plan = take("Kundennummer|Projekt|Jahreswert", "1|Station 3|-1");

    assertThat(plan.counts()).isEqualTo(counts(0, 0, 0, 1));
    assertThat(plan.problems()).extracting(Problem::severity).containsExactly(Severity.REJECTED);
    assertThat(plan.isEmpty()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"Besuche, 10000", "Stunden, 100000", "Jahreswert, 0"})
  void theLargestAndTheLeastFiguresAreTaken(String heading, String cell) {
    assertThat(take("Kundennummer|Projekt|Phase|" + heading, "1|Station 3||" + cell).counts())
        .isEqualTo(counts(1, 0, 0, 0));
  }

  @Test
  void anUnknownStageRejectsTheRow() {
    ImportPlan plan = take("Kundennummer|Projekt|Jahreswert|Phase", "1|Station 3|1|halb");

    assertThat(plan.counts()).isEqualTo(counts(0, 0, 0, 1));
    assertThat(plan.problems()).extracting(Problem::code).containsExactly(Code.UNKNOWN_WORD);
  }

  @Test
  void aProjectWithoutAValueIsTakenAndReported() {
    ImportPlan plan = take("Kundennummer|Projekt|Jahreswert", "2|A|", "2|B|0", "2|C|5");

    assertThat(plan.counts()).isEqualTo(counts(3, 0, 0, 0));
    assertThat(PlainProblems.of(plan))
        .containsExactly(
            new Problem(
                "", 2, "C", Code.VALUE_MISSING, List.of("Jahreswert", ""), Severity.DOUBTFUL));
  }

  @Test
  void aProjectWithoutNameOrKnownCustomerIsRejectedWithOneProblem() {
    ImportPlan plan =
        take("Kundennummer|Projekt|Jahreswert", "1||5", "9|Neubau|5", "|Neubau|5", "1|Neubau|5");

    assertThat(plan.counts()).isEqualTo(counts(1, 0, 0, 3));
    assertThat(PlainProblems.of(plan))
        .containsExactly(
            new Problem("", 2, "B", Code.VALUE_MISSING, List.of("Projekt", ""), Severity.REJECTED),
            new Problem(
                "", 3, "A", Code.CUSTOMER_UNKNOWN, List.of("Kundennummer", "9"), Severity.REJECTED),
            new Problem(
                "", 4, "A", Code.NUMBER_MISSING, List.of("Kundennummer", ""), Severity.REJECTED));
  }

  @Test
  void afterARejectedRowTheNameIsStillFree() {
    ImportPlan plan =
        take("Kundennummer|Projekt|Jahreswert", "1|Neubau|viel", "1|Neubau|5", "2|Neubau|6");

    assertThat(plan.counts()).isEqualTo(counts(2, 0, 0, 1));
    assertThat(plan.newProjects())
        .extracting(GrowthProject::yearlyValue)
        .containsExactly(Money.of(5), Money.of(6));
  }

  // The stage and its probability

  @ParameterizedTest
  @CsvSource({
    // the stage's own figure is nobody's own figure
    "Angebot, 70 %, ",
    "Angebot, 69 %, 0.69",
    "Im Test, 50 %, ",
    "Im Test, 70 %, 0.70",
    ", 10 %, ",
    ", 25 %, 0.25",
    "Gewonnen, 100 %, ",
    "Verloren, 0 %, "
  })
  void aProbabilityThatIsNotTheStagesWasSetByHand(String stage, String cell, Double byHand) {
    take(
        "Kundennummer|Projekt|Jahreswert|Phase|Wahrscheinlichkeit",
        "1|Station 3|1|" + (stage == null ? "" : stage) + "|" + cell);

    assertThat(projects().getFirst().winProbabilityByHand())
        .isEqualTo(byHand == null ? null : new Probability(byHand));
  }

  @Test
  void aProbabilityByHandStaysWhenTheFileRepeatsIt() {
    GrowthProject half =
        new GrowthProjectBuilder(new ProjectId(1), new CustomerId(1), "Station 3", "in-trial")
            .yearlyValue(Money.of(1))
            .winProbabilityByHand(new Probability(0.5))
            .build();
    book.with(half);

    assertThat(take("Kundennummer|Projekt|Wahrscheinlichkeit|Phase", "1|Station 3|50 %|").isEmpty())
        .isTrue();
    // Another figure that is just the stage's takes the one by hand away.
    take("Kundennummer|Projekt|Phase|Wahrscheinlichkeit", "1|Station 3|Angebot|70 %");
    assertThat(projects().getFirst().winProbabilityByHand()).isNull();
  }

  @Test
  void theRepsOwnStagesAreKnownByLabelAndCode() {
    book.withStages(
        List.of(
            new Stage("own-1", "Muster liegt vor", Probability.percent(30), Stage.State.OPEN),
            new Stage("won", "", Probability.CERTAIN, Stage.State.WON)));

    ImportPlan plan =
        take(
            "Kundennummer|Projekt|Jahreswert|Phase",
            "1|A|1|Muster liegt vor",
            "1|B|1|own-1",
            "1|C|1|Gewonnen",
            "1|D|1|");

    assertThat(plan.newProjects())
        .extracting(GrowthProject::stage)
        .containsExactly("own-1", "own-1", "won", "own-1");
  }

  // The same project again

  @Test
  void aSecondImportOfTheSameListChangesNothing() {
    String[] lines = {
      ALL,
      "2|Neubau|Neues Produkt|Vorführung|Im Test|12.000,00|01.03.2027|60 %|4|1,5|250|ja",
      "1|Station 3||||5||||||"
    };
    take(lines);
    ImportPlan again = take(lines);

    assertThat(again.isEmpty()).isTrue();
    assertThat(again.counts()).isEqualTo(counts(0, 0, 2, 0));
    assertThat(projects()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Neubau", "NEUBAU", " neubau ", "neuBau"})
  void aProjectIsToldByCustomerAndNameWhateverTheCase(String name) {
    book.with(project(1, 1, "Neubau"));
    ImportPlan plan =
        take("Kundennummer|Projekt|Jahreswert", "1|" + name + "|7", "2|" + name + "|8");

    assertThat(plan.counts()).isEqualTo(counts(1, 1, 0, 0));
    assertThat(plan.changedProjects())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.before()).isEqualTo(project(1, 1, "Neubau"));
              assertThat(change.after().name()).isEqualTo("Neubau");
              assertThat(change.after().yearlyValue()).isEqualTo(Money.of(7));
            });
    assertThat(plan.newProjects())
        .extracting(GrowthProject::customer)
        .containsExactly(new CustomerId(2));
  }

  @ParameterizedTest
  @CsvSource({
    "Art, Andere Abteilung",
    "Maßnahme, Messe",
    "Phase, Angebot",
    "'Jahreswert', '12.000,01'",
    "Beginn, 01.04.2027",
    "Wahrscheinlichkeit, 61 %",
    "Besuche, 5",
    "Stunden, 2",
    "Budget, 251",
    "Auswahl, nein"
  })
  void eachFieldThatDiffersIsAChangeOfThatFieldAlone(String heading, String cell) {
    GrowthProject before = project(1, 1, "Neubau");
    ImportOptions projects = new ImportOptions(ImportKind.PROJECTS, null, Map.of(), true);
    MemoryTables file = MemoryTables.csv("Kundennummer|Projekt|" + heading, "1|Neubau|" + cell);
    book.with(before);

    assertThat(book.apply(book.prepare(file, projects)).counts()).isEqualTo(counts(0, 1, 0, 0));
    assertThat(book.prepare(file, projects).counts()).isEqualTo(counts(0, 0, 1, 0));
    assertThat(differences(before, projects().getFirst())).isEqualTo(1);
  }

  private static int differences(GrowthProject one, GrowthProject other) {
    Object[][] parts = {parts(one), parts(other)};
    int different = 0;
    for (int i = 0; i < parts[0].length; i++) {
      different += parts[0][i].equals(parts[1][i]) ? 0 : 1;
    }
    return different;
  }

  private static Object[] parts(GrowthProject project) {
    return new Object[] {
      project.id(),
      project.customer(),
      project.name(),
      project.kind(),
      project.measure(),
      project.stage(),
      project.yearlyValue(),
      String.valueOf(project.start()),
      String.valueOf(project.winProbabilityByHand()),
      project.visits(),
      project.minutes(),
      project.budget(),
      project.choice()
    };
  }

  @Test
  void emptyCellsChangeNothing() {
    book.with(project(1, 1, "Neubau"));
    ImportPlan plan = take(ALL, "1|Neubau||||||||||");

    assertThat(plan.counts()).isEqualTo(counts(0, 0, 1, 0));
    assertThat(plan.isEmpty()).isTrue();
    assertThat(plan.problems()).isEmpty();
  }

  @Test
  void existingProjectsCanBeLeftAloneAndNewOnesAdded() {
    book.with(project(1, 1, "Neubau"));
    ImportPlan plan =
        book.prepare(
            MemoryTables.csv(
                "Kundennummer|Projekt|Jahreswert",
                "1|Neubau|7",
                "1|Umbau|8",
                "1|Neubau|9",
                "1|Umbau|8"),
            SKIP);

    assertThat(plan.counts()).isEqualTo(counts(1, 0, 1, 2));
    assertThat(plan.changedProjects()).isEmpty();
    assertThat(plan.newProjects())
        .extracting(GrowthProject::name, GrowthProject::yearlyValue)
        .containsExactly(tuple("Umbau", Money.of(8)));
    assertThat(PlainProblems.of(plan))
        .containsExactly(twice("", 4, "Neubau", "2"), twice("", 5, "Umbau", "3"));
  }

  private static Problem twice(String sheet, int row, String name, String earlier) {
    return new Problem(
        sheet, row, "B", Code.ROW_TWICE, List.of("Projekt", name, earlier), Severity.REJECTED);
  }

  @Test
  void aProjectThatStandsTwiceInATableIsRejectedEvenIfItSaysTheSame() {
    ImportPlan plan =
        take("Kundennummer|Projekt|Jahreswert", "1|Neubau|7", "1|NEUBAU|7", "1|Neubau|8");

    assertThat(plan.counts()).isEqualTo(counts(1, 0, 0, 2));
    assertThat(PlainProblems.of(plan))
        .containsExactly(twice("", 3, "NEUBAU", "2"), twice("", 4, "Neubau", "2"));
    assertThat(plan.newProjects())
        .extracting(GrowthProject::yearlyValue)
        .containsExactly(Money.of(7));
  }

  @Test
  void aSecondSheetMaySayTheSameButNotSomethingElse() {
    book.with(project(1, 1, "Umbau"));
    ImportPlan plan =
        book.take(
            new MemoryTables()
                .sheet("A", "Kundennummer|Projekt|Jahreswert", "1|Neubau|7", "1|Umbau|5")
                .sheet("B", "Kundennummer|Projekt|Jahreswert", "1|Neubau|7", "1|Umbau|5")
                .sheet("C", "Kundennummer|Projekt|Jahreswert", "1|Neubau|8", "1|Umbau|6"));

    assertThat(plan.counts()).isEqualTo(counts(1, 1, 2, 2));
    assertThat(PlainProblems.of(plan))
        .containsExactly(twice("C", 2, "Neubau", "2"), twice("C", 3, "Umbau", "3"));
  }

  @Test
  void ofTwoProjectsOfOneNameEachRowMeansTheNext() {
    book.with(project(1, 1, "Neubau")).with(project(2, 1, "neubau"));
    ImportPlan plan =
        take("Kundennummer|Projekt|Jahreswert", "1|Neubau|7", "1|Neubau|8", "1|Neubau|9");

    assertThat(plan.counts()).isEqualTo(counts(0, 2, 0, 1));
    assertThat(plan.changedProjects())
        .extracting(change -> change.after().id(), change -> change.after().yearlyValue())
        .containsExactly(
            tuple(new ProjectId(1), Money.of(7)), tuple(new ProjectId(2), Money.of(8)));
    assertThat(PlainProblems.of(plan)).containsExactly(twice("", 4, "Neubau", "2"));
  }

  @Test
  void ofTwoProjectsOfOneNameEachSheetMeansTheSameInTheSameOrder() {
    book.with(project(1, 1, "Neubau")).with(project(2, 1, "neubau"));
    String[] lines = {"Kundennummer|Projekt|Jahreswert", "1|Neubau|7", "1|Neubau|8"};
    ImportPlan plan =
        book.prepare(new MemoryTables().sheet("A", lines).sheet("B", lines), ImportOptions.DEFAULT);

    assertThat(plan.counts()).isEqualTo(counts(0, 2, 2, 0));
    assertThat(plan.problems()).isEmpty();
  }

  @Test
  void aRejectedRowChangesNothing() {
    book.with(project(1, 1, "Neubau"));
    ImportPlan plan = take("Kundennummer|Projekt|Jahreswert|Besuche", "1|Neubau|-7|2");

    assertThat(plan.counts()).isEqualTo(counts(0, 0, 0, 1));
    assertThat(plan.isEmpty()).isTrue();
  }

  @Test
  void aFailedFormulaInPlaceOfTheNameIsOneProblem() {
    ImportPlan plan =
        book.take(
            new MemoryTables()
                .cells(
                    "",
                    List.of(
                        List.of(text("Kundennummer"), text("Projekt"), text("Jahreswert")),
                        List.of(text("1"), new SourceCell.Failure("#REF!"), text("5")))));

    assertThat(plan.counts()).isEqualTo(counts(0, 0, 0, 1));
    assertThat(plan.problems()).extracting(Problem::code).containsExactly(Code.FORMULA_FAILED);
  }
}
