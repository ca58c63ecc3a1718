package app.revier.book;

import static app.revier.book.SettingForms.choice;
import static app.revier.book.SettingForms.factor;
import static app.revier.book.SettingForms.hours;
import static app.revier.book.SettingForms.share;
import static app.revier.book.SettingForms.whole;

import app.revier.agenda.Night;
import app.revier.segment.Cell;
import app.revier.territory.Hours;
import app.revier.territory.Position;
import app.revier.territory.Share;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The settings of the plan of a week (method, section 9). */
public final class WeekSettings {

  /** How long a visit takes, in minutes, unless the customer has a duration of its own. */
  public static final Setting<Integer> VISIT_MINUTES = whole("week.visit-minutes", 45, 1, 1_440);

  /** The same for the customers of some cells, in minutes. */
  public static final Setting<Map<Cell, Integer>> MINUTES_BY_CELL =
      new Setting<>(
          "week.visit-minutes-by-cell",
          Setting.Form.TEXT,
          Map.of(),
          CellMinutesText::parse,
          CellMinutesText::format);

  /** How long a call takes that is due by the customer's calls a year, in minutes. */
  public static final Setting<Integer> CALL_MINUTES = whole("week.call-minutes", 15, 1, 240);

  /** Where the days begin and end. */
  public static final Setting<Position> HOME =
      new Setting<>(
          "week.home", Setting.Form.POSITION, null, PositionText::parse, PositionText::format);

  /** The nights away from home. */
  public static final Setting<List<Night>> NIGHTS =
      new Setting<>(
          "week.nights",
          Setting.Form.NIGHTS,
          List.of(),
          NightListText::parse,
          NightListText::format);

  /** On which days of the week visits are made. */
  public static final Setting<Set<DayOfWeek>> FIELD_DAYS =
      new Setting<>(
          "week.field-days",
          Setting.Form.WEEKDAYS,
          EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.THURSDAY),
          DaySetText::weekdays,
          DaySetText::weekdays);

  /** On which day of the week the next one is planned, the first if there are several. */
  public static final Setting<Set<DayOfWeek>> PLANNING_DAY =
      new Setting<>(
          "week.planning-day",
          Setting.Form.WEEKDAYS,
          EnumSet.of(DayOfWeek.WEDNESDAY),
          DaySetText::weekdays,
          DaySetText::weekdays);

  /** How many hours may lie between leaving and coming back. */
  public static final Setting<Double> LONGEST_DAY = factor("week.longest-day", 10, 1, 24);

  /** Which days of the year end after half of their working time. */
  public static final Setting<Set<MonthDay>> HALF_DAYS =
      new Setting<>(
          "week.half-days",
          Setting.Form.DAYS,
          Set.of(MonthDay.of(Month.DECEMBER, 24), MonthDay.of(Month.DECEMBER, 31)),
          DaySetText::daysOfTheYear,
          DaySetText::daysOfTheYear);

  /** The time between appointments besides the journey, in minutes. */
  public static final Setting<Integer> BUFFER_MINUTES = whole("week.buffer-minutes", 15, 0, 240);

  /** The part of the working time that is kept free. */
  public static final Setting<Share> RESERVE = share("week.reserve", Share.percent(10));

  /** How long the break is, in minutes; 0 for none. */
  public static final Setting<Integer> BREAK_MINUTES = whole("week.break-minutes", 30, 0, 240);

  /** Within which hours the break lies. */
  public static final Setting<Hours> BREAK_HOURS = hours("week.break-hours", "11:30-14:00");

  /** How many working days before its deadline a task is finished. */
  public static final Setting<Integer> TASK_RESERVE_DAYS =
      whole("week.task-reserve-days", 1, 0, 60);

  /** How much longer the road is than the straight line. */
  public static final Setting<Double> DETOUR = factor("week.detour", 1.32, 1, 5);

  /** What reported drives take of the estimated time, in per cent. */
  public static final Setting<Integer> DRIVE_FACTOR =
      whole("week.drive-factor", 100, Learned.LEAST_PERCENT, Learned.MOST_PERCENT);

  /** To which minutes travel times are rounded up. */
  public static final Setting<Integer> GRID_MINUTES = whole("week.grid-minutes", 5, 1, 60);

  /** How much the class counts for the value of a visit. */
  public static final Setting<Double> WEIGHT_CLASS = factor("week.weight-class", 1, 0, 100);

  /** How much it counts that a visit is due. */
  public static final Setting<Double> WEIGHT_DUE = factor("week.weight-due", 1, 0, 100);

  /** How much the next step of a project counts. */
  public static final Setting<Double> WEIGHT_PROJECT = factor("week.weight-project", 1, 0, 100);

  /** How much revenue at risk counts. */
  public static final Setting<Double> WEIGHT_RISK = factor("week.weight-risk", 1, 0, 100);

  /** The points that a minute on the road costs. */
  public static final Setting<Double> DRIVE_PRICE = factor("week.drive-price", 0.5, 0, 100);

  /** The points that moving a planned visit costs. */
  public static final Setting<Double> MOVE_PRICE = factor("week.move-price", 60, 0, 10_000);

  /** What the calendar file says of customers. */
  public static final Setting<CalendarNames> CALENDAR_NAMES =
      choice("week.calendar-names", CalendarNames.FULL, CalendarNames.class);

  /** All of them, in the order in which they are shown. */
  static final List<Setting<?>> ALL =
      List.of(
          VISIT_MINUTES,
          MINUTES_BY_CELL,
          CALL_MINUTES,
          HOME,
          FIELD_DAYS,
          PLANNING_DAY,
          LONGEST_DAY,
          HALF_DAYS,
          NIGHTS,
          CALENDAR_NAMES,
          BUFFER_MINUTES,
          RESERVE,
          BREAK_MINUTES,
          BREAK_HOURS,
          TASK_RESERVE_DAYS,
          DETOUR,
          DRIVE_FACTOR,
          GRID_MINUTES,
          WEIGHT_CLASS,
          WEIGHT_DUE,
          WEIGHT_PROJECT,
          WEIGHT_RISK,
          DRIVE_PRICE,
          MOVE_PRICE);

  private WeekSettings() {}
}
