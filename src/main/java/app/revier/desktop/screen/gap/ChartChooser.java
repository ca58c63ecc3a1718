package app.revier.desktop.screen.gap;

import app.revier.text.Texts;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** Chooses which chart is shown where there is no room for all: one of them is always on. */
final class ChartChooser extends HBox {

  private final Map<ChartChoice, ToggleButton> buttons = new EnumMap<>(ChartChoice.class);

  /**
   * A choice.
   *
   * @param chosen told what the rep chooses
   */
  ChartChooser(Texts texts, Consumer<ChartChoice> chosen) {
    getStyleClass().add("segments");
    setMinWidth(USE_PREF_SIZE);
    setAlignment(Pos.CENTER);
    setId("gap-chart-chooser");
    ToggleGroup group = new ToggleGroup();
    for (ChartChoice choice : ChartChoice.values()) {
      String code = choice.name().toLowerCase(Locale.ROOT);
      ToggleButton button = new ToggleButton(texts.get("gap.chart-" + code));
      button.setId("gap-chart-" + code);
      button.getStyleClass().add("small");
      button.setToggleGroup(group);
      button.setMinWidth(USE_PREF_SIZE);
      button.setTooltip(new Tooltip(texts.get("gap.chart-hint-" + code)));
      button.managedProperty().bind(button.visibleProperty());
      button.setOnAction(
          _ -> {
            button.setSelected(true);
            chosen.accept(choice);
          });
      buttons.put(choice, button);
      getChildren().add(button);
    }
  }

  /** Offers what there is to choose, and shows what is chosen. */
  void show(ChartPlaces places) {
    buttons.forEach(
        (choice, button) -> {
          button.setVisible(places.offered().contains(choice));
          button.setSelected(choice == places.last());
        });
  }

  /** The button of a choice. */
  Node button(ChartChoice choice) {
    return Objects.requireNonNull(buttons.get(choice));
  }
}
