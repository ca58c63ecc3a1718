package app.revier.desktop.shell;

import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Whether all is saved, how many customers, what was found, and what is being worked on. */
final class StatusLine extends HBox {

  StatusLine(StatusViewModel model, @Nullable TaskStrip tasks, Runnable openHints) {
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
    Region spring = new Region();
    setHgrow(spring, Priority.ALWAYS);
    getChildren().addAll(saved, new Label("·"), customers, dot, hints, spring);
    if (tasks != null) {
      getChildren().add(tasks);
    }
  }
}
