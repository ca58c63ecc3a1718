package app.revier.siege;

import app.revier.agenda.Task;
import app.revier.book.Snapshot;
import app.revier.territory.Customer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a book holds of customers, tasks and settings, by a name for each: the same in every process
 * that reads the same book.
 *
 * @param lines the whole record as text, by kind and number
 */
record BookState(SortedMap<String, String> lines) {

  private static final int SHOWN = 16;

  static BookState of(Snapshot snapshot) {
    SortedMap<String, String> lines = new TreeMap<>();
    snapshot.territory().customers().forEach(customer -> put(lines, customer));
    snapshot.agenda().tasks().forEach(task -> put(lines, task));
    snapshot.settings().texts().forEach((key, text) -> lines.put("setting " + key, text));
    return new BookState(lines);
  }

  private static void put(SortedMap<String, String> lines, Customer customer) {
    lines.put("customer " + customer.number(), customer.toString());
  }

  private static void put(SortedMap<String, String> lines, Task task) {
    lines.put("task " + task.id().value(), task.toString());
  }

  /** The same with a customer as given. */
  BookState with(Customer customer) {
    SortedMap<String, String> changed = new TreeMap<>(lines);
    put(changed, customer);
    return new BookState(changed);
  }

  /** The same with a task as given. */
  BookState with(Task task) {
    SortedMap<String, String> changed = new TreeMap<>(lines);
    put(changed, task);
    return new BookState(changed);
  }

  /** The same with a setting as given. */
  BookState withSetting(String key, String text) {
    SortedMap<String, String> changed = new TreeMap<>(lines);
    changed.put("setting " + key, text);
    return new BookState(changed);
  }

  /** The same without a customer. */
  BookState without(Customer customer) {
    SortedMap<String, String> changed = new TreeMap<>(lines);
    changed.remove("customer " + customer.number());
    return new BookState(changed);
  }

  /** What tells one state from another, in a few letters. */
  String sum() {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256")
              .digest(lines.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sum).substring(0, SHOWN);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
