package app.revier.desktop.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * A list of things of a record, such as the contracts of a customer, each in a form of its own.
 *
 * <p>A form keeps to its thing: it is the one whose value it shows, else the one it has sent into
 * the book, else the one that says just what is typed. So a form is never held against itself when
 * the book comes back with what it sent.
 *
 * @param <R> the record
 * @param <T> a thing
 * @param <F> its form
 */
public final class ItemsPart<R, T, F extends Form<T>> extends Part<R> {

  /** Stands between the parts of a field's name. */
  private static final char IN = '\u001f';

  private final String name;
  private final Function<R, List<T>> from;
  private final BiFunction<R, List<T>, R> into;
  private final Function<T, String> identity;
  private final Function<String, F> newForm;
  private final ObservableList<F> forms = FXCollections.observableArrayList();

  /** Which thing each form is about: what tells it from its siblings. */
  private final Map<F, String> about = new LinkedHashMap<>();

  /**
   * A list of things.
   *
   * @param name tells it apart from other lists of the record
   * @param from finds the things of a record
   * @param into puts them into a record
   * @param identity tells a thing from its siblings, such as the name of a contact
   * @param newForm makes a form for a thing of this identity, which is empty for most new ones
   */
  public ItemsPart(
      String name,
      Function<R, List<T>> from,
      BiFunction<R, List<T>, R> into,
      Function<T, String> identity,
      Function<String, F> newForm) {
    this.name = name;
    this.from = from;
    this.into = into;
    this.identity = identity;
    this.newForm = newForm;
  }

  /** The forms, in the order of the book; new ones at the end. */
  public ObservableList<F> forms() {
    return forms;
  }

  /** Begins something new, or goes on with what was begun. */
  public F add() {
    return add("");
  }

  /**
   * Begins something new, or goes on with what was begun.
   *
   * @param known what is known of its identity, such as the year of a revenue
   */
  public F add(String known) {
    for (F form : List.copyOf(forms)) {
      if (form.isBlank()) {
        if (known.equals(about.get(form))) {
          return form;
        }
        forms.remove(form);
      }
    }
    F form = made(known);
    form.show(null);
    forms.add(form);
    return form;
  }

  private F made(String known) {
    F form = newForm.apply(known);
    about.put(form, known);
    for (Input input : form.inputs()) {
      input.whenConfirmed(() -> commit(form));
      input.whenChanged(this::noted);
    }
    return form;
  }

  private void commit(F form) {
    T value = form.changed();
    UnaryOperator<R> change = value == null || !forms.contains(form) ? null : change(form, value);
    if (value != null && change != null) {
      form.sent(value);
    }
    String place = name + IN + place(form) + IN;
    save(change, field -> field.startsWith(place));
  }

  private UnaryOperator<R> change(F form, T value) {
    List<T> before = form.before();
    return record -> with(record, before, value);
  }

  /** Puts a thing where one of those before it is, or at the end. */
  private R with(R record, List<T> before, T value) {
    List<T> list = new ArrayList<>(from.apply(record));
    for (T each : before) {
      int at = list.indexOf(each);
      if (at >= 0) {
        list.set(at, value);
        return into.apply(record, list);
      }
    }
    if (!list.contains(value)) {
      list.add(value);
    }
    return into.apply(record, list);
  }

  /** Deletes what a form is about. */
  public void remove(F form) {
    List<T> before = form.before();
    forms.remove(form);
    noted();
    if (!before.isEmpty()) {
      save(
          record -> {
            List<T> list = new ArrayList<>(from.apply(record));
            before.stream().filter(list::contains).findFirst().ifPresent(list::remove);
            return into.apply(record, list);
          },
          field -> false);
    }
  }

  @Override
  void show(R record) {
    about.clear();
    List<F> shown = new ArrayList<>();
    for (T value : from.apply(record)) {
      F form = made(identity.apply(value));
      form.show(value);
      shown.add(form);
    }
    arrange(shown);
  }

