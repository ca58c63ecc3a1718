package app.revier.excel.plan;

import app.revier.segment.Thresholds;
import app.revier.territory.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/**
 * From which figure customers are A and B. By the Pareto rule a customer is A if all larger figures
 * together lie below the share that A reaches, so the limit is the least figure of which that is
 * true. It is found by halving, down to the cent: no order of the customers matters, and it takes
 * as many sums as there are lines, however many customers there are.
 */
final class SizeLimits {

  /** Halves any amount below a million millions down to the cent. */
  private static final int LINES = 48;

  /** Larger than any amount: nobody is A where nobody has any revenue. */
  private static final double NOBODY = 1e15;

  private final SheetGrid grid;
  private final PlanView view;
  private final int column;
  private final boolean pareto;
  private final long[] figures;
  private final long total;
  private int row;

  private SizeLimits(SheetGrid grid, int top, int column) {
    this.grid = grid;
    this.column = column;
    view = grid.view();
    row = top;
    pareto = view.thresholds().mode() == Thresholds.Mode.PARETO;
    figures = view.customers().stream().mapToLong(one -> view.sizeFigure(one).cents()).toArray();
    total = Arrays.stream(figures).sum();
  }

  /**
   * Adds the block.
   *
   * @return the row below it
   */
  static int add(SheetGrid grid, int top, int column) {
    SizeLimits limits = new SizeLimits(grid, top, column);
    limits.add();
    return limits.row;
  }

  /**
   * One of the two limits.
   *
   * @param name of the limit in force
   * @param set the amount that is set
   * @param reach the share that is set
   * @param label the key of what it is called
   * @param at its first column
   */
  private record Limit(Named name, Named set, Named reach, String label, int at) {}

  private void add() {
    grid.section(row++, column, column + 6, view.text("sheets.size-limits"));
    int totalRow = row + 2;
    Limit a =
        new Limit(Named.SIZE_A_FROM, Named.A_FROM, Named.A_REACH, "sheets.a-from", column + 1);
    Limit b =
        new Limit(Named.SIZE_B_FROM, Named.B_FROM, Named.B_REACH, "sheets.b-from", column + 4);
    int firstLine = totalRow + 4;
    inForce(a, totalRow, firstLine + LINES - 1);
    inForce(b, totalRow, firstLine + LINES - 1);
    amount(
        "sheets.size-total",
        "IF(SizeMode=WordPareto,ROUND("
            + grid.ranges().sum(Table.CUSTOMERS, "size-figure")
            + ",2),\"\")",
        total);
    Thresholds thresholds = view.thresholds();
    needed("sheets.a-needed", totalRow, Named.A_REACH, thresholds.aReach());
    needed("sheets.b-needed", totalRow, Named.B_REACH, thresholds.bReach());
    headings(a.at());
    headings(b.at());
    row++;
    lines(a, totalRow, totalRow + 1, needed(thresholds.aReach()));
    lines(b, totalRow, totalRow + 2, needed(thresholds.bReach()));
    row += LINES;
  }

  private void inForce(Limit limit, int totalRow, int lastLine) {
    Thresholds thresholds = view.thresholds();
    boolean isA = limit.name() == Named.SIZE_A_FROM;
    double set = (isA ? thresholds.aFrom() : thresholds.bFrom()).cents() / 100.0;
    Share reach = isA ? thresholds.aReach() : thresholds.bReach();
    double cached = !pareto ? set : total <= 0 ? NOBODY : least(needed(reach)) / 100.0;
    String sum = cell(totalRow, column + 1);
    grid.text(row, column, view.text(limit.label()), Appearance.PLAIN);
    grid.write(
        row,
        column + 1,
        new Content.Formula(
            "IF(SizeMode=WordPareto,IF("
                + sum
                + "<=0,1E+15,"
                + cell(lastLine, limit.at() + 1)
                + "/100),"
                + limit.set()
                + ")",
            new Content.Figure(cached)),
        grid.appearance(ColumnFormat.AMOUNT));
    NamedCells.name(grid.sheet(), limit.name(), row, column + 1);
    row++;
  }

