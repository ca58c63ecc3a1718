package app.revier.agenda;

/**
 * Identifies a change of a project's stage within its book. Never given twice.
 *
 * @param value above zero
 */
public record StageChangeId(long value) implements AgendaEntryId, Comparable<StageChangeId> {

  @Override
  public int compareTo(StageChangeId other) {
    return Long.compare(value, other.value);
  }
}
