package app.revier.book;

import app.revier.territory.Customer;
import app.revier.territory.CustomerField;
import app.revier.territory.CustomerFields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What of a customer a change touches, for its name: the keys of fields, such as {@code phone}, and
 * of what is entered in several parts, such as {@code contract}, of which it is said whether one
 * came ({@code contract-added}) or went ({@code contract-deleted}).
 */
final class EditedFields {

  private static final String ADDED = "-added";
  private static final String DELETED = "-deleted";

  /**
   * What is entered in several parts.
   *
   * @param key its name
   * @param of what a customer has of it
   */
  private record Several(String key, Function<Customer, List<?>> of) {}

  private static final List<Several> SEVERAL =
      List.of(
          new Several("position", customer -> oneOrNone(customer.position())),
          new Several("revenue", EditedFields::years),
          new Several("potential", customer -> oneOrNone(customer.potential())),
          new Several("contract", Customer::contracts),
          new Several("contact", Customer::contacts),
          new Several("competitor", Customer::competitors),
          new Several("note", Customer::notes),
          new Several("attributes", customer -> customer.behaviour().traits()),
          new Several("own-class", customer -> oneOrNone(customer.override())));

  private EditedFields() {}

  /**
   * The keys of what differs, in the order of the fields.
   *
   * @return empty if nothing does that is entered by the rep
   */
  static List<String> between(Customer before, Customer after) {
    List<String> keys = new ArrayList<>();
    for (CustomerField<?> field : CustomerFields.ALL) {
      if (!Objects.equals(field.of(before), field.of(after))) {
        keys.add(field.key());
      }
    }
    for (Several several : SEVERAL) {
      List<?> had = several.of.apply(before);
      List<?> has = several.of.apply(after);
      if (!had.equals(has)) {
        keys.add(several.key + kind(had, has));
      }
    }
    return keys;
  }

  private static String kind(List<?> before, List<?> after) {
    if (after.size() > before.size() && new HashSet<>(after).containsAll(before)) {
      return ADDED;
    }
    return after.size() < before.size() && new HashSet<>(before).containsAll(after) ? DELETED : "";
  }

  private static List<?> oneOrNone(@Nullable Object one) {
    return one == null ? List.of() : List.of(one);
  }

  /** The revenue of each year with its year. */
  private static List<?> years(Customer customer) {
    int[] years = customer.revenue().years();
    return IntStream.of(years)
        .mapToObj(year -> List.of(year, customer.revenue().in(year)))
        .toList();
  }
}
