package app.revier.desktop.screen.gap;

import app.revier.book.Adoption;
import app.revier.book.BookChange;
import app.revier.book.KeptScenario;
import app.revier.book.ScenarioTable;
import app.revier.book.ScenarioText.Reading;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.gap.PlanLimits;
import app.revier.gap.Scenario;
import app.revier.gap.Scenario.Change;
import app.revier.gap.ScenarioResult;
import app.revier.gap.Sensitivity;
import app.revier.gap.Sensitivity.Assumption;
import app.revier.territory.CustomerId;
import app.revier.territory.ProjectId;
import app.revier.text.AdoptionTexts;
import app.revier.text.ScenarioTables;
import app.revier.text.ScenarioTexts;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What would be if, beside the plan: scenarios, and which assumptions move the plan. */
final class ScenariosViewModel {

  private final Desk desk;
  private final Texts texts;
  private final Object topic = new Object();
  private final WhatIfForm form;
  private final ObservableList<ScenarioCard> cards = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<ScenarioTable.@Nullable Column> plan =
      new ReadOnlyObjectWrapper<>(this, "plan", null);
  private final ReadOnlyObjectWrapper<@Nullable Sensitivity> sensitivity =
      new ReadOnlyObjectWrapper<>(this, "sensitivity", null);
  private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper(this, "working", false);
  private final ReadOnlyObjectWrapper<@Nullable KeptScenario> target =
      new ReadOnlyObjectWrapper<>(this, "target", null);
  private Consumer<Boolean> begun = _ -> {};
  private Runnable added = () -> {};
  private WorkedScenarios worked;
  private Snapshot snapshot;
  private boolean shown;

  /** Asks whether a scenario is to be made the plan. */
  @FunctionalInterface
  interface AdoptionQuestion {
    /**
     * Waits for the answer.
     *
     * @param name what the scenario is called
     * @param changes all that changes in the book, in sentences
     */
    boolean ask(String name, List<String> changes);
  }

  ScenariosViewModel(Desk desk) {
    this.desk = desk;
    texts = desk.texts();
    snapshot = desk.book().snapshot();
    worked = WorkedScenarios.none(snapshot);
    form = new WhatIfForm(texts, snapshot);
  }

  /** The book has changed. */
  void refresh(Snapshot now) {
    snapshot = now;
    form.refresh(now);
    worked = worked.over(now);
    KeptScenario to = target.get();
    if (to != null && worked.kept().stream().noneMatch(to::equals)) {
      target.set(null);
    }
    show();
    if (shown) {
      begin();
    }
  }

  /** Whether the rep looks at it: only then anything is worked out. */
  void shown(boolean nowShown) {
    boolean first = nowShown && !shown;
    shown = nowShown;
    if (first) {
      begin();
    } else if (!nowShown) {
      desk.tasks().drop(topic);
      working.set(false);
    }
  }

  private void begin() {
    Snapshot now = snapshot;
    WorkedScenarios before = worked;
    working.set(true);
    desk.tasks()
        .latest(topic, progress -> WorkedScenarios.begin(now, before, progress), this::took);
  }

  private void took(WorkedScenarios next) {
    worked = next;
    show();
    working.set(next.isMore());
    if (next.isMore()) {
      desk.tasks().latest(topic, next::next, this::took);
    }
  }

  private void show() {
    ScenarioTables tables = tables();
    plan.set(worked.plan() == null ? null : tables.plan(worked.plan()));
    sensitivity.set(worked.sensitivity());
    int before = cards.size();
    List<ScenarioCard> now = worked.kept().stream().map(kept -> card(kept, tables)).toList();
    if (!cards.equals(now)) {
      cards.setAll(now);
    }
    if (before > 0 && now.size() > before) {
      added.run();
    }
  }

  private ScenarioCard card(KeptScenario kept, ScenarioTables tables) {
    return switch (kept.reading()) {
      case Reading.Refused refused ->
          new ScenarioCard(
              kept,
              null,
              null,
              tables.refused(kept.name().isEmpty() ? kept.text() : kept.name(), problem(refused)));
      case Reading.Understood(Scenario scenario, var _) -> {
        ScenarioResult result = worked.results().get(kept.text());
        yield new ScenarioCard(
            kept, scenario, result, result == null ? tables.waiting(scenario) : tables.of(result));
      }
    };
  }

