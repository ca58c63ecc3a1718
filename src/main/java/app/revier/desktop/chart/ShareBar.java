package app.revier.desktop.chart;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/**
 * A thin bar that is filled by a part of a whole. More than the whole fills it and sets the
 * pseudo-class {@code over}. What it says stands beside it as text.
 */
public final class ShareBar extends Region {

  private static final double HEIGHT = 8;
  private static final Axis WHOLE = Axis.between(0, 1, 1);
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

  private final Region fill = new Region();
  private double part;

  /** An empty bar. */
  public ShareBar() {
    getStyleClass().add("share-bar");
    fill.getStyleClass().add("share-fill");
    setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
    getChildren().add(fill);
  }

  /**
   * Shows another part.
   *
   * @param fraction from 0; above 1 is more than the whole
   * @param words what it means, for screen readers
   */
  public void show(double fraction, String words) {
    part = fraction;
    pseudoClassStateChanged(OVER, fraction > 1);
    setAccessibleText(words);
    requestLayout();
  }

  @Override
  protected double computePrefWidth(double height) {
    return 120;
  }

  @Override
  protected double computePrefHeight(double width) {
    return HEIGHT;
  }

  @Override
  protected double computeMaxHeight(double width) {
    return HEIGHT;
  }

  @Override
  protected void layoutChildren() {
    double width = snapSizeX(getWidth() * WHOLE.at(part));
    fill.setVisible(part > 0);
    fill.resizeRelocate(0, 0, part > 0 ? Math.max(2, width) : 0, getHeight());
  }
}
