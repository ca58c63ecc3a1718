package app.revier.desktop.screen.settings;

import app.revier.book.CallPlanSettings;
import app.revier.book.OnlineSettings;
import app.revier.book.PrivacySettings;
import app.revier.book.ProspectSettings;
import app.revier.book.ReviewSettings;
import app.revier.book.Setting;
import app.revier.book.TimeSettings;
import app.revier.book.WeekSettings;
import app.revier.desktop.nav.Place;
import app.revier.segment.Cell;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The groups of the settings in the order in which they are shown. */
enum SettingGroup {
  /** What the territory is called. */
  TERRITORY(Setting.TERRITORY_NAME, Setting.CURRENCY),
  /** Years, target and limits of the plan. */
  PLAN(
      Setting.PLAN_YEAR,
      Setting.BASE_YEAR,
      Setting.TARGET,
      Setting.CONFIDENCE,
      Setting.CORRELATION,
      Setting.GOAL,
      Setting.VISIT_LIMIT,
      Setting.HOUR_LIMIT,
      Setting.BUDGET_LIMIT),
  /** The limits between the classes. */
  CLASSES(
      Setting.SIZE_MODE,
      Setting.SIZE_BASIS,
      Setting.A_FROM,
      Setting.B_FROM,
      Setting.A_REACH,
      Setting.B_REACH,
      Setting.WIN_UP_TO,
      Setting.MAINTAIN_FROM,
      Setting.MINIMUM_WHITESPACE),
  /** How likely revenue stays. */
  RETENTION(
      Setting.RETENTION_HIGH,
      Setting.RETENTION_MIDDLE,
      Setting.RETENTION_LOW,
      Setting.RETENTION_UNKNOWN,
      Setting.RETENTION_DEDUCTION,
      Setting.RETENTION_FALL),
  /** The stages of growth projects, which have forms of their own. */
  STAGES,
  /** The measures of growth projects, which have forms of their own. */
  MEASURES,
  /** The attributes of buying behaviour, which have forms of their own. */
  ATTRIBUTES,
  /** What counts how much when prospects are ranked. */
  PROSPECTS(ProspectSettings.ALL.toArray(Setting<?>[]::new)),
  /** Working days and hours. */
  TIME(
      TimeSettings.REGION,
      TimeSettings.ZONE,
      TimeSettings.HOURS,
      TimeSettings.VACATION_DAYS,
      TimeSettings.SICK_DAYS,
      TimeSettings.TRADE_FAIR_DAYS,
      TimeSettings.TRAINING_DAYS,
      TimeSettings.OFFICE_DAYS,
      TimeSettings.VISITS_PER_DAY),
  /** How often the customers of a cell are visited. */
  VISITS(Arrays.stream(Cell.values()).map(TimeSettings::visits).toArray(Setting<?>[]::new)),
  /** How often they are called beside the visits. */
  CALLS(Arrays.stream(Cell.values()).map(TimeSettings::calls).toArray(Setting<?>[]::new)),
  /** What visits are judged to bring. */
  CALLPLAN(CallPlanSettings.ALL.toArray(Setting<?>[]::new)),
  /** How the days of a week are planned. */
  WEEK(
      WeekSettings.HOME,
      WeekSettings.FIELD_DAYS,
      WeekSettings.PLANNING_DAY,
      WeekSettings.LONGEST_DAY,
      WeekSettings.HALF_DAYS,
      WeekSettings.VISIT_MINUTES,
      WeekSettings.MINUTES_BY_CELL,
      WeekSettings.CALL_MINUTES,
      WeekSettings.BUFFER_MINUTES,
      WeekSettings.RESERVE,
      WeekSettings.BREAK_MINUTES,
      WeekSettings.BREAK_HOURS,
      WeekSettings.TASK_RESERVE_DAYS,
      WeekSettings.NIGHTS,
      WeekSettings.CALENDAR_NAMES,
      WeekSettings.DETOUR,
      WeekSettings.DRIVE_FACTOR,
      WeekSettings.GRID_MINUTES,
      WeekSettings.WEIGHT_CLASS,
      WeekSettings.WEIGHT_DUE,
      WeekSettings.WEIGHT_PROJECT,
      WeekSettings.WEIGHT_RISK,
      WeekSettings.DRIVE_PRICE,
      WeekSettings.MOVE_PRICE),
  /** What reviews ask for. */
  REVIEW(ReviewSettings.UNTOUCHED_DAYS),
  /** How long personal data is kept. */
  PRIVACY(PrivacySettings.MONTHS),
  /** Services outside of the laptop, off unless the rep turns them on. */
  ONLINE(
      OnlineSettings.GEOCODER,
      OnlineSettings.ROADS,
      OnlineSettings.TILES,
      OnlineSettings.TILES_ATTRIBUTION);

  private final List<Setting<?>> settings;

  SettingGroup(Setting<?>... settings) {
    this.settings = List.of(settings);
  }

  /** The group of what screens lead to. */
  static SettingGroup of(Place.PartOfSettings.Part part) {
    return switch (part) {
      case MEASURES -> MEASURES;
      case ATTRIBUTES -> ATTRIBUTES;
      case PROSPECTS -> PROSPECTS;
      case CALLPLAN -> CALLPLAN;
    };
  }

  /** What stands in it. */
  List<Setting<?>> settings() {
    return settings;
  }

  /** The name in text keys. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
