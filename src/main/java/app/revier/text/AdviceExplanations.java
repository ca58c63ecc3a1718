package app.revier.text;

import app.revier.gap.Advice;
import app.revier.gap.Advice.Fall;
import app.revier.gap.GapPlan;
import app.revier.gap.LeftOut.Outlook;
import app.revier.gap.LimitWorth;
import app.revier.gap.PlannedProject;
import app.revier.gap.Rung;
import app.revier.selection.SelectionProblem.Resource;
import app.revier.territory.Money;
import java.util.List;
import java.util.stream.Stream;
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
    return Stream.of(worth(plan, Resource.VISITS), worth(plan, Resource.BUDGET))
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /** What a field day or a thousand more would do; empty where there is no such limit. */
  String worth(GapPlan plan, Resource resource) {
    Advice advice = plan.advice();
    if (advice == null) {
      return "";
    }
    return switch (resource) {
      case VISITS -> {
        Outlook day = advice.fieldDay();
        int visits = plan.parameters().visitsPerDay();
        yield day == null
            ? ""
            : texts.get(
                "explain.worth-day",
                visits,
                texts.number(visits),
                gain(plan, day, advice.fieldDayFall()));
      }
      case MINUTES -> "";
      case BUDGET -> {
        Outlook thousand = advice.thousandMore();
        yield thousand == null
            ? ""
            : texts.get(
                "explain.worth-thousand",
                words.money(Money.of(1_000)),
                gain(plan, thousand, advice.thousandFall()));
      }
    };
  }

  /** What more of one limit would do, in as few words as its field has room for. */
  String worthBriefly(LimitWorth worth) {
    String gain =
        worth.raisesHit()
            ? texts.get("explain.worth-brief-points", plans.signed(worth.hit()))
            : worth.isGain() ? plans.signed(worth.expected()) : texts.get("explain.worth-nothing");
    return worth.resource() == Resource.VISITS
        ? texts.get("explain.worth-brief-day", gain)
        : texts.get("explain.worth-brief-budget", texts.amount(Money.ofCents(worth.more())), gain);
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
