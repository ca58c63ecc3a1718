package app.revier.desktop.shell;

import app.revier.text.Texts;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** Shortcuts, and how a language writes them. */
final class Keys {

  private static final boolean MAC =
      System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac");

  private Keys() {}

  /** Control (or Command on a Mac) with a key. */
  static KeyCombination control(KeyCode key) {
    return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
  }

  /** Control and Shift (or Command and Shift on a Mac) with a key. */
  static KeyCombination controlShift(KeyCode key) {
    return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
  }

  /** How {@link #control} with a key is written: {@code Strg+K}. */
  static String written(Texts texts, String key) {
    return MAC ? "⌘" + key : texts.get("shell.control", key);
  }

  /** How {@link #control} with a key is written: {@code Strg+Komma}. */
  static String written(Texts texts, KeyCode key) {
    return written(texts, key == KeyCode.COMMA ? texts.get("shell.comma") : key.getName());
  }

  /**
   * A text with {@link #controlShift} and a key behind it: {@code Neues Buch (Strg+Umschalt+N)}.
   */
  static String hintShift(Texts texts, String text, String key) {
    return text + " (" + writtenShift(texts, key) + ")";
  }

  /** How {@link #controlShift} with a key is written: {@code Strg+Umschalt+N}. */
  static String writtenShift(Texts texts, String key) {
    return MAC ? "⇧⌘" + key : texts.get("shell.control-shift", key);
  }

  /** A text with the shortcut behind it: {@code Kunden (Strg+2)}. */
  static String hint(Texts texts, String text, String key) {
    return text + " (" + written(texts, key) + ")";
  }
}
