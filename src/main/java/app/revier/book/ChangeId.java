package app.revier.book;

/**
 * Which change of a book. Later changes have higher numbers; a number is never given twice in a
 * book, also when its change was undone and dropped.
 *
 * @param value from 1
 */
public record ChangeId(long value) implements Comparable<ChangeId> {

  @Override
  public int compareTo(ChangeId other) {
    return Long.compare(value, other.value);
  }
}
