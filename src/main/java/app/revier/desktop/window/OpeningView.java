package app.revier.desktop.window;

import app.revier.desktop.shell.Feedback;
import app.revier.desktop.shell.FeedbackLine;
import app.revier.desktop.theme.Words;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The frame of the window without a book yet, and what is being done about that. */
final class OpeningView extends BorderPane {

  OpeningView(String words, Feedback feedback) {
    getStyleClass().add("shell");
    setId("opening");
    Label logo = new Label("Revier");
    logo.getStyleClass().add("rail-logo");
    VBox rail = new VBox(logo);
    rail.getStyleClass().add("rail");
    setLeft(rail);
    Region bars = new Region();
    bars.getStyleClass().add("opening-bars");
    Label line = Words.muted(words);
    BorderPane right = new BorderPane(new StackPane(line));
    right.setTop(bars);
    right.setBottom(new FeedbackLine(feedback));
    setCenter(right);
  }
}
