package app.revier.desktop.screen.imports;

import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Focusable;
import app.revier.desktop.theme.Space;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * What the files leave open: whether missing customers are made, what unknown words mean, and what
 * other currencies are worth. It stays in use while an answer is tried, so that the rep can go on
 * to the next question; an answer may bring up others, and those that stay keep the keyboard.
 */
final class QuestionsPane extends ScrollPane {

  private final ImportQuestions questions;
  private final CustomersChoice customers;
  private final WordQuestions words;
  private final RateQuestions rates;

  QuestionsPane(ImportQuestions questions, Desk desk) {
    this.questions = questions;
    customers = new CustomersChoice(questions, desk.texts());
    words = new WordQuestions(questions, desk);
    rates = new RateQuestions(questions, desk);
    VBox lines = new VBox(Space.L, customers, words, rates);
    lines.setPadding(new Insets(Space.M));
    setId("import-questions");
    setContent(lines);
    setFitToWidth(true);
    addEventHandler(KeyEvent.KEY_PRESSED, QuestionsPane::onKey);
  }

  /** Enter answers a question; it must not carry out the import. */
  private static void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      if (event.getTarget() instanceof ToggleButton answer) {
        answer.fire();
      }
      event.consume();
    }
  }

  /** Whether the rep is answering. */
  boolean hasKeyboard() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    return owner != null && Focusable.isIn(owner, this);
  }

  /** What answers the first question that is not answered; none if all are. */
  @Nullable Node open() {
    return Stream.of(customers.open(), words.open(), rates.open())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** Whether there is anything to answer, or to see of what was answered. */
  boolean isNeeded() {
    return questions.isAsking();
  }

  /** Shows the questions as they are now. */
  void show() {
    customers.show();
    words.show();
    rates.show();
  }
}
