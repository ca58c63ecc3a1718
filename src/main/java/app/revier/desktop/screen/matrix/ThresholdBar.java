package app.revier.desktop.screen.matrix;

import app.revier.desktop.form.Field;
import app.revier.desktop.form.FieldControls;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.segment.Thresholds;
import app.revier.text.Texts;
import atlantafx.base.theme.Styles;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2MZ;

/** The limits between the classes as fields with sliders. */
final class ThresholdBar extends VBox {

  private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
  private static final double FIELD_WIDTH = 104;
  private static final double RULE_WIDTH = 180;
  private static final double MOST_RULE_WIDTH = 216;
  private static final double GAP = 6;

  private final MatrixViewModel model;
  private final Texts texts;
  private final FieldControls controls;

  ThresholdBar(MatrixViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    // Trying out changes nothing, so that it can be done in a book that can only be read, too.
    controls = new FieldControls(texts, "");
    setSpacing(Space.XS);
    getStyleClass().add("matrix-thresholds");
    ThresholdForm limits = model.limits();
    HBox line = new HBox(GAP);
    line.getChildren()
        .addAll(
            sizeRule(),
            limit(limits.aFrom, Thresholds.Mode.AMOUNTS),
            limit(limits.bFrom, Thresholds.Mode.AMOUNTS),
            limit(limits.aReach, Thresholds.Mode.PARETO),
            limit(limits.bReach, Thresholds.Mode.PARETO),
            limit(limits.maintainFrom),
            limit(limits.winUpTo),
            limit(limits.minimumWhitespace),
            defaults());
    getChildren().add(line);
  }

  private Node sizeRule() {
    ComboBox<?> box =
        controls.box(
            model.limits().sizeRule, rule -> texts.get("matrix.size-rule-" + rule.code()), null);
    box.setId("matrix-size-rule");
    Tooltip.install(box, new Tooltip(texts.get("matrix.hint-size-rule")));
    model
        .limits()
        .sizeRule
        .valueProperty()
        .subscribe(
            rule -> box.pseudoClassStateChanged(CHANGED, model.limits().sizeRule.isChanged()));
    VBox rule = new VBox(Space.XS, Words.labelFor(box, texts.get("matrix.size-rule")), box);
    rule.setPrefWidth(RULE_WIDTH);
    rule.setMaxWidth(MOST_RULE_WIDTH);
    HBox.setHgrow(rule, Priority.ALWAYS);
    return rule;
  }

  private Node limit(Field<?> field, Thresholds.Mode mode) {
    Node limit = limit(field);
    model
        .limits()
        .sizeRule
        .valueProperty()
        .subscribe(
            rule -> {
              boolean counts = rule != null && rule.mode() == mode;
              limit.setVisible(counts);
              limit.setManaged(counts);
            });
    return limit;
  }

  private Node limit(Field<?> field) {
    TextField input = new TextField();
    controls.bound(input, field);
    input.getStyleClass().add("figure-input");
    String key = field.caption().key();
    String hint = texts.get("matrix.hint-" + key.substring(key.indexOf('-') + 1));
    ReadOnlyStringProperty why = field.complaintProperty();
    input.accessibleHelpProperty().bind(why.map(words -> words.isEmpty() ? hint : words));
    why.subscribe(words -> input.pseudoClassStateChanged(Styles.STATE_DANGER, !words.isEmpty()));
    model
        .stateProperty()
        .subscribe(state -> input.pseudoClassStateChanged(CHANGED, field.isChanged()));
    field.whenChanged(() -> input.pseudoClassStateChanged(CHANGED, field.isChanged()));
    Label label = Words.labelFor(input, field.caption().in(texts));
    VBox box = new VBox(Space.XS, label, input, controls.slider(model.slides().of(field)));
    Tooltip.install(box, new Tooltip(hint));
    box.setPrefWidth(FIELD_WIDTH);
    box.setMinWidth(FIELD_WIDTH);
    return box;
  }

  /** Below a blank label, so that it stands in line with the fields. */
  private Node defaults() {
    Button defaults =
        Icons.bare(Material2MZ.RESTORE, texts.get("matrix.defaults"), model::enterDefaults);
    defaults.setId("matrix-defaults");
    Label blank = Words.labelFor(defaults, " ");
    VBox box = new VBox(Space.XS, blank, defaults);
    box.setAlignment(Pos.TOP_LEFT);
    box.setMinWidth(Region.USE_PREF_SIZE);
    return box;
  }
}
