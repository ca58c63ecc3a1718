package app.revier.desktop.screen.imports;

import app.revier.book.Setting;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.intake.ImportField;
import app.revier.territory.GrowthProject;
import app.revier.territory.Stage;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The questions what unknown words mean. A question that stays keeps its controls. */
final class WordQuestions extends VBox {

  private static final double CHOICE_WIDTH = 260;

  private record Key(ImportField field, String word) {}

  private final ImportQuestions questions;
  private final Desk desk;
  private final Texts texts;
  private final GridPane grid = new GridPane(Space.M, Space.S);
  private final Label stagesNote = Words.muted("");
  private final Map<Key, Line> lines = new HashMap<>();
  private boolean following;

  WordQuestions(ImportQuestions questions, Desk desk) {
    super(Space.S);
    this.questions = questions;
    this.desk = desk;
    texts = desk.texts();
    grid.setAlignment(Pos.CENTER_LEFT);
    stagesNote.managedProperty().bind(stagesNote.visibleProperty());
    managedProperty().bind(visibleProperty());
    getChildren().addAll(Words.text(texts.get("imports.question-words")), grid, stagesNote);
  }

  /** Shows the questions as they are now. */
  void show() {
    following = true;
    List<WordQuestion> words = questions.words();
    Set<Key> gone = new HashSet<>(lines.keySet());
    for (int i = 0; i < words.size(); i++) {
      Key key = new Key(words.get(i).field(), words.get(i).word());
      gone.remove(key);
      lines.computeIfAbsent(key, _ -> new Line(key)).show(words.get(i), i);
    }
    for (Key each : gone) {
      Line line = lines.remove(each);
      if (line != null) {
        grid.getChildren().removeAll(line.words, line.choice, line.assumed);
      }
    }
    showStagesNote(words.stream().filter(each -> each.field() == ImportField.STAGE).toList());
    setVisible(!words.isEmpty());
    following = false;
  }

  private void showStagesNote(List<WordQuestion> asked) {
    String without =
        texts.get("imports.question-stages-without", desk.terms().stage(stages().getFirst()));
    stagesNote.setText(
        asked.stream().anyMatch(WordQuestion::isOpen)
            ? texts.get("imports.question-stages-left-out") + " " + without
            : without);
    stagesNote.setVisible(!asked.isEmpty());
  }

  /** What answers the first that is not answered; none if all are. */
  @Nullable Node open() {
    return questions.words().stream()
        .filter(WordQuestion::isOpen)
        .map(each -> lines.get(new Key(each.field(), each.word())))
        .filter(Objects::nonNull)
        .findFirst()
        .map(line -> line.choice)
        .orElse(null);
  }

  private List<WordQuestion.Answer> answers(ImportField field) {
    List<WordQuestion.Answer> answers = new ArrayList<>();
    answers.add(new WordQuestion.Answer("", texts.get("imports.question-without-" + field.code())));
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

  /** One word and the choice of its meaning. */
  private final class Line {

    private final Key key;
    private final ComboBox<WordQuestion.Answer> choice = new ComboBox<>();
    private final Label words = Words.labelFor(choice, "");
    private final Label assumed = Words.muted(texts.get("imports.question-assumed"));

    Line(Key key) {
      this.key = key;
      choice.getItems().setAll(answers(key.field()));
      choice.setConverter(new Names());
      choice.setPrefWidth(CHOICE_WIDTH);
      choice.setOnAction(event -> answer());
      grid.getChildren().addAll(words, choice, assumed);
    }

    private void answer() {
      WordQuestion.Answer answer = choice.getValue();
      if (!following && answer != null) {
        questions.words().stream()
            .filter(each -> each.field() == key.field() && each.word().equals(key.word()))
            .findFirst()
            .ifPresent(now -> questions.mean(now, answer.code()));
      }
    }

    void show(WordQuestion now, int row) {
      GridPane.setConstraints(words, 0, row);
      GridPane.setConstraints(choice, 1, row);
      GridPane.setConstraints(assumed, 2, row);
      choice.setId("import-word-" + row);
      choice.setPromptText(
          texts.get(now.isOpen() ? "imports.question-choose" : "imports.question-by-project"));
      assumed.setVisible(now.isAssumed());
      choice.setAccessibleHelp(now.isAssumed() ? assumed.getText() : null);
      words.setText(texts.get("imports.question-" + now.field().code(), now.rows(), now.word()));
      choice.setValue(
          choice.getItems().stream()
              .filter(each -> each.code().equals(now.now()))
              .findFirst()
              .orElse(null));
    }
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
