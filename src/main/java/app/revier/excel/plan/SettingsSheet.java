package app.revier.excel.plan;

import app.revier.agenda.Absence;
import app.revier.book.CallPlanSettings;
import app.revier.book.Setting;
import app.revier.book.Settings;
import app.revier.book.TimeSettings;
import app.revier.capacity.YearDays;
import app.revier.segment.RetentionRule;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.Share;
import app.revier.territory.Stage;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * The sheet of what the formulas go by: every limit and rule as a named cell with its unit and what
 * it means. What may be tried is open, the rest is as the program worked it out.
 */
final class SettingsSheet {

  private static final int LABEL = 0;
  private static final int VALUE = 1;
  private static final int UNIT = 2;
  private static final int NOTE = 3;
  private static final int LAST = 8;

  private static final int[] WIDTHS = {38, 24, 14, 14, 14, 14, 14, 14, 14};

  private static final int OPEN_FILL = 0xfff8e1;

  private final SheetGrid grid;
  private final PlanView view;
  private final Settings settings;
  private int row;

  private SettingsSheet(SheetGrid grid) {
    this.grid = grid;
    view = grid.view();
    settings = view.snapshot().settings();
  }

  /** Adds the sheet. */
  static XSSFSheet addTo(XSSFWorkbook workbook, Styles styles, PlanView view, Ranges ranges) {
    XSSFSheet sheet = workbook.createSheet(view.text("settings.title"));
    sheet.setDisplayGridlines(false);
    for (int i = 0; i < WIDTHS.length; i++) {
      sheet.setColumnWidth(i, WIDTHS[i] * 256);
    }
    SettingsSheet made = new SettingsSheet(new SheetGrid(sheet, styles, view, ranges));
    made.addTitle();
    made.addPlan();
    made.addClasses();
    made.addRetention();
    made.addStages();
    made.addDays();
    made.addCells();
    made.addWords();
    Protection.add(sheet);
    PrintLayout.apply(sheet, view, view.tableTitle(view.text("settings.title")), 0);
    workbook.setPrintArea(workbook.getSheetIndex(sheet), LABEL, LAST, 0, made.row - 1);
    return sheet;
  }

  private void addTitle() {
    grid.text(
        row++,
        LABEL,
        view.tableTitle(view.text("settings.title")),
        Appearance.PLAIN.sized(14).strong());
    grid.text(
        row++, LABEL, view.text("sheets.settings-hint"), Appearance.PLAIN.inkOf(Appearance.FAINT));
  }

  private void section(String title) {
    row++;
    grid.section(row++, LABEL, LAST, title);
  }

  private void addPlan() {
    section(view.text("settings.section-plan"));
    fixed(
        Named.PLAN_YEAR,
        view.text("settings.plan-year"),
        Content.of(settings.planYear()),
        Appearance.PLAIN,
        "");
    open(Setting.BASE_YEAR, Named.BASE_YEAR, Content.of(settings.baseYear()), Appearance.PLAIN);
    fixed(
        Named.AS_OF,
        view.text("sheets.as-of"),
        Content.of(view.snapshot().today()),
        grid.appearance(ColumnFormat.DAY),
        view.text("sheets.as-of-hint"));
    fixed(
        Named.RUNNING_YEAR,
        view.text("sheets.running-year"),
        Content.of(view.snapshot().today().getYear()),
        Appearance.PLAIN,
        view.text("sheets.running-year-hint"));
    yearAt(Named.BASE_YEAR_AT, "sheets.base-year-at", "BaseYear", settings.baseYear());
    yearAt(Named.PRIOR_YEAR_AT, "sheets.prior-year-at", "BaseYear-1", settings.baseYear() - 1);
    yearAt(
        Named.RUNNING_YEAR_AT,
        "sheets.running-year-at",
        "RunningYear",
        view.snapshot().today().getYear());
    amount(Setting.TARGET, Named.TARGET);
    probability(Setting.CONFIDENCE, Named.CONFIDENCE);
    open(
        Setting.CORRELATION,
        Named.CORRELATION,
        Content.of(settings.get(Setting.CORRELATION)),
        Appearance.PLAIN.format("0.00"));
  }

