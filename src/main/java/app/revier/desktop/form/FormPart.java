package app.revier.desktop.form;

import app.revier.text.Entry;
import java.util.Map;
import java.util.Objects;
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
        input.whenConfirmed(() -> save(change(), this::isMine));
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
    save(change(), this::isMine);
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
    save(record -> into.apply(record, null), this::isMine);
  }

  @Override
  void show(R record) {
    form.show(from.apply(record));
  }

  @Override
  void follow(R record) {
    form.follow(from.apply(record));
  }

  @Override
  @Nullable UnaryOperator<R> pending() {
    return onRequest ? null : change();
  }

  private @Nullable UnaryOperator<R> change() {
    if (!form.isChanged()) {
      return null;
    }
    return switch (form.value()) {
      case Entry.Value<T>(T value) ->
          Objects.equals(value, form.kept()) ? null : record -> into.apply(record, value);
      case Entry.Blank<T> _ -> form.kept() == null ? null : record -> into.apply(record, null);
      case Entry.Bad<T> _ -> null;
    };
  }

  @Override
  boolean isUnsaved() {
    return form.isChanged();
  }

  @Override
  boolean isStuck() {
    return form.isChanged() && change() == null;
  }

  @Override
  void eachTyped(TypedInput use) {
    boolean stuck = isStuck();
    form.inputs().stream()
        .filter(Input::isChanged)
        .forEach(input -> use.take(input.caption().key(), input, stuck));
  }

  @Override
  void resume(Map<String, String> typed) {
    for (Input input : form.inputs()) {
      String text = typed.get(input.caption().key());
      if (text != null) {
        input.resume(text);
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
