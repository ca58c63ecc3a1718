package app.revier.desktop.form;

import app.revier.desktop.nav.Draft;
import app.revier.text.Entry;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One thing of a record in a form of several fields, such as the position of a customer; it may be
 * missing. It is saved as soon as its fields mean something together, or only when the rep asks for
 * it; until then it is a draft like all that is typed.
 *
 * @param <R> the record
 * @param <T> the thing
 * @param <F> its form
 */
public final class FormPart<R, T, F extends Form<T>> extends Part<R> {

  private final Function<R, @Nullable T> from;
  private final BiFunction<R, @Nullable T, R> into;
  private final F form;
  private final boolean onRequest;

  /** Whether it is on its way out of the book. */
  private boolean takenAway;

  /**
   * A thing in a form.
   *
   * @param from finds it in a record
   * @param into puts it into a record; none takes it away
   */
  public FormPart(F form, Function<R, @Nullable T> from, BiFunction<R, @Nullable T, R> into) {
    this(form, from, into, false);
  }

  private FormPart(
      F form,
      Function<R, @Nullable T> from,
      BiFunction<R, @Nullable T, R> into,
      boolean onRequest) {
    this.from = from;
    this.into = into;
    this.form = form;
    this.onRequest = onRequest;
    for (Input input : form.inputs()) {
      if (!onRequest) {
        input.whenConfirmed(form::left);
        input.whenConfirmed(this::confirmed);
      }
      input.whenChanged(this::noted);
    }
  }

  /**
   * A thing that is tried out: it is saved when the rep asks for it ({@link #keep}), and not on
   * leaving a field.
   *
   * @param from finds it in a record
   * @param into puts it into a record; none takes it away
   */
  public static <R, T, F extends Form<T>> FormPart<R, T, F> onRequest(
      F form, Function<R, @Nullable T> from, BiFunction<R, @Nullable T, R> into) {
    return new FormPart<>(form, from, into, true);
  }

  /** Saves what is typed, if it can be taken. */
  public void keep() {
    form.inputs().forEach(Input::confirm);
    UnaryOperator<R> change = change(form.value());
    if (change != null) {
      save(change, this::isMine);
    }
  }

  private boolean isMine(String field) {
    return find(field) != null;
  }

  /** The form. */
  public F form() {
    return form;
  }

  /** Takes the thing away. */
  public void remove() {
    form.restore();
    takenAway = true;
    save(record -> into.apply(record, null), this::isMine);
  }

  @Override
  void show(R record) {
    takenAway = false;
    form.show(from.apply(record));
  }

  @Override
  void follow(R record) {
    takenAway = false;
    form.follow(from.apply(record));
  }

  @Override
  @Nullable UnaryOperator<R> send(boolean left) {
    if (onRequest || (left && form.isBeingTyped())) {
      return null;
    }
    Entry<T> savable = form.savable();
    UnaryOperator<R> change = change(savable);
    if (change != null) {
      takenAway = savable instanceof Entry.Blank<T>;
      if (savable instanceof Entry.Value<T>(T value)) {
        form.sent(value);
      }
    }
    return change;
  }

  private @Nullable UnaryOperator<R> change(Entry<T> typed) {
    if (!form.isChanged()) {
      return null;
    }
    return switch (typed) {
      case Entry.Value<T>(T value) ->
          value.equals(form.kept()) ? null : record -> into.apply(record, value);
      case Entry.Blank<T> _ -> form.kept() == null ? null : record -> into.apply(record, null);
      case Entry.Bad<T> _ -> null;
    };
  }

  @Override
  boolean isWaiting() {
    if (onRequest || form.isBeingTyped()) {
      return false;
    }
    Entry<T> savable = form.savable();
    return form.isWaiting()
        || (savable instanceof Entry.Blank<T> && change(savable) != null && !takenAway);
  }

  @Override
  boolean isUnsaved() {
    return form.isChanged();
  }

  @Override
  boolean isStuck() {
    return form.isChanged() && form.inputs().stream().anyMatch(this::isStuck);
  }

  /** What is tried out is saved as a whole; what is taken away goes with all that is typed. */
  private boolean isStuck(Input input) {
    Entry<T> savable = onRequest ? form.value() : form.savable();
    return change(savable) == null || (savable instanceof Entry.Value<T> && form.isStuck(input));
  }

  @Override
  void eachTyped(TypedInput use) {
    boolean typing = form.isBeingTyped();
    form.inputs().stream()
        .filter(Input::isChanged)
        .forEach(input -> use.take(input.caption().key(), input, isStuck(input), typing));
  }

  @Override
  void resume(Map<String, Draft> typed) {
    for (Input input : form.inputs()) {
      Draft draft = typed.get(input.caption().key());
      if (draft != null) {
        input.resume(draft);
      }
    }
  }

  @Override
  @Nullable Input find(String name) {
    return form.inputs().stream()
        .filter(input -> input.caption().key().equals(name))
        .findFirst()
        .orElse(null);
  }
}
