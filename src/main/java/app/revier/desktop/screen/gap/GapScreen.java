package app.revier.desktop.screen.gap;

import app.revier.book.Snapshot;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.LazyScreen;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.ScreenId;
import app.revier.territory.ProjectId;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The revenue-gap plan. */
public final class GapScreen extends LazyScreen<GapViewModel, GapView> {

  private @Nullable ProjectId wanted;

  /** The plan of a desk's book. */
  public GapScreen(Desk desk) {
    super(ScreenId.GAP, desk);
  }

  @Override
  protected GapViewModel makeModel(Desk desk) {
    return new GapViewModel(desk);
  }

  @Override
  protected GapView makeView(GapViewModel model, Desk desk) {
    GapView view = new GapView(model, desk);
    model.planProperty().subscribe(_ -> reveal(model, view));
    return view;
  }

  @Override
  protected void refresh(GapViewModel model, GapView view, Snapshot snapshot) {
    model.refresh(snapshot);
  }

  @Override
  protected void lead(GapViewModel model, GapView view, Place place) {
    if (place instanceof Place.OneProject one) {
      wanted = one.project();
    }
    reveal(model, view);
  }

  /** The plan may still be being worked out when a project is asked for. */
  private void reveal(GapViewModel model, GapView view) {
    ProjectId project = wanted;
    if (project != null && model.row(project) != null) {
      wanted = null;
      view.reveal(project);
    }
  }

  @Override
  protected Node keyboard(GapView view) {
    return view.keyboard();
  }
}
