package app.revier.desktop.screen.customers.pane;

import app.revier.territory.Customer;
import app.revier.territory.Territory;
import app.revier.text.Texts;
import java.math.BigInteger;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Customer numbers: whether one is taken, and which to take next. */
final class CustomerNumbers {

  /** What stands before, the last digits, and what stands behind. */
  private static final Pattern COUNTED = Pattern.compile("(.*?)(\\d{1,18})(\\D*)");

  private CustomerNumbers() {}

  /** Why a number cannot be taken, in words; empty if it is free. */
  static String whyTaken(Territory territory, Texts texts, String number) {
    for (Customer customer : territory.customers()) {
      if (customer.number().equals(number)) {
        return texts.get("customers.number-taken", customer.name());
      }
    }
    return "";
  }

  /** The next number of a territory, see {@link #after}. */
  static String next(Territory territory) {
    return after(territory.customers().stream().map(Customer::number).toList());
  }

  /**
   * The number after the highest one, in the pattern that most numbers have: the last digits count
   * on, what stands around them stays, and so do leading zeros ({@code K-0099} gives {@code
   * K-0100}). Of two patterns as frequent the one with the higher count wins. Without any number
   * that counts it is 1.
   */
  static String after(Collection<String> numbers) {
    Map<String, Integer> frequency = new HashMap<>();
    Map<String, String> highest = new HashMap<>();
    for (String number : numbers) {
      Matcher matcher = COUNTED.matcher(number);
      if (matcher.matches()) {
        String pattern = matcher.group(1) + '\u0000' + matcher.group(3);
        frequency.merge(pattern, 1, Integer::sum);
        highest.merge(pattern, number, (a, b) -> count(b).compareTo(count(a)) > 0 ? b : a);
      }
    }
    String latest = "";
    int most = 0;
    for (Map.Entry<String, String> each : highest.entrySet()) {
      int times = frequency.getOrDefault(each.getKey(), 0);
      String number = each.getValue();
      if (times > most || (times == most && isLater(number, latest))) {
        most = times;
        latest = number;
      }
    }
    return latest.isEmpty() ? "1" : free(latest, new HashSet<>(numbers));
  }

  private static boolean isLater(String number, String than) {
    int order = count(number).compareTo(count(than));
    return order > 0 || (order == 0 && number.compareTo(than) > 0);
  }

  private static String free(String latest, Set<String> taken) {
    String next = latest;
    do {
      next = plusOne(next);
    } while (taken.contains(next));
    return next;
  }

  private static BigInteger count(String number) {
    Matcher matcher = COUNTED.matcher(number);
    return matcher.matches() ? new BigInteger(matcher.group(2)) : BigInteger.ZERO;
  }

  private static String plusOne(String number) {
    Matcher matcher = COUNTED.matcher(number);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("does not count: " + number);
    }
    String next = count(number).add(BigInteger.ONE).toString();
    int zeros = Math.max(0, matcher.group(2).length() - next.length());
    return matcher.group(1) + "0".repeat(zeros) + next + matcher.group(3);
  }
}
