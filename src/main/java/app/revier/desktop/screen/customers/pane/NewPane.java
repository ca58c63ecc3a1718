package app.revier.desktop.screen.customers.pane;

import app.revier.desktop.form.CheckedField;
import app.revier.desktop.form.FieldControls;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.SidePane;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Why;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;

/** The form for a new customer: a number and a name, all else comes afterwards. */
public final class NewPane extends StackPane {

  private final SidePane pane = new SidePane();

  private final CheckedField name;

  /**
   * The form of a new customer.
   *
   * @param save adds it to the book
   * @param discard forgets it
   */
  public NewPane(NewCustomer model, Texts texts, Runnable save, Runnable discard) {
    FieldControls controls = new FieldControls(texts, "");
    name = controls.words(model.name);
    name.input().setId("customers-new-name");
    CheckedField number = controls.words(model.number);
    number.input().setId("customers-new-number");
    Node fields = new VBox(Space.M, name, number);
    Button go = Icons.button(Material2AL.CHECK, texts.get("customers.add-this"), save);
    go.setId("customers-new-save");
    go.getStyleClass().add("accent");
    Button no = new Button(texts.get("customers.discard"));
    no.setOnAction(event -> discard.run());
    getChildren().add(pane);
    pane.setHead(Words.section(texts.get("customers.new-title")));
    pane.setBody(
        new VBox(
            Space.L,
            fields,
            Words.muted(texts.get("customers.new-hint")),
            new HBox(Space.S, new Why(go, model.obstacleProperty()), no)));
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            discard.run();
            event.consume();
          }
        });
    model.name.whenEntered(save);
    model.number.whenEntered(save);
  }

  /**
   * Puts the keyboard into the name, which comes first: a number is proposed already, and Tab leads
   * to it.
   */
  public void focusFirst() {
    // A pane that has just been shown takes its fields into the scene only with its style.
    applyCss();
    name.input().requestFocus();
  }
}