  @Override
  void follow(R record) {
    List<T> values = from.apply(record);
    List<F> free = new ArrayList<>(forms);
    List<@Nullable F> shown = new ArrayList<>();
    values.forEach(value -> shown.add(taken(free, form -> value.equals(form.kept()))));
    fill(shown, values, free, Form::hasSent);
    fill(shown, values, free, Form::says);
    // Changed elsewhere, such as by undo: a form that nobody types in shows it from now on.
    fill(shown, values, free, (form, value) -> form.canTurnInto(value) && !form.isChanged());
    List<F> all = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      T value = values.get(i);
      F form = Objects.requireNonNullElseGet(shown.get(i), () -> made(identity.apply(value)));
      about.put(form, identity.apply(value));
      form.follow(value);
      all.add(form);
    }
    // What is gone from the book stays on the screen only while somebody types in it.
    free.removeIf(form -> form.kept() != null && !form.isChanged());
    all.addAll(free);
    arrange(all);
  }

  private void fill(
      List<@Nullable F> shown, List<T> values, List<F> free, FormOfValue<F, T> fitting) {
    for (int i = 0; i < values.size(); i++) {
      if (shown.get(i) == null) {
        T value = values.get(i);
        shown.set(i, taken(free, form -> fitting.is(form, value)));
      }
    }
  }

  /** Whether a form goes with a value. */
  @FunctionalInterface
  private interface FormOfValue<F, T> {
    boolean is(F form, T value);
  }

  private @Nullable F taken(List<F> free, Predicate<F> fitting) {
    for (F form : free) {
      if (fitting.test(form)) {
        free.remove(form);
        return form;
      }
    }
    return null;
  }

  /** The forms may be held against each other, so each looks again once all are there. */
  private void arrange(List<F> all) {
    if (!all.equals(forms)) {
      forms.setAll(all);
    }
    about.keySet().retainAll(forms);
    forms.forEach(form -> form.inputs().forEach(Input::recheck));
  }

  @Override
  @Nullable UnaryOperator<R> pending() {
    UnaryOperator<R> all = null;
    for (F form : forms) {
      T value = form.changed();
      if (value != null) {
        all = both(all, change(form, value));
      }
    }
    return all;
  }

  @Override
  void sent() {
    for (F form : forms) {
      T value = form.changed();
      if (value != null) {
        form.sent(value);
      }
    }
  }

  @Override
  boolean isUnsaved() {
    return forms.stream().anyMatch(ItemsPart::isDraft);
  }

  @Override
  boolean isStuck() {
    return forms.stream().anyMatch(form -> isDraft(form) && form.changed() == null);
  }

  private static boolean isDraft(Form<?> form) {
    return form.isChanged() && !form.isBlank();
  }

  @Override
  void eachTyped(TypedInput use) {
    for (F form : forms) {
      if (isDraft(form)) {
        boolean stuck = form.changed() == null;
        for (Input input : form.inputs()) {
          if (input.isChanged()) {
            use.take(path(form, input), input, stuck);
          }
        }
      }
    }
  }

  /** The name of a field: list, form and label. A new form is known by when it was begun. */
  private String path(F form, Input input) {
    return name + IN + place(form) + IN + input.caption().key();
  }

  private String place(F form) {
    String known = about.getOrDefault(form, "");
    return form.kept() == null ? "+" + newBefore(form) + IN + known : "=" + IN + known;
  }

  private long newBefore(F form) {
    return forms.subList(0, forms.indexOf(form)).stream()
        .filter(each -> each.kept() == null)
        .count();
  }

  @Override
  void resume(Map<String, String> typed) {
    Map<String, F> begun = new LinkedHashMap<>();
    typed.forEach(
        (path, text) -> {
          String[] steps = path.split(String.valueOf(IN), -1);
          if (steps.length == 4 && steps[0].equals(name)) {
            F form = begun.computeIfAbsent(steps[1] + IN + steps[2], key -> resumed(steps));
            form.inputs().stream()
                .filter(input -> input.caption().key().equals(steps[3]))
                .forEach(input -> input.resume(text));
          }
        });
    arrange(List.copyOf(forms));
  }

  /** The form of what was typed; a new one if its thing is not in the book (any more). */
  private F resumed(String[] steps) {
    if (steps[1].equals("=")) {
      for (F form : forms) {
        if (form.kept() != null && steps[2].equals(about.get(form))) {
          return form;
        }
      }
    }
    F form = made(steps[2]);
    form.show(null);
    forms.add(form);
    return form;
  }

  @Override
  @Nullable Input find(String path) {
    for (F form : forms) {
      for (Input input : form.inputs()) {
        if (path(form, input).equals(path)) {
          return input;
        }
      }
    }
    return null;
  }
}
