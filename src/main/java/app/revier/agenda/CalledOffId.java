package app.revier.agenda;

/**
 * Identifies what was called off within its book. Never given twice.
 *
 * @param value above zero
 */
public record CalledOffId(long value) implements AgendaEntryId, Comparable<CalledOffId> {

  @Override
  public int compareTo(CalledOffId other) {
    return Long.compare(value, other.value);
  }
}
