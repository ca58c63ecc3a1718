package app.revier.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sales lines in arrays of their parts, since a file holds hundreds of thousands of them. Customers
 * are told by their ids, products are counted up as they come.
 */
final class SalesColumns {

  /** Stands for a quantity that is not known. */
  static final long NO_QUANTITY = Long.MIN_VALUE;

  private int size;
  private int[] customers = new int[1_024];
  private int[] days = new int[1_024];
  private int[] products = new int[1_024];
  private int[] groups = new int[1_024];
  private long[] quantities = new long[1_024];
  private long[] cents = new long[1_024];

  /** The number of lines. */
  int size() {
    return size;
  }

  /**
   * Adds a line.
   *
   * @param customer the id
   * @param day since 1970-01-01
   * @param product which, as counted up
   * @param group of products, as counted up
   * @param quantity in thousandths
   * @param amount in cents
   */
  void add(int customer, int day, int product, int group, long quantity, long amount) {
    if (size == days.length) {
      grow();
    }
    customers[size] = customer;
    days[size] = day;
    products[size] = product;
    groups[size] = group;
    quantities[size] = quantity;
    cents[size] = amount;
    size++;
  }

  private void grow() {
    int length = size + (size >> 1);
    customers = Arrays.copyOf(customers, length);
    days = Arrays.copyOf(days, length);
    products = Arrays.copyOf(products, length);
    groups = Arrays.copyOf(groups, length);
    quantities = Arrays.copyOf(quantities, length);
    cents = Arrays.copyOf(cents, length);
  }

  int customer(int line) {
    return customers[line];
  }

  int day(int line) {
    return days[line];
  }

  int product(int line) {
    return products[line];
  }

  int group(int line) {
    return groups[line];
  }

  long quantity(int line) {
    return quantities[line];
  }

  long cents(int line) {
    return cents[line];
  }

  /** Whether a line has just these parts, whatever group it is in. */
  boolean is(int line, int customer, int day, int product, long quantity, long amount) {
    return customers[line] == customer
        && days[line] == day
        && cents[line] == amount
        && products[line] == product
        && quantities[line] == quantity;
  }

  /** Counts things up as they come, from 0. */
  static final class Numbering<T> {
    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> things = new ArrayList<>();

    /** The number of a thing, a new one if it comes for the first time. */
    int of(T thing) {
      Integer number = numbers.get(thing);
      if (number == null) {
        number = things.size();
        numbers.put(thing, number);
        things.add(thing);
      }
      return number;
    }

    T get(int number) {
      return things.get(number);
    }

    int size() {
      return things.size();
    }
  }
}
