package app.revier.desktop.screen.map;

import app.revier.desktop.map.MapGestures;
import app.revier.desktop.theme.Icons;
import app.revier.text.Texts;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The buttons on the map: the lasso, nearer, farther, all of the territory. */
final class MapButtons extends VBox {

  /**
   * The buttons.
   *
   * @param whole shows all of the territory
   */
  MapButtons(MapGestures gestures, LassoTool lasso, Runnable whole, Texts texts) {
    ToggleButton draw = new ToggleButton(null, Icons.of(Material2AL.GESTURE));
    draw.setId("map-lasso");
    draw.getStyleClass().addAll("flat", "bare");
    draw.setTooltip(new Tooltip(texts.get("map.lasso")));
    draw.setAccessibleText(texts.get("map.lasso"));
    draw.selectedProperty().bindBidirectional(lasso.onProperty());
    getChildren()
        .addAll(
            draw,
            Icons.bare(Material2AL.ADD, texts.get("map.nearer"), () -> gestures.zoom(1)),
            Icons.bare(Material2MZ.REMOVE, texts.get("map.farther"), () -> gestures.zoom(-1)),
            Icons.bare(Material2MZ.ZOOM_OUT_MAP, texts.get("map.whole"), whole));
    getStyleClass().add("map-buttons");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
  }

  /** What the next drag does, while it does something else than pushing the map. */
  static Label hint(MapViewModel model, LassoTool lasso, Texts texts) {
    Label hint = new Label();
    hint.setId("map-hint");
    hint.getStyleClass().add("map-card");
    hint.setMouseTransparent(true);
    hint.textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    model.moving().movingProperty().get() != null
                        ? texts.get("map.move-hint")
                        : lasso.onProperty().get() ? texts.get("map.lasso-hint") : "",
                model.moving().movingProperty(),
                lasso.onProperty()));
    hint.visibleProperty().bind(hint.textProperty().isNotEmpty());
    return hint;
  }
}
