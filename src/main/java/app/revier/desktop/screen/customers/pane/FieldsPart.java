package app.revier.desktop.screen.customers.pane;

import app.revier.territory.Customer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Fields that each say one thing of the customer and are saved one by one. */
abstract class FieldsPart implements Part {

  private final Saving saving;
  private final List<Field<?>> fields = new ArrayList<>();
  private final List<Chosen<?>> choices = new ArrayList<>();

  FieldsPart(Saving saving) {
    this.saving = saving;
  }

  private record Field<T>(
      Input<T> input,
      Function<Customer, @Nullable T> from,
      BiFunction<Customer, @Nullable T, Customer> into) {

    void show(Customer customer) {
      input.show(from.apply(customer));
    }

    void follow(Customer customer) {
      input.follow(from.apply(customer));
    }

    @Nullable UnaryOperator<Customer> pending() {
      if (!input.isChanged() || !input.isValid()) {
        return null;
      }
      T value = input.value();
      return customer -> into.apply(customer, value);
    }
  }

  private record Chosen<T>(
      Choice<T> choice,
      Function<Customer, @Nullable T> from,
      BiFunction<Customer, @Nullable T, Customer> into) {

    void show(Customer customer) {
      choice.show(from.apply(customer));
    }

    void follow(Customer customer) {
      choice.follow(from.apply(customer));
    }

    @Nullable UnaryOperator<Customer> pending() {
      T value = choice.value();
      return choice.isChanged() ? customer -> into.apply(customer, value) : null;
    }
  }

  /**
   * Adds a field of text.
   *
   * @param from reads it from a customer
   * @param into puts it into a customer
   */
  final <T> Input<T> field(
      Input<T> input,
      Function<Customer, @Nullable T> from,
      BiFunction<Customer, @Nullable T, Customer> into) {
    fields.add(new Field<>(input, from, into));
    return input;
  }

  /** Adds a choice. */
  final <T> Choice<T> choice(
      Function<Customer, @Nullable T> from, BiFunction<Customer, @Nullable T, Customer> into) {
    Choice<T> choice = new Choice<>();
    choices.add(new Chosen<>(choice, from, into));
    return choice;
  }

  /** Saves a field, if it says something new that can be taken. */
  final void commit(Input<?> input) {
    for (Field<?> field : fields) {
      if (field.input == input) {
        save(field.pending());
      }
    }
  }

  /** Saves a choice, if it is new. */
  final void commit(Choice<?> choice) {
    for (Chosen<?> chosen : choices) {
      if (chosen.choice == choice) {
        save(chosen.pending());
      }
    }
  }

  /** Saves a change, if there is one. */
  final void save(@Nullable UnaryOperator<Customer> change) {
    if (change != null) {
      saving.save(change);
    }
  }

  @Override
  public void show(Subject subject) {
    fields.forEach(field -> field.show(subject.customer()));
    choices.forEach(choice -> choice.show(subject.customer()));
  }

  @Override
  public void follow(Subject subject) {
    fields.forEach(field -> field.follow(subject.customer()));
    choices.forEach(choice -> choice.follow(subject.customer()));
  }

  @Override
  public @Nullable UnaryOperator<Customer> pending() {
    UnaryOperator<Customer> all = null;
    for (Field<?> field : fields) {
      all = both(all, field.pending());
    }
    for (Chosen<?> chosen : choices) {
      all = both(all, chosen.pending());
    }
    return all;
  }

  /** Two changes one after the other, if there are two. */
  static @Nullable UnaryOperator<Customer> both(
      @Nullable UnaryOperator<Customer> first, @Nullable UnaryOperator<Customer> second) {
    if (first == null || second == null) {
      return first == null ? second : first;
    }
    return customer -> second.apply(first.apply(customer));
  }

  @Override
  public boolean isUnsaved() {
    return fields.stream().anyMatch(field -> field.input.isChanged())
        || choices.stream().anyMatch(chosen -> chosen.choice.isChanged());
  }

  @Override
  public boolean isStuck() {
    return fields.stream().anyMatch(field -> field.input.isChanged() && !field.input.isValid());
  }

  @Override
  public Runnable draft() {
    List<Runnable> drafts = new ArrayList<>();
    fields.stream()
        .filter(field -> field.input.isChanged())
        .forEach(field -> drafts.add(field.input.draft()));
    choices.stream()
        .filter(chosen -> chosen.choice.isChanged())
        .forEach(chosen -> drafts.add(chosen.choice.draft()));
    return () -> drafts.forEach(Runnable::run);
  }
}
