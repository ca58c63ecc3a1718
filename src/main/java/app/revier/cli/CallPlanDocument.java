package app.revier.cli;

import app.revier.book.CallLimit;
import app.revier.book.CallPlanSettings.Within;
import app.revier.callplan.LeftAlone;
import app.revier.callplan.PlannedVisits;
import app.revier.callplan.VisitMove;
import app.revier.callplan.YearCallPlan;
import app.revier.segment.Cell;
import app.revier.text.CallPlanTexts;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The call plan as scripts see it; amounts are not rounded. */
final class CallPlanDocument {

  private final CallPlanTexts words;

  CallPlanDocument(CallPlanTexts words) {
    this.words = words;
  }

  Map<String, @Nullable Object> of(CallLimit limit, YearCallPlan plan) {
    boolean isInVisits = limit.within() == Within.VISITS;
    Map<String, @Nullable Object> document = Json.object();
    document.put("visits", isInVisits ? limit.given() : plan.visits());
    document.put("today", sum(plan.visitsToday(), plan.worthToday()));
    document.put("recommended", sum(plan.visits(), plan.worth()));
    document.put("proven", plan.isProven());
    document.put("gain", plan.gain());
    document.put("within", limit.within().name().toLowerCase(Locale.ROOT));
    document.put("minutes", isInVisits ? null : (Long) limit.given());
    document.put("missing", limit.missing());
    document.put("overToday", Math.max(0, plan.takenToday() - limit.given()));
    document.put("move", move(plan.bestMove()));
    document.put("customers", plan.customers().stream().map(CallPlanDocument::customer).toList());
    document.put("leftAlone", plan.leftAlone().stream().map(this::left).toList());
    return document;
  }

  private static Map<String, @Nullable Object> sum(int visits, double worth) {
    Map<String, @Nullable Object> one = Json.object();
    one.put("visits", visits);
    one.put("value", worth);
    return one;
  }

  private static @Nullable Map<String, @Nullable Object> move(@Nullable VisitMove move) {
    if (move == null) {
      return null;
    }
    Map<String, @Nullable Object> one = Json.object();
    one.put("from", move.from().classification().customer().number());
    one.put("to", move.to().classification().customer().number());
    one.put("gain", move.gain());
    return one;
  }

  private static Map<String, @Nullable Object> customer(PlannedVisits planned) {
    Cell cell = planned.customer().classification().cell();
    Map<String, @Nullable Object> one = Json.object();
    one.put("number", planned.customer().classification().customer().number());
    one.put("today", planned.today());
    one.put("recommended", planned.visits());
    one.put("valueToday", planned.worthToday());
    one.put("valueRecommended", planned.worth());
    one.put("nextVisit", planned.next());
    one.put("name", planned.customer().classification().customer().name());
    one.put("cell", cell == null ? null : cell.code());
    return one;
  }

  private Map<String, @Nullable Object> left(LeftAlone left) {
    Map<String, @Nullable Object> one = Json.object();
    one.put("number", left.classification().customer().number());
    one.put("reason", words.reason(left.reason()));
    one.put("code", left.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    one.put("visits", left.visits());
    return one;
  }
}
