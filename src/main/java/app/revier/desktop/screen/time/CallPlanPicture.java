package app.revier.desktop.screen.time;

import app.revier.callplan.JudgementRule;
import app.revier.callplan.JudgementRules;
import app.revier.callplan.Judgements;
import app.revier.callplan.PlannedVisits;
import app.revier.callplan.ResponseCurve;
import app.revier.territory.Customer;
import org.jspecify.annotations.Nullable;

/**
 * What the curve of a customer shows, with what is being typed.
 *
 * @param curve the curve; none without one
 * @param usual what the customer is usually judged to bring; none without a potential
 * @param today the visits of today
 * @param recommended the recommended visits; none if it stays as it is
 */
record CallPlanPicture(
    @Nullable ResponseCurve curve,
    @Nullable Judgements usual,
    int today,
    @Nullable Integer recommended) {

  /** That of a customer by a rule alone, whatever is said of the customer itself or its cell. */
  static CallPlanPicture byRule(JudgementRule rule, CallPlanRow row) {
    Judgements usual = rule.of(row.classification());
    Integer said = row.customer().callJudgements().atVisits();
    return picture(row, usual, usual, said);
  }

  /** That of a row; what is typed and cannot be taken leaves the book's values. */
  static CallPlanPicture of(
      JudgementRules rules, @Nullable CallPlanRow row, CallPlanEditor editor) {
    if (row == null) {
      return new CallPlanPicture(null, null, 0, null);
    }
    Customer typed = editor.typedInto(row.customer());
    Judgements usual = rules.usual(row.classification());
    Judgements judged = rules.judgements(typed.callJudgements(), row.classification());
    return picture(row, usual, judged, typed.callJudgements().atVisits());
  }

  private static CallPlanPicture picture(
      CallPlanRow row,
      @Nullable Judgements usual,
      @Nullable Judgements judged,
      @Nullable Integer said) {
    int at = said == null ? row.today() : said;
    PlannedVisits planned = row.plannedVisits();
    return new CallPlanPicture(
        judged == null || at == 0 || !judged.inOrder() ? null : ResponseCurve.through(judged, at),
        usual,
        row.today(),
        planned == null ? null : (Integer) planned.visits());
  }
}
