package app.revier.desktop.shell;

import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.ScreenId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** What keys do on every screen. What is found by the palette as well has the same key there. */
final class ShellKeys {

  private static final KeyCode[] DIGITS = {
    KeyCode.DIGIT1,
    KeyCode.DIGIT2,
    KeyCode.DIGIT3,
    KeyCode.DIGIT4,
    KeyCode.DIGIT5,
    KeyCode.DIGIT6,
    KeyCode.DIGIT7,
    KeyCode.DIGIT8,
    KeyCode.DIGIT9,
    KeyCode.DIGIT0
  };

  private static final KeyCode[] PAD = {
    KeyCode.NUMPAD1,
    KeyCode.NUMPAD2,
    KeyCode.NUMPAD3,
    KeyCode.NUMPAD4,
    KeyCode.NUMPAD5,
    KeyCode.NUMPAD6,
    KeyCode.NUMPAD7,
    KeyCode.NUMPAD8,
    KeyCode.NUMPAD9,
    KeyCode.NUMPAD0
  };

  private ShellKeys() {}

  /** Keys that move the keyboard itself: to the palette, and from one part of the window on. */
  static Map<KeyCombination, Runnable> moving(Runnable palette, IntConsumer nextRegion) {
    Map<KeyCombination, Runnable> keys = new HashMap<>();
    keys.put(Keys.control(KeyCode.K), palette);
    keys.put(Keys.control(KeyCode.F), palette);
    keys.put(new KeyCodeCombination(KeyCode.F6), () -> nextRegion.accept(1));
    keys.put(
        new KeyCodeCombination(KeyCode.F6, KeyCombination.SHIFT_DOWN), () -> nextRegion.accept(-1));
    return keys;
  }

  /** Keys that do something. */
  static Map<KeyCombination, Runnable> doing(
      HistoryViewModel history, PlanFiles files, ShellActions actions, Consumer<Place> show) {
    Map<KeyCombination, Runnable> keys = new HashMap<>();
    keys.put(Keys.control(KeyCode.N), () -> show.accept(new Place.NewCustomer()));
    keys.put(Keys.control(KeyCode.Z), history::undo);
    keys.put(Keys.control(KeyCode.Y), history::redo);
    keys.put(Keys.control(KeyCode.E), files::export);
    keys.put(Keys.controlShift(KeyCode.N), actions.books()::newBook);
    keys.put(Keys.control(KeyCode.O), actions.books()::openBook);
    keys.put(new KeyCodeCombination(KeyCode.F1), actions::help);
    return keys;
  }

  /** The keys of screens for which there is no digit left. */
  private static KeyCode letter(ScreenId screen) {
    return switch (screen) {
      case REVIEW -> KeyCode.R;
      case TEAM -> KeyCode.T;
      case IMPORT -> KeyCode.I;
      case SETTINGS -> KeyCode.COMMA;
      default -> throw new IllegalArgumentException("no key leads to " + screen);
    };
  }

  /**
   * The key that leads to a screen together with Control: a digit by its place in the rail, a
   * letter after the tenth.
   */
  static KeyCode leading(ScreenId screen, int place) {
    return place < DIGITS.length ? DIGITS[place] : letter(screen);
  }

  /** Keys that lead to screens, by their place in the rail. */
  static Map<KeyCombination, Runnable> leading(List<ScreenId> order, Consumer<Place> show) {
    Map<KeyCombination, Runnable> keys = new HashMap<>();
    for (int i = 0; i < order.size(); i++) {
      Place place = new Place.Top(order.get(i));
      keys.put(Keys.control(leading(order.get(i), i)), () -> show.accept(place));
      if (i < PAD.length) {
        keys.put(Keys.control(PAD[i]), () -> show.accept(place));
      }
    }
    return keys;
  }

  /** Other keys for what is among the others already. */
  static Map<KeyCombination, Runnable> also(
      HistoryViewModel history, List<ScreenId> order, Consumer<Place> show) {
    Map<KeyCombination, Runnable> keys = new HashMap<>();
    keys.put(Keys.controlShift(KeyCode.Z), history::redo);
    // However many screens there are, the settings have a key that stays.
    if (order.contains(ScreenId.SETTINGS)) {
      Place settings = new Place.Top(ScreenId.SETTINGS);
      keys.put(Keys.control(KeyCode.COMMA), () -> show.accept(settings));
    }
    return keys;
  }
}
