package app.revier.agenda;

import app.revier.territory.CustomerId;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What is agreed: a meeting at a fixed time, or a visit that a customer wants within some days.
 *
 * @param id which appointment
 * @param customer at whom; none for what needs no journey, such as a call
 * @param title what it is about, not empty
 * @param from the first day it may be on
 * @param until the last day it may be on, not before the first; the same where a time is fixed
 * @param begin the fixed time; none leaves it open
 * @param minutes how long it takes, from 1
 * @param preparationMinutes quiet preparation directly before it, zero or more
 * @param origin where it comes from; none if the rep entered it alone
 */
public record Appointment(
    AppointmentId id,
    @Nullable CustomerId customer,
    String title,
    LocalDate from,
    LocalDate until,
    @Nullable LocalTime begin,
    int minutes,
    int preparationMinutes,
    @Nullable Origin origin)
    implements AgendaEntry {

  /** The longest appointment or preparation: a day. */
  public static final int MOST_MINUTES = 1_440;

  /** One that the rep entered alone. */
  public Appointment(
      AppointmentId id,
      @Nullable CustomerId customer,
      String title,
      LocalDate from,
      LocalDate until,
      @Nullable LocalTime begin,
      int minutes,
      int preparationMinutes) {
    this(id, customer, title, from, until, begin, minutes, preparationMinutes, null);
  }

  /** Refuses what cannot take place. */
  public Appointment {
    if (title.isBlank()
        || minutes < 1
        || minutes > MOST_MINUTES
        || preparationMinutes < 0
        || preparationMinutes > MOST_MINUTES) {
      throw new IllegalArgumentException("appointment \"" + title + "\" of " + minutes + " min");
    }
    if (until.isBefore(from) || (begin != null && !from.equals(until))) {
      throw new IllegalArgumentException("appointment from " + from + " until " + until);
    }
    if (begin != null && begin.toSecondOfDay() / 60 + minutes > 24 * 60) {
      throw new IllegalArgumentException("appointment beyond midnight: " + begin);
    }
  }

  /** The same that comes from elsewhere, or was entered alone. */
  public Appointment withOrigin(@Nullable Origin newOrigin) {
    return new Appointment(
        id, customer, title, from, until, begin, minutes, preparationMinutes, newOrigin);
  }

  /** The same with other quiet preparation. */
  public Appointment withPreparationMinutes(int time) {
    return new Appointment(id, customer, title, from, until, begin, minutes, time, origin);
  }

  /** A visit that is wanted within some days, wanted within others. */
  public Appointment within(LocalDate first, LocalDate last) {
    return new Appointment(
        id, customer, title, first, last, begin, minutes, preparationMinutes, origin);
  }

  /** Whether its time is fixed. */
  public boolean isFixed() {
    return begin != null;
  }
}
