package app.revier.desktop.screen.customers.pane;

import app.revier.desktop.form.Field;
import app.revier.desktop.nav.Draft;
import app.revier.territory.Customer;
import app.revier.territory.CustomerField;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * One field for several customers at once. Ticked, it sets all of them to what is typed, also to
 * nothing; typing ticks it, and taking back what was typed takes away the tick.
 *
 * @param <T> what the text means
 */
public final class BulkField<T> {

  final Field<T> input;
  final CustomerField<T> field;
  private final BooleanProperty ticked = new SimpleBooleanProperty(this, "ticked");
  private final ReadOnlyBooleanWrapper mixed = new ReadOnlyBooleanWrapper(this, "mixed");

  /** While customers are shown or a draft is brought back nothing is typed. */
  private boolean filling;

  BulkField(CustomerInput<T> made) {
    field = made.field();
    input = made.input();
    input.textProperty().subscribe(value -> tickWhatIsTyped());
  }

  private void tickWhatIsTyped() {
    if (!filling) {
      ticked.set(input.isTyped());
    }
  }

  /** Whether the field is to be set. */
  public BooleanProperty tickedProperty() {
    return ticked;
  }

  /** Whether the customers differ in it. */
  ReadOnlyBooleanProperty mixedProperty() {
    return mixed.getReadOnlyProperty();
  }

  /** Shows what the customers have in common; what is to be set stays. */
  void show(List<Customer> customers) {
    T first = customers.isEmpty() ? null : field.of(customers.getFirst());
    boolean same =
        customers.stream().allMatch(customer -> Objects.equals(field.of(customer), first));
    mixed.set(!same);
    String toSet = input.text();
    filling = true;
    input.show(same ? first : null);
    if (ticked.get()) {
      input.textProperty().set(toSet);
    }
    filling = false;
  }

  /** Brings back what was to be set. */
  void resume(Draft noted) {
    filling = true;
    input.resume(noted);
    filling = false;
    ticked.set(true);
  }

  /** Nothing is to be set any more. */
  void drop() {
    ticked.set(false);
    input.restore();
  }

  boolean isReady() {
    return !ticked.get() || input.isValid();
  }

  /** Sets the field at a customer, if it is ticked. */
  UnaryOperator<Customer> change() {
    if (!ticked.get()) {
      return customer -> customer;
    }
    T value = input.value();
    return customer -> field.with(customer, value);
  }
}
