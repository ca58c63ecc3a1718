package app.revier.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The rows that belong to customers, in rising order of the customer, given out to the customers in
 * the same order.
 */
final class Children<T> {

  private long[] owners = new long[64];
  private final List<T> children = new ArrayList<>();
  private int next;

  void add(long owner, T child) {
    if (children.size() == owners.length) {
      owners = Arrays.copyOf(owners, 2 * owners.length);
    }
    owners[children.size()] = owner;
    children.add(child);
  }

  /** The children of a customer; asked in rising order of the customers. */
  List<T> of(long owner) {
    while (next < children.size() && owners[next] < owner) {
      next++;
    }
    int first = next;
    while (next < children.size() && owners[next] == owner) {
      next++;
    }
    return first == next ? List.of() : children.subList(first, next);
  }
}
