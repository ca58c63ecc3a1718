package app.revier.excel.plan;

import app.revier.gap.PlannedProject;
import app.revier.territory.DueStep;
import app.revier.territory.Probability;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/**
 * The projects in the plan that are still to be won and bring most, with the next step. Which they
 * are follows the plan; beside the page stands in which row of the table of projects each is found.
 */
final class PageProjects {

  private static final int MOST = 5;

  /** Where the keys and rows stand. */
  private static final int HELP = 19;

  /** A key is cents × this, less the row: equal amounts keep the order of the table. */
  private static final long KEY = 100_000;

  private final SheetGrid grid;
  private final PlanView view;
  private final List<PlannedProject> projects;
  private final List<Integer> rows;
  private final int shown;

  private PageProjects(SheetGrid grid) {
    this.grid = grid;
    view = grid.view();
    projects = view.outlook().projects();
    rows =
        IntStream.range(0, projects.size())
            .filter(i -> counted(projects.get(i)) > 0)
            .boxed()
            .sorted(Comparator.comparingLong((Integer i) -> -counted(projects.get(i))))
            .limit(MOST)
            .toList();
    shown = Math.max(1, Math.min(MOST, projects.size()));
  }

  /** Adds the block; gives the row after it. */
  static int add(SheetGrid grid, int top) {
    return new PageProjects(grid).addAt(top);
  }

  /** What a project in the plan is expected to bring; 0 for one that is won or not in the plan. */
  private static long counted(PlannedProject planned) {
    return planned.selected() && !planned.probability().equals(Probability.CERTAIN)
        ? planned.expected().cents()
        : 0;
  }

  private int addAt(int top) {
    SummarySheet.section(grid, top, SummarySheet.A, SummarySheet.LAST, view.text("brief.projects"));
    int row = top + 2;
    grid.heading(row, SummarySheet.C, view.text("workbook.rung-value"));
    grid.heading(row, SummarySheet.D, view.text("brief.probability"));
    grid.heading(row, SummarySheet.E, view.text("workbook.expected"));
    grid.text(
        row,
        SummarySheet.RIGHT,
        view.text("brief.stage-and-step"),
        Appearance.PLAIN.inkOf(Appearance.FAINT).at(HorizontalAlignment.LEFT));
    grid.heading(row, SummarySheet.LAST, view.text("brief.due"));
    for (int i = 0; i < shown; i++) {
      addProject(top + 3 + i, i);
    }
    return top + 3 + shown;
  }

  private void addProject(int row, int place) {
    String key = new CellReference(row, HELP, true, true).formatAsString();
    String at = new CellReference(row, HELP + 1, true, true).formatAsString();
    PlannedProject planned = place < rows.size() ? projects.get(rows.get(place)) : null;
    Appearance faint = Appearance.PLAIN.format("0").inkOf(Appearance.FAINT);
    double value =
        planned == null ? KEY - 1.0 : (double) counted(planned) * KEY + KEY - rows.get(place) - 1;
    grid.write(
        row,
        HELP,
        new Content.Formula(ranked(place + 1), new Content.Figure(planned == null ? 0 : value)),
        faint);
    grid.write(
        row,
        HELP + 1,
        new Content.Formula(
            "IF(" + key + ">=" + KEY + "," + KEY + "-MOD(" + key + "," + KEY + "),\"\")",
            planned == null ? null : Content.of(rows.get(place) + 1)),
        faint);
    String name =
        planned == null ? "" : planned.project().name() + ", " + planned.customer().name();
    Appearance plain = Appearance.PLAIN.overLines();
    grid.span(
        row,
        SummarySheet.A,
        SummarySheet.B,
        new Content.Formula(
            "IF(ISNUMBER("
                + at
                + "),INDEX("
                + range("project")
                + ","
                + at
                + ")&\", \"&INDEX("
                + range("at-customer")
                + ","
                + at
                + "),\"\")",
            Content.of(name)),
        plain);
    Appearance amount = grid.appearance(ColumnFormat.AMOUNT);
    cell(
        row,
        SummarySheet.C,
        at,
        "plan-value",
        planned == null ? null : Content.of(planned.planValue()),
        amount);
    cell(
        row,
        SummarySheet.D,
        at,
        "probability-used",
        planned == null ? null : Content.of(planned.probability()),
        grid.appearance(ColumnFormat.PERCENT));
    cell(
        row,
        SummarySheet.E,
        at,
        "expected",
        planned == null ? null : Content.of(planned.expected()),
        amount);
    DueStep next = planned == null ? null : planned.project().next();
    String step = planned == null ? "" : step(planned);
    grid.write(
        row,
        SummarySheet.RIGHT,
        new Content.Formula("IF(ISNUMBER(" + at + ")," + step(at) + ",\"\")", Content.of(step)),
        plain.at(HorizontalAlignment.LEFT));
    cell(
        row,
        SummarySheet.LAST,
        at,
        "next-step-due",
        next == null ? null : Content.of(next.due()),
        grid.appearance(ColumnFormat.DAY));
    grid.linesFor(row, List.of(name, step), new int[] {51, 33});
  }

  /** The stage and, if there is one, the next step. */
  private String step(PlannedProject planned) {
    String stage = ProjectTable.stage(view, planned.project());
    DueStep next = planned.project().next();
    return next == null ? stage : stage + ": " + next.what();
  }

  private String step(String at) {
    String stage = "INDEX(" + range("stage") + "," + at + ")";
    if (!grid.ranges().has(Table.PROJECTS, "next-step")) {
      return stage;
    }
    String next = "INDEX(" + range("next-step") + "," + at + ")";
    return stage + "&IF(" + next + "=\"\",\"\",\": \"&" + next + ")";
  }

  /** The amount and place of the project with so many before it. */
  private String ranked(int number) {
    String expected = range("expected");
    String cents =
        "ROUND(("
            + range("in-plan")
            + "="
            + Named.WORD_YES
            + ")*("
            + range("probability-used")
            + "<1)*"
            + expected
            + "*100,0)";
    String place = "ROW(" + expected + ")-ROW(INDEX(" + expected + ",1))";
    return "IFERROR(SUMPRODUCT(LARGE(("
        + cents
        + ">0)*("
        + cents
        + "*"
        + KEY
        + "+"
        + (KEY - 1)
        + "-("
        + place
        + ")),"
        + number
        + ")),0)";
  }

  private String range(String key) {
    return grid.ranges().column(Table.PROJECTS, key);
  }

  private void cell(
      int row, int column, String at, String key, @Nullable Content result, Appearance appearance) {
    if (grid.ranges().has(Table.PROJECTS, key)) {
      String found = "INDEX(" + range(key) + "," + at + ")";
      String shownAs = key.startsWith("next") ? "IF(" + found + "=\"\",\"\"," + found + ")" : found;
      grid.write(
          row,
          column,
          new Content.Formula("IF(ISNUMBER(" + at + ")," + shownAs + ",\"\")", result),
          appearance);
    }
  }
}
