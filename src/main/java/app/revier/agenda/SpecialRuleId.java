package app.revier.agenda;

/**
 * Identifies a special rule within its book. Never given twice.
 *
 * @param value above zero
 */
public record SpecialRuleId(long value) implements AgendaEntryId, Comparable<SpecialRuleId> {

  @Override
  public int compareTo(SpecialRuleId other) {
    return Long.compare(value, other.value);
  }
}
