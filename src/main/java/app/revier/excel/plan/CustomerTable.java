package app.revier.excel.plan;

import app.revier.book.Setting;
import app.revier.gap.CustomerForecast;
import app.revier.intake.AttributeHeading;
import app.revier.segment.Cell;
import app.revier.segment.Classification;
import app.revier.segment.Loyalty;
import app.revier.territory.Attribute;
import app.revier.territory.ClassOverride;
import app.revier.territory.CustomerFields;
import app.revier.territory.Potential;
import java.util.ArrayList;
import java.util.List;
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
    table.addKeyFigures();
    int printed = table.columns.size();
    table.addClassDetails();
    table.columns.addAll(CustomerRecord.columns(view));
    table.addAttributes();
    return new TableSheet<>(
        view.text("workbook.customers"),
        view.tableTitle(view.text("workbook.customers")),
        view.text("workbook.hint"),
        table.columns,
        view.customers(),
        FROZEN,
        printed);
  }

  private void addKeyFigures() {
    columns.add(CustomerRecord.column(view, CustomerFields.NUMBER));
    columns.add(CustomerRecord.column(view, CustomerFields.NAME));
    columns.add(CustomerRecord.column(view, CustomerFields.CITY));
    columns.add(
        WorkbookColumn.told(
            view.text("workbook.class"), ColumnFormat.FIELD, row -> field(row.cell())));
    for (int year : view.snapshot().territory().revenueYears()) {
      columns.add(revenue(year));
    }
    columns.add(
        WorkbookColumn.<Classification>entered(
                view.amountHeading("workbook.potential"),
                ColumnFormat.AMOUNT,
                row -> {
                  Potential potential = row.customer().potential();
                  return potential == null ? null : Content.of(potential.amount());
                })
            .withSum());
    columns.add(
        WorkbookColumn.told(
            view.text("workbook.share-of-wallet"),
            ColumnFormat.PERCENT,
            row -> Content.of(row.shareOfWallet())));
    columns.add(
        WorkbookColumn.<Classification>told(
                view.amountHeading("workbook.whitespace"),
                ColumnFormat.AMOUNT,
                row -> Content.of(row.whitespace()))
            .withSum());
    columns.add(
        WorkbookColumn.<Classification>told(
                view.text("workbook.loyalty-computed"),
                ColumnFormat.WHOLE,
                row -> Content.of(Loyalty.of(row.customer())))
            .wide(14));
    columns.add(
        WorkbookColumn.told(
            view.text("workbook.retention-used"), ColumnFormat.PERCENT, this::retentionUsed));
    columns.add(
        WorkbookColumn.<Classification>told(
                view.text("workbook.class-why"),
                ColumnFormat.TEXT,
                row -> new Content.Text(view.explanations().computedClass(row, view.thresholds())))
            .wide(84));
  }

  /** One column an attribute, under its name unless another column is called so already. */
  private void addAttributes() {
    for (Attribute attribute : view.snapshot().settings().get(Setting.ATTRIBUTES)) {
      boolean taken =
          columns.stream()
              .anyMatch(column -> AttributeHeading.isSame(column.heading(), attribute.name()));
      columns.add(
          WorkbookColumn.<Classification>entered(
                  taken ? view.text("workbook.attribute", attribute.name()) : attribute.name(),
                  ColumnFormat.TEXT,
                  row -> {
                    String code = row.customer().behaviour().valueOf(attribute.code());
                    Attribute.Value value = code == null ? null : attribute.value(code);
                    return value == null ? null : Content.of(value.label());
                  })
              .wide(16));
    }
  }

  private void addClassDetails() {
    columns.add(
        WorkbookColumn.told(
            view.text("workbook.standing"),
            ColumnFormat.TEXT,
            row -> new Content.Text(view.terms().standing(row.existing()))));
    columns.add(
        WorkbookColumn.<Classification>told(
                view.text("workbook.class-computed"),
                ColumnFormat.FIELD,
                row -> row.customer().override() == null ? null : field(row.computedCell()))
            .ifFilled());
    columns.add(
        WorkbookColumn.<Classification>told(
                view.text("workbook.override-reason"),
                ColumnFormat.TEXT,
                CustomerTable::overrideReason)
            .wide(40)
            .ifFilled());
    columns.add(
        WorkbookColumn.<Classification>told(
                view.text("workbook.override-date"), ColumnFormat.DAY, CustomerTable::overrideDate)
            .ifFilled());
    columns.add(
        WorkbookColumn.entered(
            view.text("workbook.potential-source"),
            ColumnFormat.TEXT,
            row -> {
              Potential potential = row.customer().potential();
              return potential == null ? null : Content.of(view.terms().source(potential.source()));
            }));
  }

  private WorkbookColumn<Classification> revenue(int year) {
    return WorkbookColumn.<Classification>entered(
            view.amountHeading("workbook.revenue", String.valueOf(year)),
            ColumnFormat.AMOUNT,
            row ->
                row.customer().revenue().knows(year)
                    ? Content.of(row.customer().revenue().in(year))
                    : null)
        .withSum();
  }

  private Content field(@Nullable Cell cell) {
    return cell == null
        ? new Content.Text(view.terms().cell(null))
        : new Content.Field(cell, view.terms().cell(cell));
  }

  private @Nullable Content retentionUsed(Classification row) {
    CustomerForecast forecast = view.forecast(row.customer().id());
    return forecast == null ? null : Content.of(forecast.retention().probability());
  }

  private static @Nullable Content overrideReason(Classification row) {
    ClassOverride override = row.customer().override();
    return override == null ? null : Content.of(override.reason());
  }

  private static @Nullable Content overrideDate(Classification row) {
    ClassOverride override = row.customer().override();
    return override == null ? null : Content.of(override.date());
  }
}
