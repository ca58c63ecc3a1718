package app.revier.excel.plan;

import app.revier.capacity.TimeBudget;
import app.revier.gap.GapPlan;
import app.revier.territory.Money;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * The sheet that works out the plan from the tables: from the revenue of the base year to the
 * expected total, the gap, the three rungs and the time for visits. Its figures have names.
 */
final class GapSheet {

  private static final int LABEL = 0;
  private static final int VALUE = 1;
  private static final int NOTE = 2;
  private static final int LAST = 6;

  private static final int[] WIDTHS = {44, 18, 16, 16, 16, 16, 40};

  private final SheetGrid grid;
  private final PlanView view;
  private final Ranges ranges;
  private int row;

  private GapSheet(SheetGrid grid) {
    this.grid = grid;
    view = grid.view();
    ranges = grid.ranges();
  }

  /** Adds the sheet. */
  static void addTo(XSSFWorkbook workbook, Styles styles, PlanView view, Ranges ranges) {
    XSSFSheet sheet = workbook.createSheet(view.text("workbook.gap"));
    sheet.setDisplayGridlines(false);
    for (int i = 0; i < WIDTHS.length; i++) {
      sheet.setColumnWidth(i, WIDTHS[i] * 256);
    }
    GapSheet made = new GapSheet(new SheetGrid(sheet, styles, view, ranges));
    made.addTitle();
    made.addGap();
    made.addRungs();
    made.addTime();
    int lastPrinted = made.row - 1;
    SizeLimits.add(made.grid, made.row + 1, LABEL);
    Protection.add(sheet);
    PrintLayout.apply(sheet, view, view.tableTitle(view.text("workbook.gap")), 1);
    workbook.setPrintArea(workbook.getSheetIndex(sheet), LABEL, LAST, 0, lastPrinted);
  }

  private void addTitle() {
    grid.text(
        row++,
        LABEL,
        view.tableTitle(view.text("workbook.gap")),
        Appearance.PLAIN.sized(14).strong());
    grid.text(row++, LABEL, view.text("sheets.gap-hint"), Appearance.PLAIN.inkOf(Appearance.FAINT));
    row++;
  }

  private void addGap() {
    GapPlan outlook = view.outlook();
    GapPlan plan = view.plan();
    grid.section(row++, LABEL, LAST, view.text("workbook.figures"));
    total(Named.BASE_REVENUE, "workbook.base-revenue", "base", outlook.baseRevenue());
    total(Named.EROSION, "workbook.lower-prices", "erosion", outlook.erosion());
    total(Named.AT_RISK, "workbook.expected-loss", "at-risk", outlook.atRisk());
    amount(
        Named.EXPECTED_BASE,
        "workbook.expected-base",
        "ROUND(BaseRevenue-Erosion-AtRisk,2)",
        outlook.expectedBase());
    total(Named.SECURED_REVENUE, "workbook.secured-revenue", "secured", outlook.securedRevenue());
    amount(
        Named.EXPECTED_FROM_PROJECTS,
        "workbook.from-projects",
        "ROUND(SUM(RungExpected),2)",
        outlook.expectedFromProjects());
    amount(
        Named.EXPECTED_TOTAL,
        "workbook.expected-total",
        "ROUND(ExpectedBase+ExpectedFromProjects,2)",
        outlook.expectedTotal());
    amount(
        Named.GROSS_GAP,
        "workbook.gross-gap",
        "IF(Target=\"\",\"\",ROUND(Target-BaseRevenue,2))",
        plan == null ? null : plan.grossGap());
    amount(
        Named.EXPECTED_GAP,
        "workbook.expected-gap",
        "IF(Target=\"\",\"\",ROUND(Target-ExpectedBase,2))",
        plan == null ? null : plan.expectedGap());
    amount(
        Named.PLANNED_VALUE,
        "sheets.planned-value",
        "ROUND(SUM(RungValues),2)",
        outlook.rungs().stream().map(rung -> rung.value()).reduce(Money.ZERO, Money::plus));
    figure(
        Named.OVER_PLANNING_FACTOR,
        "workbook.over-planning-factor",
        "IF(ExpectedGap=\"\",\"\",IF(ExpectedGap>0,PlannedValue/ExpectedGap,\"\"))",
        Content.of(plan == null ? null : plan.overPlanningFactor()),
        Appearance.PLAIN.format("0.00"));
    row++;
  }

  private void total(Named name, String key, String column, Money cached) {
    amount(name, key, "ROUND(" + ranges.sum(Table.CUSTOMERS, column) + ",2)", cached);
  }

  private void amount(Named name, String key, String formula, @Nullable Money cached) {
    figure(name, key, formula, Content.of(cached), grid.appearance(ColumnFormat.AMOUNT));
  }

  private void figure(
      Named name, String key, String formula, @Nullable Content cached, Appearance appearance) {
    grid.text(row, LABEL, label(key), Appearance.PLAIN);
    grid.write(row, VALUE, new Content.Formula(formula, cached), appearance);
    grid.text(row, NOTE, note(name), grid.appearance(ColumnFormat.TEXT).inkOf(Appearance.FAINT));
    NamedCells.name(grid.sheet(), name, row, VALUE);
    row++;
  }

  private String label(String key) {
    return switch (key) {
      case "workbook.base-revenue" -> view.text(key, view.baseYear());
      case "workbook.expected-total" -> view.text(key, view.planYear());
      default -> view.text(key);
    };
  }

  private String note(Named name) {
    return view.text("sheets.figure-" + name.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private void addRungs() {
    row = RungFigures.add(grid, row, LABEL) + 1;
  }

  private void addTime() {
    TimeBudget budget = view.budget();
    grid.section(row++, LABEL, LAST, view.text("sheets.time", view.planYear()));
    whole(
        Named.WORKING_DAYS,
        "sheets.working-days",
        "IF(CalendarDays=\"\",\"\",CalendarDays-WeekendDays-PublicHolidays)",
        budget == null ? null : budget.days().workingDays());
    whole(
        Named.FIELD_DAYS,
        "sheets.field-days",
        "IF(WorkingDays=\"\",\"\",MAX(0,WorkingDays-VacationDays-SickDays-TradeFairDays"
            + "-TrainingDays-OfficeDays))",
        budget == null ? null : budget.days().fieldDays());
    whole(
        Named.VISIT_CAPACITY,
        "sheets.visit-capacity",
        "IF(FieldDays=\"\",\"\",FieldDays*VisitsPerDay)",
        budget == null ? null : budget.visitCapacity());
    whole(
        Named.VISITS_NEEDED,
        "sheets.visits-of-existing",
        ranges.sumIf(Table.CUSTOMERS, "standing", "WordExisting", "visits-needed"),
        view.visitsOf(true));
    whole(
        Named.VISITS_FREE,
        "sheets.visits-free",
        "IF(VisitCapacity=\"\",\"\",VisitCapacity-VisitsNeeded)",
        budget == null ? null : budget.visitsFree());
    whole(
        Named.VISITS_TO_PROSPECTS,
        "sheets.visits-to-prospects",
        ranges.sumIf(Table.CUSTOMERS, "standing", "WordProspect", "visits-needed"),
        view.visitsOf(false));
    whole(
        Named.VISITS_FOR_PROJECTS,
        "sheets.visits-for-projects",
        "IF(VisitsFree=\"\",\"\",VisitsFree-VisitsToProspects)",
        budget == null ? null : budget.visitsForProjects());
  }

  private void whole(Named name, String key, String formula, @Nullable Integer cached) {
    figure(name, key, formula, Content.of(cached), grid.appearance(ColumnFormat.WHOLE));
  }
}
