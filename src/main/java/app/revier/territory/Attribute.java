package app.revier.territory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something by which customers are told apart, with a fixed list of values (method, section 4),
 * such as the product type with reusable and single-use.
 *
 * @param code names it in the book, never shown, see {@link Trait#isCode}
 * @param name what the rep calls it, not empty
 * @param values what a customer can have of it, in the order in which they are shown
 */
public record Attribute(String code, String name, List<Value> values) {

  /** Refuses an empty name and values of which two have the same code. */
  public Attribute {
    values = List.copyOf(values);
    if (!Trait.isCode(code) || name.isBlank()) {
      throw new IllegalArgumentException("attribute without a code or name: " + code);
    }
    if (values.stream().map(Value::code).distinct().count() < values.size()) {
      throw new IllegalArgumentException("values of the same code: " + values);
    }
  }

  /**
   * A value.
   *
   * @param code names it in the book, never shown, see {@link Trait#isCode}
   * @param label what the rep calls it, not empty
   * @param indicator whether it is a sign that one of our products has a good chance
   */
  public record Value(String code, String label, boolean indicator) {

    /** Refuses an empty label. */
    public Value {
      if (!Trait.isCode(code) || label.isBlank()) {
        throw new IllegalArgumentException("value without a code or label: " + code);
      }
    }
  }

  /** The value with a code; none if there is none. */
  public @Nullable Value value(String code) {
    return values.stream().filter(each -> each.code().equals(code)).findFirst().orElse(null);
  }

  /**
   * A trait as the rep calls it, such as "Product type: reusable"; by its codes where none of these
   * attributes has it any more.
   */
  public static String nameOf(Trait trait, List<Attribute> attributes) {
    for (Attribute attribute : attributes) {
      Value value = attribute.value(trait.value());
      if (attribute.code.equals(trait.attribute()) && value != null) {
        return attribute.name + ": " + value.label();
      }
    }
    return trait.attribute() + ": " + trait.value();
  }
}
