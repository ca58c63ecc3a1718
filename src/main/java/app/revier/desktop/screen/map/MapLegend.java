package app.revier.desktop.screen.map;

import app.revier.desktop.nav.Desk;
import app.revier.desktop.theme.CellChip;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.segment.Cell;
import app.revier.territory.SizeClass;
import app.revier.territory.Strategy;
import app.revier.text.Terms;
import app.revier.text.Texts;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;

/** What the colours and shapes on the map mean; it can be folded away. */
final class MapLegend extends VBox {

  private static final String KEY = "map-screen.legend";
  private static final String FOLDED = "folded";

  private final Texts texts;
  private final Terms terms;
  private boolean isFolded;
  private boolean hasRoom;

  /**
   * A legend.
   *
   * @param width what it lies on is so wide
   * @param narrow below this width it is folded until the rep opens it
   */
  MapLegend(Desk desk, ReadOnlyDoubleProperty width, double narrow) {
    super(Space.XS);
    texts = desk.texts();
    terms = desk.terms();
    setId("map-legend");
    getStyleClass().add("map-legend");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    ToggleButton open = new ToggleButton(texts.get("map.legend"));
    open.setId("map-legend-open");
    open.getStyleClass().setAll("map-legend-open");
    open.setGraphic(Icons.of(Material2AL.LAYERS));
    isFolded = FOLDED.equals(desk.memory().get(KEY));
    width.subscribe(
        now -> {
          boolean room = now.doubleValue() >= narrow;
          if (room != hasRoom) {
            hasRoom = room;
            open.setSelected(room && !isFolded);
          }
        });
    VBox body =
        new VBox(Space.XS, cells(), missing(), line("map-legend-about", "map.legend-about"));
    body.visibleProperty().bind(open.selectedProperty());
    body.managedProperty().bind(body.visibleProperty());
    open.setOnAction(
        _ -> {
          isFolded = !open.isSelected();
          desk.memory().put(KEY, isFolded ? FOLDED : "");
        });
    getChildren().addAll(open, body);
  }

  private Node cells() {
    GridPane grid = new GridPane(Space.S, 2);
    Strategy[] strategies = Strategy.values();
    for (int i = 0; i < strategies.length; i++) {
      Label name = new Label(terms.strategy(strategies[i]));
      GridPane.setHalignment(name, HPos.CENTER);
      grid.add(name, i + 1, 0);
    }
    for (SizeClass size : SizeClass.values()) {
      grid.add(new Label(terms.size(size)), 0, size.ordinal() + 1);
      for (int i = 0; i < strategies.length; i++) {
        Node dot = dot(CellChip.styleClass(Cell.of(size, strategies[i])));
        GridPane.setHalignment(dot, HPos.CENTER);
        grid.add(dot, i + 1, size.ordinal() + 1);
      }
    }
    return grid;
  }

  private static StackPane dot(String styleClass) {
    Region dot = new Region();
    dot.getStyleClass().addAll("map-legend-dot", styleClass);
    StackPane middle = new StackPane(dot);
    middle.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    return middle;
  }

  /** Who has no field has a stroke across. */
  private Node missing() {
    HBox line = line("map-legend-missing", "map.legend-missing");
    Region stroke = new Region();
    stroke.getStyleClass().add("map-legend-stroke");
    ((StackPane) line.getChildren().getFirst()).getChildren().add(stroke);
    return line;
  }

  private HBox line(String styleClass, String key) {
    HBox line = new HBox(Space.S, dot(styleClass), new Label(texts.get(key)));
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }
}
