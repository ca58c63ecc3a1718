package app.revier.desktop.screen.overview;

import app.revier.book.Snapshot;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.LazyScreen;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.ScreenId;

/** The overview. */
public final class OverviewScreen extends LazyScreen<OverviewViewModel, OverviewView> {

  /** The overview of a desk's book. */
  public OverviewScreen(Desk desk) {
    super(ScreenId.OVERVIEW, desk);
  }

  @Override
  protected OverviewViewModel makeModel(Desk desk) {
    return new OverviewViewModel(desk);
  }

  @Override
  protected OverviewView makeView(OverviewViewModel model, Desk desk) {
    return new OverviewView(desk, model);
  }

  @Override
  protected void lead(OverviewViewModel model, OverviewView view, Place place) {
    model.idleShownProperty().set(place instanceof Place.IdleContacts);
  }

  @Override
  protected Place place(OverviewViewModel model) {
    return model.idleShownProperty().get() ? new Place.IdleContacts() : super.place(model);
  }

  @Override
  protected void inherit(OverviewViewModel model, OverviewViewModel before) {
    model.idleShownProperty().set(before.idleShownProperty().get());
  }

  @Override
  protected void refresh(OverviewViewModel model, OverviewView view, Snapshot snapshot) {
    model.refresh(snapshot);
  }
}
