package app.revier.desktop.theme;

import java.util.Locale;
import javafx.scene.control.Label;

/** A word on a small round plate, such as a stage. */
public final class Pill extends Label {

  /** What the word means. */
  public enum Kind {
    /** Nothing in particular. */
    NEUTRAL,
    /** Something to notice. */
    ACCENT,
    /** Good. */
    GOOD,
    /** To be looked at. */
    WARNING,
    /** Bad. */
    BAD
  }

  /** A plate with a word. */
  public Pill(String text, Kind kind) {
    super(text);
    getStyleClass().addAll("pill", styleClass(kind));
  }

  /** Shows another word. */
  public void show(String text, Kind kind) {
    for (Kind each : Kind.values()) {
      getStyleClass().remove(styleClass(each));
    }
    getStyleClass().add(styleClass(kind));
    setText(text);
  }

  private static String styleClass(Kind kind) {
    return "pill-" + kind.name().toLowerCase(Locale.ROOT);
  }
}
