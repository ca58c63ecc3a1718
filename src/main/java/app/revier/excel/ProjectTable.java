package app.revier.excel;

import app.revier.gap.GapPlan;
import app.revier.gap.PlannedProject;
import app.revier.territory.GrowthProject;
import java.util.ArrayList;
import java.util.List;

/** The sheet of all growth projects, in the order of the rungs. */
final class ProjectTable {

  private static final int FROZEN = 3;
  private static final double MINUTES_AN_HOUR = 60;

  private final PlanView view;
  private final List<Column<PlannedProject>> columns = new ArrayList<>();

  private ProjectTable(PlanView view) {
    this.view = view;
  }

  /** The sheet. */
  static TableSheet<PlannedProject> of(PlanView view) {
    ProjectTable table = new ProjectTable(view);
    table.addProject();
    table.addPlan();
    int printed = table.columns.size();
    table.addDetails();
    table.addEffort();
    return new TableSheet<>(
        view.text("workbook.projects"),
        view.tableTitle(view.text("workbook.projects")),
        view.text("workbook.hint"),
        table.columns,
        view.outlook().projects(),
        FROZEN,
        printed);
  }

  private void addProject() {
    columns.add(
        entered("workbook.customer-number", Look.TEXT, p -> Content.of(p.customer().number()))
            .wide(16));
    columns.add(
        entered("workbook.project", Look.TEXT, p -> Content.of(p.project().name())).wide(34));
    columns.add(
        told("workbook.at-customer", Look.TEXT, p -> Content.of(p.customer().name())).wide(32));
    columns.add(
        entered("workbook.measure", Look.TEXT, p -> Content.of(p.project().measure())).wide(32));
    columns.add(entered("workbook.stage", Look.TEXT, p -> Content.of(stage(p.project()))).wide(21));
    columns.add(
        told("workbook.rung", Look.TEXT, p -> Content.of(view.terms().rung(p.rung()))).wide(24));
  }

  private void addPlan() {
    columns.add(
        Column.<PlannedProject>told(
                view.amountHeading("workbook.plan-value", view.planYear()),
                Look.AMOUNT,
                p -> Content.of(p.planValue()))
            .withSum());
    columns.add(
        told("workbook.probability-used", Look.PERCENT, p -> Content.of(p.probability())).wide(18));
    columns.add(
        Column.<PlannedProject>told(
                view.amountHeading("workbook.expected"), Look.AMOUNT, p -> Content.of(p.expected()))
            .withSum());
    columns.add(
        told(
                "workbook.in-plan",
                Look.TEXT,
                p -> Content.of(view.text(p.selected() ? "terms.yes" : "terms.no")))
            .wide(12));
    columns.add(told("workbook.why", Look.TEXT, p -> Content.of(reason(p))).wide(38));
  }

  private void addDetails() {
    GapPlan plan = view.plan();
    if (plan != null) {
      columns.add(
          told(
                  "workbook.effect",
                  Look.TEXT,
                  p -> Content.of(view.explanations().plans().projectEffect(p, plan)))
              .wide(62));
    }
    columns.add(
        entered("workbook.kind", Look.TEXT, p -> Content.of(view.terms().kind(p.project().kind())))
            .wide(29));
    columns.add(
        Column.<PlannedProject>entered(
                view.amountHeading("workbook.yearly-value"),
                Look.AMOUNT,
                p -> Content.of(p.project().yearlyValue()))
            .withSum());
    columns.add(entered("workbook.start", Look.DAY, p -> Content.of(p.project().start())));
    columns.add(
        entered(
                "workbook.win-probability",
                Look.PERCENT,
                p -> Content.of(p.project().winProbabilityByHand()))
            .wide(19));
  }

  private void addEffort() {
    columns.add(
        entered("workbook.visits", Look.WHOLE, p -> Content.of(p.project().visits())).withSum());
    columns.add(
        entered(
                "workbook.hours",
                Look.TENTHS,
                p -> Content.of(p.project().minutes() / MINUTES_AN_HOUR))
            .withSum());
    columns.add(
        Column.<PlannedProject>entered(
                view.amountHeading("workbook.budget"),
                Look.AMOUNT,
                p -> Content.of(p.project().budget()))
            .withSum());
    columns.add(
        entered(
                "workbook.choice",
                Look.TEXT,
                p -> Content.of(view.terms().choice(p.project().choice())))
            .wide(14));
  }

  private Column<PlannedProject> entered(
      String key, Look look, Column.Source<PlannedProject> source) {
    return Column.entered(view.text(key), look, source);
  }

  private Column<PlannedProject> told(String key, Look look, Column.Source<PlannedProject> source) {
    return Column.told(view.text(key), look, source);
  }

  /** The stage; empty if the list no longer has it, since an import would not know it either. */
  private String stage(GrowthProject project) {
    return view.outlook().parameters().stages().stream()
        .filter(stage -> stage.code().equals(project.stage()))
        .findFirst()
        .map(view.terms()::stage)
        .orElse("");
  }

  /** A workbook is read by others than the rep, so it does not say "by you". */
  private String reason(PlannedProject planned) {
    return switch (planned.reason()) {
      case CHOSEN_IN -> view.text("workbook.chosen-in");
      case CHOSEN_OUT -> view.text("workbook.chosen-out");
      default -> view.explanations().plans().project(planned, view.outlook());
    };
  }
}
