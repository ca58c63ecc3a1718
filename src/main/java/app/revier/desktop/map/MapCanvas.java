package app.revier.desktop.map;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/**
 * The map: its ground, the names of towns, and layers on them. It is drawn at most once a pulse. It
 * is a stop of the keyboard.
 */
public final class MapCanvas extends Pane {

  /** The colours of the ground; layers may have more. */
  private static final List<String> OWN =
      List.of(
          "map-water",
          "map-land",
          "map-coast",
          "map-border",
          "map-state",
          "map-city",
          "map-town",
          "map-halo");

  private final Canvas canvas = new Canvas();
  private final MapColours colours;
  private final GroundPainter ground;
  private final TownPainter towns;
  private final List<MapLayer> layers = new ArrayList<>();
  private final ReadOnlyObjectWrapper<Viewport> view;
  private final ReadOnlyBooleanWrapper covered = new ReadOnlyBooleanWrapper(this, "covered");
  private @Nullable TilePainter tiles;
  private boolean stale = true;

  /**
   * A map.
   *
   * @param language the ISO 639 code of the language of the names
   * @param moreColours style classes of the layers' colours
   * @param start what is seen at first
   */
  public MapCanvas(Ground ground, String language, List<String> moreColours, Viewport start) {
    List<String> all = new ArrayList<>(OWN);
    all.addAll(moreColours);
    colours = new MapColours(all, this::redraw);
    this.ground = new GroundPainter(ground, colours);
    towns = new TownPainter(ground, colours, language);
    view = new ReadOnlyObjectWrapper<>(this, "view", start);
    getStyleClass().add("map-canvas");
    getChildren().addAll(colours, canvas);
    canvas.setManaged(false);
    setFocusTraversable(true);
    setMinSize(0, 0);
    focusedProperty().subscribe(_ -> redraw());
  }

  /** Adds a layer on top of those before. */
  public void add(MapLayer layer) {
    layers.add(layer);
    redraw();
  }

  /** Draws pictures in place of the ground; none draws the ground. */
  public void show(@Nullable TilePainter pictures) {
    tiles = pictures;
    redraw();
  }

  /** Whether pictures cover everything that is seen; a moment after it is drawn. */
  public ReadOnlyBooleanProperty coveredProperty() {
    return covered.getReadOnlyProperty();
  }

  /** The colours of the style sheet. */
  public MapColours colours() {
    return colours;
  }

  /** What is seen. */
  public ReadOnlyObjectProperty<Viewport> viewProperty() {
    return view.getReadOnlyProperty();
  }

  /** What is seen. */
  public Viewport view() {
    return view.get();
  }

  /** Shows another part of the map. */
  public void show(Viewport next) {
    view.set(next.sized(Math.max(1, getWidth()), Math.max(1, getHeight())));
    redraw();
  }

  /** Draws everything anew at the next pulse. */
  public void redraw() {
    stale = true;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double width = Math.floor(getWidth());
    double height = Math.floor(getHeight());
    if (canvas.getWidth() != width || canvas.getHeight() != height) {
      canvas.setWidth(width);
      canvas.setHeight(height);
      stale = true;
    }
    if (view.get().width() != Math.max(1, getWidth())
        || view.get().height() != Math.max(1, getHeight())) {
      view.set(view.get().widened(getWidth(), getHeight()));
    }
    if (stale && width > 0 && height > 0) {
      stale = false;
      paint();
    }
  }

  private void paint() {
    Viewport now = view.get();
    GraphicsContext pen = canvas.getGraphicsContext2D();
    TilePainter pictures = tiles;
    boolean isCovered = pictures != null && pictures.prepare(now);
    if (isCovered != covered.get()) {
      // Not while the window is laid out.
      Platform.runLater(() -> covered.set(isCovered));
    }
    if (!isCovered) {
      ground.paint(pen, now);
    }
    if (pictures != null) {
      pictures.paint(pen, now, isCovered);
    }
    if (!isCovered) {
      // Pictures have names of their own.
      LabelPlaces places = new LabelPlaces();
      layers.forEach(layer -> layer.claim(now, places));
      towns.paint(pen, now, places);
    }
    layers.forEach(layer -> layer.paint(pen, now));
  }
}
