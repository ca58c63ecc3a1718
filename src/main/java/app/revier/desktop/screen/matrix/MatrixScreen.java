package app.revier.desktop.screen.matrix;

import app.revier.book.Snapshot;
import app.revier.desktop.nav.Deed;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.LazyScreen;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.ScreenId;
import javafx.scene.Node;

/** The matrix of the nine fields. */
public final class MatrixScreen extends LazyScreen<MatrixViewModel, MatrixView> {

  /** The matrix of a desk's book. */
  public MatrixScreen(Desk desk) {
    super(ScreenId.MATRIX, desk);
  }

  @Override
  protected MatrixViewModel makeModel(Desk desk) {
    return new MatrixViewModel(desk);
  }

  @Override
  protected MatrixView makeView(MatrixViewModel model, Desk desk) {
    return new MatrixView(model, desk);
  }

  @Override
  protected void refresh(MatrixViewModel model, MatrixView view, Snapshot snapshot) {
    model.refresh(snapshot);
    view.showEmptyOrFull();
  }

  @Override
  protected void inherit(MatrixViewModel model, MatrixViewModel before) {
    model.goOnFrom(before);
  }

  @Override
  protected void lead(MatrixViewModel model, MatrixView view, Place place) {
    if (place.equals(new Place.Doing(Deed.CROSS_TABLE))) {
      view.showCrossTable();
    }
  }

  @Override
  protected Node keyboard(MatrixView view) {
    return view.keyboard();
  }
}
