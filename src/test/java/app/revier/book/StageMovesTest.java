package app.revier.book;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.agenda.Activity;
import app.revier.agenda.StageChange;
import app.revier.store.SqliteBooks;
import app.revier.task.Progress;
import app.revier.territory.Closing;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.DueStep;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProjectBuilder;
import app.revier.territory.Money;
import app.revier.territory.Potential;
import app.revier.territory.Probability;
import app.revier.territory.ProjectId;
import app.revier.territory.RevenueHistory;
import app.revier.territory.Stage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What follows when projects come to other stages. Today is 23 November 2026. */
class StageMovesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @TempDir private Path folder = Path.of("");
  private Book book = SampleBooks.empty();
  private CustomerId clinic = new CustomerId(1);
  private ProjectId trial = new ProjectId(1);

  @BeforeEach
  void open() {
    book.close();
    book = SampleBooks.open(new SqliteBooks().create(folder.resolve("book.revier")));
    clinic = book.customers().nextId();
    book.customers()
        .save(
            Customer.named(clinic, "K1", "Klinik")
                .edit()
                .revenue(RevenueHistory.NONE.with(2026, Money.of(62_400)))
                .potential(new Potential(Money.of(150_000), Potential.Source.GIVEN))
                .build());
    trial = save("Test", "in-trial", 40_000);
  }

  @AfterEach
  void close() {
    book.close();
  }

  private ProjectId save(String name, String stage, long value) {
    ProjectId id = book.projects().nextId();
    book.projects()
        .save(
            new GrowthProjectBuilder(id, clinic, name, stage).yearlyValue(Money.of(value)).build());
    return id;
  }

  private GrowthProject project(ProjectId id) {
    return Objects.requireNonNull(book.snapshot().territory().project(id));
  }

  private Closing closing(ProjectId id) {
    return Objects.requireNonNull(project(id).closing());
  }

  private List<StageChange> moves() {
    return book.snapshot().agenda().stageChanges();
  }

  private void move(ProjectId id, String stage) {
    book.projects().save(project(id).edit().stage(stage).build());
  }

  private void report(LocalDate day, String stage, String next) {
    book.reports()
        .save(
            new Report(
                clinic,
                day,
                Activity.Kind.VISIT,
                Activity.Result.HELD,
                45,
                "",
                next,
                next.isEmpty() ? null : day.plusDays(30),
                trial,
                stage,
                "Verschobener Besuch"));
  }

  @Test
  void keepsHowAProjectWasBeforeItWasWon() {
    book.projects()
        .save(project(trial).edit().winProbabilityByHand(Probability.percent(60)).build());
    move(trial, "won");
    assertThat(closing(trial))
        .isEqualTo(
            new Closing(
                TODAY, Money.of(40_000), "", Probability.percent(60), "in-trial", "A-Grow"));
    assertThat(moves())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.from()).isEqualTo("in-trial");
              assertThat(one.to()).isEqualTo("won");
              assertThat(one.date()).isEqualTo(TODAY);
            });
  }

  @Test
  void theRealValueTakesThePlaceOfTheYearlyValue() {
    book.projects()
        .save(
            project(trial)
                .edit()
                .stage("won")
                .yearlyValue(Money.of(35_500))
                .closing(new Closing(TODAY, null, "Bester Preis", null, "", ""))
                .build());
    assertThat(closing(trial).value()).isEqualTo(Money.of(35_500));
    assertThat(closing(trial).reason()).isEqualTo("Bester Preis");
    assertThat(closing(trial).stated()).isEqualTo(Probability.percent(50));
    book.projects().save(project(trial).edit().yearlyValue(Money.of(36_000)).build());
    assertThat(closing(trial).value()).isEqualTo(Money.of(36_000));
  }

  @Test
  void whatIsPutAsideAndThenLostKeepsWhatWasStatedWhileItWasOpen() {
    move(trial, "on-hold");
    move(trial, "lost");
    assertThat(closing(trial).stated()).isEqualTo(Probability.percent(50));
    assertThat(closing(trial).stage()).isEqualTo("in-trial");
    assertThat(closing(trial).value()).isNull();
    assertThat(moves()).hasSize(2);
  }

  @Test
  void aProjectThatIsOpenAgainHasNotEnded() {
    move(trial, "lost");
    move(trial, "introduced");
    assertThat(project(trial).closing()).isNull();
    assertThat(moves()).hasSize(2);
  }

  @Test
  void thereAndBackOnOneDayIsNoMove() {
    move(trial, "offer");
    move(trial, "in-trial");
    assertThat(moves()).isEmpty();
  }

  @Test
  void aMoveAndItsTraceAreOneStep() {
    move(trial, "won");
    book.undo(Progress.NONE);
    assertThat(project(trial).stage()).isEqualTo("in-trial");
    assertThat(project(trial).closing()).isNull();
    assertThat(moves()).isEmpty();
    book.redo(Progress.NONE);
    assertThat(project(trial).closing()).isNotNull();
    assertThat(moves()).hasSize(1);
  }

  @Test
  void severalAtOnceHaveATraceEach() {
    ProjectId other = save("Lager", "offer", 5_000);
    book.projects()
        .saveAll(
            List.of(
                project(trial).edit().stage("lost").build(),
                project(other).edit().stage("lost").build()));
    assertThat(closing(other).stated()).isEqualTo(Probability.percent(70));
    assertThat(moves()).hasSize(2);
  }

  @Test
  void aReportTellsOfTheMoveByItself() {
    LocalDate day = TODAY.minusDays(3);
    report(day, "won", "");
    assertThat(moves()).isEmpty();
    assertThat(closing(trial).date()).isEqualTo(day);
    assertThat(closing(trial).stated()).isEqualTo(Probability.percent(50));
  }

  @Test
  void aCorrectedReportTakesTheEndBack() {
    LocalDate day = TODAY.minusDays(3);
    report(day, "won", "");
    report(day, "", "");
    assertThat(project(trial).stage()).isEqualTo("in-trial");
    assertThat(project(trial).closing()).isNull();
    assertThat(moves()).isEmpty();
    report(day, "won", "");
    report(day, "lost", "");
    assertThat(closing(trial).value()).isNull();
    assertThat(closing(trial).stated()).isEqualTo(Probability.percent(50));
    assertThat(closing(trial).stage()).isEqualTo("in-trial");
  }

  @Test
  void theNextStepOfAReportIsTheProjects() {
    DueStep before = new DueStep("Muster schicken", TODAY);
    book.projects().save(project(trial).edit().next(before).build());
    LocalDate day = TODAY.minusDays(3);
    report(day, "", "Angebot");
    assertThat(project(trial).next()).isEqualTo(new DueStep("Angebot", day.plusDays(30)));
    report(day, "", "Anrufen");
    assertThat(project(trial).next()).isEqualTo(new DueStep("Anrufen", day.plusDays(30)));
    report(day, "", "");
    assertThat(project(trial).next()).isEqualTo(before);
  }

  @Test
  void aProjectThatComesClosedHasNoStatedProbability() {
    assertThat(project(save("Alt", "won", 5_000)).closing()).isNull();
    assertThat(moves()).isEmpty();
  }

  @Test
  void aStageThatIsNowWonEndsTheProjectsInIt() {
    List<Stage> stages = new ArrayList<>(book.snapshot().settings().get(Setting.STAGES));
    stages.replaceAll(
        stage ->
            stage.code().equals("in-trial")
                ? new Stage(stage.code(), "", Probability.CERTAIN, Stage.State.WON)
                : stage);
    book.settings().set(Map.of(Setting.STAGES.key(), Setting.STAGES.format().apply(stages)));
    assertThat(closing(trial).stated()).isEqualTo(Probability.percent(50));
    book.undo(Progress.NONE);
    assertThat(project(trial).closing()).isNull();
  }

  @Test
  void stepsOfOpenProjectsAreDueInTheOrderOfTheirDays() {
    ProjectId late = save("Spät", "offer", 1);
    ProjectId lost = save("Verloren", "lost", 1);
    ProjectId later = save("Später", "offer", 1);
    next(late, TODAY.minusDays(1));
    next(lost, TODAY.minusDays(2));
    next(later, TODAY.plusDays(7));
    next(trial, TODAY);
    assertThat(ProjectSteps.overdue(book.snapshot()))
        .extracting(step -> step.project().id())
        .containsExactly(late);
    assertThat(ProjectSteps.dueWithin(book.snapshot(), 0))
        .extracting(step -> step.project().id())
        .containsExactly(late, trial);
    assertThat(ProjectSteps.dueWithin(book.snapshot(), 7)).hasSize(3);
  }

  private void next(ProjectId id, LocalDate due) {
    book.projects().save(project(id).edit().next(new DueStep("Anrufen", due)).build());
  }

  @Test
  void ofTwoStagesThatAreMergedNothingIsLeftOfTheOne() {
    ProjectId lost = save("Alt", "in-trial", 5_000);
    move(lost, "lost");
    move(trial, "offer");
    report(TODAY.minusDays(1), "in-trial", "");
    book.projects().mergeStages("in-trial", "introduced");
    assertThat(book.snapshot().settings().get(Setting.STAGES)).hasSize(6);
    assertThat(project(trial).stage()).isEqualTo("introduced");
    assertThat(closing(lost).stage()).isEqualTo("introduced");
    assertThat(moves()).extracting(StageChange::from).containsOnly("introduced");
    assertThat(moves()).hasSize(2);
    report(TODAY.minusDays(1), "", "");
    assertThat(project(trial).stage()).isEqualTo("offer");
    book.undo(Progress.NONE);
    book.undo(Progress.NONE);
    assertThat(project(trial).stage()).isEqualTo("in-trial");
    assertThat(closing(lost).stage()).isEqualTo("in-trial");
  }
}
