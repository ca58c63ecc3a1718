package app.revier.intake;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the user has said of one sheet. What is not said is found out from the sheet.
 *
 * @param taken whether its rows are read at all
 * @param kind what its rows are; none recognises it from the headings
 * @param headingRow the row of the headings as a spreadsheet numbers it, from 1; 0 looks for it,
 *     {@link #NO_HEADINGS} says that there is none
 * @param columns what columns are read as: their letters to the code of a field (see {@link
 *     ImportField#isTarget}), an empty code passes the column over. Goes before the headings
 */
public record SheetChoice(
    boolean taken, @Nullable ImportKind kind, int headingRow, Map<String, String> columns) {

  /** In the place of a row of headings: there is none, and columns are called by their letters. */
  public static final int NO_HEADINGS = -1;

  /** Nothing said: everything is found out. */
  public static final SheetChoice NONE = new SheetChoice(true, null, 0, Map.of());

  /** Keeps its own copy of the columns. */
  public SheetChoice {
    columns = Map.copyOf(columns);
  }
}
