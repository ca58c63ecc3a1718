package app.revier.desktop.screen.gap;

import app.revier.desktop.chart.PlanCharts;
import app.revier.desktop.theme.Space;
import app.revier.gap.GapPlan;
import app.revier.gap.Rung;
import app.revier.gap.RungResult;
import app.revier.text.Terms;
import app.revier.text.Texts;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What each rung adds and what is left after it. A click shows the projects of a rung alone. */
final class RungStrip extends FlowRow {

  private final GapViewModel model;
  private final Texts texts;
  private final Map<Rung, Label> adds = new EnumMap<>(Rung.class);
  private final Map<Rung, Label> left = new EnumMap<>(Rung.class);

  RungStrip(GapViewModel model, Texts texts, Terms terms) {
    super(Space.S, Space.S);
    this.model = model;
    this.texts = texts;
    for (Rung rung : Rung.values()) {
      getChildren().add(button(rung, terms));
    }
    model.planProperty().subscribe(this::show);
  }

  private ToggleButton button(Rung rung, Terms terms) {
    Label name = new Label(texts.get("gap.rung", rung.number(), terms.rung(rung)));
    name.getStyleClass().add("rung-name");
    Label add = new Label();
    Label rest = new Label();
    rest.getStyleClass().add("muted");
    adds.put(rung, add);
    left.put(rung, rest);
    VBox words = new VBox(name, add, rest);
    ToggleButton button = new ToggleButton();
    button.setGraphic(words);
    button.setId("gap-rung-" + rung.number());
    button.getStyleClass().add("rung");
    button.setTooltip(new Tooltip(texts.get("gap.rung-hint")));
    button.setAccessibleText(name.getText());
    model.rungProperty().subscribe(now -> button.setSelected(now == rung));
    button.setOnAction(_ -> model.rungProperty().set(button.isSelected() ? rung : null));
    return button;
  }

  private void show(@Nullable GapPlan plan) {
    if (plan == null) {
      return;
    }
    PlanCharts charts = model.charts();
    for (RungResult result : plan.rungs()) {
      int projects = result.projects();
      String expected = charts.signed(result.expected());
      text(
          adds.get(result.rung()),
          texts.get(
              "gap.rung-adds",
              projects,
              texts.number(projects),
              expected.isEmpty() ? "0" : expected));
      text(
          left.get(result.rung()),
          result.gapLeft().isPositive()
              ? texts.get("gap.rung-left", texts.amount(result.gapLeft()))
              : texts.get("gap.rung-over", texts.amount(result.gapLeft().negated())));
    }
  }

  private static void text(@Nullable Label label, String text) {
    if (label != null) {
      label.setText(text);
    }
  }
}
