package app.revier.desktop.screen.gap;

import app.revier.book.ContractGrowth;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.book.VisitLimit;
import app.revier.desktop.chart.PlanCharts;
import app.revier.desktop.form.Field;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.gap.GapPlan;
import app.revier.gap.LimitWorth;
import app.revier.selection.SelectionProblem.Resource;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.Money;
import app.revier.territory.ProjectId;
import app.revier.text.Explanations;
import app.revier.text.Texts;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
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

  /** What is looked at. */
  enum Look {
    /** The plan. */
    PLAN,
    /** What would be if, beside the plan. */
    SCENARIOS
  }

  private final Desk desk;
  private final Texts texts;
  private final Object topic = new Object();
  private final Object growing = new Object();
  private final GoalFields goal;
  private final ReadOnlyObjectWrapper<Phase> phase =
      new ReadOnlyObjectWrapper<>(this, "phase", Phase.NO_CUSTOMERS);
  private final ObjectProperty<Look> look = new SimpleObjectProperty<>(this, "look", Look.PLAN);
  private final ReadOnlyObjectWrapper<@Nullable GapPlan> plan =
      new ReadOnlyObjectWrapper<>(this, "plan", null);
  private final ReadOnlyObjectWrapper<Money> baseRevenue =
      new ReadOnlyObjectWrapper<>(this, "baseRevenue", Money.ZERO);
  private final ReadOnlyObjectWrapper<@Nullable String> effect =
      new ReadOnlyObjectWrapper<>(this, "effect", "");
  private final ReadOnlyStringWrapper visitLimit =
      new ReadOnlyStringWrapper(this, "visitLimit", "");
  private final ProjectEditorViewModel editor;
  private final ProjectsViewModel projects;
  private final ProjectActions actions;
  private final ScenariosViewModel scenarios;
  private final LimitSetting limits;
  private Snapshot snapshot;
  private WorkedPlan worked;

  GapViewModel(Desk desk) {
    this.desk = desk;
    this.texts = desk.texts();
    snapshot = desk.book().snapshot();
    worked = WorkedPlan.none(snapshot);
    goal = new GoalFields(desk);
    editor = new ProjectEditorViewModel(desk);
    projects = new ProjectsViewModel(desk, editor);
    actions = new ProjectActions(desk, editor::close);
    scenarios = new ScenariosViewModel(desk);
    look.subscribe(now -> scenarios.shown(now == Look.SCENARIOS));
    limits = new LimitSetting(desk);
    editor.loadedProperty().subscribe((_, _) -> tellEffect());
  }

  /** The book has changed. */
  void refresh(Snapshot now) {
    snapshot = now;
    goal.show(now.settings(), baseRevenue.get());
    editor.refresh(now);
    scenarios.refresh(now);
    tellEffect();
    WorkedPlan before = worked;
    desk.tasks().drop(growing);
    desk.tasks().latest(topic, progress -> WorkedPlan.out(now, before, desk, progress), this::show);
  }

  private void show(WorkedPlan next) {
    desk.tasks().drop(growing);
    worked = next;
    baseRevenue.set(next.base());
    goal.show(next.of().settings(), next.base());
    visitLimit.set(
        next.plan() == null
            ? ""
            : explanations()
                .plans()
                .visitLimit(next.plan(), next.of().settings().get(Setting.VISIT_LIMIT)));
    plan.set(next.plan());
    projects.show(next.rows(), next.of().settings(), next.canBeExplained());
    phase.set(
        next.of().territory().customers().isEmpty()
            ? Phase.NO_CUSTOMERS
            : next.plan() == null ? Phase.NO_TARGET : Phase.PLAN);
    tellEffect();
    if (next.canBeExplained()) {
      desk.tasks()
          .latest(
              topic,
              progress -> next.explained(desk, progress, found -> grow(next, found)),
              this::show);
    }
  }

  /** On the thread that searches: the newest reasons are shown as soon as there is time for it. */
  private void grow(WorkedPlan begun, GapPlan found) {
    desk.tasks().latest(growing, _ -> begun.with(found, desk), this::showGrown);
  }

  /** Reasons fill their rows; charts and figures change only if the projects do. */
  private void showGrown(WorkedPlan next) {
    if (!next.of().equals(worked.of()) || !worked.canBeExplained() || !next.canBeExplained()) {
      return;
    }
    boolean same = worked.selectsAs(next.plan());
    worked = next;
    if (!same) {
      plan.set(next.plan());
    }
    projects.show(next.rows(), next.of().settings(), true);
    tellEffect();
  }

  private void tellEffect() {
    GrowthProject project = editor.loaded();
    GapPlan now = worked.plan();
    ProjectRow row = project == null ? null : projects.row(project.id());
    if (project != null && !worked.of().equals(snapshot)) {
      effect.set(null);
    } else if (row == null || now == null) {
      effect.set("");
    } else {
      effect.set(
          Stream.of(
                  row.reason(),
                  explanations().plans().perVisit(row.planned(), now),
                  explanations().plans().projectEffect(row.planned(), now))
              .filter(sentence -> !sentence.isEmpty())
              .collect(Collectors.joining(" ")));
    }
  }

  /**
   * What the project in the pane does for the plan, in words; empty without such a project, none
   * while the plan is being worked out.
   */
  ReadOnlyObjectProperty<@Nullable String> effectProperty() {
    return effect.getReadOnlyProperty();
  }

  /** What would be if, beside the plan. */
  ScenariosViewModel scenarios() {
    return scenarios;
  }

  /** Begins a scenario of a customer or a project; with neither, of the whole plan. */
  void whatIf(@Nullable CustomerId customer, @Nullable ProjectId project) {
    look.set(Look.SCENARIOS);
    scenarios.begin(customer, project);
  }

  /** Begins a scenario in which the goal or a limit is another one. */
  void whatIf(WhatIfKind kind) {
    look.set(Look.SCENARIOS);
    scenarios.begin(kind);
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

  /** Opens the customers whose contracts secure growth that the plan does not count. */
  void openSecuredGrowth() {
    Set<CustomerId> customers = securedGrowth();
    if (!customers.isEmpty()) {
      desk.navigator().accept(new Place.SomeCustomers(Caption.of("gap.secured-title"), customers));
    }
  }

  private Set<CustomerId> securedGrowth() {
    GapPlan now = plan.get();
    Set<CustomerId> customers = new LinkedHashSet<>();
    if (now != null) {
      now.securedGrowth().forEach(growth -> customers.add(growth.customer().id()));
    }
    return customers;
  }

  /** Makes won projects of the growth that contracts secure, in one step. */
  void takeSecuredGrowth() {
    Set<CustomerId> customers = securedGrowth();
    String name = texts.get("gap.contract-name", String.valueOf(planYear()));
    desk.tasks()
        .run(
            texts.get("gap.saving-project"),
            _ -> desk.book().projects().takeContracts(customers, name),
            desk.undoing()::offer);
  }

  /** Why no won projects can be made of contracts, in words; empty if they can. */
  String whyNotSecured() {
    return !readOnlyReason().isEmpty() || ContractGrowth.wonStage(snapshot).isPresent()
        ? readOnlyReason()
        : texts.get("gap.no-won-stage");
  }

  /** Gives so much more of a limit as its worth is told for. */
  void takeMore(Resource resource) {
    GapPlan now = plan.get();
    Long limit = now == null ? null : now.parameters().limits().of(resource);
    if (now != null && limit != null) {
      LimitWorth.of(now).stream()
          .filter(worth -> worth.resource() == resource)
          .forEach(worth -> limits.set(now, resource, limit + worth.more()));
    }
  }

  /** Sets a limit to so many visits or cents, unless it is so already. */
  void setLimit(Resource resource, long limit) {
    GapPlan now = plan.get();
    if (now != null && readOnlyReason().isEmpty() && !isLimit(now, resource, limit)) {
      limits.set(now, resource, limit);
    }
  }

  private static boolean isLimit(GapPlan now, Resource resource, long limit) {
    Long present = now.parameters().limits().of(resource);
    return present != null && present == limit;
  }

  /** Whether the visits are what the time budget leaves free. */
  boolean areVisitsFree() {
    return snapshot.settings().get(Setting.VISIT_LIMIT) instanceof VisitLimit.Free;
  }

  /** Whether reasons of this plan, and what more of a limit is worth, are still being found. */
  boolean isSearching(GapPlan of) {
    return WorkedPlan.canBeExplained(of);
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

  /** What is looked at, which the rep may change. */
  ObjectProperty<Look> lookProperty() {
    return look;
  }

  /** The plan; none without a target, or until it has been worked out. */
  ReadOnlyObjectProperty<@Nullable GapPlan> planProperty() {
    return plan.getReadOnlyProperty();
  }

  /** How many visits there are for projects, and what says so; empty without a plan. */
  ReadOnlyStringProperty visitLimitProperty() {
    return visitLimit.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Money> baseRevenueProperty() {
    return baseRevenue.getReadOnlyProperty();
  }

  /** The projects of the plan. */
  ProjectsViewModel projects() {
    return projects;
  }

  ProjectEditorViewModel editor() {
    return editor;
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
