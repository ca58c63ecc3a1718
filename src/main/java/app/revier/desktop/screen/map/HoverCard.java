package app.revier.desktop.screen.map;

import app.revier.desktop.filter.CustomerRow;
import app.revier.desktop.map.Clusters;
import app.revier.desktop.theme.CellChip;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Terms;
import app.revier.text.Texts;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What is under the mouse, beside the pointer. */
final class HoverCard extends VBox {

  private static final double OFFSET = 14;
  private static final int NAMES = 4;

  private final MapWords words;
  private final Texts texts;
  private final Terms terms;

  HoverCard(MapWords words, Texts texts, Terms terms) {
    super(Space.XS);
    this.words = words;
    this.texts = texts;
    this.terms = terms;
    setId("map-card");
    getStyleClass().add("map-card");
    setMouseTransparent(true);
    setManaged(false);
    setVisible(false);
    setMaxWidth(320);
  }

  /** Shows a group at a pixel of its parent. */
  void show(MapContent content, int group, Clusters.Level level, double x, double y) {
    int[] dots = level.members(group);
    getChildren().clear();
    if (dots.length == 1) {
      CustomerRow row = content.dots().rows().get(dots[0]);
      getChildren().addAll(Words.section(row.customer().name()), new CellChip(terms, row.cell()));
      words.lines(content, row).forEach(line -> getChildren().add(new Label(line)));
    } else {
      getChildren().add(Words.section(words.sum(content, dots)));
      for (int i = 0; i < Math.min(NAMES, dots.length); i++) {
        getChildren().add(new Label(content.dots().rows().get(dots[i]).customer().name()));
      }
      if (dots.length > NAMES) {
        int more = dots.length - NAMES;
        getChildren().add(Words.muted(texts.get("map.more", more, texts.number(more))));
      }
    }
    place(x, y);
  }

  private void place(double x, double y) {
    setVisible(true);
    applyCss();
    double width = Math.min(getMaxWidth(), prefWidth(-1));
    double height = prefHeight(width);
    double right = getParent().getLayoutBounds().getWidth();
    double bottom = getParent().getLayoutBounds().getHeight();
    double left = x + OFFSET + width > right ? x - OFFSET - width : x + OFFSET;
    double top = Math.min(y + OFFSET, bottom - height);
    resizeRelocate(Math.round(Math.max(0, left)), Math.round(Math.max(0, top)), width, height);
  }

  /** Nothing is under the mouse. */
  void hide() {
    setVisible(false);
  }
}
