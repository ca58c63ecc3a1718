package app.revier.agenda;

/**
 * Identifies a published event within its book. Never given twice.
 *
 * @param value above zero
 */
public record PublishedId(long value) implements AgendaEntryId, Comparable<PublishedId> {

  @Override
  public int compareTo(PublishedId other) {
    return Long.compare(value, other.value);
  }
}
