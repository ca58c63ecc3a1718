package app.revier.desktop.screen.team;

import app.revier.desktop.table.Column;
import app.revier.desktop.table.NameOrder;
import app.revier.desktop.table.SortOrder;
import app.revier.desktop.table.TableModel;
import app.revier.territory.Probability;
import app.revier.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The columns of the list of reps. */
final class TeamColumns {

  /** At first those on top who are least likely to reach their target. */
  static final TableModel.Setup SETUP =
      new TableModel.Setup(
              List.of(
                  "name", "target", "expected", "hit", "gap", "at-risk", "used", "free", "as-of"),
              "name",
              SortOrder.by("hit", false),
              false)
          .yielding(List.of("free", "at-risk", "used", "as-of", "gap"));

  private TeamColumns() {}

  /**
   * The columns by id.
   *
   * @param sign of the currency
   */
  static Map<String, Column<TeamRow>> of(Texts texts, String sign) {
    Map<String, Column<TeamRow>> columns = new LinkedHashMap<>();
    NameOrder names = new NameOrder(texts.language().locale());
    add(
        columns,
        Column.names("name", texts.get("team.column-rep"), row -> row.rep().plan().name(), names));
    add(
        columns,
        Column.amounts(
            "target", texts.get("team.column-target", sign), row -> row.figures().target(), texts));
    add(
        columns,
        Column.amounts(
            "expected",
            texts.get("team.column-expected", sign),
            row -> row.figures().expectedTotal(),
            texts));
    add(
        columns,
        Column.<TeamRow, Probability>figures(
                "hit",
                texts.get("team.head-hit"),
                row -> row.figures().hitProbability(),
                texts::percent)
            .withHint(texts.get("team.column-hit")));
    add(
        columns,
        Column.amounts(
            "gap", texts.get("team.column-gap", sign), row -> row.figures().expectedGap(), texts));
    add(
        columns,
        Column.amounts(
            "at-risk",
            texts.get("team.column-at-risk", sign),
            row -> row.figures().atRisk(),
            texts));
    add(
        columns,
        Column.<TeamRow, Double>figures(
            "used",
            texts.get("team.column-used"),
            row -> row.figures().capacityUsed(),
            texts::percent));
    add(
        columns,
        Column.<TeamRow, Integer>figures(
            "free",
            texts.get("team.column-free"),
            row -> row.figures().visitsFree(),
            texts::number));
    add(
        columns,
        Column.figures(
            "as-of", texts.get("team.column-as-of"), row -> row.rep().plan().asOf(), texts::date));
    add(columns, Column.names("notes", texts.get("team.sheet-notes"), TeamRow::notes, names));
    return columns;
  }

  private static void add(Map<String, Column<TeamRow>> columns, Column<TeamRow> column) {
    columns.put(column.id(), column);
  }
}
