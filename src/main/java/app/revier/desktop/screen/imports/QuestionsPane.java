package app.revier.desktop.screen.imports;

import app.revier.book.Setting;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Focusable;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.intake.ImportField;
import app.revier.territory.GrowthProject;
import app.revier.territory.Stage;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * What the files leave open: what unknown words mean, and what other currencies are worth. It stays
 * in use while an answer is tried, so that the rep can go on to the next question.
 */
final class QuestionsPane extends ScrollPane {

  private static final double CHOICE_WIDTH = 260;

  private final ImportQuestions questions;
  private final Desk desk;
  private final Texts texts;
  private final VBox lines = new VBox(Space.L);
  private final List<Runnable> follow = new ArrayList<>();
  private List<String> asked = List.of();
  private boolean following;

  QuestionsPane(ImportQuestions questions, Desk desk) {
    this.questions = questions;
    this.desk = desk;
    texts = desk.texts();
    setId("import-questions");
    setContent(lines);
    setFitToWidth(true);
    lines.setPadding(new Insets(Space.M));
    addEventHandler(KeyEvent.KEY_PRESSED, QuestionsPane::onKey);
  }

  /** Enter answers a question; it must not carry out the import. */
  private static void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      if (event.getTarget() instanceof ComboBox<?> box) {
        box.show();
      }
      event.consume();
    }
  }

  /** Whether the rep is answering. */
  boolean hasKeyboard() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    return owner != null && Focusable.isIn(owner, this);
  }

  /** Whether there is anything to answer, or to see of what was answered. */
  boolean isNeeded() {
    return !asked.isEmpty();
  }

  /** Shows the questions as they are now; those that stay keep their controls. */
  void show() {
    List<String> now = new ArrayList<>();
    questions.words().forEach(each -> now.add(each.field().code() + " " + each.word()));
    questions.currencies().forEach(each -> now.add(each.currency()));
    following = true;
    if (!now.equals(asked)) {
      asked = List.copyOf(now);
      follow.clear();
      lines.getChildren().clear();
      askForWords();
      askForRates();
    }
    follow.forEach(Runnable::run);
    following = false;
  }

  private void askForWords() {
    List<WordQuestion> words = questions.words();
    if (words.isEmpty()) {
      return;
    }
    GridPane grid = new GridPane(Space.M, Space.S);
    grid.setAlignment(Pos.CENTER_LEFT);
    for (int i = 0; i < words.size(); i++) {
      askFor(words.get(i), i, grid);
    }
    VBox part = new VBox(Space.S, Words.text(texts.get("imports.question-words")), grid);
    if (words.stream().anyMatch(each -> each.field() == ImportField.STAGE)) {
      String first = desk.terms().stage(stages().getFirst());
      part.getChildren().add(Words.muted(texts.get("imports.question-stages-left-out", first)));
    }
    lines.getChildren().add(part);
  }

  private void askFor(WordQuestion question, int row, GridPane grid) {
    ComboBox<WordQuestion.Answer> choice = new ComboBox<>();
    List<WordQuestion.Answer> answers = answers(question.field());
    choice.getItems().setAll(answers);
    choice.setConverter(new Names());
    choice.setPromptText(texts.get("imports.question-choose"));
    choice.setPrefWidth(CHOICE_WIDTH);
    choice.setId("import-word-" + row);
    Label words = Words.labelFor(choice, "");
    choice.setOnAction(
        event -> {
          WordQuestion.Answer answer = choice.getValue();
          if (!following && answer != null) {
            questions.mean(question, answer.code());
          }
        });
    follow.add(
        () -> {
          WordQuestion now = find(question);
          words.setText(
              texts.get("imports.question-" + now.field().code(), now.rows(), now.word()));
          choice.setValue(
              answers.stream()
                  .filter(each -> each.code().equals(now.meaning()))
                  .findFirst()
                  .orElse(null));
        });
    grid.addRow(row, words, choice);
  }

  private WordQuestion find(WordQuestion question) {
    return questions.words().stream()
        .filter(each -> each.field() == question.field() && each.word().equals(question.word()))
        .findFirst()
        .orElse(question);
  }

  private List<WordQuestion.Answer> answers(ImportField field) {
    List<WordQuestion.Answer> answers = new ArrayList<>();
    answers.add(new WordQuestion.Answer("", texts.get("imports.pass-over")));
    if (field == ImportField.STAGE) {
      for (Stage stage : stages()) {
        answers.add(new WordQuestion.Answer(stage.code(), desk.terms().stage(stage)));
      }
    } else {
      for (GrowthProject.Kind kind : GrowthProject.Kind.values()) {
        answers.add(
            new WordQuestion.Answer(kind.name().toLowerCase(Locale.ROOT), desk.terms().kind(kind)));
      }
    }
    return answers;
  }

  private List<Stage> stages() {
    return desk.book().snapshot().settings().get(Setting.STAGES);
  }

  private void askForRates() {
    List<RateQuestion> currencies = questions.currencies();
    if (currencies.isEmpty()) {
      return;
    }
    String book = desk.book().snapshot().settings().get(Setting.CURRENCY);
    VBox part = new VBox(Space.S, Words.text(texts.get("imports.question-rates", book)));
    for (RateQuestion each : currencies) {
      RateField field = new RateField(questions, texts, each.currency(), book);
      follow.add(
          () ->
              questions.currencies().stream()
                  .filter(now -> now.currency().equals(each.currency()))
                  .forEach(now -> field.show(now)));
      part.getChildren().add(field);
    }
    lines.getChildren().add(part);
  }

  /** The names of answers. */
  private static final class Names extends StringConverter<WordQuestion.Answer> {

    @Override
    public String toString(WordQuestion.@Nullable Answer answer) {
      return answer == null ? "" : answer.name();
    }

    @Override
    public WordQuestion.Answer fromString(String typed) {
      throw new IllegalStateException("not typed: " + typed);
    }
  }
}
