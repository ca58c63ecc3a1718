package app.revier.desktop.screen.projects;

import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.desktop.project.StageMenu;
import app.revier.desktop.table.Column;
import app.revier.desktop.table.DataTable;
import app.revier.desktop.table.NameOrder;
import app.revier.desktop.table.RowActions;
import app.revier.desktop.table.Selected;
import app.revier.desktop.table.SortOrder;
import app.revier.desktop.table.TableModel;
import app.revier.territory.DueStep;
import app.revier.territory.ProjectId;
import app.revier.territory.Stage;
import app.revier.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The same projects as a list. */
final class BoardTable extends StackPane implements RowActions<BoardCard> {

  private static final TableModel.Setup SETUP =
      new TableModel.Setup(
              List.of("stage", "customer", "project", "yearly", "probability", "next"),
              "project",
              SortOrder.by("stage", false),
              false)
          .yielding(List.of("probability", "customer", "yearly"));

  private final BoardViewModel model;
  private final Desk desk;
  private final Runnable open;
  private final TableModel<BoardCard, ProjectId> table;
  private final DataTable<BoardCard, ProjectId> view;

  BoardTable(BoardViewModel model, Desk desk, Runnable open) {
    this.model = model;
    this.desk = desk;
    this.open = open;
    table = new TableModel<>(desk.memory(), "projects-list", BoardCard::id, SETUP);
    view = new DataTable<>("projects-list", table, desk, this, Map.of());
    view.markRows("overdue", BoardCard::overdue);
    getChildren().add(view);
    model.columnsProperty().subscribe(_ -> show());
    table.orderProperty().subscribe((_, _) -> show());
    table.selectionProperty().subscribe((_, _) -> selected());
    model.following().followedProperty().subscribe(_ -> follow());
  }

  private void show() {
    table.setColumns(columns());
    table.show(table.sortedStably(model.shown()));
    follow();
  }

  /** Selects what was moved or created. */
  private void follow() {
    Followed follow = model.following().followedProperty().get();
    if (follow != null && isVisible() && model.shown().stream().anyMatch(follow::isThere)) {
      model.following().arrived();
      table.select(Selected.of(follow.id()));
    }
  }

  private Map<String, Column<BoardCard>> columns() {
    Texts texts = desk.texts();
    NameOrder names = new NameOrder(texts.language().locale());
    List<Stage> stages = model.stages();
    Map<String, Column<BoardCard>> all = new LinkedHashMap<>();
    put(
        all,
        Column.words(
            "stage",
            texts.get("gap.field-stage"),
            card ->
                card.stage() == null ? card.project().stage() : desk.terms().stage(card.stage()),
            card -> card.stage() == null ? stages.size() : stages.indexOf(card.stage())));
    put(
        all,
        Column.names(
            "customer", texts.get("gap.field-customer"), card -> card.customer().name(), names));
    put(
        all,
        Column.names("project", texts.get("gap.field-name"), card -> card.project().name(), names));
    put(
        all,
        Column.names(
            "measure", texts.get("gap.field-measure"), card -> card.project().measure(), names));
    put(all, Column.names("cell", texts.get("projects.cell"), card -> cell(card), names));
    put(
        all,
        Column.figures(
            "rung", texts.get("projects.rung"), card -> card.rung().number(), texts::number));
    put(
        all,
        Column.amounts(
            "yearly",
            texts.get("gap.field-yearly", model.sign()),
            card -> card.project().yearlyValue(),
            texts));
    put(
        all,
        Column.figures(
            "probability",
            texts.get("projects.chance"),
            card -> card.probability().value(),
            share -> texts.number(share * 100, 0)));
    put(
        all,
        Column.words("next", texts.get("projects.step"), this::next, BoardTable::due).atMost(320));
    return all;
  }

  private static void put(Map<String, Column<BoardCard>> all, Column<BoardCard> column) {
    all.put(column.id(), column);
  }

  private String cell(BoardCard card) {
    return desk.terms().cell(card.cell());
  }

  private static @Nullable LocalDate due(BoardCard card) {
    DueStep next = card.project().next();
    return next == null ? null : next.due();
  }

  private String next(BoardCard card) {
    DueStep next = card.project().next();
    if (next == null) {
      return "";
    }
    LocalDate due = next.due();
    Texts texts = desk.texts();
    String words =
        due == null ? next.what() : texts.get("projects.step-due", texts.date(due), next.what());
    return card.overdue() ? texts.get("projects.overdue", words) : words;
  }

  private void selected() {
    if (table.selectedRows().size() == 1 && model.chosenProperty().get() != null) {
      model.chosenProperty().set(table.selectedRows().getFirst().id());
    }
  }

  @Override
  public void open() {
    if (table.selectedRows().size() == 1) {
      model.chosenProperty().set(table.selectedRows().getFirst().id());
      open.run();
    }
  }

  @Override
  public List<MenuItem> menu(List<BoardCard> rows, @Nullable Column<BoardCard> column) {
    if (rows.isEmpty()) {
      return List.of();
    }
    List<MenuItem> items = new ArrayList<>(stages(rows));
    if (rows.size() == 1) {
      MenuItem whatIf = new MenuItem(desk.texts().get("whatif.menu-item"));
      whatIf.setOnAction(
          _ -> desk.navigator().accept(new Place.WhatIf(null, rows.getFirst().id())));
      whatIf.setDisable(desk.book().readOnly());
      items.addAll(List.of(new SeparatorMenuItem(), whatIf));
    }
    return items;
  }

  @Override
  public List<MenuItem> choices(Column<BoardCard> column) {
    List<BoardCard> rows = table.selectedRows();
    return column.id().equals("stage") && !rows.isEmpty() ? stages(rows) : List.of();
  }

  private List<MenuItem> stages(List<BoardCard> cards) {
    return StageMenu.items(
        desk, cards.stream().map(BoardCard::project).toList(), model.editor()::keep);
  }

  @Override
  public boolean onKey(KeyEvent event) {
    List<BoardCard> rows = table.selectedRows();
    int step = event.getCode() == KeyCode.LEFT ? -1 : event.getCode() == KeyCode.RIGHT ? 1 : 0;
    if (step != 0 && event.isShortcutDown() && rows.size() == 1) {
      model.move(rows.getFirst().id(), step);
      return true;
    }
    if (event.getCode() == KeyCode.ESCAPE && model.chosenProperty().get() != null) {
      model.chosenProperty().set(null);
      return true;
    }
    return false;
  }

  /** What has the keyboard when the list is shown. */
  Node keyboard() {
    return view.control();
  }
}
