package app.revier.desktop.screen.projects;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.book.SampleBooks;
import app.revier.book.Setting;
import app.revier.desktop.form.Field;
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
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
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
  void aCardThatIsDroppedIsKnownByWhatWasDragged() {
    BoardCard card = model.columnsProperty().get().get(2).cards().getFirst();
    assertThat(BoardCard.dragged(card.dragged())).isEqualTo(TRIAL);
    assertThat(BoardCard.dragged("revier-project:x")).isNull();
    assertThat(BoardCard.dragged("1")).isNull();
    assertThat(BoardCard.dragged(null)).isNull();
  }

  @Test
  void whatIsTypedIsKeptBeforeAProjectIsMovedAndItsEndAskedAbout() {
    model.chosenProperty().set(TRIAL);
    model.editor().progress().step.textProperty().set("Call");
    model.move(TRIAL, stage("lost"));
    assertThat(Objects.requireNonNull(project(TRIAL).next()).what()).isEqualTo("Call");
    assertThat(project(TRIAL).stage()).isEqualTo("in-trial");
    assertThat(fixture.endings().count()).isEqualTo(1);
  }

  private void type(Field<?> field, String text) {
    field.textProperty().set(text);
    field.confirm();
  }

  @Test
  void aNewProjectIsCreatedInPlaceAndShown() {
    // The two that are there were given their ids by hand.
    book.projects().nextId();
    book.projects().nextId();
    model.filterProperty().set(BoardFilter.ALL.withText("Nähte"));
    model.chosenProperty().set(TRIAL);
    model.add();
    assertThat(model.chosenProperty().get()).isNull();
    BoardAdding adding = model.adding();
    assertThat(adding.reasonProperty().get()).isNotEmpty();
    adding.picker().choose(book.snapshot().territory().customers().getFirst());
    type(adding.fields().name, "Drainagen");
    type(adding.fields().measure, "Messe");
    type(adding.fields().yearlyValue, "12,000");
    adding.create();
    GrowthProject made =
        book.snapshot().territory().projects().stream()
            .filter(project -> !List.of(TRIAL, OFFER).contains(project.id()))
            .findFirst()
            .orElseThrow();
    assertThat(made.name()).isEqualTo("Drainagen");
    assertThat(made.stage()).isEqualTo("not-started");
    assertThat(adding.openProperty().get()).isFalse();
    assertThat(model.chosenProperty().get()).isEqualTo(made.id());
    assertThat(shown()).contains("Drainagen");
    assertThat(Objects.requireNonNull(model.following().followedProperty().get()).id())
        .isEqualTo(made.id());
    assertThat(fixture.desk().drafts().unsaved()).isEmpty();
  }

  @Test
  void aMarkedCardThatGoesElsewhereByUndoingTakesTheMarkAlong() {
    model.following().mark(TRIAL);
    model.move(TRIAL, 1);
    model.following().arrived();
    book.undo(Progress.NONE);
    Followed followed = Objects.requireNonNull(model.following().followedProperty().get());
    assertThat(followed.id()).isEqualTo(TRIAL);
    assertThat(followed.stage()).isEqualTo(stage("in-trial"));
    model.following().arrived();
    book.projects().save(project(TRIAL).edit().yearlyValue(Money.of(1)).build());
    assertThat(model.following().followedProperty().get()).isNull();
  }

  @Test
  void aNewProjectThatIsCompleteIsNotCreatedInPassing() {
    model.add();
    model.adding().fields().customer.choose(new CustomerId(1));
    type(model.adding().fields().name, "Drainagen");
    type(model.adding().fields().yearlyValue, "9000");
    assertThat(model.adding().reasonProperty().get()).isEmpty();
    fixture.desk().drafts().saveAll();
    assertThat(shown()).doesNotContain("Drainagen");
    assertThat(fixture.desk().drafts().unsaved()).isNotEmpty();
  }

  @Test
  void whatIsTypedOfANewProjectIsThereAgain() {
    model.add();
    type(model.adding().fields().name, "Drainagen");
    model.adding().putAway();
    model.chosenProperty().set(TRIAL);
    assertThat(fixture.desk().drafts().unsaved()).isNotEmpty();
    model.add();
    assertThat(model.adding().fields().name.text()).isEqualTo("Drainagen");
    model.chosenProperty().set(OFFER);
    assertThat(model.adding().openProperty().get()).isFalse();
    model.add();
    model.adding().drop();
    assertThat(fixture.desk().drafts().unsaved()).isEmpty();
  }

  @Test
  void threeHundredProjectsAreShownAndFilteredAtOnce() {
    List<GrowthProject> many = new ArrayList<>();
    List<String> stages = model.stages().stream().map(Stage::code).toList();
    for (int i = 0; i < 298; i++) {
      many.add(
          project(new ProjectId(100L + i), "Projekt " + i, stages.get(i % stages.size()))
              .edit()
              .measure(i % 2 == 0 ? "Messe" : "Vortrag")
              .build());
    }
    book.projects().saveAll(many);
    long from = System.nanoTime();
    model.refresh(book.snapshot());
    model.filterProperty().set(BoardFilter.ALL.withMeasure("vortrag"));
    assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(Duration.ofSeconds(1));
    assertThat(model.count()).isEqualTo(300);
    assertThat(model.shown()).hasSize(149);
    model.filterProperty().set(BoardFilter.ALL.withText("projekt 29"));
    assertThat(shown()).hasSize(11).contains("Projekt 29", "Projekt 290", "Projekt 297");
    assertThat(model.columnsProperty().get().stream().mapToInt(each -> each.cards().size()).sum())
        .isEqualTo(11);
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
    editor.progress().due.textProperty().set("12/12/2026");
    assertThat(editor.progress().due.complaintProperty().get()).isNotEmpty();
    editor.progress().step.textProperty().set("Call purchasing");
    assertThat(editor.progress().due.complaintProperty().get()).isEmpty();
    editor.progress().phase(SalesPhase.PRESENT).effect().choose(4);
    editor.progress().phase(SalesPhase.PRESENT).needed().textProperty().set("Prices");
    editor.keep();
    editor.progress().phase(SalesPhase.PRESENT).done().choose(true);
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
