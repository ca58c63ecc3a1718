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
          "sum",
          "ergebnis",
          "teilergebnis",
          "zwischenergebnis",
          "endergebnis",
          "durchschnitt",
          "mittelwert",
          "average",
          "uebertrag",
          "saldo",
          "anzahl",
          "allekunden",
          "allcustomers",
          "anzahlkunden",
          "kundenanzahl");

  /** What spreadsheets put behind the name of what they add up: "10001 Ergebnis". */
  private static final Set<String> BEHIND =
      Set.of("ergebnis", "summe", "gesamt", "total", "totals", "subtotal");

  /** What people put before it: "Summe Nord". */
  private static final Set<String> BEFORE =
      Set.of("summe", "zwischensumme", "teilsumme", "gesamtsumme", "subtotal");

  /** What may be the name of a firm stands before it only with what is no name: "Total EUR". */
  private static final Set<String> BEFORE_COMMON =
      Set.of("total", "gesamt", "alle", "all", "anzahl", "durchschnitt");

  private static final Set<String> COMMON =
      Set.of(
          "eur",
          "euro",
          "chf",
          "usd",
          "netto",
          "brutto",
          "net",
          "gross",
          "kunden",
          "customers",
          "umsatz",
          "revenue",
          "sales",
          "artikel",
          "produkte",
          "products",
          "jahre",
          "monate",
          "region",
          "gebiet",
          "bezirk",
          "area",
          "territory",
          "nord",
          "sued",
          "ost",
          "west",
          "mitte",
          "north",
          "south",
          "east");

  private static final String FIRST_LETTERS = "sSgGzZtTeEiIdDmMaAuUüÜkK";

  /** Signs of a sum or a mean. */
  private static final Set<String> SIGNS = Set.of("Σ", "∑", "Ø", "⌀", "ø");

  private static final int LONGEST = 40;

  private SumLine() {}

  /**
   * The column, counted from 0, in which a row says that it is a sum: a cell holds nothing but such
   * a word, or such a word and the name of what is added up, and none but figures or further such
   * words stand beside it; -1 for any other row. A customer of that name has a number.
   */
  static int find(Row row) {
    SourceCell number = row.cell(row.table().column(ImportField.NUMBER));
    if (!(number instanceof SourceCell.Blank)
        && !(number instanceof SourceCell.Text(String text) && isSum(text))) {
      return -1;
    }
    int word = -1;
    int sumOf = -1;
    boolean figures = false;
    List<SourceCell> cells = row.cells();
    TableColumn currency = row.table().column(ImportField.CURRENCY);
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i) instanceof SourceCell.Text(String text)) {
        if (isWord(text) || isStars(text)) {
          word = word < 0 ? i : word;
        } else if (isFigure(text)) {
          figures |= !CellText.line(text).isEmpty();
        } else if (sumOf < 0 && isSumOf(text)) {
          sumOf = i;
        } else if (currency == null || currency.index() != i) {
          return -1;
        }
      }
      figures |= cells.get(i) instanceof SourceCell.Numeric;
    }
    boolean stars = word >= 0 && cells.get(word) instanceof SourceCell.Text(var t) && isStars(t);
    return word >= 0 && (figures || !stars) ? word : figures ? sumOf : -1;
  }

  /** Whether a text says nothing but that it is a sum, alone or with what is added up. */
  static boolean isSum(String text) {
    return isWord(text) || isStars(text) || isSumOf(text);
  }

  /** SAP marks its sums with nothing but stars. */
  private static boolean isStars(String text) {
    String stars = text.strip();
    return !stars.isEmpty() && stars.chars().allMatch(c -> c == '*');
  }

  private static boolean isSumOf(String text) {
    String line = text.length() > LONGEST ? "" : CellText.line(text);
    int first = line.indexOf(' ');
    return first > 0
        && (isCommonSum(line)
            || BEHIND.contains(Folding.key(line.substring(line.lastIndexOf(' '))))
            || BEFORE.contains(Folding.key(line.substring(0, first))));
  }

  /** "Total Region Nord" and "Ø Umsatz" are sums, "Total Deutschland GmbH" is a firm. */
  private static boolean isCommonSum(String line) {
    List<String> words = List.of(line.split(" "));
    String first = Folding.key(words.getFirst());
    return (BEFORE_COMMON.contains(first) || SIGNS.contains(words.getFirst()))
        && words.stream()
            .skip(1)
            .map(Folding::key)
            .allMatch(word -> COMMON.contains(word) || HeadingText.isYearWord(word));
  }

  private static boolean isWord(String text) {
    return SIGNS.contains(text.strip()) || isWrittenWord(text);
  }

  private static boolean isWrittenWord(String text) {
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
