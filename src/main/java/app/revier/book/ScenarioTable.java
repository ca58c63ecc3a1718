package app.revier.book;

import java.util.List;

/**
 * The plan and its scenarios side by side, in words: for the screen, for paper and for the
 * clipboard alike.
 *
 * @param territory what the territory is called; may be empty
 * @param title what it is of, with the year
 * @param rows what each figure is called
 * @param changes what the row of changes is called
 * @param comesIn what the row of projects that come in is called
 * @param goesOut what the row of projects that leave is called
 * @param columns the plan, then the scenarios
 */
public record ScenarioTable(
    String territory,
    String title,
    List<String> rows,
    String changes,
    String comesIn,
    String goesOut,
    List<Column> columns) {

  /** Takes copies. */
  public ScenarioTable {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
  }

  /**
   * The plan or a scenario.
   *
   * @param name what it is called
   * @param changes what is otherwise, each in a few words
   * @param cells its figures, one for each row; none as long as they are not worked out
   * @param comesIn the projects that its proposal takes and the plan does not
   * @param goesOut the projects that the plan takes and its proposal does not
   * @param problem why there are no figures, in words; may be empty
   */
  public record Column(
      String name,
      List<String> changes,
      List<Cell> cells,
      List<String> comesIn,
      List<String> goesOut,
      String problem) {

    /** Takes copies. */
    public Column {
      changes = List.copyOf(changes);
      cells = List.copyOf(cells);
      comesIn = List.copyOf(comesIn);
      goesOut = List.copyOf(goesOut);
    }
  }

  /**
   * A figure.
   *
   * @param value in words
   * @param difference to the plan, with its sign; empty where it is the same
   * @param sense whether the difference is good (1), bad (−1) or neither (0)
   */
  public record Cell(String value, String difference, int sense) {}
}
