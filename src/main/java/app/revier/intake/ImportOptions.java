package app.revier.intake;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a file is to be imported.
 *
 * @param kind what its rows are; none recognises it from the headings
 * @param sheet the only sheet to read; none reads every sheet that is recognised
 * @param headings headings to be read as a field, beside the known ones: heading as in the file to
 *     field code (see {@link ImportField#code()}), or to an empty code to pass the column over
 * @param updateExisting whether a customer, contact or project the book has already is updated;
 *     otherwise it is left as it is
 * @param sheets what was said of single sheets, by their names as in the file; goes before all else
 */
public record ImportOptions(
    @Nullable ImportKind kind,
    @Nullable String sheet,
    Map<String, String> headings,
    boolean updateExisting,
    Map<String, SheetChoice> sheets) {

  /** Recognise everything, update what is there. */
  public static final ImportOptions DEFAULT = new ImportOptions(null, null, Map.of(), true);

  /** Keeps its own copies. */
  public ImportOptions {
    headings = Map.copyOf(headings);
    sheets = Map.copyOf(sheets);
  }

  /** Options that say nothing of single sheets. */
  public ImportOptions(
      @Nullable ImportKind kind,
      @Nullable String sheet,
      Map<String, String> headings,
      boolean updateExisting) {
    this(kind, sheet, headings, updateExisting, Map.of());
  }

  /** What was said of a sheet. */
  SheetChoice of(String sheetName) {
    return sheets.getOrDefault(sheetName, SheetChoice.NONE);
  }
}
