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
import app.revier.selection.SelectionProblem.Resource;
import app.revier.text.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Waterfall and curve of the plan side by side; what more of a limit would bring, and the figures:
 * beside them where there is room, else in place of the curve. In a narrow place there is one at a
 * time, large enough to read.
 */
final class ChartsPane extends Pane {

  private static final String CLOSE_UP = "gap-screen.close-up";
  private static final String CHOSEN = "gap-screen.chart";
  private static final String CURVE = "gap-screen.curve";
  private static final double THIRD_WIDTH = 372;
  private static final double WAY_PART = 0.58;
  private static final double CLOSE_UP_FROM = 480;
  private static final double HEAD = 24;

  private final GapViewModel model;
  private final Texts texts;
  private final Memory memory;
  private final Waterfall waterfall;
  private final ProbabilityCurve curve;
  private final FigureList figures;
  private final ToggleButton closeUp;
  private final ChartChooser chooser;
  private final Map<ChartChoice, Region> cards = new EnumMap<>(ChartChoice.class);
  private final Map<ChartChoice, HBox> tools = new EnumMap<>(ChartChoice.class);
  private ChartChoice chosen;
  private boolean wayAlone;
  private ChartPlaces places;

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
    closeUp = closeUp();
    waterfall.closeUpProperty().bind(closeUp.selectedProperty());
    chooser = new ChartChooser(texts, this::choose);
    chosen = remembered();
    wayAlone = !"true".equals(memory.get(CURVE));
    places = ChartPlaces.of(0, chosen, wayAlone);
    String sign = texts.currencySign(currency);
    ChartCard way =
        new ChartCard("gap-waterfall", texts.get("gap.waterfall", sign), waterfall, desk);
    add(ChartChoice.WAY, way);
    add(ChartChoice.CURVE, new ChartCard("gap-curve", texts.get("gap.curve"), curve, desk));
    add(ChartChoice.VISITS, new FrontierCard(model, desk, Resource.VISITS).card());
    add(ChartChoice.BUDGET, new FrontierCard(model, desk, Resource.BUDGET).card());
    addFigures(texts.get("gap.figures", sign));
    widthProperty().subscribe(_ -> place());
    model.planProperty().subscribe(this::show);
  }

  private ChartChoice remembered() {
    String before = memory.get(CHOSEN);
    for (ChartChoice each : ChartChoice.values()) {
      if (each != ChartChoice.WAY && each.name().equals(before)) {
        return each;
      }
    }
    return ChartChoice.CURVE;
  }

  private ToggleButton closeUp() {
    ToggleButton button = new ToggleButton(texts.get("gap.close-up"));
    button.setId("gap-close-up");
    button.getStyleClass().add("small");
    button.setMinWidth(USE_PREF_SIZE);
    button.setTooltip(new Tooltip(texts.get("gap.close-up-hint")));
    button.setSelected("true".equals(memory.get(CLOSE_UP)));
    button.managedProperty().bind(button.visibleProperty());
    button
        .selectedProperty()
        .subscribe((_, selected) -> memory.put(CLOSE_UP, String.valueOf(selected)));
    return button;
  }

  private void add(ChartChoice choice, ChartCard card) {
    HBox beside = new HBox(Space.S);
    beside.setAlignment(Pos.CENTER_RIGHT);
    beside.setMinWidth(USE_PREF_SIZE);
    card.setTools(beside);
    put(choice, card, beside);
  }

  private void addFigures(String title) {
    ScrollPane scrolled = new ScrollPane(figures);
    scrolled.setFitToWidth(true);
    scrolled.setMinHeight(0);
    scrolled.getStyleClass().add("edge-to-edge");
    VBox.setVgrow(scrolled, Priority.ALWAYS);
    Label words = Words.section(title);
    words.setMinWidth(0);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox beside = new HBox();
    HBox head = new HBox(Space.S, words, gap, beside);
    head.setAlignment(Pos.CENTER_LEFT);
    head.setMinHeight(HEAD);
    VBox card = new VBox(Space.XS, head, scrolled);
    card.getStyleClass().add("card-pane");
    put(ChartChoice.FIGURES, card, beside);
  }

  private void put(ChartChoice choice, Region card, HBox beside) {
    card.getStyleClass().add("gap-card");
    cards.put(choice, card);
    tools.put(choice, beside);
    getChildren().add(card);
  }

  /** The keyboard goes along with the button that was pressed. */
  private void choose(ChartChoice choice) {
    wayAlone = choice == ChartChoice.WAY;
    memory.put(CURVE, String.valueOf(!wayAlone));
    if (!wayAlone) {
      chosen = choice;
      memory.put(CHOSEN, choice.name());
    }
    place();
    chooser.button(choice).requestFocus();
  }

  private void place() {
    places = ChartPlaces.of(getWidth(), chosen, wayAlone);
    cards.forEach((choice, card) -> card.setVisible(places.shown().contains(choice)));
    boolean alone = places.shown().size() == 1;
    closeUp.setVisible(!alone || getWidth() >= CLOSE_UP_FROM);
    tools.forEach(
        (choice, box) -> {
          List<Node> wanted = toolsOf(choice);
          if (!box.getChildren().equals(wanted)) {
            box.getChildren().setAll(wanted);
          }
        });
    chooser.show(places);
    requestLayout();
  }

  private List<Node> toolsOf(ChartChoice choice) {
    boolean last = choice == places.last();
    return choice == ChartChoice.WAY
        ? (last ? List.of(closeUp, chooser) : List.of(closeUp))
        : last ? List.of(chooser) : List.of();
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
    return ChartPlaces.WAY_LEAST + ChartPlaces.OTHER_LEAST + Space.M;
  }

  @Override
  protected void layoutChildren() {
    double left = 0;
    for (ChartChoice choice : places.shown()) {
      double width = widthOf(choice);
      Region card = Objects.requireNonNull(cards.get(choice));
      card.resizeRelocate(left, 0, width, getHeight());
      left += width + Space.M;
    }
  }

  private double widthOf(ChartChoice choice) {
    List<ChartChoice> shown = places.shown();
    if (shown.size() == 1) {
      return getWidth();
    }
    boolean three = shown.size() > 2;
    if (three && choice == places.last()) {
      return THIRD_WIDTH;
    }
    double room = (three ? getWidth() - THIRD_WIDTH - Space.M : getWidth()) - Space.M;
    double way = Math.min(Math.round(room * WAY_PART), room - ChartPlaces.OTHER_LEAST);
    return choice == ChartChoice.WAY ? way : room - way;
  }
}
