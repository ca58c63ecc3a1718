package app.revier.excel.plan;

import app.revier.callplan.CallCustomer;
import app.revier.callplan.PlannedVisits;
import app.revier.territory.CustomerField;
import app.revier.territory.CustomerFields;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * The sheet of the call plan: what visits are judged to bring at each customer, the curve through
 * it, and what the recommended visits bring more than those of today. For reading only.
 */
final class CallPlanTable {

  private static final int FROZEN = 2;

  private final PlanView view;
  private final List<WorkbookColumn<PlannedVisits>> columns = new ArrayList<>();

  private CallPlanTable(PlanView view) {
    this.view = view;
  }

  /** The sheet; those that gain most come first. */
  static TableSheet<PlannedVisits> of(PlanView view) {
    CallPlanTable table = new CallPlanTable(view);
    table.addWho();
    table.addVisits();
    int printed = table.columns.size();
    table.addJudgements();
    table.addCurve();
    return new TableSheet<>(
        Table.CALL_PLAN,
        view.text("sheets.call-plan"),
        view.tableTitle(view.text("sheets.call-plan")),
        view.customers().size() > PlanView.MOST_IN_CALL_PLAN
            ? view.text("sheets.call-plan-too-many")
            : view.text("sheets.call-plan-hint"),
        table.columns,
        view.plannedVisits().stream()
            .sorted(
                Comparator.comparingDouble(PlannedVisits::gain)
                    .reversed()
                    .thenComparing(planned -> number(planned.customer())))
            .toList(),
        FROZEN,
        printed);
  }

  private static String number(CallCustomer customer) {
    return customer.classification().customer().number();
  }

  private void addWho() {
    columns.add(
        WorkbookColumn.identity(
            planned -> Content.of(planned.customer().classification().customer().id().value())));
    columns.add(
        computed(
                new Heading("customer-row", view.text("sheets.customer-row")),
                ColumnFormat.IDENTITY,
                CallPlanFormulas.CUSTOMER_ROW,
                planned -> Content.of(view.place(planned.customer().classification())))
            .with(WorkbookColumn.Trait.HIDDEN));
    columns.add(
        WorkbookColumn.<PlannedVisits>told(
                view.heading("workbook.for-number"),
                ColumnFormat.TEXT,
                planned -> Content.of(number(planned.customer())))
            .wide(16));
    columns.add(
        WorkbookColumn.<PlannedVisits>told(
                view.heading("workbook.at-customer"),
                ColumnFormat.TEXT,
                planned -> Content.of(planned.customer().classification().customer().name()))
            .wide(34));
    columns.add(
        computed(
            view.heading("workbook.class"),
            ColumnFormat.FIELD,
            CallPlanFormulas.CLASS,
            planned -> ClassColumns.field(view, planned.customer().classification().cell())));
  }

  private void addVisits() {
    columns.add(
        computed(
                view.heading("sheets.visits-today"),
                ColumnFormat.WHOLE,
                CallPlanFormulas.VISITS_TODAY,
                planned -> Content.of(planned.today()))
            .withSum());
    columns.add(
        WorkbookColumn.<PlannedVisits>told(
                view.heading("sheets.visits-recommended"),
                ColumnFormat.WHOLE,
                planned -> Content.of(planned.visits()))
            .wide(12)
            .withSum()
            .with(WorkbookColumn.Trait.OPEN)
            .noted(view.text("sheets.note-visits-recommended")));
    columns.add(
        worth("worth-today", "visits-today", PlannedVisits::worthToday)
            .noted(view.text("sheets.note-worth")));
    columns.add(worth("worth-recommended", "visits-recommended", PlannedVisits::worth));
    columns.add(
        computed(
                view.amounts("sheets.gain"),
                ColumnFormat.AMOUNT,
                CallPlanFormulas.GAIN,
                planned -> Content.of(planned.gain()))
            .withSum()
            .noted(view.text("sheets.note-gain")));
  }

