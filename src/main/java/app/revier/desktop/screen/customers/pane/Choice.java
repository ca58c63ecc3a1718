package app.revier.desktop.screen.customers.pane;

import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * One choice among a few: what is chosen and what the book has.
 *
 * @param <T> what is chosen from
 */
public final class Choice<T> {

  private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>(this, "value");
  private @Nullable T kept;

  /** What is chosen; none for no choice. */
  public ObjectProperty<@Nullable T> valueProperty() {
    return value;
  }

  /** What is chosen. */
  @Nullable T value() {
    return value.get();
  }

  /** Shows a choice of the book. */
  void show(@Nullable T choice) {
    kept = choice;
    value.set(choice);
  }

  /** The book has this choice now; another one of the rep's stays. */
  void follow(@Nullable T choice) {
    boolean chosen = isChanged();
    kept = choice;
    if (!chosen) {
      value.set(choice);
    }
  }

  /** Whether something else is chosen than the book has. */
  boolean isChanged() {
    return !Objects.equals(value.get(), kept);
  }

  /** Notes down what is chosen; the result brings it back. */
  Runnable draft() {
    T chosen = value.get();
    return () -> value.set(chosen);
  }
}
