package app.revier.excel.plan;

import app.revier.gap.GapPlan;
import app.revier.gap.LimitWorth;
import app.revier.gap.PlannedProject;
import app.revier.segment.Matrix;
import app.revier.territory.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What the rep asks the manager for: what the projects take, what keeps others out and what would
 * let them in, and what must still be found out.
 */
final class PageRequests {

  private static final int OTHERS = 2;
  private static final int WIDTH = 130;

  private final SheetGrid grid;
  private final PlanView view;
  private final GapPlan plan;
  private final List<String> lines = new ArrayList<>();

  private PageRequests(SheetGrid grid) {
    this.grid = grid;
    view = grid.view();
    plan = view.outlook();
  }

  /** Adds the block; gives the row after it. */
  static int add(SheetGrid grid, int top) {
    return new PageRequests(grid).addAt(top);
  }

  private int addAt(int top) {
    SummarySheet.section(grid, top, SummarySheet.A, SummarySheet.LAST, view.text("brief.requests"));
    collect();
    int row = top + 2;
    if (plan.use().budget().isPositive()) {
      addBudget(row++);
    }
    for (String line : lines) {
      grid.span(
          row, SummarySheet.A, SummarySheet.LAST, Content.of(line), Appearance.PLAIN.overLines());
      grid.linesFor(row++, List.of(line), new int[] {WIDTH});
    }
    return row;
  }

  private void addBudget(int row) {
    Money budget = plan.use().budget();
    Ranges ranges = grid.ranges();
    String sum =
        ranges.sumIfs(
            Table.PROJECTS,
            "in-plan",
            Named.WORD_YES.toString(),
            "probability-used",
            "\"<1\"",
            "budget");
    String text = view.text("brief.budget", "\u0001", view.currency());
    String formula =
        "\"" + text.replace("\"", "\"\"").replace("\u0001", "\"&FIXED(" + sum + ",0)&\"") + "\"";
    grid.span(
        row,
        SummarySheet.A,
        SummarySheet.LAST,
        new Content.Formula(
            formula,
            Content.of(view.text("brief.budget", view.texts().amount(budget), view.currency()))),
        Appearance.PLAIN.overLines());
  }

  private void collect() {
    GapPlan withTarget = view.plan();
    if (withTarget != null) {
      lines.add(view.explanations().plans().overPlanning(withTarget));
    }
    plan.projects().stream()
        .filter(planned -> planned.leftOut() != null)
        .sorted(Comparator.comparing(PlannedProject::expected).reversed())
        .limit(OTHERS)
        .forEach(
            planned ->
                lines.add(
                    view.text(
                        "brief.left-out",
                        planned.project().name(),
                        planned.customer().name(),
                        view.explanations().plans().project(planned, plan))));
    LimitWorth.of(plan).stream()
        .filter(LimitWorth::isGain)
        .findFirst()
        .ifPresent(worth -> lines.add(view.explanations().plans().worth(plan, worth.resource())));
    Matrix.Field missing = view.segmentation().matrix().potentialMissing();
    if (missing.customers() > 0) {
      lines.add(
          view.text(
              "brief.potential-missing",
              missing.customers(),
              view.texts().number(missing.customers()),
              view.texts().amount(missing.revenue()),
              view.currency()));
    }
    String growth = view.explanations().plans().securedGrowth(plan);
    if (!growth.isEmpty()) {
      lines.add(growth);
    }
    if (lines.isEmpty() && !plan.use().budget().isPositive()) {
      lines.add(view.text("brief.nothing"));
    }
  }
}
