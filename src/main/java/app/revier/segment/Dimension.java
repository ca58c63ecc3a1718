package app.revier.segment;

import app.revier.territory.Attribute;
import app.revier.territory.SizeClass;
import app.revier.territory.Strategy;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a side of a {@link CrossTable} tells customers apart by (method, section 4). */
public sealed interface Dimension {

  /** What every customer has by its figures or address. */
  enum BuiltIn implements Dimension {
    /** The size in force. */
    SIZE,
    /** The strategy in force. */
    STRATEGY,
    /** The field of the matrix. */
    CELL,
    /** The line of business, as it is written. */
    INDUSTRY;

    @Override
    public @Nullable String valueOf(Classification one) {
      return switch (this) {
        case SIZE -> one.size().name();
        case STRATEGY -> name(one.strategy());
        case CELL -> name(one.cell());
        case INDUSTRY -> {
          String industry = one.customer().industry().strip();
          yield industry.isEmpty() ? null : industry;
        }
      };
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
      return value == null ? null : value.name();
    }

    @Override
    public List<String> values(List<Classification> customers) {
      return switch (this) {
        case SIZE -> names(SizeClass.values());
        case STRATEGY -> names(Strategy.values());
        case CELL -> names(Cell.values());
        case INDUSTRY -> {
          TreeSet<String> industries = new TreeSet<>();
          for (Classification one : customers) {
            String industry = valueOf(one);
            if (industry != null) {
              industries.add(industry);
            }
          }
          yield List.copyOf(industries);
        }
      };
    }

    private static List<String> names(Enum<?>[] values) {
      return Arrays.stream(values).map(Enum::name).toList();
    }
  }

  /**
   * One of the rep's attributes.
   *
   * @param attribute which
   */
  record Own(Attribute attribute) implements Dimension {

    @Override
    public @Nullable String valueOf(Classification one) {
      String value = one.customer().behaviour().valueOf(attribute.code());
      // A value that the attribute does not have any more says nothing.
      return value == null || attribute.value(value) == null ? null : value;
    }

    @Override
    public List<String> values(List<Classification> customers) {
      return attribute.values().stream().map(Attribute.Value::code).toList();
    }
  }

  /** What a customer has of it, as a code; none if that is not given. */
  @Nullable String valueOf(Classification one);

  /** The codes of all values in the order in which they are shown. */
  List<String> values(List<Classification> customers);
}
