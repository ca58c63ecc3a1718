package app.revier.desktop.screen.gap;

import app.revier.desktop.theme.InTheMiddle;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Theme;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Shows what the book becomes when a scenario is made the plan, and asks. */
final class AdoptionDialog implements ScenariosViewModel.AdoptionQuestion {

  private static final double WIDTH = 560;
  private static final double MOST = 240;
  private static final int FEW = 8;

  private final Texts texts;

  AdoptionDialog(Texts texts) {
    this.texts = texts;
  }

  @Override
  public boolean ask(String name, List<String> changes) {
    VBox lines = new VBox(Space.XS);
    for (String change : changes) {
      Label line = Words.text(texts.get("whatif.adopt-line", change));
      line.setMinHeight(Region.USE_PREF_SIZE);
      lines.getChildren().add(line);
    }
    Label what = Words.text(texts.get("whatif.adopt-question", name));
    Label undo = Words.muted(texts.get("whatif.adopt-undo"));
    for (Label label : List.of(what, undo)) {
      label.setMinHeight(Region.USE_PREF_SIZE);
    }
    VBox content = new VBox(Space.M, what, few(lines), undo);
    ButtonType adopt = new ButtonType(texts.get("whatif.adopt-now"), ButtonBar.ButtonData.OK_DONE);
    ButtonType stay =
        new ButtonType(texts.get("whatif.adopt-not"), ButtonBar.ButtonData.CANCEL_CLOSE);
    Alert alert = new Alert(Alert.AlertType.CONFIRMATION, "", adopt, stay);
    alert.setTitle(texts.get("whatif.adopt-title"));
    alert.setHeaderText(null);
    alert.setGraphic(null);
    content.setPrefWidth(WIDTH);
    content.setPadding(new Insets(Space.L));
    DialogPane pane = alert.getDialogPane();
    pane.setContent(content);
    pane.setMinHeight(Region.USE_PREF_SIZE);
    ((Button) pane.lookupButton(adopt)).setId("whatif-adopt-now");
    Window.getWindows().stream()
        .filter(Stage.class::isInstance)
        .map(Stage.class::cast)
        .filter(Window::isFocused)
        .findFirst()
        .or(
            () ->
                Window.getWindows().stream()
                    .filter(Stage.class::isInstance)
                    .map(Stage.class::cast)
                    .findFirst())
        .ifPresent(
            owner -> {
              alert.initOwner(owner);
              alert.setOnShown(_ -> InTheMiddle.put(alert, owner));
              Theme.of(owner.getScene()).applyTo(pane.getScene());
            });
    return alert.showAndWait().orElse(stay).equals(adopt);
  }

  /** Many changes scroll. */
  private static Region few(VBox lines) {
    if (lines.getChildren().size() <= FEW) {
      lines.setMinHeight(Region.USE_PREF_SIZE);
      return lines;
    }
    ScrollPane scroll = new ScrollPane(lines);
    scroll.setFitToWidth(true);
    scroll.setPrefViewportHeight(MOST);
    scroll.setMinHeight(MOST);
    scroll.getStyleClass().add("edge-to-edge");
    return scroll;
  }
}
