package app.revier.desktop.screen.matrix;

import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Remembered;
import app.revier.desktop.theme.EmptyState;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The thresholds above, the matrix below, and the customers of the selected box beside it. */
final class MatrixView extends StackPane {

  private static final String DIVIDER = "matrix-screen.divider";
  private static final double GRID_WIDTH = 540;
  private static final double DIVIDER_AT = 0.62;

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
    Label subtitle =
        Words.muted(
            texts.get(
                "matrix.subtitle",
                String.valueOf(model.baseYear()),
                texts.currencySign(model.currency())));
    ThresholdBar thresholds = new ThresholdBar(model, texts);
    Label title = Words.title(texts.get("matrix.title"));
    title.setMinWidth(USE_PREF_SIZE);
    subtitle.setWrapText(false);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(Space.M, title, subtitle, gap, thresholds.decision());
    head.setAlignment(Pos.CENTER_LEFT);
    head.setMinHeight(40);
    VBox top = new VBox(Space.S, head, thresholds);
    top.setPadding(new Insets(0, 0, Space.M, 0));
    full.setPadding(Space.SCREEN);
    full.setTop(top);
    grid = new MatrixGrid(model, texts, desk.terms());
    ScrollPane scroll = new ScrollPane(grid);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.getStyleClass().add("edge-to-edge");
    scroll.setMinWidth(GRID_WIDTH);
    SplitPane split = new SplitPane(scroll, new SideList(model, desk));
    Remembered.divider(split, desk.memory(), DIVIDER, DIVIDER_AT);
    full.setCenter(split);
    getChildren().addAll(full, empty);
    showEmptyOrFull();
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
