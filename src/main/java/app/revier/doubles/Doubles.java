package app.revier.doubles;

import app.revier.territory.Customer;
import org.jspecify.annotations.Nullable;

/** The rule for two customers. */
public final class Doubles {

  private Doubles() {}

  /**
   * Why two customers are probably the same, whoever is named first; none if there is no reason.
   */
  public static @Nullable Likeness likeness(Customer one, Customer other) {
    return Features.of(one).like(Features.of(other));
  }

  /**
   * A customer number without what lists write in different ways: leading zeros, case, spaces and
   * punctuation. Empty if nothing is left.
   */
  public static String numberKey(String number) {
    return Features.number(number);
  }
}
