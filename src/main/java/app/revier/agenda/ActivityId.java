package app.revier.agenda;

/**
 * Identifies an activity within its book. Never given twice.
 *
 * @param value above zero
 */
public record ActivityId(long value) implements AgendaEntryId, Comparable<ActivityId> {

  @Override
  public int compareTo(ActivityId other) {
    return Long.compare(value, other.value);
  }
}
