package app.revier.desktop.shell;

import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Says over a book why it cannot be changed, and offers to open it anew as soon as that helps. */
final class ReadOnlyBar extends HBox {

  ReadOnlyBar(ReadOnlyViewModel model) {
    super(Space.S);
    setId("read-only");
    getStyleClass().add("read-only-bar");
    Label label = Words.text("");
    label.textProperty().bind(model.wordsProperty());
    label.setMaxWidth(Double.MAX_VALUE);
    setHgrow(label, Priority.ALWAYS);
    Button here = new Button();
    here.textProperty().bind(model.actionProperty());
    here.setId("edit-here");
    here.setMinWidth(USE_PREF_SIZE);
    here.setOnAction(_ -> model.takeOver());
    here.visibleProperty().bind(model.actionProperty().isNotEmpty());
    here.managedProperty().bind(model.actionProperty().isNotEmpty());
    getChildren().addAll(Icons.of(Material2OutlinedAL.LOCK), label, here);
  }
}
