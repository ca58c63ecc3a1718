package app.revier.desktop.screen.customers.pane;

import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.text.Entry;
import app.revier.text.Texts;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Which customer it is: number, name, line of business, group. */
final class IdentityPart extends FieldsPart {

  final Input<String> number;
  final Input<String> name;
  final Input<String> industry;
  final Input<String> parent;

  private final Texts texts;
  private @Nullable Subject subject;

  IdentityPart(Texts texts, Saving saving) {
    super(saving);
    this.texts = texts;
    Inputs inputs = new Inputs(texts);
    number =
        field(
            Input.required(this::free, text -> text, inputs.blank("number")),
            Customer::number,
            with(CustomerBuilder::number));
    name = field(inputs.requiredText("name"), Customer::name, with(CustomerBuilder::name));
    industry = field(Input.text(), Customer::industry, with(CustomerBuilder::industry));
    parent = field(Input.text(), Customer::parentGroup, with(CustomerBuilder::parentGroup));
  }

  private static BiFunction<Customer, @Nullable String, Customer> with(
      BiConsumer<CustomerBuilder, String> set) {
    return (customer, text) -> {
      CustomerBuilder builder = customer.edit();
      set.accept(builder, text == null ? "" : text);
      return builder.build();
    };
  }

  private Entry<String> free(String typed) {
    String wanted = typed.strip();
    Subject here = subject;
    if (wanted.isEmpty()) {
      return new Entry.Blank<>();
    }
    if (here == null || here.customer().number().equals(wanted)) {
      return new Entry.Value<>(wanted);
    }
    return Numbers.free(here.snapshot().territory(), texts, wanted);
  }

  @Override
  public void show(Subject now) {
    subject = now;
    super.show(now);
  }

  @Override
  public void follow(Subject now) {
    subject = now;
    super.follow(now);
  }
}
