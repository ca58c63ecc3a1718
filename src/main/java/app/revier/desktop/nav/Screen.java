package app.revier.desktop.nav;

import app.revier.book.Snapshot;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.input.KeyCombination;

/**
 * One screen of the shell. Its view is built once, when it is first shown. On the JavaFX thread.
 */
public interface Screen {

  /** Which screen it is. */
  ScreenId id();

  /** What is shown; the same node at every call. */
  Parent view();

  /** The place on this screen that the rep looks at. */
  default Place place() {
    return new Place.Top(id());
  }

  /** Leads to a place on this screen. */
  void show(Place place);

  /**
   * Puts the keyboard where the rep goes on: called on arriving, and when F6 comes to the screen.
   */
  void takeKeyboard();

  /** What keys do while the screen is shown, wherever the keyboard is in the window. */
  default Map<KeyCombination, Runnable> shortcuts() {
    return Map.of();
  }

  /**
   * Goes on where the same screen was in another language; before it is first shown.
   *
   * @param before the screen in the language before
   */
  default void takeOver(Screen before) {}

  /**
   * The book has changed. Called also while the screen is hidden: then remember, and do no work.
   */
  void refresh(Snapshot snapshot);
}
