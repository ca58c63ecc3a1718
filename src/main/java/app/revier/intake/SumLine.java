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

  private static final String FIRST_LETTERS = "sSgGzZtTeEiI";

  private static final int LONGEST = 40;

  private SumLine() {}

  /**
   * The column, counted from 0, in which a row says that it is a sum: a cell holds nothing but such
   * a word, and none but numbers or further such words stand beside it; -1 for any other row. A
   * customer of that name has a number.
   */
  static int find(Row row) {
    SourceCell number = row.cell(row.table().column(ImportField.NUMBER));
    if (!(number instanceof SourceCell.Blank)
        && !(number instanceof SourceCell.Text(String text) && isWord(text))) {
      return -1;
    }
    int word = -1;
    List<SourceCell> cells = row.cells();
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i) instanceof SourceCell.Text(String text)) {
        if (isWord(text)) {
          word = word < 0 ? i : word;
        } else if (!isFigure(text)) {
          return -1;
        }
      }
    }
    return word;
  }

  private static boolean isWord(String text) {
    return text.length() <= LONGEST
        && beginsLikeWord(text)
        && WORDS.contains(withoutYear(Folding.key(text)));
  }

  /** Spares nearly all texts the folding. */
  private static boolean beginsLikeWord(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > ' ' && c != '\u00a0' && c != '*' && c != '=') {
        return FIRST_LETTERS.indexOf(c) >= 0;
      }
    }
    return false;
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
