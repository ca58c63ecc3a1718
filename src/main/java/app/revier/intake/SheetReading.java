package app.revier.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one sheet was understood.
 *
 * @param sheet its name
 * @param kind what its rows are; none if it was not recognised and left out
 * @param headingRow the row of the headings, 0 if there is none
 * @param columns its columns from left to right
 * @param rows rows with content below the headings
 */
public record SheetReading(
    String sheet, @Nullable ImportKind kind, int headingRow, List<Column> columns, int rows) {

  /** Keeps its own copy of the columns. */
  public SheetReading {
    columns = List.copyOf(columns);
  }

  /**
   * One column.
   *
   * @param letters as a spreadsheet shows them
   * @param heading as it stands in the file
   * @param field what it is read as, see {@link Field}; none if it is left out
   * @param year the year of a revenue column, else 0
   * @param samples the first few cells as text
   */
  public record Column(
      String letters, String heading, @Nullable Field field, int year, List<String> samples) {

    /** Keeps its own copy of the samples. */
    public Column {
      samples = List.copyOf(samples);
    }
  }
}
