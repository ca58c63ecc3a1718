package app.revier.intake;

import app.revier.territory.Contact;
import app.revier.territory.Customer;
import app.revier.territory.FormerEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One customer of the book or of the file, as the file changes it. */
final class CustomerEntry {

  private final @Nullable Customer before;
  private Customer now;
  private final List<SheetTable> tables = new ArrayList<>(1);
  private final Set<List<Object>> formerNamed = new HashSet<>(0);
  private int row;
  private boolean touched;
  private boolean person;

  /** The contacts by folded name, once the file has named one. */
  private @Nullable Map<String, Contact> contacts;

  /**
   * A customer.
   *
   * @param before as it is in the book; none if the file brings it
   * @param now as it begins
   */
  CustomerEntry(@Nullable Customer before, Customer now) {
    this.before = before;
    this.now = now;
  }

  /** One that the file brings and that is a person, not a company. */
  static CustomerEntry ofPerson(Customer now) {
    CustomerEntry entry = new CustomerEntry(null, now);
    entry.person = true;
    return entry;
  }

  /** Whether it is a person whom the file brings: others with the same domain are others. */
  boolean isPerson() {
    return person;
  }

  /** As it is in the book; none if the file brings it. */
  @Nullable Customer before() {
    return before;
  }

  /** As the file has made it so far, contacts apart. */
  Customer now() {
    return now;
  }

  /** Whether it changes by this. */
  boolean change(Customer after) {
    boolean changes = !after.equals(now);
    if (changes) {
      touched = true;
      now = after;
    }
    return changes;
  }

  /** Whether it may have changed. */
  boolean isTouched() {
    return touched || contacts != null;
  }

  /** Remembers that a row of a table of customers is about it. */
  void namedIn(SheetTable table, int newRow) {
    tables.add(table);
    row = newRow;
  }

  /**
   * Remembers that a row is about a former entry of it; says whether it is the first of its table.
   */
  boolean namedFormer(SheetTable table, FormerEntry former) {
    return formerNamed.add(List.of(table, former.number()));
  }

  /** The entry merged into it that has this number; none if there is none. */
  @Nullable FormerEntry former(String number) {
    for (FormerEntry former : now.former()) {
      if (former.number().equals(number)) {
        return former;
      }
    }
    return null;
  }

  /** The tables of customers that have named it so far. */
  List<SheetTable> tables() {
    return tables;
  }

  /** The row that named it last. */
  int row() {
    return row;
  }

  /** The contacts by folded name, to be added to and changed. */
  Map<String, Contact> contacts() {
    if (contacts == null) {
      contacts = new LinkedHashMap<>();
      for (Contact contact : now.contacts()) {
        String key = contact.name().strip().toLowerCase(Locale.ROOT);
        // Two names that differ only in case: the file means the first.
        contacts.put(contacts.containsKey(key) ? contact.name() + '\0' : key, contact);
      }
    }
    return contacts;
  }

  /** As the file has made it, with its contacts. */
  Customer result() {
    return contacts == null ? now : now.edit().contacts(List.copyOf(contacts.values())).build();
  }
}
