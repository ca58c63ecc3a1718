package app.revier.desktop.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

/**
 * The colours of the style sheet for what is drawn and is no node: for each colour a node that
 * nobody sees, with its style class.
 */
public final class MapColours extends Pane {

  private final Map<String, Region> swatches = new HashMap<>();

  /**
   * Colours by their style classes, each of which sets {@code -fx-background-color}.
   *
   * @param changed runs after a colour has changed, as with the theme
   */
  public MapColours(List<String> styleClasses, Runnable changed) {
    for (String styleClass : styleClasses) {
      Region swatch = new Region();
      swatch.getStyleClass().addAll("map-swatch", styleClass);
      swatch.backgroundProperty().subscribe(_ -> changed.run());
      swatches.put(styleClass, swatch);
    }
    getChildren().setAll(swatches.values().toArray(Node[]::new));
    setVisible(false);
    setManaged(false);
  }

  /** The colour of a style class; none is transparent. */
  public Color of(String styleClass) {
    Region swatch = swatches.get(styleClass);
    Background background = swatch == null ? null : swatch.getBackground();
    List<BackgroundFill> fills = background == null ? List.of() : background.getFills();
    Paint paint = fills.isEmpty() ? Color.TRANSPARENT : fills.getFirst().getFill();
    return paint instanceof Color colour ? colour : Color.TRANSPARENT;
  }
}
