package app.revier.desktop.screen.customers.pane;

import app.revier.territory.Address;
import app.revier.territory.Customer;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Where the customer is. */
final class AddressPart extends FieldsPart {

  final Input<String> street;
  final Input<String> postcode;
  final Input<String> city;
  final Input<String> country;

  AddressPart(Saving saving) {
    super(saving);
    street = part(Address::street, (a, t) -> new Address(t, a.postcode(), a.city(), a.country()));
    postcode = part(Address::postcode, (a, t) -> new Address(a.street(), t, a.city(), a.country()));
    city = part(Address::city, (a, t) -> new Address(a.street(), a.postcode(), t, a.country()));
    country = part(Address::country, (a, t) -> new Address(a.street(), a.postcode(), a.city(), t));
  }

  private Input<String> part(
      Function<Address, String> from, BiFunction<Address, String, Address> into) {
    return field(
        Input.text(),
        customer -> from.apply(customer.address()),
        (Customer customer, String text) ->
            customer.edit().address(into.apply(customer.address(), text)).build());
  }
}
