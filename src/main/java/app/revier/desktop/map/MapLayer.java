package app.revier.desktop.map;

import javafx.scene.canvas.GraphicsContext;

/** Something that is drawn on the map. */
public interface MapLayer {

  /** Draws what is seen. */
  void paint(GraphicsContext pen, Viewport view);

  /** Says where names of towns should not be. */
  default void claim(Viewport view, LabelPlaces places) {
    // Most things may lie under a name.
  }
}
