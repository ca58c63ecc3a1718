package app.revier.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table as its file gives it.
 *
 * @param number the row's number as a spreadsheet shows it, from 1; in CSV the number of the line
 *     on which the record starts
 * @param cells from column A on; trailing blanks may be missing. The list may be reused for the
 *     next row: copy what is to be kept
 * @param fields how many fields the record has in a text file, blank ones included; 0 where the
 *     format has no such number
 * @param hidden whether the spreadsheet hides the row, by hand or by a filter
 * @param fault what is broken about the row, so that its cells are not to be trusted; none if it is
 *     sound
 */
public record SourceRow(
    int number, List<SourceCell> cells, int fields, boolean hidden, @Nullable Fault fault) {

  /** What can be broken about a row of a text file. */
  public enum Fault {
    /** A quote stands inside of a field, or text follows a closing one. */
    STRAY_QUOTE,
    /** A quote is opened and not closed in the same record. */
    OPEN_QUOTE
  }

  /** A visible row in which nothing is broken, of a format without a number of fields. */
  public static SourceRow of(int number, List<SourceCell> cells) {
    return new SourceRow(number, cells, 0, false, null);
  }
}
