package app.revier.desktop.screen.projects;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.book.SampleBooks;
import app.revier.book.Setting;
import app.revier.desktop.nav.DeskFixture;
import app.revier.gap.Rung;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.DueStep;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProjectBuilder;
import app.revier.territory.Money;
import app.revier.territory.PhaseState;
import app.revier.territory.ProjectId;
import app.revier.territory.SalesPhase;
import app.revier.territory.Stage;
import app.revier.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Projects by their stages, and moving them on. Today is 23 November 2026. */
class BoardViewModelTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final ProjectId TRIAL = new ProjectId(1);
  private static final ProjectId OFFER = new ProjectId(2);

  private final Book book = SampleBooks.empty();
  private final DeskFixture fixture = new DeskFixture(book, Language.ENGLISH);
  private final BoardViewModel model = new BoardViewModel(fixture.desk());

  @BeforeEach
  void fill() {
    book.onChange(model::refresh);
    book.settings().set(Map.of(Setting.PLAN_YEAR.key(), "2027"));
    book.customers().save(Customer.named(new CustomerId(1), "K1", "Klinik"));
    book.projects()
        .saveAll(
            List.of(project(TRIAL, "Wundauflagen", "in-trial"), project(OFFER, "Nähte", "offer")));
  }

  private static GrowthProject project(ProjectId id, String name, String stage) {
    return new GrowthProjectBuilder(id, new CustomerId(1), name, stage)
        .yearlyValue(Money.of(40_000))
        .measure(id.equals(OFFER) ? "Messe" : "Teststellung")
        .build();
  }

  private GrowthProject project(ProjectId id) {
    return Objects.requireNonNull(book.snapshot().territory().project(id));
  }

  private Stage stage(String code) {
    return model.stages().stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
  }

  private List<String> shown() {
    return model.shown().stream().map(card -> card.project().name()).toList();
  }

  @Test
  void eachStageHasItsProjectsAndWhatTheyAreWorth() {
    assertThat(model.columnsProperty().get()).hasSize(7);
    BoardColumn trial = model.columnsProperty().get().get(2);
    assertThat(trial.stage().code()).isEqualTo("in-trial");
    assertThat(trial.worth()).isEqualTo(Money.of(40_000));
  }

  @Test
  void wordsRungAndMeasureSayWhichAreShown() {
    model.filterProperty().set(BoardFilter.ALL.withText("klinik nähte"));
    assertThat(shown()).containsExactly("Nähte");
    model.filterProperty().set(BoardFilter.ALL.withMeasure("teststellung"));
    assertThat(shown()).containsExactly("Wundauflagen");
    model.filterProperty().set(BoardFilter.ALL.withRung(Rung.LARGE_EXISTING));
    assertThat(shown()).isEmpty();
    assertThat(model.measures()).containsExactly("Messe", "Teststellung");
  }

  @Test
  void aStepFurtherIsOneChange() {
    model.move(TRIAL, 1);
    assertThat(project(TRIAL).stage()).isEqualTo("offer");
    book.undo(Progress.NONE);
    assertThat(project(TRIAL).stage()).isEqualTo("in-trial");
    model.move(TRIAL, -5);
    assertThat(project(TRIAL).stage()).isEqualTo("in-trial");
  }

  @Test
  void whatIsTypedIsKeptBeforeAProjectIsMovedAndItsEndAskedAbout() {
    model.chosenProperty().set(TRIAL);
    model.editor().step().textProperty().set("Call");
    model.move(TRIAL, stage("lost"));
    assertThat(Objects.requireNonNull(project(TRIAL).next()).what()).isEqualTo("Call");
    assertThat(project(TRIAL).stage()).isEqualTo("in-trial");
    assertThat(fixture.endings().count()).isEqualTo(1);
  }

  @Test
  void whatIsOverdueStandsOnTop() {
    book.projects()
        .save(
            project(OFFER)
                .edit()
                .stage("in-trial")
                .next(new DueStep("Call", TODAY.minusDays(1)))
                .build());
    List<BoardCard> cards = model.columnsProperty().get().get(2).cards();
    assertThat(cards).extracting(BoardCard::id).containsExactly(OFFER, TRIAL);
    assertThat(cards).extracting(BoardCard::overdue).containsExactly(true, false);
  }

  @Test
  void thePaneKeepsNextStepAndPhases() {
    model.chosenProperty().set(TRIAL);
    BoardEditor editor = model.editor();
    editor.due().textProperty().set("12/12/2026");
    assertThat(editor.due().complaintProperty().get()).isNotEmpty();
    editor.step().textProperty().set("Call purchasing");
    assertThat(editor.due().complaintProperty().get()).isEmpty();
    editor.phase(SalesPhase.PRESENT).effect().choose(4);
    editor.phase(SalesPhase.PRESENT).needed().textProperty().set("Prices");
    editor.keep();
    editor.phase(SalesPhase.PRESENT).done().choose(true);
    assertThat(project(TRIAL).next())
        .isEqualTo(new DueStep("Call purchasing", LocalDate.of(2026, 12, 12)));
    assertThat(project(TRIAL).phase(SalesPhase.PRESENT))
        .isEqualTo(new PhaseState(SalesPhase.PRESENT, true, 4, "Prices"));
  }

  @Test
  void thePaneClosesWithItsProject() {
    model.chosenProperty().set(TRIAL);
    model.editor().delete();
    assertThat(model.chosenProperty().get()).isNull();
    assertThat(model.editor().loadedProperty().get()).isNull();
  }

  @Test
  void learnedProbabilitiesAreTakenInOneStep() {
    for (int i = 0; i < 20; i++) {
      ProjectId id = new ProjectId(10L + i);
      book.projects().save(project(id, "P" + i, "in-trial"));
      book.projects().save(project(id).edit().stage(i < 3 ? "won" : "lost").build());
    }
    model.takeLearned();
    // (3 + 2 · 0.5) ÷ (20 + 2)
    assertThat(stage("in-trial").probability().value()).isEqualTo(0.18);
    assertThat(stage("offer").probability().value()).isEqualTo(0.7);
    book.undo(Progress.NONE);
    assertThat(stage("in-trial").probability().value()).isEqualTo(0.5);
  }
}
