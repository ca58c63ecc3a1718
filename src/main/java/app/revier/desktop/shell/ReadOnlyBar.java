package app.revier.desktop.shell;

import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Says over a book why it cannot be changed, and offers to change it here as soon as it can. */
final class ReadOnlyBar extends HBox {

  ReadOnlyBar(Texts texts, ReadOnlyViewModel model) {
    super(Space.S);
    setId("read-only");
    getStyleClass().add("read-only-bar");
    Label label = Words.text("");
    label.textProperty().bind(model.wordsProperty());
    label.setMaxWidth(Double.MAX_VALUE);
    setHgrow(label, Priority.ALWAYS);
    Button here = new Button(texts.get("shell.edit-here"));
    here.setId("edit-here");
    here.setMinWidth(USE_PREF_SIZE);
    here.setOnAction(_ -> model.takeOver());
    here.visibleProperty().bind(model.freeProperty());
    here.managedProperty().bind(model.freeProperty());
    getChildren().addAll(Icons.of(Material2OutlinedAL.LOCK), label, here);
  }
}
