package app.revier.segment;

import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.FormerEntry;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which customers belong together through their parents. A parent is a name; if a customer has that
 * name, now or before it was merged, the customer is the parent and belongs to the group, and the
 * group is that of its own parent if it has one. Customers who name each other as their parents are
 * one group.
 */
public final class CompanyGroups {

  private static final Comparator<Classification> MOST_FIRST =
      Comparator.comparing(Classification::revenue)
          .reversed()
          .thenComparing(one -> one.customer().number());

  /** The customers who are parents, by each of their names; names of several are left out. */
  private final Map<String, Customer> parents = new HashMap<>();

  private final Set<CustomerId> parentIds = new HashSet<>();
  private final Map<CustomerId, Top> tops = new HashMap<>();
  private final Map<String, List<Classification>> members = new HashMap<>();

  /**
   * Where the way up from a customer ends.
   *
   * @param key what tells the group from others
   * @param name what it is called
   * @param parent the parent, if it is a customer
   * @param circle the customers in whom the way goes round; empty if it does not
   */
  private record Top(String key, String name, @Nullable Customer parent, List<Customer> circle) {}

  private CompanyGroups(List<Classification> all) {
    Set<String> named = new HashSet<>();
    for (Classification one : all) {
      String parent = key(one.customer().parentGroup());
      if (!parent.isEmpty()) {
        named.add(parent);
      }
    }
    if (!named.isEmpty()) {
      findParents(all, named);
      all.forEach(this::place);
      members.replaceAll((_, list) -> list.stream().sorted(MOST_FIRST).toList());
    }
  }

  /** The groups of all customers of a territory. */
  public static CompanyGroups of(List<Classification> all) {
    return new CompanyGroups(all);
  }

  /** Whether two names of a parent are the same, however they are written. */
  public static boolean isSame(String one, String other) {
    return key(one).equals(key(other));
  }

  /** However a name is written: capitals, which know no ß, put-together letters, ae, blanks. */
  private static String key(String name) {
    if (name.isEmpty()) {
      return "";
    }
    String plain = name.strip().toLowerCase(Locale.ROOT);
    return isPlain(plain)
        ? plain
        : Normalizer.normalize(plain, Normalizer.Form.NFKC)
            .replace("ß", "ss")
            .replace("ä", "ae")
            .replace("ö", "oe")
            .replace("ü", "ue")
            .replaceAll("\\s+", " ")
            .strip();
  }

  /** Whether nothing in a name can be written in another way; so it is with most. */
  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 0x7f || c < ' ' || (c == ' ' && name.charAt(i - 1) == ' ')) {
        return false;
      }
    }
    return true;
  }

  private void findParents(List<Classification> all, Set<String> named) {
    Set<String> ambiguous = new HashSet<>();
    for (Classification one : all) {
      Customer customer = one.customer();
      note(customer, customer.name(), named, ambiguous);
      for (FormerEntry former : customer.former()) {
        note(customer, former.name(), named, ambiguous);
      }
    }
    ambiguous.forEach(parents::remove);
    parents.values().forEach(parent -> parentIds.add(parent.id()));
  }

  private void note(Customer customer, String name, Set<String> named, Set<String> ambiguous) {
    String key = key(name);
    if (named.contains(key)) {
      Customer other = parents.putIfAbsent(key, customer);
      if (other != null && !other.id().equals(customer.id())) {
        ambiguous.add(key);
      }
    }
  }

  private void place(Classification one) {
    Customer customer = one.customer();
    Top top = top(customer);
    if (top != null) {
      tops.put(customer.id(), top);
      members.computeIfAbsent(top.key(), _ -> new ArrayList<>()).add(one);
    }
  }

  /** Goes up from parent to parent, as far as they are customers, and no way twice. */
  private @Nullable Top top(Customer customer) {
    List<Customer> way = new ArrayList<>();
    Customer at = customer;
    while (!way.contains(at)) {
      way.add(at);
      String parent = key(at.parentGroup());
      if (parent.isEmpty()) {
        // Nobody above: the customer itself is the parent, if anybody says so.
        return parentIds.contains(at.id())
            ? new Top(key(at.name()), at.name(), at, List.of())
            : null;
      }
      Customer above = parents.get(parent);
      if (above == null) {
        return new Top(parent, at.parentGroup().strip(), null, List.of());
      }
      at = above;
    }
    List<Customer> circle =
        way.subList(way.indexOf(at), way.size()).stream()
            .sorted(Comparator.comparing(Customer::number))
            .toList();
    Customer first = circle.getFirst();
    return circle.size() > 1
        ? new Top(key(first.name()), first.name(), null, circle)
        : new Top(key(first.name()), first.name(), first, List.of());
  }

  /** The group of a customer; nobody is in it if the customer belongs to none. */
  public CompanyGroup of(Customer customer) {
    Top top = tops.get(customer.id());
    return top == null
        ? CompanyGroup.NONE
        : new CompanyGroup(
            top.name(), members.getOrDefault(top.key(), List.of()), top.parent(), top.circle());
  }
}
