package app.revier.desktop.nav;

import app.revier.agenda.ActivityId;
import app.revier.territory.Contact;
import app.revier.territory.Contract;
import app.revier.territory.Note;

/** Something of a customer that the rep can be led to. */
public sealed interface CustomerPart {

  /** Who decides. */
  record OneContact(Contact contact) implements CustomerPart {}

  /** A contact that is to be entered. */
  record NewContact() implements CustomerPart {}

  /** A note that is to be written. */
  record NewNote() implements CustomerPart {}

  /** A contract that is to be entered. */
  record NewContract() implements CustomerPart {}

  /** What was written down. */
  record OneNote(Note note) implements CustomerPart {}

  /** What is secured. */
  record OneContract(Contract contract) implements CustomerPart {}

  /**
   * How the customer buys.
   *
   * @param code of the attribute
   */
  record OneAttribute(String code) implements CustomerPart {}

  /** What came of a contact, in the timeline. */
  record OneActivity(ActivityId activity) implements CustomerPart {}
}
