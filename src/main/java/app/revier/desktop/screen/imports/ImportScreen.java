package app.revier.desktop.screen.imports;

import app.revier.book.Snapshot;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.LazyScreen;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.ScreenId;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;

/** From a file into the book. */
public final class ImportScreen extends LazyScreen<ImportViewModel, ImportView> {

  /** Imports into a desk's book. */
  public ImportScreen(Desk desk) {
    super(ScreenId.IMPORT, desk);
  }

  @Override
  protected ImportViewModel makeModel(Desk desk) {
    return new ImportViewModel(desk);
  }

  @Override
  protected ImportView makeView(ImportViewModel model, Desk desk) {
    return new ImportView(model, desk);
  }

  @Override
  protected void refresh(ImportViewModel model, ImportView view, Snapshot snapshot) {
    model.refresh(snapshot);
  }

  @Override
  protected void inherit(ImportViewModel model, ImportViewModel before) {
    model.goOnFrom(before);
  }

  @Override
  protected Node keyboard(ImportView view) {
    return view.keyboard();
  }

  @Override
  protected void lead(ImportViewModel model, ImportView view, Place place) {
    switch (place) {
      case Place.Import(Path file) when file != null -> model.choose(List.of(file));
      case Place.Pasted(String text) -> model.paste(text);
      default -> {}
    }
  }
}
