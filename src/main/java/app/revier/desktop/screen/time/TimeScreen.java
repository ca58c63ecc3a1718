package app.revier.desktop.screen.time;

import app.revier.book.Snapshot;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.LazyScreen;
import app.revier.desktop.nav.ScreenId;
import javafx.scene.Node;

/** The time of the year, and what it is spent on. */
public final class TimeScreen extends LazyScreen<TimeViewModel, TimeView> {

  /** The time of a desk's book. */
  public TimeScreen(Desk desk) {
    super(ScreenId.TIME, desk);
  }

  @Override
  protected TimeViewModel makeModel(Desk desk) {
    return new TimeViewModel(desk);
  }

  @Override
  protected TimeView makeView(TimeViewModel model, Desk desk) {
    return new TimeView(model, desk);
  }

  @Override
  protected void refresh(TimeViewModel model, TimeView view, Snapshot snapshot) {
    model.refresh(snapshot);
  }

  @Override
  protected void inherit(TimeViewModel model, TimeViewModel before) {
    model.goOnFrom(before);
  }

  @Override
  protected Node keyboard(TimeView view) {
    return view.keyboard();
  }
}
