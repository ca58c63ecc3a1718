package app.revier.desktop.screen.gap;

import app.revier.desktop.table.Column;
import app.revier.desktop.table.NameOrder;
import app.revier.territory.GrowthProject.Choice;
import app.revier.territory.Money;
import app.revier.text.Entries;
import app.revier.text.Texts;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of the table of projects, in the order in which they are offered. */
final class ProjectColumns {

  /** Whether a project is in the plan. */
  static final String PLAN = "plan";

  /** What the rep has decided on it. */
  static final String PIN = "pin";

  /** What the project is called. */
  static final String PROJECT = "project";

  /** The stage, which is chosen and not typed. */
  static final String STAGE = "stage";

  /** Why a project is in the plan or not. */
  static final String REASON = "reason";

  /** What is shown until the rep chooses. */
  static final List<String> DEFAULTS =
      List.of(
          PLAN,
          PIN,
          "customer",
          PROJECT,
          STAGE,
          "value",
          "probability",
          "visits",
          "budget",
          "per-visit",
          REASON);

  /** What is left out where there is no room, first the first; the pane beside has all of it. */
  static final List<String> YIELDING =
      List.of("probability", "budget", "per-visit", REASON, "visits", STAGE, PIN);

  /** The sign before the word is as wide as these. */
  private static final String ROOM_FOR_SIGN = "\u2003\u2003";

  private static final double NAME_WIDTH = 200;
  private static final double REASON_WIDTH = 280;

  private final Texts texts;
  private final Entries entries;
  private final NameOrder names;
  private final Map<String, Column<ProjectRow>> columns = new LinkedHashMap<>();

  private ProjectColumns(Texts texts) {
    this.texts = texts;
    entries = new Entries(texts);
    names = new NameOrder(texts.language().locale());
  }

  /**
   * The columns by id.
   *
   * @param planYear the year of the value
   * @param sign of the currency
   */
  static Map<String, Column<ProjectRow>> of(Texts texts, int planYear, String sign) {
    ProjectColumns all = new ProjectColumns(texts);
    all.addPlan();
    all.addProject();
    all.addFigures(String.valueOf(planYear), sign);
    return Collections.unmodifiableMap(all.columns);
  }

  private void addPlan() {
    // The box says it; other programs get a word.
    add(
        Column.<ProjectRow, Boolean>words(
                PLAN, heading(PLAN), _ -> "", row -> row.selected() ? Boolean.FALSE : Boolean.TRUE)
            .withCopied(row -> texts.get(row.selected() ? "gap.in-plan" : "gap.not-in-plan")));
    add(
        Column.<ProjectRow, Choice>words(
                PIN,
                heading(PIN),
                row -> ROOM_FOR_SIGN + PinCell.word(row, texts),
                row -> row.isOpen() ? row.project().choice() : null)
            .withLook(Column.Look.PLATE)
            .withCopied(row -> PinCell.word(row, texts))
            .withHint(texts.get("gap.pin-hint")));
  }

  private void addProject() {
    names("customer", row -> row.planned().customer().name());
    names(PROJECT, row -> row.project().name());
    figure("rung", row -> row.planned().rung().number(), texts::number);
    add(Column.words(STAGE, heading(STAGE), ProjectRow::stage, ProjectRow::stagePlace));
    add(
        Column.figures(
            "start", heading("start"), row -> row.project().start(), entries::writtenMonth));
  }

  private void addFigures(String year, String sign) {
    add(
        Column.<ProjectRow>amounts(
                "value",
                texts.get("gap.column-value", sign),
                row -> row.planned().planValue(),
                texts)
            .withHint(texts.get("gap.column-hint-value", year)));
    amount("yearly", texts.get("gap.column-yearly", sign), row -> row.project().yearlyValue());
    hinted("probability", row -> row.planned().probability().value(), this::percent);
    amount("expected", texts.get("gap.column-expected", sign), row -> row.planned().expected());
    figure("visits", row -> row.project().visits(), texts::number);
    figure("hours", row -> row.project().minutes(), minutes -> texts.number(minutes / 60.0, 1));
    amount("budget", texts.get("gap.column-budget", sign), row -> row.project().budget());
    hinted("contribution", ProjectRow::contribution, this::points);
    hinted("per-visit", ProjectRow::perVisit, this::points);
    add(
        Column.names(REASON, heading(REASON), ProjectRow::brief, names)
            .withCopied(ProjectRow::reason)
            // Reasons appear one after the other; the columns do not move for them.
            .atMost(REASON_WIDTH)
            .withRoomFor(texts.get("explain.brief-visits", 100, texts.number(100), 1)));
  }

  private String percent(double share) {
    return texts.number(share * 100, 1);
  }

  /** Percentage points with their sign if they are lost. */
  private String points(double contribution) {
    return (contribution < 0 ? "\u2212" : "") + texts.points(contribution);
  }

  private String heading(String id) {
    return texts.get("gap.column-" + id);
  }

  private void names(String id, Function<ProjectRow, String> name) {
    add(Column.names(id, heading(id), name, names).atMost(NAME_WIDTH));
  }

  private void amount(String id, String heading, Function<ProjectRow, @Nullable Money> amount) {
    add(Column.amounts(id, heading, amount, texts));
  }

  private <V extends Comparable<? super V>> void figure(
      String id, Function<ProjectRow, @Nullable V> value, Function<V, String> write) {
    add(Column.figures(id, heading(id), value, write));
  }

  /** A column whose heading does not say all. */
  private void hinted(
      String id, Function<ProjectRow, @Nullable Double> value, Function<Double, String> write) {
    add(Column.figures(id, heading(id), value, write).withHint(texts.get("gap.column-hint-" + id)));
  }

  private void add(Column<ProjectRow> column) {
    columns.put(column.id(), column);
  }
}
