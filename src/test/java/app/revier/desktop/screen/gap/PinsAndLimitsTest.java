package app.revier.desktop.screen.gap;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.book.Setting;
import app.revier.book.VisitLimit;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.table.SortOrder;
import app.revier.desktop.table.TableModel.Pick;
import app.revier.desktop.work.DeferredTasks;
import app.revier.selection.SelectionProblem.Resource;
import app.revier.task.Progress;
import app.revier.territory.GrowthProject.Choice;
import app.revier.territory.Money;
import app.revier.territory.ProjectId;
import app.revier.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the rep decides on projects, what more of a limit is worth, and reasons that come later. */
class PinsAndLimitsTest {

  private final Book book = GapBooks.small();
  private final DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
  private final GapViewModel model = new GapViewModel(fixture.desk());

  @BeforeEach
  void show() {
    book.onChange(model::refresh);
    model.refresh(book.snapshot());
  }

  private ProjectRow row(int id) {
    return Objects.requireNonNull(model.projects().row(new ProjectId(id)));
  }

  private List<Choice> choices() {
    return List.of(1, 2, 3).stream().map(id -> row(id).project().choice()).toList();
  }

  private void limit(Setting<?> setting, String text) {
    book.settings().set(Map.of(setting.key(), text));
  }

  @Test
  void aDecisionGoesFromThePlanToInToOutAndBack() {
    model.actions().cycle(List.of(row(2)));
    assertThat(row(2).project().choice()).isEqualTo(Choice.IN);
    model.actions().cycle(List.of(row(2)));
    assertThat(row(2).project().choice()).isEqualTo(Choice.OUT);
    model.actions().cycle(List.of(row(2)));
    assertThat(row(2).project().choice()).isEqualTo(Choice.OPEN);
  }

  @Test
  void projectsThatDifferAllGoInTogetherInOneStep() {
    model.actions().choose(List.of(row(1)), Choice.OUT);
    model.actions().cycle(List.of(row(1), row(2), row(3), row(4)));
    assertThat(choices()).containsOnly(Choice.IN);
    assertThat(row(4).project().choice()).as("lost, nothing to decide").isEqualTo(Choice.OPEN);
    book.undo(Progress.NONE);
    assertThat(choices()).containsExactly(Choice.OUT, Choice.OPEN, Choice.OPEN);
  }

  @Test
  void allDecisionsAreCountedAndReleasedInOneStepWhateverRungIsLookedAt() {
    model.actions().choose(List.of(row(1), row(2)), Choice.IN);
    model.actions().choose(List.of(row(3)), Choice.OUT);
    model.projects().rungProperty().set(row(3).planned().rung());
    assertThat(model.projects().pinnedProperty().get()).isEqualTo(3);
    model.actions().release(model.projects().pinned());
    assertThat(choices()).containsOnly(Choice.OPEN);
    assertThat(model.projects().pinnedProperty().get()).isZero();
    book.undo(Progress.NONE);
    assertThat(choices()).containsExactly(Choice.IN, Choice.IN, Choice.OUT);
  }

  @Test
  void moreVisitsAreTakenAsMuchAsTheirWorthIsToldFor() {
    limit(Setting.VISIT_LIMIT, "4");
    model.takeMore(Resource.VISITS);
    assertThat(book.snapshot().settings().find(Setting.VISIT_LIMIT))
        .isEqualTo(new VisitLimit.Fixed(10));
    assertThat(fixture.notices().done().getLast().text())
        .isEqualTo("Grenze der Besuche: bisher 4, jetzt 10");
    Objects.requireNonNull(fixture.notices().done().getLast().action()).run();
    assertThat(book.snapshot().settings().find(Setting.VISIT_LIMIT))
        .isEqualTo(new VisitLimit.Fixed(4));
  }

