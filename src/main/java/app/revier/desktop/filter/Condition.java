package app.revier.desktop.filter;

import app.revier.desktop.nav.Caption;
import app.revier.segment.Cell;
import app.revier.territory.CustomerField;
import app.revier.territory.CustomerFields;
import app.revier.territory.CustomerId;
import app.revier.territory.SizeClass;
import app.revier.territory.Strategy;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One condition of the filter, a chip on the screen. Of several conditions of one kind a customer
 * has to meet one; of different kinds, each.
 */
public sealed interface Condition {

  /** Whether a customer meets it. */
  boolean holds(CustomerRow row);

  /** What it is about: of several conditions about the same a customer has to meet one. */
  default Object kind() {
    return getClass();
  }

  /**
   * The customer lies in a field of the matrix.
   *
   * @param cell which; none for customers whose potential is missing
   */
  record InCell(@Nullable Cell cell) implements Condition {
    @Override
    public boolean holds(CustomerRow row) {
      return row.cell() == cell;
    }
  }

  /**
   * The customer has a size.
   *
   * @param size which
   */
  record OfSize(SizeClass size) implements Condition {
    @Override
    public boolean holds(CustomerRow row) {
      return row.classification().size() == size;
    }
  }

  /**
   * The customer has a strategy.
   *
   * @param strategy which
   */
  record OfStrategy(Strategy strategy) implements Condition {
    @Override
    public boolean holds(CustomerRow row) {
      return row.classification().strategy() == strategy;
    }
  }

  /**
   * The customer buys from us or does not.
   *
   * @param existing whether it does
   */
  record Buying(boolean existing) implements Condition {
    @Override
    public boolean holds(CustomerRow row) {
      return row.classification().existing() == existing;
    }
  }

  /**
   * The postcode begins so.
   *
   * @param prefix in capitals and without blanks, not empty
   */
  record PostcodeFrom(String prefix) implements Condition {

    /** The condition for what was typed, such as "50*"; none if nothing was. */
    public static @Nullable PostcodeFrom typed(String text) {
      String prefix = plain(text.replace("*", ""));
      return prefix.isEmpty() ? null : new PostcodeFrom(prefix);
    }

    @Override
    public boolean holds(CustomerRow row) {
      return plain(row.customer().address().postcode()).startsWith(prefix);
    }

    private static String plain(String text) {
      boolean asIs = text.chars().allMatch(c -> c >= '0' && c <= '9');
      return asIs ? text : text.replaceAll("[\\s\\u00a0]", "").toUpperCase(Locale.ROOT);
    }
  }

  /**
   * A text of the customer is this one.
   *
   * @param field which text
   * @param value not empty
   */
  record Having(CustomerField.Text field, String value) implements Condition {
    @Override
    public boolean holds(CustomerRow row) {
      return field.of(row.customer()).equals(value);
    }

    @Override
    public Object kind() {
      return field;
    }
  }

  /**
   * The customer has a value of one of the rep's attributes, or has none.
   *
   * @param attribute the code of the attribute
   * @param value the code of the value; none for customers of whom it is not given
   */
  record OfTrait(String attribute, @Nullable String value) implements Condition {

    /** What the ids of columns of attributes begin with. */
    public static final String COLUMN = "attribute-";

    @Override
    public boolean holds(CustomerRow row) {
      return Objects.equals(row.customer().behaviour().valueOf(attribute), value);
    }

    @Override
    public Object kind() {
      return COLUMN + attribute;
    }
  }

  /** The condition that a customer shares with those alike in a column; none if there is none. */
  static @Nullable Condition like(CustomerRow row, String column) {
    return switch (column) {
      case "class" -> new InCell(row.cell());
      case "standing" -> new Buying(row.classification().existing());
      case "postcode" -> PostcodeFrom.typed(row.customer().address().postcode());
      case String trait when trait.startsWith(OfTrait.COLUMN) -> {
        String attribute = trait.substring(OfTrait.COLUMN.length());
        yield new OfTrait(attribute, row.customer().behaviour().valueOf(attribute));
      }
      default -> {
        CustomerField.Text field = shared(column);
        String value = field == null ? "" : field.of(row.customer());
        yield field == null || value.isEmpty() ? null : new Having(field, value);
      }
    };
  }

  /** The text that customers share with others, by its key; none if it is no such text. */
  static CustomerField.@Nullable Text shared(String key) {
    for (CustomerField.Text field : CustomerFields.TEXTS) {
      if (field.form() == CustomerField.Text.Form.SHARED && field.key().equals(key)) {
        return field;
      }
    }
    return null;
  }

  /**
   * The customer is one of some that belong together.
   *
   * @param title why
   * @param customers who
   */
  record Among(Caption title, Set<CustomerId> customers) implements Condition {

    /** Keeps its own copy. */
    public Among {
      customers = Set.copyOf(customers);
    }

    @Override
    public boolean holds(CustomerRow row) {
      return customers.contains(row.id());
    }
  }
}
