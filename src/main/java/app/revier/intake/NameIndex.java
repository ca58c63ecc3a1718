package app.revier.intake;

import app.revier.territory.Address;
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

  private final Map<String, List<CustomerEntry>> byName = new HashMap<>();

  /** What was found. */
  sealed interface Match {}

  /** No customer has this name and address. */
  record Nobody() implements Match {}

  /** One customer fits, or fits better than all others. */
  record One(CustomerEntry entry) implements Match {}

  /** Several customers fit equally well. */
  record Several() implements Match {}

  void add(CustomerEntry entry) {
    byName.computeIfAbsent(Folding.key(entry.now().name()), name -> new ArrayList<>(1)).add(entry);
  }

  /** Whether any customer has this name. */
  boolean has(String name) {
    return byName.containsKey(Folding.key(name));
  }

  /** The only customer of this name, or none. */
  @Nullable CustomerEntry onlyOne(String name) {
    List<CustomerEntry> all = byName.getOrDefault(Folding.key(name), List.of());
    return all.size() == 1 ? all.getFirst() : null;
  }

  /** The customer with this name at this address. */
  Match find(String name, Address address) {
    CustomerEntry best = null;
    int bestScore = -1;
    boolean tie = false;
    for (CustomerEntry entry : byName.getOrDefault(Folding.key(name), List.of())) {
      int score = score(address, entry.now().address());
      if (score > bestScore) {
        best = entry;
        bestScore = score;
        tie = false;
      } else if (score >= 0 && score == bestScore) {
        tie = true;
      }
    }
    if (best == null) {
      return new Nobody();
    }
    return tie ? new Several() : new One(best);
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
