package app.revier.desktop.form;

import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Draft;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * A list of things of a record, such as the contracts of a customer, each in a form of its own that
 * keeps to its thing (see {@link FormMatching}).
 *
 * @param <R> the record
 * @param <T> a thing
 * @param <F> its form
 */
public final class ItemsPart<R, T, F extends Form<T>> extends Part<R> {

  private final String name;
  private final ItemList<R, T> things;
  private final Function<T, String> identity;
  private final Function<String, F> newForm;
  private BiFunction<Caption, F, Caption> called = (record, form) -> record;
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
    things = new ItemList<>(from, into);
    this.identity = identity;
    this.newForm = newForm;
  }

  /**
   * Says whose a field is in the question before closing, such as that it is the name of a contact.
   *
   * @param by what a thing is called, from what its record is called and its form
   */
  public ItemsPart<R, T, F> called(BiFunction<Caption, F, Caption> by) {
    called = by;
    return this;
  }

  @Override
  Caption owner(Input input, Caption record) {
    return forms.stream()
        .filter(form -> form.inputs().contains(input))
        .findFirst()
        .map(form -> called.apply(record, form))
        .orElse(record);
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
   * The same.
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
      input.whenConfirmed(form::left);
      input.whenConfirmed(this::confirmed);
      input.whenChanged(this::noted);
    }
    return form;
  }

  /** Saves another value of what a form is about, and offers to take it back: for buttons. */
  public void keep(F form, T value) {
    save(sent(form, value), field -> false);
  }

  private UnaryOperator<R> sent(F form, T value) {
    List<T> before = form.before();
    form.sent(value);
    return record -> things.with(record, before, value);
  }

  /** Deletes what a form is about. */
  public void remove(F form) {
    List<T> before = form.before();
    forms.remove(form);
    noted();
    if (!before.isEmpty()) {
      save(record -> things.without(record, before), field -> false);
    }
  }

  @Override
  void show(R record) {
    about.clear();
    List<F> shown = new ArrayList<>();
    for (T value : things.of(record)) {
      F form = made(identity.apply(value));
      form.show(value);
      shown.add(form);
    }
    arrange(shown);
  }

  @Override
  void follow(R record) {
    List<T> now = things.of(record);
    FormMatching<T, F> matching = new FormMatching<>(now, forms, identity);
    List<F> all = new ArrayList<>(matching.forms(thing -> made(identity.apply(thing))));
    for (int i = 0; i < all.size(); i++) {
      about.put(all.get(i), identity.apply(now.get(i)));
      all.get(i).follow(now.get(i));
    }
    for (F form : matching.others()) {
      if (form.kept() != null) {
        form.beginAnew();
      }
      all.add(form);
    }
    arrange(all);
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
  @Nullable UnaryOperator<R> send(boolean left) {
    UnaryOperator<R> all = null;
    for (F form : forms) {
      T value = left && form.isBeingTyped() ? null : form.changed();
      if (value != null) {
        all = both(all, sent(form, value));
      }
    }
    return all;
  }

  @Override
  boolean isWaiting() {
    return forms.stream().anyMatch(Form::isWaiting);
  }

  @Override
  boolean isUnsaved() {
    return forms.stream().anyMatch(Form::isChanged);
  }

  @Override
  boolean isStuck() {
    return forms.stream().anyMatch(Form::isStuck);
  }

  @Override
  void eachTyped(TypedInput use) {
    for (F form : forms) {
      boolean typing = form.isBeingTyped();
      form.inputs().stream()
          .filter(Input::isChanged)
          .forEach(input -> use.take(path(form, input).text(), input, form.isStuck(input), typing));
    }
  }

  /** The name of a field. A new form is known by when it was begun. */
  private ItemPath path(F form, Input input) {
    String known = about.getOrDefault(form, "");
    boolean isKept = form.kept() != null;
    long before = before(form, isKept);
    String place = isKept ? place(before) : "";
    return new ItemPath(name, isKept ? -1 : before, known, input.caption().key(), place);
  }

  private long before(F form, boolean kept) {
    return forms.subList(0, forms.indexOf(form)).stream()
        .filter(each -> (each.kept() != null) == kept)
        .count();
  }

  private String place(long before) {
    return before + "/" + forms.stream().filter(each -> each.kept() != null).count();
  }

  @Override
  void resume(Map<String, Draft> typed) {
    Map<ItemPath, F> begun = new LinkedHashMap<>();
    typed.forEach(
        (text, noted) -> {
          ItemPath path = ItemPath.parse(text);
          if (path != null && path.list().equals(name)) {
            F form = begun.computeIfAbsent(path.ofForm(), key -> resumed(path));
            form.inputs().stream()
                .filter(input -> input.caption().key().equals(path.field()))
                .forEach(input -> input.resume(noted));
          }
        });
    arrange(List.copyOf(forms));
  }

  /**
   * The form of what was typed: that of its thing, or of the one that stands in its place now, such
   * as by undo; a new one if its thing is not in the book (any more).
   */
  private F resumed(ItemPath path) {
    for (F form : forms) {
      if (path.isKept() && form.kept() != null && path.known().equals(about.get(form))) {
        return form;
      }
    }
    F form = made(path.known());
    for (F other : forms) {
      T kept = other.kept();
      if (kept != null
          && form.isFor(kept)
          && !other.isChanged()
          && place(before(other, true)).equals(path.place())) {
        return other;
      }
    }
    form.show(null);
    forms.add(form);
    return form;
  }

  /**
   * Whether a draft is of a thing of this list.
   *
   * @param known what tells it from its siblings
   */
  public boolean isOf(Draft draft, String known) {
    ItemPath path = ItemPath.parse(draft.field());
    return path != null && path.list().equals(name) && path.known().equals(known);
  }

  @Override
  @Nullable Input find(String path) {
    return forms.stream()
        .flatMap(form -> form.inputs().stream().filter(input -> isAt(path, form, input)))
        .findFirst()
        .orElse(null);
  }

  private boolean isAt(String path, F form, Input input) {
    return path(form, input).text().equals(path);
  }
}
