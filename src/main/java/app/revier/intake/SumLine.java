package app.revier.intake;

import java.util.List;
import java.util.Set;

/** Tells the sum lines that lists carry below or between their rows. */
final class SumLine {

  private static final Set<String> WORDS =
      Set.of(
          "summe",
          "summen",
          "gesamt",
          "gesamtsumme",
          "gesamtergebnis",
          "gesamtumsatz",
          "zwischensumme",
          "teilsumme",
          "endsumme",
          "insgesamt",
          "total",
          "totals",
          "subtotal",
          "grandtotal",
          "sum");

  private static final int LONGEST = 40;

  private SumLine() {}

  /**
   * Whether a row says that it is a sum: a cell holds nothing but such a word, and none but numbers
   * or further such words stand beside it. A customer of that name has a number.
   */
  static boolean is(Row row) {
    boolean word = false;
    List<Cell> cells = row.cells();
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i) instanceof Cell.Text(String text)) {
        if (isWord(text)) {
          word = true;
        } else if (!isFigure(text)) {
          return false;
        }
      }
    }
    TableColumn number = row.table().column(Field.NUMBER);
    Cell cell = row.cell(number);
    return word
        && (cell instanceof Cell.Blank || (cell instanceof Cell.Text(String text) && isWord(text)));
  }

  private static boolean isWord(String text) {
    return text.length() <= LONGEST && WORDS.contains(withoutYear(Folding.key(text)));
  }

  /** "Summe 2026" is a sum as well. */
  private static String withoutYear(String key) {
    int end = key.length();
    while (end > 0 && key.charAt(end - 1) >= '0' && key.charAt(end - 1) <= '9') {
      end--;
    }
    return key.substring(0, end);
  }

  private static boolean isFigure(String text) {
    String line = CellText.line(text);
    return line.isEmpty() || !(NumberText.of(line) instanceof NumberText.None);
  }
}
