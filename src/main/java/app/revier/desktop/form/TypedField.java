package app.revier.desktop.form;

import app.revier.text.Entry;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * A value as a person types it, checked while it is typed.
 *
 * @param <T> what is typed
 */
public final class TypedField<T> {

  private final Function<String, Entry<T>> read;
  private final Function<T, String> write;
  private final @Nullable String blankComplaint;
  private final StringProperty text = new SimpleStringProperty(this, "text", "");
  private final ReadOnlyStringWrapper complaint = new ReadOnlyStringWrapper(this, "complaint", "");
  private Entry<T> entry = new Entry.Blank<>();

  /**
   * A field.
   *
   * @param read understands a text
   * @param write writes a value so that {@code read} understands it
   * @param blankComplaint what to say of an empty field; none if it may be empty
   */
  public TypedField(
      Function<String, Entry<T>> read, Function<T, String> write, @Nullable String blankComplaint) {
    this.read = read;
    this.write = write;
    this.blankComplaint = blankComplaint;
    text.subscribe(this::check);
  }

  private void check(String typed) {
    entry = read.apply(typed);
    complaint.set(
        switch (entry) {
          case Entry.Value<T> _ -> "";
          case Entry.Blank<T> _ -> blankComplaint == null ? "" : blankComplaint;
          case Entry.Bad<T>(String why) -> why;
        });
  }

  /** What is typed. */
  public StringProperty textProperty() {
    return text;
  }

  /** Why it cannot be taken, in words; empty if it can. */
  public ReadOnlyStringProperty complaintProperty() {
    return complaint.getReadOnlyProperty();
  }

  /** Shows a value; none empties the field. */
  public void show(@Nullable T value) {
    text.set(value == null ? "" : write.apply(value));
  }

  /** The value that is typed; none if the field is empty or its text cannot be read. */
  public @Nullable T value() {
    return entry instanceof Entry.Value<T>(T value) ? value : null;
  }

  /** Whether the field can be taken as it is. */
  public boolean isSound() {
    return complaint.get().isEmpty();
  }
}
