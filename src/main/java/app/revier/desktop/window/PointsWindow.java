package app.revier.desktop.window;

import app.revier.book.RestorePoint;
import app.revier.desktop.theme.EmptyState;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Theme;
import app.revier.desktop.theme.Words;
import app.revier.text.PointTexts;
import app.revier.text.Texts;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The restore points of a book in a window of its own, each with a button that brings it back. */
final class PointsWindow {

  private static final double WIDTH = 760;
  private static final double HEIGHT = 480;
  private static final int COLUMNS = 5;

  private final Texts texts;
  private final PointTexts words;
  private final Consumer<RestorePoint> restore;

  private PointsWindow(Texts texts, ZoneId zone, Consumer<RestorePoint> restore) {
    this.texts = texts;
    this.words = new PointTexts(texts, zone);
    this.restore = restore;
  }

  /**
   * Opens the window.
   *
   * @param book what it is called
   * @param points the latest first
   * @param restore brings one back; the window is closed then
   * @param fromFile lets the rep choose a copy to bring back
   */
  static void show(
      Stage owner,
      Theme theme,
      Texts texts,
      ZoneId zone,
      String book,
      List<RestorePoint> points,
      Consumer<RestorePoint> restore,
      Runnable fromFile) {
    PointsWindow window = new PointsWindow(texts, zone, restore);
    Hyperlink copy = new Hyperlink(texts.get("shell.points-from-copy"));
    copy.setId("points-from-copy");
    copy.setOnAction(
        _ -> {
          close(copy);
          fromFile.run();
        });
    Node list = window.list(points);
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox all = new VBox(Space.M, Words.section(book), list, copy);
    if (!points.isEmpty()) {
      Label about = Words.muted(texts.get("shell.points-about"));
      about.setMinHeight(Region.USE_PREF_SIZE);
      all.getChildren().add(1, about);
    }
    all.setPadding(Space.SCREEN);
    OtherWindow.show(owner, theme, texts.get("shell.points-title"), all, WIDTH, HEIGHT);
  }

  private Node list(List<RestorePoint> points) {
    if (points.isEmpty()) {
      return new EmptyState(Material2OutlinedAL.HISTORY, texts.get("points.none"));
    }
    GridPane grid = new GridPane(Space.L, Space.S);
    for (int column = 0; column < COLUMNS; column++) {
      ColumnConstraints constraints = new ColumnConstraints();
      constraints.setHgrow(column == 1 ? Priority.ALWAYS : Priority.NEVER);
      constraints.setMinWidth(Region.USE_PREF_SIZE);
      constraints.setHalignment(column == 2 || column == 3 ? HPos.RIGHT : HPos.LEFT);
      grid.getColumnConstraints().add(constraints);
    }
    grid.addRow(
        0,
        Words.muted(texts.get("points.column-made")),
        Words.muted(texts.get("points.column-reason")),
        Words.muted(texts.get("points.column-customers")),
        Words.muted(texts.get("points.column-size")));
    for (RestorePoint point : points) {
      grid.addRow(
          grid.getRowCount(),
          new Label(words.made(point.made())),
          new Label(words.reason(point.reason())),
          new Label(texts.number(point.customers())),
          new Label(words.size(point)),
          button(point));
    }
    // Room for the ring around the button that has the keyboard.
    grid.setPadding(new Insets(Space.XS));
    ScrollPane scroll = new ScrollPane(grid);
    scroll.setFitToWidth(true);
    return scroll;
  }

  private Button button(RestorePoint point) {
    Button button = new Button(texts.get("shell.points-restore"));
    button.getStyleClass().add("small");
    button.setAccessibleText(texts.get("shell.points-restore") + ": " + words.made(point.made()));
    button.setOnAction(
        _ -> {
          close(button);
          restore.accept(point);
        });
    return button;
  }

  private static void close(Node node) {
    node.getScene().getWindow().hide();
  }
}
