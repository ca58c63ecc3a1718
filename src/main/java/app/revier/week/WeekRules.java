package app.revier.week;

import app.revier.agenda.Night;
import app.revier.territory.Customer;
import app.revier.territory.Hours;
import app.revier.territory.Money;
import app.revier.territory.Position;
import app.revier.territory.Share;
import app.revier.territory.WeekHours;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
 * @param shape which days are field days, how long a day may be, and which are half
 * @param special what holds on some days only
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
    Money largeRevenue,
    WeekShape shape,
    SpecialRules special) {

  /** Work beyond this has a break of 30 minutes (German working-time act, section 4), minutes. */
  private static final int SHORT_BREAK_AFTER = 6 * 60;

  private static final int SHORT_BREAK = 30;

  /** Work beyond this has a break of 45 minutes (the same), minutes. */
  private static final int LONG_BREAK_AFTER = 9 * 60;

  private static final int LONG_BREAK = 45;

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

  /** Rules for weeks whose days are all field days, whole, and as long as may be. */
  public WeekRules(
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
    this(
        hours,
        home,
        nights,
        visitMinutes,
        bufferMinutes,
        reserve,
        breakMinutes,
        breakHours,
        taskReserveDays,
        gridMinutes,
        travel,
        weights,
        largeRevenue,
        WeekShape.OPEN);
  }

  /** Rules that hold on all days alike. */
  public WeekRules(
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
      Money largeRevenue,
      WeekShape shape) {
    this(
        hours,
        home,
        nights,
        visitMinutes,
        bufferMinutes,
        reserve,
        breakMinutes,
        breakHours,
        taskReserveDays,
        gridMinutes,
        travel,
        weights,
        largeRevenue,
        shape,
        SpecialRules.NONE);
  }

  /** The same with other working hours. */
  WeekRules withHours(WeekHours other) {
    return with(other, nights, bufferMinutes, special);
  }

  /** The same with other nights away from home. */
  WeekRules withNights(List<Night> others) {
    return with(hours, others, bufferMinutes, special);
  }

  /** The same with other special rules. */
  WeekRules with(SpecialRules others) {
    return others.equals(special) ? this : with(hours, nights, bufferMinutes, others);
  }

  /** The same with the buffer that holds on a day. */
  public WeekRules on(LocalDate date) {
    int buffer = special.buffer(date, bufferMinutes);
    return buffer == bufferMinutes ? this : with(hours, nights, buffer, special);
  }

  private WeekRules with(
      WeekHours newHours, List<Night> newNights, int newBuffer, SpecialRules newSpecial) {
    return new WeekRules(
        newHours,
        home,
        newNights,
        visitMinutes,
        newBuffer,
        reserve,
        breakMinutes,
        breakHours,
        taskReserveDays,
        gridMinutes,
        travel,
        weights,
        largeRevenue,
        shape,
        newSpecial);
  }

  /**
   * The working hours of a day; a half day ends after half of its minutes, rounded down. A day that
   * ends later this once has a longer last span.
   */
  List<Hours> hoursOn(LocalDate date) {
    return special.hours(date, usualHours(date));
  }

  private List<Hours> usualHours(LocalDate date) {
    List<Hours> whole = hours.on(date.getDayOfWeek());
    if (!shape.halfDays().contains(MonthDay.from(date))) {
      return whole;
    }
    List<Hours> half = new ArrayList<>();
    int left = whole.stream().mapToInt(Hours::minutes).sum() / 2;
    for (Hours span : whole) {
      int minutes = Math.min(left, span.minutes());
      if (minutes > 0) {
        half.add(new Hours(span.open(), span.open().plusMinutes(minutes)));
      }
      left -= minutes;
    }
    return half;
  }

  /**
   * The break that a day needs whose spans without work are these: a gap that is as long will do.
   *
   * @param minutes of the day, from its beginning to its end
   * @return zero if it needs none, or the rep wants none
   */
  int breakOn(int minutes, List<Hours> gaps) {
    int work = minutes - gaps.stream().mapToInt(Hours::minutes).sum();
    int needed =
        work - SHORT_BREAK > LONG_BREAK_AFTER
            ? Math.max(LONG_BREAK, breakMinutes)
            : work > SHORT_BREAK_AFTER ? Math.max(SHORT_BREAK, breakMinutes) : 0;
    int longest = gaps.stream().mapToInt(Hours::minutes).max().orElse(0);
    return breakMinutes == 0 || longest >= needed ? 0 : needed;
  }

  /**
   * Whether work of a day is so long that a break belongs into it.
   *
   * @param gaps spans without work, which count as far as they lie within it
   */
  boolean needsBreak(LocalTime from, LocalTime until, List<Hours> gaps) {
    int work = Clock.minute(until) - Clock.minute(from);
    for (Hours gap : gaps) {
      int begin = Math.max(Clock.minute(gap.open()), Clock.minute(from));
      int end = Math.min(Clock.minute(gap.close()), Clock.minute(until));
      work -= Math.max(0, end - begin);
    }
    return work > SHORT_BREAK_AFTER;
  }

  /** The spans in which a customer receives visits on a day; none if at any time. */
  @Nullable List<Hours> receives(Customer customer, LocalDate date) {
    WeekHours own = customer.visiting().hours();
    return own == null || special.isAtAnyHours(customer.id(), date)
        ? null
        : own.on(date.getDayOfWeek());
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

  /** How long a visit to a customer takes, in minutes. */
  public int visitMinutes(Customer customer) {
    Integer own = customer.visiting().minutes();
    return own == null ? visitMinutes : own;
  }
}
