package app.revier.desktop.screen.gap;

import app.revier.desktop.chart.ChartCard;
import app.revier.desktop.chart.PlanCharts;
import app.revier.desktop.chart.ProbabilityCurve;
import app.revier.desktop.chart.Waterfall;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Memory;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.gap.GapPlan;
import app.revier.text.Texts;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Waterfall and curve of the plan side by side, and its figures: beside them where there is room,
 * else in place of the curve. In a narrow place there is one chart at a time, large enough to read.
 */
final class ChartsPane extends Pane {

  private static final String CLOSE_UP = "gap-screen.close-up";
  private static final String FIGURES = "gap-screen.figures";
  private static final String CURVE = "gap-screen.curve";
  private static final double FIGURES_WIDTH = 264;
  private static final double CURVE_LEAST = 264;
  private static final double WATERFALL_LEAST = 528;
  private static final double WATERFALL_PART = 0.62;
  private static final double THREE_FROM = 1320;

  private final GapViewModel model;
  private final Texts texts;
  private final Memory memory;
  private final Waterfall waterfall;
  private final ProbabilityCurve curve;
  private final FigureList figures;
  private final BooleanProperty wide = new SimpleBooleanProperty(this, "wide");
  private final BooleanProperty single = new SimpleBooleanProperty(this, "single");
  private final BooleanProperty curveAlone = new SimpleBooleanProperty(this, "curveAlone");
  private final ToggleButton closeUp;
  private final ToggleButton showFigures;
  private final ChartCard waterfallCard;
  private final ChartCard curveCard;
  private final VBox figuresCard;
  private final ScrollPane scrolled = new ScrollPane();
  private final StackPane beside = new StackPane();
  private final StackPane apart = new StackPane();

  ChartsPane(GapViewModel model, Desk desk) {
    this.model = model;
    texts = desk.texts();
    memory = desk.memory();
    String currency = model.currency();
    waterfall = new Waterfall(texts, currency, model::openBehind);
    curve =
        new ProbabilityCurve(
            texts, currency, model.explanations()::probability, model.charts()::reading);
    figures = new FigureList(texts, model);
    scrolled.setFitToWidth(true);
    scrolled.setMinHeight(0);
    scrolled.getStyleClass().add("edge-to-edge");
    closeUp = remembered("close-up", CLOSE_UP);
    waterfall.closeUpProperty().bind(closeUp.selectedProperty());
    showFigures = remembered("show-figures", FIGURES);
    String sign = texts.currencySign(currency);
    curveAlone.set("true".equals(memory.get(CURVE)));
    Button toCurve = other("curve", texts.get("gap.curve"), true);
    Button toWaterfall = other("waterfall", texts.get("gap.waterfall", sign), false);
    waterfallCard =
        new ChartCard("gap-waterfall", texts.get("gap.waterfall", sign), waterfall, desk);
    waterfallCard.setTools(closeUp, toCurve);
    curveCard = new ChartCard("gap-curve", texts.get("gap.curve", sign), curve, beside, desk);
    curveCard.setTools(showFigures, toWaterfall);
    figuresCard = figuresCard(texts.get("gap.figures", sign));
    List.of(waterfallCard, curveCard, figuresCard)
        .forEach(card -> card.getStyleClass().add("gap-card"));
    getChildren().addAll(waterfallCard, curveCard, figuresCard);
    Runnable place =
        () -> {
          boolean instead = !wide.get() && showFigures.isSelected();
          curveCard.setTitle(texts.get(instead ? "gap.figures" : "gap.curve", sign));
          place(instead);
        };
    wide.subscribe(place);
    place.run();
    showFigures.selectedProperty().subscribe(place);
    widthProperty().subscribe(now -> measure(now.doubleValue()));
    model.planProperty().subscribe(this::show);
  }

  private void measure(double width) {
    wide.set(width >= THREE_FROM);
    single.set(width < WATERFALL_LEAST + CURVE_LEAST + Space.M);
  }

  /** Shows the other chart in place of this one, where there is room for one only. */
  private Button other(String name, String title, boolean isCurve) {
    Button button = new Button(title);
    button.setId("gap-show-" + name);
    button.getStyleClass().add("small");
    button.setMinWidth(USE_PREF_SIZE);
    button.visibleProperty().bind(single);
    button.managedProperty().bind(single);
    button.setOnAction(
        _ -> {
          curveAlone.set(isCurve);
          memory.put(CURVE, String.valueOf(isCurve));
          requestLayout();
        });
    return button;
  }

  private ToggleButton remembered(String name, String memoryName) {
    ToggleButton button = new ToggleButton(texts.get("gap." + name));
    button.setId("gap-" + name);
    button.getStyleClass().add("small");
    button.setMinWidth(USE_PREF_SIZE);
    button.setTooltip(new Tooltip(texts.get("gap." + name + "-hint")));
    button.setSelected("true".equals(memory.get(memoryName)));
    button
        .selectedProperty()
        .subscribe((_, selected) -> memory.put(memoryName, String.valueOf(selected)));
    return button;
  }

  private VBox figuresCard(String title) {
    Label head = Words.section(title);
    head.setMinHeight(24);
    VBox card = new VBox(Space.XS, head, apart);
    VBox.setVgrow(apart, Priority.ALWAYS);
    card.getStyleClass().add("card-pane");
    return card;
  }

  /** The figures have one place at a time. */
  private void place(boolean insteadOfCurve) {
    apart.getChildren().clear();
    beside.getChildren().clear();
    scrolled.setContent(null);
    if (insteadOfCurve) {
      scrolled.setContent(figures);
      beside.getChildren().setAll(scrolled);
    } else {
      beside.getChildren().setAll(curve);
      apart.getChildren().setAll(figures);
    }
    showFigures.setVisible(!wide.get());
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

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return WATERFALL_LEAST + CURVE_LEAST + Space.M;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    boolean two = !single.get();
    waterfallCard.setVisible(two || !curveAlone.get());
    curveCard.setVisible(two || curveAlone.get());
    figuresCard.setVisible(wide.get());
    double forCharts = wide.get() ? width - FIGURES_WIDTH - Space.M : width;
    double first =
        two
            ? Math.min(Math.round(forCharts * WATERFALL_PART), forCharts - CURVE_LEAST - Space.M)
            : width;
    waterfallCard.resizeRelocate(0, 0, first, height);
    if (two) {
      curveCard.resizeRelocate(first + Space.M, 0, forCharts - first - Space.M, height);
    } else {
      curveCard.resizeRelocate(0, 0, width, height);
    }
    figuresCard.resizeRelocate(width - FIGURES_WIDTH, 0, FIGURES_WIDTH, height);
  }
}