  private String problem(Reading.Refused refused) {
    return switch (refused.reason()) {
      case FORM -> texts.get("whatif.problem-form", refused.part());
      case UNKNOWN_CUSTOMER -> texts.get("whatif.problem-customer", refused.part());
      case UNKNOWN_PROJECT -> texts.get("whatif.problem-project", refused.part());
      case NO_VISIT_LIMIT -> texts.get("whatif.problem-visits");
      case NO_BUDGET_LIMIT -> texts.get("whatif.problem-budget");
    };
  }

  private ScenarioTables tables() {
    return new ScenarioTables(texts, snapshot);
  }

  /** The words for what is otherwise. */
  ScenarioTexts words() {
    return new ScenarioTexts(
        texts, snapshot.territory(), snapshot.settings().get(Setting.CURRENCY));
  }

  // What the rep does

  /** Begins a change of a customer or a project; with neither, of the whole plan. */
  void begin(@Nullable CustomerId customer, @Nullable ProjectId project) {
    target.set(null);
    form.begin(customer, project);
    begun.accept(false);
  }

  /** Begins another change of a scenario that is kept; none begins a new one. */
  void extend(@Nullable KeptScenario kept) {
    target.set(kept);
    form.begin(null, null);
    begun.accept(false);
  }

  /** Runs whenever the rep begins a change; told whether only the figure is missing. */
  void whenBegun(Consumer<Boolean> action) {
    begun = action;
  }

  /** Runs whenever there is another scenario at the end. */
  void whenAdded(Runnable action) {
    added = action;
  }

  /** Begins a change of the whole plan. */
  void begin(WhatIfKind kind) {
    target.set(null);
    form.begin(null, null);
    form.kindProperty().set(kind);
    begun.accept(true);
  }

  /** Keeps the change that is put together, as a scenario or in the one it is to go into. */
  void add() {
    form.change()
        .filter(this::isPossible)
        .ifPresent(
            change -> {
              KeptScenario to = target.get();
              form.begin(null, null);
              if (to != null && to.reading() instanceof Reading.Understood(Scenario scenario, _)) {
                replace(to, scenario.with(change));
              } else {
                keep(new Scenario("", List.of(change)));
              }
            });
  }

  /** A change of a limit that is not set would change nothing, which is said. */
  private boolean isPossible(Change change) {
    PlanLimits limits =
        worked.plan() == null ? PlanLimits.NONE : worked.plan().parameters().limits();
    String key =
        switch (change) {
          case Scenario.Visits _, Scenario.FieldDays _ when limits.visits() == null ->
              "whatif.problem-visits";
          case Scenario.Budget _ when limits.budget() == null -> "whatif.problem-budget";
          default -> "";
        };
    if (key.isEmpty()) {
      return true;
    }
    form.complain(texts.get(key));
    return false;
  }

  /** Keeps a scenario of one side of an assumption. */
  void keep(Change change) {
    keep(new Scenario("", List.of(change)));
  }

  private void keep(Scenario scenario) {
    keeping(() -> desk.book().scenarios().keep(scenario));
  }

  private void replace(KeptScenario before, Scenario after) {
    if (target.get() != null && before.equals(target.get())) {
      target.set(null);
    }
    keeping(() -> desk.book().scenarios().replace(before.text(), after));
  }

  /** What is kept already is not kept twice, which is said. */
  private void keeping(Supplier<Optional<BookChange>> change) {
    desk.tasks()
        .run(
            texts.get("whatif.keeping"),
            _ -> change.get(),
            done -> {
              if (done.isEmpty()) {
                explain(texts.get("whatif.kept-already"));
              }
              desk.undoing().offer(done);
            });
  }

  private boolean isKept(Scenario scenario) {
    return cards.stream().anyMatch(card -> scenario.equals(card.scenario()));
  }

  /**
   * Gives a scenario another name.
   *
   * @return why it cannot be called so, in words; empty if it can
   */
  String rename(ScenarioCard card, String name) {
    Scenario scenario = card.scenario();
    if (scenario == null || scenario.name().equals(name.strip())) {
      return "";
    }
    Scenario renamed = new Scenario(name.strip(), scenario.changes());
    if (isKept(renamed)) {
      return texts.get("whatif.kept-already");
    }
    replace(card.kept(), renamed);
    return "";
  }

