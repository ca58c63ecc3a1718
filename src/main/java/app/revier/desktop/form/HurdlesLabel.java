package app.revier.desktop.form;

import app.revier.desktop.theme.Words;
import app.revier.territory.Customer;
import app.revier.text.FieldTexts;
import app.revier.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** What stands in the way at a customer, where a project there is judged; nothing if nothing is. */
public final class HurdlesLabel extends StackPane {

  private final Texts texts;
  private final Label words = Words.text("");

  /** Shows those of nobody yet. */
  public HurdlesLabel(Texts texts) {
    this.texts = texts;
    setAlignment(Pos.CENTER_LEFT);
    getChildren().add(words);
    managedProperty().bind(visibleProperty());
    show(null);
  }

  /** Shows those of a customer. */
  public void show(@Nullable Customer customer) {
    String hurdles = customer == null ? "" : new FieldTexts(texts).hurdles(customer);
    words.setText(hurdles.isEmpty() ? "" : texts.get("behaviour.hurdles", hurdles));
    setVisible(!hurdles.isEmpty());
  }
}
