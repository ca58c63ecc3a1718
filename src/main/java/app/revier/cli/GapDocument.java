package app.revier.cli;

import app.revier.book.ScenarioText;
import app.revier.book.VisitLimit;
import app.revier.gap.Advice;
import app.revier.gap.GapPlan;
import app.revier.gap.LeftOut;
import app.revier.gap.LeftOut.Outlook;
import app.revier.gap.LeftOut.Relaxation;
import app.revier.gap.OverPlanning;
import app.revier.gap.PlanLimits;
import app.revier.gap.PlanProof;
import app.revier.gap.PlannedProject;
import app.revier.gap.RungResult;
import app.revier.gap.Scenario;
import app.revier.gap.ScenarioResult;
import app.revier.gap.SecuredGrowth;
import app.revier.gap.Sensitivity;
import app.revier.gap.Sensitivity.Assumption;
import app.revier.gap.Sensitivity.Side;
import app.revier.outcomes.OutcomeDistribution;
import app.revier.territory.Customer;
import app.revier.territory.GrowthProject;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.ProjectId;
import app.revier.territory.Territory;
import app.revier.text.PlanExplanations;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The revenue-gap plan as one JSON document. */
final class GapDocument {

  private static final BigDecimal MINUTES_AN_HOUR = BigDecimal.valueOf(60);

  private final GapPlan plan;
  private final PlanExplanations explanations;
  private final VisitLimit visits;

  /**
   * A plan.
   *
   * @param visits where its limit of visits comes from
   */
  GapDocument(GapPlan plan, PlanExplanations explanations, VisitLimit visits) {
    this.plan = plan;
    this.visits = visits;
    this.explanations = explanations;
  }

  Map<String, @Nullable Object> with(
      List<WhatIfs.Answer> answers, Territory territory, Sensitivity sensitivity) {
    OutcomeDistribution distribution = plan.distribution();
    Map<String, @Nullable Object> document = Json.object();
    document.put("baseYear", plan.parameters().baseYear());
    document.put("planYear", plan.parameters().planYear());
    document.put("baseRevenue", plan.baseRevenue().toDecimal());
    document.put("handedOver", handedOver(territory));
    document.put("target", plan.parameters().target().toDecimal());
    document.put("grossGap", plan.grossGap().toDecimal());
    document.put("securedRevenue", plan.securedRevenue().toDecimal());
    document.put("priceErosion", plan.erosion().toDecimal());
    document.put("atRisk", plan.atRisk().toDecimal());
    document.put("expectedBase", plan.expectedBase().toDecimal());
    document.put("expectedGap", plan.expectedGap().toDecimal());
    document.put("expectedTotal", plan.expectedTotal().toDecimal());
    document.put("securedGrowth", plan.securedGrowth().stream().map(GapDocument::growth).toList());
    document.put("hitProbability", plan.hitProbability().value());
    document.put("quantiles", quantiles(distribution));
    document.put("bucket", distribution.bucket().toDecimal());
    document.put("bucketErrorBound", distribution.errorBound().toDecimal());
    document.put("overPlanningFactor", plan.overPlanningFactor());
    document.put("needed", needed());
    document.put("goal", plan.parameters().goal().name().toLowerCase(Locale.ROOT));
    document.put("proof", proof());
    addUse(document);
    addAdvice(document);
    document.put("rungs", plan.rungs().stream().map(GapDocument::rung).toList());
    document.put("projects", plan.projects().stream().map(this::project).toList());
    document.put("scenarios", answers.stream().map(this::scenario).toList());
    document.put(
        "sensitivity",
        sensitivity.most().stream().map(each -> assumption(each, territory)).toList());
    return document;
  }

  /** Who is in the plan no more, since a colleague has them. */
  private Map<String, @Nullable Object> handedOver(Territory territory) {
    Map<String, @Nullable Object> handed = Json.object();
    handed.put("customers", territory.handedOver().size());
    handed.put("revenue", territory.handedOverRevenue(plan.parameters().baseYear()).toDecimal());
    return handed;
  }

