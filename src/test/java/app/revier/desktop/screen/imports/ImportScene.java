package app.revier.desktop.screen.imports;

import app.revier.book.Book;
import app.revier.desktop.chart.Fx;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.UnusedPlanWriter;
import app.revier.desktop.theme.Theme;
import app.revier.excel.FileTableReader;
import app.revier.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;

/**
 * The screen of an import with a list, as large as it is in the smallest window.
 *
 * @param screen what is tested
 * @param scene shows it, to be closed by {@link Fx#close}
 */
record ImportScene(ImportScreen screen, Scene scene) {

  private static final int WIDTH = 832;
  private static final int HEIGHT = 578;

  /** The screen of a book, in which nothing has been chosen yet. */
  static ImportScreen screen(Book book, Language language) {
    return new ImportScreen(
        new DeskFixture(book, language, new FileTableReader(), new UnusedPlanWriter()).desk());
  }

  /** Shows a screen. */
  static Scene show(ImportScreen screen) throws Exception {
    Scene scene = Fx.show(screen::view, WIDTH, HEIGHT, Theme.LIGHT);
    Fx.pulse(scene);
    return scene;
  }

  /** Chooses a list that is written into a folder first. */
  static ImportScene open(Book book, Path folder, String list) throws Exception {
    Path file = Files.writeString(folder.resolve("list.csv"), list);
    ImportScreen screen = screen(book, Language.GERMAN);
    Scene scene = show(screen);
    Fx.run(() -> screen.show(new Place.Import(file)));
    Fx.pulse(scene);
    return new ImportScene(screen, scene);
  }
}
