package app.revier.desktop.screen.gap;

import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.desktop.chart.PlanCharts;
import app.revier.desktop.form.Field;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.gap.GapPlan;
import app.revier.gap.PlannedProject;
import app.revier.gap.Rung;
import app.revier.task.Progress;
import app.revier.territory.Money;
import app.revier.territory.ProjectId;
import app.revier.territory.Stage;
import app.revier.text.Explanations;
import app.revier.text.PlanExplanations;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;

/** The goal, the plan that follows from it, and the projects in it. */
final class GapViewModel {

  /** How far the rep has come. */
  enum Phase {
    /** The book has no customers. */
    NO_CUSTOMERS,
    /** There is no target yet. */
    NO_TARGET,
    /** There is a plan. */
    PLAN
  }

  private final Desk desk;
  private final Texts texts;
  private final Object topic = new Object();
  private final GoalFields goal;
  private final ReadOnlyObjectWrapper<Phase> phase =
      new ReadOnlyObjectWrapper<>(this, "phase", Phase.NO_CUSTOMERS);
  private final ReadOnlyObjectWrapper<@Nullable GapPlan> plan =
      new ReadOnlyObjectWrapper<>(this, "plan", null);
  private final ReadOnlyObjectWrapper<Money> baseRevenue =
      new ReadOnlyObjectWrapper<>(this, "baseRevenue", Money.ZERO);
  private final ObservableList<ProjectRow> rows = FXCollections.observableArrayList();
  private final FilteredList<ProjectRow> shownRows = new FilteredList<>(rows);
  private final ObjectProperty<@Nullable Rung> rung =
      new SimpleObjectProperty<>(this, "rung", null);
  private final ReadOnlyBooleanWrapper refilling =
      new ReadOnlyBooleanWrapper(this, "refilling", false);
  private final ProjectEditorViewModel editor;
  private final ProjectActions actions;
  private Snapshot snapshot;

  GapViewModel(Desk desk) {
    this.desk = desk;
    this.texts = desk.texts();
    snapshot = desk.book().snapshot();
    goal = new GoalFields(desk);
    editor = new ProjectEditorViewModel(desk);
    actions = new ProjectActions(desk, editor::close);
    rung.subscribe(
        only -> shownRows.setPredicate(row -> only == null || row.planned().rung() == only));
  }

  /** The book has changed. */
  void refresh(Snapshot now) {
    snapshot = now;
    goal.show(now.settings(), baseRevenue.get());
    editor.refresh(now);
    desk.tasks().latest(topic, _ -> Worked.out(now), this::show);
  }

  /** What takes long. */
  private record Worked(Snapshot of, Money base, @Nullable GapPlan plan) {
    /** Whether there is something to explain that takes longer still. */
    boolean canBeExplained() {
      return plan != null && plan.advice() == null && !plan.parameters().limits().isNone();
    }

    Worked explained(Progress progress) {
      return new Worked(of, base, of.explainedPlan(() -> progress.report(0, 0)));
    }

    static Worked out(Snapshot snapshot) {
      int year = snapshot.settings().baseYear();
      Money base =
          snapshot.territory().customers().stream()
              .map(customer -> customer.revenue().in(year))
              .reduce(Money.ZERO, Money::plus);
      return new Worked(snapshot, base, snapshot.plan());
    }
  }

  private void show(Worked worked) {
    baseRevenue.set(worked.base());
    goal.show(worked.of().settings(), worked.base());
    GapPlan made = worked.plan();
    List<ProjectRow> next = new ArrayList<>();
    if (made != null) {
      PlanExplanations explanations = explanations().plans();
      Map<String, String> stages = stageNames(made.parameters().stages());
      for (PlannedProject planned : made.projects()) {
        String code = planned.project().stage();
        next.add(ProjectRow.of(planned, stages.getOrDefault(code, code), made, explanations));
      }
    }
    refilling.set(true);
    rows.setAll(next);
    refilling.set(false);
    plan.set(made);
    phase.set(
        worked.of().territory().customers().isEmpty()
            ? Phase.NO_CUSTOMERS
            : made == null ? Phase.NO_TARGET : Phase.PLAN);
    if (worked.canBeExplained()) {
      desk.tasks().latest(topic, worked::explained, this::show);
    }
  }

  private Map<String, String> stageNames(List<Stage> stages) {
    Map<String, String> names = new HashMap<>();
    stages.forEach(stage -> names.put(stage.code(), desk.terms().stage(stage)));
    return names;
  }

  /** What the rep can do with projects of the table. */
  ProjectActions actions() {
    return actions;
  }

  /** Opens the customers behind a bar of the waterfall. */
  void openBehind(String step) {
    GapPlan now = plan.get();
    if (now != null) {
      Place.SomeCustomers behind = charts().behind(now, step);
      if (!behind.customers().isEmpty()) {
        desk.navigator().accept(behind);
      }
    }
  }

  /** Leads to the import. */
  void openImport() {
    desk.navigator().accept(new Place.Import(null));
  }

  PlanCharts charts() {
    return new PlanCharts(texts, currency());
  }

  Explanations explanations() {
    return new Explanations(texts, desk.terms(), currency());
  }

  Field<String> field(Setting<?> setting) {
    return goal.field(setting);
  }

  Field<Money> increase() {
    return goal.increase();
  }

  ReadOnlyObjectProperty<Phase> phaseProperty() {
    return phase.getReadOnlyProperty();
  }

  /** The plan; none without a target, or until it has been worked out. */
  ReadOnlyObjectProperty<@Nullable GapPlan> planProperty() {
    return plan.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Money> baseRevenueProperty() {
    return baseRevenue.getReadOnlyProperty();
  }

  /** All projects. */
  ObservableList<ProjectRow> rows() {
    return rows;
  }

  /** The projects of the rung that is looked at. */
  ObservableList<ProjectRow> shownRows() {
    return shownRows;
  }

  /** Whether the rows are being replaced, so that a selection of them would get lost. */
  ReadOnlyBooleanProperty refillingProperty() {
    return refilling.getReadOnlyProperty();
  }

  /** The rung that is looked at; none looks at all. */
  ObjectProperty<@Nullable Rung> rungProperty() {
    return rung;
  }

  ProjectEditorViewModel editor() {
    return editor;
  }

  /** The row of a project; none if it is gone. */
  @Nullable ProjectRow row(ProjectId id) {
    return rows.stream().filter(row -> row.id().equals(id)).findFirst().orElse(null);
  }

  int planYear() {
    return snapshot.settings().planYear();
  }

  int baseYear() {
    return snapshot.settings().baseYear();
  }

  String currency() {
    return snapshot.settings().get(Setting.CURRENCY);
  }

  /** Why nothing can be changed, in words; empty if it can. */
  String readOnlyReason() {
    return desk.book().readOnly() ? texts.get("gap.read-only") : "";
  }
}
