package app.revier.desktop.screen.week;

import java.time.LocalTime;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** A free place of a day that is clicked twice gets an appointment there. */
final class FreePlaces {

  private static final int HALF_HOUR = 30;
  private static final int LAST_MINUTE = 24 * 60 - 1;

  private final WeekViewModel model;
  private final WeekGrid grid;

  private FreePlaces(WeekViewModel model, WeekGrid grid) {
    this.model = model;
    this.grid = grid;
  }

  /** Looks after the free places of the days. */
  static void of(WeekViewModel model, WeekGrid grid) {
    FreePlaces places = new FreePlaces(model, grid);
    grid.setOnMouseClicked(places::click);
  }

  private void click(MouseEvent event) {
    Point2D at = grid.sceneToLocal(event.getSceneX(), event.getSceneY());
    int day = grid.dayAt(at.getX());
    boolean free = event.getTarget() instanceof Node node && !isInBlock(node);
    if (event.getButton() == MouseButton.SECONDARY
        && day >= 0
        && at.getY() >= grid.head()
        && free) {
      int minute = Math.clamp(grid.minuteAt(at.getY()), 0, LAST_MINUTE);
      model.begin(
          new SideTask.Hole(grid.days().get(day).date(), LocalTime.ofSecondOfDay(minute * 60L)));
      return;
    }
    if (event.getClickCount() == 2 && day >= 0 && at.getY() >= grid.head() && free) {
      int minute = Math.clamp(grid.minuteAt(at.getY()), 0, LAST_MINUTE) / HALF_HOUR * HALF_HOUR;
      model
          .entering()
          .open(
              new EntryKey.New(
                  EntryKind.APPOINTMENT,
                  grid.days().get(day).date(),
                  LocalTime.ofSecondOfDay(minute * 60L)));
    }
  }

  private static boolean isInBlock(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at instanceof BlockView view && view.isEntry()) {
        return true;
      }
    }
    return false;
  }
}
