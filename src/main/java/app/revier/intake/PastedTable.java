package app.revier.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * A table that a spreadsheet has put into the clipboard as text: tabs between cells, a line for
 * each row. A cell that holds a line break or a tab stands in quotes, and quotes inside of it are
 * doubled; any other quote belongs to its cell. Rows are numbered from 1 as they were copied.
 */
public final class PastedTable implements TableSource {

  private static final char QUOTE = '"';

  private final String text;

  /** The table in this text. */
  public PastedTable(String text) {
    this.text = text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** Whether a text is a table: more than one cell in it. */
  public static boolean isTable(String text) {
    String content = text.strip();
    return content.indexOf('\t') >= 0 || content.indexOf('\n') >= 0;
  }

  @Override
  public List<String> sheets() {
    return List.of("");
  }

  @Override
  public void read(String sheet, RowHandler rows) {
    int at = 0;
    int number = 0;
    boolean more = true;
    List<SourceCell> cells = new ArrayList<>();
    while (more && at < text.length()) {
      cells.clear();
      number++;
      boolean sameRow = true;
      while (sameRow) {
        int end = end(at);
        cells.add(cell(text.substring(at, end)));
        sameRow = end < text.length() && text.charAt(end) == '\t';
        at = end + 1;
      }
      more = rows.row(new SourceRow(number, cells, 0, false, null));
    }
  }

  /** Where the cell that begins here ends: at a tab, at the end of a line or of all. */
  private int end(int start) {
    if (start < text.length() && text.charAt(start) == QUOTE) {
      int end = endOfQuoted(start);
      if (end > 0 && isBroken(text, start, end)) {
        return end;
      }
    }
    int end = start;
    while (end < text.length() && !isEnd(end)) {
      end++;
    }
    return end;
  }

  /** Behind the quote that closes a cell; 0 if none does. */
  private int endOfQuoted(int start) {
    int at = start + 1;
    while (at < text.length()) {
      if (text.charAt(at) != QUOTE) {
        at++;
      } else if (at + 1 < text.length() && text.charAt(at + 1) == QUOTE) {
        at += 2;
      } else {
        return at + 1 == text.length() || isEnd(at + 1) ? at + 1 : 0;
      }
    }
    return 0;
  }

  private boolean isEnd(int at) {
    return text.charAt(at) == '\t' || text.charAt(at) == '\n';
  }

  private static boolean isBroken(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == '\t' || text.charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }

  private static SourceCell cell(String raw) {
    if (raw.isBlank()) {
      return SourceCell.Blank.BLANK;
    }
    boolean quoted =
        raw.length() > 1
            && raw.charAt(0) == QUOTE
            && raw.charAt(raw.length() - 1) == QUOTE
            && isBroken(raw, 0, raw.length());
    return new SourceCell.Text(
        quoted ? raw.substring(1, raw.length() - 1).replace("\"\"", "\"") : raw);
  }

  @Override
  public void close() {
    // Nothing is open.
  }
}
