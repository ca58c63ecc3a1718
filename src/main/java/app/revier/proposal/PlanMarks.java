package app.revier.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a plan workbook carries beside what is seen, so that what comes back can be told from what
 * was given (decision 0067).
 *
 * @param book the identity of the book it is from
 * @param territory the name of its territory; empty if it has none
 * @param exported the day it was made
 * @param language the language of its words, {@code de} or {@code en}
 * @param sheets the names of the sheets of each table as it was made
 * @param columns the columns of each table whose edits come back, in order: field and heading
 * @param were what each row held in those columns, by table and identity, such as {@code
 *     customers/17}
 */
public record PlanMarks(
    String book,
    String territory,
    LocalDate exported,
    String language,
    Map<PlanTable, List<String>> sheets,
    Map<PlanTable, List<Column>> columns,
    Map<String, List<String>> were) {

  /** What is written beside a column whose cells can be changed. */
  public static final String OPEN = "open";

  /** The form that this program writes and reads. */
  public static final int FORMAT = 1;

  /**
   * A column whose edits come back.
   *
   * @param field its name, the same in every language
   * @param heading as it was written
   */
  public record Column(String field, String heading) {}

  /** What a row held when the workbook was made; none if it was not in it. */
  public List<String> were(PlanTable table, String identity) {
    return were.getOrDefault(table.code() + "/" + identity, List.of());
  }

  /** Reads the lines of the sheet one after the other. */
  static final class Reading {

    private final Map<PlanTable, List<String>> sheets = new EnumMap<>(PlanTable.class);
    private final Map<PlanTable, List<Column>> columns = new EnumMap<>(PlanTable.class);
    private final Map<String, List<String>> were = new HashMap<>();
    private final Map<String, List<String>> once = new LinkedHashMap<>();

    /** Takes a line; what a newer program may add is passed over. */
    void line(List<String> cells) {
      String kind = at(cells, 0);
      String key = at(cells, 1);
      switch (kind) {
        case "format", "book", "exported" -> once.putIfAbsent(kind, List.copyOf(cells));
        case "sheet" -> {
          PlanTable table = PlanTable.of(key);
          if (table != null) {
            sheets.putIfAbsent(table, rest(cells));
          }
        }
        case "column" -> column(key, at(cells, 2), at(cells, 3));
        case "was" -> were.putIfAbsent(key, rest(cells));
        default -> {
          // Settings are read by who needs them.
        }
      }
    }

    private static List<String> rest(List<String> cells) {
      return List.copyOf(cells.subList(Math.min(2, cells.size()), cells.size()));
    }

    private void column(String key, String heading, String state) {
      int slash = key.indexOf('/');
      PlanTable table = slash < 0 ? null : PlanTable.of(key.substring(0, slash));
      if (table != null && state.equals(OPEN)) {
        columns
            .computeIfAbsent(table, _ -> new ArrayList<>())
            .add(new Column(key.substring(slash + 1), heading));
      }
    }

    private static String at(List<String> cells, int index) {
      return index < cells.size() ? cells.get(index) : "";
    }

    /** The form of the sheet; 0 if it does not say, so that it is not one of ours. */
    int format() {
      try {
        return Integer.parseInt(at(once.getOrDefault("format", List.of()), 2));
      } catch (NumberFormatException e) {
        return 0;
      }
    }

    /**
     * What was read.
     *
     * @throws java.time.DateTimeException if the day it was made is none
     */
    PlanMarks marks() {
      List<String> book = once.getOrDefault("book", List.of());
      List<String> exported = once.getOrDefault("exported", List.of());
      return new PlanMarks(
          at(book, 1),
          at(book, 2),
          LocalDate.parse(at(exported, 1)),
          at(exported, 4),
          Map.copyOf(sheets),
          Map.copyOf(columns),
          Map.copyOf(were));
    }
  }
}
