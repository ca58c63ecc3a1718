package app.revier.desktop.shell;

import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.ScreenId;
import app.revier.desktop.theme.Icons;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Leads from screen to screen at the side of the window; can be made narrow. */
final class Rail extends VBox {

  private static final String MEMORY = "window.rail";
  private static final String NARROW = "narrow";
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final Desk desk;
  private final Map<ScreenId, Button> buttons = new EnumMap<>(ScreenId.class);
  private final List<Button> order = new ArrayList<>();
  private final Label logo = new Label();
  private final Button fold;
  private boolean narrow;
  private ScreenId current = ScreenId.OVERVIEW;

  Rail(Desk desk, List<ScreenId> screens) {
    this.desk = desk;
    getStyleClass().add("rail");
    logo.getStyleClass().add("rail-logo");
    getChildren().add(logo);
    Texts texts = desk.texts();
    Region spring = new Region();
    setVgrow(spring, Priority.ALWAYS);
    for (ScreenId screen : screens) {
      if (screen == ScreenId.SETTINGS) {
        getChildren().add(spring);
      }
      Button button =
          item(
              icon(screen),
              name(texts, screen),
              () -> desk.navigator().accept(new Place.Top(screen)));
      button.setId("rail-" + screen.code());
      String key = Keys.written(texts, ShellKeys.leading(screen, order.size()));
      button.setTooltip(new Tooltip(name(texts, screen) + " (" + key + ")"));
      buttons.put(screen, button);
      order.add(button);
      getChildren().add(button);
    }
    if (!getChildren().contains(spring)) {
      getChildren().add(spring);
    }
    fold =
        item(Material2OutlinedAL.CHEVRON_LEFT, texts.get("shell.fold"), () -> setNarrow(!narrow));
    order.add(fold);
    getChildren().add(fold);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    setNarrow(NARROW.equals(desk.memory().get(MEMORY)));
  }

  /** What a screen is called. */
  static String name(Texts texts, ScreenId screen) {
    return texts.get("shell.screen-" + screen.code());
  }

  /** Marks the screen that is shown. */
  void mark(ScreenId screen) {
    current = screen;
    buttons.forEach((id, button) -> button.pseudoClassStateChanged(CURRENT, id == screen));
  }

  /** Puts the keyboard on the screen that is shown. */
  void start() {
    buttons.getOrDefault(current, order.getFirst()).requestFocus();
  }

  private void setNarrow(boolean narrow) {
    this.narrow = narrow;
    desk.memory().put(MEMORY, narrow ? NARROW : "wide");
    logo.setText(narrow ? "R" : "Revier");
    order.forEach(
        button ->
            button.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
    getStyleClass().remove(NARROW);
    if (narrow) {
      getStyleClass().add(NARROW);
    }
    Texts texts = desk.texts();
    String words = texts.get(narrow ? "shell.unfold" : "shell.fold");
    fold.setText(words);
    fold.setAccessibleText(words);
    fold.setTooltip(new Tooltip(words));
    fold.setGraphic(
        Icons.of(narrow ? Material2OutlinedAL.CHEVRON_RIGHT : Material2OutlinedAL.CHEVRON_LEFT));
  }

  private static Button item(Ikon icon, String text, Runnable action) {
    Button button = Icons.button(icon, text, action);
    button.getStyleClass().addAll("flat", "rail-item");
    button.setAccessibleText(text);
    button.setMaxWidth(Double.MAX_VALUE);
    return button;
  }

  /** Up and down go from item to item. */
  private void onKey(KeyEvent event) {
    int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
    int at = order.indexOf(getScene().getFocusOwner());
    if (step != 0 && at >= 0) {
      order.get(Math.floorMod(at + step, order.size())).requestFocus();
      event.consume();
    }
  }

  private static Ikon icon(ScreenId screen) {
    return switch (screen) {
      case OVERVIEW -> Material2OutlinedAL.DASHBOARD;
      case CUSTOMERS -> Material2OutlinedMZ.PEOPLE;
      case MATRIX -> Material2OutlinedAL.GRID_ON;
      case GAP -> Material2OutlinedMZ.TRENDING_UP;
      case PROJECTS -> Material2OutlinedMZ.VIEW_WEEK;
      case PROSPECTS -> Material2OutlinedMZ.PERSON_SEARCH;
      case WEEK -> Material2OutlinedAL.DATE_RANGE;
      case MAP -> Material2OutlinedMZ.MAP;
      case YEAR -> Material2OutlinedMZ.TIMELINE;
      case TIME -> Material2OutlinedMZ.SCHEDULE;
      case REVIEW -> Material2OutlinedAL.FACT_CHECK;
      case TEAM -> Material2OutlinedAL.GROUPS;
      case IMPORT -> Material2OutlinedAL.FILE_UPLOAD;
      case SETTINGS -> Material2OutlinedMZ.SETTINGS;
    };
  }
}
