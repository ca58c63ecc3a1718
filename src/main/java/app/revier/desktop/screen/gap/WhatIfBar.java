package app.revier.desktop.screen.gap;

import app.revier.book.KeptScenario;
import app.revier.desktop.form.Suggestions;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;

/** Where the rep puts together what would be otherwise. */
final class WhatIfBar extends VBox {

  private static final double SUBJECT = 300;

  /** Room for the longest that can be chosen, so that nothing moves with the choice. */
  private static final double KIND = 290;

  private static final double VALUE = 120;

  private final ScenariosViewModel model;
  private final WhatIfForm form;
  private final Texts texts;
  private final Label title = Words.section("");
  private final TextField subject = new TextField();
  private final ComboBox<WhatIfKind> kind = new ComboBox<>();
  private final TextField value = new TextField();
  private final Label unit = new Label();
  private final Button add;
  private final Button instead;

  WhatIfBar(ScenariosViewModel model, GapViewModel gap, Texts texts) {
    super(Space.XS);
    this.model = model;
    this.texts = texts;
    form = model.form();
    setId("whatif-bar");
    getStyleClass().add("card-pane");
    add = Icons.button(Material2AL.ADD, texts.get("whatif.add"), model::add);
    add.setId("whatif-add");
    add.getStyleClass().add("accent");
    instead = new Button(texts.get("whatif.new-instead"));
    instead.getStyleClass().add("flat");
    instead.setOnAction(_ -> model.extend(null));
    buildSubject();
    buildKind();
    buildValue();
    Label complaint = Words.text("");
    complaint.getStyleClass().add("loss");
    complaint.setId("whatif-complaint");
    complaint.textProperty().bind(form.complaintProperty());
    complaint.managedProperty().bind(complaint.textProperty().isNotEmpty());
    HBox valued = new HBox(Space.XS, value, unit);
    valued.setAlignment(Pos.CENTER_LEFT);
    valued.managedProperty().bind(valued.visibleProperty());
    form.kindProperty().subscribe(now -> valued.setVisible(now != null && now.isValued()));
    FlowPane row = new FlowPane(Space.S, Space.XS, subject, kind, valued, add, instead);
    row.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(title, row, complaint);
    model.targetProperty().subscribe(this::showTarget);
    model.whenBegun(this::begin);
    setDisable(!gap.readOnlyReason().isEmpty());
  }

  private void buildSubject() {
    subject.setId("whatif-subject");
    subject.setPromptText(texts.get("whatif.subject-prompt"));
    subject.setAccessibleText(texts.get("whatif.subject-prompt"));
    subject.setTooltip(Words.hint(texts.get("whatif.subject-prompt")));
    subject.setPrefWidth(SUBJECT);
    subject.textProperty().bindBidirectional(form.subjectProperty());
    subject.setOnAction(_ -> kind.requestFocus());
    Suggestions.under(subject, form::found, kind::requestFocus);
  }

  private void buildKind() {
    kind.setId("whatif-kind");
    kind.setPrefWidth(KIND);
    kind.setItems(form.kinds());
    kind.setAccessibleText(texts.get("whatif.kind"));
    kind.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable WhatIfKind one) {
            return one == null ? "" : texts.get("whatif.kind-" + one.code());
          }

          @Override
          public @Nullable WhatIfKind fromString(String text) {
            return null;
          }
        });
    kind.valueProperty().bindBidirectional(form.kindProperty());
    kind.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && !kind.isShowing()) {
            event.consume();
            goOn();
          }
        });
  }

  /** To the figure, if it takes one; else there is nothing more to say. */
  private void goOn() {
    WhatIfKind chosen = form.kindProperty().get();
    if (chosen != null && chosen.isValued()) {
      value.requestFocus();
    } else {
      model.add();
    }
  }

  private void buildValue() {
    value.setId("whatif-value");
    value.setPrefWidth(VALUE);
    value.textProperty().bindBidirectional(form.valueProperty());
    value.setOnAction(_ -> model.add());
    form.kindProperty()
        .subscribe(
            now -> {
              boolean valued = now != null && now.isValued();
              unit.setText(valued ? texts.get("whatif.unit-" + now.code()) : "");
              value.setAccessibleText(unit.getText());
              value.setPromptText(valued ? texts.get("whatif.example-" + now.code()) : "");
            });
  }

  private void showTarget(@Nullable KeptScenario target) {
    title.setText(
        target == null
            ? texts.get("whatif.new")
            : texts.get("whatif.extend", target.name().isEmpty() ? target.text() : target.name()));
    instead.setVisible(target != null);
    instead.setManaged(target != null);
    add.setText(texts.get(target == null ? "whatif.add" : "whatif.add-to"));
  }

  private void begin(boolean atFigure) {
    if (atFigure) {
      value.requestFocus();
    } else if (subject.getText().isEmpty()) {
      subject.requestFocus();
    } else {
      kind.requestFocus();
    }
  }

  /** What has the keyboard when the rep comes here. */
  Node keyboard() {
    return subject.getText().isEmpty() ? subject : kind;
  }
}
