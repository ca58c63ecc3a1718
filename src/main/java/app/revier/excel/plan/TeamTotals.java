package app.revier.excel.plan;

import app.revier.gap.CustomerForecast;
import app.revier.segment.Cell;
import app.revier.segment.Matrix;
import app.revier.team.RepFigures;
import app.revier.team.RepPlan;
import app.revier.territory.Money;
import app.revier.territory.SizeClass;
import app.revier.territory.Strategy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * The first sheet of the team's workbook, on one page: a row for each rep with the sums below, the
 * matrix of all customers as sums over the sheet of fields, and the customers with most at risk.
 * The hit probability of the team is a value, since it is no sum.
 */
final class TeamTotals {

  private static final int NAME = 0;
  private static final int LAST = 9;
  private static final int HIT = 4;
  private static final int[] WIDTHS = {32, 12, 16, 16, 20, 16, 16, 12, 12, 12};
  private static final float TITLE_HEIGHT = 30;
  private static final float HEADING_HEIGHT = 30;
  private static final int FIRST_REP = 5;
  private static final int AT_RISK = 10;

  private final TeamPen pen;
  private final TeamContext context;
  private int row;

  private TeamTotals(XSSFSheet sheet, Styles styles, TeamContext context) {
    this.context = context;
    pen = new TeamPen(sheet, styles, context);
  }

  /** A column of figures and what a rep has in it. */
  private record Column(
      String heading, ColumnFormat format, Function<RepFigures, @Nullable Content> figure) {}

  /** One customer with what is at risk there. */
  private record Risk(RepPlan rep, CustomerForecast forecast) {}

  /**
   * Fills the sheet, which the others follow: its formulas refer to them.
   *
   * @param workbook with all sheets
   */
  static void fill(XSSFWorkbook workbook, XSSFSheet sheet, Styles styles, TeamContext context) {
    TeamTotals totals = new TeamTotals(sheet, styles, context);
    sheet.setDisplayGridlines(false);
    for (int i = 0; i < WIDTHS.length; i++) {
      sheet.setColumnWidth(i, WIDTHS[i] * 256);
    }
    totals.addTitle();
    totals.addReps();
    totals.addMatrix();
    totals.addAtRisk();
    PrintLayout.apply(sheet, context.texts(), context.day(), "", context.documentTitle(), 1);
    workbook.setPrintArea(workbook.getSheetIndex(sheet), NAME, LAST, 0, totals.row);
  }

  private void addTitle() {
    pen.text(0, NAME, context.documentTitle(), Appearance.PLAIN.sized(20).strong());
    pen.height(0, TITLE_HEIGHT);
    int reps = context.team().reps().size();
    pen.text(
        1,
        NAME,
        context.text(
            "team.subtitle",
            reps,
            context.texts().number(reps),
            context.texts().date(context.day()),
            context.currency()),
        Appearance.PLAIN.inkOf(Appearance.FAINT));
  }

  private List<Column> columns() {
    return List.of(
        amount("team.sheet-target", RepFigures::target),
        amount("team.sheet-expected", RepFigures::expectedTotal),
        new Column(
            "team.column-hit", ColumnFormat.PERCENT, one -> Content.of(one.hitProbability())),
        amount("team.sheet-gap", RepFigures::expectedGap),
        amount("team.sheet-at-risk", RepFigures::atRisk),
        count("team.sheet-capacity", RepFigures::visitCapacity),
        count("team.sheet-needed", RepFigures::visitsNeeded),
        count("team.column-free", RepFigures::visitsFree));
  }

  private static Column amount(String heading, Function<RepFigures, @Nullable Money> figure) {
    return new Column(heading, ColumnFormat.AMOUNT, figures -> Content.of(figure.apply(figures)));
  }

  private static Column count(String heading, Function<RepFigures, @Nullable Integer> figure) {
    return new Column(heading, ColumnFormat.WHOLE, figures -> Content.of(figure.apply(figures)));
  }

  private void addReps() {
    List<Column> columns = columns();
    pen.section(FIRST_REP - 2, LAST, context.text("team.sheet-reps"));
    pen.height(FIRST_REP - 1, HEADING_HEIGHT);
    pen.heading(FIRST_REP - 1, 1, context.text("team.column-as-of"));
    for (int i = 0; i < columns.size(); i++) {
      pen.heading(FIRST_REP - 1, 2 + i, context.text(columns.get(i).heading()));
    }
    row = FIRST_REP;
    for (RepPlan rep : context.team().reps()) {
      pen.text(row, NAME, rep.name(), Appearance.PLAIN);
      pen.write(row, 1, Content.of(rep.asOf()), pen.appearance(ColumnFormat.DAY));
      for (int i = 0; i < columns.size(); i++) {
        Column column = columns.get(i);
        pen.write(
            row, 2 + i, column.figure().apply(rep.figures()), pen.appearance(column.format()));
      }
      row++;
    }
    addTotal(columns);
    pen.paragraph(row + 1, LAST, context.words().hitNote(context.team()), 2);
    row += 3;
  }

