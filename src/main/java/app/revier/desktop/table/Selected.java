package app.revier.desktop.table;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is selected in a table, by identity.
 *
 * @param <K> what a row is known by
 * @param keys the selected rows
 * @param lead where the keyboard is; none if nothing is selected
 */
public record Selected<K>(Set<K> keys, @Nullable K lead) {

  /** Keeps its own copy. */
  public Selected {
    keys = Set.copyOf(keys);
  }

  /** Nothing. */
  public static <K> Selected<K> none() {
    return new Selected<>(Set.of(), null);
  }

  /** One row. */
  public static <K> Selected<K> of(K key) {
    return new Selected<>(Set.of(key), key);
  }
}
