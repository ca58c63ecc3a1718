package app.revier.desktop.screen.projects;

import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.ScreenId;
import app.revier.effect.WhatWorks;
import app.revier.territory.GrowthProject;
import app.revier.territory.Measure;
import app.revier.territory.ProjectId;
import app.revier.territory.Stage;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Projects by their stages: what is shown of them, which is chosen, and moving them on. */
final class BoardViewModel {

  /** In which way the projects are looked at. */
  enum Look {
    /** By their stages. */
    BOARD,
    /** One below the other. */
    LIST,
    /** What became of those that were decided. */
    WORKS
  }

  private static final String LOOK = "projects-screen.look";

  private final Desk desk;
  private final Texts texts;
  private final ReadOnlyObjectWrapper<List<BoardColumn>> columns =
      new ReadOnlyObjectWrapper<>(this, "columns", List.of());
  private final ObjectProperty<BoardFilter> filter =
      new SimpleObjectProperty<>(this, "filter", BoardFilter.ALL);
  private final ObjectProperty<@Nullable ProjectId> chosen =
      new SimpleObjectProperty<>(this, "chosen", null);
  private final ObjectProperty<Look> look = new SimpleObjectProperty<>(this, "look", Look.BOARD);
  private final ReadOnlyObjectWrapper<@Nullable WhatWorks> works =
      new ReadOnlyObjectWrapper<>(this, "works", null);
  private final BoardFollowing following = new BoardFollowing();
  private final BoardEditor editor;
  private final BoardAdding adding;
  private List<BoardCard> cards = List.of();
  private Snapshot snapshot;

  BoardViewModel(Desk desk) {
    this.desk = desk;
    texts = desk.texts();
    snapshot = desk.book().snapshot();
    editor = new BoardEditor(desk, this::choose);
    adding = new BoardAdding(desk, this::created);
    String before = desk.memory().get(LOOK);
    for (Look each : Look.values()) {
      if (each.name().equals(before)) {
        look.set(each);
      }
    }
    look.subscribe((_, now) -> remember(now));
    filter.subscribe((_, _) -> list());
    chosen.subscribe((_, id) -> choose(id, snapshot));
  }

  private void remember(Look now) {
    desk.memory().put(LOOK, now.name());
    lookAtWorks();
  }

  /** The book has changed. */
  void refresh(Snapshot now) {
    following.changed(snapshot, now);
    snapshot = now;
    adding.refresh(now);
    cards = BoardCard.all(now);
    ProjectId id = chosen.get();
    if (id != null && now.territory().project(id) == null) {
      chosen.set(null);
    } else {
      editor.show(id, now);
    }
    list();
    lookAtWorks();
  }

  private void lookAtWorks() {
    works.set(look.get() == Look.WORKS ? snapshot.whatWorks() : null);
  }

  private void list() {
    BoardFilter only = filter.get();
    List<BoardColumn> all = new ArrayList<>();
    for (Stage stage : stages()) {
      all.add(
          new BoardColumn(
              stage,
              cards.stream()
                  .filter(card -> stage.equals(card.stage()) && only.shows(card))
                  .toList()));
    }
    columns.set(all);
  }

  /** Looks at the same as in another language. */
  void goOnFrom(BoardViewModel before) {
    filter.set(before.filter.get());
    chosen.set(before.chosen.get());
    if (before.adding.openProperty().get()) {
      adding.begin();
    }
  }

  // What is shown

  /** Whether the book has no projects at all. */
  boolean isEmpty() {
    return cards.isEmpty();
  }

  /** Whether the book has no customers, so that it can have no projects. */
  boolean hasNoCustomers() {
    return snapshot.territory().customers().isEmpty();
  }

  /** Leads to where customers come from. */
  void openCustomers() {
    desk.navigator().accept(new Place.Top(ScreenId.CUSTOMERS));
  }

  /** All projects that are shown, in the order of their stages; those in no stage stand last. */
  List<BoardCard> shown() {
    List<BoardCard> all = new ArrayList<>();
    columns.get().forEach(column -> all.addAll(column.cards()));
    cards.stream()
        .filter(card -> card.stage() == null && filter.get().shows(card))
        .forEach(all::add);
    return all;
  }

  /** How many projects there are. */
  int count() {
    return cards.size();
  }

  /** The rep's measures, in the order of the list. */
  List<String> measures() {
    return snapshot.measures().stream().map(Measure::name).toList();
  }

  List<Stage> stages() {
    return snapshot.settings().get(Setting.STAGES);
  }

  ReadOnlyObjectProperty<List<BoardColumn>> columnsProperty() {
    return columns.getReadOnlyProperty();
  }

  ObjectProperty<BoardFilter> filterProperty() {
    return filter;
  }

  ObjectProperty<Look> lookProperty() {
    return look;
  }

  /** The project in the pane; none closes it. */
  ObjectProperty<@Nullable ProjectId> chosenProperty() {
    return chosen;
  }

  /** What became of projects that were decided; none while it is not looked at. */
  ReadOnlyObjectProperty<@Nullable WhatWorks> worksProperty() {
    return works.getReadOnlyProperty();
  }

  private void choose(@Nullable ProjectId id) {
    chosen.set(id);
  }

  /** What is beside the board is one project, or a new one. */
  private void choose(@Nullable ProjectId id, Snapshot now) {
    if (id != null) {
      adding.putAway();
    }
    editor.show(id, now);
  }

  BoardEditor editor() {
    return editor;
  }

  Snapshot snapshot() {
    return snapshot;
  }

  String sign() {
    return texts.currencySign(snapshot.settings().get(Setting.CURRENCY));
  }

  /** Why nothing can be changed, in words; empty if it can. */
  String readOnlyReason() {
    return desk.book().readOnly() ? texts.get("projects.read-only") : "";
  }

  // Moving

  /** Brings a project to a stage. */
  void move(ProjectId id, Stage stage) {
    editor.keep();
    following.follow(id, stage);
    desk.moves().move(List.of(id), stage);
  }

  /** Brings a project so many stages further; nothing at either end. */
  void move(ProjectId id, int steps) {
    GrowthProject project = snapshot.territory().project(id);
    Stage in = project == null ? null : project.stageIn(stages());
    int place = in == null ? -1 : stages().indexOf(in) + steps;
    if (in != null && place >= 0 && place < stages().size()) {
      move(id, stages().get(place));
    }
  }

  /** Takes the learned probabilities into the stages, in one step. */
  void takeLearned() {
    desk.tasks()
        .run(
            texts.get("projects.taking-learned"),
            _ -> desk.book().projects().takeLearned(),
            desk.undoing()::offer);
  }

  /** Opens the form for a new project, with what was typed so far. */
  void add() {
    chosen.set(null);
    if (look.get() == Look.WORKS) {
      look.set(Look.BOARD);
    }
    adding.begin();
  }

  /** The form for a new project. */
  BoardAdding adding() {
    return adding;
  }

  private void created(ProjectId id) {
    refresh(desk.book().snapshot());
    if (shown().stream().noneMatch(card -> card.id().equals(id))) {
      filter.set(BoardFilter.ALL);
    }
    following.follow(id, null);
    chosen.set(id);
  }

  /** What is brought into view. */
  BoardFollowing following() {
    return following;
  }

  /** Leads to the customer of a project. */
  void openCustomer(ProjectId id) {
    GrowthProject project = snapshot.territory().project(id);
    if (project != null) {
      desk.navigator().accept(new Place.OneCustomer(project.customer()));
    }
  }

  /** Leads to a project in the gap plan. */
  void openInPlan(ProjectId id) {
    desk.navigator().accept(new Place.OneProject(id));
  }
}
