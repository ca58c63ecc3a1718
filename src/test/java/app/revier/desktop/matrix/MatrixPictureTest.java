package app.revier.desktop.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.book.SampleBooks;
import app.revier.book.Setting;
import app.revier.desktop.chart.Fx;
import app.revier.desktop.frame.DeskFixture;
import app.revier.desktop.frame.Place;
import app.revier.desktop.look.Theme;
import app.revier.segment.Cell;
import app.revier.text.Language;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The matrix in a window; the pictures lie below target/pictures. */
class MatrixPictureTest {

  @BeforeAll
  static void toolkit() throws Exception {
    Fx.start();
  }

  private static Scene scene(DeskFixture fixture, double width, double height, Theme theme) {
    MatrixScreen screen = new MatrixScreen(fixture.desk());
    fixture.desk().book().onChange(snapshot -> screen.refresh(snapshot));
    return Fx.scene(screen.view(), width, height, theme);
  }

  private static <T extends Node> T find(Scene scene, String id, Class<T> type) {
    return type.cast(scene.lookup("#" + id));
  }

  @Test
  void theSampleInGermanAndLight() throws Exception {
    DeskFixture fixture = new DeskFixture(SampleBooks.normal(), Language.GERMAN);
    Fx.run(() -> keep(scene(fixture, 1180, 720, Theme.LIGHT), "matrix-normal-de-light"));
    assertThat(fixture.notices().failures()).isEmpty();
  }

  @Test
  void tenThousandCustomersInEnglishAndDark() throws Exception {
    DeskFixture fixture = new DeskFixture(SampleBooks.huge(), Language.ENGLISH);
    Fx.run(
        () -> {
          Scene scene = scene(fixture, 1180, 720, Theme.DARK);
          find(scene, "knob-class-a-from", TextField.class).setText("20000");
          keep(scene, "matrix-huge-trying-en-dark");
          TableView<?> moves = find(scene, "matrix-moves", TableView.class);
          assertThat(moves.getItems()).isNotEmpty();
        });
    assertThat(fixture.notices().failures()).isEmpty();
  }

  @Test
  void aSmallWindow() throws Exception {
    DeskFixture fixture = new DeskFixture(SampleBooks.normal(), Language.ENGLISH);
    Fx.run(() -> keep(scene(fixture, 860, 600, Theme.LIGHT), "matrix-small-en-light"));
    assertThat(fixture.notices().failures()).isEmpty();
  }

  @Test
  void anEmptyBookLeadsToTheImport() throws Exception {
    DeskFixture fixture = new DeskFixture(SampleBooks.empty(), Language.GERMAN);
    Fx.run(
        () -> {
          Scene scene = scene(fixture, 1180, 720, Theme.LIGHT);
          keep(scene, "matrix-empty-de-light");
          ((Button) scene.lookup(".empty-state .button")).fire();
        });
    assertThat(fixture.places()).containsExactly(new Place.Import(null));
  }

  @Test
  void arrowsEnterAndTheSliderWorkByKeyboardAndUndoTakesItBack() throws Exception {
    Book book = SampleBooks.normal();
    DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
    Fx.run(
        () -> {
          Scene scene = scene(fixture, 1180, 720, Theme.LIGHT);
          scene.lookup("#matrix-A-Maintain").requestFocus();
          press(scene, KeyCode.RIGHT);
          press(scene, KeyCode.DOWN);
          press(scene, KeyCode.ENTER);
          assertThat(fixture.places()).containsExactly(new Place.CustomersOf(Cell.B_GROW));
          TableView<?> customers = find(scene, "matrix-customers", TableView.class);
          customers.getSelectionModel().selectFirst();
          keep(scene, "matrix-explained-de-light");
          Slider slider = find(scene, "slider-class-a-from", Slider.class);
          slider.setValue(0.4);
          keep(scene, "matrix-trying-de-light");
          find(scene, "matrix-keep", Button.class).fire();
        });
    assertThat(book.snapshot().settings().texts()).containsKey(Setting.A_FROM.key());
    assertThat(fixture.notices().failures()).isEmpty();
  }

  private static void press(Scene scene, KeyCode code) {
    scene
        .getFocusOwner()
        .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  private static void keep(Scene scene, String name) {
    try {
      Fx.keep(scene, name);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
