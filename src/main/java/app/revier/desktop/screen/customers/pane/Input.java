package app.revier.desktop.screen.customers.pane;

import app.revier.text.Entry;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * One field of text: what is typed, what the book has, and why the text cannot be taken.
 *
 * @param <T> what the text means
 */
public final class Input<T> {

  private final Function<String, Entry<T>> read;
  private final Function<T, String> write;
  private final String blankComplaint;
  private final StringProperty text = new SimpleStringProperty(this, "text", "");
  private final ReadOnlyStringWrapper complaint = new ReadOnlyStringWrapper(this, "complaint", "");
  private @Nullable T kept;
  private String shown = "";
  private boolean left;

  private Input(Function<String, Entry<T>> read, Function<T, String> write, String blankComplaint) {
    this.read = read;
    this.write = write;
    this.blankComplaint = blankComplaint;
    text.subscribe(value -> recheck());
  }

  /** A field that may stay empty, which means no value. */
  static <T> Input<T> optional(Function<String, Entry<T>> read, Function<T, String> write) {
    return new Input<>(read, write, "");
  }

  /**
   * A field that must not stay empty.
   *
   * @param blankComplaint what to say if it does, once the rep has been there
   */
  static <T> Input<T> required(
      Function<String, Entry<T>> read, Function<T, String> write, String blankComplaint) {
    return new Input<>(read, write, blankComplaint);
  }

  /** A field for any text; an empty one is a value, too. */
  static Input<String> text() {
    return new Input<>(typed -> new Entry.Value<>(typed.strip()), text -> text, "");
  }

  /** A field for a text that must not be empty. */
  static Input<String> requiredText(String blankComplaint) {
    return required(
        typed -> typed.isBlank() ? new Entry.Blank<>() : new Entry.Value<>(typed.strip()),
        text -> text,
        blankComplaint);
  }

  /** What is typed. */
  public StringProperty textProperty() {
    return text;
  }

  /** Why it cannot be taken, in words; empty if it can, or if nobody has been in the field yet. */
  public ReadOnlyStringProperty complaintProperty() {
    return complaint.getReadOnlyProperty();
  }

  /** Shows a value of the book and forgets what was typed. */
  void show(@Nullable T value) {
    kept = value;
    shown = value == null ? "" : write.apply(value);
    left = false;
    text.set(shown);
    recheck();
  }

  /** The book has this value now; what is being typed stays. */
  void follow(@Nullable T value) {
    boolean typing = !text.get().equals(shown);
    kept = value;
    shown = value == null ? "" : write.apply(value);
    if (!typing) {
      text.set(shown);
    }
    recheck();
  }

  /** Takes back what was typed. */
  public void restore() {
    left = false;
    text.set(shown);
    recheck();
  }

  /** Whether there is anything to take back. */
  public boolean isTyped() {
    return !text.get().equals(shown);
  }

  /** The rep leaves the field or confirms it: it may complain now, and a value gets its form. */
  public void leave() {
    left = true;
    if (isValid()) {
      T value = value();
      text.set(value == null ? "" : write.apply(value));
    }
    recheck();
  }

  /** Looks at the text again, since what it is held against has changed. */
  void recheck() {
    complaint.set(
        switch (read.apply(text.get())) {
          case Entry.Value<T> _ -> "";
          case Entry.Blank<T> _ -> left ? blankComplaint : "";
          case Entry.Bad<T>(String why) -> why;
        });
  }

  /** Whether the text can be taken. */
  boolean isValid() {
    return switch (read.apply(text.get())) {
      case Entry.Value<T> _ -> true;
      case Entry.Blank<T> _ -> blankComplaint.isEmpty();
      case Entry.Bad<T> _ -> false;
    };
  }

  /** Whether the text means something else than the book has, or nothing at all. */
  boolean isChanged() {
    return isTyped() && !(isValid() && Objects.equals(value(), kept));
  }

  /** Notes down what is typed; the result brings it back. */
  Runnable draft() {
    String typed = text.get();
    return () -> text.set(typed);
  }

  /** What the text means; none for an empty or bad one. */
  @Nullable T value() {
    return read.apply(text.get()) instanceof Entry.Value<T>(T value) ? value : null;
  }

  /** What the book has. */
  @Nullable T kept() {
    return kept;
  }
}
