package app.revier.desktop.screen.overview;

import app.revier.book.Snapshot;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.Screen;
import app.revier.desktop.nav.ScreenId;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** The overview. */
public final class OverviewScreen implements Screen {

  private final Desk desk;
  private final OverviewViewModel model;
  private @Nullable OverviewView view;
  private @Nullable Snapshot pending;

  /** The overview of a desk's book. */
  public OverviewScreen(Desk desk) {
    this.desk = desk;
    model = new OverviewViewModel(desk);
    pending = desk.book().snapshot();
  }

  @Override
  public ScreenId id() {
    return ScreenId.OVERVIEW;
  }

  @Override
  public Parent view() {
    if (view == null) {
      view = new OverviewView(desk.texts(), desk.terms(), model);
    }
    return view;
  }

  @Override
  public void show(Place place) {
    if (pending != null) {
      model.refresh(pending);
      pending = null;
    }
  }

  @Override
  public void refresh(Snapshot snapshot) {
    if (view == null || view.getScene() == null) {
      pending = snapshot;
    } else {
      model.refresh(snapshot);
    }
  }
}
