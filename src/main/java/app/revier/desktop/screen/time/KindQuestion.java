package app.revier.desktop.screen.time;

import app.revier.agenda.Absence;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import app.revier.text.TimeTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Asks in place what the marked days are. */
final class KindQuestion extends VBox {

  private static final double WIDTH = 216;

  private final YearTimeViewModel model;
  private final Runnable back;
  private final Label title = Words.text("");
  private final Label taken = Words.muted("");
  private final List<Button> kinds = new ArrayList<>();
  private final Button remove;

  /**
   * A question that is not asked yet.
   *
   * @param back gives the keyboard back to the calendar
   */
  KindQuestion(YearTimeViewModel model, Texts texts, Runnable back) {
    super(Space.XS);
    this.model = model;
    this.back = back;
    getStyleClass().addAll("card-pane", "kind-question");
    setId("kind-question");
    setManaged(false);
    setVisible(false);
    setPrefWidth(WIDTH);
    title.getStyleClass().add("kind-title");
    taken.managedProperty().bind(taken.textProperty().isNotEmpty());
    getChildren().addAll(title, taken);
    TimeTexts words = new TimeTexts(texts);
    for (Absence.Kind kind : YearTimeViewModel.kinds()) {
      String letter = model.letter(kind);
      Button button = button(words.absence(kind), DayCell.swatch(kind, letter));
      button.setId("kind-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
      button.setOnAction(
          _ -> {
            leave();
            back.run();
            model.mark(kind);
          });
      kinds.add(button);
      getChildren().add(button);
    }
    remove = button(texts.get("time.remove"), DayCell.swatch("day-free"));
    remove.setId("kind-remove");
    remove.managedProperty().bind(remove.visibleProperty());
    remove.setOnAction(
        _ -> {
          leave();
          back.run();
          model.clear();
        });
    getChildren().add(remove);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private static Button button(String word, Node sign) {
    Button button = new Button(word, sign);
    button.setContentDisplay(ContentDisplay.LEFT);
    button.getStyleClass().addAll("flat", "small", "kind-choice");
    button.setMaxWidth(Double.MAX_VALUE);
    return button;
  }

  /** Asks beside a day, within the calendar. */
  void ask(Rectangle2D day, double width, double height) {
    title.setText(model.spanWords());
    taken.setText(model.taken());
    remove.setVisible(model.hasAbsences());
    kinds.forEach(button -> button.setDisable(model.isReadOnly()));
    if (model.isReadOnly()) {
      taken.setText(model.readOnlyReason());
      remove.setVisible(false);
    }
    setVisible(true);
    applyCss();
    double high = Math.ceil(prefHeight(WIDTH));
    double x = day.getMaxX() + Space.S;
    if (x + WIDTH > width) {
      x = day.getMinX() - Space.S - WIDTH;
    }
    double y = Math.clamp(day.getMinY(), 0, Math.max(0, height - high));
    resizeRelocate(Math.clamp(x, 0, Math.max(0, width - WIDTH)), y, WIDTH, high);
  }

  /** Puts the keyboard on the first kind. */
  void focus() {
    kinds.getFirst().requestFocus();
  }

  void leave() {
    setVisible(false);
  }

  private void pressed(KeyEvent event) {
    List<Button> all = new ArrayList<>(kinds);
    if (remove.isVisible()) {
      all.add(remove);
    }
    int at = all.indexOf(getScene().getFocusOwner());
    Map<KeyCode, Integer> steps = Map.of(KeyCode.UP, -1, KeyCode.DOWN, 1);
    Integer step = steps.get(event.getCode());
    if (event.getCode() == KeyCode.ESCAPE) {
      leave();
      back.run();
      event.consume();
    } else if (step != null && at >= 0) {
      all.get(Math.floorMod(at + step, all.size())).requestFocus();
      event.consume();
    }
  }
}
