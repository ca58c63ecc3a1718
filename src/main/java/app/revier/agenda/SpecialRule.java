package app.revier.agenda;

import app.revier.territory.CustomerId;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What holds on some days only, other than the settings say (decision 0034). The settings and all
 * other days stay as they are.
 *
 * @param id which
 * @param from the first day
 * @param until the last day, not before the first
 * @param what what holds
 */
public record SpecialRule(SpecialRuleId id, LocalDate from, LocalDate until, What what)
    implements AgendaEntry {

  /** What can hold on some days only. */
  public sealed interface What {}

  /**
   * Work ends later than usual.
   *
   * @param end when; an earlier end than the usual changes nothing
   */
  public record EndsLater(LocalTime end) implements What {}

  /**
   * The buffer between appointments is shorter.
   *
   * @param minutes how long it is, zero or more; a longer one than the usual changes nothing
   */
  public record ShorterBuffer(int minutes) implements What {}

  /**
   * Less time is kept free at the end of the day.
   *
   * @param minutes how much, zero or more; more than usual changes nothing
   */
  public record SmallerReserve(int minutes) implements What {}

  /**
   * A customer receives visits outside of its hours as well.
   *
   * @param customer who
   */
  public record AnyHours(CustomerId customer) implements What {}

  /** A day that is none of the field days is one as well. */
  public record FieldDay() implements What {}

  /**
   * The rep is stuck somewhere and goes on only then.
   *
   * @param until until when
   * @param at at whom; none where the day would have begun
   */
  public record Stuck(LocalTime until, @Nullable CustomerId at) implements What {}

  /**
   * A customer is not called, although calls are due: the rep took the call out.
   *
   * @param customer who
   */
  public record NoCall(CustomerId customer) implements What {}

  /** Refuses an end before the beginning, and minutes that no day has. */
  public SpecialRule {
    boolean wrong =
        switch (what) {
          case ShorterBuffer(int minutes) -> isOutOfDay(minutes);
          case SmallerReserve(int minutes) -> isOutOfDay(minutes);
          case EndsLater _, AnyHours _, FieldDay _, Stuck _, NoCall _ -> false;
        };
    if (until.isBefore(from) || wrong) {
      throw new IllegalArgumentException(what + " from " + from + " until " + until);
    }
  }

  private static boolean isOutOfDay(int minutes) {
    return minutes < 0 || minutes > Appointment.MOST_MINUTES;
  }

  /** Whether a day belongs to it. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }

  /** The customer it is about, if it is about one. */
  public @Nullable CustomerId customer() {
    return switch (what) {
      case AnyHours(CustomerId customer) -> customer;
      case NoCall(CustomerId customer) -> customer;
      case Stuck(_, CustomerId at) -> at;
      case EndsLater _, ShorterBuffer _, SmallerReserve _, FieldDay _ -> null;
    };
  }
}
