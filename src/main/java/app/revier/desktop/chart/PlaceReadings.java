package app.revier.desktop.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** What the places of a chart say, each shown while the mouse or the keyboard is there. */
final class PlaceReadings {

  /** A chart whose words reach over its edge lies before what stands beside it. */
  private static final double BEFORE_OTHERS = -1;

  private final Region chart;
  private final Reading reading = new Reading();
  private final List<Node> places = new ArrayList<>();
  private @Nullable Node hovered;

  /** Of a chart. */
  PlaceReadings(Region chart) {
    this.chart = chart;
  }

  /** What is drawn, before all else. */
  Node node() {
    return reading;
  }

  /** Other places take over. */
  void begin() {
    places.clear();
    hovered = null;
    hide();
  }

  /** Where that is shown: to the right of the middle of a place, at its upper edge. */
  void add(Node place, String words) {
    places.add(place);
    place.setAccessibleText(words);
    place.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> hover(place));
    place.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> hover(null));
    place.focusedProperty().subscribe(this::renew);
  }

  private void hover(@Nullable Node place) {
    hovered = place;
    renew();
  }

  private void renew() {
    Node at = hovered;
    for (Node place : places) {
      if (at == null && place.isFocused()) {
        at = place;
      }
    }
    if (at == null || !places.contains(at)) {
      hide();
    } else {
      show(at);
    }
  }

  private void show(Node place) {
    Bounds bounds = place.getBoundsInParent();
    boolean row = bounds.getWidth() > chart.getWidth() / 2;
    PlotArea area = new PlotArea(Axis.between(0, 1, 1), 0, 0, chart.getWidth(), chart.getHeight());
    double x = bounds.getCenterX();
    double y = row ? bounds.getMaxY() + 2 : Math.max(0, bounds.getMinY());
    reading.show(place.getAccessibleText(), area, x, y);
    if (row && reading.getLayoutY() < bounds.getMaxY()) {
      // Below the last rows there is no room.
      reading.relocate(
          reading.getLayoutX(), Math.max(0, bounds.getMinY() - reading.getHeight() - 2));
    }
    chart.setViewOrder(BEFORE_OTHERS);
  }

  private void hide() {
    reading.hide();
    chart.setViewOrder(0);
  }
}
