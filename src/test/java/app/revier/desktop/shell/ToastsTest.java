package app.revier.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.BookFailure;
import app.revier.book.ChangeId;
import app.revier.desktop.work.OnFx;
import app.revier.text.Language;
import app.revier.text.Texts;
import java.nio.file.Path;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** Notices offer to undo only what can still be undone. */
final class ToastsTest {

  private final Toasts toasts =
      OnFx.call(() -> new Toasts(() -> new Texts(Language.ENGLISH), "test"));

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  private void offer(long change) {
    OnFx.call(
        () -> {
          toasts.undoable("deleted", "Undo", new ChangeId(change), () -> {});
          return change;
        });
  }

  private void latestIs(long change) {
    OnFx.call(
        () -> {
          toasts.latestIs(new ChangeId(change));
          return change;
        });
  }

  private long offers() {
    return OnFx.call(
        () ->
            toasts.getChildren().stream()
                .filter(
                    toast ->
                        ((Parent) toast)
                            .getChildrenUnmodifiable().stream()
                                .anyMatch(node -> "undo-this".equals(node.getId())))
                .count());
  }

  private int notices() {
    return OnFx.call(() -> toasts.getChildren().size());
  }

  @Test
  void offerStandsWhileItsChangeIsTheLatest() {
    offer(7);
    latestIs(7);
    assertThat(offers()).isEqualTo(1);
  }

  @Test
  void offerGoesWhenAnotherChangeComesAndTheNoticeStays() {
    offer(7);
    latestIs(8);
    assertThat(offers()).isZero();
    assertThat(notices()).isEqualTo(1);
  }

  @Test
  void noticeGoesWhenItsChangeIsUndoneOtherwise() {
    offer(7);
    latestIs(6);
    assertThat(notices()).isZero();
  }

  @Test
  void noticeGoesWhenTheBookIsClosed() {
    offer(7);
    OnFx.call(
        () -> {
          toasts.latestIs(null);
          return 0;
        });
    assertThat(notices()).isZero();
  }

  @Test
  void whatIsDoneNextTakesThePlaceOfWhatWasDone() {
    offer(7);
    offer(8);
    latestIs(8);
    assertThat(notices()).isEqualTo(1);
    assertThat(offers()).isEqualTo(1);
  }

  @Test
  void whatFailedStaysWhenSomethingElseIsDone() {
    OnFx.call(
        () -> {
          toasts.failed(new BookFailure(BookFailure.Reason.NOT_A_BOOK, Path.of("x.revier")));
          return 0;
        });
    offer(8);
    assertThat(notices()).isEqualTo(2);
  }

  @Test
  void noticesNeverPileUp() {
    for (int i = 0; i < 5; i++) {
      OnFx.call(
          () -> {
            toasts.failed(new BookFailure(BookFailure.Reason.NOT_A_BOOK, Path.of("x.revier")));
            return 0;
          });
    }
    assertThat(notices()).isEqualTo(3);
  }

  @Test
  void keyboardIsBackWhereItWasAfterANoticeIsUsed() {
    boolean back =
        OnFx.call(
            () -> {
              TextField typing = new TextField();
              Stage stage = new Stage();
              stage.setScene(new Scene(new VBox(typing, toasts)));
              stage.show();
              typing.requestFocus();
              toasts.undoable("deleted", "Undo", new ChangeId(7), () -> {});
              Button undo = (Button) toasts.lookup("#undo-this");
              undo.requestFocus();
              undo.fire();
              boolean focused =
                  typing.isFocused() || typing.equals(typing.getScene().getFocusOwner());
              stage.hide();
              return focused;
            });
    assertThat(back).isTrue();
    assertThat(notices()).isZero();
  }
}
