package app.revier.desktop.project;

import app.revier.desktop.form.CheckedField;
import app.revier.desktop.form.FieldControls;
import app.revier.desktop.form.FieldLines;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.KeyboardBefore;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Why;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Asks above the screen what a project that was won is really worth, or why some were lost or put
 * aside.
 */
public final class EndingStrip extends VBox {

  private static final double VALUE_WIDTH = 176;
  private static final double NARROWEST = 160;
  private static final double LINE_HEIGHT = 36;

  private final EndingViewModel model;
  private final Desk desk;
  private final Texts texts;
  private final KeyboardBefore before = new KeyboardBefore();

  /** Unseen as long as nothing is asked. */
  public EndingStrip(EndingViewModel model, Desk desk) {
    super(Space.S);
    this.model = model;
    this.desk = desk;
    texts = desk.texts();
    setId("projects-question");
    getStyleClass().add("ending");
    managedProperty().bind(visibleProperty());
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            model.leave();
          }
        });
    model.questionProperty().subscribe(this::show);
  }

  private void show(@Nullable EndingQuestion asked) {
    if (asked == null) {
      before.giveBack(this);
      setVisible(false);
      getChildren().clear();
      return;
    }
    if (!isVisible() && getScene() != null) {
      before.note(getScene().getFocusOwner());
    }
    setVisible(true);
    getChildren().clear();
    FieldControls controls = FieldControls.ofFormToLeave(texts, "");
    CheckedField reason = controls.words(asked.reason());
    reason.input().setId("projects-reason");
    reason.setMinWidth(NARROWEST);
    HBox.setHgrow(reason, Priority.ALWAYS);
    StringProperty lacking = new SimpleStringProperty("");
    asked.reason().whenEntered(() -> answer(asked, lacking));
    HBox row = new HBox(Space.M);
    row.setAlignment(Pos.TOP_LEFT);
    getChildren().addAll(title(asked), row, FieldLines.complaint(lacking));
    Runnable said = () -> lacking.set("");
    asked.value().whenChanged(said);
    asked.reason().whenChanged(said);
    asked.noReason().whenChanged(said);
    if (asked.isWon()) {
      CheckedField value = value(asked, controls, lacking);
      row.getChildren().addAll(value, reason, beside(buttons(asked)));
      value.input().requestFocus();
    } else {
      row.getChildren().addAll(reason, beside(mark(asked, controls)), beside(buttons(asked)));
      reason.input().requestFocus();
    }
  }

  private static Node mark(EndingQuestion asked, FieldControls controls) {
    HBox mark = new HBox(controls.mark(asked.noReason()));
    mark.setAlignment(Pos.CENTER_LEFT);
    mark.setFillHeight(false);
    mark.setMinHeight(LINE_HEIGHT);
    return mark;
  }

  private Node title(EndingQuestion asked) {
    int count = asked.projects().size();
    String state = asked.stage().state().name().toLowerCase(Locale.ROOT);
    String words =
        count == 1
            ? texts.get("projects.ask-" + state, asked.projects().getFirst().name())
            : texts.get("projects.ask-several", count, desk.terms().stage(asked.stage()));
    Label title = Words.section(words);
    title.setMinWidth(0);
    HBox line = new HBox(Space.M, title);
    line.setAlignment(Pos.BASELINE_LEFT);
    if (model.count() > 1) {
      line.getChildren().add(Words.muted(texts.get("projects.more-to-ask", model.count() - 1)));
    }
    return line;
  }

  /** Enter answers, or says what is still to be said. */
  private void answer(EndingQuestion asked, StringProperty lacking) {
    lacking.set(whyNot(asked));
    model.answer();
  }

  private CheckedField value(EndingQuestion asked, FieldControls controls, StringProperty lacking) {
    CheckedField value = controls.figure(asked.value());
    value.input().setId("projects-real-value");
    value.setPrefWidth(VALUE_WIDTH);
    value.setMinWidth(VALUE_WIDTH);
    asked.value().whenEntered(() -> answer(asked, lacking));
    Label plan = Words.muted("");
    asked.value().textProperty().subscribe(_ -> plan.setText(model.inPlan(asked)));
    getChildren().add(plan);
    return value;
  }

  private Node buttons(EndingQuestion asked) {
    String state = asked.stage().state().name().toLowerCase(Locale.ROOT);
    Button take =
        new Button(texts.get(asked.isTold() ? "projects.take-told" : "projects.take-" + state));
    take.getStyleClass().add("accent");
    take.setId("projects-take");
    take.setOnAction(_ -> model.answer());
    StringProperty missing = new SimpleStringProperty("");
    Runnable check = () -> missing.set(whyNot(asked));
    asked.value().whenChanged(check);
    asked.reason().whenChanged(check);
    asked.noReason().whenChanged(check);
    check.run();
    Button leave = new Button(texts.get(asked.isTold() ? "projects.leave-told" : "projects.leave"));
    leave.setId("projects-leave");
    leave.setOnAction(_ -> model.leave());
    HBox buttons = new HBox(Space.S, leave, new Why(take, missing));
    leave.setMinWidth(Region.USE_PREF_SIZE);
    take.setMinWidth(Region.USE_PREF_SIZE);
    return buttons;
  }

  private String whyNot(EndingQuestion asked) {
    return asked.isComplete()
        ? ""
        : texts.get(asked.isWon() ? "projects.value-missing" : "projects.reason-missing");
  }

  private static Node beside(Node node) {
    VBox beside = new VBox(node);
    beside.getStyleClass().add("beside-field");
    beside.setMinWidth(Region.USE_PREF_SIZE);
    return beside;
  }
}
