package app.revier.desktop.screen.settings;

import app.revier.book.Setting;
import app.revier.book.Settings;
import app.revier.book.TimeSettings;
import app.revier.book.WeekSettings;
import app.revier.desktop.form.SettingField;
import app.revier.desktop.nav.Desk;
import app.revier.segment.Cell;
import app.revier.territory.Stage;
import app.revier.text.Terms;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All settings of the book in their sections, kept one by one as they are entered. */
final class SettingsViewModel {

  /** The sections and what stands in them. */
  private static final Map<String, List<Setting<?>>> SECTIONS = sections();

  private final Desk desk;
  private final Map<String, List<SettingField>> fields = new LinkedHashMap<>();
  private final List<StageField> stages = new ArrayList<>();

  SettingsViewModel(Desk desk) {
    this.desk = desk;
    Settings settings = desk.book().snapshot().settings();
    SECTIONS.forEach(
        (section, list) ->
            fields.put(
                section,
                list.stream()
                    .map(setting -> new SettingField(setting, desk.texts(), settings))
                    .toList()));
    List<Stage> list = settings.get(Setting.STAGES);
    for (int i = 0; i < list.size(); i++) {
      stages.add(new StageField(i, new Terms(desk.texts()).stage(list.get(i)), desk.texts(), list));
    }
  }

  private static Map<String, List<Setting<?>>> sections() {
    Map<String, List<Setting<?>>> sections = new LinkedHashMap<>();
    sections.put("territory", List.of(Setting.TERRITORY_NAME, Setting.CURRENCY));
    sections.put(
        "plan",
        List.of(
            Setting.PLAN_YEAR,
            Setting.BASE_YEAR,
            Setting.TARGET,
            Setting.CONFIDENCE,
            Setting.CORRELATION,
            Setting.GOAL,
            Setting.VISIT_LIMIT,
            Setting.HOUR_LIMIT,
            Setting.BUDGET_LIMIT));
    sections.put(
        "classes",
        List.of(
            Setting.SIZE_MODE,
            Setting.SIZE_BASIS,
            Setting.A_FROM,
            Setting.B_FROM,
            Setting.A_REACH,
            Setting.B_REACH,
            Setting.WIN_UP_TO,
            Setting.MAINTAIN_FROM,
            Setting.MINIMUM_WHITESPACE));
    sections.put(
        "retention",
        List.of(
            Setting.RETENTION_HIGH,
            Setting.RETENTION_MIDDLE,
            Setting.RETENTION_LOW,
            Setting.RETENTION_UNKNOWN,
            Setting.RETENTION_DEDUCTION,
            Setting.RETENTION_FALL));
    sections.put(
        "time",
        List.of(
            TimeSettings.REGION,
            TimeSettings.HOURS,
            TimeSettings.VACATION_DAYS,
            TimeSettings.SICK_DAYS,
            TimeSettings.TRADE_FAIR_DAYS,
            TimeSettings.TRAINING_DAYS,
            TimeSettings.OFFICE_DAYS,
            TimeSettings.VISITS_PER_DAY));
    sections.put(
        "visits", Arrays.stream(Cell.values()).<Setting<?>>map(TimeSettings::visits).toList());
    sections.put(
        "week",
        List.of(
            WeekSettings.HOME,
            WeekSettings.VISIT_MINUTES,
            WeekSettings.BUFFER_MINUTES,
            WeekSettings.RESERVE,
            WeekSettings.BREAK_MINUTES,
            WeekSettings.BREAK_HOURS,
            WeekSettings.TASK_RESERVE_DAYS,
            WeekSettings.DETOUR,
            WeekSettings.GRID_MINUTES,
            WeekSettings.WEIGHT_CLASS,
            WeekSettings.WEIGHT_DUE,
            WeekSettings.WEIGHT_PROJECT,
            WeekSettings.WEIGHT_RISK,
            WeekSettings.DRIVE_PRICE,
            WeekSettings.MOVE_PRICE,
            WeekSettings.NIGHTS));
    return sections;
  }

  /** The fields by section, in the order in which they are shown. */
  Map<String, List<SettingField>> fields() {
    return fields;
  }

  /** The stages of growth projects with their probabilities. */
  List<StageField> stages() {
    return stages;
  }

  /** Why nothing can be changed, in words; empty if it can. */
  String readOnlyReason() {
    return desk.book().readOnly() ? desk.texts().get("settings.read-only") : "";
  }

  /** Keeps what is typed, if it is new and sound. */
  void keep(SettingField field) {
    String value = field.changed();
    if (value != null) {
      set(field.key(), value, field.label());
    }
  }

  /** Keeps the probability of a stage, if it is new and sound. */
  void keep(StageField field) {
    BigDecimal probability = field.changed();
    if (probability != null) {
      List<Stage> list = new ArrayList<>(field.stages());
      list.set(field.index(), field.with(probability));
      set(Setting.STAGES.key(), Setting.STAGES.format().apply(list), field.label());
    }
  }

  private void set(String key, String value, String label) {
    desk.tasks()
        .run(
            desk.texts().get("settings.saving"),
            progress -> {
              desk.book().settings().set(Map.of(key, value));
              return label;
            },
            done -> {});
  }

  /** The book has other settings now. */
  void refresh(Settings settings) {
    fields.values().forEach(list -> list.forEach(field -> field.refresh(settings)));
    List<Stage> list = settings.get(Setting.STAGES);
    if (list.size() == stages.size()) {
      stages.forEach(field -> field.refresh(list));
    }
  }
}