  private static Map<String, @Nullable Object> quantiles(OutcomeDistribution distribution) {
    Map<String, @Nullable Object> quantiles = Json.object();
    quantiles.put("p10", distribution.quantile(0.10).toDecimal());
    quantiles.put("p50", distribution.quantile(0.50).toDecimal());
    quantiles.put("p90", distribution.quantile(0.90).toDecimal());
    return quantiles;
  }

  private Map<String, @Nullable Object> needed() {
    Map<String, @Nullable Object> needed = Json.object();
    needed.put("confidence", plan.parameters().confidence().value());
    switch (plan.neededConfidence()) {
      case OverPlanning.Reached(List<ProjectId> which, Money value, boolean proven) -> {
        needed.put("reached", true);
        needed.put("projects", which.size());
        needed.put("which", which.stream().map(ProjectId::value).toList());
        needed.put("value", value.toDecimal());
        needed.put("overPlanningFactor", plan.overPlanningFactor(value));
        needed.put("proven", proven);
      }
      case OverPlanning.OutOfReach(Probability best, Money shortBy) -> {
        needed.put("reached", false);
        needed.put("best", best.value());
        needed.put("shortBy", shortBy.toDecimal());
      }
    }
    return needed;
  }

  private Object proof() {
    return switch (plan.proof()) {
      case PlanProof.Optimal _ -> "optimal";
      case PlanProof.HitAtMost(Probability atMost) -> bound(atMost.value());
      case PlanProof.ExpectedAtMost(Money atMost) -> bound(atMost.toDecimal());
    };
  }

  private static Map<String, @Nullable Object> bound(Object most) {
    Map<String, @Nullable Object> bound = Json.object();
    bound.put("bound", most);
    return bound;
  }

  private void addUse(Map<String, @Nullable Object> document) {
    GapPlan.Use use = plan.use();
    PlanLimits limits = plan.parameters().limits();
    Money budget = limits.budget();
    Map<String, @Nullable Object> ofVisits = usedOf(use.visits(), limits.visits());
    ofVisits.put("limitFrom", limitFrom());
    document.put("visits", ofVisits);
    Integer minutes = limits.minutes();
    document.put("hours", usedOf(hours(use.minutes()), minutes == null ? null : hours(minutes)));
    document.put(
        "budget", usedOf(use.budget().toDecimal(), budget == null ? null : budget.toDecimal()));
  }

  /** What the limit of visits goes by. */
  private String limitFrom() {
    return switch (visits) {
      case VisitLimit.Free _ -> "time-budget";
      case VisitLimit.Fixed _ -> "number";
      case VisitLimit.None _ -> "none";
    };
  }

  private static Map<String, @Nullable Object> usedOf(Object used, @Nullable Object limit) {
    Map<String, @Nullable Object> both = Json.object();
    both.put("used", used);
    both.put("limit", limit);
    return both;
  }

  private static BigDecimal hours(long minutes) {
    BigDecimal hours =
        BigDecimal.valueOf(minutes)
            .divide(MINUTES_AN_HOUR, 4, RoundingMode.HALF_UP)
            .stripTrailingZeros();
    return hours.scale() < 0 ? hours.setScale(0) : hours;
  }

