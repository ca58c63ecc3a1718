package app.revier.desktop.map;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.jspecify.annotations.Nullable;

/**
 * Moves the map: dragging pushes it, the wheel and two fingers zoom to the pointer, arrows and plus
 * and minus do the same for the keyboard.
 */
public final class MapGestures {

  /** One notch of the usual wheel is half a step. */
  private static final double PIXELS_PER_STEP = 80;

  private static final double ARROW_PIXELS = 80;
  private static final double KEY_STEP = 0.5;

  private final MapCanvas map;
  private final Listener listener;
  private final List<MapTool> tools = new ArrayList<>();
  private @Nullable MapTool tool;
  private double lastX;
  private double lastY;
  private boolean isDragging;

  /** What happens besides moving the map. */
  public interface Listener {

    /** The mouse was clicked, once or twice. */
    void clicked(MouseEvent event);

    /** The mouse is over a pixel. */
    void over(double x, double y);

    /** The mouse is not over the map any more, or moves it. */
    void away();

    /** All of the territory is to be shown. */
    void whole();
  }

  /** Gestures of a map. */
  public MapGestures(MapCanvas map, Listener listener) {
    this.map = map;
    this.listener = listener;
  }

  /** Adds a tool that may take a drag; the first that wants it has it. */
  public void add(MapTool more) {
    tools.add(more);
  }

  /** Begins to listen. */
  public void install() {
    map.setOnMousePressed(this::press);
    map.setOnMouseDragged(this::drag);
    map.setOnMouseReleased(this::release);
    map.setOnMouseClicked(this::click);
    map.setOnMouseMoved(event -> listener.over(event.getX(), event.getY()));
    map.setOnMouseExited(_ -> listener.away());
    map.setOnScroll(this::scroll);
    map.setOnZoom(this::zoom);
    map.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  private void press(MouseEvent event) {
    map.requestFocus();
    isDragging = false;
    lastX = event.getX();
    lastY = event.getY();
    tool = null;
    for (MapTool one : tools) {
      if (event.getButton() == MouseButton.PRIMARY && one.begins(event)) {
        tool = one;
        break;
      }
    }
    event.consume();
  }

  private void drag(MouseEvent event) {
    isDragging |= !event.isStillSincePress();
    if (tool != null) {
      tool.goesOn(event);
    } else if (isDragging) {
      listener.away();
      map.setCursor(Cursor.CLOSED_HAND);
      map.show(map.view().pushed(event.getX() - lastX, event.getY() - lastY));
      lastX = event.getX();
      lastY = event.getY();
    }
    event.consume();
  }

  private void release(MouseEvent event) {
    MapTool ended = tool;
    tool = null;
    map.setCursor(Cursor.DEFAULT);
    if (ended != null) {
      ended.ends(event);
    }
    event.consume();
  }

  private void click(MouseEvent event) {
    if (!isDragging && event.getButton() == MouseButton.PRIMARY) {
      listener.clicked(event);
    }
    event.consume();
  }

  private void scroll(ScrollEvent event) {
    // Two fingers that zoom on a touch pad send both; the zoom counts.
    if (event.getDeltaY() != 0 && event.getTouchCount() < 2) {
      listener.away();
      zoom(event.getDeltaY() / PIXELS_PER_STEP, event.getX(), event.getY());
    }
    event.consume();
  }

  private void zoom(ZoomEvent event) {
    if (event.getZoomFactor() > 0) {
      zoom(Math.log(event.getZoomFactor()) / Math.log(2), event.getX(), event.getY());
    }
    event.consume();
  }

  private void zoom(double steps, double x, double y) {
    map.show(map.view().zoomed(steps, x, y));
  }

  /** Nearer by some steps, or farther; the middle stays. */
  public void zoom(double steps) {
    zoom(steps, map.view().width() / 2, map.view().height() / 2);
  }

  private void key(KeyEvent event) {
    if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
      return;
    }
    if (event.getCode() == KeyCode.ESCAPE && tool != null) {
      tool.isGivenUp();
      tool = null;
      event.consume();
      return;
    }
    boolean known = true;
    switch (event.getCode()) {
      case LEFT, KP_LEFT -> push(ARROW_PIXELS, 0);
      case RIGHT, KP_RIGHT -> push(-ARROW_PIXELS, 0);
      case UP, KP_UP -> push(0, ARROW_PIXELS);
      case DOWN, KP_DOWN -> push(0, -ARROW_PIXELS);
      case PLUS, ADD, EQUALS -> zoom(KEY_STEP);
      case MINUS, SUBTRACT -> zoom(-KEY_STEP);
      case HOME -> listener.whole();
      default -> known = false;
    }
    if (known) {
      event.consume();
    }
  }

  private void push(double right, double down) {
    map.show(map.view().pushed(right, down));
  }
}
