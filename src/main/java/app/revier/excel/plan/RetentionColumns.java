package app.revier.excel.plan;

import app.revier.segment.Classification;
import app.revier.segment.DecisionPath;
import app.revier.segment.Loyalty;
import app.revier.segment.OrderRhythm;
import app.revier.segment.RetentionRule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The columns that say where a customer's retention and visits come from. */
final class RetentionColumns {

  private final PlanView view;
  private final List<WorkbookColumn<Classification>> columns = new ArrayList<>();

  private RetentionColumns(PlanView view) {
    this.view = view;
  }

  /** The columns from left to right. */
  static List<WorkbookColumn<Classification>> of(PlanView view) {
    RetentionColumns made = new RetentionColumns(view);
    made.addLoyalty();
    made.addSigns();
    made.addVisits();
    return made.columns;
  }

  private void addLoyalty() {
    columns.add(
        WorkbookColumn.<Classification>told(
                view.heading("sheets.loyalty-assessed"),
                ColumnFormat.WHOLE,
                row ->
                    Loyalty.isAssessed(row.customer())
                        ? Content.of(Loyalty.of(row.customer()))
                        : null)
            .wide(14)
            .noted(view.text("sheets.note-loyalty-assessed")));
  }

  private void addSigns() {
    int baseYear = view.snapshot().settings().baseYear();
    columns.add(
        WorkbookColumn.computed(
            view.amounts("sheets.prior"),
            ColumnFormat.AMOUNT,
            CustomerFormulas.revenue(view.years(), Named.PRIOR_YEAR_AT),
            row -> Content.of(row.customer().revenue().in(baseYear - 1))));
    columns.add(
        WorkbookColumn.<Classification>computed(
                view.heading("sheets.revenue-fell"),
                ColumnFormat.TEXT,
                CustomerFormulas.REVENUE_FELL,
                row -> yesOrNo(fell(row)))
            .wide(12)
            .noted(view.text("sheets.note-revenue-fell")));
    columns.add(
        sign("sheets.decision-path", row -> DecisionPath.isChanging(row.customer()))
            .noted(view.text("sheets.note-decision-path")));
    columns.add(
        sign(
                "sheets.order-overdue",
                row -> OrderRhythm.of(row.customer().orders(), view.snapshot().today()).isBroken())
            .noted(view.text("sheets.note-order-overdue")));
  }

  private boolean fell(Classification row) {
    return RetentionRule.revenueFell(
        row.customer().revenue(),
        view.snapshot().settings().baseYear(),
        view.snapshot().settings().retention());
  }

  private WorkbookColumn<Classification> sign(String key, Predicate<Classification> is) {
    return WorkbookColumn.<Classification>told(
            view.heading(key), ColumnFormat.TEXT, row -> yesOrNo(is.test(row)))
        .wide(12)
        .with(WorkbookColumn.Trait.OPEN)
        .from(Named.YES_NO);
  }

  private @Nullable Content yesOrNo(boolean yes) {
    return Content.of(view.text(yes ? "terms.yes" : "terms.no"));
  }

  private void addVisits() {
    columns.add(
        WorkbookColumn.<Classification>computed(
                view.heading("sheets.visits-needed"),
                ColumnFormat.WHOLE,
                CustomerFormulas.VISITS_NEEDED,
                row ->
                    Content.of(view.snapshot().settings().timeRules().frequencies().visitsOf(row)))
            .withSum()
            .noted(view.text("sheets.note-visits-needed")));
    columns.add(
        WorkbookColumn.<Classification>told(
                view.heading("sheets.contracts"),
                ColumnFormat.WHOLE,
                row -> Content.of(row.customer().contracts().size()))
            .noted(view.text("sheets.note-contracts")));
  }
}
