package app.revier.book;

import app.revier.agenda.AppointmentId;
import app.revier.agenda.StopId;
import app.revier.agenda.TaskId;
import app.revier.territory.CustomerId;

/** Something that is not planned and can be put into a day. */
public sealed interface Wanted {

  /**
   * A visit that the plan could choose.
   *
   * @param customer to whom
   */
  record Visit(CustomerId customer) implements Wanted {}

  /**
   * A call that is due by the customer's calls a year.
   *
   * @param customer to whom
   */
  record Call(CustomerId customer) implements Wanted {}

  /**
   * Something agreed, or a visit that a customer wants within some days.
   *
   * @param appointment which
   */
  record Agreed(AppointmentId appointment) implements Wanted {}

  /**
   * A stop that stands on a day on which the rep does not work after all, and needs another.
   *
   * @param stop which
   */
  record Stranded(StopId stop) implements Wanted {}

  /**
   * A task, or a block of a long project.
   *
   * @param task which
   */
  record Work(TaskId task) implements Wanted {}
}
