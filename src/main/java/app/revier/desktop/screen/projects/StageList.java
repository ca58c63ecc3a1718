package app.revier.desktop.screen.projects;

import app.revier.book.Setting;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.territory.ProjectId;
import app.revier.territory.Stage;
import app.revier.text.Terms;
import app.revier.text.Texts;
import java.util.List;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A column of the board: a stage, how many projects it has and what they are worth, the cards. */
final class StageList extends VBox {

  private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");
  private static final double WIDTH = 216;
  private static final double LEAST = 184;

  private final BoardViewModel model;
  private final Texts texts;
  private final Terms terms;
  private final Label title = Words.section("");
  private final Label sum = new Label();
  private final ListView<BoardCard> list = new ListView<>();
  private BoardColumn column;

  StageList(BoardViewModel model, BoardColumn column, Texts texts, Terms terms, Keys keys) {
    this.model = model;
    this.column = column;
    this.texts = texts;
    this.terms = terms;
    getStyleClass().add("board-column");
    setSpacing(Space.XS);
    setPrefWidth(WIDTH);
    setMinWidth(LEAST);
    title.setMinWidth(0);
    sum.getStyleClass().addAll("muted", "small-note");
    list.getStyleClass().add("board-list");
    list.setCellFactory(_ -> new CardCell(model, texts, terms));
    list.addEventFilter(KeyEvent.KEY_PRESSED, event -> keys.pressed(this, event));
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(title, sum, list);
    setOnDragOver(this::over);
    setOnDragExited(_ -> pseudoClassStateChanged(DROP, false));
    setOnDragDropped(this::dropped);
    show(column);
  }

  /** What keys on a column do. */
  @FunctionalInterface
  interface Keys {
    /** A key was pressed on a column. */
    void pressed(StageList on, KeyEvent event);
  }

  /** Shows another state of the stage; what is chosen stays so. */
  void show(BoardColumn next) {
    column = next;
    title.setText(terms.stage(next.stage()));
    list.setId("board-" + next.stage().code());
    list.setAccessibleText(terms.stage(next.stage()));
    int count = next.cards().size();
    sum.setText(
        texts.get(
            "projects.column-sum",
            count,
            texts.number(count),
            texts.money(next.worth(), model.snapshot().settings().get(Setting.CURRENCY))));
    BoardCard before = list.getSelectionModel().getSelectedItem();
    list.getItems().setAll(next.cards());
    if (before != null) {
      select(before.id());
    }
  }

  /** Puts the selection on a project, if it is here. */
  boolean select(ProjectId id) {
    for (BoardCard card : column.cards()) {
      if (card.id().equals(id)) {
        list.getSelectionModel().select(card);
        list.scrollTo(card);
        // How high cards are is known only once they are laid out.
        Platform.runLater(() -> list.scrollTo(card));
        return true;
      }
    }
    return false;
  }

  void clearSelection() {
    list.getSelectionModel().clearSelection();
  }

  /** Puts the keyboard here, on a card if there is one. */
  void takeKeyboard() {
    if (list.getSelectionModel().isEmpty() && !list.getItems().isEmpty()) {
      list.getSelectionModel().select(0);
    }
    list.requestFocus();
  }

  List<BoardCard> cards() {
    return column.cards();
  }

  Stage stage() {
    return column.stage();
  }

  /** The project the keyboard is on; none if there is none. */
  @Nullable BoardCard selected() {
    return list.getSelectionModel().getSelectedItem();
  }

  ListView<BoardCard> list() {
    return list;
  }

  private void over(DragEvent event) {
    if (BoardCard.dragged(event.getDragboard().getString()) != null) {
      event.acceptTransferModes(TransferMode.MOVE);
      pseudoClassStateChanged(DROP, true);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    ProjectId dragged = BoardCard.dragged(event.getDragboard().getString());
    pseudoClassStateChanged(DROP, false);
    if (dragged != null) {
      model.move(dragged, column.stage());
      event.setDropCompleted(true);
      event.consume();
    }
  }
}
