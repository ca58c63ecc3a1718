package app.revier.excel.plan;

import app.revier.book.Setting;
import app.revier.gap.CustomerForecast;
import app.revier.intake.AttributeHeading;
import app.revier.segment.Classification;
import app.revier.segment.Loyalty;
import app.revier.territory.Attribute;
import app.revier.territory.CustomerFields;
import app.revier.territory.Money;
import app.revier.territory.Potential;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The sheet of all customers. What a manager reads stands at the left and is printed; what is only
 * kept stands at the right.
 */
final class CustomerTable {

  private static final int FROZEN = 2;

  private final PlanView view;
  private final List<WorkbookColumn<Classification>> columns = new ArrayList<>();

  private CustomerTable(PlanView view) {
    this.view = view;
  }

  /** The sheet. */
  static TableSheet<Classification> of(PlanView view) {
    CustomerTable table = new CustomerTable(view);
    table.addWho();
    table.addBuying();
    table.addPlan();
    int printed = table.columns.size();
    table.columns.addAll(ClassColumns.of(view));
    table.columns.addAll(RetentionColumns.of(view));
    table.columns.addAll(CustomerRecord.columns(view));
    table.columns.add(RiskCause.column(view));
    table.columns.addAll(HitColumns.customers(view));
    table.addAttributes();
    return new TableSheet<>(
        Table.CUSTOMERS,
        view.text("workbook.customers"),
        view.tableTitle(view.text("workbook.customers")),
        view.text("workbook.hint"),
        table.columns,
        view.customers(),
        FROZEN,
        printed);
  }

  private void addWho() {
    columns.add(WorkbookColumn.identity(row -> Content.of(row.customer().id().value())));
    columns.add(CustomerRecord.column(view, CustomerFields.NUMBER));
    columns.add(CustomerRecord.column(view, CustomerFields.NAME));
    columns.add(CustomerRecord.column(view, CustomerFields.CITY));
    columns.add(
        WorkbookColumn.<Classification>computed(
                view.heading("workbook.class"),
                ColumnFormat.FIELD,
                CustomerFormulas.CLASS,
                row -> ClassColumns.field(view, row.cell()))
            .noted(view.text("sheets.note-class")));
  }

  private void addBuying() {
    for (int year : view.years()) {
      columns.add(revenue(year));
    }
    columns.add(
        WorkbookColumn.<Classification>entered(
                view.amounts("workbook.potential"),
                ColumnFormat.AMOUNT,
                row -> {
                  Potential potential = row.customer().potential();
                  return potential == null ? null : Content.of(potential.amount());
                })
            .withSum());
    columns.add(
        WorkbookColumn.<Classification>computed(
                view.heading("workbook.share-of-wallet"),
                ColumnFormat.PERCENT,
                CustomerFormulas.SHARE_OF_WALLET,
                row -> Content.of(row.shareOfWallet()))
            .noted(view.text("sheets.note-share-of-wallet")));
    columns.add(
        WorkbookColumn.<Classification>computed(
                view.amounts("workbook.whitespace"),
                ColumnFormat.AMOUNT,
                CustomerFormulas.WHITESPACE,
                row -> Content.of(row.whitespace()))
            .withSum()
            .noted(view.text("sheets.note-whitespace")));
    columns.add(
        WorkbookColumn.<Classification>computed(
                view.heading("workbook.loyalty-computed"),
                ColumnFormat.WHOLE,
                CustomerFormulas.LOYALTY,
                row -> Content.of(Loyalty.of(row.customer())))
            .wide(14)
            .noted(view.text("sheets.note-loyalty")));
    columns.add(
        WorkbookColumn.<Classification>computed(
                view.heading("workbook.retention-used"),
                ColumnFormat.PERCENT,
                CustomerFormulas.RETENTION,
                row -> {
                  CustomerForecast forecast = view.forecast(row.customer().id());
                  return forecast == null ? null : Content.of(forecast.retention().probability());
                })
            .noted(view.text("sheets.note-retention")));
  }

  private void addPlan() {
    columns.add(
        WorkbookColumn.<Classification>computed(
                view.amounts("sheets.base"),
                ColumnFormat.AMOUNT,
                CustomerFormulas.revenue(view.years(), Named.BASE_YEAR_AT),
                row -> Content.of(row.revenue()))
            .withSum()
            .noted(view.text("sheets.note-base")));
    forecast("erosion", CustomerFormulas.EROSION, CustomerForecast::erosion);
    forecast("kept", CustomerFormulas.KEPT, CustomerForecast::kept);
    forecast("secured", CustomerFormulas.SECURED, CustomerForecast::contracted);
    forecast("uncontracted", CustomerFormulas.UNCONTRACTED, CustomerForecast::uncontracted);
    forecast("at-risk", CustomerFormulas.AT_RISK, CustomerForecast::atRisk);
    forecast("expected", CustomerFormulas.EXPECTED, CustomerForecast::expected);
  }

  private void forecast(String key, String formula, Function<CustomerForecast, Money> figure) {
    columns.add(
        WorkbookColumn.<Classification>computed(
                view.amounts("workbook." + key),
                ColumnFormat.AMOUNT,
                formula,
                row -> {
                  CustomerForecast forecast = view.forecast(row.customer().id());
                  return forecast == null ? null : Content.of(figure.apply(forecast));
                })
            .withSum()
            .noted(view.text("sheets.note-" + key)));
  }

  /** One column an attribute, under its name unless another column is called so already. */
  private void addAttributes() {
    for (Attribute attribute : view.snapshot().settings().get(Setting.ATTRIBUTES)) {
      boolean taken =
          columns.stream()
              .anyMatch(
                  column -> AttributeHeading.isSame(column.heading().text(), attribute.name()));
      columns.add(
          WorkbookColumn.<Classification>entered(
                  new Heading(
                      "attribute-" + attribute.code(),
                      taken ? view.text("workbook.attribute", attribute.name()) : attribute.name()),
                  ColumnFormat.TEXT,
                  row -> valueOf(row, attribute))
              .wide(16));
    }
  }

  private static @Nullable Content valueOf(Classification row, Attribute attribute) {
    String code = row.customer().behaviour().valueOf(attribute.code());
    Attribute.Value value = code == null ? null : attribute.value(code);
    return value == null ? null : Content.of(value.label());
  }

  private WorkbookColumn<Classification> revenue(int year) {
    return WorkbookColumn.<Classification>entered(
            view.amounts("workbook.revenue", String.valueOf(year)).as("revenue-" + year),
            ColumnFormat.AMOUNT,
            row ->
                row.customer().revenue().knows(year)
                    ? Content.of(row.customer().revenue().in(year))
                    : null)
        .withSum();
  }
}
