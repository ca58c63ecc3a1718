package app.revier.book;

import static app.revier.book.SettingForms.region;
import static app.revier.book.SettingForms.weekHours;
import static app.revier.book.SettingForms.whole;

import app.revier.agenda.Absence;
import app.revier.segment.Cell;
import app.revier.territory.Visiting;
import app.revier.territory.WeekHours;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The settings of the time budget (method, section 5). */
public final class TimeSettings {

  private static final int DAYS = 366;

  /** Whose public holidays are kept, by ISO 3166. */
  public static final Setting<String> REGION = region("time.region", "DE");

  /** The rep's time zone, such as Europe/Berlin; without it the one of the region. */
  public static final Setting<ZoneId> ZONE =
      new Setting<>("time.zone", Setting.Form.TEXT, null, TimeSettings::zone, ZoneId::getId);

  /** The rep's working hours; days without hours are the weekend. */
  public static final Setting<WeekHours> HOURS = weekHours("time.hours", "mon-fri 08:00-17:00");

  /** Days of vacation a year. */
  public static final Setting<Integer> VACATION_DAYS = whole("time.vacation-days", 30, 0, DAYS);

  /** Sick days to be expected a year. */
  public static final Setting<Integer> SICK_DAYS = whole("time.sick-days", 5, 0, DAYS);

  /** Days at trade fairs a year. */
  public static final Setting<Integer> TRADE_FAIR_DAYS = whole("time.trade-fair-days", 4, 0, DAYS);

  /** Days at conferences and in training a year. */
  public static final Setting<Integer> TRAINING_DAYS = whole("time.training-days", 5, 0, DAYS);

  /** Days at the desk a year. */
  public static final Setting<Integer> OFFICE_DAYS = whole("time.office-days", 40, 0, DAYS);

  /** Visits on a day in the field. */
  public static final Setting<Integer> VISITS_PER_DAY = whole("time.visits-per-day", 6, 1, 50);

  private static final Map<Cell, Setting<Integer>> VISITS = visits();

  private static final Map<Cell, Setting<Integer>> CALLS = calls();

  /** All of them, in the order in which they are shown. */
  static final List<Setting<?>> ALL = all();

  private TimeSettings() {}

  /** How many visits a year the customers of a cell get. */
  public static Setting<Integer> visits(Cell cell) {
    return Objects.requireNonNull(VISITS.get(cell));
  }

  /** How many calls a year the customers of a cell get beside their visits. */
  public static Setting<Integer> calls(Cell cell) {
    return Objects.requireNonNull(CALLS.get(cell));
  }

  /** How many days a year are expected for a kind of absence. */
  public static Setting<Integer> days(Absence.Kind kind) {
    return switch (kind) {
      case VACATION -> VACATION_DAYS;
      case SICK -> SICK_DAYS;
      case TRADE_FAIR -> TRADE_FAIR_DAYS;
      case TRAINING -> TRAINING_DAYS;
      case OFFICE -> OFFICE_DAYS;
    };
  }

  private static Map<Cell, Setting<Integer>> visits() {
    Map<Cell, Setting<Integer>> visits = new EnumMap<>(Cell.class);
    for (Cell cell : Cell.values()) {
      visits.put(
          cell,
          whole("visits." + cell.code().toLowerCase(Locale.ROOT), initialVisits(cell), 0, DAYS));
    }
    return visits;
  }

  /** Nobody is called by the clock until the rep says so. */
  private static Map<Cell, Setting<Integer>> calls() {
    Map<Cell, Setting<Integer>> calls = new EnumMap<>(Cell.class);
    for (Cell cell : Cell.values()) {
      calls.put(
          cell, whole("calls." + cell.code().toLowerCase(Locale.ROOT), 0, 0, Visiting.MOST_CALLS));
    }
    return calls;
  }

  private static int initialVisits(Cell cell) {
    return switch (cell) {
      case A_GROW, A_WIN -> 12;
      case A_MAINTAIN, B_GROW -> 8;
      case B_WIN -> 6;
      case B_MAINTAIN, C_GROW, C_WIN -> 4;
      case C_MAINTAIN -> 1;
    };
  }

  private static ZoneId zone(String text) {
    try {
      return ZoneId.of(text.strip());
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no time zone: " + text, e);
    }
  }

  private static List<Setting<?>> all() {
    List<Setting<?>> all =
        new ArrayList<>(
            List.of(
                REGION,
                ZONE,
                HOURS,
                VACATION_DAYS,
                SICK_DAYS,
                TRADE_FAIR_DAYS,
                TRAINING_DAYS,
                OFFICE_DAYS,
                VISITS_PER_DAY));
    all.addAll(VISITS.values());
    all.addAll(CALLS.values());
    return List.copyOf(all);
  }
}
