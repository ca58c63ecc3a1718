package app.revier.agenda;

/**
 * Identifies a task within its book. Never given twice.
 *
 * @param value above zero
 */
public record TaskId(long value) implements AgendaEntryId, Comparable<TaskId> {

  @Override
  public int compareTo(TaskId other) {
    return Long.compare(value, other.value);
  }
}