  private void addTotal(List<Column> columns) {
    pen.text(row, NAME, context.text("team.total"), Appearance.PLAIN.strong().underlined());
    pen.text(row, 1, "", Appearance.PLAIN.underlined());
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      Appearance appearance = pen.appearance(column.format()).strong().underlined();
      @Nullable Content sum = column.figure().apply(context.team().figures());
      if (sum == null || 2 + i == HIT) {
        // A sum of which a part is not known is not known.
        pen.write(row, 2 + i, sum == null ? new Content.Text("–") : sum, appearance);
      } else {
        String letters = CellReference.convertNumToColString(2 + i);
        String formula = "SUM(" + letters + (FIRST_REP + 1) + ":" + letters + row + ")";
        pen.formula(row, 2 + i, formula, TeamTable.value(sum), appearance);
      }
    }
  }

  private void addMatrix() {
    pen.section(row, 5, context.text("workbook.matrix"));
    row++;
    for (Strategy strategy : Strategy.values()) {
      pen.heading(row, 2 + strategy.ordinal(), context.terms().strategy(strategy));
    }
    pen.heading(row, 5, context.text("workbook.sum"));
    row++;
    for (SizeClass size : SizeClass.values()) {
      String letter = context.terms().size(size) + "  ";
      addFigures(size, letter, "team.sheet-customers", 2, ColumnFormat.WHOLE, this::customers);
      addFigures(size, "", "team.sheet-base-revenue", 3, ColumnFormat.AMOUNT, this::revenue);
      addFigures(size, "", "workbook.whitespace", 5, ColumnFormat.AMOUNT, this::whitespace);
    }
    Matrix.Field missing = context.team().matrix().potentialMissing();
    if (missing.customers() > 0) {
      pen.text(row, NAME, context.terms().cell(null), Appearance.PLAIN);
      pen.write(
          row, 5, Content.of(missing.customers()), pen.appearance(ColumnFormat.WHOLE).strong());
      row++;
    }
    row++;
  }

  private double customers(Matrix.Field field) {
    return field.customers();
  }

  private double revenue(Matrix.Field field) {
    return field.revenue().toDecimal().doubleValue();
  }

  private double whitespace(Matrix.Field field) {
    return field.whitespace().toDecimal().doubleValue();
  }

  private void addFigures(
      SizeClass size,
      String letter,
      String label,
      int column,
      ColumnFormat format,
      Function<Matrix.Field, Double> figure) {
    Appearance appearance = pen.appearance(format);
    pen.text(
        row,
        NAME,
        letter + context.text(label),
        letter.isEmpty() ? Appearance.PLAIN : Appearance.PLAIN.strong());
    double sum = 0;
    for (Strategy strategy : Strategy.values()) {
      Cell cell = Cell.of(size, strategy);
      double value = figure.apply(context.team().matrix().field(cell));
      sum += value;
      FieldColours colours = FieldColours.of(cell);
      pen.formula(
          row,
          2 + strategy.ordinal(),
          overFields(column, context.terms().cell(cell)),
          value,
          appearance.format("#,##0").coloured(colours.text(), colours.fill()));
    }
    String own = "C" + (row + 1) + ":E" + (row + 1);
    pen.formula(row, 5, "SUM(" + own + ")", sum, appearance);
    row++;
  }

  /** The sum of a column of the sheet of fields over the rows of one field. */
  private String overFields(int column, String field) {
    String name = "'" + context.text("team.sheet-fields").replace("'", "''") + "'!";
    int from = TeamTable.FIRST_ROW + 1;
    int to = TeamTable.FIRST_ROW + context.team().reps().size() * Cell.values().length;
    String letters = CellReference.convertNumToColString(column);
    return "SUMIFS("
        + name
        + range(letters, from, to)
        + ","
        + name
        + range("B", from, to)
        + ",\""
        + field.replace("\"", "\"\"")
        + "\")";
  }

  private static String range(String letters, int from, int to) {
    return "$" + letters + "$" + from + ":$" + letters + "$" + to;
  }

  private void addAtRisk() {
    List<Risk> most = new ArrayList<>();
    for (RepPlan rep : context.team().reps()) {
      rep.plan().mostAtRisk(AT_RISK).forEach(one -> most.add(new Risk(rep, one)));
    }
    most.sort(Comparator.comparing((Risk one) -> one.forecast().atRisk()).reversed());
    if (most.isEmpty()) {
      return;
    }
    pen.section(row, 5, context.text("team.sheet-most-at-risk"));
    row++;
    pen.text(
        row,
        2,
        context.text("team.column-rep"),
        Appearance.PLAIN.inkOf(Appearance.FAINT).at(HorizontalAlignment.LEFT));
    pen.heading(row, 4, context.text("team.sheet-base-revenue"));
    pen.heading(row, 5, context.text("team.sheet-at-risk"));
    for (Risk one : most.stream().limit(AT_RISK).toList()) {
      row++;
      pen.text(row, NAME, one.forecast().customer().name(), Appearance.PLAIN);
      pen.text(row, 2, one.rep().name(), pen.appearance(ColumnFormat.TEXT));
      Appearance amount = pen.appearance(ColumnFormat.AMOUNT);
      pen.write(row, 4, Content.of(one.forecast().base()), amount);
      pen.write(row, 5, Content.of(one.forecast().atRisk()), amount);
    }
  }
}
