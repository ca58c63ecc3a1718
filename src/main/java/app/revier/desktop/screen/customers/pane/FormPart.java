package app.revier.desktop.screen.customers.pane;

import app.revier.territory.Customer;
import app.revier.text.Entry;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One thing of a customer in a form of several fields, such as its position; it may be missing.
 *
 * @param <T> the thing
 * @param <F> its form
 */
public final class FormPart<T, F extends Form<T>> implements Part {

  private final Function<Customer, @Nullable T> from;
  private final BiFunction<Customer, @Nullable T, Customer> into;
  private final F form;
  private final Saving saving;

  FormPart(
      Function<Customer, @Nullable T> from,
      BiFunction<Customer, @Nullable T, Customer> into,
      F form,
      Saving saving) {
    this.from = from;
    this.into = into;
    this.form = form;
    this.saving = saving;
  }

  /** The form. */
  public F form() {
    return form;
  }

  /** Saves the form, if it says something new that can be taken. */
  public void commit() {
    UnaryOperator<Customer> change = pending();
    if (change != null) {
      saving.save(change);
    }
  }

  /** Takes the thing away. */
  public void remove() {
    form.restore();
    saving.save(customer -> into.apply(customer, null));
  }

  @Override
  public void show(Subject subject) {
    form.show(from.apply(subject.customer()));
  }

  @Override
  public void follow(Subject subject) {
    form.follow(from.apply(subject.customer()));
  }

  @Override
  public @Nullable UnaryOperator<Customer> pending() {
    if (!form.isChanged()) {
      return null;
    }
    return switch (form.value()) {
      case Entry.Value<T>(T value) ->
          Objects.equals(value, form.kept()) ? null : customer -> into.apply(customer, value);
      case Entry.Blank<T> _ -> form.kept() == null ? null : customer -> into.apply(customer, null);
      case Entry.Bad<T> _ -> null;
    };
  }

  @Override
  public boolean isUnsaved() {
    return form.isChanged();
  }

  @Override
  public boolean isStuck() {
    return form.isChanged() && pending() == null;
  }

  @Override
  public Runnable draft() {
    return form.draft();
  }
}
