package app.revier.desktop.form;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * The text in a field over the text that the book has there: whether it is typed, whether the rep
 * is still at it, and how it is brought back. What a text means is the matter of its {@link Field}.
 */
final class Typed {

  private final StringProperty text;
  private String shown = "";

  /** Whether the rep is at it: something was typed since the field was left. */
  private boolean typing;

  /** Whether the rep has been in the field and left it. */
  private boolean left;

  /** While a text is brought back nobody is at it. */
  private boolean resuming;

  /** Whether it is taken as the book has it, see {@link #asKept}. */
  private boolean asKept;

  /**
   * Nothing typed over nothing.
   *
   * @param field whose text it is
   * @param changed told when the text is another one
   */
  Typed(Field<?> field, Runnable changed) {
    text = new SimpleStringProperty(field, "text", "");
    text.subscribe(
        (before, now) -> {
          typing = isTyped() && !resuming;
          changed.run();
        });
  }

  /** What is typed, to be bound to a control. */
  StringProperty property() {
    return text;
  }

  /** What is typed. */
  String text() {
    return text.get();
  }

  /** What counts: what is typed, unless it is taken as the book has it. */
  String counting() {
    return asKept ? shown : text.get();
  }

  /** Whether there is anything to take back. */
  boolean isTyped() {
    return !asKept && !text.get().equals(shown);
  }

  /** Whether the rep is just typing. */
  boolean isBeingTyped() {
    return typing;
  }

  /** Whether the rep has been in the field and left it. */
  boolean isLeft() {
    return left;
  }

  /** The book has this text, and what was typed is forgotten. */
  void show(String now) {
    shown = now;
    restore();
  }

  /** The book has this text; what is typed stays. */
  void follow(String now) {
    boolean stays = isTyped();
    shown = now;
    if (!stays) {
      text.set(now);
    }
  }

  /** Takes back what was typed. */
  void restore() {
    left = false;
    typing = false;
    text.set(shown);
  }

  /** Writes something else, as if it were typed. */
  void write(String now) {
    text.set(now);
  }

  /** Brings back what was typed before. */
  void resume(String typed) {
    resuming = true;
    text.set(typed);
    resuming = false;
  }

  /** The rep leaves the field. */
  void leave() {
    left = true;
    typing = false;
  }

  /** One beside it that is saved with it was left. */
  void leftAlong() {
    typing = false;
  }

  /** Takes it as the book has it, whatever is typed, to see what its neighbours say without it. */
  void asKept(boolean so) {
    asKept = so;
  }
}
