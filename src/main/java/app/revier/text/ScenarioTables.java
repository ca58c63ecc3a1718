package app.revier.text;

import app.revier.book.ScenarioTable;
import app.revier.book.ScenarioTable.Cell;
import app.revier.book.ScenarioTable.Column;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.gap.GapPlan;
import app.revier.gap.PlannedProject;
import app.revier.gap.Scenario;
import app.revier.gap.ScenarioResult;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the plan and its scenarios side by side, in one language. */
public final class ScenarioTables {

  private final Texts texts;
  private final ScenarioTexts words;
  private final Snapshot snapshot;

  /** Tables of a book. */
  public ScenarioTables(Texts texts, Snapshot snapshot) {
    this.texts = texts;
    this.snapshot = snapshot;
    words =
        new ScenarioTexts(texts, snapshot.territory(), snapshot.settings().get(Setting.CURRENCY));
  }

  /** The table of these columns. */
  public ScenarioTable of(List<Column> columns) {
    String unit = texts.currencySign(snapshot.settings().get(Setting.CURRENCY));
    return new ScenarioTable(
        snapshot.settings().get(Setting.TERRITORY_NAME),
        texts.get("whatif.title", String.valueOf(snapshot.settings().planYear())),
        List.of(
            texts.get("whatif.row-secured", unit),
            texts.get("whatif.row-at-risk", unit),
            texts.get("whatif.row-base", unit),
            texts.get("whatif.row-gap", unit),
            texts.get("whatif.row-total", unit),
            texts.get("whatif.row-hit"),
            texts.get("whatif.row-kept")),
        texts.get("whatif.row-changes"),
        texts.get("whatif.row-in"),
        texts.get("whatif.row-out"),
        numbered(columns));
  }

  /** What has no name has a number, since its changes stand below it anyway. */
  private List<Column> numbered(List<Column> columns) {
    List<Column> all = new ArrayList<>();
    for (Column column : columns) {
      boolean named = !column.name().equals(String.join(" · ", column.changes()));
      all.add(
          named
              ? column
              : new Column(
                  texts.get("whatif.unnamed", texts.number(all.size())),
                  column.changes(),
                  column.cells(),
                  column.comesIn(),
                  column.goesOut(),
                  column.problem()));
    }
    return all;
  }

  /** The plan. */
  public Column plan(GapPlan plan) {
    List<Cell> cells = new ArrayList<>();
    for (Money figure : figures(plan)) {
      cells.add(new Cell(texts.amount(figure), "", 0));
    }
    String hit = texts.percent(plan.hitProbability(), 1);
    cells.add(new Cell(hit, "", 0));
    cells.add(new Cell(hit, "", 0));
    return new Column(texts.get("whatif.plan"), List.of(), cells, List.of(), List.of(), "");
  }

  /** A scenario that is worked out. */
  public Column of(ScenarioResult result) {
    List<Cell> cells = new ArrayList<>();
    List<Money> before = figures(result.plan());
    List<Money> after = figures(result.proposal());
    for (int i = 0; i < after.size(); i++) {
      cells.add(cell(after.get(i), before.get(i), isBurden(i) ? -1 : 1));
    }
    Probability hit = result.plan().hitProbability();
    cells.add(cell(result.proposal().hitProbability(), hit));
    cells.add(kept(result));
    return new Column(
        name(result.scenario()),
        changes(result.scenario()),
        cells,
        names(result.comesIn()),
        names(result.goesOut()),
        "");
  }

  /** A scenario that is not worked out yet. */
  public Column waiting(Scenario scenario) {
    return new Column(name(scenario), changes(scenario), List.of(), List.of(), List.of(), "");
  }

  /** One that cannot be worked out. */
  public Column refused(String name, String problem) {
    return new Column(name, List.of(), List.of(), List.of(), List.of(), problem);
  }

  /** All of a table as rows with tabs between the cells, as a spreadsheet takes it. */
  public static String copied(ScenarioTable table) {
    List<String> lines = new ArrayList<>();
    lines.add(line("", table.columns().stream().map(Column::name)));
    lines.add(
        line(table.changes(), table.columns().stream().map(ScenarioTables::changesOrProblem)));
    for (int i = 0; i < table.rows().size(); i++) {
      int row = i;
      lines.add(
          line(
              table.rows().get(i),
              table.columns().stream()
                  .map(column -> column.cells().isEmpty() ? "" : column.cells().get(row).value())));
    }
    lines.add(line(table.comesIn(), table.columns().stream().map(c -> joined(c.comesIn()))));
    lines.add(line(table.goesOut(), table.columns().stream().map(c -> joined(c.goesOut()))));
    return String.join("\n", lines);
  }

  private static String changesOrProblem(Column column) {
    return column.problem().isEmpty() ? joined(column.changes()) : column.problem();
  }

  private static String joined(List<String> words) {
    return String.join("; ", words);
  }

  private static String line(String name, Stream<String> cells) {
    return Stream.concat(Stream.of(name), cells)
        .map(cell -> cell.replace('\t', ' ').replace('\n', ' '))
        .collect(Collectors.joining("\t"));
  }

  private String name(Scenario scenario) {
    return words.title(scenario);
  }

  private List<String> changes(Scenario scenario) {
    return scenario.changes().stream().map(words::change).toList();
  }

  private static List<Money> figures(GapPlan plan) {
    return List.of(
        plan.securedRevenue(),
        plan.atRisk(),
        plan.expectedBase(),
        plan.expectedGap(),
        plan.expectedTotal());
  }

  /** Whether less of the figure at a place is better: what is at risk, and the gap. */
  private static boolean isBurden(int place) {
    return place == 1 || place == 3;
  }

  private Cell cell(Money after, Money before, int sense) {
    Money more = after.minus(before);
    String amount = texts.amount(more);
    boolean same = amount.equals(texts.amount(Money.ZERO)) || more.isZero();
    return new Cell(
        texts.amount(after),
        same ? "" : more.isPositive() ? "+" + amount : amount,
        same ? 0 : Long.signum(more.cents()) * sense);
  }

  /** Where the limits do not suffice for the selection of the plan, that is more than a figure. */
  private Cell kept(ScenarioResult result) {
    Cell cell = cell(result.hitIfKept(), result.plan().hitProbability());
    long visits = result.missingVisits();
    Money budget = result.missingBudget();
    if (visits > 0) {
      return new Cell(cell.value(), texts.get("whatif.too-many", visits, texts.number(visits)), -1);
    }
    return budget.isPositive()
        ? new Cell(cell.value(), texts.get("whatif.too-dear", texts.money(budget, currency())), -1)
        : cell;
  }

  private String currency() {
    return snapshot.settings().get(Setting.CURRENCY);
  }

  private Cell cell(Probability after, Probability before) {
    double more = after.value() - before.value();
    String points = texts.number(Math.abs(more) * 100, 1);
    boolean same = points.equals(texts.number(0.0, 1));
    return new Cell(
        texts.percent(after, 1),
        same ? "" : texts.get(more > 0 ? "whatif.points-more" : "whatif.points-less", points),
        same ? 0 : more > 0 ? 1 : -1);
  }

  private List<String> names(List<PlannedProject> projects) {
    return projects.stream()
        .map(
            planned ->
                texts.get("whatif.project", planned.project().name(), planned.customer().name()))
        .toList();
  }
}
