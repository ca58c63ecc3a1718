package app.revier.desktop.screen.matrix;

import app.revier.desktop.theme.Icons;
import app.revier.text.Texts;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.material2.Material2AL;

/** How many customers there are, as an icon with a number; the tooltip has the word. */
final class CustomerCount extends Label {

  private final Texts texts;
  private final Tooltip words = new Tooltip();

  CustomerCount(Texts texts) {
    this.texts = texts;
    setGraphic(Icons.of(Material2AL.GROUP));
    setMinWidth(USE_PREF_SIZE);
    setTooltip(words);
    getStyleClass().add("customer-count");
  }

  /** Shows another number, zero or more. */
  void show(int count) {
    setText(texts.number(count));
    words.setText(texts.get("matrix.customers", count, texts.number(count)));
    setAccessibleText(words.getText());
  }

  /** The number in words. */
  String inWords() {
    return words.getText();
  }
}
