package app.revier.desktop.screen.imports;

import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.ScreenId;
import app.revier.desktop.screen.imports.ImportState.Imported;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Why;
import app.revier.desktop.theme.Words;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.text.Texts;
import atlantafx.base.theme.Styles;
import java.util.LinkedHashSet;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** After the import: what was done, a way to what is new, and a way back. */
final class DonePane extends VBox {

  private static final double WIDTH = 520;

  private final Desk desk;
  private final Label result = Words.section("");
  private final Button see;
  private @Nullable Imported shown;

  DonePane(ImportViewModel model, Desk desk) {
    super(Space.M);
    this.desk = desk;
    Texts texts = desk.texts();
    setAlignment(Pos.CENTER);
    FontIcon picture = Icons.of(Material2AL.CHECK_CIRCLE_OUTLINE);
    picture.getStyleClass().addAll("empty-icon", "import-done");
    result.setId("import-done");
    result.setWrapText(true);
    result.setTextAlignment(TextAlignment.CENTER);
    result.setMaxWidth(WIDTH);
    result.setMinHeight(USE_PREF_SIZE);
    see = Icons.button(Material2MZ.PEOPLE_ALT, "", this::see);
    see.setId("import-see");
    see.getStyleClass().add(Styles.ACCENT);
    Button undo = Icons.button(Material2MZ.UNDO, texts.get("imports.undo"), model::undo);
    undo.setId("import-undo");
    Button another =
        Icons.button(Material2AL.CLOUD_UPLOAD, texts.get("imports.another"), model::startOver);
    another.setId("import-another");
    Label why = Words.muted("");
    why.setId("import-undo-obstacle");
    why.setTextAlignment(TextAlignment.CENTER);
    why.setMaxWidth(WIDTH);
    why.textProperty().bind(model.words().undoObstacleProperty());
    why.visibleProperty().bind(why.textProperty().isNotEmpty());
    why.managedProperty().bind(why.visibleProperty());
    result.textProperty().bind(model.words().resultProperty());
    FlowPane ways =
        new FlowPane(
            Space.M, Space.S, see, new Why(undo, model.words().undoObstacleProperty()), another);
    ways.setAlignment(Pos.CENTER);
    getChildren().addAll(picture, result, ways, why);
  }

  /** Shows what was done. */
  void show(Imported imported) {
    shown = imported;
    int fresh = imported.preview().plan().newCustomers().size();
    see.setText(desk.texts().get("imports.see-new", fresh));
  }

  /** Gives the keyboard to the way to what is new. */
  void takeKeyboard() {
    see.requestFocus();
  }

  /** The new customers, if there are any, else those that changed, else all. */
  private void see() {
    Imported imported = shown;
    if (imported == null) {
      return;
    }
    Set<CustomerId> who = new LinkedHashSet<>();
    imported.preview().plan().newCustomers().stream().map(Customer::id).forEach(who::add);
    desk.navigator()
        .accept(
            who.isEmpty()
                ? new Place.Top(ScreenId.CUSTOMERS)
                : new Place.SomeCustomers(
                    Caption.of("imports.new-in", imported.preview().plan().file()), who));
  }
}
