package app.revier.desktop.screen.overview;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.book.SampleBooks;
import app.revier.desktop.chart.Fx;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.work.DeferredTasks;
import app.revier.desktop.work.RecordingNotices;
import app.revier.privacy.IdleCustomer;
import app.revier.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The list of contacts that have been kept long enough, with the keyboard only. */
final class IdlePaneTest {

  private static final LocalDate SINCE = LocalDate.of(2020, 1, 31);

  @BeforeAll
  static void toolkit() throws Exception {
    Fx.start();
  }

  private static void press(Node node, KeyCode key) {
    node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
  }

  @Test
  void theListHasTheKeyboardAndSpaceChoosesAndEscapeLeads() throws Exception {
    Fx.call(
        () -> {
          Book book = SampleBooks.normal();
          List<String> left = new ArrayList<>();
          IdlePane pane =
              new IdlePane(
                  new DeskFixture(book, Language.ENGLISH)
                      .desk(new DeferredTasks(new RecordingNotices())),
                  () -> left.add("back"));
          Scene scene = new Scene(pane);
          pane.show(
              book.snapshot().territory().customers().stream()
                  .limit(2)
                  .map(customer -> new IdleCustomer(customer, SINCE, true))
                  .toList(),
              36);
          pane.takeKeyboard();
          Node list = pane.lookup("#idle-list");
          Node erase = pane.lookup("#idle-erase");
          assertThat(scene.getFocusOwner()).isSameAs(list);
          assertThat(erase.isDisabled()).isTrue();
          press(list, KeyCode.SPACE);
          assertThat(erase.isDisabled()).isFalse();
          press(list, KeyCode.SPACE);
          assertThat(erase.isDisabled()).isTrue();
          press(list, KeyCode.ESCAPE);
          assertThat(left).containsExactly("back");
          return pane;
        });
  }
}
