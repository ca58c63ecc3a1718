package app.revier.excel.plan;

import app.revier.gap.GapPlan;
import app.revier.gap.PlannedProject;
import app.revier.territory.Closing;
import app.revier.territory.DueStep;
import app.revier.territory.GrowthProject;
import app.revier.territory.PlanYears;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sheet of all growth projects, in the order of the rungs. */
final class ProjectTable {

  private static final int FROZEN = 3;
  private static final double MINUTES_AN_HOUR = 60;

  private final PlanView view;
  private final List<WorkbookColumn<PlannedProject>> columns = new ArrayList<>();

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
    table.addMonths();
    table.addEffort();
    table.columns.addAll(HitColumns.projects(view));
    return new TableSheet<>(
        Table.PROJECTS,
        view.text("workbook.projects"),
        view.tableTitle(view.text("workbook.projects")),
        view.text("workbook.hint"),
        table.columns,
        view.outlook().projects(),
        FROZEN,
        printed);
  }

  private void addProject() {
    columns.add(WorkbookColumn.identity(p -> Content.of(p.project().id().value())));
    columns.add(
        told(
                "sheets.customer-id",
                ColumnFormat.IDENTITY,
                p -> Content.of(p.customer().id().value()))
            .with(WorkbookColumn.Trait.HIDDEN));
    columns.add(
        entered(
                "workbook.customer-number",
                ColumnFormat.TEXT,
                p -> Content.of(p.customer().number()))
            .wide(16));
    columns.add(
        entered("workbook.project", ColumnFormat.TEXT, p -> Content.of(p.project().name()))
            .wide(34));
    columns.add(
        told("workbook.at-customer", ColumnFormat.TEXT, p -> Content.of(p.customer().name()))
            .wide(32));
    columns.add(
        entered("workbook.measure", ColumnFormat.TEXT, p -> Content.of(p.project().measure()))
            .wide(32));
    columns.add(
        entered("workbook.stage", ColumnFormat.TEXT, p -> Content.of(stage(view, p.project())))
            .wide(21)
            .from(Named.STAGE_NAMES));
    columns.add(
        computed(
                view.heading("workbook.rung"),
                ColumnFormat.TEXT,
                ProjectFormulas.RUNG,
                p -> Content.of(view.terms().rung(p.rung())))
            .wide(24)
            .noted(view.text("sheets.note-rung")));
  }

  private void addPlan() {
    columns.add(
        computed(
                view.amounts("workbook.plan-value", view.planYear()),
                ColumnFormat.AMOUNT,
                ProjectFormulas.PLAN_VALUE,
                p -> Content.of(p.planValue()))
            .withSum()
            .noted(view.text("sheets.note-plan-value")));
    columns.add(
        computed(
                view.heading("workbook.probability-used"),
                ColumnFormat.PERCENT,
                ProjectFormulas.PROBABILITY,
                p -> Content.of(p.probability()))
            .wide(18)
            .noted(view.text("sheets.note-probability")));
    columns.add(
        computed(
                view.amounts("workbook.expected"),
                ColumnFormat.AMOUNT,
                ProjectFormulas.EXPECTED,
                p -> Content.of(p.expected()))
            .withSum()
            .noted(view.text("sheets.note-project-expected")));
    columns.add(
        told(
                "workbook.in-plan",
                ColumnFormat.TEXT,
                p -> Content.of(view.text(p.selected() ? "terms.yes" : "terms.no")))
            .wide(12)
            .with(WorkbookColumn.Trait.OPEN)
            .from(Named.YES_NO)
            .noted(view.text("sheets.note-in-plan")));
    columns.add(told("workbook.why", ColumnFormat.TEXT, p -> Content.of(reason(p))).wide(38));
  }

  private void addDetails() {
    GapPlan plan = view.plan();
    if (plan != null) {
      columns.add(
          told(
                  "workbook.effect",
                  ColumnFormat.TEXT,
                  p -> Content.of(view.explanations().plans().projectEffect(p, plan)))
              .wide(62));
    }
    columns.add(
        entered(
                "workbook.kind",
                ColumnFormat.TEXT,
                p -> Content.of(view.terms().kind(p.project().kind())))
            .wide(29));
    columns.add(
        WorkbookColumn.<PlannedProject>entered(
                view.amounts("workbook.yearly-value"),
                ColumnFormat.AMOUNT,
                p -> Content.of(p.project().yearlyValue()))
            .withSum());
    columns.add(entered("workbook.start", ColumnFormat.DAY, p -> Content.of(p.project().start())));
    columns.add(
        entered(
                "workbook.win-probability",
                ColumnFormat.PERCENT,
                p -> Content.of(p.project().winProbabilityByHand()))
            .wide(19));
  }

  private void addMonths() {
    PlanYears years = view.snapshot().planYears();
    columns.add(
        computed(
            view.heading("sheets.state"),
            ColumnFormat.WHOLE,
            ProjectFormulas.STATE,
            p -> Content.of(SettingsSheet.state(p.project().stageIn(years.stages())))));
    columns.add(
        told("sheets.won-on", ColumnFormat.DAY, ProjectTable::wonOn)
            .noted(view.text("sheets.note-won-on")));
    columns.add(
        computed(
                view.heading("sheets.begins"),
                ColumnFormat.DAY,
                ProjectFormulas.BEGINS,
                p -> Content.of(p.project().begins(years)))
            .noted(view.text("sheets.note-begins")));
    columns.add(
        computed(
                view.heading("sheets.months-plan"),
                ColumnFormat.WHOLE,
                ProjectFormulas.MONTHS_IN_PLAN_YEAR,
                p ->
                    Content.of(GrowthProject.monthsIn(years.planYear(), p.project().begins(years))))
            .noted(view.text("sheets.note-months-plan")));
    columns.add(
        computed(
                view.heading("sheets.months-base"),
                ColumnFormat.WHOLE,
                ProjectFormulas.MONTHS_IN_BASE_YEAR,
                p ->
                    Content.of(
                        p.project().isWon(years.stages())
                            ? GrowthProject.monthsIn(years.baseYear(), p.project().begins(years))
                            : 0))
            .noted(view.text("sheets.note-months-base")));
  }

  /** When it was won, if the book saw it: before, it did not run. */
  private static @Nullable Content wonOn(PlannedProject planned) {
    Closing closing = planned.project().closing();
    return closing == null || closing.stage().isEmpty() ? null : Content.of(closing.date());
  }

  private void addEffort() {
    columns.add(
        entered("workbook.visits", ColumnFormat.WHOLE, p -> Content.of(p.project().visits()))
            .withSum());
    columns.add(
        entered(
                "workbook.hours",
                ColumnFormat.TENTHS,
                p -> Content.of(p.project().minutes() / MINUTES_AN_HOUR))
            .withSum());
    columns.add(
        WorkbookColumn.<PlannedProject>entered(
                view.amounts("workbook.budget"),
                ColumnFormat.AMOUNT,
                p -> Content.of(p.project().budget()))
            .withSum());
    columns.add(
        entered(
                "workbook.choice",
                ColumnFormat.TEXT,
                p -> Content.of(view.terms().choice(p.project().choice())))
            .wide(14));
    columns.add(
        entered("workbook.next-step", ColumnFormat.TEXT, p -> Content.of(step(p)))
            .wide(34)
            .ifFilled());
    columns.add(
        entered("workbook.next-step-due", ColumnFormat.DAY, p -> Content.of(due(p))).ifFilled());
    columns.add(
        entered("workbook.project-id", ColumnFormat.TEXT, p -> Content.of(p.project().sourceId()))
            .wide(18));
  }

  private static String step(PlannedProject planned) {
    DueStep next = planned.project().next();
    return next == null ? "" : next.what();
  }

  private static @Nullable LocalDate due(PlannedProject planned) {
    DueStep next = planned.project().next();
    return next == null ? null : next.due();
  }

  private WorkbookColumn<PlannedProject> entered(
      String key, ColumnFormat format, WorkbookColumn.Source<PlannedProject> source) {
    return WorkbookColumn.entered(view.heading(key), format, source);
  }

  private static WorkbookColumn<PlannedProject> computed(
      Heading heading,
      ColumnFormat format,
      String formula,
      WorkbookColumn.Source<PlannedProject> source) {
    return WorkbookColumn.computed(heading, format, formula, source);
  }

  private WorkbookColumn<PlannedProject> told(
      String key, ColumnFormat format, WorkbookColumn.Source<PlannedProject> source) {
    return WorkbookColumn.told(view.heading(key), format, source);
  }

  /** The stage; empty if the list no longer has it, since an import would not know it either. */
  static String stage(PlanView view, GrowthProject project) {
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
