package app.revier.desktop.screen.week.ahead;

import app.revier.agenda.StopId;
import app.revier.desktop.screen.week.ahead.WeeksContent.Day;
import app.revier.desktop.theme.Space;
import app.revier.text.Texts;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The weeks to come, one below the other: chosen, opened, and visits dragged from one to another.
 */
public final class WeeksView extends StackPane {

  private static final double THRESHOLD = 5;

  private final WeeksViewModel model;
  private final Texts texts;
  private final VBox rows = new VBox();
  private final VBox whole = new VBox();
  private final Label ghost = new Label();
  private final List<WeekRow> all = new ArrayList<>();
  private @Nullable Drag drag;
  private boolean focusRows;

  /** What is being dragged, and whence. */
  private record Drag(StopId stop, double x, double y) {}

  /** The weeks of a ViewModel. */
  @SuppressWarnings("this-escape") // JavaFX calls nothing of it while its parts are set.
  public WeeksView(WeeksViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    setId("weeks");
    ScrollPane scroll = new ScrollPane(whole);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("week-scroll");
    ghost.getStyleClass().add("week-ghost");
    ghost.setMouseTransparent(true);
    ghost.setManaged(false);
    ghost.setVisible(false);
    getChildren().addAll(scroll, new Pane(ghost));
    getChildren().getLast().setMouseTransparent(true);
    rows.setOnMouseDragged(this::drag);
    rows.setOnMouseReleased(this::drop);
    model.contentProperty().subscribe(this::show);
    model.selectedProperty().subscribe(_ -> choose());
    model.mondayProperty().subscribe(_ -> choose());
  }

  /** Where the keyboard goes on arriving: the week that is chosen. */
  public Node keyboard() {
    WeekRow row = chosen();
    return row == null ? this : row;
  }

  /** Takes the keyboard, as soon as there are weeks. */
  public void takeKeyboard() {
    focusRows = all.isEmpty();
    keyboard().requestFocus();
  }

  private @Nullable WeekRow chosen() {
    return all.stream()
        .filter(row -> row.week().monday().equals(model.mondayProperty().get()))
        .findFirst()
        .orElse(all.isEmpty() ? null : all.getFirst());
  }

  private void show(@Nullable WeeksContent content) {
    if (content == null) {
      return;
    }
    boolean focused = isFocused(all);
    all.clear();
    for (WeeksContent.Week week : content.weeks()) {
      WeekRow row = new WeekRow(week, content.most());
      wire(row);
      all.add(row);
    }
    List<String> heads = content.weekdays().stream().map(this::name).toList();
    rows.getChildren().setAll(all);
    whole.getChildren().setAll(WeekRow.heads(heads, texts.get("weeks.load-head")), rows);
    choose();
    if (focused || focusRows) {
      focusRows = false;
      // What scrolls has its content only after its skin is made.
      applyCss();
      keyboard().requestFocus();
    }
  }

  private static boolean isFocused(List<WeekRow> rows) {
    return rows.stream().anyMatch(Node::isFocused);
  }

  private String name(DayOfWeek day) {
    return texts.weekdays(day.name().substring(0, 3).toLowerCase(Locale.ROOT));
  }

  private void choose() {
    WeekRow chosen = chosen();
    all.forEach(row -> row.setChosen(row.equals(chosen), model.selectedProperty().get()));
    if (chosen != null && isFocused(all) && !chosen.isFocused()) {
      chosen.requestFocus();
    }
  }

  private void wire(WeekRow row) {
    row.setOnMousePressed(event -> press(row, event));
    row.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            model.open();
          }
        });
    row.setOnKeyPressed(event -> key(row, event));
    row.focusedProperty()
        .subscribe(
            focused -> {
              if (focused) {
                model.choose(row.week().monday());
              }
            });
  }

  private void press(WeekRow row, MouseEvent event) {
    row.requestFocus();
    // What scrolls the weeks would take the keyboard.
    event.consume();
    Node at = event.getPickResult().getIntersectedNode();
    StopId stop = at instanceof DotView dot ? dot.dot().stop() : null;
    model.choose(row.week().monday());
    model.select(stop);
    if (stop != null && event.getButton() == MouseButton.PRIMARY) {
      drag = new Drag(stop, event.getSceneX(), event.getSceneY());
    }
  }

  private void drag(MouseEvent event) {
    Drag now = drag;
    WeeksContent shown = model.contentProperty().get();
    boolean far =
        now != null
            && Math.hypot(event.getSceneX() - now.x(), event.getSceneY() - now.y()) > THRESHOLD;
    if (now == null || shown == null || !(far || ghost.isVisible())) {
      return;
    }
    Day there = dayAt(event);
    all.forEach(row -> row.light(there));
    String why = there == null ? "" : model.why(shown, now.stop(), there);
    ghost.setText(there == null || !why.isEmpty() ? why : texts.shortDay(there.date()));
    ghost.setVisible(!ghost.getText().isEmpty());
    ghost.autosize();
    var at = sceneToLocal(event.getSceneX(), event.getSceneY());
    double right = Math.max(0, getWidth() - ghost.getWidth());
    ghost.relocate(Math.min(at.getX() + Space.M, right), at.getY() + Space.M);
  }

  private void drop(MouseEvent event) {
    Drag now = drag;
    boolean moved = ghost.isVisible();
    drag = null;
    ghost.setVisible(false);
    all.forEach(row -> row.light(null));
    Day there = dayAt(event);
    if (now != null && moved && there != null) {
      model.move(now.stop(), there.date());
    }
  }

  private @Nullable Day dayAt(MouseEvent event) {
    for (WeekRow row : all) {
      Day day = row.dayAt(event.getSceneX(), event.getSceneY());
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  /** Arrows go from week to week and from stop to stop; with Ctrl they take the stop along. */
  private void key(WeekRow row, KeyEvent event) {
    boolean on = false;
    switch (event.getCode()) {
      case UP, DOWN -> {
        on = event.getCode() == KeyCode.DOWN;
        if (event.isControlDown()) {
          model.moveWeek(on);
        } else {
          turn(row, on ? 1 : -1);
        }
      }
      case LEFT, RIGHT -> {
        on = event.getCode() == KeyCode.RIGHT;
        if (event.isControlDown()) {
          model.moveDay(on);
        } else {
          next(row, on ? 1 : -1);
        }
      }
      case ENTER -> model.open();
      case ESCAPE -> model.select(null);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void turn(WeekRow row, int step) {
    int to = all.indexOf(row) + step;
    if (to >= 0 && to < all.size()) {
      model.select(null);
      all.get(to).requestFocus();
    }
  }

  private void next(WeekRow row, int step) {
    List<DotView> dots = row.dots();
    StopId chosen = model.selectedProperty().get();
    int at = -1;
    for (int i = 0; i < dots.size(); i++) {
      at = dots.get(i).dot().stop().equals(chosen) ? i : at;
    }
    int to = at < 0 ? (step > 0 ? 0 : dots.size() - 1) : at + step;
    if (to >= 0 && to < dots.size()) {
      model.select(dots.get(to).dot().stop());
    }
  }
}
