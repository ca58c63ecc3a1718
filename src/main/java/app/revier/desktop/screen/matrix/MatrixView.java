package app.revier.desktop.screen.matrix;

import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Remembered;
import app.revier.desktop.theme.EmptyState;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The limits above, the matrix below, and the customers of the selected cell beside it. */
final class MatrixView extends StackPane {

  private static final String DIVIDER = "matrix-screen.divider";
  private static final double GRID_WIDTH = 560;
  private static final double SIDE_WIDTH = 216;
  private static final double DIVIDER_AT = 0.6;
  private static final double TITLE_FROM = 920;

  private final MatrixViewModel model;
  private final BorderPane full = new BorderPane();
  private final EmptyState empty;
  private final MatrixGrid grid;

  MatrixView(MatrixViewModel model, Desk desk) {
    this.model = model;
    Texts texts = desk.texts();
    getStyleClass().add("matrix-screen");
    empty =
        new EmptyState(
            Material2OutlinedAL.GRID_ON,
            texts.get("matrix.empty"),
            texts.get("matrix.import"),
            model::openImport);
    grid = new MatrixGrid(model, texts, desk.terms());
    full.setPadding(Space.SCREEN);
    full.setTop(head(texts));
    full.setCenter(split(desk));
    getChildren().addAll(full, empty);
    showEmptyOrFull();
  }

  private Node head(Texts texts) {
    Label title = Words.title(texts.get("matrix.title"));
    title.setMinWidth(USE_PREF_SIZE);
    title.managedProperty().bind(title.visibleProperty());
    // In a narrow window the limits need the room, and the rail says which screen it is.
    title.visibleProperty().bind(full.widthProperty().greaterThan(TITLE_FROM));
    ThresholdBar thresholds = new ThresholdBar(model, texts);
    HBox.setHgrow(thresholds, Priority.ALWAYS);
    HBox head = new HBox(Space.L, title, thresholds);
    head.setPadding(new Insets(0, 0, Space.S, 0));
    return head;
  }

  private Node split(Desk desk) {
    ScrollPane scroll = new ScrollPane(grid);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.getStyleClass().add("edge-to-edge");
    scroll.setMinWidth(GRID_WIDTH);
    SideLists side = new SideLists(model, desk);
    side.setMinWidth(SIDE_WIDTH);
    SplitPane split = new SplitPane(scroll, side);
    Remembered.divider(split, desk.memory(), DIVIDER, DIVIDER_AT);
    return split;
  }

  /** What has the keyboard when the rep comes here. */
  Node keyboard() {
    return grid;
  }

  /** A book without customers says what belongs here. */
  void showEmptyOrFull() {
    boolean nothing = model.isEmptyBook();
    empty.setVisible(nothing);
    full.setVisible(!nothing);
  }
}
