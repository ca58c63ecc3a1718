package app.revier.desktop.person;

import app.revier.book.ErasurePlan;
import app.revier.book.RestorePoint;
import app.revier.book.Snapshot;
import app.revier.desktop.theme.InTheMiddle;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Theme;
import app.revier.desktop.theme.Words;
import app.revier.text.ErasureTexts;
import app.revier.text.Texts;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The question in a window of its own, above the one that has the keyboard. */
public final class ErasureDialog implements ErasureQuestion {

  private static final double WIDTH = 560;
  private static final int MOST_ROWS = 9;

  private final Texts texts;
  private final Supplier<Snapshot> now;

  /** Questions in a language about the book as it is. */
  public ErasureDialog(Texts texts, Supplier<Snapshot> now) {
    this.texts = texts;
    this.now = now;
  }

  @Override
  public Answer ask(ErasurePlan plan, List<RestorePoint> holding) {
    ErasureTexts words = new ErasureTexts(texts, ZoneId.systemDefault());
    CheckBox points =
        new CheckBox(texts.get("person.points-too", holding.size(), texts.number(holding.size())));
    points.setId("erase-points");
    Label who = Words.section(words.names(plan));
    who.setWrapText(true);
    VBox content = new VBox(Space.M, full(who));
    content.getChildren().add(full(Words.text(words.goesList(plan))));
    content.getChildren().add(full(Words.text(texts.get("erasure.final"))));
    Node left = lines(words.elsewhere(plan, holding, now.get()));
    content.getChildren().add(Words.labelFor(left, texts.get("person.what-is-left")));
    content.getChildren().add(left);
    if (!holding.isEmpty()) {
      content.getChildren().add(points);
    }
    ButtonType erase = new ButtonType(texts.get("person.erase-now"), ButtonBar.ButtonData.OTHER);
    ButtonType stay =
        new ButtonType(texts.get("person.erase-not"), ButtonBar.ButtonData.CANCEL_CLOSE);
    Alert alert = alert(texts.get("person.erase-title"), content, erase, stay);
    ((Button) alert.getDialogPane().lookupButton(stay)).setDefaultButton(true);
    ((Button) alert.getDialogPane().lookupButton(erase)).getStyleClass().add("danger");
    if (!alert.showAndWait().orElse(stay).equals(erase)) {
      return Answer.NOTHING;
    }
    return points.isSelected() ? Answer.BOOK_AND_POINTS : Answer.BOOK;
  }

  @Override
  public void tell(List<String> left) {
    ButtonType close = new ButtonType(texts.get("person.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
    alert(texts.get("person.left-title"), new VBox(Space.M, lines(left)), close).showAndWait();
  }

  private static Node lines(List<String> lines) {
    TextArea area = new TextArea(String.join("\n", lines));
    area.setEditable(false);
    area.setWrapText(true);
    area.setPrefRowCount(Math.min(MOST_ROWS, 2 * lines.size() + 1));
    return area;
  }

  private static Label full(Label label) {
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private static Alert alert(String title, Region content, ButtonType... buttons) {
    Alert alert = new Alert(Alert.AlertType.CONFIRMATION, "", buttons);
    alert.setTitle(title);
    alert.setHeaderText(null);
    alert.setGraphic(null);
    content.setPrefWidth(WIDTH);
    content.setPadding(new Insets(Space.L));
    DialogPane pane = alert.getDialogPane();
    pane.setContent(content);
    pane.setMinHeight(Region.USE_PREF_SIZE);
    Stage owner = owner();
    if (owner != null) {
      alert.initOwner(owner);
      alert.setOnShown(_ -> InTheMiddle.put(alert, owner));
      Theme.of(owner.getScene()).applyTo(pane.getScene());
    }
    return alert;
  }

  /** The window of the program that has the keyboard, or had it before another program took it. */
  private static @Nullable Stage owner() {
    List<Stage> stages =
        Window.getWindows().stream()
            .filter(Stage.class::isInstance)
            .map(Stage.class::cast)
            .filter(Stage::isShowing)
            .toList();
    return stages.stream()
        .filter(Stage::isFocused)
        .findFirst()
        .orElse(stages.isEmpty() ? null : stages.getLast());
  }
}
