package app.revier.desktop.screen.customers.pane;

import app.revier.territory.Customer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * A list of things of a customer, such as its contracts, each in a form of its own.
 *
 * @param <T> a thing
 * @param <F> its form
 */
public final class ItemsPart<T, F extends Form<T>> implements Part {

  private final Function<Customer, List<T>> from;
  private final BiFunction<Customer, List<T>, Customer> into;
  private final Function<ItemsPart<T, F>, F> newForm;
  private final Saving saving;
  private final ObservableList<F> forms = FXCollections.observableArrayList();

  ItemsPart(
      Function<Customer, List<T>> from,
      BiFunction<Customer, List<T>, Customer> into,
      Function<ItemsPart<T, F>, F> newForm,
      Saving saving) {
    this.from = from;
    this.into = into;
    this.newForm = newForm;
    this.saving = saving;
  }

  /** The forms, in the order of the book; new ones at the end. */
  public ObservableList<F> forms() {
    return forms;
  }

  /** Begins something new, or goes on with what was begun. */
  public F add() {
    return add(form -> {});
  }

  /**
   * Begins something new, or goes on with what was begun.
   *
   * @param prepare what to do to a new form before it is shown
   */
  F add(Consumer<F> prepare) {
    for (F form : forms) {
      if (form.isBlank()) {
        prepare.accept(form);
        return form;
      }
    }
    F form = newForm.apply(this);
    form.show(null);
    prepare.accept(form);
    forms.add(form);
    return form;
  }

  /** Saves a form, if it says something new that can be taken. */
  public void commit(F form) {
    T value = form.changed();
    if (value != null) {
      T before = form.kept();
      form.sent(value);
      saving.save(customer -> with(customer, before, value));
    }
  }

  /** Takes back what was typed into a form; a new one goes away. */
  public void restore(F form) {
    if (form.kept() == null) {
      forms.remove(form);
    } else {
      form.restore();
    }
  }

  /** Deletes what a form is about. */
  public void remove(F form) {
    T before = form.kept();
    forms.remove(form);
    if (before != null) {
      saving.save(
          customer -> {
            List<T> list = new ArrayList<>(from.apply(customer));
            list.remove(before);
            return into.apply(customer, list);
          });
    }
  }

  private Customer with(Customer customer, @Nullable T before, T value) {
    List<T> list = new ArrayList<>(from.apply(customer));
    int at = before == null ? -1 : list.indexOf(before);
    if (at >= 0) {
      list.set(at, value);
    } else if (!list.contains(value)) {
      list.add(value);
    }
    return into.apply(customer, list);
  }

  @Override
  public void show(Subject subject) {
    List<F> shown = new ArrayList<>();
    for (T value : from.apply(subject.customer())) {
      F form = newForm.apply(this);
      form.show(value);
      shown.add(form);
    }
    forms.setAll(shown);
  }

  @Override
  public void follow(Subject subject) {
    List<T> values = from.apply(subject.customer());
    List<F> free = new ArrayList<>(forms);
    List<@Nullable F> shown = new ArrayList<>();
    for (T value : values) {
      shown.add(taken(free, form -> form.isAbout(value)));
    }
    List<F> all = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      F form = shown.get(i);
      if (form == null) {
        // Changed elsewhere, such as by undo: a form that nobody types in shows it from now on.
        T value = values.get(i);
        form = taken(free, idle -> idle.canTurnInto(value) && !idle.isChanged());
      }
      if (form == null) {
        form = newForm.apply(this);
      }
      form.follow(values.get(i));
      all.add(form);
    }
    // What is gone from the book stays on the screen only while somebody types in it.
    free.removeIf(form -> form.kept() != null && !form.isChanged());
    all.addAll(free);
    if (!all.equals(forms)) {
      forms.setAll(all);
    }
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

  @Override
  public @Nullable UnaryOperator<Customer> pending() {
    UnaryOperator<Customer> all = null;
    for (F form : forms) {
      T value = form.changed();
      if (value != null) {
        T before = form.kept();
        UnaryOperator<Customer> first = all;
        all = customer -> with(first == null ? customer : first.apply(customer), before, value);
      }
    }
    return all;
  }

  @Override
  public boolean isUnsaved() {
    return forms.stream().anyMatch(form -> form.isChanged() && !form.isBlank());
  }

  @Override
  public boolean isStuck() {
    return forms.stream()
        .anyMatch(form -> form.isChanged() && !form.isBlank() && form.changed() == null);
  }

  @Override
  public Runnable draft() {
    List<F> unsaved = forms.stream().filter(form -> form.isChanged() && !form.isBlank()).toList();
    return () -> unsaved.forEach(this::resume);
  }

  /** Puts a form with what was typed into it into the place of the one just made. */
  private void resume(F draft) {
    T about = draft.kept();
    for (int i = 0; i < forms.size(); i++) {
      T kept = forms.get(i).kept();
      if (kept != null && draft.isAbout(kept)) {
        draft.follow(kept);
        forms.set(i, draft);
        return;
      }
    }
    if (about == null || draft.isChanged()) {
      forms.add(draft);
    }
  }
}