  @Test
  void moreOfTheBudgetIsTakenByTheThousand() {
    limit(Setting.BUDGET_LIMIT, "500");
    model.takeMore(Resource.BUDGET);
    assertThat(book.snapshot().settings().get(Setting.BUDGET_LIMIT)).isEqualTo(Money.of(1_500));
    assertThat(fixture.notices().done().getLast().text())
        .isEqualTo("Grenze des Budgets: bisher 500\u00a0€, jetzt 1.500\u00a0€");
  }

  private List<ProjectId> order(GapViewModel shown) {
    return shown.projects().table().rows().stream().map(ProjectRow::id).toList();
  }

  private static String brief(GapViewModel shown, int id) {
    return Objects.requireNonNull(shown.projects().row(new ProjectId(id))).brief();
  }

  @Test
  void thePlanComesFirstAndItsReasonsLaterWithoutMovingARow() {
    limit(Setting.VISIT_LIMIT, "8");
    DeferredTasks tasks = new DeferredTasks(fixture.notices());
    GapViewModel slow = new GapViewModel(fixture.desk(tasks));
    slow.refresh(book.snapshot());
    tasks.doNextSideWork();
    assertThat(brief(slow, 2)).isEqualTo("wird gesucht …");
    assertThat(brief(slow, 1)).isEqualTo("lohnt sich");
    List<ProjectId> order = order(slow);
    slow.projects().table().pick(1, Pick.ONLY);
    tasks.doSideWork();
    assertThat(brief(slow, 2)).isEqualTo("4 Besuche fehlen");
    assertThat(order(slow)).isEqualTo(order);
    assertThat(slow.projects().table().selectedRows())
        .extracting(ProjectRow::id)
        .containsExactly(order.get(1));
  }

  @Test
  void reasonsAreShownWhileTheyAreFound() {
    Book fresh = GapBooks.limited();
    GapViewModel slow = new GapViewModel(new DeskFixture(fresh, Language.GERMAN).desk());
    List<String> seen = new ArrayList<>();
    slow.projects().table().revisionProperty().subscribe((_, _) -> seen.add(brief(slow, 2)));
    slow.refresh(fresh.snapshot());
    assertThat(seen).as("the plan, at least once while searching, the end").hasSizeGreaterThan(2);
    assertThat(seen.getFirst()).isEqualTo("wird gesucht …");
    assertThat(seen.getLast()).isEqualTo("4 Besuche fehlen");
  }

  @Test
  void columnsKeepTheirWidthsWhileReasonsAreSought() {
    limit(Setting.VISIT_LIMIT, "8");
    List<Object> samples = new ArrayList<>();
    List<String> briefs = new ArrayList<>();
    model.projects().table().sampleProperty().subscribe((_, now) -> samples.add(now));
    model.projects().table().revisionProperty().subscribe((_, _) -> briefs.add(brief(model, 2)));
    limit(Setting.VISIT_LIMIT, "7");
    assertThat(briefs).contains("wird gesucht …").endsWith(brief(model, 2));
    assertThat(brief(model, 2)).isNotEqualTo("wird gesucht …");
    assertThat(samples).as("measured anew only at the end").hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void aTableSortedByReasonsKeepsItsOrderUntilTheyAreFound() {
    limit(Setting.VISIT_LIMIT, "8");
    model.projects().table().sort(SortOrder.by(ProjectColumns.REASON, true));
    List<ProjectId> sorted = order(model);
    DeferredTasks tasks = new DeferredTasks(fixture.notices());
    GapViewModel slow = new GapViewModel(fixture.desk(tasks));
    slow.refresh(book.snapshot());
    tasks.doSideWork();
    tasks.doSideWork();
    assertThat(order(slow)).isEqualTo(sorted);
    limit(Setting.VISIT_LIMIT, "4");
    slow.refresh(book.snapshot());
    tasks.doNextSideWork();
    assertThat(slow.projects().rows()).extracting(ProjectRow::brief).contains("wird gesucht …");
    assertThat(order(slow)).isEqualTo(sorted);
  }
}
