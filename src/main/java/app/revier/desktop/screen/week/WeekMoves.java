package app.revier.desktop.screen.week;

import app.revier.agenda.StopId;
import app.revier.book.Wanted;
import app.revier.desktop.screen.week.WeekContent.Block;
import app.revier.desktop.screen.week.WeekContent.Day;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Mouse and keys on the blocks of the week: choose, move, stretch, lock, take out. */
final class WeekMoves {

  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
  private static final double EDGE = 6;
  private static final double THRESHOLD = 5;
  private static final int DAY = 24 * 60;

  private final WeekViewModel model;
  private final WeekGrid grid;
  private final Label ghost = new Label();
  private final List<Region> lit = new ArrayList<>();
  private @Nullable Drag drag;

  /**
   * What is being dragged.
   *
   * @param stop which stop; none for what is not planned yet
   * @param grip the minutes between its beginning and the mouse
   * @param stretching whether only its end moves
   */
  private record Drag(
      @Nullable Block stop,
      @Nullable Wanted wanted,
      int minutes,
      int grip,
      boolean stretching,
      double x,
      double y) {}

  WeekMoves(WeekViewModel model, WeekGrid grid) {
    this.model = model;
    this.grid = grid;
    ghost.getStyleClass().add("week-ghost");
    ghost.setMouseTransparent(true);
    grid.setOnMouseDragged(event -> drag(event.getSceneX(), event.getSceneY()));
    grid.setOnMouseReleased(event -> drop(event.getSceneX(), event.getSceneY()));
  }

  /** Wires the blocks that are shown now. */
  void wire() {
    grid.blocks().forEach(this::wire);
  }

