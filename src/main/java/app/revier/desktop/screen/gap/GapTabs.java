package app.revier.desktop.screen.gap;

import app.revier.desktop.screen.gap.GapViewModel.Look;
import app.revier.desktop.theme.Segments;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The title of the screen, and below it what is looked at: the plan or its scenarios. */
final class GapTabs extends VBox {

  private final GapViewModel model;
  private final Label title;
  private final Segments<Look> looks;

  GapTabs(GapViewModel model, Texts texts) {
    super(Space.XS);
    this.model = model;
    getStyleClass().add("gap-tabs");
    title = Words.title(texts.get("gap.title"));
    title.setMinWidth(USE_PREF_SIZE);
    title.managedProperty().bind(title.visibleProperty());
    looks =
        Segments.of(
            Look.class, "gap-look", code -> texts.get("gap.look-" + code), model.lookProperty());
    setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(title, looks);
  }

  /** Whether the title is shown, which gives way first in a narrow window. */
  BooleanProperty titledProperty() {
    return title.visibleProperty();
  }

  /** The button of what is looked at. */
  Node keyboard() {
    return looks.button(model.lookProperty().get());
  }
}
