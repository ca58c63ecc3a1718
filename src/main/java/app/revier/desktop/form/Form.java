package app.revier.desktop.form;

import app.revier.text.Entry;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Several fields that only together mean something, such as a contract. A form says in its
 * constructor which fields it has and where their values are found (see {@link #add}), and in
 * {@link #value} what they mean together.
 *
 * @param <T> what they mean
 */
public abstract class Form<T> {

  private final List<Input> inputs = new ArrayList<>();
  private final List<Filling<T>> fillings = new ArrayList<>();

  /** Values on their way into the book, the newest last. */
  private final Deque<T> sent = new ArrayDeque<>();

  private @Nullable T kept;

  /** What it was about before that went from the book. */
  private @Nullable T gone;

  /** Puts a value into one field. */
  @FunctionalInterface
  private interface Filling<T> {
    void fill(@Nullable T value, boolean keepTyped);
  }

  /**
   * Adds a field.
   *
   * @param from finds what it shows of a value
   */
  protected final <V> Field<V> add(Field<V> field, Function<T, @Nullable V> from) {
    return add(field, from, () -> null);
  }

  /**
   * Adds a field.
   *
   * @param from finds what it shows of a value
   * @param initial what it shows in a new form
   */
  protected final <V> Field<V> add(
      Field<V> field, Function<T, @Nullable V> from, Initial<V> initial) {
    inputs.add(field);
    fillings.add(
        (value, keepTyped) -> {
          V shown = value == null ? initial.value() : from.apply(value);
          if (keepTyped) {
            field.follow(shown);
          } else {
            field.show(shown);
          }
        });
    return field;
  }

  /**
   * Adds a choice.
   *
   * @param from finds what it shows of a value
   * @param initial what it shows in a new form
   */
  protected final <V> Choice<V> add(
      Choice<V> choice, Function<T, @Nullable V> from, Initial<V> initial) {
    inputs.add(choice);
    fillings.add(
        (value, keepTyped) -> {
          V shown = value == null ? initial.value() : from.apply(value);
          if (keepTyped) {
            choice.follow(shown);
          } else {
            choice.show(shown);
          }
        });
    return choice;
  }

  /**
   * What a new form shows in a field.
   *
   * @param <V> what the field is for
   */
  @FunctionalInterface
  protected interface Initial<V> {
    /** The value; none for an empty field. */
    @Nullable V value();
  }

  /** The fields and choices, in the order in which they were added. */
  public final List<Input> inputs() {
    return inputs;
  }

  /** What the fields mean together; blank if they say nothing. */
  public abstract Entry<T> value();

  /** What a field means, blank or bad as it is. */
  protected static <V> Entry<V> valueOf(Field<V> field) {
    return field.entry() instanceof Entry.Blank<V> && !field.isValid()
        ? new Entry.Bad<>("")
        : field.entry();
  }

  /** The text of a field that may be empty. */
  protected static String textOf(Field<String> field) {
    String text = field.value();
    return text == null ? "" : text;
  }

  /** Shows a value of the book, none for something new, and forgets what was typed. */
  public final void show(@Nullable T value) {
    kept = value;
    gone = null;
    sent.clear();
    fill(value, false);
  }

  /** The book has this value now; what is being typed stays. */
  public final void follow(@Nullable T value) {
    kept = value;
    gone = null;
    while (value != null && sent.contains(value)) {
      sent.removeFirst();
    }
    fill(value, true);
  }

  /**
   * What it is about is gone from the book: all that the fields say is something new from now on,
   * saved as a whole once it can be.
   */
  final void beginAnew() {
    T was = kept;
    List<Runnable> typing = inputs.stream().map(Input::typingAgain).toList();
    show(null);
    gone = was;
    typing.forEach(Runnable::run);
  }

  /** Whether a value of the book is what this form was about before that went. */
  final boolean wasAbout(T value) {
    return value.equals(gone);
  }

  /** Puts a value into the fields. */
  protected void fill(@Nullable T value, boolean keepTyped) {
    fillings.forEach(filling -> filling.fill(value, keepTyped));
  }

  /** What the book has; none for something new. */
  public final @Nullable T kept() {
    return kept;
  }

  /** Remembers a value that is on its way into the book. */
  final void sent(T value) {
    sent.addLast(value);
  }

  /** What of this form may be in the book when its next value gets there, the likeliest first. */
  final List<T> before() {
    List<T> before = new ArrayList<>(sent);
    if (kept != null) {
      before.addFirst(kept);
    }
    return before.reversed();
  }

  /** What the book has or is about to have; none for something new. */
  protected final @Nullable T latest() {
    T last = sent.peekLast();
    return last == null ? kept : last;
  }

  /** Whether there is something to save that is not on its way into the book. */
  final boolean isWaiting() {
    T value = changed();
    return value != null && !sent.contains(value) && !isBeingTyped();
  }

  /** Whether a value of the book was sent by this form. */
  final boolean hasSent(T value) {
    return sent.contains(value);
  }

  /** Whether what is typed means just this value of the book. */
  final boolean says(T value) {
    return isChanged() && value().equals(new Entry.Value<>(value));
  }

  /** Whether this form can show a value: one of a year stays with that. */
  protected boolean isFor(T value) {
    return true;
  }

  /** Whether the fields say something else than the book has. */
  public final boolean isChanged() {
    return inputs.stream().anyMatch(Input::isChanged);
  }

  /** Whether nothing was typed into a form for something new. */
  public final boolean isBlank() {
    return kept == null && !isChanged();
  }

  /**
   * The fields that cannot be taken as they are: those whose text cannot, unless others cannot be
   * taken without them.
   */
  protected List<Input> unfit() {
    return inputs.stream().filter(Input::isStuck).toList();
  }

  /**
   * What the fields mean of which that can be saved by itself: where some are unfit, the others
   * with what the book has in the place of those; bad if that means nothing. Something new is saved
   * as a whole: a contract whose end cannot be read would be one without an end.
   */
  public final Entry<T> savable() {
    Entry<T> whole = value();
    List<Input> unfit = unfit();
    if (kept == null || !(whole instanceof Entry.Bad<T>) || unfit.isEmpty()) {
      return whole;
    }
    unfit.forEach(input -> asKept(input, true));
    try {
      return value();
    } finally {
      unfit.forEach(input -> asKept(input, false));
    }
  }

  private static void asKept(Input input, boolean so) {
    switch (input) {
      case Field<?> field -> field.asKept(so);
      case Choice<?> choice -> choice.asKept(so);
    }
  }

  /** Whether something is typed that cannot be saved as it is. */
  public final boolean isStuck() {
    return inputs.stream().anyMatch(this::isStuck);
  }

  /** Whether something is typed into a field that cannot be saved as it is. */
  final boolean isStuck(Input input) {
    return input.isChanged()
        && !(value() instanceof Entry.Value<T>)
        && (!(savable() instanceof Entry.Value<T>) || unfit().contains(input));
  }

  /** Whether something fit is typed that cannot be saved, because of the fields around it. */
  final boolean isHeldUp() {
    List<Input> unfit = unfit();
    return inputs.stream().anyMatch(input -> isStuck(input) && !unfit.contains(input));
  }

  /** A field was left: what is typed into the others is to be saved with it. */
  final void left() {
    for (Input input : inputs) {
      if (input instanceof Field<?> field) {
        field.leftAlong();
      }
    }
  }

  /** Whether the rep is just typing. */
  final boolean isBeingTyped() {
    return inputs.stream().anyMatch(Input::isBeingTyped);
  }

  /** The value to save; none if it is in the book already or the fields cannot be taken. */
  public final @Nullable T changed() {
    return savable() instanceof Entry.Value<T>(T value) && !Objects.equals(value, kept)
        ? value
        : null;
  }

  /** Takes back what was typed. */
  public final void restore() {
    inputs.forEach(Input::restore);
  }
}
