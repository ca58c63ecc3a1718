package app.revier.desktop.screen.customers.pane;

import app.revier.desktop.form.Field;
import app.revier.desktop.form.Fields;
import app.revier.desktop.form.FieldsPart;
import app.revier.desktop.nav.Caption;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.Territory;
import app.revier.text.Texts;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Which customer it is: number, name, line of business, group. */
final class IdentityPart extends FieldsPart<Customer> {

  final Field<String> number;
  final Field<String> name;
  final Field<String> industry;
  final Field<String> parent;

  IdentityPart(Texts texts, Fields fields, Supplier<@Nullable Subject> subject) {
    number =
        field(
            fields
                .requiredText(
                    Caption.of("customers.field-number"), texts.get("customers.blank-number"))
                .checkedBy(typed -> whyTaken(typed, texts, subject.get())),
            Customer::number,
            with(CustomerBuilder::number));
    name =
        field(
            fields.requiredText(
                Caption.of("customers.field-name"), texts.get("customers.blank-name")),
            Customer::name,
            with(CustomerBuilder::name));
    industry =
        field(
            fields.text(Caption.of("customers.field-industry")),
            Customer::industry,
            with(CustomerBuilder::industry));
    parent =
        field(
            fields.text(Caption.of("customers.field-parent")),
            Customer::parentGroup,
            with(CustomerBuilder::parentGroup));
  }

  private static BiFunction<Customer, @Nullable String, Customer> with(
      BiConsumer<CustomerBuilder, String> set) {
    return (customer, text) -> {
      CustomerBuilder builder = customer.edit();
      set.accept(builder, text == null ? "" : text);
      return builder.build();
    };
  }

  private static String whyTaken(String typed, Texts texts, @Nullable Subject subject) {
    if (subject == null || subject.customer().number().equals(typed)) {
      return "";
    }
    Territory territory = subject.snapshot().territory();
    return CustomerNumbers.whyTaken(territory, texts, typed);
  }
}
