package app.revier.desktop.shell;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The screen, and a pane at its right: beside it where the screen keeps the width it is made for,
 * over it otherwise. A screen that became narrower than that would give up what the rep arranged.
 */
final class ScreenAndSide extends Region {

  /** What the smallest window leaves beside the rail. */
  static final double SCREEN_WIDTH = 824;

  private static final double LEAST = 280;
  private static final double MOST = 400;
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

  private final Region screen;
  private @Nullable Region side;

  ScreenAndSide(Region screen) {
    this.screen = screen;
    getChildren().add(screen);
  }

  /** Shows a pane at the right. */
  void open(Region pane) {
    close();
    side = pane;
    pane.pseudoClassStateChanged(OVER, isOver(getWidth()));
    getChildren().add(pane);
  }

  /** Shows the screen alone. */
  void close() {
    if (side != null) {
      getChildren().remove(side);
      side = null;
    }
  }

  /** Whether a pane is shown. */
  boolean isOpen() {
    return side != null;
  }

  /** Whether a pane lies, or would lie, over the screen. */
  boolean isOver() {
    return isOver(getWidth());
  }

  private static boolean isOver(double width) {
    return width < SCREEN_WIDTH + LEAST;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    Region pane = side;
    if (pane == null) {
      screen.resizeRelocate(0, 0, width, height);
      return;
    }
    boolean over = isOver(width);
    double room = snapSizeX(over ? Math.min(MOST, width) : Math.min(MOST, width - SCREEN_WIDTH));
    pane.pseudoClassStateChanged(OVER, over);
    pane.resizeRelocate(width - room, 0, room, height);
    screen.resizeRelocate(0, 0, over ? width : width - room, height);
  }

  @Override
  protected double computeMinWidth(double height) {
    return screen.minWidth(height);
  }

  @Override
  protected double computeMinHeight(double width) {
    return screen.minHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return screen.prefWidth(height);
  }

  @Override
  protected double computePrefHeight(double width) {
    return screen.prefHeight(width);
  }
}
