package app.revier.desktop.screen.gap;

import app.revier.desktop.theme.Segments;
import app.revier.text.Texts;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** Chooses which chart is shown where there is no room for all: one of them is always on. */
final class ChartChooser extends HBox {

  private final Segments<ChartChoice> choices;

  /**
   * A choice.
   *
   * @param chosen told what the rep chooses
   */
  ChartChooser(Texts texts, Consumer<ChartChoice> chosen) {
    setMinWidth(USE_PREF_SIZE);
    setId("gap-chart-chooser");
    choices =
        new Segments<>(
            ChartChoice.class, "gap-chart", code -> texts.get("gap.chart-" + code), chosen);
    for (ChartChoice choice : ChartChoice.values()) {
      String code = choice.name().toLowerCase(Locale.ROOT);
      choices.button(choice).setTooltip(new Tooltip(texts.get("gap.chart-hint-" + code)));
    }
    getChildren().add(choices);
  }

  /** Offers what there is to choose, and shows what is chosen. */
  void show(ChartPlaces places) {
    for (ChartChoice choice : ChartChoice.values()) {
      choices.button(choice).setVisible(places.offered().contains(choice));
      choices.button(choice).setSelected(choice == places.last());
    }
  }

  /** The button of a choice. */
  Node button(ChartChoice choice) {
    return choices.button(choice);
  }
}
