package app.revier.desktop.screen.matrix;

import app.revier.book.Snapshot;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.Screen;
import app.revier.desktop.nav.ScreenId;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** The matrix of the nine fields. */
public final class MatrixScreen implements Screen {

  private final Desk desk;
  private final MatrixViewModel model;
  private @Nullable MatrixView view;
  private @Nullable Snapshot missed;

  /** The matrix of the desk's book. */
  public MatrixScreen(Desk desk) {
    this.desk = desk;
    this.model = new MatrixViewModel(desk);
  }

  @Override
  public ScreenId id() {
    return ScreenId.MATRIX;
  }

  @Override
  public Parent view() {
    if (view == null) {
      MatrixView made = new MatrixView(model, desk);
      view = made;
      missed = desk.book().snapshot();
      made.sceneProperty().subscribe(_ -> catchUp());
    }
    return view;
  }

  @Override
  public void show(Place place) {
    catchUp();
  }

  @Override
  public void refresh(Snapshot snapshot) {
    missed = snapshot;
    catchUp();
  }

  /** Works only while it is in a window. */
  private void catchUp() {
    Snapshot now = missed;
    MatrixView shown = view;
    if (now != null && shown != null && shown.getScene() != null) {
      missed = null;
      model.refresh(now);
      shown.showEmptyOrFull();
    }
  }
}
