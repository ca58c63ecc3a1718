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

  private static final double SMALL = 20;

  private final Region chart;
  private final double foot;
  private final Reading reading = new Reading();
  private final List<Node> places = new ArrayList<>();
  private @Nullable Node hovered;

  /**
   * Of a chart.
   *
   * @param foot how much of each place at its lower edge is kept free, such as its name
   */
  PlaceReadings(Region chart, double foot) {
    this.chart = chart;
    this.foot = foot;
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

  /**
   * A place and its words: shown at the right of its middle and low, where the least of the figures
   * beside it stands; for a lying row below it.
   */
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
    boolean small = bounds.getHeight() < SMALL;
    double bottom = row || small ? chart.getHeight() : bounds.getMaxY() - foot;
    PlotArea area = new PlotArea(Axis.between(0, 1, 1), 0, 0, chart.getWidth(), bottom);
    double y = row ? bounds.getMaxY() + 2 : small ? bounds.getMinY() : bottom;
    reading.show(place.getAccessibleText(), area, bounds.getCenterX(), y);
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
