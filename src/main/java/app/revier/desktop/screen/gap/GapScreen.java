package app.revier.desktop.screen.gap;

import app.revier.book.Snapshot;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.Screen;
import app.revier.desktop.nav.ScreenId;
import app.revier.territory.ProjectId;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** The revenue-gap plan. */
public final class GapScreen implements Screen {

  private final Desk desk;
  private final GapViewModel model;
  private @Nullable GapView view;
  private @Nullable Snapshot missed;
  private @Nullable ProjectId wanted;

  /** The plan of the desk's book. */
  public GapScreen(Desk desk) {
    this.desk = desk;
    this.model = new GapViewModel(desk);
  }

  @Override
  public ScreenId id() {
    return ScreenId.GAP;
  }

  @Override
  public Parent view() {
    if (view == null) {
      GapView made = new GapView(model, desk);
      view = made;
      missed = desk.book().snapshot();
      made.sceneProperty().subscribe(_ -> catchUp());
      model.planProperty().subscribe(_ -> reveal());
    }
    return view;
  }

  @Override
  public void show(Place place) {
    if (place instanceof Place.OneProject one) {
      wanted = one.project();
    }
    catchUp();
    reveal();
  }

  @Override
  public void refresh(Snapshot snapshot) {
    missed = snapshot;
    catchUp();
  }

  /** Works only while it is in a window. */
  private void catchUp() {
    Snapshot now = missed;
    if (now != null && view != null && view.getScene() != null) {
      missed = null;
      model.refresh(now);
    }
  }

  /** The plan may still be being worked out when a project is asked for. */
  private void reveal() {
    ProjectId project = wanted;
    if (project != null && view != null && model.row(project) != null) {
      wanted = null;
      view.reveal(project);
    }
  }
}
