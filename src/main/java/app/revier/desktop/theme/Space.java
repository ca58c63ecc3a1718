package app.revier.desktop.theme;

import javafx.geometry.Insets;

/** The only distances on a screen, in pixels at 100 %. */
public final class Space {

  /** Between parts of one thing, such as an icon and its word. */
  public static final double XS = 4;

  /** Between things that belong together. */
  public static final double S = 8;

  /** Between rows of a form. */
  public static final double M = 12;

  /** Around the inside of a pane. */
  public static final double L = 16;

  /** Between sections, and around the content of a screen. */
  public static final double XL = 24;

  /** Around the content of a screen: every screen begins at the same place. */
  public static final Insets SCREEN = new Insets(L, XL, L, XL);

  /** Around the inside of a pane. */
  public static final Insets PANE = new Insets(L);

  private Space() {}
}
