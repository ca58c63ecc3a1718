package app.revier.desktop.screen.projects;

import app.revier.desktop.form.CheckedField;
import app.revier.desktop.form.FieldControls;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Asks what a project that was won is really worth, or why one was lost or put aside. */
final class QuestionStrip extends VBox {

  private final BoardViewModel model;
  private final Desk desk;
  private final Texts texts;

  QuestionStrip(BoardViewModel model, Desk desk) {
    this.model = model;
    this.desk = desk;
    texts = desk.texts();
    setId("projects-question");
    getStyleClass().add("card-pane");
    setSpacing(Space.S);
    managedProperty().bind(visibleProperty());
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            model.leaveQuestion();
          }
        });
    model.questionProperty().subscribe(this::show);
  }

  private void show(@Nullable MoveQuestion asked) {
    setVisible(asked != null);
    getChildren().clear();
    if (asked == null) {
      return;
    }
    String state = asked.stage().state().name().toLowerCase(Locale.ROOT);
    Label title =
        Words.section(
            texts.get(
                "projects.ask-" + state,
                asked.project().name(),
                desk.terms().stage(asked.stage())));
    FieldControls controls = FieldControls.ofFormToLeave(texts, "");
    CheckedField reason = controls.words(asked.reason());
    reason.input().setId("projects-reason");
    HBox.setHgrow(reason, Priority.ALWAYS);
    HBox row = new HBox(Space.M);
    row.setAlignment(Pos.TOP_LEFT);
    Label plan = Words.muted("");
    if (asked.isWon()) {
      CheckedField value = controls.figure(asked.value());
      value.input().setId("projects-real-value");
      value.setPrefWidth(160);
      asked.value().whenEntered(model::answer);
      asked.value().textProperty().subscribe(_ -> plan.setText(model.inPlan(asked)));
      row.getChildren().add(value);
    }
    asked.reason().whenEntered(model::answer);
    Button take = new Button(texts.get("projects.take-" + state));
    take.getStyleClass().add("accent");
    take.setId("projects-take");
    take.setMinWidth(USE_PREF_SIZE);
    take.setOnAction(_ -> model.answer());
    Button leave = new Button(texts.get("projects.leave"));
    leave.setMinWidth(USE_PREF_SIZE);
    leave.setOnAction(_ -> model.leaveQuestion());
    HBox buttons = new HBox(Space.S, leave, take);
    buttons.getStyleClass().add("beside-field");
    row.getChildren().addAll(reason, buttons);
    getChildren().addAll(title, row);
    if (asked.isWon()) {
      getChildren().add(plan);
    }
    (asked.isWon() ? row.getChildren().getFirst().lookup(".text-field") : reason.input())
        .requestFocus();
  }
}
