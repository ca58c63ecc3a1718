package app.revier.desktop.screen.gap;

import app.revier.book.Setting;
import app.revier.desktop.form.Field;
import app.revier.desktop.form.FieldControls;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.selection.SelectionProblem.Resource;
import app.revier.text.Texts;
import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * Target = base + increase, and what else the plan is asked for, in one line; below it what of that
 * cannot be taken. Each field is kept when left.
 */
final class GoalBar extends VBox {

  private static final double TARGET = 86;
  private static final double WIDE = 76;
  private static final double NARROW = 68;
  private static final double HOURS = 56;

  /** So wide that its worth fits, and no field moves when that is found. */
  private static final double LIMIT = 118;

  /** Where the line has room to spare, each field gets so much of it. */
  private static final double MORE = 12;

  private static final double ROOMY_FROM = 880;
  private static final double ONE_LINE = 1200;

  private final GapViewModel model;
  private final Texts texts;
  private final FieldControls controls;
  private final BooleanProperty roomy = new SimpleBooleanProperty(this, "roomy");
  private final Label complaint = Words.text("");
  private final List<ReadOnlyStringProperty> complaints = new ArrayList<>();

  GoalBar(GapViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    controls = new FieldControls(texts, model.readOnlyReason());
    String sign = texts.currencySign(model.currency());
    String year = String.valueOf(model.planYear());
    FlowPane line =
        new FlowPane(
            Space.S,
            Space.XS,
            together(
                asked(
                    setting("target", texts.get("gap.target", year, sign), Setting.TARGET, TARGET),
                    WhatIfKind.TARGET),
                sign("="),
                base(),
                sign("+"),
                increase(sign)),
            together(
                setting("confidence", texts.get("gap.confidence"), Setting.CONFIDENCE, NARROW),
                asked(
                    setting(
                        "correlation", texts.get("gap.correlation"), Setting.CORRELATION, NARROW),
                    WhatIfKind.CORRELATION)),
            together(
                asked(
                    limit("visits", LimitUse.Kind.VISITS, Setting.VISIT_LIMIT, sign),
                    WhatIfKind.DAYS),
                limit("hours", LimitUse.Kind.HOURS, Setting.HOUR_LIMIT, sign),
                asked(
                    limit("budget", LimitUse.Kind.BUDGET, Setting.BUDGET_LIMIT, sign),
                    WhatIfKind.BUDGET)));
    line.setPrefWrapLength(ONE_LINE);
    line.setRowValignment(VPos.TOP);
    complaint.getStyleClass().add("complaint");
    complaint.setMinHeight(USE_PREF_SIZE);
    complaint.managedProperty().bind(complaint.textProperty().isNotEmpty());
    complaint.visibleProperty().bind(complaint.managedProperty());
    roomy.bind(widthProperty().greaterThan(ROOMY_FROM));
    setSpacing(Space.XS);
    getChildren().addAll(line, complaint);
  }

  /** With a menu at its name that asks what would be if it were another one. */
  private Node asked(Node field, WhatIfKind kind) {
    MenuItem whatIf = new MenuItem(texts.get("whatif.menu-item"));
    whatIf.setDisable(!model.readOnlyReason().isEmpty());
    whatIf.setOnAction(_ -> model.whatIf(kind));
    ContextMenu menu = new ContextMenu(whatIf);
    field.setOnContextMenuRequested(
        event -> {
          menu.show(field, event.getScreenX(), event.getScreenY());
          event.consume();
        });
    return field;
  }

  private static Label sign(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("goal-sign");
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  /** What belongs together stays in one line; where there is no room for all, it goes below. */
  private static HBox together(Node... nodes) {
    HBox box = new HBox(Space.S, nodes);
    box.setAlignment(Pos.TOP_LEFT);
    return box;
  }

  private Node base() {
    Label amount = new Label();
    amount.getStyleClass().add("goal-base");
    amount.setMinWidth(USE_PREF_SIZE);
    amount.textProperty().bind(model.baseRevenueProperty().map(texts::amount));
    Label label = Words.labelFor(amount, texts.get("gap.base", String.valueOf(model.baseYear())));
    label.setMinWidth(USE_PREF_SIZE);
    return new VBox(Space.XS, label, amount);
  }

  private Node increase(String sign) {
    TextField input = input("increase", model.increase());
    return labelled(Words.labelFor(input, texts.get("gap.increase", sign)), input, WIDE);
  }

  private Node setting(String name, String label, Setting<?> setting, double width) {
    TextField input = input(name, model.field(setting));
    return labelled(Words.labelFor(input, label), input, width);
  }

  private Node limit(String name, LimitUse.Kind kind, Setting<?> setting, String sign) {
    TextField input = input(name, model.field(setting));
    input.setPromptText(texts.get("gap.no-limit"));
    Label label = Words.labelFor(input, "");
    LimitUse use = new LimitUse(kind, texts, sign, label);
    model.planProperty().subscribe(plan -> use.show(plan, isSaidByTime(kind)));
    if (kind == LimitUse.Kind.VISITS) {
      Tooltip from = Words.hint("");
      from.textProperty()
          .bind(model.visitLimitProperty().concat(" ").concat(texts.get("gap.hint-visits")));
      input.setTooltip(from);
    }
    boolean hasWorth = kind.resource() != Resource.MINUTES;
    GoalField field = labelled(label, input, hasWorth ? LIMIT : HOURS);
    field.getChildren().add(use.bar());
    if (hasWorth) {
      field.getChildren().add(new LimitWorthButton(model, texts, kind.resource()));
    }
    return field;
  }

  /** Whether the field has a word in place of the number that the time budget gives. */
  private boolean isSaidByTime(LimitUse.Kind kind) {
    return kind == LimitUse.Kind.VISITS && model.areVisitsFree();
  }

  private GoalField labelled(Label label, TextField input, double width) {
    GoalField field = new GoalField(label, input);
    roomy.subscribe(isRoomy -> field.give(isRoomy ? width + MORE : width));
    return field;
  }

  private TextField input(String name, Field<?> field) {
    TextField input = new TextField();
    controls.bound(input, field);
    input.setId("gap-" + name);
    input.getStyleClass().add("figure-input");
    if (model.readOnlyReason().isEmpty()) {
      input.setTooltip(new Tooltip(texts.get("gap.hint-" + name)));
    }
    ReadOnlyStringProperty why = field.complaintProperty();
    input.accessibleHelpProperty().bind(why);
    complaints.add(why);
    why.subscribe(
        words -> {
          input.pseudoClassStateChanged(Styles.STATE_DANGER, !words.isEmpty());
          complain();
        });
    return input;
  }

  private void complain() {
    complaint.setText(
        complaints.stream()
            .map(ReadOnlyStringProperty::get)
            .filter(words -> !words.isEmpty())
            .distinct()
            .collect(Collectors.joining(" ")));
  }
}
