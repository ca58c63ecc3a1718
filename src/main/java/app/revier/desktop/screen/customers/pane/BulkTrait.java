package app.revier.desktop.screen.customers.pane;

import app.revier.desktop.form.Choice;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Draft;
import app.revier.territory.Attribute;
import app.revier.territory.Customer;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/**
 * One of the rep's attributes for several customers at once: ticked, it sets all of them to the
 * value that is chosen, also to none; choosing ticks it.
 */
final class BulkTrait {

  final Attribute attribute;
  final Choice<String> input;
  private final BooleanProperty ticked = new SimpleBooleanProperty(this, "ticked");
  private final ReadOnlyBooleanWrapper mixed = new ReadOnlyBooleanWrapper(this, "mixed");

  BulkTrait(Attribute attribute) {
    this.attribute = attribute;
    input =
        new Choice<>(
            Caption.plain(attribute.name()),
            attribute.values().stream().map(Attribute.Value::code).toList());
  }

  /** Whether it is to be set. */
  BooleanProperty tickedProperty() {
    return ticked;
  }

  /** Whether the customers differ in it. */
  ReadOnlyBooleanProperty mixedProperty() {
    return mixed.getReadOnlyProperty();
  }

  /** The code of what is chosen, or what all have in common; none for no value. */
  ObjectProperty<@Nullable String> chosenProperty() {
    return input.valueProperty();
  }

  /** The rep chooses. */
  void choose(@Nullable String code) {
    input.choose(code);
    ticked.set(true);
  }

  /** Shows what the customers have in common; what is to be set stays. */
  void show(List<Customer> customers) {
    String first = customers.isEmpty() ? null : valueOf(customers.getFirst());
    boolean same = customers.stream().allMatch(one -> Objects.equals(valueOf(one), first));
    mixed.set(!same);
    if (!ticked.get()) {
      input.show(same ? first : null);
    }
  }

  private @Nullable String valueOf(Customer customer) {
    return customer.behaviour().valueOf(attribute.code());
  }

  /** What tells it apart among what is typed for several. */
  String draftName() {
    return "trait-" + attribute.code();
  }

  /** Brings back what was to be set; a value that the attribute does not have any more is not. */
  void resume(Draft noted) {
    String code = noted.plain();
    if (code.isEmpty() || attribute.value(code) != null) {
      choose(code.isEmpty() ? null : code);
    }
  }

  /** Nothing is to be set any more. */
  void drop(List<Customer> customers) {
    ticked.set(false);
    show(customers);
  }

  /** Sets it at a customer, if it is ticked. */
  UnaryOperator<Customer> change() {
    if (!ticked.get()) {
      return customer -> customer;
    }
    String value = input.value();
    return customer ->
        customer.edit().behaviour(customer.behaviour().with(attribute.code(), value)).build();
  }
}
