package app.revier.desktop.screen.team;

import app.revier.book.Snapshot;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.LazyScreen;
import app.revier.desktop.nav.ScreenId;
import javafx.scene.Node;

/** Several reps' plans together, whatever book is open. */
public final class TeamScreen extends LazyScreen<TeamViewModel, TeamView> {

  /** The team of a desk. */
  public TeamScreen(Desk desk) {
    super(ScreenId.TEAM, desk);
  }

  @Override
  protected TeamViewModel makeModel(Desk desk) {
    return new TeamViewModel(desk);
  }

  @Override
  protected TeamView makeView(TeamViewModel model, Desk desk) {
    return new TeamView(model, desk);
  }

  @Override
  protected void refresh(TeamViewModel model, TeamView view, Snapshot snapshot) {
    model.begin();
  }

  @Override
  protected void inherit(TeamViewModel model, TeamViewModel before) {
    model.goOnFrom(before);
  }

  @Override
  protected Node keyboard(TeamView view) {
    return view.keyboard();
  }
}