  private void addAdvice(Map<String, @Nullable Object> document) {
    Advice advice = plan.advice();
    if (advice == null) {
      return;
    }
    Map<String, @Nullable Object> worth = Json.object();
    Outlook day = advice.fieldDay();
    Map<String, @Nullable Object> ofDay = day == null ? null : outlook(day);
    if (ofDay != null) {
      ofDay.put("visits", plan.parameters().visitsPerDay());
      ofDay.put("fall", code(advice.fieldDayFall()));
    }
    Outlook thousand = advice.thousandMore();
    worth.put("fieldDay", ofDay);
    Map<String, @Nullable Object> ofThousand = thousand == null ? null : outlook(thousand);
    if (ofThousand != null) {
      ofThousand.put("fall", code(advice.thousandFall()));
    }
    worth.put("budget1000", ofThousand);
    document.put("worth", worth);
    List<Object> points = new ArrayList<>();
    for (Advice.VisitPoint point : advice.overVisits()) {
      Map<String, @Nullable Object> one = Json.object();
      one.put("visits", point.visits());
      one.put("hitProbability", point.hitProbability().value());
      one.put("proven", point.proven());
      points.add(one);
    }
    document.put("overVisits", points);
    List<Object> budgets = new ArrayList<>();
    for (Advice.BudgetPoint point : advice.overBudget()) {
      Map<String, @Nullable Object> one = Json.object();
      one.put("budget", point.budget().toDecimal());
      one.put("hitProbability", point.hitProbability().value());
      one.put("proven", point.proven());
      budgets.add(one);
    }
    document.put("overBudget", budgets);
  }

  /** Why a figure falls although there is more; none if none falls. */
  private static @Nullable String code(Advice.@Nullable Fall fall) {
    return switch (fall) {
      case null -> null;
      case Advice.ExpectedForHit _ -> "expected-for-hit";
      case Advice.HitForExpected _ -> "hit-for-expected";
      case Advice.RungSuffices _ -> "rung-suffices";
      case Advice.EarlierRungFirst _ -> "earlier-rung-first";
    };
  }

  private static Map<String, @Nullable Object> outlook(Outlook outlook) {
    Map<String, @Nullable Object> one = Json.object();
    one.put("hitProbability", outlook.hitProbability().value());
    one.put("expectedTotal", outlook.expectedTotal().toDecimal());
    return one;
  }

  private static Map<String, @Nullable Object> growth(SecuredGrowth growth) {
    Map<String, @Nullable Object> one = Json.object();
    one.put("customer", growth.customer().number());
    one.put("name", growth.customer().name());
    one.put("amount", growth.amount().toDecimal());
    return one;
  }

  private static Map<String, @Nullable Object> rung(RungResult rung) {
    Map<String, @Nullable Object> one = Json.object();
    one.put("rung", rung.rung().number());
    one.put("projects", rung.projects());
    one.put("value", rung.value().toDecimal());
    one.put("expected", rung.expected().toDecimal());
    one.put("gapLeft", rung.gapLeft().toDecimal());
    return one;
  }

