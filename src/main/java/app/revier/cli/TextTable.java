package app.revier.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table of text with aligned columns. */
final class TextTable {

  /** A longer cell moves the rest of its own row, and not that of all the others. */
  private static final int WIDEST = 120;

  private final boolean[] right;
  private final List<String[]> rows = new ArrayList<>();

  /**
   * A table with these headings.
   *
   * @param headings a heading that begins with {@code >} makes its column align to the right
   */
  TextTable(String... headings) {
    right = new boolean[headings.length];
    String[] first = new String[headings.length];
    for (int i = 0; i < headings.length; i++) {
      right[i] = headings[i].startsWith(">");
      first[i] = right[i] ? headings[i].substring(1) : headings[i];
    }
    rows.add(first);
  }

  /** Adds a row; a cell is one line, whatever it holds. */
  void row(String... cells) {
    rows.add(Arrays.stream(cells).map(TextTable::line).toArray(String[]::new));
  }

  private static String line(String cell) {
    return cell.replaceAll("\\R|\t", " ");
  }

  void print(PrintStream out) {
    int[] widths = new int[right.length];
    for (String[] row : rows) {
      for (int i = 0; i < widths.length; i++) {
        int length = lengthOf(row[i]);
        widths[i] = length > WIDEST ? widths[i] : Math.max(widths[i], length);
      }
    }
    for (String[] row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String pad = " ".repeat(Math.max(0, widths[i] - lengthOf(row[i])));
        line.append(right[i] ? pad + row[i] : row[i] + pad).append("  ");
      }
      out.println(line.toString().stripTrailing());
    }
  }

  private static int lengthOf(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
