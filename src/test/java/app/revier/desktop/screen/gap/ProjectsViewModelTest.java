package app.revier.desktop.screen.gap;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.book.SampleBooks;
import app.revier.book.Setting;
import app.revier.desktop.form.Field;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.screen.gap.ProjectEditorViewModel.Mode;
import app.revier.desktop.table.SortOrder;
import app.revier.desktop.table.TableModel;
import app.revier.desktop.table.TableModel.Pick;
import app.revier.gap.Rung;
import app.revier.task.Progress;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProject.Choice;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.ProjectId;
import app.revier.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The projects of the plan in a table: what is selected stays so, whatever becomes of the rows. */
class ProjectsViewModelTest {

  private final Book book = GapBooks.small();
  private final DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
  private final GapViewModel model = new GapViewModel(fixture.desk());
  private final ProjectsViewModel projects = model.projects();
  private final TableModel<ProjectRow, ProjectId> table = projects.table();
  private final ProjectEditorViewModel editor = model.editor();

  @BeforeEach
  void show() {
    book.onChange(model::refresh);
    model.refresh(book.snapshot());
  }

  private List<String> shown() {
    return table.rows().stream().map(row -> row.project().name()).toList();
  }

  private List<String> selected() {
    return table.selectedRows().stream().map(row -> row.project().name()).toList();
  }

  private void pick(String name) {
    table.pick(shown().indexOf(name), Pick.ONLY);
  }

  private GrowthProject project(int id) {
    return Objects.requireNonNull(book.snapshot().territory().project(new ProjectId(id)));
  }

  @Test
  void aSelectedProjectIsInTheEditorAndStaysSelectedWhateverChanges() {
    pick("Handschuhe");
    assertThat(editor.loaded()).isEqualTo(project(2));

    book.projects().save(project(1).withChoice(Choice.OUT));
    table.sort(SortOrder.by("value", true));
    assertThat(shown()).containsExactly("Erstauftrag", "Wundauflagen", "Handschuhe", "Spritzen");
    assertThat(selected()).containsExactly("Handschuhe");
    assertThat(editor.loaded()).isEqualTo(project(2));
  }

  @Test
  void aRowThatStayedTheSameIsTheSameObject() {
    ProjectRow lost = Objects.requireNonNull(projects.row(new ProjectId(4)));
    book.projects().save(project(1).withChoice(Choice.OUT));
    assertThat(projects.row(new ProjectId(4))).isSameAs(lost);
  }

  @Test
  void aRungHidesTheSelectedProjectAndBringsItBack() {
    pick("Handschuhe");
    projects.rungProperty().set(Rung.PROSPECTS);
    assertThat(selected()).isEmpty();
    assertThat(editor.modeProperty().get()).isEqualTo(Mode.CLOSED);
    projects.rungProperty().set(null);
    assertThat(selected()).containsExactly("Handschuhe");
    assertThat(editor.loaded()).isEqualTo(project(2));
  }

  @Test
  void aDeletedProjectIsSelectedAgainAfterUndo() {
    pick("Handschuhe");
    model.actions().delete(table.selectedRows());
    assertThat(selected()).isEmpty();
    assertThat(editor.modeProperty().get()).isEqualTo(Mode.CLOSED);
    book.undo(Progress.NONE);
    assertThat(selected()).containsExactly("Handschuhe");
    assertThat(editor.loaded()).isEqualTo(project(2));
  }

  @Test
  void severalSelectedProjectsAreNotShownAsOne() {
    pick("Handschuhe");
    table.pick(shown().indexOf("Spritzen"), Pick.TOGGLE);
    assertThat(selected()).containsExactly("Handschuhe", "Spritzen");
    assertThat(editor.modeProperty().get()).isEqualTo(Mode.CLOSED);
  }

  @Test
  void aNewProjectIsSelectedAlsoIfAnotherRungWasLookedAt() {
    projects.rungProperty().set(Rung.PROSPECTS);
    editor.begin();
    editor.picker().choose(book.snapshot().territory().customer(new CustomerId(2)));
    editor.fields().name.textProperty().set("Verbandwagen");
    editor.fields().yearlyValue.textProperty().set("12000");
    editor.create();
    assertThat(selected()).containsExactly("Verbandwagen");
    assertThat(projects.rungProperty().get()).isNull();
    assertThat(editor.loaded()).isEqualTo(project(5));
  }

  @Test
  void aNewProjectBeingTypedGivesWayToAClickAndToNothingElse() {
    pick("Handschuhe");
    editor.begin();
    editor.fields().name.textProperty().set("Verbandwagen");
    book.projects().delete(List.of(new ProjectId(2)));
    book.undo(Progress.NONE);
    assertThat(selected()).containsExactly("Handschuhe");
    assertThat(editor.modeProperty().get()).isEqualTo(Mode.NEW);
    assertThat(editor.fields().name.text()).isEqualTo("Verbandwagen");

    pick("Spritzen");
    assertThat(editor.loaded()).isEqualTo(project(4));
    assertThat(editor.hasDraft()).isTrue();
  }

  @Test
  void aPaneThatWasPutAwayStaysSoUntilItIsAskedFor() {
    pick("Handschuhe");
    editor.putAway();
    pick("Spritzen");
    assertThat(editor.paneOpenProperty().get()).isFalse();
    assertThat(fixture.remembered()).containsEntry("gap-screen.pane", "false");
    projects.open();
    assertThat(editor.paneOpenProperty().get()).isTrue();
    assertThat(editor.loaded()).isEqualTo(project(4));
  }

