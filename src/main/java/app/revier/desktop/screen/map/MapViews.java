package app.revier.desktop.screen.map;

import app.revier.desktop.map.MapCanvas;
import app.revier.desktop.map.Viewport;
import app.revier.desktop.map.WorldBox;
import app.revier.territory.CustomerId;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** What part of the map is seen: all of the territory at first, then what the rep asks for. */
final class MapViews {

  private static final double MARGIN = 48;

  /** One customer alone is shown with the towns around it. */
  private static final double NEAREST_AT_FIRST = 11;

  private final MapViewModel model;
  private final MapCanvas canvas;
  private final PauseTransition rest = new PauseTransition(Duration.millis(150));
  private @Nullable Viewport wholeView;
  private boolean isPlaced;
  private @Nullable CustomerId middle;

  MapViews(MapViewModel model, MapCanvas canvas) {
    this.model = model;
    this.canvas = canvas;
    rest.setOnFinished(_ -> model.lookAt(canvas.view().box()));
    canvas.viewProperty().subscribe(_ -> moved());
    canvas.widthProperty().subscribe(_ -> placeFirst());
    canvas.heightProperty().subscribe(_ -> placeFirst());
    model.revealing().revealedProperty().subscribe(this::bringIn);
  }

  /** What was seen before the customers were there was nobody's choice. */
  private void moved() {
    if (isPlaced) {
      model.sees(canvas.view());
      rest.playFromStart();
    }
  }

  /**
   * All of the territory is seen, in whatever window, until the rep looks at something else; or
   * what was seen in the language before.
   */
  void placeFirst() {
    MapContent content = model.contentProperty().get();
    if (content == null || !hasRoom()) {
      return;
    }
    Viewport before = model.viewBefore();
    CustomerId who = middle;
    middle = null;
    if (who != null) {
      bringIn(who);
    } else if (!isPlaced && before != null) {
      canvas.show(before);
    } else if (content.box() != null && (!isPlaced || canvas.view().equals(wholeView))) {
      whole();
    } else {
      return;
    }
    isPlaced = true;
    moved();
  }

  private boolean hasRoom() {
    return canvas.getWidth() > 2 * MARGIN && canvas.getHeight() > 2 * MARGIN;
  }

  /** Brings a customer into the middle, with the towns around it, as soon as there is room. */
  private void bringIn(@Nullable CustomerId id) {
    MapContent content = model.contentProperty().get();
    Integer dot = content == null || id == null ? null : content.dots().index().get(id);
    if (content == null || dot == null) {
      return;
    }
    if (hasRoom()) {
      double zoom = Math.max(canvas.view().zoom(), NEAREST_AT_FIRST);
      canvas.show(new Viewport(content.dots().x()[dot], content.dots().y()[dot], zoom, 1, 1));
      isPlaced = true;
      moved();
    } else {
      middle = id;
    }
  }

  /** Shows all of something that is not seen, or so small that nothing is seen in it. */
  void reveal(WorldBox circle) {
    Viewport view = canvas.view();
    boolean isSmall = circle.width() * view.scale() < 2 * MARGIN;
    if (isSmall || !view.box().holds(circle)) {
      canvas.show(
          Viewport.of(circle, canvas.getWidth(), canvas.getHeight(), MARGIN, Viewport.NEAREST));
    }
  }

  /** Shows all customers that are chosen. */
  void showSelected() {
    MapContent content = model.contentProperty().get();
    int[] chosen = model.selectedDots();
    if (content != null && chosen.length > 0) {
      WorldBox box = content.box(chosen);
      canvas.show(
          Viewport.of(
              box, canvas.getWidth(), canvas.getHeight(), 2 * MARGIN, Viewport.NEAREST - 2));
    }
  }

  /** Shows all of the territory. */
  void whole() {
    MapContent content = model.contentProperty().get();
    WorldBox box = content == null ? null : content.box();
    if (box != null) {
      canvas.show(
          Viewport.of(box, canvas.getWidth(), canvas.getHeight(), MARGIN, NEAREST_AT_FIRST));
      wholeView = canvas.view();
    }
  }
}