  /** A year may be the base year later on, so formulas look for its column. */
  private void yearAt(Named name, String key, String year, int now) {
    String years =
        view.years().stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    fixed(
        name,
        view.text(key),
        new Content.Formula(
            "IFERROR(MATCH(" + year + "," + years + ",0),0)",
            Content.of(view.years().indexOf(now) + 1)),
        Appearance.PLAIN,
        view.text("sheets.year-at-hint"));
  }

  private void addClasses() {
    section(view.text("settings.section-classes"));
    choice(Setting.SIZE_MODE, Named.SIZE_MODE, Named.SIZE_MODES);
    choice(Setting.SIZE_BASIS, Named.SIZE_BASIS, Named.SIZE_BASES);
    amount(Setting.A_FROM, Named.A_FROM);
    amount(Setting.B_FROM, Named.B_FROM);
    share(Setting.A_REACH, Named.A_REACH);
    share(Setting.B_REACH, Named.B_REACH);
    share(Setting.WIN_UP_TO, Named.WIN_UP_TO);
    share(Setting.MAINTAIN_FROM, Named.MAINTAIN_FROM);
    amount(Setting.MINIMUM_WHITESPACE, Named.MINIMUM_WHITESPACE);
  }

  private void addRetention() {
    section(view.text("settings.section-retention"));
    probability(Setting.RETENTION_HIGH, Named.RETENTION_HIGH);
    probability(Setting.RETENTION_MIDDLE, Named.RETENTION_MIDDLE);
    probability(Setting.RETENTION_LOW, Named.RETENTION_LOW);
    probability(Setting.RETENTION_UNKNOWN, Named.RETENTION_UNKNOWN);
    probability(Setting.RETENTION_DEDUCTION, Named.RETENTION_DEDUCTION);
    share(Setting.RETENTION_FALL, Named.RETENTION_FALL);
    fixed(
        Named.LOYALTY_HIGH,
        view.text("sheets.loyalty-high"),
        Content.of(RetentionRule.HIGH_FROM),
        Appearance.PLAIN,
        "");
    fixed(
        Named.LOYALTY_MIDDLE,
        view.text("sheets.loyalty-middle"),
        Content.of(RetentionRule.MIDDLE_FROM),
        Appearance.PLAIN,
        "");
    Appearance percent = grid.appearance(ColumnFormat.PERCENT);
    fixed(
        Named.RETENTION_LEAST,
        view.text("sheets.retention-least"),
        Content.of(RetentionRule.LEAST),
        percent,
        view.text("sheets.retention-limits"));
    fixed(
        Named.RETENTION_MOST,
        view.text("sheets.retention-most"),
        Content.of(RetentionRule.MOST),
        percent,
        view.text("sheets.retention-limits"));
  }

  private void addStages() {
    section(view.text("settings.section-stages"));
    List<Stage> stages = settings.get(Setting.STAGES);
    heading(VALUE, view.text("sheets.probability"));
    heading(UNIT, view.text("sheets.stage-state"));
    row++;
    int first = row;
    for (Stage stage : stages) {
      grid.text(row, LABEL, view.terms().stage(stage), Appearance.PLAIN);
      grid.write(
          row,
          VALUE,
          Content.of(stage.probability()),
          opened(grid.appearance(ColumnFormat.PERCENT)));
      grid.write(row, UNIT, Content.of(state(stage)), Appearance.PLAIN);
      grid.text(
          row,
          NOTE,
          view.text(
              "sheets.stage-" + stage.state().name().toLowerCase(Locale.ROOT).replace('_', '-')),
          Appearance.PLAIN.inkOf(Appearance.FAINT));
      row++;
    }
    NamedCells.name(grid.sheet(), Named.STAGE_NAMES, first, row - 1, LABEL);
    NamedCells.name(grid.sheet(), Named.STAGE_PROBABILITIES, first, row - 1, VALUE);
    NamedCells.name(grid.sheet(), Named.STAGE_STATES, first, row - 1, UNIT);
  }

  /** 1 for what is still to be won, 2 for what is won, 0 for all else. */
  static int state(@Nullable Stage stage) {
    return switch (stage == null ? Stage.State.LOST : stage.state()) {
      case OPEN -> 1;
      case WON -> 2;
      case LOST, ON_HOLD -> 0;
    };
  }

