package app.revier.excel.plan;

import app.revier.book.OmittedFile;
import app.revier.book.TeamRep;
import app.revier.gap.GapPlan;
import app.revier.segment.Cell;
import app.revier.segment.Matrix;
import app.revier.team.ChangedItem;
import app.revier.team.Help;
import app.revier.team.PlanChanges;
import app.revier.team.RepFigures;
import app.revier.team.RepPlan;
import app.revier.team.SharedCustomer;
import app.revier.territory.Customer;
import app.revier.territory.Money;
import app.revier.text.DoubleTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The tables of the team's workbook, one on each sheet behind the totals. */
final class TeamTables {

  private static final int NAME_WIDTH = 30;
  private static final int SENTENCE_WIDTH = 70;

  private final TeamContext context;

  TeamTables(TeamContext context) {
    this.context = context;
  }

  /** A rep's customers of one field of the matrix. */
  private record FieldRow(RepPlan rep, Cell cell, Matrix.Field field) {}

  /** A customer that somebody could take over. */
  private record HelpRow(Help help, Help.Taken taken) {}

  /** What changed; none for the figures as a whole. */
  private record ChangeRow(RepPlan rep, PlanChanges changes, @Nullable ChangedItem item) {}

  /** All of them, in order. */
  List<TeamTable<?>> all() {
    List<TeamTable<?>> tables =
        new ArrayList<>(List.of(comparison(), fields(), shared(), help(), changes()));
    if (!context.view().leftOut().isEmpty()) {
      tables.add(leftOut());
    }
    return tables;
  }

  private TeamTable<TeamRep> comparison() {
    List<TeamTable.Column<TeamRep>> columns = new ArrayList<>();
    columns.add(text("team.column-rep", rep -> rep.plan().name()));
    columns.add(
        column("team.column-as-of", ColumnFormat.DAY, rep -> Content.of(rep.plan().asOf())));
    columns.add(planned("team.sheet-base-revenue", GapPlan::baseRevenue));
    columns.add(planned("team.sheet-secured", GapPlan::securedRevenue));
    columns.add(planned("team.sheet-at-risk", GapPlan::atRisk));
    columns.add(planned("team.sheet-expected-base", GapPlan::expectedBase));
    columns.add(planned("team.sheet-from-projects", GapPlan::expectedFromProjects));
    columns.add(planned("team.sheet-expected", GapPlan::expectedTotal));
    columns.add(amount("team.sheet-target", rep -> figures(rep).target()));
    columns.add(amount("team.sheet-gap", rep -> figures(rep).expectedGap()));
    columns.add(
        column(
            "team.column-hit",
            ColumnFormat.PERCENT,
            rep -> Content.of(figures(rep).hitProbability())));
    columns.add(column("team.sheet-growth", ColumnFormat.PERCENT, rep -> Content.of(growth(rep))));
    columns.add(
        column(
            "team.sheet-over-planning",
            ColumnFormat.TENTHS,
            rep -> Content.of(rep.plan().plan().overPlanningFactor())));
    columns.add(count("team.sheet-customers", rep -> figures(rep).customers()));
    columns.add(count("team.sheet-projects", rep -> figures(rep).projects()));
    columns.add(count("team.sheet-capacity", rep -> figures(rep).visitCapacity()));
    columns.add(count("team.sheet-needed", rep -> figures(rep).visitsNeeded()));
    columns.add(count("team.column-free", rep -> figures(rep).visitsFree()));
    columns.add(
        column(
            "team.column-used",
            ColumnFormat.PERCENT,
            rep -> Content.of(figures(rep).capacityUsed())));
    columns.add(
        text("team.sheet-notes", rep -> String.join("; ", context.words().notes(rep.file()))));
    columns.add(text("team.sheet-file", rep -> String.valueOf(rep.file().file())));
    return sheet("comparison", columns, context.view().reps());
  }

  private static RepFigures figures(TeamRep rep) {
    return rep.plan().figures();
  }

  /** By which part of the base revenue more is expected. */
  private static @Nullable Double growth(TeamRep rep) {
    GapPlan plan = rep.plan().plan();
    return plan.baseRevenue().isPositive()
        ? plan.expectedTotal().minus(plan.baseRevenue()).cents()
            / (double) plan.baseRevenue().cents()
        : null;
  }

  private TeamTable<FieldRow> fields() {
    List<FieldRow> rows = new ArrayList<>();
    for (RepPlan rep : context.team().reps()) {
      for (Cell cell : Cell.values()) {
        rows.add(new FieldRow(rep, cell, rep.segmentation().matrix().field(cell)));
      }
    }
    List<TeamTable.Column<FieldRow>> columns = new ArrayList<>();
    columns.add(text("team.column-rep", row -> row.rep().name()));
    columns.add(
        column(
            "workbook.class",
            ColumnFormat.FIELD,
            row -> new Content.Field(row.cell(), context.terms().cell(row.cell()))));
    columns.add(count("team.sheet-customers", row -> row.field().customers()));
    columns.add(amount("team.sheet-base-revenue", row -> row.field().revenue()));
    columns.add(amount("team.sheet-potential", row -> row.field().potential()));
    columns.add(amount("workbook.whitespace", row -> row.field().whitespace()));
    return sheet("fields", columns, rows);
  }

