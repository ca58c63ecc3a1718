package app.revier.excel.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.poi.ss.util.CellReference;

/**
 * Where the columns of the tables stand, as formulas refer to them. A table of more rows than a
 * sheet has goes on in the next one; whatever adds up goes over all of its parts.
 */
final class Ranges {

  /**
   * One sheet of a table.
   *
   * @param sheet its name
   * @param columns the keys of its columns from left to right
   * @param firstRow the first row of records, from 1
   * @param lastRow the last one; an empty table has one empty row
   */
  record Place(String sheet, List<String> columns, int firstRow, int lastRow) {

    /** Keeps its own copy. */
    Place {
      columns = List.copyOf(columns);
    }

    /** The letters of a column. */
    String letters(String column) {
      int at = columns.indexOf(column);
      if (at < 0) {
        throw new IllegalArgumentException("no column " + column + " in " + sheet);
      }
      return CellReference.convertNumToColString(at);
    }

    /** A column on any sheet, such as {@code Kunden!$H$5:$H$104}. */
    String range(String column) {
      String letters = letters(column);
      return quoted(sheet) + "!$" + letters + "$" + firstRow + ":$" + letters + "$" + lastRow;
    }
  }

  private final Map<Table, List<Place>> places = new EnumMap<>(Table.class);

  /** Says where a table stands, part after part. */
  void add(Table table, Place place) {
    places.computeIfAbsent(table, _ -> new ArrayList<>()).add(place);
  }

  /** Whether the workbook has a table. */
  boolean has(Table table) {
    return places.containsKey(table);
  }

  /** Whether a table has a column. */
  boolean has(Table table, String column) {
    return has(table) && parts(table).getFirst().columns().contains(column);
  }

  /** The sheets of a table. */
  List<Place> parts(Table table) {
    List<Place> parts = places.get(table);
    if (parts == null) {
      throw new IllegalArgumentException("no table " + table);
    }
    return parts;
  }

  /** A column of the first sheet of a table, such as {@code Kunden!$H$5:$H$104}. */
  String column(Table table, String column) {
    return parts(table).getFirst().range(column);
  }

  /** What a column adds up to. */
  String sum(Table table, String column) {
    return added(table, part -> "SUM(" + part.range(column) + ")");
  }

  /** What a column adds up to in the rows in which another one holds the given value. */
  String sumIf(Table table, String where, String value, String column) {
    return added(
        table, part -> "SUMIF(" + part.range(where) + "," + value + "," + part.range(column) + ")");
  }

  /** The same with two conditions. */
  String sumIfs(
      Table table, String where, String value, String andWhere, String andValue, String column) {
    return added(
        table,
        part ->
            "SUMIFS("
                + part.range(column)
                + ","
                + part.range(where)
                + ","
                + value
                + ","
                + part.range(andWhere)
                + ","
                + andValue
                + ")");
  }

  /** How many rows hold the given values in two columns. */
  String countIfs(Table table, String where, String value, String andWhere, String andValue) {
    return added(
        table,
        part ->
            "COUNTIFS("
                + part.range(where)
                + ","
                + value
                + ","
                + part.range(andWhere)
                + ","
                + andValue
                + ")");
  }

  /** One term for each sheet of a table, added up. */
  String added(Table table, Function<Place, String> term) {
    return String.join("+", parts(table).stream().map(term).toList());
  }

  /** The name of a sheet as formulas write it. */
  static String quoted(String sheet) {
    return sheet.chars().allMatch(c -> c < 128 && Character.isLetter(c))
        ? sheet
        : "'" + sheet.replace("'", "''") + "'";
  }
}
