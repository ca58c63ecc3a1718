package app.revier.desktop.screen.customers.pane;

import app.revier.desktop.form.Field;
import app.revier.desktop.form.Fields;
import app.revier.desktop.form.FieldsPart;
import app.revier.desktop.nav.Caption;
import app.revier.territory.Address;
import app.revier.territory.Customer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where the customer is. */
final class AddressPart extends FieldsPart<Customer> {

  final Field<String> street;
  final Field<String> postcode;
  final Field<String> city;
  final Field<String> country;

  AddressPart(Fields fields) {
    street =
        part(
            fields.text(Caption.of("customers.field-street")),
            Address::street,
            (a, t) -> new Address(t, a.postcode(), a.city(), a.country()));
    postcode =
        part(
            fields.text(Caption.of("customers.field-postcode")),
            Address::postcode,
            (a, t) -> new Address(a.street(), t, a.city(), a.country()));
    city =
        part(
            fields.text(Caption.of("customers.field-city")),
            Address::city,
            (a, t) -> new Address(a.street(), a.postcode(), t, a.country()));
    country =
        part(
            fields.text(Caption.of("customers.field-country")),
            Address::country,
            (a, t) -> new Address(a.street(), a.postcode(), a.city(), t));
  }

  private Field<String> part(
      Field<String> field,
      Function<Address, @Nullable String> from,
      BiFunction<Address, String, Address> into) {
    return field(
        field,
        customer -> from.apply(customer.address()),
        (Customer customer, @Nullable String text) ->
            customer
                .edit()
                .address(into.apply(customer.address(), text == null ? "" : text))
                .build());
  }
}
