package app.revier.desktop.screen.projects;

import app.revier.desktop.nav.Focusable;
import app.revier.desktop.theme.Space;
import app.revier.text.Terms;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/**
 * The columns of the board. Left and Right go from column to column, with Ctrl they take the
 * project along; Enter opens it.
 */
final class BoardPane extends ScrollPane {

  private final BoardViewModel model;
  private final Texts texts;
  private final Terms terms;
  private final Runnable open;
  private final HBox row = new HBox(Space.S);
  private final List<StageList> columns = new ArrayList<>();

  BoardPane(BoardViewModel model, Texts texts, Terms terms, Runnable open) {
    this.model = model;
    this.texts = texts;
    this.terms = terms;
    this.open = open;
    getStyleClass().addAll("edge-to-edge", "board");
    setId("projects-board");
    setFitToHeight(true);
    setFitToWidth(true);
    setVbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    setContent(row);
    model.columnsProperty().subscribe(this::show);
    model.following().followedProperty().subscribe(_ -> follow());
  }

  private void show(List<BoardColumn> next) {
    boolean same =
        columns.size() == next.size()
            && IntStream.range(0, columns.size())
                .allMatch(i -> columns.get(i).stage().code().equals(next.get(i).stage().code()));
    if (same) {
      for (int i = 0; i < next.size(); i++) {
        columns.get(i).show(next.get(i));
      }
    } else {
      columns.clear();
      for (BoardColumn column : next) {
        StageList list = new StageList(model, column, texts, terms, this::pressed);
        HBox.setHgrow(list, Priority.ALWAYS);
        list.list()
            .getSelectionModel()
            .selectedItemProperty()
            .subscribe((_, card) -> selected(list, card));
        columns.add(list);
      }
      row.getChildren().setAll(columns);
    }
    follow();
  }

  /** Selects the card that was moved or created, and gives it the keyboard if that was here. */
  private void follow() {
    Followed follow = model.following().followedProperty().get();
    if (follow == null || !isVisible()) {
      return;
    }
    for (StageList list : columns) {
      if (list.cards().stream().anyMatch(follow::isThere)) {
        model.following().arrived();
        list.select(follow.id());
        bring(list);
        if (follow.isNew() || hasKeyboard()) {
          list.takeKeyboard();
        }
        return;
      }
    }
  }

  /** Whether the keyboard is here, or nowhere. */
  private boolean hasKeyboard() {
    Scene scene = getScene();
    Node owner = scene == null ? null : scene.getFocusOwner();
    return owner == null || Focusable.isIn(owner, this);
  }

  /** One card at a time; the open pane follows the keyboard. */
  private void selected(StageList in, @Nullable BoardCard card) {
    if (card != null) {
      columns.stream().filter(list -> !list.equals(in)).forEach(StageList::clearSelection);
      model.following().mark(card.id());
      if (model.chosenProperty().get() != null) {
        model.chosenProperty().set(card.id());
      }
    }
  }

  private void pressed(StageList on, KeyEvent event) {
    int step = event.getCode() == KeyCode.LEFT ? -1 : event.getCode() == KeyCode.RIGHT ? 1 : 0;
    BoardCard card = on.selected();
    if (step != 0 && event.isShortcutDown()) {
      if (card != null) {
        model.move(card.id(), step);
      }
      event.consume();
    } else if (step != 0) {
      beside(on, step);
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && card != null) {
      model.chosenProperty().set(card.id());
      open.run();
      event.consume();
    }
  }

  private void beside(StageList on, int step) {
    int place = columns.indexOf(on) + step;
    if (place >= 0 && place < columns.size()) {
      StageList next = columns.get(place);
      on.clearSelection();
      next.takeKeyboard();
      bring(next);
    }
  }

  private void bring(StageList list) {
    setHvalue((double) columns.indexOf(list) / Math.max(1, columns.size() - 1));
  }

  /** What has the keyboard first: the first column with a card. */
  Node keyboard() {
    for (StageList list : columns) {
      if (!list.list().getItems().isEmpty()) {
        return list.list();
      }
    }
    return this;
  }
}
