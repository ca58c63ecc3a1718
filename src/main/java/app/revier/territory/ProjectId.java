package app.revier.territory;

/**
 * Which growth project of the book; never given twice.
 *
 * @param value from 1
 */
public record ProjectId(long value) implements Comparable<ProjectId> {
  @Override
  public int compareTo(ProjectId other) {
    return Long.compare(value, other.value);
  }
}
