package app.revier.desktop.screen.matrix;

import app.revier.desktop.chart.ShareBar;
import app.revier.desktop.theme.Space;
import app.revier.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A share of a cell in all as a thin bar with its figure and what it is a share of. */
final class ShareLine extends HBox {

  private static final double DECIMAL_BELOW = 0.095;
  private static final double FIGURE_WIDTH = 40;

  private final Texts texts;
  private final String words;
  private final ShareBar bar = new ShareBar();
  private final Label figure = new Label();

  /**
   * A line.
   *
   * @param what it is a share of, in one word; empty where that stands beside it
   * @param hint what it is a share of, in full
   * @param words the key of the text for screen readers, with the figure
   */
  ShareLine(Texts texts, String what, String hint, String words) {
    super(Space.XS);
    this.texts = texts;
    this.words = words;
    setAlignment(Pos.CENTER_LEFT);
    Label name = new Label(what);
    name.setMinWidth(USE_PREF_SIZE);
    figure.setMinWidth(FIGURE_WIDTH);
    figure.setAlignment(Pos.CENTER_RIGHT);
    bar.setMinWidth(0);
    bar.setPrefWidth(40);
    bar.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(bar, Priority.ALWAYS);
    getStyleClass().add("matrix-share");
    name.setManaged(!what.isEmpty());
    getChildren().addAll(name, bar, figure);
    Tooltip.install(this, new Tooltip(hint));
  }

  /**
   * Shows another share.
   *
   * @param share 0 to 1
   */
  void show(double share) {
    String part = texts.percent(share, share < DECIMAL_BELOW ? 1 : 0);
    figure.setText(part);
    bar.show(share, texts.get(words, part));
  }

  /** The share in words. */
  String inWords() {
    return texts.get(words, figure.getText());
  }
}