  private void wire(BlockView view) {
    view.setOnMousePressed(event -> press(view, event));
    view.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2) {
            model.entering().open(view.block());
          }
        });
    view.setOnKeyPressed(event -> key(view, event));
    view.setOnContextMenuRequested(
        event ->
            new StopMenu(model, view.block()).show(view, event.getScreenX(), event.getScreenY()));
    view.focusedProperty()
        .subscribe(
            focused -> {
              if (focused) {
                model.select(view.block().stop());
              }
            });
  }

  private void press(BlockView view, MouseEvent event) {
    view.requestFocus();
    // What scrolls the days would take the keyboard.
    event.consume();
    if (event.getButton() != MouseButton.PRIMARY || view.block().stop() == null) {
      return;
    }
    Block block = view.block();
    Point2D at = grid.sceneToLocal(event.getSceneX(), event.getSceneY());
    boolean edge = event.getY() > view.getHeight() - EDGE;
    drag =
        new Drag(
            block,
            null,
            block.until() - block.from(),
            grid.minuteAt(at.getY()) - block.from(),
            edge,
            event.getSceneX(),
            event.getSceneY());
  }

  /** Begins to drag something that is not planned yet. */
  void begin(Wanted wanted, int minutes, double x, double y) {
    drag = new Drag(null, wanted, minutes, 0, false, x, y);
  }

  /** Goes on dragging. */
  void drag(double sceneX, double sceneY) {
    Drag now = drag;
    if (now == null || (lit.isEmpty() && !isFar(now, sceneX, sceneY))) {
      return;
    }
    if (lit.isEmpty()) {
      light(now);
    }
    Point2D at = grid.sceneToLocal(sceneX, sceneY);
    int day = day(now, at);
    int from = from(now, at);
    int until = now.stretching() ? until(now, at) : from + now.minutes();
    String reason = reason(now, day);
    boolean right = day >= 0 && reason.isEmpty();
    ghost.setText(right ? grid.span(from, until) : reason);
    ghost.pseudoClassStateChanged(WRONG, !right);
    if (day >= 0) {
      grid.overlay(ghost, day, from, until);
    } else {
      grid.removeOverlay(ghost);
    }
  }

  private static boolean isFar(Drag now, double x, double y) {
    return Math.hypot(x - now.x(), y - now.y()) > THRESHOLD;
  }

  /** Why it cannot be dropped on a day; empty if it can, or if it is over no day. */
  private String reason(Drag now, int day) {
    Block stop = now.stop();
    String why = stop == null ? model.readOnlyReason() : model.immovable(stop);
    return why.isEmpty() && day >= 0 ? grid.days().get(day).off() : why;
  }

  private int day(Drag now, Point2D at) {
    Block stop = now.stop();
    if (!now.stretching() || stop == null) {
      return grid.dayAt(at.getX());
    }
    for (int i = 0; i < grid.days().size(); i++) {
      if (grid.days().get(i).blocks().contains(stop)) {
        return i;
      }
    }
    return -1;
  }

  private int from(Drag now, Point2D at) {
    Block stop = now.stop();
    if (now.stretching() && stop != null) {
      return stop.from();
    }
    int from = onGrid(grid.minuteAt(at.getY()) - now.grip());
    return Math.clamp(from, 0, DAY - 1 - now.minutes());
  }

  private int until(Drag now, Point2D at) {
    Block stop = now.stop();
    int from = stop == null ? 0 : stop.from();
    return Math.clamp(onGrid(grid.minuteAt(at.getY())), from + WeekEdits.GRID, DAY - 1);
  }

  private static int onGrid(int minute) {
    return Math.round((float) minute / WeekEdits.GRID) * WeekEdits.GRID;
  }

  /** Lets go of what is dragged. */
  void drop(double sceneX, double sceneY) {
    Drag now = drag;
    drag = null;
    boolean moved = !lit.isEmpty();
    grid.removeOverlay(ghost);
    lit.forEach(grid::removeOverlay);
    lit.clear();
    if (now == null || !moved) {
      return;
    }
    Point2D at = grid.sceneToLocal(sceneX, sceneY);
    int day = day(now, at);
    if (day < 0 || at.getY() < grid.head()) {
      return;
    }
    Day there = grid.days().get(day);
    Block block = now.stop();
    StopId stop = block == null ? null : block.stop();
    Wanted wanted = now.wanted();
    int from = from(now, at);
    int minutes = now.stretching() ? until(now, at) - from : now.minutes();
    if (stop != null) {
      model.edits().put(stop, there.date(), from, minutes);
    } else if (wanted != null) {
      model.edits().putIn(wanted, there.date(), from);
    }
  }

  /** Where nothing else stands there is light, as far as the rep works. */
  private void light(Drag now) {
    for (int i = 0; i < grid.days().size(); i++) {
      Day day = grid.days().get(i);
      if (!day.isWorking()) {
        continue;
      }
      int free = day.from();
      for (Block block : day.blocks()) {
        if (block.stop() != null && !block.equals(now.stop())) {
          light(i, free, block.from(), now);
          free = Math.max(free, block.until());
        }
      }
      light(i, free, day.back(), now);
    }
    if (lit.isEmpty()) {
      lit.add(new Region());
    }
  }

  private void light(int day, int from, int until, Drag now) {
    if (until - from >= now.minutes()) {
      Region place = BlockView.span("week-lit");
      lit.add(place);
      grid.overlay(place, day, from, until);
    }
  }

  private void key(BlockView view, KeyEvent event) {
    boolean used = true;
    boolean down = event.getCode() == KeyCode.DOWN;
    boolean right = event.getCode() == KeyCode.RIGHT;
    switch (event.getCode()) {
      case UP, DOWN -> {
        int minutes = down ? WeekEdits.GRID : -WeekEdits.GRID;
        if (event.isShiftDown()) {
          model.edits().stretch(minutes);
        } else {
          model.edits().move(0, minutes);
        }
      }
      case LEFT, RIGHT -> {
        if (event.isControlDown()) {
          model.edits().move(right ? 1 : -1, 0);
        } else {
          next(view, right ? 1 : -1);
        }
      }
      case DELETE -> model.edits().takeOut();
      case L -> model.edits().toggleLock();
      case R -> model.reports().open(view.block().stop());
      case ENTER -> model.entering().open(view.block());
      default -> used = false;
    }
    if (used) {
      event.consume();
    }
  }

  /** Goes to the stop before or after, over the days. */
  private void next(BlockView view, int step) {
    List<BlockView> all = grid.inOrder();
    int to = all.indexOf(view) + step;
    if (to >= 0 && to < all.size()) {
      all.get(to).requestFocus();
    }
  }
}