  private void needed(String label, int totalRow, Named reach, Share share) {
    String sum = cell(totalRow, column + 1);
    amount(
        label,
        "IF(" + sum + "=\"\",\"\",ROUNDUP(ROUND(" + sum + "*" + reach + ",6),2))",
        needed(share));
  }

  private void amount(String label, String formula, long cents) {
    grid.text(row, column, view.text(label), Appearance.PLAIN);
    grid.write(
        row,
        column + 1,
        new Content.Formula(formula, pareto ? new Content.Figure(cents / 100.0) : null),
        grid.appearance(ColumnFormat.AMOUNT));
    row++;
  }

  private void headings(int at) {
    grid.heading(row, at, view.text("sheets.limit-above"));
    grid.heading(row, at + 1, view.text("sheets.limit-at-most"));
    grid.heading(row, at + 2, view.text("sheets.limit-larger"));
  }

  private void lines(Limit limit, int totalRow, int neededRow, long needed) {
    long low = -1;
    long high = Arrays.stream(figures).max().orElse(0);
    String sum = cell(totalRow, column + 1);
    String goal = cell(neededRow, column + 1);
    String largest =
        "ROUND("
            + grid.ranges().added(Table.CUSTOMERS, part -> "MAX(" + part.range("size-figure") + ")")
            + "*100,0)";
    for (int i = 0; i < LINES; i++) {
      int at = row + i;
      String isEnough =
          "OR(ROUND("
              + cell(at - 1, limit.at() + 2)
              + "-"
              + goal
              + ",2)<0,"
              + cell(at - 1, limit.at() + 2)
              + "=0)";
      String middle =
          "INT((" + cell(at - 1, limit.at()) + "+" + cell(at - 1, limit.at() + 1) + ")/2)";
      write(
          at,
          limit.at(),
          sum,
          i == 0 ? "-1" : "IF(" + isEnough + "," + cell(at - 1, limit.at()) + "," + middle + ")",
          low);
      write(
          at,
          limit.at() + 1,
          sum,
          i == 0
              ? largest
              : "IF(" + isEnough + "," + middle + "," + cell(at - 1, limit.at() + 1) + ")",
          high);
      long half = Math.floorDiv(low + high, 2);
      long larger = larger(half);
      write(at, limit.at() + 2, sum, largerThan(at, limit), larger / 100.0);
      if (larger < needed || larger == 0) {
        high = half;
      } else {
        low = half;
      }
    }
  }

  private String largerThan(int at, Limit limit) {
    String middle = "INT((" + cell(at, limit.at()) + "+" + cell(at, limit.at() + 1) + ")/2)/100";
    return "ROUND("
        + grid.ranges()
            .added(
                Table.CUSTOMERS,
                part -> "SUMIF(" + part.range("size-figure") + ",\">\"&" + middle + ")")
        + ",2)";
  }

  private void write(int at, int where, String sum, String formula, double cached) {
    @Nullable Content result = pareto ? new Content.Figure(cached) : null;
    grid.write(
        at,
        where,
        new Content.Formula("IF(" + sum + "=\"\",\"\"," + formula + ")", result),
        grid.appearance(ColumnFormat.AMOUNT).inkOf(Appearance.FAINT));
  }

  private static String cell(int row, int column) {
    return "$" + CellReference.convertNumToColString(column) + "$" + (row + 1);
  }

  private long larger(long than) {
    return Arrays.stream(figures).filter(figure -> figure > than).sum();
  }

  /** The least whole number of cents that makes a share of the total. */
  private long needed(Share share) {
    return BigDecimal.valueOf(total)
        .multiply(share.toDecimal())
        .setScale(0, RoundingMode.CEILING)
        .longValueExact();
  }

  /** The least figure of which all larger ones together lie below what is needed. */
  private long least(long needed) {
    long low = -1;
    long high = Arrays.stream(figures).max().orElse(0);
    while (high - low > 1) {
      long half = Math.floorDiv(low + high, 2);
      long larger = larger(half);
      if (larger < needed || larger == 0) {
        high = half;
      } else {
        low = half;
      }
    }
    return high;
  }
}
