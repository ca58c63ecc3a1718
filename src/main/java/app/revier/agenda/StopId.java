package app.revier.agenda;

/**
 * Identifies a planned stop within its book. Never given twice.
 *
 * @param value above zero
 */
public record StopId(long value) implements AgendaEntryId, Comparable<StopId> {

  @Override
  public int compareTo(StopId other) {
    return Long.compare(value, other.value);
  }
}
