package app.revier.agenda;

/**
 * Identifies an appointment within its book. Never given twice.
 *
 * @param value above zero
 */
public record AppointmentId(long value) implements AgendaEntryId, Comparable<AppointmentId> {

  @Override
  public int compareTo(AppointmentId other) {
    return Long.compare(value, other.value);
  }
}
