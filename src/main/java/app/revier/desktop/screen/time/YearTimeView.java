package app.revier.desktop.screen.time;

import app.revier.desktop.nav.Desk;
import app.revier.desktop.theme.Words;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/** The year as a calendar, and what its time comes to. */
final class YearTimeView extends StackPane {

  YearTimeView(YearTimeViewModel model, Desk desk) {
    Label label = Words.section("");
    label.textProperty().bind(model.yearProperty().asString());
    getChildren().add(label);
  }

  Node keyboard() {
    return this;
  }
}
