package app.revier.desktop.form;

import app.revier.desktop.nav.Caption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * One choice among a few: what is chosen and what the book has. It is saved as soon as it is made.
 *
 * @param <T> what is chosen from
 */
public final class Choice<T> implements Input {

  private final Caption caption;
  private final Function<T, String> code;
  private final ObservableList<T> values;
  private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>(this, "value");
  private final List<Runnable> confirmed = new ArrayList<>();
  private @Nullable BooleanSupplier reveal;
  private @Nullable T kept;

  /** Whether it is taken as the book has it, see {@link #asKept}. */
  private boolean asKept;

  /**
   * A choice.
   *
   * @param caption what it is called
   * @param values what can be chosen
   * @param code tells the values apart, the same in every language
   */
  public Choice(Caption caption, List<T> values, Function<T, String> code) {
    this.caption = caption;
    this.values = FXCollections.observableArrayList(values);
    this.code = code;
  }

  /** A choice among values that are told apart by how they are written. */
  public Choice(Caption caption, List<T> values) {
    this(caption, values, String::valueOf);
  }

  /** Whether something is so. */
  public static Choice<Boolean> mark(Caption caption) {
    return new Choice<>(caption, List.of(false, true));
  }

  @Override
  public Caption caption() {
    return caption;
  }

  /** What can be chosen. */
  public ObservableList<T> values() {
    return values;
  }

  /** What is chosen; none for no choice. */
  public ObjectProperty<@Nullable T> valueProperty() {
    return value;
  }

  /** What is chosen. */
  public @Nullable T value() {
    return asKept ? kept : value.get();
  }

  /** Takes it as the book has it, whatever is chosen, to see what its neighbours say without it. */
  void asKept(boolean so) {
    asKept = so;
  }

  /** What the book has. */
  public @Nullable T kept() {
    return kept;
  }

  /** The rep chooses, and that is saved. */
  public void choose(@Nullable T choice) {
    if (!Objects.equals(choice, value.get())) {
      value.set(choice);
      confirm();
    }
  }

  /** Shows a choice of the book. */
  public void show(@Nullable T choice) {
    kept = choice;
    value.set(choice);
  }

  /** The book has this choice now; another one of the rep's stays. */
  public void follow(@Nullable T choice) {
    boolean chosen = isChanged();
    kept = choice;
    if (!chosen) {
      value.set(choice);
    }
  }

  @Override
  public boolean isChanged() {
    return !Objects.equals(value.get(), kept);
  }

  @Override
  public boolean isStuck() {
    return false;
  }

  /** It is made at once. */
  @Override
  public boolean isBeingTyped() {
    return false;
  }

  @Override
  public String noted() {
    T chosen = value.get();
    return chosen == null ? "" : code.apply(chosen);
  }

  @Override
  public void resume(String noted) {
    // What cannot be chosen any more is passed over.
    if (noted.isEmpty()) {
      value.set(null);
    }
    values.stream()
        .filter(each -> code.apply(each).equals(noted))
        .findFirst()
        .ifPresent(value::set);
  }

  @Override
  public Runnable typingAgain() {
    T chosen = value.get();
    return () -> value.set(chosen);
  }

  @Override
  public void restore() {
    value.set(kept);
  }

  @Override
  public void recheck() {
    // Whatever can be chosen can be taken.
  }

  @Override
  public void whenChanged(Runnable action) {
    value.subscribe((before, now) -> action.run());
  }

  @Override
  public void whenConfirmed(Runnable action) {
    confirmed.add(action);
  }

  @Override
  public void confirm() {
    confirmed.forEach(Runnable::run);
  }

  @Override
  public void shownBy(BooleanSupplier way) {
    reveal = way;
  }

  @Override
  public boolean reveal() {
    BooleanSupplier way = reveal;
    if (way != null) {
      var _ = way.getAsBoolean();
    }
    return way != null;
  }
}
