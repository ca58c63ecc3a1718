package app.revier.search;

import app.revier.agenda.Activity;
import app.revier.agenda.Appointment;
import app.revier.agenda.Stop;
import app.revier.agenda.Task;
import app.revier.territory.Attribute;
import app.revier.territory.Contact;
import app.revier.territory.Contract;
import app.revier.territory.Customer;
import app.revier.territory.GrowthProject;
import app.revier.territory.Note;
import app.revier.territory.Trait;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that can be found. */
public sealed interface Findable {

  /** The customer it is, or belongs to; none if it belongs to nobody. */
  @Nullable Customer customer();

  /** Which kind of thing it is. */
  Kind kind();

  /** The kinds in the order in which they are shown. */
  enum Kind {
    /** A customer. */
    CUSTOMER,
    /** A value of an attribute, which stands for all customers that have it. */
    VALUE,
    /** A contact at a customer. */
    CONTACT,
    /** A growth project at a customer. */
    PROJECT,
    /** What is agreed or planned: an appointment, or a visit or call of a planned day. */
    APPOINTMENT,
    /** Work besides the visits. */
    TASK,
    /** What was written down: a note, or the report of a contact. */
    SAID,
    /** What a customer has bound itself to. */
    CONTRACT,
    /** What one customer has of an attribute. */
    TRAIT
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

  /**
   * A contract.
   *
   * @param customer with whom
   * @param contract which
   */
  record OfContract(Customer customer, Contract contract) implements Findable {
    @Override
    public Kind kind() {
      return Kind.CONTRACT;
    }
  }

  /**
   * What a customer has of an attribute.
   *
   * @param customer who
   * @param trait which value of which attribute
   * @param label the value as the rep calls it
   */
  record OfTrait(Customer customer, Trait trait, String label) implements Findable {
    @Override
    public Kind kind() {
      return Kind.TRAIT;
    }
  }

  /**
   * A value of an attribute.
   *
   * @param attribute the attribute
   * @param value one of its values
   */
  record OfValue(Attribute attribute, Attribute.Value value) implements Findable {
    @Override
    public @Nullable Customer customer() {
      return null;
    }

    @Override
    public Kind kind() {
      return Kind.VALUE;
    }
  }

  /**
   * An appointment.
   *
   * @param customer with whom; none if it is with no customer
   * @param appointment which
   */
  record OfAppointment(@Nullable Customer customer, Appointment appointment) implements Findable {
    @Override
    public Kind kind() {
      return Kind.APPOINTMENT;
    }
  }

  /**
   * A visit that a planned day holds, or a call.
   *
   * @param customer with whom
   * @param stop its place in the day
   */
  record OfVisit(Customer customer, Stop stop) implements Findable {
    @Override
    public Kind kind() {
      return Kind.APPOINTMENT;
    }
  }

  /**
   * A task.
   *
   * @param customer whom it is a call to; none for all other work
   * @param task which
   */
  record OfTask(@Nullable Customer customer, Task task) implements Findable {
    @Override
    public Kind kind() {
      return Kind.TASK;
    }
  }

  /** Its name, which it is ordered by; empty for what has none. */
  default String name() {
    return switch (this) {
      case OfCustomer(Customer customer) -> customer.name();
      case OfContact(_, Contact contact) -> contact.name();
      case OfProject(_, GrowthProject project) -> project.name();
      case OfValue(_, Attribute.Value value) -> value.label();
      case OfAppointment(_, Appointment appointment) -> appointment.title();
      case OfTask(_, Task task) -> task.title();
      case OfNote _, OfReport _, OfVisit _, OfContract _, OfTrait _ -> "";
    };
  }

  /** The day it is about, the latest of which come first; always the same for what has none. */
  default LocalDate date() {
    return switch (this) {
      case OfNote(_, Note note) -> note.date();
      case OfReport(_, Activity activity) -> activity.date();
      case OfAppointment(_, Appointment appointment) -> appointment.from();
      case OfVisit(_, Stop stop) -> stop.date();
      case OfTask(_, Task task) -> orNone(task.deadline());
      case OfContract(_, Contract contract) -> orNone(contract.until());
      case OfCustomer _, OfContact _, OfProject _, OfValue _, OfTrait _ -> LocalDate.EPOCH;
    };
  }

  private static LocalDate orNone(@Nullable LocalDate date) {
    return date == null ? LocalDate.EPOCH : date;
  }
}
