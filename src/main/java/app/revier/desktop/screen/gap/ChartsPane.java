package app.revier.desktop.screen.gap;

import app.revier.desktop.chart.PlanCharts;
import app.revier.desktop.chart.ProbabilityCurve;
import app.revier.desktop.chart.Waterfall;
import app.revier.desktop.nav.Memory;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.gap.GapPlan;
import app.revier.text.Explanations;
import app.revier.text.Texts;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Waterfall, curve and figures of the plan: beside each other where there is room. */
final class ChartsPane extends Pane {

  private static final String CLOSE_UP = "gap-screen.close-up";
  private static final double FIGURES_WIDTH = 256;
  private static final double CURVE_LEAST = 292;
  private static final double WATERFALL_LEAST = 520;
  private static final double HEIGHT = 232;

  private final GapViewModel model;
  private final Waterfall waterfall;
  private final ProbabilityCurve curve;
  private final FigureList figures;
  private final VBox waterfallCard;
  private final VBox curveCard;
  private final VBox figuresCard;

  ChartsPane(GapViewModel model, Texts texts, Memory memory) {
    this.model = model;
    PlanCharts charts = model.charts();
    Explanations explanations = model.explanations();
    waterfall =
        new Waterfall(
            amount -> texts.get("gap.close-up-from", texts.amount(amount)), model::openBehind);
    curve = new ProbabilityCurve(texts::amount, explanations::chance, charts::reading);
    figures = new FigureList(texts, model);
    String sign = texts.currencySign(model.currency());
    ToggleButton closeUp = closeUp(texts, memory);
    waterfallCard = card(texts.get("gap.waterfall", sign), waterfall, closeUp);
    curveCard = card(texts.get("gap.curve", sign), curve, null);
    figuresCard = card(texts.get("gap.figures", sign), figures, null);
    getChildren().addAll(waterfallCard, curveCard, figuresCard);
    model.planProperty().subscribe(this::show);
  }

  private ToggleButton closeUp(Texts texts, Memory memory) {
    ToggleButton button = new ToggleButton(texts.get("gap.close-up"));
    button.setId("gap-close-up");
    button.getStyleClass().add("small");
    button.setTooltip(new Tooltip(texts.get("gap.close-up-hint")));
    button.setSelected("true".equals(memory.get(CLOSE_UP)));
    waterfall.closeUpProperty().bind(button.selectedProperty());
    button
        .selectedProperty()
        .subscribe((_, selected) -> memory.put(CLOSE_UP, String.valueOf(selected)));
    return button;
  }

  private static VBox card(String title, Region content, @Nullable Node tool) {
    HBox head = new HBox(Space.S, Words.section(title));
    head.setAlignment(Pos.CENTER_LEFT);
    head.setMinHeight(24);
    if (tool != null) {
      Region gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      head.getChildren().addAll(gap, tool);
    }
    VBox card = new VBox(Space.S, head, content);
    VBox.setVgrow(content, Priority.ALWAYS);
    card.getStyleClass().addAll("card-pane", "gap-card");
    return card;
  }

  private void show(@Nullable GapPlan plan) {
    if (plan != null) {
      PlanCharts charts = model.charts();
      waterfall.show(
          charts.steps(plan),
          plan.parameters().target(),
          charts.target(plan),
          charts.missing(plan));
      curve.show(charts.curve(plan));
      figures.show(plan);
    }
  }

  /** How wide the three cards must be to stand beside each other. */
  private static boolean inOneRow(double width) {
    return width >= WATERFALL_LEAST + CURVE_LEAST + FIGURES_WIDTH + 2 * Space.M;
  }

  private static boolean inTwoRows(double width) {
    return width >= CURVE_LEAST + FIGURES_WIDTH + Space.M;
  }

  @Override
  protected double computePrefHeight(double width) {
    if (inOneRow(width)) {
      return HEIGHT;
    }
    return inTwoRows(width) ? 2 * HEIGHT + Space.M : 3 * HEIGHT + 2 * Space.M;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return WATERFALL_LEAST + CURVE_LEAST + FIGURES_WIDTH + 2 * Space.M;
  }

  @Override
  protected double computeMinWidth(double height) {
    return CURVE_LEAST;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    if (inOneRow(width)) {
      double rest = width - FIGURES_WIDTH - 2 * Space.M;
      double first = Math.round(rest * 0.64);
      waterfallCard.resizeRelocate(0, 0, first, height);
      curveCard.resizeRelocate(first + Space.M, 0, rest - first, height);
      figuresCard.resizeRelocate(width - FIGURES_WIDTH, 0, FIGURES_WIDTH, height);
    } else if (inTwoRows(width)) {
      double row = (height - Space.M) / 2;
      double second = width - FIGURES_WIDTH - Space.M;
      waterfallCard.resizeRelocate(0, 0, width, row);
      curveCard.resizeRelocate(0, row + Space.M, second, row);
      figuresCard.resizeRelocate(second + Space.M, row + Space.M, FIGURES_WIDTH, row);
    } else {
      double row = (height - 2 * Space.M) / 3;
      waterfallCard.resizeRelocate(0, 0, width, row);
      curveCard.resizeRelocate(0, row + Space.M, width, row);
      figuresCard.resizeRelocate(0, 2 * (row + Space.M), width, row);
    }
  }
}
