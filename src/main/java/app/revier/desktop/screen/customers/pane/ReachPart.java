package app.revier.desktop.screen.customers.pane;

import app.revier.territory.Reach;
import app.revier.text.Texts;
import java.util.function.BiFunction;
import java.util.function.Function;

/** How the customer is reached. */
final class ReachPart extends FieldsPart {

  final Input<String> phone;
  final Input<String> mail;
  final Input<String> web;

  ReachPart(Texts texts, Saving saving) {
    super(saving);
    phone = part(Input.text(), Reach::phone, (r, t) -> new Reach(t, r.mail(), r.web()));
    mail = part(new Inputs(texts).mail(), Reach::mail, (r, t) -> new Reach(r.phone(), t, r.web()));
    web = part(Input.text(), Reach::web, (r, t) -> new Reach(r.phone(), r.mail(), t));
  }

  private Input<String> part(
      Input<String> input, Function<Reach, String> from, BiFunction<Reach, String, Reach> into) {
    return field(
        input,
        customer -> from.apply(customer.reach()),
        (customer, text) -> customer.edit().reach(into.apply(customer.reach(), text)).build());
  }
}
