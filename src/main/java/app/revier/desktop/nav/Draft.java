package app.revier.desktop.nav;

/**
 * A text that is typed and not in the book.
 *
 * @param record into what it is typed
 * @param recordName what that is called
 * @param field which field of the record, the same in every language
 * @param label what the field is called
 * @param typed the text as it stands in the field; the code of what is chosen where there is
 *     nothing to type
 * @param plain the same in a form that every language reads, as it does not {@code 45.000}
 * @param isText whether it is typed, not chosen
 * @param isStuck whether it cannot be saved as it is
 */
public record Draft(
    RecordKey record,
    Caption recordName,
    String field,
    Caption label,
    String typed,
    String plain,
    boolean isText,
    boolean isStuck) {

  /** Whether the same is typed in the same place. */
  public boolean saysTheSameAs(Draft other) {
    return record.equals(other.record) && field.equals(other.field) && typed.equals(other.typed);
  }

  /** The same text, now known not to be saved. */
  Draft stuck() {
    return new Draft(record, recordName, field, label, typed, plain, isText, true);
  }
}
