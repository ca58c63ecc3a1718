package app.revier.excel.plan;

import java.math.BigDecimal;
import org.apache.poi.ss.util.CellReference;

/**
 * Where the table of the hit probability has its cells, and the formulas over them. All rows and
 * columns count from 0.
 */
final class HitFormulas {

  static final int LABEL = 0;
  static final int VALUE = 1;
  static final int CHANCE = 2;
  static final int SPREAD = 3;

  static final int TARGET = 4;
  static final int HIT = 5;
  static final int EXACT = 6;
  static final int DIFFERENCE = 7;
  static final int QUANTILES = 8;
  static final int CURVE_TITLE = 12;
  static final int CURVE_END = 29;
  static final int APART_TITLE = 31;
  static final int APART = 33;
  static final int DETAILS = APART + HitTable.APART + 1;
  static final int CUT = DETAILS + 1;
  static final int STEP = DETAILS + 2;
  static final int EXPECTED = DETAILS + 3;
  static final int MOST = DETAILS + 4;
  static final int REST_MEAN = DETAILS + 5;
  static final int REST_SPREAD = DETAILS + 6;
  static final int REST_SKEW = DETAILS + 7;
  static final int WHOLE_SPREAD = DETAILS + 8;
  static final int CURVE_FROM = DETAILS + 9;
  static final int CURVE_STEP = DETAILS + 10;
  static final int LAST = CURVE_STEP;

  /** Beside the page: the combinations, the curve and what outcomes have in common. */
  static final int NUMBER = 6;

  static final int SUM = 7;
  static final int JUST = 8;
  static final int ACROSS_NUMBERS = 5;
  static final int ACROSS_SUMS = 6;
  static final int ACROSS_CHANCES = 7;
  static final int ACROSS = 7;
  static final int HEADINGS = 11;
  static final int ROWS = 12;
  static final int TOTAL = 10;
  static final int REACHED = 11;
  static final int BELOW = 12;
  static final int MARK = 13;
  static final int COMMON = 15;
  static final int WEIGHT = 16;
  static final int MEAN = 17;
  static final int VARIANCE = 18;
  static final int THIRD = 19;
  static final int GIVEN_MEAN = 20;
  static final int GIVEN_SPREAD = 21;
  static final int GIVEN_SKEW = 22;
  static final int GIVEN_CHANCES = 23;
  static final int GIVEN_SUMS = HEADINGS - 1;

  /** How many totals the curve has. */
  static final int POINTS = 61;

  private HitFormulas() {}

