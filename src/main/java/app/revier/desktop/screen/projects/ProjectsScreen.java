package app.revier.desktop.screen.projects;

import app.revier.book.Snapshot;
import app.revier.desktop.nav.Deed;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.LazyScreen;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.ScreenId;
import javafx.scene.Node;

/** Projects by their stages. */
public final class ProjectsScreen extends LazyScreen<BoardViewModel, BoardView> {

  /** The projects of a desk's book. */
  public ProjectsScreen(Desk desk) {
    super(ScreenId.PROJECTS, desk);
  }

  @Override
  protected BoardViewModel makeModel(Desk desk) {
    return new BoardViewModel(desk);
  }

  @Override
  protected BoardView makeView(BoardViewModel model, Desk desk) {
    return new BoardView(model, desk);
  }

  @Override
  protected void refresh(BoardViewModel model, BoardView view, Snapshot snapshot) {
    model.refresh(snapshot);
  }

  @Override
  protected void inherit(BoardViewModel model, BoardViewModel before) {
    model.goOnFrom(before);
  }

  @Override
  protected void lead(BoardViewModel model, BoardView view, Place place) {
    if (place.equals(new Place.Doing(Deed.WHAT_WORKS))) {
      model.lookProperty().set(BoardViewModel.Look.WORKS);
      view.keyboard().requestFocus();
    }
  }

  @Override
  protected Node keyboard(BoardView view) {
    return view.keyboard();
  }
}
