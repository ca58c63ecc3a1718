package app.revier.desktop.screen.gap;

import app.revier.book.Setting;
import app.revier.desktop.form.CheckedField;
import app.revier.desktop.form.SettingField;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import java.util.Set;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Target = base + increase, and what else the plan is asked for. Each field is kept when left. */
final class GoalBar extends FlowRow {

  private static final double WIDE = 112;
  private static final double NARROW = 88;

  /** The fields that may be left empty. */
  private static final Set<String> UNLIMITED = Set.of("visits", "hours", "budget");

  private final GapViewModel model;
  private final Texts texts;

  GoalBar(GapViewModel model, Texts texts) {
    super(Space.S, Space.S);
    this.model = model;
    this.texts = texts;
    setRowValignment(VPos.TOP);
    String sign = texts.currencySign(model.currency());
    String year = String.valueOf(model.planYear());
    Node target = setting("target", texts.get("gap.target", year, sign), Setting.TARGET, WIDE);
    Node base = base();
    Node increase = increase(sign);
    Node confidence =
        setting("confidence", texts.get("gap.confidence"), Setting.CONFIDENCE, NARROW);
    Node correlation =
        setting("correlation", texts.get("gap.correlation"), Setting.CORRELATION, NARROW);
    Node visits = setting("visits", texts.get("gap.visits"), Setting.VISIT_LIMIT, WIDE);
    Node hours = setting("hours", texts.get("gap.hours"), Setting.HOUR_LIMIT, WIDE);
    Node budget = setting("budget", texts.get("gap.budget", sign), Setting.BUDGET_LIMIT, WIDE);
    getChildren()
        .addAll(
            target,
            sign("="),
            base,
            sign("+"),
            increase,
            confidence,
            correlation,
            visits,
            hours,
            budget);
    FlowPane.setMargin(confidence, new Insets(0, 0, 0, Space.L));
    setDisable(!model.readOnlyReason().isEmpty());
  }

  private static Label sign(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("goal-sign");
    return label;
  }

  private Node base() {
    Label amount = new Label();
    amount.getStyleClass().add("goal-base");
    amount.setMinWidth(USE_PREF_SIZE);
    amount.textProperty().bind(model.baseRevenueProperty().map(texts::amount));
    return new VBox(
        Space.XS,
        Words.labelFor(amount, texts.get("gap.base", String.valueOf(model.baseYear()))),
        amount);
  }

  private Node increase(String sign) {
    IncreaseField increase = model.increase();
    return field(
        "increase",
        texts.get("gap.increase", sign),
        WIDE,
        increase.textProperty(),
        increase.complaintProperty(),
        model::keepIncrease,
        increase::restore);
  }

  private Node setting(String name, String label, Setting<?> setting, double width) {
    SettingField field = model.field(setting);
    return field(
        name,
        label,
        width,
        field.textProperty(),
        field.complaintProperty(),
        () -> model.keep(field),
        field::restore);
  }

  private Node field(
      String name,
      String label,
      double width,
      StringProperty text,
      ReadOnlyStringProperty complaint,
      Runnable keep,
      Runnable restore) {
    CheckedField field = CheckedField.figure(label);
    field.setPrefWidth(width);
    field.setMaxWidth(width);
    field.textProperty().bindBidirectional(text);
    field.complaintProperty().bind(complaint);
    field.input().setId("gap-" + name);
    Tooltip.install(field, new Tooltip(texts.get("gap.hint-" + name)));
    if (UNLIMITED.contains(name)) {
      field.input().setPromptText(texts.get("gap.no-limit"));
    }
    field
        .input()
        .setOnKeyPressed(
            event -> {
              if (event.getCode() == KeyCode.ENTER) {
                keep.run();
              } else if (event.getCode() == KeyCode.ESCAPE) {
                restore.run();
              }
            });
    field
        .input()
        .focusedProperty()
        .subscribe(
            focused -> {
              if (!focused) {
                keep.run();
              }
            });
    return field;
  }
}
