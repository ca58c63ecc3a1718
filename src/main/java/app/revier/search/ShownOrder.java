package app.revier.search;

import app.revier.territory.Customer;
import java.util.Comparator;
import java.util.Objects;

/**
 * The order of things of one kind: names by the alphabet, what was said by day, the latest first;
 * what is the same in this by its customer's name and number in the book.
 */
final class ShownOrder {

  /** Things of one customer that are the same in this stay in their order. */
  static final Comparator<Findable> OF_THINGS =
      Comparator.comparing(Findable::date)
          .reversed()
          .thenComparing(thing -> key(thing.name()))
          .thenComparing(
              (one, two) ->
                  Objects.compare(
                      one.customer(), two.customer(), Comparator.nullsFirst(ShownOrder::byName)));

  private ShownOrder() {}

  /** What names are ordered by. */
  static String key(String name) {
    return String.join(" ", WordReader.words(name));
  }

  private static int byName(Customer one, Customer two) {
    int order = key(one.name()).compareTo(key(two.name()));
    return order == 0 ? one.id().compareTo(two.id()) : order;
  }
}
