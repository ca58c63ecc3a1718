package app.revier.desktop.screen.customers;

import app.revier.book.Snapshot;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.Screen;
import app.revier.desktop.nav.ScreenId;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** The list of customers with their details. */
public final class CustomersScreen implements Screen {

  private final Desk desk;
  private @Nullable CustomersViewModel model;
  private @Nullable CustomersView view;
  private @Nullable Snapshot missed;

  /** The customers of the desk's book. */
  public CustomersScreen(Desk desk) {
    this.desk = desk;
  }

  @Override
  public ScreenId id() {
    return ScreenId.CUSTOMERS;
  }

  private CustomersViewModel model() {
    CustomersViewModel made = model;
    if (made == null) {
      made = new CustomersViewModel(desk);
      model = made;
    }
    return made;
  }

  @Override
  public Parent view() {
    CustomersView shown = view;
    if (shown == null) {
      shown = new CustomersView(model(), new CustomerActions(desk, model()), desk);
      view = shown;
      shown.sceneProperty().subscribe(value -> catchUp());
    }
    return shown;
  }

  @Override
  public void show(Place place) {
    catchUp();
    model().show(place);
  }

  @Override
  public void refresh(Snapshot snapshot) {
    missed = snapshot;
    catchUp();
  }

  /** Works only while it is in a window. */
  private void catchUp() {
    Snapshot now = missed;
    CustomersView shown = view;
    if (now != null && shown != null && shown.getScene() != null) {
      missed = null;
      model().refresh(now);
    }
  }
}
