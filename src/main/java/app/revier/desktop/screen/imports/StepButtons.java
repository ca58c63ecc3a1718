package app.revier.desktop.screen.imports;

import app.revier.desktop.screen.imports.ImportState.Imported;
import app.revier.desktop.screen.imports.ImportState.NoFile;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Why;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;

/** Below each step: how it stands, the way back and the way on; at the end the import. */
final class StepButtons extends HBox {

  private final ImportViewModel model;
  private final StepBar bar;
  private final Button back;
  private final Button next;
  private final Button apply;
  private final Label result = Words.text("");
  private final Label why = Words.muted("");
  private final Node nextWhy;
  private final Node applyWhy;

  /** What has the keyboard only until it can go on. */
  private @Nullable Node standsIn;

  StepButtons(ImportViewModel model, StepBar bar, Texts texts) {
    super(Space.M);
    this.bar = bar;
    this.model = model;
    ImportWords words = model.words();
    getStyleClass().add("import-buttons");
    setAlignment(Pos.CENTER_LEFT);
    result.setId("import-result");
    why.setId("import-obstacle");
    back = Icons.button(Material2AL.ARROW_BACK, texts.get("imports.back"), model::back);
    back.setId("import-back");
    next = Icons.button(Material2AL.ARROW_FORWARD, texts.get("imports.next"), model::next);
    next.setId("import-next");
    next.setContentDisplay(ContentDisplay.RIGHT);
    apply = Icons.button(Material2AL.CHECK, "", this::apply);
    apply.setId("import-apply");
    apply.textProperty().bind(words.actionProperty());
    for (Button button : List.of(next, apply)) {
      button.getStyleClass().add(Styles.ACCENT);
    }
    for (Button button : List.of(back, next, apply)) {
      button.setMinWidth(USE_PREF_SIZE);
    }
    nextWhy = new Why(next, words.nextObstacleProperty());
    applyWhy = new Why(apply, words.obstacleProperty());
    VBox said = new VBox(Space.XS, result, why);
    said.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(said, Priority.ALWAYS);
    getChildren().addAll(said, back, nextWhy, applyWhy);
    why.visibleProperty().bind(why.textProperty().isNotEmpty());
    why.managedProperty().bind(why.visibleProperty());
    result.managedProperty().bind(result.textProperty().isNotEmpty());
    for (Button button : List.of(next, apply)) {
      button.disabledProperty().subscribe((before, now) -> settleKeyboard());
    }
    model.stateProperty().subscribe(state -> show());
    model.stepProperty().subscribe((before, now) -> show());
  }

  private void show() {
    ImportState state = model.stateProperty().get();
    boolean last = model.stepProperty().get() == Step.CHECK;
    show(this, !(state instanceof Imported) && !(state instanceof NoFile));
    show(back, model.stepProperty().get() != Step.FILES);
    back.setDisable(state instanceof ImportState.Importing);
    show(nextWhy, !last);
    show(applyWhy, last);
    result.setText(last ? model.words().resultProperty().get() : "");
    String against =
        last ? model.words().obstacleProperty().get() : model.words().nextObstacleProperty().get();
    why.setText(isBusy(state, last) ? "" : against);
  }

  /** Whether what is being done stands there already, and in the strip below with its progress. */
  private static boolean isBusy(ImportState state, boolean last) {
    return switch (state) {
      case ImportState.Looking _, ImportState.Importing _ -> true;
      case ImportState.Opened opened -> last && !opened.current();
      default -> false;
    };
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  /** Goes on, or carries out the import, if that can be done now. */
  void goOn() {
    on().fire();
  }

  /** What goes on from here. */
  Button on() {
    return applyWhy.isVisible() ? apply : next;
  }

  /**
   * Gives the keyboard to what goes on; as long as that cannot be used, to something else, and from
   * there as soon as it can.
   */
  void takeKeyboard() {
    Button on = on();
    boolean canGoOn = !on.isDisabled() && isVisible();
    // Not to the way back: who presses Enter once too often must not lose the step.
    standsIn = canGoOn ? null : bar.now();
    (standsIn == null ? on : standsIn).requestFocus();
  }

  private void settleKeyboard() {
    Node meanwhile = standsIn;
    if (meanwhile != null && !on().isDisabled()) {
      standsIn = null;
      if (meanwhile.isFocused()) {
        on().requestFocus();
      }
    }
  }

  private void apply() {
    // The button is out of use meanwhile; the keyboard must not leave the screen with it.
    bar.now().requestFocus();
    model.apply();
  }
}
