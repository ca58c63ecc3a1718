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
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
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
  private static final String TAB = "matrix-screen.tab";

  private final BorderPane full = new BorderPane();
  private final BorderPane matrix = new BorderPane();
  private final CrossTableView cross;
  private final ToggleButton crossTab;
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
    cross = new CrossTableView(model.cross(), texts);
    crossTab = tab("matrix.tab-cross", "cross-tab", "right-pill", desk);
    matrix.setTop(head(texts));
    matrix.setCenter(split(desk));
    full.setPadding(Space.SCREEN);
    full.setTop(tabs(desk));
    full.setCenter(new StackPane(matrix, cross));
    getChildren().addAll(full, empty);
    showEmptyOrFull();
  }

  /** The matrix or the cross table, as the rep left it. */
  private Node tabs(Desk desk) {
    ToggleButton first = tab("matrix.tab-matrix", "matrix-tab", "left-pill", desk);
    ToggleButton second = crossTab;
    ToggleGroup group = new ToggleGroup();
    group.getToggles().addAll(first, second);
    first.setOnAction(event -> show(first, false, desk));
    second.setOnAction(event -> show(second, true, desk));
    boolean wasCross = "cross".equals(desk.memory().get(TAB));
    show(wasCross ? second : first, wasCross, desk);
    HBox tabs = new HBox(first, second);
    tabs.setPadding(new Insets(0, 0, Space.M, 0));
    return tabs;
  }

  /** Shows the cross table, with the keyboard in it. */
  void showCrossTable() {
    crossTab.fire();
    cross.keyboard().requestFocus();
  }

  private static ToggleButton tab(String key, String id, String look, Desk desk) {
    ToggleButton tab = new ToggleButton(desk.texts().get(key));
    tab.setId(id);
    tab.getStyleClass().add(look);
    tab.setMinWidth(USE_PREF_SIZE);
    return tab;
  }

  private void show(ToggleButton chosen, boolean isCross, Desk desk) {
    chosen.setSelected(true);
    cross.setVisible(isCross);
    matrix.setVisible(!isCross);
    desk.memory().put(TAB, isCross ? "cross" : "matrix");
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
    return cross.isVisible() ? cross.keyboard() : grid;
  }

  /** A book without customers says what belongs here. */
  void showEmptyOrFull() {
    boolean nothing = model.isEmptyBook();
    empty.setVisible(nothing);
    full.setVisible(!nothing);
  }
}
