package app.revier.week;

import app.revier.agenda.Appointment;
import app.revier.agenda.Task;
import app.revier.territory.Customer;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Something that should be done and is not planned.
 *
 * @param customer whose visit it is, if it is at a customer
 * @param appointment the appointment, if it is one
 * @param task the task, if it is one
 * @param points what it would be worth; zero for what is not weighed
 * @param why what keeps it out
 */
public record Unplanned(
    @Nullable Customer customer,
    @Nullable Appointment appointment,
    @Nullable Task task,
    double points,
    Why why) {

  /** What keeps something out, found by relaxing one rule at a time. */
  public sealed interface Why {}

  /** It is not known where the customer is. */
  public record NoPosition() implements Why {}

  /** There is no time at which the rep works and the customer receives visits. */
  public record Closed() implements Why {}

  /** It could be made, but on none of the field days of these days. */
  public record NoFieldDay() implements Why {}

  /**
   * It takes longer than any span in which it could be.
   *
   * @param minutes how long it takes
   */
  public record TooLong(int minutes) implements Why {}

  /**
   * It would fit, but the way costs more than it is worth.
   *
   * @param date on which day
   * @param extraMinutes more on the road
   */
  public record NotWorthTheWay(LocalDate date, int extraMinutes) implements Why {}

  /**
   * It fits when a part of the reserve is used.
   *
   * @param date on which day
   * @param minutes how much of it
   */
  public record NeedsReserve(LocalDate date, int minutes) implements Why {}

  /**
   * It fits when the buffer between appointments is shorter.
   *
   * @param date on which day
   * @param minutes the longest buffer with which it fits
   */
  public record NeedsShorterBuffer(LocalDate date, int minutes) implements Why {}

  /**
   * It fits when the day ends later.
   *
   * @param date on which day
   * @param end when the day would have to end, reserve included
   */
  public record NeedsLongerDay(LocalDate date, LocalTime end) implements Why {}

  /**
   * It fits when the customer receives visits outside of its hours.
   *
   * @param date on which day
   * @param begin when the visit would begin
   */
  public record NeedsOtherHours(LocalDate date, LocalTime begin) implements Why {}

  /**
   * It fits in the place of a visit that is worth more.
   *
   * @param date on which day
   * @param instead whose visit it would take the place of
   * @param points what that visit is worth
   */
  public record TakesThePlaceOf(LocalDate date, Customer instead, double points) implements Why {}

  /**
   * It clashes with something that is fixed.
   *
   * @param date on which day
   * @param with what it is called
   */
  public record Clashes(LocalDate date, String with) implements Why {}

  /**
   * The rep does not work on its day.
   *
   * @param date on which day
   */
  public record NotAWorkingDay(LocalDate date) implements Why {}

  /**
   * The rep does not work at its time any more.
   *
   * @param date on which day
   */
  public record OutsideWorkingHours(LocalDate date) implements Why {}

  /**
   * The way there from where the day begins takes too long for its time.
   *
   * @param date on which day
   * @param begin when it could begin at the earliest
   */
  public record TooFarToBegin(LocalDate date, LocalTime begin) implements Why {}

  /**
   * The way from there to where the day ends takes too long after its time.
   *
   * @param date on which day
   * @param back when the rep would be back
   */
  public record BackTooLate(LocalDate date, LocalTime back) implements Why {}

  /**
   * What is agreed on that day leaves no room for a break.
   *
   * @param date on which day
   */
  public record NoBreak(LocalDate date) implements Why {}

  /**
   * On the days that come into question something does not go together, so that nobody can say yet
   * what would fit there.
   *
   * @param date the first of them
   */
  public record Unsettled(LocalDate date) implements Why {}

  /** There is no room left before it has to be done. */
  public record NoRoom() implements Why {}
}
