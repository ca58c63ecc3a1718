package app.revier.agenda;

import app.revier.territory.CustomerId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * In which field of the matrix each customer was on a day. Kept as one text, since a book has many
 * customers and in time many reviews: {@code A-Grow 3 1 4;B-Win 7}, the ids of the customers of a
 * field as distances, each from the one before.
 */
public final class ReviewedClasses {

  /** No customers. */
  public static final ReviewedClasses NONE = new ReviewedClasses("");

  private final String text;

  private ReviewedClasses(String text) {
    this.text = text;
  }

  /**
   * The classes of customers.
   *
   * @param classes the field of each, such as {@code A-Grow}, without blanks and semicolons
   */
  public static ReviewedClasses of(Map<CustomerId, String> classes) {
    Map<String, long[]> byField = new TreeMap<>();
    Map<String, Integer> counts = new HashMap<>();
    classes.forEach(
        (id, field) -> {
          if (field.isEmpty() || field.indexOf(' ') >= 0 || field.indexOf(';') >= 0) {
            throw new IllegalArgumentException("no field: " + field);
          }
          int count = counts.merge(field, 1, Integer::sum);
          long[] ids = byField.computeIfAbsent(field, _ -> new long[8]);
          if (ids.length < count) {
            ids = Arrays.copyOf(ids, 2 * ids.length);
            byField.put(field, ids);
          }
          ids[count - 1] = id.value();
        });
    StringBuilder all = new StringBuilder();
    byField.forEach(
        (field, ids) -> {
          int count = counts.getOrDefault(field, 0);
          Arrays.sort(ids, 0, count);
          all.append(all.isEmpty() ? "" : ";").append(field);
          long before = 0;
          for (int i = 0; i < count; i++) {
            all.append(' ').append(ids[i] - before);
            before = ids[i];
          }
        });
    return new ReviewedClasses(all.toString());
  }

  /**
   * Reads what {@link #toString} wrote.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static ReviewedClasses parse(String text) {
    ReviewedClasses classes = new ReviewedClasses(text);
    if (!of(classes.byCustomer()).text.equals(text)) {
      throw new IllegalArgumentException("no classes: " + text);
    }
    return classes;
  }

  /** The field of each customer. */
  public Map<CustomerId, String> byCustomer() {
    Map<CustomerId, String> classes = new HashMap<>();
    if (text.isEmpty()) {
      return classes;
    }
    for (String part : text.split(";", -1)) {
      String[] words = part.split(" ", -1);
      long id = 0;
      for (int i = 1; i < words.length; i++) {
        long distance = Long.parseLong(words[i]);
        if (distance <= 0) {
          throw new IllegalArgumentException("no distance: " + distance);
        }
        id += distance;
        classes.put(new CustomerId(id), words[0]);
      }
    }
    return classes;
  }

  /** The field of one customer; none if it was in none. Reads no more than it has to. */
  public @Nullable String of(CustomerId customer) {
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf(';', at);
      int until = end < 0 ? text.length() : end;
      int first = text.indexOf(' ', at);
      if (holds(customer.value(), first, until)) {
        return text.substring(at, first);
      }
      at = until + 1;
    }
    return null;
  }

  /** Whether the distances in a part of the text lead to an id. */
  private boolean holds(long wanted, int from, int until) {
    long id = 0;
    long distance = 0;
    for (int at = from + 1; at <= until; at++) {
      if (at == until || text.charAt(at) == ' ') {
        id += distance;
        if (id >= wanted) {
          return id == wanted;
        }
        distance = 0;
      } else {
        distance = distance * 10 + text.charAt(at) - '0';
      }
    }
    return false;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ReviewedClasses that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** The classes as one text. */
  @Override
  public String toString() {
    return text;
  }
}
