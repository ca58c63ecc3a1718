package app.revier.desktop.screen.customers.pane;

import app.revier.text.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Several fields that only together mean something, such as a contract.
 *
 * @param <T> what they mean
 */
public abstract class Form<T> {

  private @Nullable T kept;
  private @Nullable T sent;

  /** The fields of text. */
  protected abstract List<Input<?>> inputs();

  /** The choices. */
  protected List<Choice<?>> choices() {
    return List.of();
  }

  /** Puts a value into the fields; none empties them. */
  protected abstract void fill(@Nullable T value, boolean keepTyped);

  /** Puts a value into one field. */
  protected static <V> void fill(Input<V> input, @Nullable V value, boolean keepTyped) {
    if (keepTyped) {
      input.follow(value);
    } else {
      input.show(value);
    }
  }

  /** Puts a value into one choice. */
  protected static <V> void fill(Choice<V> choice, @Nullable V value, boolean keepTyped) {
    if (keepTyped) {
      choice.follow(value);
    } else {
      choice.show(value);
    }
  }

  /** What the fields mean together; blank if they say nothing. */
  protected abstract Entry<T> value();

  /** What a field means, blank or bad as it is. */
  protected static <V> Entry<V> valueOf(Input<V> input) {
    V value = input.value();
    if (value != null) {
      return new Entry.Value<>(value);
    }
    return input.isValid() ? new Entry.Blank<>() : new Entry.Bad<>("");
  }

  /** The text of a field that may be empty. */
  protected static String textOf(Input<String> input) {
    String text = input.value();
    return text == null ? "" : text;
  }

  /** Shows a value of the book and forgets what was typed. */
  final void show(@Nullable T value) {
    kept = value;
    sent = null;
    fill(value, false);
  }

  /** The book has this value now; what is being typed stays. */
  final void follow(@Nullable T value) {
    kept = value;
    sent = null;
    fill(value, true);
  }

  /** What the book has; none for something new. */
  final @Nullable T kept() {
    return kept;
  }

  /** Remembers a value that is on its way into the book. */
  final void sent(T value) {
    sent = value;
  }

  /** Whether this form is about a value of the book. */
  final boolean isAbout(T value) {
    return value.equals(kept) || value.equals(sent);
  }

  /** Whether this form can show another value of the book in place of its own. */
  protected boolean canTurnInto(T value) {
    return kept != null;
  }

  /** Whether the fields say something else than the book has. */
  final boolean isChanged() {
    return inputs().stream().anyMatch(Input::isChanged)
        || choices().stream().anyMatch(Choice::isChanged);
  }

  /** Whether nothing was typed into a form for something new. */
  final boolean isBlank() {
    return kept == null && inputs().stream().noneMatch(Input::isTyped);
  }

  /** The value to save; none if it is in the book already or the fields cannot be taken. */
  final @Nullable T changed() {
    return value() instanceof Entry.Value<T>(T value) && !Objects.equals(value, kept)
        ? value
        : null;
  }

  /** Notes down what is typed and chosen; the result brings it back. */
  final Runnable draft() {
    List<Runnable> drafts = new ArrayList<>();
    inputs().stream().filter(Input::isChanged).forEach(input -> drafts.add(input.draft()));
    choices().stream().filter(Choice::isChanged).forEach(choice -> drafts.add(choice.draft()));
    return () -> drafts.forEach(Runnable::run);
  }

  /** Takes back what was typed. */
  public final void restore() {
    fill(kept, false);
  }
}
