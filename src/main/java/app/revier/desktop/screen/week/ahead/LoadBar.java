package app.revier.desktop.screen.week.ahead;

import app.revier.desktop.screen.week.ahead.WeeksContent.Week;
import javafx.scene.layout.Region;

/** How full a week is: what stands, paler what wants a place, and a line where the room ends. */
final class LoadBar extends Region {

  private static final double HEIGHT = 12;
  private static final double LINE = 2;

  private final Week week;
  private final int most;
  private final Region standing = part("weeks-standing");
  private final Region waiting = part("weeks-waiting");
  private final Region room = part("weeks-room");

  /**
   * A bar.
   *
   * @param most the visits of the whole width, from 1
   */
  LoadBar(Week week, int most) {
    this.week = week;
    this.most = most;
    getStyleClass().add("weeks-load");
    setMinSize(40, HEIGHT);
    setPrefHeight(HEIGHT);
    setMaxHeight(HEIGHT);
    getChildren().addAll(standing, waiting, room);
    waiting.pseudoClassStateChanged(
        WeekRow.TOO_MUCH, week.standing() + week.waiting() > week.room());
  }

  private static Region part(String styleClass) {
    Region part = new Region();
    part.getStyleClass().add(styleClass);
    part.setManaged(false);
    return part;
  }

  @Override
  protected void layoutChildren() {
    double unit = getWidth() / most;
    double full = unit * week.standing();
    standing.resizeRelocate(0, 0, full, getHeight());
    waiting.resizeRelocate(full, 0, unit * week.waiting(), getHeight());
    double end = Math.min(getWidth() - LINE, unit * week.room());
    room.resizeRelocate(end, 0, LINE, getHeight());
  }
}