  private void addDays() {
    section(view.text("sheets.days", view.planYear()));
    YearDays days = view.days();
    days(Named.CALENDAR_DAYS, "sheets.calendar-days", days == null ? null : days.calendarDays());
    days(Named.WEEKEND_DAYS, "sheets.weekend-days", days == null ? null : days.weekendDays());
    days(Named.PUBLIC_HOLIDAYS, "sheets.public-holidays", days == null ? null : days.holidays());
    for (Absence.Kind kind : Absence.Kind.values()) {
      Setting<Integer> setting = TimeSettings.days(kind);
      open(
          setting,
          absence(kind),
          Content.of(days == null ? settings.get(setting) : days.absences().get(kind)),
          grid.appearance(ColumnFormat.WHOLE));
    }
    open(
        TimeSettings.VISITS_PER_DAY,
        Named.VISITS_PER_DAY,
        Content.of(settings.get(TimeSettings.VISITS_PER_DAY)),
        grid.appearance(ColumnFormat.WHOLE));
  }

  private void days(Named name, String key, @Nullable Integer days) {
    fixed(
        name,
        view.text(key),
        Content.of(days),
        grid.appearance(ColumnFormat.WHOLE),
        days == null ? view.text("sheets.holidays-unknown") : "");
  }

  private static Named absence(Absence.Kind kind) {
    return switch (kind) {
      case VACATION -> Named.VACATION_DAYS;
      case SICK -> Named.SICK_DAYS;
      case TRADE_FAIR -> Named.TRADE_FAIR_DAYS;
      case TRAINING -> Named.TRAINING_DAYS;
      case OFFICE -> Named.OFFICE_DAYS;
    };
  }

  private void addCells() {
    section(view.text("sheets.cells"));
    share(CallPlanSettings.MARGIN, Named.MARGIN);
    row = CellRules.add(grid, row, LABEL);
  }

  private void addWords() {
    section(view.text("sheets.words"));
    row = SettingWords.add(grid, row, LABEL);
  }

  private void heading(int column, String text) {
    grid.heading(row, column, text);
  }

  private void amount(Setting<Money> setting, Named name) {
    open(setting, name, Content.of(settings.find(setting)), grid.appearance(ColumnFormat.AMOUNT));
    grid.text(row - 1, UNIT, view.currency(), grid.appearance(ColumnFormat.TEXT));
  }

  private void probability(Setting<Probability> setting, Named name) {
    open(setting, name, Content.of(settings.get(setting)), grid.appearance(ColumnFormat.PERCENT));
  }

  private void share(Setting<Share> setting, Named name) {
    open(
        setting,
        name,
        Content.of(settings.get(setting).toDecimal()),
        grid.appearance(ColumnFormat.PERCENT));
  }

  private <E extends Enum<E>> void choice(Setting<E> setting, Named name, Named words) {
    String word = view.text("settings.choice-" + setting.format().apply(settings.get(setting)));
    open(setting, name, new Content.Text(word), Appearance.PLAIN);
    Choices.add(grid.sheet(), row - 1, VALUE, words);
  }

  private void open(
      Setting<?> setting, Named name, @Nullable Content value, Appearance appearance) {
    String key = "settings." + setting.key().replace('.', '-');
    line(
        name,
        view.text(key),
        value,
        opened(appearance),
        view.texts().has(key + "-unit") ? view.text(key + "-unit") : "",
        view.text(key + "-hint"));
  }

  private void fixed(
      Named name, String label, @Nullable Content value, Appearance appearance, String note) {
    line(name, label, value, appearance, "", note);
  }

  private void line(
      Named name,
      String label,
      @Nullable Content value,
      Appearance appearance,
      String unit,
      String note) {
    grid.text(row, LABEL, label, Appearance.PLAIN);
    if (value == null) {
      grid.blank(row, VALUE, appearance);
    } else {
      grid.write(row, VALUE, value, appearance);
    }
    grid.text(row, UNIT, unit, grid.appearance(ColumnFormat.TEXT));
    grid.text(row, NOTE, note, Appearance.PLAIN.inkOf(Appearance.FAINT));
    NamedCells.name(grid.sheet(), name, row, VALUE);
    row++;
  }

  /** How a cell looks that may be changed. */
  static Appearance opened(Appearance appearance) {
    return appearance.coloured(appearance.ink(), OPEN_FILL).underlined().opened();
  }
}
