package app.revier.desktop.screen.settings;

import app.revier.book.Snapshot;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.LazyScreen;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.ScreenId;
import javafx.scene.Node;

/** The settings of the book. */
public final class SettingsScreen extends LazyScreen<SettingsViewModel, SettingsView> {

  /** The settings of a desk's book. */
  public SettingsScreen(Desk desk) {
    super(ScreenId.SETTINGS, desk);
  }

  @Override
  protected SettingsViewModel makeModel(Desk desk) {
    return new SettingsViewModel(desk);
  }

  @Override
  protected SettingsView makeView(SettingsViewModel model, Desk desk) {
    return new SettingsView(model, desk.texts());
  }

  @Override
  protected void refresh(SettingsViewModel model, SettingsView view, Snapshot snapshot) {
    model.refresh(snapshot);
  }

  @Override
  protected void lead(SettingsViewModel model, SettingsView view, Place place) {
    if (place instanceof Place.PartOfSettings(Place.PartOfSettings.Part part)) {
      model.readFrom(SettingGroup.of(part));
    }
    view.goOn();
  }

  @Override
  protected void inherit(SettingsViewModel model, SettingsViewModel before) {
    model.goOnFrom(before);
  }

  @Override
  protected Node keyboard(SettingsView view) {
    return view.keyboard();
  }
}
