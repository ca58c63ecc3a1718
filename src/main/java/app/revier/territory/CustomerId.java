package app.revier.territory;

/**
 * Which customer of the book; stays when number and name change, and is never given twice.
 *
 * @param value from 1
 */
public record CustomerId(long value) implements Comparable<CustomerId> {
  @Override
  public int compareTo(CustomerId other) {
    return Long.compare(value, other.value);
  }
}
