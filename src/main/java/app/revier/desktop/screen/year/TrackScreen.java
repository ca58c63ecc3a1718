package app.revier.desktop.screen.year;

import app.revier.book.Snapshot;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.LazyScreen;
import app.revier.desktop.nav.ScreenId;
import javafx.scene.Node;

/** The plan year against its plan. */
public final class TrackScreen extends LazyScreen<TrackViewModel, TrackView> {

  /** The plan year of a desk's book. */
  public TrackScreen(Desk desk) {
    super(ScreenId.YEAR, desk);
  }

  @Override
  protected TrackViewModel makeModel(Desk desk) {
    return new TrackViewModel(desk);
  }

  @Override
  protected TrackView makeView(TrackViewModel model, Desk desk) {
    return new TrackView(model, desk);
  }

  @Override
  protected void refresh(TrackViewModel model, TrackView view, Snapshot snapshot) {
    model.refresh(snapshot);
  }

  @Override
  protected void inherit(TrackViewModel model, TrackViewModel before) {
    model.goOnFrom(before);
  }

  @Override
  protected Node keyboard(TrackView view) {
    return view.keyboard();
  }
}
