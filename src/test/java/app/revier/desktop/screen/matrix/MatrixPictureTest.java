package app.revier.desktop.screen.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.book.SampleBooks;
import app.revier.book.Setting;
import app.revier.desktop.chart.Fx;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.nav.Place;
import app.revier.desktop.theme.Theme;
import app.revier.segment.Cell;
import app.revier.text.Language;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The matrix in a window; the pictures lie below target/pictures. */
class MatrixPictureTest {

  @BeforeAll
  static void toolkit() throws Exception {
    Fx.start();
  }

  private static Scene show(DeskFixture fixture, double width, double height, Theme theme)
      throws Exception {
    MatrixScreen screen = new MatrixScreen(fixture.desk());
    fixture.desk().book().onChange(screen::refresh);
    return Fx.show(screen::view, width, height, theme);
  }

  private static void keepAndClose(Scene scene, DeskFixture fixture, String picture)
      throws Exception {
    Fx.keep(scene, picture);
    close(scene, fixture);
  }

  private static void close(Scene scene, DeskFixture fixture) throws Exception {
    Fx.close(scene);
    assertThat(fixture.notices().failures()).isEmpty();
  }

  @Test
  void theSampleInGermanAndLight() throws Exception {
    DeskFixture fixture = new DeskFixture(SampleBooks.normal(), Language.GERMAN);
    Scene scene = show(fixture, 1112, 676, Theme.LIGHT);
    Fx.keep(scene, "matrix-normal-de-light");
    assertThat(Fx.cutOff(scene, "matrix-customers")).isLessThan(0);
    close(scene, fixture);
  }

  @Test
  void tenThousandCustomersInEnglishAndDark() throws Exception {
    DeskFixture fixture = new DeskFixture(SampleBooks.huge(), Language.ENGLISH);
    Scene scene = show(fixture, 1180, 720, Theme.DARK);
    Fx.run(() -> Fx.find(scene, "matrix-threshold-a-from", TextField.class).setText("20000"));
    Fx.keep(scene, "matrix-huge-changed-en-dark");
    TableView<?> moves = Fx.find(scene, "matrix-moves", TableView.class);
    assertThat(moves.getItems()).isNotEmpty();
    assertThat(moves.getParent().isVisible()).isTrue();
    close(scene, fixture);
  }

  @Test
  void aSmallWindow() throws Exception {
    DeskFixture fixture = new DeskFixture(SampleBooks.normal(), Language.ENGLISH);
    Scene scene = show(fixture, 860, 600, Theme.LIGHT);
    keepAndClose(scene, fixture, "matrix-small-en-light");
  }

  @Test
  void anEmptyBookLeadsToTheImport() throws Exception {
    DeskFixture fixture = new DeskFixture(SampleBooks.empty(), Language.GERMAN);
    Scene scene = show(fixture, 1180, 720, Theme.LIGHT);
    Fx.keep(scene, "matrix-empty-de-light");
    Fx.run(() -> ((Button) scene.lookup(".empty-state .button")).fire());
    Fx.close(scene);
    assertThat(fixture.places()).containsExactly(new Place.Import(null));
  }

  @Test
  void arrowsEnterAndTheSliderWorkAndTheThresholdIsKept() throws Exception {
    Book book = SampleBooks.normal();
    DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
    Scene scene = show(fixture, 1180, 720, Theme.LIGHT);
    Fx.run(() -> scene.lookup("#matrix-A-Maintain").requestFocus());
    Fx.press(scene, KeyCode.RIGHT);
    Fx.press(scene, KeyCode.DOWN);
    Fx.press(scene, KeyCode.ENTER);
    assertThat(fixture.places()).containsExactly(new Place.CustomersOf(Cell.B_GROW));
    TableView<?> customers = Fx.find(scene, "matrix-customers", TableView.class);
    Fx.run(customers::requestFocus);
    Fx.press(scene, KeyCode.HOME);
    Fx.keep(scene, "matrix-explained-de-light");
    Fx.run(() -> Fx.find(scene, "matrix-threshold-a-from-slider", Slider.class).setValue(0.4));
    Fx.keep(scene, "matrix-changed-de-light");
    Fx.run(() -> Fx.find(scene, "matrix-keep", Button.class).fire());
    Fx.keep(scene, "matrix-kept-de-light");
    Fx.close(scene);
    assertThat(book.snapshot().settings().texts()).containsKey(Setting.A_FROM.key());
    assertThat(fixture.notices().failures()).isEmpty();
  }
}
