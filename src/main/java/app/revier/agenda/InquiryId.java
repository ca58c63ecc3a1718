package app.revier.agenda;

/**
 * Identifies an inquiry within its book. Never given twice.
 *
 * @param value above zero
 */
public record InquiryId(long value) implements AgendaEntryId, Comparable<InquiryId> {

  @Override
  public int compareTo(InquiryId other) {
    return Long.compare(value, other.value);
  }
}
