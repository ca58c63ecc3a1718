package app.revier.desktop.screen.settings;

import app.revier.book.Snapshot;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.Screen;
import app.revier.desktop.nav.ScreenId;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** The settings of the book. */
public final class SettingsScreen implements Screen {

  private final Desk desk;
  private final SettingsViewModel model;
  private @Nullable SettingsView view;

  /** The settings of the desk's book. */
  public SettingsScreen(Desk desk) {
    this.desk = desk;
    this.model = new SettingsViewModel(desk);
  }

  @Override
  public ScreenId id() {
    return ScreenId.SETTINGS;
  }

  @Override
  public Parent view() {
    if (view == null) {
      view = new SettingsView(model, desk.texts());
    }
    return view;
  }

  @Override
  public void show(Place place) {
    // There is only one place on this screen.
  }

  @Override
  public void refresh(Snapshot snapshot) {
    model.refresh(snapshot);
  }
}
