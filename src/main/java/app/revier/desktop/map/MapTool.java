package app.revier.desktop.map;

import javafx.scene.input.MouseEvent;

/** What dragging with the mouse does instead of pushing the map, such as drawing a lasso. */
public interface MapTool {

  /**
   * The button goes down.
   *
   * @return whether this drag belongs to the tool
   */
  boolean begins(MouseEvent event);

  /** The mouse goes on, with the button down. */
  void goesOn(MouseEvent event);

  /** The button goes up. */
  void ends(MouseEvent event);

  /** The drag is given up: nothing is to come of it. */
  void isGivenUp();
}
