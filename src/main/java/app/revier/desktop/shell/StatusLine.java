package app.revier.desktop.shell;

import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Whether all is saved, how many customers, what was found, and what goes on. */
final class StatusLine extends HBox {

  /**
   * The line of a model.
   *
   * @param feedback at the right: notices, and work under way
   */
  StatusLine(StatusViewModel model, Region feedback, Runnable openHints) {
    super(Space.S);
    getStyleClass().add("status-line");
    setAlignment(Pos.CENTER_LEFT);
    Label saved = new Label();
    saved.textProperty().bind(model.savedProperty());
    Label customers = new Label();
    customers.textProperty().bind(model.customersProperty());
    Button hints = Icons.button(Material2OutlinedAL.CHEVRON_RIGHT, "", openHints);
    hints.setId("hints");
    hints.textProperty().bind(model.hintsProperty());
    hints.setContentDisplay(ContentDisplay.RIGHT);
    hints.getStyleClass().addAll("flat", "status-link");
    Label dot = new Label("·");
    hints.visibleProperty().bind(model.hintsProperty().isNotEmpty());
    hints.managedProperty().bind(hints.visibleProperty());
    dot.visibleProperty().bind(hints.visibleProperty());
    for (Region each : List.of(saved, customers, hints)) {
      each.setMinWidth(USE_PREF_SIZE);
    }
    setHgrow(feedback, Priority.ALWAYS);
    getChildren().addAll(saved, new Label("·"), customers, dot, hints, feedback);
  }
}
