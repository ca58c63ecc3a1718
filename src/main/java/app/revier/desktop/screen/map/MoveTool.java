package app.revier.desktop.screen.map;

import app.revier.desktop.map.MapCanvas;
import app.revier.desktop.map.MapTool;
import app.revier.desktop.map.Mercator;
import javafx.scene.input.MouseEvent;

/** Puts a customer where it really is, as soon as the rep has asked for it: drag it, or click. */
final class MoveTool implements MapTool {

  private final MapViewModel model;
  private final MapCanvas canvas;
  private final MarkLayer marks;

  MoveTool(MapViewModel model, MapCanvas canvas, MarkLayer marks) {
    this.model = model;
    this.canvas = canvas;
    this.marks = marks;
  }

  @Override
  public boolean begins(MouseEvent event) {
    boolean wanted = model.moving().movingProperty().get() != null;
    if (wanted) {
      goesOn(event);
    }
    return wanted;
  }

  @Override
  public void goesOn(MouseEvent event) {
    marks.move(new double[] {event.getX(), event.getY()});
    canvas.redraw();
  }

  @Override
  public void ends(MouseEvent event) {
    marks.move(null);
    canvas.redraw();
    model
        .moving()
        .to(
            Mercator.latitude(canvas.view().toWorldY(event.getY())),
            Mercator.longitude(canvas.view().toWorldX(event.getX())));
  }

  @Override
  public void isGivenUp() {
    marks.move(null);
    canvas.redraw();
    model.moving().stop();
  }
}
