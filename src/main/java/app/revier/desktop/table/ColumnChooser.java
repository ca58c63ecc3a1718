package app.revier.desktop.table;

import app.revier.desktop.theme.Space;
import app.revier.text.Texts;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.PopupControl;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Window;
import javafx.util.StringConverter;

/**
 * A list of all columns to tick, which scrolls where it does not fit on the screen and stays open
 * until the rep is done. Arrows go up and down, Space ticks, Escape closes.
 */
public final class ColumnChooser<S> extends VBox {

  private static final double ROW = 28;
  private static final double MOST_ROWS = 14;
  private static final double WIDTH = 264;

  private final TableModel<S, ?> model;
  private final ListView<Column<S>> list = new ListView<>();

  private ColumnChooser(TableModel<S, ?> model, Texts texts, Runnable close) {
    super(Space.S);
    this.model = model;
    getStyleClass().add("column-chooser");
    list.setId("column-list");
    list.getItems().setAll(model.columnsProperty().get().values());
    list.setFixedCellSize(ROW);
    list.setPrefSize(WIDTH, Math.min(MOST_ROWS, list.getItems().size()) * ROW + 2);
    list.setCellFactory(
        CheckBoxListCell.forListView(
            this::ticked,
            new StringConverter<>() {
              @Override
              public String toString(Column<S> column) {
                return column.heading();
              }

              @Override
              public Column<S> fromString(String heading) {
                throw new IllegalStateException("not typed: " + heading);
              }
            }));
    list.getSelectionModel().selectFirst();
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER) {
            toggle(list.getSelectionModel().getSelectedItem());
            event.consume();
          } else if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
            event.consume();
          }
        });
    Button reset = new Button(texts.get("table.columns-back"));
    reset.setOnAction(
        event -> {
          model.layout().reset();
          list.refresh();
        });
    getChildren().addAll(list, reset);
  }

  private BooleanProperty ticked(Column<S> column) {
    BooleanProperty ticked = new SimpleBooleanProperty(model.layout().isShown(column.id()));
    ticked.subscribe(
        (before, now) -> {
          model.layout().show(column.id(), now);
          if (model.layout().isShown(column.id()) != now) {
            list.refresh();
          }
        });
    return ticked;
  }

  private void toggle(Column<S> column) {
    model.layout().show(column.id(), !model.layout().isShown(column.id()));
    list.refresh();
  }

  /** Opens the list below a button. */
  public static <S> void openBelow(Node button, TableModel<S, ?> model, Texts texts) {
    var place =
        Objects.requireNonNull(button.localToScreen(0, button.getBoundsInLocal().getHeight()));
    open(button.getScene().getWindow(), model, texts, place.getX(), place.getY());
  }

  /** Opens the list where a menu was. */
  static <S> void openAt(PopupControl menu, TableModel<S, ?> model, Texts texts) {
    Window owner = menu.getOwnerWindow();
    open(owner, model, texts, menu.getX(), menu.getY());
  }

  private static <S> void open(
      Window owner, TableModel<S, ?> model, Texts texts, double x, double y) {
    Popup popup = new Popup();
    ColumnChooser<S> chooser = new ColumnChooser<>(model, texts, popup::hide);
    chooser.getStylesheets().addAll(owner.getScene().getStylesheets());
    chooser.getStyleClass().addAll(owner.getScene().getRoot().getStyleClass());
    popup.getContent().add(chooser);
    popup.setAutoHide(true);
    popup.setAutoFix(true);
    popup.show(owner, x, y);
    chooser.list.requestFocus();
  }
}
