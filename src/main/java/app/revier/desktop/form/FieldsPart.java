package app.revier.desktop.form;

import app.revier.desktop.nav.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Fields that each say one thing of a record and are saved one by one. A field is known by the key
 * of its caption.
 *
 * @param <R> the record
 */
public non-sealed class FieldsPart<R> extends Part<R> {

  private final List<Row<R>> rows = new ArrayList<>();

  /** No fields yet. */
  public FieldsPart() {}

  /** A field or choice, and what of it is on its way into the book. */
  private static final class Row<R> {

    private final Input input;

    /** Shows it of a record, forgetting what was typed. */
    private final Consumer<R> show;

    /** Shows it of a record, keeping what is typed. */
    private final Consumer<R> follow;

    /** What is typed and can be saved; none if nothing. */
    private final Supplier<@Nullable UnaryOperator<R>> pending;

    private @Nullable String sent;

    Row(
        Input input,
        Consumer<R> show,
        Consumer<R> follow,
        Supplier<@Nullable UnaryOperator<R>> pending) {
      this.input = input;
      this.show = show;
      this.follow = follow;
      this.pending = pending;
    }

    String name() {
      return input.caption().key();
    }

    void show(R record) {
      sent = null;
      show.accept(record);
    }

    @Nullable UnaryOperator<R> send(boolean left) {
      UnaryOperator<R> change = left && input.isBeingTyped() ? null : pending.get();
      if (change != null) {
        sent = input.noted();
      }
      return change;
    }

    boolean isWaiting() {
      return pending.get() != null && !input.isBeingTyped() && !input.noted().equals(sent);
    }
  }

  /**
   * Adds a field of text.
   *
   * @param from reads it from a record
   * @param into puts it into a record
   */
  public final <T> Field<T> field(
      Field<T> field, Function<R, @Nullable T> from, BiFunction<R, @Nullable T, R> into) {
    return add(
        field,
        record -> field.show(from.apply(record)),
        record -> field.follow(from.apply(record)),
        () -> {
          if (!field.isChanged() || !field.isValid()) {
            return null;
          }
          T value = field.value();
          return record -> into.apply(record, value);
        });
  }

  /**
   * Adds a choice.
   *
   * @param from reads it from a record
   * @param into puts it into a record
   */
  public final <T> Choice<T> choice(
      Choice<T> choice, Function<R, @Nullable T> from, BiFunction<R, @Nullable T, R> into) {
    return add(
        choice,
        record -> choice.show(from.apply(record)),
        record -> choice.follow(from.apply(record)),
        () -> {
          T value = choice.value();
          return choice.isChanged() ? record -> into.apply(record, value) : null;
        });
  }

  private <I extends Input> I add(
      I input, Consumer<R> show, Consumer<R> follow, Supplier<@Nullable UnaryOperator<R>> pending) {
    rows.add(new Row<>(input, show, follow, pending));
    input.whenConfirmed(this::confirmed);
    input.whenChanged(this::noted);
    return input;
  }

  @Override
  void show(R record) {
    rows.forEach(row -> row.show(record));
  }

  @Override
  void follow(R record) {
    rows.forEach(row -> row.follow.accept(record));
  }

  @Override
  @Nullable UnaryOperator<R> send(boolean left) {
    UnaryOperator<R> all = null;
    for (Row<R> row : rows) {
      all = both(all, row.send(left));
    }
    return all;
  }

  @Override
  boolean isWaiting() {
    return rows.stream().anyMatch(Row::isWaiting);
  }

  @Override
  boolean isUnsaved() {
    return rows.stream().anyMatch(row -> row.input.isChanged());
  }

  @Override
  boolean isStuck() {
    return rows.stream().anyMatch(row -> row.input.isStuck());
  }

  @Override
  void eachTyped(TypedInput use) {
    rows.stream()
        .filter(row -> row.input.isChanged())
        .forEach(
            row -> use.take(row.name(), row.input, row.input.isStuck(), row.input.isBeingTyped()));
  }

  @Override
  void resume(Map<String, Draft> typed) {
    for (Row<R> row : rows) {
      Draft draft = typed.get(row.name());
      if (draft != null) {
        row.input.resume(draft);
      }
    }
  }

  @Override
  @Nullable Input find(String name) {
    for (Row<R> row : rows) {
      if (row.name().equals(name)) {
        return row.input;
      }
    }
    return null;
  }
}
