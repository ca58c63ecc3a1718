package app.revier.agenda;

/**
 * Identifies a review within its book. Never given twice.
 *
 * @param value above zero
 */
public record ReviewId(long value) implements AgendaEntryId, Comparable<ReviewId> {

  @Override
  public int compareTo(ReviewId other) {
    return Long.compare(value, other.value);
  }
}
