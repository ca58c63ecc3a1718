package app.revier.intake;

import app.revier.doubles.Doubles;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.FormerEntry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The customers of the book and of the file, as the file changes them. */
final class CustomerRegister {

  private final ImportTarget target;
  private final Map<String, CustomerEntry> byNumber;
  private final Map<CustomerId, CustomerEntry> byId;
  private final Map<String, CustomerEntry> byFormerNumber = new HashMap<>();
  private final List<CustomerEntry> fromBook;
  private final List<CustomerEntry> added = new ArrayList<>();
  private @Nullable NameIndex names;
  private @Nullable DomainIndex domains;
  private @Nullable Map<String, CustomerEntry> byNumberKey;
  private int lastGenerated;

  CustomerRegister(ImportTarget target) {
    this.target = target;
    List<Customer> customers = target.territory().customers();
    byNumber = HashMap.newHashMap(customers.size());
    byId = HashMap.newHashMap(customers.size());
    fromBook = new ArrayList<>(customers.size());
    for (Customer customer : customers) {
      CustomerEntry entry = new CustomerEntry(customer, customer);
      fromBook.add(entry);
      index(entry);
      for (FormerEntry former : customer.former()) {
        byFormerNumber.putIfAbsent(former.number(), entry);
      }
    }
  }

  private void index(CustomerEntry entry) {
    byNumber.put(entry.now().number(), entry);
    byId.put(entry.now().id(), entry);
    if (names != null) {
      names.add(entry);
    }
    if (domains != null) {
      domains.add(entry);
    }
    if (byNumberKey != null) {
      byNumberKey.putIfAbsent(Doubles.numberKey(entry.now().number()), entry);
    }
  }

  /** The customer who has this number, or had it before it was merged; none if there is none. */
  @Nullable CustomerEntry withNumber(String number) {
    CustomerEntry entry = byNumber.get(number);
    return entry == null ? byFormerNumber.get(number) : entry;
  }

  /** The first customer whose number differs from this one only in writing, or none. */
  @Nullable CustomerEntry withNumberLike(String number) {
    if (byNumberKey == null) {
      byNumberKey = new HashMap<>();
      for (List<CustomerEntry> entries : List.of(fromBook, added)) {
        for (CustomerEntry entry : entries) {
          byNumberKey.putIfAbsent(Doubles.numberKey(entry.now().number()), entry);
        }
      }
    }
    String key = Doubles.numberKey(number);
    return key.isEmpty() ? null : byNumberKey.get(key);
  }

  /** The customers of the book, in its order. */
  List<CustomerEntry> fromBook() {
    return Collections.unmodifiableList(fromBook);
  }

  /** The customers that the file brings, in its order. */
  List<CustomerEntry> added() {
    return Collections.unmodifiableList(added);
  }

  /** The customer with this id, or none. */
  @Nullable CustomerEntry withId(CustomerId id) {
    return byId.get(id);
  }

  /** The customers by name. */
  NameIndex names() {
    if (names == null) {
      names = new NameIndex();
      fromBook.forEach(names::add);
      added.forEach(names::add);
    }
    return names;
  }

  /** The customers by mail address and web page, as they are when this is first asked for. */
  DomainIndex domains() {
    if (domains == null) {
      domains = new DomainIndex();
      fromBook.forEach(domains::add);
      added.forEach(domains::add);
    }
    return domains;
  }

  /** An id for a customer that the file brings. */
  CustomerId nextId() {
    return target.nextCustomerId();
  }

  /** A number for a customer that the file brings without one: K0001 and on. */
  String freeNumber() {
    String number;
    do {
      String digits = String.valueOf(++lastGenerated);
      number = "K" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    } while (byNumber.containsKey(number));
    return number;
  }

  /** Adds a customer that the file brings. */
  CustomerEntry add(Customer customer) {
    CustomerEntry entry = new CustomerEntry(null, customer);
    add(entry);
    return entry;
  }

  /** Adds a customer that the file brings. */
  void add(CustomerEntry entry) {
    added.add(entry);
    index(entry);
  }

  /** The customers that the file brings, in its order. */
  List<Customer> newCustomers() {
    return added.stream().map(CustomerEntry::result).toList();
  }

  /** The customers of the book that the file changes, in the order of the book. */
  List<ImportPlan.Change<Customer>> changedCustomers() {
    List<ImportPlan.Change<Customer>> changes = new ArrayList<>();
    for (CustomerEntry entry : fromBook) {
      Customer before = entry.before();
      if (before != null && entry.isTouched()) {
        Customer after = entry.result();
        if (!after.equals(before)) {
          changes.add(new ImportPlan.Change<>(before, after));
        }
      }
    }
    return changes;
  }
}
