package app.revier.desktop.screen.gap;

import app.revier.desktop.chart.ChartCard;
import app.revier.desktop.chart.LinePlot;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.theme.Words;
import app.revier.gap.GapPlan;
import app.revier.selection.SelectionProblem.Resource;
import app.revier.text.Texts;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * What can be reached with more or less of a limit. A place of the line sets the limit; while a
 * plan is still being looked into, the line of the one before stays, pale.
 */
final class FrontierCard {

  private static final double PALE = 0.35;

  private final GapViewModel model;
  private final Texts texts;
  private final Resource resource;
  private final LinePlot plot = new LinePlot();
  private final Label instead = Words.muted("");
  private final ChartCard card;
  private List<FrontierPlot.Place> places = List.of();

  /**
   * A card.
   *
   * @param resource visits or the budget
   */
  FrontierCard(GapViewModel model, Desk desk, Resource resource) {
    this.model = model;
    this.texts = desk.texts();
    this.resource = resource;
    String code = resource.name().toLowerCase(Locale.ROOT);
    plot.setId("gap-over-" + code);
    plot.setMinSize(0, 0);
    plot.onPick(this::pick);
    instead.setId("gap-over-" + code + "-instead");
    instead.setAlignment(Pos.CENTER);
    instead.setMouseTransparent(true);
    instead.setMaxHeight(Region.USE_PREF_SIZE);
    instead.getStyleClass().add("chart-instead");
    instead.managedProperty().bind(instead.textProperty().isNotEmpty());
    instead.visibleProperty().bind(instead.managedProperty());
    StackPane within = new StackPane(plot, instead);
    card = new ChartCard("gap-frontier-" + code, texts.get("gap.frontier"), plot, within, desk);
    model.planProperty().subscribe(this::show);
  }

  ChartCard card() {
    return card;
  }

  /** What has the keyboard in it. */
  Node keyboard() {
    return plot;
  }

  private void pick(int index) {
    if (index < places.size()) {
      model.setLimit(resource, places.get(index).limit());
    }
  }

  private void show(@Nullable GapPlan plan) {
    places = plan == null ? List.of() : FrontierPlot.places(plan, resource);
    if (plan != null && !places.isEmpty()) {
      plot.show(
          new FrontierPlot(texts, model.explanations(), model.currency())
              .data(plan, resource, places));
    }
    boolean sought = plan != null && model.isSearching(plan);
    plot.setOpacity(sought ? PALE : 1);
    plot.setVisible(sought || !places.isEmpty());
    instead.setMaxWidth(sought ? Region.USE_PREF_SIZE : Double.MAX_VALUE);
    instead.setText(
        plan == null || !places.isEmpty()
            ? ""
            : texts.get(
                sought
                    ? "gap.worth-sought"
                    : plan.advice() == null ? "gap.frontier-no-limit" : "gap.frontier-needs-none"));
  }
}
