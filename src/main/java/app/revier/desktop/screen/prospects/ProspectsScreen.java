package app.revier.desktop.screen.prospects;

import app.revier.book.Snapshot;
import app.revier.desktop.filter.SharedFilter;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.LazyScreen;
import app.revier.desktop.nav.ScreenId;
import javafx.scene.Node;

/** The prospects in the order in which they are worth going to. */
public final class ProspectsScreen extends LazyScreen<ProspectsViewModel, ProspectsView> {

  private final SharedFilter filter;

  /** The prospects of a desk's book. */
  public ProspectsScreen(Desk desk, SharedFilter filter) {
    super(ScreenId.PROSPECTS, desk);
    this.filter = filter;
  }

  @Override
  protected ProspectsViewModel makeModel(Desk desk) {
    return new ProspectsViewModel(desk, filter);
  }

  @Override
  protected ProspectsView makeView(ProspectsViewModel model, Desk desk) {
    return new ProspectsView(model, desk);
  }

  @Override
  protected void refresh(ProspectsViewModel model, ProspectsView view, Snapshot snapshot) {
    model.refresh(snapshot);
  }

  @Override
  protected void inherit(ProspectsViewModel model, ProspectsViewModel before) {
    model.goOnFrom(before);
  }

  @Override
  protected Node keyboard(ProspectsView view) {
    return view.keyboard();
  }
}
