package app.revier.intake;

import app.revier.territory.Address;
import app.revier.territory.FormerEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds customers by name and address, for files without customer numbers. Parts of an address that
 * either side does not know do not count; those that both know must agree.
 */
final class NameIndex {

  private final Map<String, List<One>> byName = new HashMap<>();

  /** What was found. */
  sealed interface Match {}

  /** No customer has this name and address. */
  record Nobody() implements Match {}

  /**
   * One customer fits, or fits better than all others.
   *
   * @param entry who
   * @param former the entry merged into it that fits; none if it fits itself
   */
  record One(CustomerEntry entry, @Nullable FormerEntry former) implements Match {

    private Address address() {
      return former == null ? entry.now().address() : former.address();
    }
  }

  /** Several customers fit equally well. */
  record Several() implements Match {}

  void add(CustomerEntry entry) {
    add(entry.now().name(), new One(entry, null));
    for (FormerEntry former : entry.now().former()) {
      add(former.name(), new One(entry, former));
    }
  }

  private void add(String name, One one) {
    byName.computeIfAbsent(Folding.key(name), key -> new ArrayList<>(1)).add(one);
  }

  /** Whether any customer has this name. */
  boolean has(String name) {
    return byName.containsKey(Folding.key(name));
  }

  /** The only customer of this name, or none. */
  @Nullable CustomerEntry onlyOne(String name) {
    CustomerEntry only = null;
    for (One one : byName.getOrDefault(Folding.key(name), List.of())) {
      if (only != null && only != one.entry()) {
        return null;
      }
      only = one.entry();
    }
    return only;
  }

  /** The customer with this name at this address. */
  Match find(String name, Address address) {
    One best = null;
    int bestScore = -1;
    boolean tie = false;
    for (One one : byName.getOrDefault(Folding.key(name), List.of())) {
      int score = score(address, one.address());
      if (score > bestScore) {
        best = one;
        bestScore = score;
        tie = false;
      } else if (score >= 0 && score == bestScore && best != null) {
        tie |= best.entry() != one.entry();
      }
    }
    if (best == null) {
      return new Nobody();
    }
    return tie ? new Several() : best;
  }

  /** How many parts agree; -1 if one does not. */
  private static int score(Address a, Address b) {
    int score = 0;
    for (int part :
        new int[] {
          compare(postcodeKey(a.postcode()), postcodeKey(b.postcode())),
          compare(streetKey(a.street()), streetKey(b.street())),
          a.postcode().isEmpty() || b.postcode().isEmpty()
              ? compare(Folding.key(a.city()), Folding.key(b.city()))
              : 0
        }) {
      if (part < 0) {
        return -1;
      }
      score += part;
    }
    return score;
  }

  private static int compare(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    return a.equals(b) ? 1 : -1;
  }

  private static String postcodeKey(String postcode) {
    String key = Folding.key(postcode);
    return key.startsWith("0") ? key.substring(1) : key;
  }

  private static String streetKey(String street) {
    return Folding.key(street).replace("strasse", "str");
  }
}
