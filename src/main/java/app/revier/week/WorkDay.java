package app.revier.week;

import app.revier.territory.Hours;
import app.revier.territory.Position;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * A day on which the rep works.
 *
 * @param date which day
 * @param begin when the rep can leave at the earliest
 * @param end when work ends
 * @param reserveMinutes what is kept free before the end; the tour is over by then
 * @param start where the tour begins
 * @param finish where it ends
 * @param blocked spans without work between begin and end, in order
 * @param breakMinutes how long the break is that the day needs, zero for none
 * @param field whether visits are made on it; on others only what is fixed
 */
public record WorkDay(
    LocalDate date,
    LocalTime begin,
    LocalTime end,
    int reserveMinutes,
    Position start,
    Position finish,
    List<Hours> blocked,
    int breakMinutes,
    boolean field) {

  /** Refuses an end that is not after the beginning. */
  public WorkDay {
    if (!end.isAfter(begin) || reserveMinutes < 0 || breakMinutes < 0) {
      throw new IllegalArgumentException("working day from " + begin + " to " + end);
    }
    blocked = List.copyOf(blocked);
  }

  /** A field day. */
  public WorkDay(
      LocalDate date,
      LocalTime begin,
      LocalTime end,
      int reserveMinutes,
      Position start,
      Position finish,
      List<Hours> blocked,
      int breakMinutes) {
    this(date, begin, end, reserveMinutes, start, finish, blocked, breakMinutes, true);
  }

  /** From leaving at the earliest to coming back at the latest, reserve included, in minutes. */
  public int minutes() {
    return Clock.minute(end) - Clock.minute(begin);
  }

  /** The part of a span of hours that lies within the day, if there is one. */
  public Optional<Hours> within(Hours hours) {
    LocalTime open = hours.open().isBefore(begin) ? begin : hours.open();
    LocalTime close = hours.close().isAfter(end) ? end : hours.close();
    return open.isBefore(close) ? Optional.of(new Hours(open, close)) : Optional.empty();
  }

  /** When the tour is over at the latest: the end less the reserve, not before the beginning. */
  public LocalTime latestBack() {
    int back = Clock.minute(end) - reserveMinutes;
    return Clock.time(Math.max(back, Clock.minute(begin)));
  }
}