  private TeamTable<SharedCustomer> shared() {
    List<TeamTable.Column<SharedCustomer>> columns = new ArrayList<>();
    columns.add(text("team.column-rep", SharedCustomer::one, RepPlan::name));
    columns.add(text("team.sheet-number", SharedCustomer::a, Customer::number));
    columns.add(text("team.sheet-customer", SharedCustomer::a, Customer::name));
    columns.add(
        amount("team.sheet-base-revenue", shared -> shared.one().baseRevenueOf(shared.a())));
    columns.add(text("team.sheet-other-rep", SharedCustomer::other, RepPlan::name));
    columns.add(text("team.sheet-number", SharedCustomer::b, Customer::number));
    columns.add(text("team.sheet-customer", SharedCustomer::b, Customer::name));
    columns.add(
        amount("team.sheet-base-revenue", shared -> shared.other().baseRevenueOf(shared.b())));
    columns.add(
        column(
            "team.sheet-likeness",
            ColumnFormat.PERCENT,
            shared -> Content.of((Number) shared.likeness().score())));
    columns.add(
        text("team.sheet-why", (SharedCustomer shared) -> DoubleTexts.why(context.texts(), shared))
            .wide(SENTENCE_WIDTH));
    return sheet("doubles", columns, context.view().shared().shared());
  }

  private TeamTable<HelpRow> help() {
    List<HelpRow> rows = new ArrayList<>();
    for (Help help : context.view().help()) {
      help.customers().forEach(taken -> rows.add(new HelpRow(help, taken)));
    }
    List<TeamTable.Column<HelpRow>> columns = new ArrayList<>();
    columns.add(text("team.sheet-helper", row -> row.help().from().name()));
    columns.add(text("team.sheet-helped", row -> row.help().to().name()));
    columns.add(text("team.sheet-number", row -> row.taken().customer().number()));
    columns.add(text("team.sheet-customer", row -> row.taken().customer().name()));
    columns.add(text("team.sheet-city", row -> row.taken().customer().address().city()));
    columns.add(count("team.sheet-visits", row -> row.taken().visits()));
    columns.add(
        column(
            "team.sheet-kilometres",
            ColumnFormat.TENTHS,
            row -> Content.of((Number) row.taken().kilometres())));
    columns.add(
        amount(
            "team.sheet-base-revenue",
            row -> row.help().to().baseRevenueOf(row.taken().customer())));
    return sheet("help", columns, rows);
  }

  private TeamTable<ChangeRow> changes() {
    List<ChangeRow> rows = new ArrayList<>();
    for (TeamRep rep : context.view().reps()) {
      PlanChanges changes = rep.changes();
      if (changes != null) {
        rows.add(new ChangeRow(rep.plan(), changes, null));
        changes.items().forEach(item -> rows.add(new ChangeRow(rep.plan(), changes, item)));
      }
    }
    List<TeamTable.Column<ChangeRow>> columns = new ArrayList<>();
    columns.add(text("team.column-rep", row -> row.rep().name()));
    columns.add(
        column("team.sheet-since", ColumnFormat.DAY, row -> Content.of(row.changes().since())));
    columns.add(
        text(
                "team.sheet-item",
                (ChangeRow row) ->
                    row.item() == null
                        ? context.text("team.sheet-all-figures")
                        : context.words().title(row.item()))
            .wide(SENTENCE_WIDTH));
    columns.add(
        text(
                "team.sheet-happened",
                (ChangeRow row) ->
                    row.item() == null
                        ? context.words().since(row.changes(), row.rep())
                        : context.words().happened(row.item(), row.rep()))
            .wide(SENTENCE_WIDTH));
    columns.add(
        column(
            context.amountHeading("team.sheet-effect"),
            ColumnFormat.AMOUNT,
            row -> row.item() == null ? null : Content.of(row.item().effect()),
            true));
    return sheet("changes", columns, rows);
  }

  private TeamTable<OmittedFile> leftOut() {
    List<TeamTable.Column<OmittedFile>> columns = new ArrayList<>();
    columns.add(
        text("team.sheet-file", (OmittedFile omitted) -> String.valueOf(omitted.file()))
            .wide(SENTENCE_WIDTH));
    columns.add(
        text("team.sheet-why", (OmittedFile omitted) -> context.words().reason(omitted))
            .wide(2 * SENTENCE_WIDTH));
    return sheet("left-out", columns, context.view().leftOut());
  }

  private <R> TeamTable<R> sheet(String kind, List<TeamTable.Column<R>> columns, List<R> rows) {
    return new TeamTable<>(
        context.text("team.sheet-" + kind), context.text("team.hint-" + kind), columns, rows);
  }

  private <R> TeamTable.Column<R> column(
      String key, ColumnFormat format, TeamTable.Source<R> source) {
    return column(context.text(key), format, source, false);
  }

  private static <R> TeamTable.Column<R> column(
      String heading, ColumnFormat format, TeamTable.Source<R> source, boolean summed) {
    return new TeamTable.Column<>(heading, format, format.width(), summed, source);
  }

  private <R> TeamTable.Column<R> text(String key, Function<R, String> source) {
    TeamTable.Column<R> column =
        column(key, ColumnFormat.TEXT, row -> Content.of(source.apply(row)));
    return column.wide(NAME_WIDTH);
  }

  private <R, P> TeamTable.Column<R> text(
      String key, Function<R, P> part, Function<P, String> source) {
    return text(key, part.andThen(source));
  }

  private <R> TeamTable.Column<R> amount(String key, Function<R, @Nullable Money> source) {
    return column(
        context.amountHeading(key),
        ColumnFormat.AMOUNT,
        row -> Content.of(source.apply(row)),
        true);
  }

  private TeamTable.Column<TeamRep> planned(String key, Function<GapPlan, Money> source) {
    return amount(key, rep -> source.apply(rep.plan().plan()));
  }

  private <R> TeamTable.Column<R> count(String key, Function<R, @Nullable Integer> source) {
    return column(
        context.text(key), ColumnFormat.WHOLE, row -> Content.of(source.apply(row)), true);
  }
}
