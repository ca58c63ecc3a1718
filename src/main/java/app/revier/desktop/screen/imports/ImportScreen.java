package app.revier.desktop.screen.imports;

import app.revier.book.Snapshot;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.Screen;
import app.revier.desktop.nav.ScreenId;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** From a file into the book. */
public final class ImportScreen implements Screen {

  private final Desk desk;
  private final ImportViewModel model;
  private @Nullable ImportView view;

  /** Imports into the desk's book. */
  public ImportScreen(Desk desk) {
    this.desk = desk;
    this.model = new ImportViewModel(desk);
  }

  @Override
  public ScreenId id() {
    return ScreenId.IMPORT;
  }

  @Override
  public Parent view() {
    if (view == null) {
      view = new ImportView(model, desk);
    }
    return view;
  }

  @Override
  public void show(Place place) {
    if (place instanceof Place.Import wanted && wanted.file() != null) {
      model.choose(wanted.file());
    }
  }

  @Override
  public void refresh(Snapshot snapshot) {
    model.refresh(snapshot);
  }
}