  @Test
  void theValueIsEditedInTheCellByTheFieldOfThePane() {
    pick("Handschuhe");
    assertThat(projects.canEdit("value")).isTrue();
    Field<?> field = projects.field("value");
    assertThat(field).isSameAs(editor.fields().yearlyValue);
    field.textProperty().set("15 T€");
    field.confirm();
    assertThat(project(2).yearlyValue()).isEqualTo(Money.of(15_000));
    assertThat(projects.note("value")).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "project, gap.field-name",
    "start, gap.field-start",
    "yearly, gap.field-yearly",
    "probability, gap.field-probability",
    "visits, gap.field-visits",
    "hours, gap.field-hours",
    "budget, gap.field-budget"
  })
  void eachCellIsEditedByItsOwnField(String column, String caption) {
    pick("Handschuhe");
    assertThat(projects.field(column).caption().key()).isEqualTo(caption);
  }

  @Test
  void anotherLanguageLooksAtTheSameRungAndProject() {
    projects.rungProperty().set(Rung.LARGE_EXISTING);
    table.pick(0, Pick.ONLY);
    GapViewModel english = new GapViewModel(new DeskFixture(book, Language.ENGLISH).desk());
    english.projects().goOnFrom(projects);
    english.refresh(book.snapshot());
    assertThat(english.projects().rungProperty().get()).isEqualTo(Rung.LARGE_EXISTING);
    assertThat(english.projects().table().selectionProperty().get())
        .isEqualTo(table.selectionProperty().get());
    assertThat(table.selectedRows()).hasSize(1);
  }

  @Test
  void aCellIsEditedAlsoWhileANewProjectIsBegun() {
    pick("Handschuhe");
    editor.begin();
    Field<?> field = projects.field("probability");
    field.textProperty().set("65");
    field.confirm();
    assertThat(project(2).winProbabilityByHand()).isEqualTo(new Probability(0.65));
    assertThat(projects.note("probability")).contains("50");
  }

  @Test
  void whatThePlanWorksOutCannotBeEdited() {
    pick("Handschuhe");
    for (String column : List.of("plan", "rung", "expected", "per-visit", "reason", "stage")) {
      assertThat(projects.canEdit(column)).as(column).isFalse();
    }
  }

  @Test
  void nothingIsEditedInABookForReadingOnly() {
    GapViewModel other =
        new GapViewModel(new DeskFixture(SampleBooks.readOnly(), Language.GERMAN).desk());
    assertThat(other.projects().canEdit("value")).isFalse();
  }

  /** What they are sorted by need not be among the columns. */
  @Test
  void aProjectStaysWhereItIsWhenItIsGivenAnotherName() {
    table.sort(SortOrder.by("budget", false));
    assertThat(shown()).containsExactly("Erstauftrag", "Handschuhe", "Spritzen", "Wundauflagen");

    book.projects().save(project(2).edit().name("Zangen").build());
    assertThat(shown()).containsExactly("Erstauftrag", "Zangen", "Spritzen", "Wundauflagen");

    book.projects().save(project(4).edit().name("Kanülen").id(book.projects().nextId()).build());
    assertThat(shown())
        .as("a new one finds its place")
        .containsExactly("Erstauftrag", "Zangen", "Kanülen", "Spritzen", "Wundauflagen");

    table.sort(SortOrder.by("budget", true));
    assertThat(shown())
        .containsExactly("Erstauftrag", "Kanülen", "Spritzen", "Wundauflagen", "Zangen");
    table.sort(SortOrder.by(ProjectColumns.PROJECT, false));
    book.projects().save(project(3).edit().name("Zulieferung").build());
    assertThat(shown())
        .as("by the name itself")
        .containsExactly("Kanülen", "Spritzen", "Wundauflagen", "Zangen", "Zulieferung");
  }

  /** It stands where it was set, as what is typed does. */
  @Test
  void aChoiceForOneProjectIsNotSpokenOf() {
    model.actions().choose(table.rows().subList(0, 1), Choice.OUT);

    assertThat(table.rows()).anyMatch(row -> row.project().choice() == Choice.OUT);
    assertThat(fixture.notices().done()).isEmpty();
  }

  @Test
  void aLostProjectIsNotPinned() {
    table.selectAll();
    model.actions().choose(table.selectedRows(), Choice.IN);
    assertThat(project(1).choice()).isEqualTo(Choice.IN);
    assertThat(project(4).choice()).isEqualTo(Choice.OPEN);
  }

  @Test
  void rowsAreCopiedWithTheirHeadingsAndPlainFigures() {
    book.settings().set(Map.of(Setting.TARGET.key(), "100000"));
    pick("Wundauflagen");
    assertThat(table.copied().lines())
        .hasSize(2)
        .satisfies(
            lines -> {
              assertThat(lines.get(0)).startsWith("Plan\tVorgabe\tKunde\tProjekt\tStatus\tWert, €");
              assertThat(lines.get(1))
                  .startsWith("im Plan\tfrei\tKlinikum Nordstadt\tWundauflagen\t")
                  .contains("\t20000\t");
            });
  }

  @Test
  void stagesAreSortedAsTheyFollowEachOther() {
    table.sort(SortOrder.by("stage", false));
    assertThat(shown()).containsExactly("Erstauftrag", "Handschuhe", "Wundauflagen", "Spritzen");
  }
}
