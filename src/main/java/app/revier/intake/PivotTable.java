package app.revier.intake;

import app.revier.intake.HeaderFinder.Line;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises what spreadsheets write into pivot tables: "Zeilenbeschriftungen" over the names,
 * "Summe von Umsatz" over what is added up, "Gesamtergebnis" at the end. One whose rows are not
 * nested is a list like any other.
 */
final class PivotTable {

  private static final Set<String> LABELS = Set.of("zeilenbeschriftungen", "rowlabels");

  private static final Set<String> GRAND_TOTALS = Set.of("gesamtergebnis", "grandtotal");

  private static final Pattern SUM = Pattern.compile("(?i)^\\s*(?:Summe von|Sum of)\\s+(.+)$");

  private static final Pattern OTHER =
      Pattern.compile(
          "(?i)^\\s*(?:Anzahl|Count|Mittelwert|Average|Maximum|Max|Minimum|Min|Produkt|Product)"
              + " (?:von|of)\\s+.+$");

  /** Sums of rounded amounts may differ a little. */
  private static final BigDecimal TOLERANCE = new BigDecimal("0.001");

  private PivotTable() {}

  /** Whether a heading stands over the names of the rows. */
  static boolean isLabel(String heading) {
    return LABELS.contains(Folding.key(heading));
  }

  /** What is added up, of a heading that says so; any other heading as it is. */
  static String addedUp(String heading) {
    Matcher sum = SUM.matcher(heading);
    return sum.matches() ? sum.group(1) : heading;
  }

  /** Whether a text over the table says that its figures are no sums of revenue. */
  static boolean isOtherMeasure(String text) {
    Matcher sum = SUM.matcher(text);
    return OTHER.matcher(text).matches() || (sum.matches() && !isRevenue(sum.group(1)));
  }

  private static boolean isRevenue(String addedUp) {
    HeadingText heading = HeadingText.of(addedUp);
    KnownHeading sale = HeadingCatalogue.KNOWN.find(ImportKind.SALES, heading);
    return RevenueWords.isAbout(heading) || (sale != null && sale.field() == ImportField.AMOUNT);
  }

  /**
   * Whether rows are groups of others: then all of them together come to more than the grand total
   * says. Without a grand total below, or only the first rows of a long table, that is not known.
   *
   * @param lines of the sheet
   * @param at the line of the headings
   * @param label the column of the names
   */
  static boolean isNested(List<Line> lines, int at, int label) {
    List<Line> rows = new ArrayList<>(lines.subList(at + 1, lines.size()));
    int total = -1;
    for (int i = 0; i < rows.size() && total < 0; i++) {
      total = GRAND_TOTALS.contains(Folding.key(text(rows.get(i), label))) ? i : -1;
    }
    if (total <= 0) {
      return false;
    }
    Line grand = rows.get(total);
    for (int column = label + 1; column < grand.cells().size(); column++) {
      BigDecimal said = figure(grand, column);
      BigDecimal sum = BigDecimal.ZERO;
      for (Line row : rows.subList(0, total)) {
        sum = sum.add(figure(row, column));
      }
      BigDecimal off = sum.subtract(said).abs();
      if (said.signum() != 0 && off.compareTo(said.abs().multiply(TOLERANCE)) > 0) {
        return true;
      }
    }
    return false;
  }

  private static String text(Line line, int column) {
    return column < line.cells().size() ? CellText.of(line.cells().get(column)) : "";
  }

  private static BigDecimal figure(Line line, int column) {
    SourceCell cell =
        column < line.cells().size() ? line.cells().get(column) : SourceCell.Blank.BLANK;
    if (cell instanceof SourceCell.Numeric number) {
      return number.value();
    }
    return switch (NumberText.of(CellText.line(CellText.of(cell)))) {
      case NumberText.Sure sure -> sure.value();
      case NumberText.Either either -> either.grouped();
      case NumberText.None _ -> BigDecimal.ZERO;
    };
  }
}
