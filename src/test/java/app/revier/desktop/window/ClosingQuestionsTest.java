package app.revier.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Draft;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.RecordKey;
import app.revier.desktop.nav.ScreenId;
import app.revier.desktop.theme.Theme;
import app.revier.desktop.work.OnFx;
import app.revier.text.Language;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.testfx.api.FxToolkit;

/** What the rep is asked before something closes, and which answer loses nothing. */
@Timeout(120)
final class ClosingQuestionsTest {

  private final Texts texts = new Texts(Language.GERMAN);
  private final List<String> defaults = new ArrayList<>();

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  private static Draft draft(String typed, boolean isText) {
    return new Draft(
        RecordKey.of(new Place.Top(ScreenId.MATRIX)),
        Caption.of("customers.new-title"),
        "name",
        Caption.of("fields.name"),
        typed,
        typed,
        isText,
        true);
  }

  private String words(int drafts) {
    return ClosingQuestions.words(texts, Collections.nCopies(drafts, draft("Nord", true)));
  }

  private String line(Draft draft) {
    return ClosingQuestions.words(texts, List.of(draft)).lines().toList().getLast();
  }

  @Test
  void allThatIsLostIsNamedUpToEight() {
    assertThat(words(8).lines().filter(line -> line.contains("„Nord“"))).hasSize(8);
    assertThat(words(8)).doesNotContain("weitere");
  }

  @Test
  void theRestIsCounted() {
    assertThat(words(9).lines().filter(line -> line.contains("„Nord“"))).hasSize(8);
    assertThat(words(9)).endsWith("\nund eine weitere");
    assertThat(words(10)).endsWith("\nund 2 weitere");
  }

  @Test
  void aLongTextIsCutAndStaysInOneLine() {
    assertThat(line(draft("a".repeat(60), true))).endsWith("„" + "a".repeat(60) + "“");
    assertThat(line(draft("a".repeat(61), true))).endsWith("„" + "a".repeat(60) + "…“");
    assertThat(line(draft(" eins\n  zwei ", true))).endsWith("„eins zwei“");
  }

  @Test
  void whatIsChosenIsNamedWithoutText() {
    assertThat(line(draft("true", false))).doesNotContain("true").endsWith("Name");
  }

  /** Asks, presses a button once the question is shown, and gives the answer. */
  private <T> T answered(String button, Callable<T> question) {
    return OnFx.call(
        () -> {
          press(button);
          return question.call();
        });
  }

  private void press(String text) {
    Platform.runLater(
        () -> {
          List<Button> buttons =
              Window.getWindows().stream()
                  .map(window -> window.getScene().getRoot())
                  .filter(DialogPane.class::isInstance)
                  .map(DialogPane.class::cast)
                  .flatMap(pane -> pane.getButtonTypes().stream().map(pane::lookupButton))
                  .map(Button.class::cast)
                  .toList();
          if (buttons.isEmpty()) {
            press(text);
            return;
          }
          buttons.stream()
              .filter(Button::isDefaultButton)
              .forEach(each -> defaults.add(each.getText()));
          buttons.stream()
              .filter(each -> each.getText().equals(text))
              .findFirst()
              .orElseThrow()
              .fire();
        });
  }

  private static Stage owner() {
    Stage stage = new Stage();
    stage.setScene(new javafx.scene.Scene(new StackPane(), 400, 300));
    stage.show();
    return stage;
  }

  private ClosingQuestions.Answer busy(String button) {
    return answered(
        button,
        () -> {
          Stage owner = owner();
          ClosingQuestions.Answer answer =
              ClosingQuestions.busy(owner, Theme.LIGHT, texts, "Buch wird geöffnet");
          owner.hide();
          return answer;
        });
  }

  private boolean loses(String button) {
    return answered(
        button,
        () -> {
          Stage owner = owner();
          boolean answer =
              ClosingQuestions.loses(owner, Theme.LIGHT, texts, List.of(draft("Nord", true)));
          owner.hide();
          return answer;
        });
  }

  @Test
  void workUnderWayIsFinishedStoppedOrWaitedFor() {
    assertThat(busy("Zu Ende führen und schließen")).isEqualTo(ClosingQuestions.Answer.FINISH);
    assertThat(busy("Abbrechen und schließen")).isEqualTo(ClosingQuestions.Answer.CANCEL);
    assertThat(busy("Nicht schließen")).isEqualTo(ClosingQuestions.Answer.STAY);
    assertThat(defaults).containsOnly("Nicht schließen").hasSize(3);
  }

  @Test
  void enterGoesBackToWhatIsTyped() {
    assertThat(loses("Verwerfen und schließen")).isTrue();
    assertThat(loses("Zurück zur Eingabe")).isFalse();
    assertThat(defaults).containsOnly("Zurück zur Eingabe").hasSize(2);
  }
}
