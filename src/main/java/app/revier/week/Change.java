package app.revier.week;

import app.revier.agenda.Absence;
import app.revier.agenda.Agenda;
import app.revier.agenda.Appointment;
import app.revier.agenda.Stop;
import app.revier.territory.CustomerId;
import app.revier.territory.Hours;
import app.revier.territory.Position;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something that comes between a plan and the days it was made for. */
public sealed interface Change {

  /**
   * A customer calls a visit off; it is not planned again in these days.
   *
   * @param customer who
   */
  record Cancelled(CustomerId customer) implements Change {}

  /**
   * A customer asks for a visit.
   *
   * @param appointment when it may be and how long it takes
   */
  record Demanded(Appointment appointment) implements Change {}

  /**
   * Hours in which the rep neither drives nor visits. They stay taken for every later plan.
   *
   * @param date on which day
   * @param hours which
   * @param title how they are called in the agenda, not empty
   */
  record HoursLost(LocalDate date, Hours hours, String title) implements Change {

    /** Whether an appointment stands for these very hours, or a part of them. */
    public boolean covers(Appointment appointment) {
      return hoursOf(appointment)
          .filter(
              taken ->
                  !taken.open().isBefore(hours.open()) && !taken.close().isAfter(hours.close()))
          .isPresent();
    }

    /** Whether a stop lies in these hours, be it in part. */
    public boolean takes(Stop stop) {
      return date.equals(stop.date())
          && hours.open().isBefore(stop.end())
          && stop.begin().isBefore(hours.close());
    }

    /** Together with the hours of the day that were lost before and overlap or adjoin. */
    public HoursLost joined(Agenda agenda) {
      Hours all = hours;
      for (Appointment one : agenda.appointmentsWithin(date, date)) {
        Hours taken = hoursOf(one).orElse(all);
        if (!taken.open().isAfter(all.close()) && !all.open().isAfter(taken.close())) {
          all =
              new Hours(
                  taken.open().isBefore(all.open()) ? taken.open() : all.open(),
                  taken.close().isAfter(all.close()) ? taken.close() : all.close());
        }
      }
      HoursLost joined = new HoursLost(date, all, title);
      return all.equals(hours) ? joined : joined.joined(agenda);
    }

    /** The hours of an appointment that stands for lost hours of the day. */
    private Optional<Hours> hoursOf(Appointment appointment) {
      LocalTime begin = appointment.begin();
      return begin == null
              || appointment.customer() != null
              || !appointment.from().equals(date)
              || !appointment.title().equals(title)
          ? Optional.empty()
          : Optional.of(new Hours(begin, begin.plusMinutes(appointment.minutes())));
    }
  }

  /**
   * The rep is stuck somewhere and goes on only then.
   *
   * @param date on which day
   * @param until until when
   * @param place where; none where the day would have begun
   * @param at at whom that is, so that it can be kept; none if it is at no customer
   */
  record StuckUntil(
      LocalDate date, LocalTime until, @Nullable Position place, @Nullable CustomerId at)
      implements Change {

    /** Stuck at some place. */
    public StuckUntil(LocalDate date, LocalTime until, @Nullable Position place) {
      this(date, until, place, null);
    }
  }

  /**
   * The rep is ill, and does not work on some days.
   *
   * @param absence which days
   */
  record Ill(Absence absence) implements Change {}

  /** Whether a stop is only proposed and for an appointment that is now wanted otherwise. */
  static boolean isWantedAnew(Stop stop, Collection<Change> changes) {
    return !stop.confirmed()
        && changes.stream()
            .anyMatch(
                change ->
                    change instanceof Demanded(Appointment wanted)
                        && wanted.id().equals(stop.appointment()));
  }
}
