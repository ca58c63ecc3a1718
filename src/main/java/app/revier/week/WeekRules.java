package app.revier.week;

import app.revier.agenda.Night;
import app.revier.territory.Hours;
import app.revier.territory.Money;
import app.revier.territory.Position;
import app.revier.territory.Share;
import app.revier.territory.WeekHours;
import java.util.List;

/**
 * The rep's own rules for planning days.
 *
 * @param hours when the rep works; the day's tour begins and ends within
 * @param home where tours begin and end
 * @param nights where they do so instead
 * @param visitMinutes how long a visit takes if the customer has no duration of its own, from 1
 * @param bufferMinutes between two appointments, on top of the travel time, zero or more
 * @param reserve the share of the working time that each day keeps free at its end
 * @param breakMinutes how long the break is, zero for none
 * @param breakHours within which the break lies
 * @param taskReserveDays working days before a deadline by which a task is done, zero or more
 * @param gridMinutes travel times are rounded up to multiples of this, from 1, so that times of day
 *     stay easy to say
 * @param travel how long it takes to drive
 * @param weights what counts for the value of a visit
 * @param largeRevenue the base-year revenue from which a customer is A: what amounts are measured
 *     by
 */
public record WeekRules(
    WeekHours hours,
    Position home,
    List<Night> nights,
    int visitMinutes,
    int bufferMinutes,
    Share reserve,
    int breakMinutes,
    Hours breakHours,
    int taskReserveDays,
    int gridMinutes,
    TravelTimes travel,
    ValueWeights weights,
    Money largeRevenue) {

  /** A working day longer than this has a break (German working-time act, section 4), minutes. */
  static final int BREAK_AFTER = 6 * 60;

  /** Refuses figures out of range. */
  public WeekRules {
    if (visitMinutes < 1
        || bufferMinutes < 0
        || breakMinutes < 0
        || taskReserveDays < 0
        || gridMinutes < 1) {
      throw new IllegalArgumentException("rules of the week out of range");
    }
    nights = List.copyOf(nights);
  }

  /** The travel time as it is planned: rounded up to the grid, in minutes. */
  int drive(Position from, Position to) {
    return onGrid(travel.minutes(from, to));
  }

  /** The planned travel times between all of some places, row by row. */
  int[] drives(List<Position> places) {
    int[] drives = travel.table(places);
    for (int i = 0; i < drives.length; i++) {
      drives[i] = onGrid(drives[i]);
    }
    return drives;
  }

  private int onGrid(int minutes) {
    return Math.ceilDiv(minutes, gridMinutes) * gridMinutes;
  }
}