  /** Keeps the same once more, under another name. */
  void copy(ScenarioCard card) {
    Scenario scenario = card.scenario();
    if (scenario != null) {
      String title = words().title(scenario);
      Scenario copy = new Scenario(texts.get("whatif.copy-of", title), scenario.changes());
      for (int i = 2; isKept(copy); i++) {
        copy = new Scenario(texts.get("whatif.copy-again", title, i), scenario.changes());
      }
      keep(copy);
    }
  }

  /** Takes one of several changes out of a scenario. */
  void remove(ScenarioCard card, int place) {
    Scenario scenario = card.scenario();
    if (scenario != null && scenario.changes().size() > 1) {
      List<Change> changes = new ArrayList<>(scenario.changes());
      changes.remove(place);
      replace(card.kept(), new Scenario(scenario.name(), changes));
    }
  }

  /** Keeps a scenario no more. */
  void delete(ScenarioCard card) {
    change("whatif.deleting", () -> desk.book().scenarios().delete(card.kept().text()));
  }

  /** Makes a scenario the plan, if the rep says so. */
  void adopt(ScenarioCard card, AdoptionQuestion question) {
    ScenarioResult result = card.result();
    if (result == null) {
      return;
    }
    if (!worked.isCurrent()) {
      explain(texts.get("whatif.adopt-later"));
      return;
    }
    AdoptionTexts sentences =
        new AdoptionTexts(texts, desk.terms(), snapshot.settings().get(Setting.CURRENCY));
    List<String> changes = sentences.sentences(Adoption.of(snapshot, result));
    if (question.ask(card.column().name(), changes)) {
      change("whatif.adopting", () -> desk.book().scenarios().adopt(card.kept().text(), result));
    }
  }

  private void change(String title, Supplier<Optional<BookChange>> change) {
    desk.tasks().run(texts.get(title), _ -> change.get(), desk.undoing()::offer);
  }

  /** Leads to what an assumption is of; one of the whole plan begins a scenario. */
  void open(Assumption assumption) {
    var project = assumption.project();
    var customer = assumption.customer();
    if (project != null) {
      desk.navigator().accept(new Place.OneProject(project.id()));
    } else if (customer != null) {
      desk.navigator().accept(new Place.OneCustomer(customer.id()));
    } else {
      begin(
          assumption.kind() == Sensitivity.Kind.CORRELATION
              ? WhatIfKind.CORRELATION
              : WhatIfKind.EROSION);
    }
  }

  /** All side by side, in words. */
  ScenarioTable table() {
    ScenarioTable.Column first = plan.get();
    return tables()
        .of(
            Stream.concat(Stream.ofNullable(first), cards.stream().map(ScenarioCard::column))
                .toList());
  }

  /** Brings it to paper. */
  ScenarioPrinting paper() {
    return new ScenarioPrinting(desk, this::table);
  }

  /** Says that the table is in the clipboard. */
  void toldCopied() {
    desk.notices().done(texts.get("whatif.copied"), null, null);
  }

  /** Says why something was not done. */
  void explain(String why) {
    desk.notices().explain(why);
  }

  /** The same for a spreadsheet. */
  String copied() {
    return ScenarioTables.copied(table());
  }

  // What there is to see

  /** What is put together. */
  WhatIfForm form() {
    return form;
  }

  /** The scenarios of the book. */
  ObservableList<ScenarioCard> cards() {
    return cards;
  }

  /** The plan; none as long as it is not worked out. */
  ReadOnlyObjectProperty<ScenarioTable.@Nullable Column> planProperty() {
    return plan.getReadOnlyProperty();
  }

  /** Which assumptions move the plan; none as long as that is not worked out. */
  ReadOnlyObjectProperty<@Nullable Sensitivity> sensitivityProperty() {
    return sensitivity.getReadOnlyProperty();
  }

  /** Whether something is being worked out. */
  ReadOnlyBooleanProperty workingProperty() {
    return working.getReadOnlyProperty();
  }

  /** The scenario the change goes into; none if it makes a new one. */
  ReadOnlyObjectProperty<@Nullable KeptScenario> targetProperty() {
    return target.getReadOnlyProperty();
  }
}
