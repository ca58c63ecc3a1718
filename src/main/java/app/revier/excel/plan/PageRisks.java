package app.revier.excel.plan;

import app.revier.gap.CustomerForecast;
import app.revier.segment.Classification;
import app.revier.territory.Probability;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/**
 * The customers with most at risk, and why. Which they are follows the plan; beside the page stands
 * in which row of the table of customers each is found.
 */
final class PageRisks {

  private static final int MOST = 5;

  /** Where the amounts and rows stand. */
  private static final int HELP = 19;

  private final SheetGrid grid;
  private final PlanView view;
  private final String amounts;
  private final List<Integer> rows;

  private PageRisks(SheetGrid grid) {
    this.grid = grid;
    view = grid.view();
    amounts = grid.ranges().column(Table.CUSTOMERS, "at-risk");
    rows =
        IntStream.range(0, view.customers().size())
            .filter(i -> cents(i) > 0)
            .boxed()
            .sorted(Comparator.comparingLong((Integer i) -> -cents(i)))
            .limit(MOST)
            .toList();
  }

  /** Adds the block; gives the row after it. */
  static int add(SheetGrid grid, int top) {
    return new PageRisks(grid).addAt(top);
  }

  private long cents(int customer) {
    CustomerForecast forecast = forecast(customer);
    return forecast == null ? 0 : forecast.atRisk().cents();
  }

  private @Nullable CustomerForecast forecast(int customer) {
    return view.forecast(view.customers().get(customer).customer().id());
  }

  private int addAt(int top) {
    Appearance amount = grid.appearance(ColumnFormat.AMOUNT);
    SummarySheet.section(grid, top, SummarySheet.A, SummarySheet.LAST, view.text("brief.risks"));
    grid.write(
        top,
        SummarySheet.LAST,
        new Content.Formula(Named.AT_RISK.toString(), new Content.Amount(view.outlook().atRisk())),
        amount.sized(12).strong().underlined());
    int row = top + 2;
    grid.heading(row, SummarySheet.B, view.text("workbook.at-risk"));
    grid.heading(row, SummarySheet.C, view.text("brief.retention"));
    grid.text(
        row,
        SummarySheet.D,
        view.text("brief.cause"),
        Appearance.PLAIN.inkOf(Appearance.FAINT).at(HorizontalAlignment.LEFT));
    for (int i = 0; i < Math.max(1, Math.min(MOST, view.outlook().customers().size())); i++) {
      addCustomer(top + 3 + i, i, i == 0);
    }
    return top + 3 + Math.max(1, Math.min(MOST, view.outlook().customers().size()));
  }

  private void addCustomer(int row, int place, boolean first) {
    String amount = new CellReference(row, HELP, true, true).formatAsString();
    String at = new CellReference(row, HELP + 1, true, true).formatAsString();
    boolean present = place < rows.size();
    Appearance faint = grid.appearance(ColumnFormat.AMOUNT).inkOf(Appearance.FAINT);
    Content value = present ? Content.of(cents(rows.get(place)) / 100.0) : new Content.Figure(0);
    grid.write(
        row,
        HELP,
        new Content.Formula("IFERROR(LARGE(" + amounts + "," + (place + 1) + "),0)", value),
        faint);
    grid.write(
        row,
        HELP + 1,
        new Content.Formula(
            found(row, amount, first), present ? Content.of(rows.get(place) + 1) : null),
        faint);
    Appearance plain = Appearance.PLAIN.overLines();
    Classification customer = present ? view.customers().get(rows.get(place)) : null;
    CustomerForecast forecast = present ? forecast(rows.get(place)) : null;
    String name = customer == null ? "" : customer.customer().name();
    String why = forecast == null ? "" : RiskCause.of(view, forecast.retention());
    cell(row, SummarySheet.A, at, "name", Content.of(name), plain);
    cell(
        row,
        SummarySheet.B,
        at,
        "at-risk",
        forecast == null ? null : Content.of(forecast.atRisk()),
        grid.appearance(ColumnFormat.AMOUNT));
    Probability kept = forecast == null ? null : forecast.retention().probability();
    cell(
        row,
        SummarySheet.C,
        at,
        "retention-used",
        Content.of(kept),
        grid.appearance(ColumnFormat.PERCENT));
    grid.span(
        row,
        SummarySheet.D,
        SummarySheet.LAST,
        formula(at, RiskCause.KEY, Content.of(why)),
        plain.at(HorizontalAlignment.LEFT));
    grid.linesFor(row, List.of(name, why), new int[] {36, 76});
  }

  /** Where an amount is found; an equal one before it is passed over. */
  private String found(int row, String amount, boolean first) {
    String plain = "MATCH(" + amount + "," + amounts + ",0)";
    String before = new CellReference(row - 1, HELP, true, true).formatAsString();
    String passed = new CellReference(row - 1, HELP + 1, true, true).formatAsString();
    String next =
        passed
            + "+MATCH("
            + amount
            + ",INDEX("
            + amounts
            + ","
            + passed
            + "+1):INDEX("
            + amounts
            + ",ROWS("
            + amounts
            + ")),0)";
    return "IF("
        + amount
        + ">0,"
        + (first ? plain : "IF(" + amount + "=" + before + "," + next + "," + plain + ")")
        + ",\"\")";
  }

  private void cell(
      int row, int column, String at, String key, @Nullable Content result, Appearance appearance) {
    grid.write(row, column, formula(at, key, result), appearance);
  }

  private Content formula(String at, String key, @Nullable Content result) {
    String range = grid.ranges().column(Table.CUSTOMERS, key);
    return new Content.Formula(
        "IF(ISNUMBER(" + at + "),INDEX(" + range + "," + at + "),\"\")", result);
  }
}
