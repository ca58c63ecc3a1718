package app.revier.desktop.screen.customers.pane;

import app.revier.desktop.form.Choice;
import app.revier.territory.LoyaltyAnswers;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/**
 * The scores a question can be answered with, side by side. Tab stops once, at the answer, and the
 * arrows go from score to score.
 */
final class ScoreScale extends HBox {

  private final Choice<Integer> answer;
  private final List<ToggleButton> scores = new ArrayList<>();

  /**
   * The scale of a question.
   *
   * @param asked the question
   * @param isReadOnly whether nothing can be answered
   */
  ScoreScale(Choice<Integer> answer, String asked, Texts texts, boolean isReadOnly) {
    this.answer = answer;
    for (int score = 0; score <= LoyaltyAnswers.MOST; score++) {
      ToggleButton button = button(score);
      String word = texts.get("customers.score-" + score);
      button.setTooltip(new Tooltip(word));
      button.setAccessibleText(asked + ": " + word);
      button.setDisable(isReadOnly);
      scores.add(button);
    }
    getChildren().setAll(scores);
    answer.valueProperty().subscribe(value -> show());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private ToggleButton button(int score) {
    ToggleButton button = new ToggleButton(String.valueOf(score));
    button
        .getStyleClass()
        .addAll(
            "score",
            score == 0 ? "left-pill" : score == LoyaltyAnswers.MOST ? "right-pill" : "center-pill");
    button.setOnAction(
        event -> {
          answer.choose(score);
          show();
        });
    return button;
  }

  private void show() {
    Integer chosen = answer.value();
    for (int score = 0; score < scores.size(); score++) {
      boolean is = chosen != null && chosen == score;
      scores.get(score).setSelected(is);
      scores.get(score).setFocusTraversable(is || (chosen == null && score == 0));
    }
  }

  private void pressed(KeyEvent event) {
    int step = event.getCode() == KeyCode.LEFT ? -1 : event.getCode() == KeyCode.RIGHT ? 1 : 0;
    int next = scores.indexOf(event.getTarget()) + step;
    if (step != 0 && next >= 0 && next < scores.size()) {
      scores.get(next).requestFocus();
      event.consume();
    }
  }
}
