package app.revier.desktop.screen.customers.pane;

import app.revier.territory.Customer;
import app.revier.territory.Territory;
import app.revier.text.Entry;
import app.revier.text.Texts;
import java.math.BigInteger;
import java.util.regex.Pattern;

/** Customer numbers: whether one is free, and which to take next. */
final class Numbers {

  private static final Pattern DIGITS = Pattern.compile("\\d{1,18}");

  private Numbers() {}

  /** A number, if no customer has it. */
  static Entry<String> free(Territory territory, Texts texts, String number) {
    for (Customer customer : territory.customers()) {
      if (customer.number().equals(number)) {
        return new Entry.Bad<>(texts.get("customers.number-taken", customer.name()));
      }
    }
    return new Entry.Value<>(number);
  }

  /** The one after the highest number that is made of digits only, as long as that. */
  static String next(Territory territory) {
    String highest = "0";
    BigInteger most = BigInteger.ZERO;
    for (Customer customer : territory.customers()) {
      if (DIGITS.matcher(customer.number()).matches()) {
        BigInteger value = new BigInteger(customer.number());
        if (value.compareTo(most) > 0) {
          most = value;
          highest = customer.number();
        }
      }
    }
    String next = most.add(BigInteger.ONE).toString();
    return "0".repeat(Math.max(0, highest.length() - next.length())) + next;
  }
}
