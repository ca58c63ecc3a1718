package app.revier.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.revier.book.BookFailure;
import app.revier.book.ChangeId;
import app.revier.desktop.work.Notices;
import app.revier.desktop.work.OnFx;
import app.revier.text.FailureTexts;
import app.revier.text.Language;
import app.revier.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** Notices offer to undo only what can still be undone. */
final class ToastsTest {

  private Language language = Language.ENGLISH;
  private final Toasts toasts = OnFx.call(() -> new Toasts(() -> new Texts(language), "test"));

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
  void whatWasNotDoneHasNoTick() {
    OnFx.call(
        () -> {
          toasts.explain("This book can only be read.");
          return 0;
        });
    assertThat(notices()).isEqualTo(1);
    assertThat(toasts.lookupAll(".toast-done")).isEmpty();
    assertThat(toasts.lookupAll(".toast-explained")).hasSize(1);
    offer(8);
    assertThat(notices()).as("makes way for what is done next").isEqualTo(1);
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
  void whatFailedIsSaidInTheLanguageOfTheMoment() {
    BookFailure expected = new BookFailure(BookFailure.Reason.NOT_A_BOOK, Path.of("x.revier"));
    IllegalStateException bug = new IllegalStateException("a bug");
    OnFx.call(
        () -> {
          toasts.failed(bug);
          toasts.failed(expected);
          return 0;
        });
    offer(8);
    List<String> english = words();

    language = Language.GERMAN;
    OnFx.call(
        () -> {
          toasts.languageChanged();
          return 0;
        });

    Texts german = new Texts(Language.GERMAN);
    assertThat(words())
        .as("what was done is gone, what failed stays in its order")
        .containsExactly(
            german.get("shell.bug", FailureTexts.code(bug)),
            new FailureTexts(german).sentence(expected))
        .doesNotContainAnyElementsOf(english);
    assertThat(OnFx.call(() -> buttons(toasts.getChildren().getFirst())))
        .containsExactly(german.get("shell.copy-details"), german.get("shell.close"));
    assertThat(OnFx.call(() -> buttons(toasts.getChildren().getLast())))
        .containsExactly(german.get("shell.close"));
  }

  @Test
  void whatFailedAndWasClosedDoesNotComeBackInAnotherLanguage() {
    OnFx.call(
        () -> {
          toasts.failed(new IllegalStateException("a bug"));
          ((Button) ((Parent) toasts.getChildren().getFirst()).getChildrenUnmodifiable().getLast())
              .fire();
          toasts.languageChanged();
          return 0;
        });

    assertThat(notices()).isZero();
  }

  private static List<String> buttons(Node toast) {
    return ((Parent) toast)
        .getChildrenUnmodifiable().stream()
            .filter(Button.class::isInstance)
            .map(node -> ((Button) node).getText())
            .filter(text -> text != null && !text.isEmpty())
            .toList();
  }

  @Test
  void noticesNeverPileUp() {
    for (int i = 0; i < 5; i++) {
      Path file = Path.of(i + ".revier");
      OnFx.call(
          () -> {
            toasts.failed(new BookFailure(BookFailure.Reason.NOT_A_BOOK, file));
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

  private void done(String text) {
    OnFx.call(
        () -> {
          toasts.done(text, null, null);
          return text;
        });
  }

  @Test
  void whatWasDoneGoesByItselfAlsoIfNobodyTouchesIt() {
    Toasts brief =
        OnFx.call(() -> new Toasts(() -> new Texts(Language.ENGLISH), "test", Duration.millis(20)));
    OnFx.call(
        () -> {
          brief.done("done", null, null);
          return 0;
        });
    await().until(() -> OnFx.call(() -> brief.getChildren().isEmpty()));
  }

  @Test
  void whatWasDoneGoesWithTheNextChange() {
    latestIs(7);
    done("undone");
    latestIs(7);
    assertThat(notices()).isEqualTo(1);
    latestIs(8);
    assertThat(notices()).isZero();
  }

  @Test
  void reminderStaysUntilItIsSettledAndSaysWhatIsSoNow() {
    AtomicReference<String> left = new AtomicReference<>("two left");
    OnFx.call(
        () -> {
          toasts.remind(new LeftOver(left));
          return 0;
        });
    latestIs(8);
    done("saved");
    assertThat(words()).containsExactly("two left", "saved");

    left.set("one left");
    renew();
    assertThat(words()).containsExactlyInAnyOrder("one left", "saved");

    left.set("");
    renew();
    assertThat(words()).containsExactly("saved");
  }

  private void renew() {
    OnFx.call(
        () -> {
          toasts.renew();
          return 0;
        });
  }

  private List<String> words() {
    return OnFx.call(() -> toasts.getChildren().stream().map(Node::getAccessibleText).toList());
  }

  private record LeftOver(AtomicReference<String> left) implements Notices.Reminder {
    @Override
    public String text() {
      return Objects.requireNonNull(left.get());
    }

    @Override
    public String actionText() {
      return "Back";
    }

    @Override
    public void act() {
      left.set("");
    }
  }

  @Test
  void aReminderThatOnlyLeadsToItsEndStaysWhenItIsUsed() {
    OnFx.call(
        () -> {
          toasts.remind(
              new Notices.Reminder() {
                @Override
                public String text() {
                  return "two points";
                }

                @Override
                public String actionText() {
                  return "Show";
                }

                @Override
                public void act() {
                  // Shows them.
                }

                @Override
                public boolean staysWhenUsed() {
                  return true;
                }
              });
          Parent toast = (Parent) toasts.getChildren().getFirst();
          toast.getChildrenUnmodifiable().stream()
              .filter(Button.class::isInstance)
              .map(Button.class::cast)
              .filter(button -> "Show".equals(button.getText()))
              .forEach(Button::fire);
          return 0;
        });
    assertThat(words()).containsExactly("two points");
  }

  @Test
  void whatFailedWithABookGoesWhenItIsShownAfterAll() {
    BookFailure damaged = new BookFailure(BookFailure.Reason.DAMAGED, Path.of("x.revier"));
    OnFx.call(
        () -> {
          toasts.failed(damaged);
          toasts.failed(damaged);
          toasts.failed(new BookFailure(BookFailure.Reason.NOT_A_BOOK, Path.of("y.revier")));
          return 0;
        });
    assertThat(words()).as("nothing is said twice").hasSize(2);
    OnFx.call(
        () -> {
          toasts.bookShown(Path.of("x.revier").toAbsolutePath());
          return 0;
        });
    assertThat(words()).hasSize(1);
    assertThat(words().getFirst()).contains("y.revier");
  }

  @Test
  void whereTheGoodCopyIsStaysWhenTheBookIsShownAgain() {
    Path book = Path.of("x.revier");
    OnFx.call(
        () -> {
          toasts.failed(
              BookFailure.takenAway(BookFailure.Reason.REPLACED, book, Path.of("x-2.revier")));
          toasts.bookShown(book);
          return 0;
        });
    assertThat(words()).hasSize(1);
  }

  @Test
  void whatIsLeftOfABookGoesWithIt() {
    OnFx.call(
        () -> {
          toasts.remind(new LeftOver(new AtomicReference<>("two left")));
          toasts.failed(new BookFailure(BookFailure.Reason.NOT_A_BOOK, Path.of("x.revier")));
          toasts.bookClosed();
          return 0;
        });

    assertThat(words()).as("what failed is still to be read").hasSize(1);
  }
}
