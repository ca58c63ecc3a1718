package app.revier.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.book.SampleBooks;
import app.revier.desktop.chart.Fx;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.theme.Theme;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.text.Language;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whose the keys for undo and redo are while the keyboard is in a field. */
final class FieldUndoTest {

  private final Book book = SampleBooks.empty();
  private final DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
  private final HistoryViewModel history = new HistoryViewModel(fixture.desk(), "");

  @BeforeAll
  static void toolkit() throws Exception {
    Fx.start();
  }

  @AfterEach
  void closeBook() {
    book.close();
  }

  private List<Customer> customers() {
    history.refresh(book.snapshot());
    return book.snapshot().territory().customers();
  }

  private static void press(TextArea field, KeyCode code) throws Exception {
    Fx.run(
        () ->
            field.fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false)));
  }

  @Test
  void inAFieldIntoWhichNothingWasTypedTheyAreThoseOfTheBook() throws Exception {
    book.customers().save(Customer.named(new CustomerId(1), "1", "Alpha"));
    history.refresh(book.snapshot());
    TextArea field = Fx.call(TextArea::new);
    Scene scene = Fx.show(() -> around(field), 300, 200, Theme.LIGHT);

    Fx.run(() -> field.appendText("Muster"));
    press(field, KeyCode.Z);
    assertThat(customers()).hasSize(1);
    assertThat(field.getText()).isEmpty();
    press(field, KeyCode.Z);
    assertThat(customers()).as("what was typed was taken back just now").hasSize(1);

    Fx.run(() -> field.setText(""));
    Fx.run(() -> field.setText("kept"));
    Fx.run(() -> field.setText(""));
    press(field, KeyCode.Z);
    assertThat(customers()).isEmpty();
    press(field, KeyCode.Y);
    assertThat(customers()).hasSize(1);
    Fx.close(scene);
  }

  private VBox around(TextArea field) {
    VBox all = new VBox(field);
    FieldUndo.below(all, history);
    return all;
  }
}
