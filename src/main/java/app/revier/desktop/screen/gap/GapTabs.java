package app.revier.desktop.screen.gap;

import app.revier.desktop.screen.gap.GapViewModel.Look;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The title of the screen, and below it what is looked at: the plan or its scenarios. */
final class GapTabs extends VBox {

  private final GapViewModel model;
  private final Texts texts;
  private final Label title;
  private final Map<Look, ToggleButton> buttons = new EnumMap<>(Look.class);

  GapTabs(GapViewModel model, Texts texts) {
    super(Space.XS);
    this.model = model;
    this.texts = texts;
    getStyleClass().add("gap-tabs");
    title = Words.title(texts.get("gap.title"));
    title.setMinWidth(USE_PREF_SIZE);
    title.managedProperty().bind(title.visibleProperty());
    setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(title, looks());
  }

  private HBox looks() {
    ToggleGroup group = new ToggleGroup();
    HBox row = new HBox();
    row.getStyleClass().add("segments");
    for (Look look : Look.values()) {
      String code = look.name().toLowerCase(Locale.ROOT);
      ToggleButton button = new ToggleButton(texts.get("gap.look-" + code));
      button.setId("gap-look-" + code);
      button.getStyleClass().add("small");
      button.setToggleGroup(group);
      button.setMinWidth(USE_PREF_SIZE);
      button.setOnAction(
          _ -> {
            // One of them is always on.
            button.setSelected(true);
            model.lookProperty().set(look);
          });
      model.lookProperty().subscribe(now -> button.setSelected(now == look));
      row.getChildren().add(button);
      buttons.put(look, button);
    }
    return row;
  }

  /** Whether the title is shown, which gives way first in a narrow window. */
  BooleanProperty titledProperty() {
    return title.visibleProperty();
  }

  /** The button of what is looked at. */
  Node keyboard() {
    return Objects.requireNonNull(buttons.get(model.lookProperty().get()));
  }
}
