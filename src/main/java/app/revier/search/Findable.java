package app.revier.search;

import app.revier.agenda.Activity;
import app.revier.territory.Contact;
import app.revier.territory.Customer;
import app.revier.territory.GrowthProject;
import app.revier.territory.Note;
import java.time.LocalDate;

/** Something that can be found. */
public sealed interface Findable {

  /** The customer it is, or belongs to. */
  Customer customer();

  /** Which kind of thing it is. */
  Kind kind();

  /** The kinds in the order in which they are shown. */
  enum Kind {
    /** A customer. */
    CUSTOMER,
    /** A contact at a customer. */
    CONTACT,
    /** A growth project at a customer. */
    PROJECT,
    /** What was written down: a note, or the report of a contact. */
    SAID
  }

  /**
   * A customer.
   *
   * @param customer who
   */
  record OfCustomer(Customer customer) implements Findable {
    @Override
    public Kind kind() {
      return Kind.CUSTOMER;
    }
  }

  /**
   * A contact.
   *
   * @param customer at whom
   * @param contact who
   */
  record OfContact(Customer customer, Contact contact) implements Findable {
    @Override
    public Kind kind() {
      return Kind.CONTACT;
    }
  }

  /**
   * A growth project.
   *
   * @param customer at whom
   * @param project which
   */
  record OfProject(Customer customer, GrowthProject project) implements Findable {
    @Override
    public Kind kind() {
      return Kind.PROJECT;
    }
  }

  /**
   * A note.
   *
   * @param customer about whom
   * @param note which
   */
  record OfNote(Customer customer, Note note) implements Findable {
    @Override
    public Kind kind() {
      return Kind.SAID;
    }
  }

  /**
   * What came of a contact with a customer.
   *
   * @param customer with whom
   * @param activity what
   */
  record OfReport(Customer customer, Activity activity) implements Findable {
    @Override
    public Kind kind() {
      return Kind.SAID;
    }
  }

  /** Its name, which it is ordered by; empty for what has none. */
  default String name() {
    return switch (this) {
      case OfCustomer(Customer customer) -> customer.name();
      case OfContact(_, Contact contact) -> contact.name();
      case OfProject(_, GrowthProject project) -> project.name();
      case OfNote _, OfReport _ -> "";
    };
  }

  /** The day it is about, the latest of which come first; always the same for what has none. */
  default LocalDate date() {
    return switch (this) {
      case OfNote(_, Note note) -> note.date();
      case OfReport(_, Activity activity) -> activity.date();
      case OfCustomer _, OfContact _, OfProject _ -> LocalDate.EPOCH;
    };
  }
}