  /** A number as formulas write it. */
  static String number(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  /** A cell that does not move. */
  static String cell(int row, int column) {
    return "$" + CellReference.convertNumToColString(column) + "$" + (row + 1);
  }

  private static String range(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    return cell(firstRow, firstColumn) + ":" + cell(lastRow, lastColumn);
  }

  private static String value(int row) {
    return cell(row, VALUE);
  }

  private static String column(int column, int rows) {
    return range(ROWS, ROWS + rows - 1, column, column);
  }

  private static String common(int column) {
    return column(column, HitFactor.NODES);
  }

  /** The combined outcomes' amounts and chances. */
  private static String apart(int column, int count) {
    return range(APART, APART + count - 1, column, column);
  }

  /** A chance given what outcomes have in common. */
  static String given(String chance, String z) {
    return "NORMSDIST((NORMSINV(1E-12+"
        + chance
        + "*(1-2E-12))+SQRT(MIN(0.95,Correlation))*"
        + z
        + ")/SQRT(1-MIN(0.95,Correlation)))";
  }

  /** The sum of a combination. */
  static String sum(int number, int first, int each, int count) {
    StringBuilder sum = new StringBuilder();
    for (int bit = 0; bit < count; bit++) {
      if ((number >> bit & 1) == 1) {
        sum.append(sum.isEmpty() ? "" : "+").append(cell(APART + first + bit * each, VALUE));
      }
    }
    return sum.isEmpty() ? "0" : sum.toString();
  }

  /** How likely just that combination comes. */
  static String just(int number, int first, int each, int count) {
    StringBuilder product = new StringBuilder();
    for (int bit = 0; bit < count; bit++) {
      String chance = cell(APART + first + bit * each, CHANCE);
      product
          .append(product.isEmpty() ? "" : "*")
          .append((number >> bit & 1) == 1 ? chance : "(1-" + chance + ")");
    }
    return product.toString();
  }

  /** The same given what outcomes have in common. */
  static String just(int number, String z) {
    StringBuilder product = new StringBuilder();
    for (int bit = 0; bit < HitFactor.APART; bit++) {
      String chance = given(cell(APART + bit, CHANCE), z);
      product
          .append(product.isEmpty() ? "" : "*")
          .append((number >> bit & 1) == 1 ? chance : "(1-" + chance + ")");
    }
    return ifCommon(product.toString(), "0");
  }

  /** What holds only where outcomes hang together. */
  static String ifCommon(String then, String otherwise) {
    return "IF(Correlation>0," + then + "," + otherwise + ")";
  }

  /** A sum over the combined outcomes. */
  static String overApart(String term) {
    return overApart(term, HitTable.APART);
  }

  /** A sum over the first of them. */
  static String overApart(String term, int count) {
    return "SUMPRODUCT("
        + term.replace("#A", apart(VALUE, count)).replace("#P", apart(CHANCE, count))
        + ")";
  }

  /** The same given what outcomes have in common. */
  static String overGiven(String term, String z) {
    return "SUMPRODUCT("
        + term.replace("#P", given(apart(CHANCE, HitFactor.APART), z))
            .replace("#A", apart(VALUE, HitFactor.APART))
        + ")";
  }

  /** The standard deviation of a part of the whole variance. */
  static String spread(String part, String whole) {
    return "IF(" + part + "<=0.000000001*(" + whole + "),0.0005,MAX(0.0005,SQRT(" + part + ")))";
  }

  /** A sixth of the skewness over √2π. */
  static String skew(String thirdMoment, String spread) {
    return "IF(" + spread + "<=0.0005,0,(" + thirdMoment + ")/" + spread + "^3/6/SQRT(2*PI()))";
  }

  /** The target, else the expected total. */
  static String wanted() {
    return "IF(ISNUMBER(Target),Target," + value(EXPECTED) + ")";
  }

  /** Half a step below the least total there can be that is not below an amount. */
  static String cut(String amount) {
    String most = value(MOST);
    String step = value(STEP);
    return most + "-" + step + "*(INT((" + most + "-" + amount + "+0.005)/" + step + ")+0.5)";
  }

  /** The probability of more than a cut. */
  static String above(String cut) {
    String alone =
        tail(
            column(JUST, HitTable.COMBINATIONS) + "*" + across(ACROSS_CHANCES),
            "("
                + column(SUM, HitTable.COMBINATIONS)
                + "+"
                + across(ACROSS_SUMS)
                + "+"
                + value(REST_MEAN)
                + "-"
                + cut
                + ")/"
                + value(REST_SPREAD),
            value(REST_SKEW));
    int last = ROWS + HitFactor.NODES - 1;
    int lastChance = GIVEN_CHANCES + HitFactor.COMBINATIONS - 1;
    String together =
        tail(
            common(WEIGHT) + "*" + range(ROWS, last, GIVEN_CHANCES, lastChance),
            "("
                + common(GIVEN_MEAN)
                + "+"
                + range(GIVEN_SUMS, GIVEN_SUMS, GIVEN_CHANCES, lastChance)
                + "-"
                + cut
                + ")/"
                + common(GIVEN_SPREAD),
            common(GIVEN_SKEW));
    return "MAX(0,MIN(1," + ifCommon(together, alone) + "))";
  }

  private static String across(int row) {
    return range(row, row, ACROSS, ACROSS + HitTable.COMBINATIONS - 1);
  }

  private static String tail(String weights, String z, String skew) {
    return "SUMPRODUCT("
        + weights
        + "*(NORMSDIST("
        + z
        + ")+"
        + skew
        + "*(("
        + z
        + ")^2-1)*EXP(-(("
        + z
        + ")^2)/2)))";
  }

  /** The standard deviation of the total. */
  static String wholeSpread(String variance) {
    String mean = "SUMPRODUCT(" + common(WEIGHT) + "*" + common(MEAN) + ")";
    String together =
        "SUMPRODUCT("
            + common(WEIGHT)
            + "*("
            + common(VARIANCE)
            + "+("
            + common(MEAN)
            + "-"
            + mean
            + ")^2))";
    return "SQRT(MAX(0," + ifCommon(together, variance) + "))";
  }

  /** The amount that is reached with a probability, read from the curve. */
  static String quantile(String probability) {
    String reached = column(REACHED, POINTS);
    String at = "MATCH(" + probability + "," + reached + ",-1)";
    String here = "INDEX(" + reached + "," + at + ")";
    String next = "INDEX(" + reached + "," + at + "+1)";
    String total = "INDEX(" + column(TOTAL, POINTS) + "," + at + ")";
    return "IFERROR("
        + total
        + "+("
        + here
        + "-"
        + probability
        + ")/("
        + here
        + "-"
        + next
        + ")*"
        + value(CURVE_STEP)
        + ","
        + value(EXPECTED)
        + ")";
  }
}
