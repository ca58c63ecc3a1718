package app.revier.desktop.shell.palette;

import app.revier.search.MarkedText;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** A text in one line with its marks bold; what has no room is cut off. */
final class MarkedLabel extends HBox {

  MarkedLabel(String styleClass) {
    getStyleClass().addAll("marked-label", styleClass);
    setMinWidth(0);
    Rectangle shown = new Rectangle();
    shown.widthProperty().bind(widthProperty());
    shown.heightProperty().bind(heightProperty());
    setClip(shown);
  }

  /** Shows another text. */
  void show(MarkedText marked) {
    List<Node> parts = new ArrayList<>();
    int at = 0;
    for (MarkedText.Mark mark : marked.marks()) {
      if (mark.to() > mark.from()) {
        add(parts, marked.text().substring(at, mark.from()), false);
        add(parts, marked.text().substring(mark.from(), mark.to()), true);
        at = mark.to();
      }
    }
    add(parts, marked.text().substring(at), false);
    getChildren().setAll(parts);
  }

  private static void add(List<Node> parts, String text, boolean mark) {
    if (!text.isEmpty()) {
      Label part = new Label(text);
      part.setMinWidth(Region.USE_PREF_SIZE);
      if (mark) {
        part.getStyleClass().add("mark");
      }
      parts.add(part);
    }
  }
}
