package app.revier.excel.plan;

import app.revier.gap.GapPlan;
import app.revier.territory.Money;

/**
 * The plan in two sentences, made of the named figures so that they follow the plan: what is
 * expected beside the target, and what the projects do about it.
 */
final class PageSentence {

  private PageSentence() {}

  /** Adds the sentences. */
  static int add(SheetGrid grid, int row) {
    PlanView view = grid.view();
    GapPlan plan = view.plan();
    String formula =
        "IF(ISNUMBER(Target),"
            + (alternative(view, "ExpectedGap", "short", "over", "ExpectedBase", "ABS(ExpectedGap)")
                + "&\" \"&"
                + alternative(
                    view,
                    "Target-ExpectedTotal",
                    "left",
                    "closed",
                    "ExpectedFromProjects",
                    "ABS(Target-ExpectedTotal)"))
            + ","
            + quoted(view.text("workbook.no-target"))
            + ")";
    String told = plan == null ? view.text("workbook.no-target") : told(view, plan);
    grid.span(
        row,
        SummarySheet.A,
        SummarySheet.LAST,
        new Content.Formula(formula, new Content.Text(told)),
        Appearance.PLAIN.sized(12).overLines());
    grid.high(row, 34);
    grid.high(row + 1, 6);
    return row + 2;
  }

  private static String told(PlanView view, GapPlan plan) {
    Money left = plan.parameters().target().minus(plan.expectedTotal());
    return sentence(
            view,
            plan.expectedGap().isPositive() ? "short" : "over",
            plan.expectedBase(),
            plan.expectedGap())
        + " "
        + sentence(view, left.isPositive() ? "left" : "closed", plan.expectedFromProjects(), left);
  }

  private static String sentence(PlanView view, String key, Money first, Money second) {
    return view.text(
        "brief.sentence-" + key,
        view.texts().amount(first),
        view.texts().amount(second.max(second.negated())),
        view.currency());
  }

  private static String alternative(
      PlanView view, String lacking, String more, String less, String first, String second) {
    return "IF("
        + lacking
        + ">0,"
        + joined(view, more, first, second)
        + ","
        + joined(view, less, first, second)
        + ")";
  }

  /** The text with figures in place of what stands for them, in the digits of whoever looks. */
  private static String joined(PlanView view, String key, String first, String second) {
    String text = view.text("brief.sentence-" + key, "\u0001", "\u0002", view.currency());
    return quoted(text)
        .replace("\u0001", "\"&FIXED(" + first + ",0)&\"")
        .replace("\u0002", "\"&FIXED(" + second + ",0)&\"");
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\"", "\"\"") + "\"";
  }
}
