package app.revier.book;

import app.revier.agenda.Absence;
import app.revier.agenda.Appointment;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Hours;
import app.revier.week.Change;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Makes changes of planned days from what the rep tells, on the screen or the command line. */
public final class ToldChanges {

  private final Book book;
  private final String wanted;
  private final String lost;

  /**
   * Changes of a book.
   *
   * @param wanted what a visit that a customer asks for is called
   * @param lost what hours that are lost are called
   */
  public ToldChanges(Book book, String wanted, String lost) {
    this.book = book;
    this.wanted = wanted;
    this.lost = lost;
  }

  /** A customer has called off. */
  public Change cancelled(CustomerId customer) {
    return new Change.Cancelled(customer);
  }

  /**
   * A customer asks for a visit within some days.
   *
   * @param minutes how long it takes; none for as long as usual
   */
  public Change demanded(
      Customer customer, LocalDate from, LocalDate until, @Nullable Integer minutes) {
    return new Change.Demanded(
        new Appointment(
            book.agenda().nextAppointmentId(),
            customer.id(),
            wanted,
            from,
            until,
            null,
            minutes == null ? usualMinutes(customer) : minutes,
            customer.visiting().preparationMinutes()));
  }

  private int usualMinutes(Customer customer) {
    Integer own = customer.visiting().minutes();
    return own == null ? book.snapshot().settings().get(WeekSettings.VISIT_MINUTES) : own;
  }

  /** Hours of a day are lost. */
  public Change lost(LocalDate date, LocalTime from, LocalTime until) {
    return new Change.HoursLost(date, new Hours(from, until), lost);
  }

  /** The rep is stuck, at a customer or where the day would have begun. */
  public Change stuck(LocalDate date, LocalTime until, @Nullable Customer at) {
    return new Change.StuckUntil(
        date, until, at == null ? null : at.position(), at == null ? null : at.id());
  }

  /** The rep is ill. */
  public Change ill(LocalDate from, LocalDate until) {
    return new Change.Ill(
        new Absence(book.agenda().nextAbsenceId(), Absence.Kind.SICK, from, until, ""));
  }

  /**
   * Whether a change is for one of some days: on another day it would change nothing now, and
   * nobody would notice.
   */
  public static boolean isOfTheDays(Change change, LocalDate first, LocalDate last) {
    return switch (change) {
      case Change.Cancelled _ -> true;
      case Change.Demanded(Appointment wanted) ->
          !wanted.until().isBefore(first) && !wanted.from().isAfter(last);
      case Change.HoursLost hours -> isWithin(hours.date(), first, last);
      case Change.StuckUntil stuck -> isWithin(stuck.date(), first, last);
      case Change.Ill(Absence ill) -> !ill.until().isBefore(first) && !ill.from().isAfter(last);
    };
  }

  private static boolean isWithin(LocalDate date, LocalDate first, LocalDate last) {
    return !date.isBefore(first) && !date.isAfter(last);
  }
}
