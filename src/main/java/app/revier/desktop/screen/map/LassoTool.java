package app.revier.desktop.screen.map;

import app.revier.desktop.map.Lasso;
import app.revier.desktop.map.MapCanvas;
import app.revier.desktop.map.MapTool;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.MouseEvent;

/** Chooses the customers that the rep draws a line around: with the button, or with Shift. */
final class LassoTool implements MapTool {

  private final MapViewModel model;
  private final MapCanvas canvas;
  private final MarkLayer marks;
  private final BooleanProperty on = new SimpleBooleanProperty(this, "on");
  private Lasso lasso = new Lasso();

  LassoTool(MapViewModel model, MapCanvas canvas, MarkLayer marks) {
    this.model = model;
    this.canvas = canvas;
    this.marks = marks;
  }

  /** Whether the next drag draws a lasso, also without Shift. */
  BooleanProperty onProperty() {
    return on;
  }

  @Override
  public boolean begins(MouseEvent event) {
    boolean wanted = on.get() || event.isShiftDown();
    if (wanted) {
      lasso = new Lasso();
      goesOn(event);
    }
    return wanted;
  }

  @Override
  public void goesOn(MouseEvent event) {
    lasso.add(canvas.view().toWorldX(event.getX()), canvas.view().toWorldY(event.getY()));
    marks.show(lasso);
    canvas.redraw();
  }

  @Override
  public void ends(MouseEvent event) {
    isGivenUp();
    if (!event.isStillSincePress()) {
      model.choose(lasso);
    }
  }

  @Override
  public void isGivenUp() {
    on.set(false);
    marks.show((Lasso) null);
    canvas.redraw();
  }
}