  private WorkbookColumn<PlannedVisits> worth(
      String key, String visits, Function<PlannedVisits, Double> figure) {
    return computed(
            view.amounts("sheets." + key),
            ColumnFormat.AMOUNT,
            CallPlanFormulas.worth(visits),
            planned -> Content.of(figure.apply(planned)))
        .wide(22)
        .withSum();
  }

  private void addJudgements() {
    columns.add(
        computed(
            view.amounts("sheets.base"),
            ColumnFormat.AMOUNT,
            CallPlanFormulas.BASE,
            planned -> Content.of(planned.customer().classification().revenue())));
    columns.add(
        computed(
            view.amounts("workbook.whitespace"),
            ColumnFormat.AMOUNT,
            CallPlanFormulas.WHITESPACE,
            planned -> Content.of(planned.customer().classification().whitespace())));
    columns.add(
        computed(
            view.heading("sheets.cell-number"),
            ColumnFormat.WHOLE,
            CallPlanFormulas.CELL,
            planned -> {
              var cell = planned.customer().classification().cell();
              return Content.of(cell == null ? 0 : cell.ordinal() + 1);
            }));
    columns.add(
        computed(
            view.heading("sheets.judged-at"),
            ColumnFormat.WHOLE,
            CallPlanFormulas.own(has(CustomerFields.JUDGED_VISITS), CallPlanFormulas.JUDGED_AT),
            planned -> Content.of(planned.customer().curve().visits())));
    judgement("judged-none", CustomerFields.JUDGED_NONE, CallPlanFormulas.NONE, p -> none(p));
    judgement(
        "judged-today",
        CustomerFields.JUDGED_TODAY,
        CallPlanFormulas.TODAY,
        p -> p.customer().judgements().today());
    judgement(
        "judged-half",
        CustomerFields.JUDGED_HALF_MORE,
        CallPlanFormulas.HALF_MORE,
        p -> p.customer().judgements().halfMore());
    judgement(
        "judged-most",
        CustomerFields.JUDGED_MOST,
        CallPlanFormulas.MOST,
        p -> p.customer().judgements().most());
  }

  private static BigDecimal none(PlannedVisits planned) {
    return planned.customer().judgements().none();
  }

  private void judgement(
      String key,
      CustomerField<?> field,
      String usual,
      Function<PlannedVisits, BigDecimal> figure) {
    columns.add(
        computed(
                view.amounts("sheets." + key),
                ColumnFormat.AMOUNT,
                CallPlanFormulas.own(has(field), usual),
                planned -> Content.of(figure.apply(planned)))
            .noted(view.text("sheets.note-" + key)));
  }

  /** The key of a column of own judgements, if the customers' table has it. */
  private String has(CustomerField<?> field) {
    return view.customers().stream().anyMatch(row -> field.of(row.customer()) != null)
        ? field.key()
        : "";
  }

  private void addCurve() {
    columns.add(
        computed(
                view.heading("sheets.curve-steepness"),
                ColumnFormat.RATIO,
                CallPlanFormulas.STEEPNESS,
                planned -> Content.of(planned.customer().curve().steepness()))
            .noted(view.text("sheets.note-curve")));
    columns.add(
        computed(
                view.heading("sheets.curve-d"),
                ColumnFormat.RATIO,
                CallPlanFormulas.D,
                planned -> {
                  var curve = planned.customer().curve();
                  double log = curve.steepness() * Math.log(curve.visits()) - curve.logitToday();
                  return Content.of(Math.exp(Math.min(CallPlanFormulas.MOST_EXPONENT, log)));
                })
            .noted(view.text("sheets.note-curve")));
  }

  private static WorkbookColumn<PlannedVisits> computed(
      Heading heading,
      ColumnFormat format,
      String formula,
      WorkbookColumn.Source<PlannedVisits> source) {
    return WorkbookColumn.computed(heading, format, formula, source);
  }
}
