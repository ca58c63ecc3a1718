package app.revier.territory;

import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One thing a customer has that is entered by itself: where it stands in the record, which kind of
 * value it is, and within which limits. {@link CustomerFields} has them all.
 *
 * @param <T> its values
 */
public sealed interface CustomerField<T> {

  /** The part of the record it belongs to. */
  enum Part {
    /** Who it is. */
    IDENTITY,
    /** Where it is. */
    ADDRESS,
    /** How to reach it. */
    REACH,
    /** How firmly it stands. */
    STANDING,
    /** How it is visited. */
    VISITING,
    /** What visits bring. */
    JUDGEMENTS,
    /** What stands in the way of growth. */
    HURDLES
  }

  /**
   * Where a value stands in a customer.
   *
   * @param key the name of the field in files, texts and memory, such as {@code visit-minutes}
   * @param part the part of the record it belongs to
   * @param from reads it; none if it is not known
   * @param into puts it in; none means it is not known
   * @param <T> the value
   */
  record Access<T>(
      String key,
      Part part,
      Function<Customer, @Nullable T> from,
      BiFunction<Customer, @Nullable T, Customer> into) {}

  /** Where its value stands. */
  Access<T> access();

  /** The name of the field in files, texts and memory, such as {@code visit-minutes}. */
  default String key() {
    return access().key();
  }

  /** The part of the record it belongs to. */
  default Part part() {
    return access().part();
  }

  /** What a customer has; none if it is not known. */
  default @Nullable T of(Customer customer) {
    return access().from().apply(customer);
  }

  /**
   * The customer with another value.
   *
   * @param value none means it is not known
   * @throws IllegalArgumentException outside of the limits, or for none where there must be one
   */
  default Customer with(Customer customer, @Nullable T value) {
    return access().into().apply(customer, value);
  }

  /**
   * A field whose value is written.
   *
   * @param <T> its values
   */
  sealed interface Written<T> extends CustomerField<T> {}

  /**
   * A line of text; one that is not known is empty.
   *
   * @param access where it stands
   * @param form what must hold for it
   */
  record Text(Access<String> access, Form form) implements Written<String> {

    /** The most characters. */
    public static final int LONGEST = 1_000;

    /** What must hold for a text. */
    public enum Form {
      /** Nothing more. */
      FREE,
      /** Nothing more, and several customers may well have the same. */
      SHARED,
      /** It must not be empty. */
      REQUIRED,
      /** A mail address. */
      MAIL
    }

    @Override
    public String of(Customer customer) {
      String text = access.from().apply(customer);
      return text == null ? "" : text;
    }
  }

  /**
   * A whole number.
   *
   * @param access where it stands
   * @param least the smallest
   * @param most the largest
   */
  record Whole(Access<Integer> access, int least, int most) implements Written<Integer> {}

  /**
   * A whole number from 0 to 100; a file may have it as a fraction or in per cent.
   *
   * @param access where it stands
   */
  record Score(Access<Integer> access) implements Written<Integer> {

    /** The largest. */
    public static final int MOST = 100;
  }

  /**
   * An amount of zero or more.
   *
   * @param access where it stands
   */
  record Amount(Access<Money> access) implements Written<Money> {}

  /**
   * An exact part of a whole; none is as good as nothing.
   *
   * @param access where it stands
   */
  record Portion(Access<Share> access) implements Written<Share> {}

  /**
   * A probability.
   *
   * @param access where it stands
   */
  record Likelihood(Access<Probability> access) implements Written<Probability> {}

  /**
   * A day.
   *
   * @param access where it stands
   */
  record Day(Access<LocalDate> access) implements Written<LocalDate> {}

  /**
   * Hours of the week.
   *
   * @param access where it stands
   */
  record Week(Access<WeekHours> access) implements Written<WeekHours> {}

  /**
   * Something that is so or not.
   *
   * @param access where it stands
   */
  record Mark(Access<Boolean> access) implements CustomerField<Boolean> {

    /** Whether it is so. */
    public boolean isSet(Customer customer) {
      return Boolean.TRUE.equals(of(customer));
    }
  }
}
