package app.revier.desktop.screen.gap;

import app.revier.book.Setting;
import app.revier.desktop.form.CheckedField;
import app.revier.desktop.form.Field;
import app.revier.desktop.form.FieldControls;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Why;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks for the target in one field, with the base revenue beside it. */
final class TargetQuestion extends VBox {

  TargetQuestion(GapViewModel model, Texts texts) {
    setSpacing(Space.L);
    setAlignment(Pos.CENTER);
    Field<String> target = model.field(Setting.TARGET);
    Label question = Words.section(texts.get("gap.question", String.valueOf(model.planYear())));
    Label base = Words.muted("");
    base.textProperty()
        .bind(
            model
                .baseRevenueProperty()
                .map(
                    amount ->
                        texts.get(
                            "gap.question-base",
                            String.valueOf(model.baseYear()),
                            texts.money(amount, model.currency()))));
    CheckedField field =
        CheckedField.figure(
            texts.get(
                "gap.target",
                String.valueOf(model.planYear()),
                texts.currencySign(model.currency())));
    field.setPrefWidth(200);
    new FieldControls(texts, model.readOnlyReason()).bound(field, target);
    field.input().setId("gap-question");
    Button make = new Button(texts.get("gap.make-plan"));
    make.getStyleClass().add("accent");
    make.setId("gap-make");
    make.setOnAction(_ -> target.confirm());
    SimpleStringProperty reason = new SimpleStringProperty(model.readOnlyReason());
    HBox row = new HBox(Space.S, field, new Why(make, reason));
    row.setAlignment(Pos.BOTTOM_CENTER);
    getChildren().addAll(question, base, row);
  }
}
