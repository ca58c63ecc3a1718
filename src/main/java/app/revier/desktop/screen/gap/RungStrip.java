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
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/**
 * What each rung adds, and in the tooltip what is left after it. A click shows the projects of a
 * rung alone.
 */
final class RungStrip extends HBox {

  private final GapViewModel model;
  private final Texts texts;
  private final Terms terms;
  private final Map<Rung, ToggleButton> buttons = new EnumMap<>(Rung.class);

  RungStrip(GapViewModel model, Texts texts, Terms terms) {
    super(Space.XS);
    this.model = model;
    this.texts = texts;
    this.terms = terms;
    setAlignment(Pos.CENTER_LEFT);
    for (Rung rung : Rung.values()) {
      ToggleButton button = button(rung);
      buttons.put(rung, button);
      getChildren().add(button);
    }
    model.planProperty().subscribe(this::show);
  }

  private ToggleButton button(Rung rung) {
    ToggleButton button = new ToggleButton();
    button.setId("gap-rung-" + rung.number());
    button.getStyleClass().add("rung");
    button.setMinWidth(USE_PREF_SIZE);
    Tooltip tooltip = new Tooltip();
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(320);
    button.setTooltip(tooltip);
    model.projects().rungProperty().subscribe(now -> button.setSelected(now == rung));
    button.setOnAction(_ -> model.projects().rungProperty().set(button.isSelected() ? rung : null));
    return button;
  }

  private void show(@Nullable GapPlan plan) {
    if (plan == null) {
      return;
    }
    for (RungResult result : plan.rungs()) {
      ToggleButton button = buttons.get(result.rung());
      if (button != null) {
        tell(button, result);
      }
    }
  }

  private void tell(ToggleButton button, RungResult result) {
    PlanCharts charts = model.charts();
    int projects = result.projects();
    String expected =
        result.expected().isZero()
            ? texts.amount(result.expected())
            : charts.signed(result.expected());
    button.setText(texts.get("gap.rung", result.rung().number(), expected));
    String left =
        result.gapLeft().isPositive()
            ? texts.get("gap.rung-left", texts.amount(result.gapLeft()))
            : texts.get("gap.rung-over", texts.amount(result.gapLeft().negated()));
    String words =
        texts.get(
            "gap.rung-words",
            terms.rung(result.rung()),
            projects,
            texts.number(projects),
            expected,
            left);
    button.getTooltip().setText(words + " " + texts.get("gap.rung-hint"));
    button.setAccessibleText(button.getText() + ". " + words);
  }
}
