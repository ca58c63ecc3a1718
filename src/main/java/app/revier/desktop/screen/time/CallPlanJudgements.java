package app.revier.desktop.screen.time;

import app.revier.callplan.CallPlanner;
import app.revier.callplan.JudgedGroup;
import app.revier.callplan.Judgements;
import app.revier.desktop.form.CheckedField;
import app.revier.desktop.form.FieldControls;
import app.revier.desktop.form.FieldLines;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.territory.CustomerField;
import app.revier.territory.CustomerFields;
import app.revier.text.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** What visits are judged to bring: for whom, the judgements, and the way back. */
final class CallPlanJudgements extends VBox {

  private final CallPlanViewModel model;
  private final Texts texts;
  private final Map<CustomerField<?>, TextInputControl> inputs = new HashMap<>();
  private final FieldControls controls;

  /** While the choices are put into the box nobody chooses. */
  private boolean isFilling;

  CallPlanJudgements(CallPlanViewModel model, Desk desk) {
    super(Space.M);
    this.model = model;
    texts = desk.texts();
    String readOnly = model.judged().isReadOnly() ? texts.get("callplan.read-only") : "";
    controls = new FieldControls(texts, readOnly);
    VBox customer = ofCustomer();
    VBox group = ofGroup();
    model
        .judged()
        .chosenProperty()
        .subscribe(
            chosen -> {
              shown(customer, chosen.isEmpty());
              shown(group, chosen.isPresent());
            });
    // The way back stands where it is seen without scrolling.
    getChildren().addAll(whom(), back(), customer, group);
    if (!readOnly.isEmpty()) {
      getChildren().add(Words.muted(readOnly));
    }
  }

  private static void shown(Node node, boolean isShown) {
    node.setVisible(isShown);
    node.setManaged(isShown);
  }

  private Node whom() {
    JudgedGroupViewModel judged = model.judged();
    ComboBox<Optional<JudgedGroup>> box = new ComboBox<>();
    box.setId("call-plan-whom");
    box.setMaxWidth(Double.MAX_VALUE);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Optional<JudgedGroup> choice) {
            return choice == null ? "" : judged.called(choice);
          }

          @Override
          public Optional<JudgedGroup> fromString(String text) {
            throw new UnsupportedOperationException("nothing is typed: " + text);
          }
        });
    Runnable fill =
        () -> {
          isFilling = true;
          if (!box.getItems().equals(judged.choices())) {
            box.getItems().setAll(judged.choices());
          }
          box.setValue(judged.chosenProperty().get());
          isFilling = false;
        };
    judged.choices().subscribe(fill);
    judged.chosenProperty().subscribe(_ -> fill.run());
    box.valueProperty()
        .subscribe(
            choice -> {
              if (!isFilling && choice != null) {
                judged.choose(choice);
              }
            });
    HBox.setHgrow(box, Priority.ALWAYS);
    Label label = Words.labelFor(box, texts.get("callplan.judged-for"));
    label.setMinWidth(USE_PREF_SIZE);
    HBox line = new HBox(Space.S, label, box);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private VBox ofCustomer() {
    return new VBox(
        Space.M,
        Words.muted(texts.get("callplan.judged")),
        FieldLines.line(figure(CustomerFields.JUDGED_NONE), figure(CustomerFields.JUDGED_TODAY)),
        FieldLines.line(
            figure(CustomerFields.JUDGED_HALF_MORE), figure(CustomerFields.JUDGED_MOST)),
        FieldLines.line(figure(CustomerFields.LEAST_VISITS), figure(CustomerFields.MOST_VISITS)));
  }

  private VBox ofGroup() {
    Label followers = Words.muted("");
    followers.setId("call-plan-followers");
    followers.textProperty().bind(model.judged().followersProperty());
    VBox all = new VBox(Space.S, followers);
    for (JudgedGroupEditor.Part part : model.judged().editor().parts()) {
      CheckedField made = controls.figure(part.field());
      made.input().setId("call-plan-part-" + part.name());
      all.getChildren().add(made);
    }
    return all;
  }

  private Node back() {
    Hyperlink back = new Hyperlink();
    back.setId("call-plan-back");
    back.setWrapText(true);
    back.textProperty().bind(model.judged().backProperty());
    back.visibleProperty()
        .bind(
            model
                .judged()
                .backProperty()
                .map(text -> !text.isEmpty() && !model.judged().isReadOnly()));
    back.managedProperty().bind(back.visibleProperty());
    back.setOnAction(
        _ -> {
          back.setVisited(false);
          model.takeBack();
        });
    return back;
  }

  private CheckedField figure(CustomerField<?> field) {
    CheckedField made = controls.figure(model.editor().field(field));
    made.input().setId("call-plan-" + field.key());
    inputs.put(field, made.input());
    return made;
  }

  /** Where nothing is typed, what is usual counts, and stands there in grey. */
  void showUsual(@Nullable Judgements usual) {
    prompt(CustomerFields.JUDGED_NONE, usual == null ? null : usual.none());
    prompt(CustomerFields.JUDGED_TODAY, usual == null ? null : usual.today());
    prompt(CustomerFields.JUDGED_HALF_MORE, usual == null ? null : usual.halfMore());
    prompt(CustomerFields.JUDGED_MOST, usual == null ? null : usual.most());
    prompt(CustomerFields.LEAST_VISITS, BigDecimal.ZERO);
    prompt(CustomerFields.MOST_VISITS, BigDecimal.valueOf(CallPlanner.MOST_VISITS));
  }

  private void prompt(CustomerField<?> field, @Nullable BigDecimal usual) {
    Objects.requireNonNull(inputs.get(field))
        .setPromptText(usual == null ? "" : texts.number(usual.setScale(0, RoundingMode.HALF_UP)));
  }
}
