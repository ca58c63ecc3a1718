package app.revier.excel.plan;

import app.revier.gap.CustomerForecast;
import app.revier.segment.Cell;
import app.revier.segment.Retention;
import app.revier.territory.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * The sheet that says for every existing customer what is secured, what is at risk and what is to
 * be expected; the largest risk first. For reading only: its headings are none that an import
 * knows.
 */
final class GapTable {

  private static final int FROZEN = 2;

  private final PlanView view;
  private final List<WorkbookColumn<CustomerForecast>> columns = new ArrayList<>();

  private GapTable(PlanView view) {
    this.view = view;
  }

  /** The sheet. */
  static TableSheet<CustomerForecast> of(PlanView view) {
    GapTable table = new GapTable(view);
    table.addColumns();
    List<CustomerForecast> rows =
        view.outlook().customers().stream()
            .sorted(
                Comparator.comparing(CustomerForecast::atRisk)
                    .thenComparing(CustomerForecast::base)
                    .reversed()
                    .thenComparing(forecast -> forecast.customer().number()))
            .toList();
    return new TableSheet<>(
        view.text("workbook.gap"),
        view.tableTitle(view.text("workbook.gap")),
        view.text("workbook.hint-told"),
        table.columns,
        rows,
        FROZEN,
        table.columns.size());
  }

  private void addColumns() {
    columns.add(
        told("workbook.for-number", ColumnFormat.TEXT, f -> Content.of(f.customer().number()))
            .wide(16));
    columns.add(
        told("workbook.at-customer", ColumnFormat.TEXT, f -> Content.of(f.customer().name()))
            .wide(34));
    columns.add(told("workbook.class", ColumnFormat.FIELD, this::field));
    columns.add(amount(view.amountHeading("workbook.base", view.baseYear()), f -> f.base()));
    columns.add(amount(view.amountHeading("workbook.erosion"), CustomerForecast::erosion));
    columns.add(amount(view.amountHeading("workbook.kept"), CustomerForecast::kept));
    columns.add(amount(view.amountHeading("workbook.secured"), CustomerForecast::contracted));
    columns.add(
        amount(view.amountHeading("workbook.uncontracted"), CustomerForecast::uncontracted));
    columns.add(
        told(
            "workbook.retention-used",
            ColumnFormat.PERCENT,
            f -> Content.of(f.retention().probability())));
    columns.add(amount(view.amountHeading("workbook.at-risk"), CustomerForecast::atRisk));
    columns.add(amount(view.amountHeading("workbook.expected"), CustomerForecast::expected));
    columns.add(
        told("workbook.why", ColumnFormat.TEXT, f -> Content.of(why(f.retention()))).wide(70));
  }

  private WorkbookColumn<CustomerForecast> told(
      String key, ColumnFormat format, WorkbookColumn.Source<CustomerForecast> source) {
    return WorkbookColumn.told(view.text(key), format, source);
  }

  private static WorkbookColumn<CustomerForecast> amount(
      String heading, Function<CustomerForecast, Money> source) {
    return WorkbookColumn.<CustomerForecast>told(
            heading, ColumnFormat.AMOUNT, forecast -> Content.of(source.apply(forecast)))
        .withSum();
  }

  private Content field(CustomerForecast forecast) {
    Cell cell = view.segmentation().of(forecast.customer().id()).cell();
    String name = view.terms().cell(cell);
    return cell == null ? new Content.Text(name) : new Content.Field(cell, name);
  }

  /** A workbook is read by others than the rep, so it does not say "by you". */
  private String why(Retention retention) {
    return retention.byHand()
        ? view.text("workbook.retention-by-hand")
        : view.explanations().retention(retention, view.outlook().parameters().retention());
  }
}
