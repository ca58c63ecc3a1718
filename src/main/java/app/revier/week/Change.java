package app.revier.week;

import app.revier.agenda.Appointment;
import app.revier.agenda.Stop;
import app.revier.territory.CustomerId;
import app.revier.territory.Hours;
import app.revier.territory.Position;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
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
   * Hours in which the rep neither drives nor visits.
   *
   * @param date on which day
   * @param hours which
   */
  record HoursLost(LocalDate date, Hours hours) implements Change {}

  /**
   * The rep is stuck somewhere and goes on only then.
   *
   * @param date on which day
   * @param until until when
   * @param place where; none where the day would have begun
   */
  record StuckUntil(LocalDate date, LocalTime until, @Nullable Position place) implements Change {}

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
