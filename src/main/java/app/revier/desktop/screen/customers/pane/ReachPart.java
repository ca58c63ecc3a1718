package app.revier.desktop.screen.customers.pane;

import app.revier.desktop.form.Field;
import app.revier.desktop.form.Fields;
import app.revier.desktop.form.FieldsPart;
import app.revier.desktop.nav.Caption;
import app.revier.territory.Customer;
import app.revier.territory.Reach;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How the customer is reached. */
final class ReachPart extends FieldsPart<Customer> {

  final Field<String> phone;
  final Field<String> mail;
  final Field<String> web;

  ReachPart(Fields fields) {
    phone =
        part(
            fields.text(Caption.of("customers.field-phone")),
            Reach::phone,
            (r, t) -> new Reach(t, r.mail(), r.web()));
    mail =
        part(
            fields.mail(Caption.of("customers.field-mail")),
            Reach::mail,
            (r, t) -> new Reach(r.phone(), t, r.web()));
    web =
        part(
            fields.text(Caption.of("customers.field-web")),
            Reach::web,
            (r, t) -> new Reach(r.phone(), r.mail(), t));
  }

  private Field<String> part(
      Field<String> field,
      Function<Reach, @Nullable String> from,
      BiFunction<Reach, String, Reach> into) {
    return field(
        field,
        customer -> from.apply(customer.reach()),
        (Customer customer, @Nullable String text) ->
            customer.edit().reach(into.apply(customer.reach(), text == null ? "" : text)).build());
  }
}
