package app.revier.desktop.screen.review;

import app.revier.desktop.chart.ShareBar;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;

/** The steps of the review with what is left in each, and how far it is. */
final class StepLine extends VBox {

  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final ReviewViewModel model;
  private final Texts texts;
  private final FlowPane steps = new FlowPane(Space.XS, Space.XS);
  private final ShareBar bar = new ShareBar();
  private final Label progress = Words.muted("");

  StepLine(ReviewViewModel model, Texts texts) {
    super(Space.S);
    this.model = model;
    this.texts = texts;
    steps.setId("review-steps");
    bar.setMaxWidth(Double.MAX_VALUE);
    progress.setId("review-progress");
    getChildren().addAll(steps, bar, progress);
  }

  void show(ReviewContent content) {
    boolean kept = steps.getChildren().size() == content.steps().size();
    if (!kept) {
      List<Node> buttons = new ArrayList<>();
      for (int i = 0; i < content.steps().size(); i++) {
        int at = i;
        Button button = new Button();
        button.getStyleClass().add("review-step");
        button.setOnAction(_ -> model.go(at));
        buttons.add(button);
      }
      steps.getChildren().setAll(buttons);
    }
    for (int i = 0; i < content.steps().size(); i++) {
      show((Button) steps.getChildren().get(i), content.steps().get(i), i == content.at());
    }
    bar.show(content.share(), content.progress());
    progress.setText(content.progress());
  }

  private void show(Button button, ReviewStep step, boolean current) {
    button.setId(
        "review-step-"
            + (step.section() == null
                ? step.kind().name().toLowerCase(Locale.ROOT)
                : step.section().code()));
    int left = step.total() - step.settled();
    boolean done = !step.isLast() && step.isDone();
    button.setText(left > 0 ? texts.get("review.step-left", step.title(), left) : step.title());
    button.setGraphic(done ? Icons.of(Material2AL.CHECK) : null);
    button.setAccessibleText(done ? texts.get("review.step-done", step.title()) : button.getText());
    button.pseudoClassStateChanged(CURRENT, current);
  }
}