  private Map<String, @Nullable Object> project(PlannedProject planned) {
    Probability otherwise = planned.hitProbabilityWithout();
    Money perVisit = planned.expectedPerVisit();
    Map<String, @Nullable Object> one = Json.object();
    one.put("id", planned.project().id().value());
    one.put("customer", planned.customer().number());
    one.put("name", planned.project().name());
    one.put("rung", planned.rung().number());
    one.put("stage", planned.project().stage());
    one.put("planValue", planned.planValue().toDecimal());
    one.put("probability", planned.probability().value());
    one.put("expected", planned.expected().toDecimal());
    one.put("visits", planned.project().visits());
    one.put("hours", hours(planned.project().minutes()));
    one.put("budget", planned.project().budget().toDecimal());
    one.put("selected", planned.selected());
    one.put("reasonCode", planned.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    one.put("reason", explanations.project(planned, plan));
    one.put("effect", explanations.projectEffect(planned, plan));
    one.put("hitPerVisit", planned.contributionPerVisit(plan.hitProbability()));
    one.put("expectedPerVisit", perVisit == null ? null : perVisit.toDecimal());
    one.put(
        planned.selected() ? "hitProbabilityWithout" : "hitProbabilityWith",
        otherwise == null ? null : otherwise.value());
    LeftOut leftOut = planned.leftOut();
    if (leftOut != null) {
      one.put("relaxations", leftOut.relaxations().stream().map(GapDocument::relaxation).toList());
      one.put("pinned", pinned(leftOut));
    }
    return one;
  }

  private static Map<String, @Nullable Object> relaxation(Relaxation relaxation) {
    Map<String, @Nullable Object> one = Json.object();
    switch (relaxation.resource()) {
      case VISITS -> one.put("visits", relaxation.more());
      case MINUTES -> one.put("hours", hours(relaxation.more()));
      case BUDGET -> one.put("budget", Money.ofCents(relaxation.more()).toDecimal());
    }
    one.put("least", relaxation.least());
    one.putAll(outlook(relaxation.outlook()));
    return one;
  }

  private static @Nullable Map<String, @Nullable Object> pinned(LeftOut leftOut) {
    if (!(leftOut.ifPinned() instanceof LeftOut.Pinned pinned)) {
      return null;
    }
    Map<String, @Nullable Object> one = outlook(pinned.outlook());
    one.put("displaces", ids(pinned.displaced()));
    return one;
  }

  private static List<Long> ids(List<PlannedProject> projects) {
    return projects.stream().map(planned -> planned.project().id().value()).toList();
  }

  private static Map<String, @Nullable Object> assumption(
      Assumption assumption, Territory territory) {
    Customer customer = assumption.customer();
    GrowthProject project = assumption.project();
    Map<String, @Nullable Object> one = Json.object();
    one.put("kind", assumption.kind().name().toLowerCase(Locale.ROOT));
    one.put("customer", customer == null ? null : customer.number());
    one.put("project", project == null ? null : project.id().value());
    one.put("down", side(assumption.down(), territory));
    one.put("up", side(assumption.up(), territory));
    return one;
  }

  private static Map<String, @Nullable Object> side(Side side, Territory territory) {
    Scenario.Change change = side.change();
    Map<String, @Nullable Object> one = Json.object();
    one.put("change", change == null ? null : ScenarioText.of(change, territory));
    one.put("hitProbability", side.hitProbability().value());
    return one;
  }

  private Map<String, @Nullable Object> scenario(WhatIfs.Answer answer) {
    Map<String, @Nullable Object> one = Json.object();
    one.put("name", answer.name());
    one.put("text", answer.text());
    one.put("changes", answer.changes());
    ScenarioResult result = answer.result();
    if (result == null) {
      one.put("problem", answer.problem());
      return one;
    }
    one.put("plan", keyFigures(result.proposal()));
    ScenarioResult.Difference difference = result.difference();
    Map<String, @Nullable Object> differences = Json.object();
    differences.put("securedRevenue", difference.securedRevenue().toDecimal());
    differences.put("expectedBase", difference.expectedBase().toDecimal());
    differences.put("expectedGap", difference.expectedGap().toDecimal());
    differences.put("expectedTotal", difference.expectedTotal().toDecimal());
    differences.put("hitProbability", difference.hitProbability());
    differences.put("comesIn", ids(result.comesIn()));
    differences.put("goesOut", ids(result.goesOut()));
    one.put("difference", differences);
    one.put("hitProbabilityIfKept", result.hitIfKept().value());
    return one;
  }

  private static Map<String, @Nullable Object> keyFigures(GapPlan proposal) {
    Map<String, @Nullable Object> figures = Json.object();
    figures.put("target", proposal.parameters().target().toDecimal());
    figures.put("correlation", proposal.parameters().correlation());
    figures.put("securedRevenue", proposal.securedRevenue().toDecimal());
    figures.put("atRisk", proposal.atRisk().toDecimal());
    figures.put("expectedBase", proposal.expectedBase().toDecimal());
    figures.put("expectedGap", proposal.expectedGap().toDecimal());
    figures.put("expectedTotal", proposal.expectedTotal().toDecimal());
    figures.put("hitProbability", proposal.hitProbability().value());
    figures.put("overPlanningFactor", proposal.overPlanningFactor());
    figures.put("visits", usedOf(proposal.use().visits(), proposal.parameters().limits().visits()));
    figures.put("selected", ids(proposal.selected()));
    return figures;
  }
}
