package app.revier.book;

import java.util.Map;

/**
 * A row as it was, kept so that a change can be undone.
 *
 * @param table of which table
 * @param values what it said, by column; what was not known is left out
 */
public record KeptRow(String table, Map<String, String> values) {

  /** Keeps its own copy. */
  public KeptRow {
    values = Map.copyOf(values);
  }
}
