package app.revier.agenda;

/**
 * Identifies an absence within its book. Never given twice.
 *
 * @param value above zero
 */
public record AbsenceId(long value) implements AgendaEntryId, Comparable<AbsenceId> {

  @Override
  public int compareTo(AbsenceId other) {
    return Long.compare(value, other.value);
  }
}
