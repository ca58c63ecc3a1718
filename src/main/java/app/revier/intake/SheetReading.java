package app.revier.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one sheet was understood.
 *
 * @param sheet its name
 * @param kind what its rows are; none if it was not recognised and left out
 * @param headingRow the row of the headings; of a sheet that was not recognised the row that is
 *     taken for them, 0 if it has no content; {@link SheetChoice#NO_HEADINGS} if there is none
 * @param columns its columns from left to right, those without heading and content left out
 * @param rows rows with content below the headings, of a sheet that is read
 * @param missing what the kind that the user gave cannot do without and no column is read as; the
 *     sheet is not read then
 */
public record SheetReading(
    String sheet,
    @Nullable ImportKind kind,
    int headingRow,
    List<Column> columns,
    int rows,
    List<ImportField> missing) {

  /** Keeps its own copies. */
  public SheetReading {
    columns = List.copyOf(columns);
    missing = List.copyOf(missing);
  }

  /** A sheet that lacks nothing. */
  SheetReading(
      String sheet, @Nullable ImportKind kind, int headingRow, List<Column> columns, int rows) {
    this(sheet, kind, headingRow, columns, rows, List.of());
  }

  /**
   * One column.
   *
   * @param letters as a spreadsheet shows them
   * @param heading as it stands in the file
   * @param field what it is read as, see {@link ImportField}; none if it is left out
   * @param year the year of a revenue column, else 0
   * @param samples the first few cells, as arguments of a {@link Problem} are
   */
  public record Column(
      String letters, String heading, @Nullable ImportField field, int year, List<Object> samples) {

    /** Keeps its own copy of the samples. */
    public Column {
      samples = List.copyOf(samples);
    }
  }
}
