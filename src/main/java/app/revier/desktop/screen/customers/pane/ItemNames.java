package app.revier.desktop.screen.customers.pane;

import app.revier.desktop.form.Form;
import app.revier.desktop.nav.Caption;
import java.util.function.Function;

/** What one of several things of a customer is called in the question before closing. */
final class ItemNames {

  private ItemNames() {}

  /**
   * What a thing is called, as the book has it.
   *
   * @param kind of the thing, as in the names of the texts
   * @param customer what the customer is called
   * @param name tells it from its siblings, in words
   */
  static <T> Caption of(String kind, Caption customer, Form<T> form, Function<T, String> name) {
    Object who = customer.arguments().getFirst();
    T kept = form.kept();
    return kept == null
        ? Caption.of("customers.item-new-" + kind, who)
        : Caption.of("customers.item-" + kind, who, name.apply(kept));
  }
}
