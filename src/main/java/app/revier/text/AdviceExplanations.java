package app.revier.text;

import app.revier.gap.Advice;
import app.revier.gap.Advice.Fall;
import app.revier.gap.GapPlan;
import app.revier.gap.LeftOut.Outlook;
import app.revier.gap.PlannedProject;
import app.revier.gap.Rung;
import app.revier.territory.Money;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says in one language what more of a limit would bring, and why a figure may be lower then. */
final class AdviceExplanations {

  private final PlanExplanations plans;
  private final Explanations words;
  private final Texts texts;

  AdviceExplanations(PlanExplanations plans, Explanations words, Texts texts) {
    this.plans = plans;
    this.words = words;
    this.texts = texts;
  }

  /** What a field day more and a thousand more would do, where there are such limits. */
  List<String> worth(GapPlan plan) {
    Advice advice = plan.advice();
    List<String> lines = new ArrayList<>();
    if (advice == null) {
      return lines;
    }
    Outlook day = advice.fieldDay();
    if (day != null) {
      int visits = plan.parameters().visitsPerDay();
      lines.add(
          texts.get(
              "explain.worth-day",
              visits,
              texts.number(visits),
              gain(plan, day, advice.fieldDayFall())));
    }
    Outlook thousand = advice.thousandMore();
    if (thousand != null) {
      lines.add(
          texts.get(
              "explain.worth-thousand",
              words.money(Money.of(1_000)),
              gain(plan, thousand, advice.thousandFall())));
    }
    return lines;
  }

  private String gain(GapPlan plan, Outlook outlook, @Nullable Fall fall) {
    String gain = gain(plan, outlook);
    return fall == null ? gain : texts.get("explain.worth-but", gain, why(fall));
  }

  /** Why a figure is lower although there is more. */
  private String why(Fall fall) {
    return switch (fall) {
      case Advice.ExpectedForHit(List<PlannedProject> goesOut) ->
          texts.get("explain.fall-expected", plans.named(goesOut));
      case Advice.HitForExpected(List<PlannedProject> goesOut) ->
          texts.get("explain.fall-hit", plans.named(goesOut));
      case Advice.RungSuffices(Rung rung) ->
          texts.get("explain.fall-rung-suffices", texts.number(rung.number()));
      case Advice.EarlierRungFirst() -> texts.get("explain.fall-earlier-rung");
    };
  }

  private String gain(GapPlan plan, Outlook outlook) {
    double change = outlook.hitProbability().value() - plan.hitProbability().value();
    long expected = outlook.expectedTotal().cents() - plan.expectedTotal().cents();
    if (Math.abs(change) < 0.0005 && Math.abs(expected) < 100) {
      return texts.get("explain.worth-nothing");
    }
    return texts.get(
        "explain.worth-gain",
        plans.howMany(change),
        plans.signed(change),
        plans.signed(Money.ofCents(expected)));
  }
}
