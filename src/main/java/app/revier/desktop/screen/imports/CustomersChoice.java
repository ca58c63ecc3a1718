package app.revier.desktop.screen.imports;

import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The question whether customers whom the book lacks are made from the rows that name them. */
final class CustomersChoice extends VBox {

  private final ImportQuestions questions;
  private final Texts texts;
  private final Label asked = Words.text("");
  private final ToggleButton make;
  private final ToggleButton leaveOut;

  CustomersChoice(ImportQuestions questions, Texts texts) {
    super(Space.S);
    this.questions = questions;
    this.texts = texts;
    make = answer("imports.question-customers-make", true);
    make.setId("import-customers-make");
    leaveOut = answer("imports.question-customers-leave-out", false);
    leaveOut.setId("import-customers-leave-out");
    ToggleGroup group = new ToggleGroup();
    make.setToggleGroup(group);
    leaveOut.setToggleGroup(group);
    managedProperty().bind(visibleProperty());
    getChildren().addAll(asked, new FlowPane(Space.S, Space.S, make, leaveOut));
  }

  private ToggleButton answer(String key, boolean makes) {
    ToggleButton answer = new ToggleButton(texts.get(key));
    answer.setOnAction(
        event -> {
          // An answer can be changed, not taken away.
          answer.setSelected(true);
          questions.makeCustomers(makes);
        });
    return answer;
  }

  /** What answers it; none if it is answered. */
  @Nullable Node open() {
    CustomersQuestion now = questions.customers();
    return now != null && now.isOpen() ? make : null;
  }

  /** Shows the question as it is now. */
  void show() {
    CustomersQuestion now = questions.customers();
    setVisible(now != null);
    if (now != null) {
      asked.setText(texts.get("imports.question-customers", now.missing()));
      make.setSelected(now.isMade());
      leaveOut.setSelected(!now.isOpen() && !now.isMade());
    }
  }
}
