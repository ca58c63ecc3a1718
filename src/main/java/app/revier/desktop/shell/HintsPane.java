package app.revier.desktop.shell;

import app.revier.desktop.nav.Place;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** What the check has found, at the side; each line leads to where it can be mended. */
final class HintsPane extends BorderPane {

  private final ListView<StatusViewModel.Line> list;

  private final Consumer<Place> navigator;
  private final Runnable followed;

  /**
   * The hints of a model.
   *
   * @param followed told when a line has led to its place
   * @param close closes the pane
   */
  HintsPane(
      Texts texts,
      StatusViewModel model,
      Consumer<Place> navigator,
      Runnable followed,
      Runnable close) {
    this.navigator = navigator;
    this.followed = followed;
    getStyleClass().add("side-pane");
    setId("hints-pane");
    Label title = Words.section(texts.get("shell.hints-title"));
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    HBox head =
        new HBox(
            Space.S,
            title,
            spring,
            Icons.bare(Material2OutlinedAL.CLOSE, texts.get("shell.close"), close));
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("side-pane-head");
    setTop(head);
    list = new ListView<>(model.lines());
    list.getStyleClass().add("hints");
    list.setCellFactory(_ -> new LineCell());
    list.setOnMouseClicked(_ -> follow());
    list.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            follow();
            event.consume();
          }
        });
    // a filter, for lists keep Escape to themselves
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            close.run();
            key.consume();
          }
        });
    list.setPlaceholder(Words.muted(texts.get("shell.hints-none")));
    setCenter(list);
  }

  /** Takes the keyboard. */
  void start() {
    list.requestFocus();
  }

  private void follow() {
    StatusViewModel.Line line = list.getSelectionModel().getSelectedItem();
    if (line != null && line.place() != null) {
      navigator.accept(line.place());
      followed.run();
    }
  }

  private static final class LineCell extends ListCell<StatusViewModel.Line> {
    private final Label words = Words.text("");

    LineCell() {
      // A cell's own text is not wrapped to the width of the list, but to that of the widest cell.
      words.setMinHeight(USE_PREF_SIZE);
      words.prefWidthProperty().bind(widthProperty().subtract(2 * Space.L));
      setPrefWidth(0);
      setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(StatusViewModel.@Nullable Line line, boolean empty) {
      super.updateItem(line, empty);
      getStyleClass().remove("hint-head");
      words.setText(line == null || empty ? "" : line.text());
      setGraphic(line == null || empty ? null : words);
      setAccessibleText(words.getText());
      if (line != null && line.head()) {
        getStyleClass().add("hint-head");
      }
    }
  }
}
