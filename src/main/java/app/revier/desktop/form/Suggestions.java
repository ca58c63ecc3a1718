package app.revier.desktop.form;

import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import org.kordamp.ikonli.material2.Material2AL;

/**
 * A list below a text field with what its text may mean. It opens while the rep types, and with the
 * arrow down; the arrows and Enter, or a click, choose from it, Escape closes it.
 */
public final class Suggestions {

  private static final double ROW = 28;
  private static final int MOST_ROWS = 10;
  private static final double LEAST_WIDE = 320;
  private static final double MOST_WIDE = 560;

  /** At both sides of a row, with the scroll bar. */
  private static final double BESIDE = 44;

  private final TextField field;
  private final Function<String, List<String>> like;
  private final Runnable chosen;
  private final ListView<String> list = new ListView<>();
  private final FieldPopup popup;
  private boolean choosing;

  private Suggestions(TextField field, Function<String, List<String>> like, Runnable chosen) {
    this.field = field;
    this.like = like;
    this.chosen = chosen;
    popup = new FieldPopup(field, list);
  }

  /**
   * Puts a list under a field.
   *
   * @param like what a text may mean, the most likely first
   * @param chosen called after something was chosen from the list
   */
  public static Suggestions under(
      TextField field, Function<String, List<String>> like, Runnable chosen) {
    Suggestions suggestions = new Suggestions(field, like, chosen);
    suggestions.attach();
    return suggestions;
  }

  /**
   * The field with a button that opens the whole list.
   *
   * @param word what the button says
   */
  public HBox withButton(String word) {
    Button button = Icons.bare(Material2AL.ARROW_DROP_DOWN, word, this::open);
    button.setFocusTraversable(false);
    button.setDisable(!field.isEditable());
    HBox.setHgrow(field, Priority.ALWAYS);
    HBox both = new HBox(Space.XS, field, button);
    both.setAlignment(Pos.CENTER_LEFT);
    return both;
  }

  /** Opens the whole list. */
  public void open() {
    field.requestFocus();
    field.selectAll();
    show("");
  }

  private void attach() {
    list.setFixedCellSize(ROW);
    list.setCellFactory(_ -> row());
    list.setFocusTraversable(false);
    list.getStyleClass().addAll("found", "suggestions");
    list.setOnMouseClicked(event -> choose());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    field
        .textProperty()
        .subscribe(
            (before, now) -> {
              if (field.isFocused() && !choosing) {
                show(now);
              }
            });
  }

  private void show(String typed) {
    List<String> found = like.apply(typed);
    list.getItems().setAll(found);
    if (found.isEmpty() || found.equals(List.of(typed))) {
      popup.hide();
      return;
    }
    double rows = Math.min(MOST_ROWS, found.size());
    list.setPrefHeight(rows * ROW + 4);
    list.setPrefWidth(wide(found));
    list.getSelectionModel().clearSelection();
    list.scrollTo(0);
    Bounds place = field.localToScreen(field.getBoundsInLocal());
    if (place != null && field.isEditable()) {
      popup.show(field, place.getMinX(), place.getMaxY());
    }
  }

  /** As the field, and wider where what is found needs that. */
  private double wide(List<String> found) {
    Text text = new Text(String.join("\n", found));
    text.setFont(field.getFont());
    double needed = text.getLayoutBounds().getWidth() + BESIDE;
    return Math.max(field.getWidth(), Math.clamp(needed, LEAST_WIDE, MOST_WIDE));
  }

  /** A row that is cut at the edge of the list, which is never moved across. */
  private static ListCell<String> row() {
    ListCell<String> row = new ListCell<>();
    row.itemProperty().subscribe(words -> row.setText(words));
    row.setPrefWidth(0);
    return row;
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> {
        if (popup.isShowing()) {
          list.getSelectionModel().selectNext();
        } else {
          show("");
        }
      }
      case UP -> list.getSelectionModel().selectPrevious();
      case ENTER -> {
        if (!popup.isShowing() || list.getSelectionModel().isEmpty()) {
          popup.hide();
          return;
        }
        choose();
      }
      case ESCAPE -> {
        if (!popup.isShowing()) {
          return;
        }
        popup.hide();
      }
      default -> {
        return;
      }
    }
    event.consume();
    list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 1));
  }

  private void choose() {
    String choice = list.getSelectionModel().getSelectedItem();
    if (choice != null) {
      choosing = true;
      field.setText(choice);
      field.end();
      choosing = false;
      popup.hide();
      chosen.run();
    }
  }
}
