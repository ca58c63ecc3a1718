package app.revier.desktop.screen.gap;

import app.revier.desktop.form.Field;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Draft;
import app.revier.desktop.nav.Place;
import app.revier.desktop.project.StageMenu;
import app.revier.desktop.screen.gap.ProjectEditorViewModel.Mode;
import app.revier.desktop.table.Column;
import app.revier.desktop.table.RowActions;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject.Choice;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * What keys and context menu do with the selected projects: Space goes on from left to the plan to
 * in to out, I takes them in, O leaves them out, Backspace lets the plan decide, Delete deletes,
 * Escape puts the pane away.
 */
final class ProjectRowActions implements RowActions<ProjectRow> {

  private final ProjectsViewModel model;
  private final ProjectActions actions;
  private final ProjectEditorViewModel editor;
  private final Desk desk;
  private final Texts texts;
  private final Runnable open;

  /**
   * Actions on the projects of a plan.
   *
   * @param open shows the pane and puts the keyboard into it
   */
  ProjectRowActions(GapViewModel model, Desk desk, Runnable open) {
    this.model = model.projects();
    this.actions = model.actions();
    editor = model.editor();
    this.desk = desk;
    this.open = open;
    texts = desk.texts();
  }

  @Override
  public void open() {
    open.run();
  }

  @Override
  public boolean canEdit(Column<ProjectRow> column) {
    return model.canEdit(column.id());
  }

  @Override
  public Field<?> edit(Column<ProjectRow> column) {
    return model.field(column.id());
  }

  @Override
  public String note(Column<ProjectRow> column) {
    return model.note(column.id());
  }

  @Override
  public @Nullable Draft stuck(ProjectRow row, Column<ProjectRow> column) {
    return model.stuck(row.id(), column.id());
  }

  @Override
  public List<MenuItem> choices(Column<ProjectRow> column) {
    return column.id().equals(ProjectColumns.STAGE) && !desk.book().readOnly()
        ? stages(model.table().selectedRows())
        : List.of();
  }

  @Override
  public boolean onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      return putAway();
    }
    List<ProjectRow> rows = model.table().selectedRows();
    if (rows.isEmpty() || desk.book().readOnly()) {
      return false;
    }
    switch (event.getCode()) {
      case SPACE -> actions.cycle(rows);
      case BACK_SPACE -> actions.release(rows);
      case DELETE -> actions.delete(rows);
      default -> {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean onLetter(String letter) {
    Choice choice =
        switch (letter.toUpperCase(Locale.ROOT)) {
          case "I" -> Choice.IN;
          case "O" -> Choice.OUT;
          default -> null;
        };
    List<ProjectRow> rows = model.table().selectedRows();
    if (choice == null || rows.isEmpty() || desk.book().readOnly()) {
      return false;
    }
    actions.choose(rows, choice);
    return true;
  }

  private boolean putAway() {
    boolean open = editor.modeProperty().get() != Mode.CLOSED && editor.paneOpenProperty().get();
    if (open) {
      editor.putAway();
    }
    return open;
  }

  @Override
  public List<MenuItem> menu(List<ProjectRow> rows, @Nullable Column<ProjectRow> column) {
    Set<CustomerId> customers =
        rows.stream().map(row -> row.project().customer()).collect(Collectors.toSet());
    boolean readOnly = desk.book().readOnly();
    List<MenuItem> items = new ArrayList<>();
    items.add(
        item(
            "gap.open-customer",
            customers.size() == 1,
            () -> desk.navigator().accept(new Place.OneCustomer(customers.iterator().next()))));
    items.add(
        item(
            "whatif.menu-item",
            !readOnly && rows.size() == 1,
            () -> desk.navigator().accept(new Place.WhatIf(null, rows.getFirst().id()))));
    items.add(new SeparatorMenuItem());
    items.add(choose("gap.take-in", Choice.IN, rows));
    items.add(choose("gap.leave-out", Choice.OUT, rows));
    items.add(
        item(
            "gap.let-plan-decide",
            !readOnly && rows.stream().anyMatch(row -> row.project().choice() != Choice.OPEN),
            () -> actions.release(rows)));
    items.add(new SeparatorMenuItem());
    Menu stage = new Menu(texts.get("gap.field-stage"));
    stage.getItems().setAll(stages(rows));
    stage.setDisable(readOnly);
    items.add(stage);
    items.add(item("gap.delete-key", !readOnly, () -> actions.delete(rows)));
    return items;
  }

  private MenuItem choose(String key, Choice choice, List<ProjectRow> rows) {
    boolean useful =
        rows.stream().anyMatch(row -> row.isOpen() && row.project().choice() != choice);
    return item(key, useful && !desk.book().readOnly(), () -> actions.choose(rows, choice));
  }

  private List<MenuItem> stages(List<ProjectRow> rows) {
    return StageMenu.items(desk, rows.stream().map(ProjectRow::project).toList(), editor::keep);
  }

  private MenuItem item(String key, boolean possible, Runnable action) {
    MenuItem item = new MenuItem(texts.get(key));
    item.setDisable(!possible);
    item.setOnAction(_ -> action.run());
    return item;
  }
}
