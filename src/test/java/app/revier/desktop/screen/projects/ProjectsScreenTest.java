package app.revier.desktop.screen.projects;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.book.SampleBooks;
import app.revier.desktop.chart.Fx;
import app.revier.desktop.nav.Deed;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.nav.Place;
import app.revier.desktop.theme.Theme;
import app.revier.text.Language;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What can be asked for from anywhere is shown. */
final class ProjectsScreenTest {

  @BeforeAll
  static void toolkit() throws Exception {
    Fx.start();
  }

  @Test
  void itShowsWhatIsAskedFor() throws Exception {
    Book book = SampleBooks.normal();
    DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
    ProjectsScreen screen = Fx.call(() -> new ProjectsScreen(fixture.desk()));
    Scene scene = Fx.show(screen::view, 1000, 700, Theme.LIGHT);
    ToggleButton tab = Fx.find(scene, "projects-look-works", ToggleButton.class);
    assertThat(Fx.call(tab::isSelected)).isFalse();
    Fx.run(() -> screen.show(new Place.Doing(Deed.WHAT_WORKS)));
    assertThat(Fx.call(tab::isSelected)).isTrue();
    assertThat(Fx.call(scene::getFocusOwner)).as("the keyboard").isEqualTo(tab);
    Fx.close(scene);
    book.close();
  }
}
