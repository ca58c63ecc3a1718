package app.revier.text;

import app.revier.book.VisitLimit;
import app.revier.gap.GapPlan;
import app.revier.gap.LeftOut;
import app.revier.gap.LeftOut.Outlook;
import app.revier.gap.LeftOut.Pinned;
import app.revier.gap.LeftOut.Relaxation;
import app.revier.gap.LimitWorth;
import app.revier.gap.OverPlanning;
import app.revier.gap.PlanGoal;
import app.revier.gap.PlanParameters;
import app.revier.gap.PlanProof;
import app.revier.gap.PlannedProject;
import app.revier.gap.PlannedProject.Reason;
import app.revier.gap.SecuredGrowth;
import app.revier.selection.SelectionProblem.Resource;
import app.revier.territory.GrowthProject;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.ProjectId;
import app.revier.territory.Stage;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Says in one language why a project is in the plan or not, what it adds, what the plan comes to,
 * and what more of a limit would do.
 */
public final class PlanExplanations {

  /** So many displaced projects are named. */
  private static final int NAMED = 3;

  private static final double MINUTES_AN_HOUR = 60;

  private final Explanations words;
  private final Texts texts;
  private final Terms terms;
  private final String currency;

  PlanExplanations(Explanations words, Texts texts, Terms terms, String currency) {
    this.words = words;
    this.texts = texts;
    this.terms = terms;
    this.currency = currency;
  }

  /**
   * Why a project is in the plan or not; for one that the selection leaves out, which limit lets it
   * in.
   */
  public String project(PlannedProject planned, GapPlan plan) {
    LeftOut leftOut = planned.leftOut();
    return leftOut == null ? reason(planned, plan.parameters()) : limit(leftOut, plan);
  }

  /** The same in a few words, as a table has room for. */
  public String projectBriefly(PlannedProject planned, GapPlan plan) {
    LeftOut leftOut = planned.leftOut();
    PlanParameters parameters = plan.parameters();
    if (leftOut == null || leftOut.relaxations().isEmpty()) {
      return texts.get(
          "explain.brief-" + planned.reason().name().toLowerCase(Locale.ROOT),
          stage(planned.project(), parameters),
          String.valueOf(parameters.planYear()));
    }
    Relaxation least = leftOut.relaxations().getFirst();
    double hours = hours(least.more());
    int bound = bound(least);
    return switch (least.resource()) {
      case VISITS ->
          texts.get("explain.brief-visits", least.more(), texts.number(least.more()), bound);
      case MINUTES -> texts.get("explain.brief-hours", hours, texts.number(hours, 2), bound);
      case BUDGET -> texts.get("explain.brief-budget", budget(least.more()), bound);
    };
  }

  private String reason(PlannedProject planned, PlanParameters parameters) {
    GrowthProject project = planned.project();
    if (planned.reason() == Reason.WON && runsInBase(project, parameters)) {
      int months = project.monthsOnTop(parameters.years());
      return texts.get(
          "explain.project-won-runs",
          months,
          texts.number(months),
          String.valueOf(parameters.baseYear()));
    }
    String reason =
        texts.get(
            "explain.project-" + planned.reason().name().toLowerCase(Locale.ROOT),
            stage(project, parameters),
            String.valueOf(parameters.planYear()));
    LocalDate start = project.start();
    return start != null && project.isLate(parameters.stages(), parameters.today())
        ? reason
            + " "
            + texts.get(
                "explain.project-late",
                texts.date(start),
                texts.date(project.begins(parameters.years())))
        : reason;
  }

  private static boolean runsInBase(GrowthProject project, PlanParameters parameters) {
    return project.begins(parameters.years()).getYear() <= parameters.baseYear();
  }

  private String stage(GrowthProject project, PlanParameters parameters) {
    return parameters.stages().stream()
        .filter(stage -> stage.code().equals(project.stage()))
        .findFirst()
        .map(terms::stage)
        .orElseGet(
            () -> terms.stage(new Stage(project.stage(), "", Probability.NEVER, Stage.State.LOST)));
  }

  private String limit(LeftOut leftOut, GapPlan plan) {
    if (leftOut.relaxations().isEmpty()) {
      return texts.get("explain.left-out-no-limit");
    }
    Relaxation least = leftOut.relaxations().getFirst();
    String key = least.comesAfterOthers() ? "explain.left-out-after-" : "explain.left-out-";
    double hours = hours(least.more());
    int bound = bound(least);
    String outcome = instead(plan, least.outlook());
    return switch (least.resource()) {
      case VISITS ->
          texts.get(key + "visits", least.more(), texts.number(least.more()), outcome, bound);
      case MINUTES -> texts.get(key + "hours", hours, texts.number(hours, 2), outcome, bound);
      case BUDGET -> texts.get(key + "budget", budget(least.more()), outcome, bound);
    };
  }

  /** 0 where it is the least that is said, 1 where less might do. */
  private static int bound(Relaxation relaxation) {
    return relaxation.least() ? 0 : 1;
  }

  /** Minutes in hours, rounded up to a hundredth, so that what is said is enough. */
  private static double hours(long minutes) {
    return Math.ceil(minutes * 100 / MINUTES_AN_HOUR) / 100;
  }

  /** An amount with its cents if it has any: what is said is enough to the cent. */
  private String budget(long cents) {
    Money amount = Money.ofCents(cents);
    return cents % 100 == 0 ? words.money(amount) : texts.moneyWithCents(amount, currency);
  }

  /**
   * What becomes of the plan without a selected project; for one that is left out, what it would
   * displace, or what it would add if there were no limits.
   */
  public String projectEffect(PlannedProject planned, GapPlan plan) {
    Probability other = planned.hitProbabilityWithout();
    if (other == null) {
      return "";
    }
    if (planned.leftOut() != null) {
      return pinned(planned.leftOut(), plan);
    }
    String[] told = apart(plan.hitProbability(), other);
    if (told[0].equals(told[1])) {
      return texts.get("explain.project-hardly");
    }
    return texts.get(
        planned.selected() ? "explain.project-without" : "explain.project-with", told[0], told[1]);
  }

  private String pinned(LeftOut leftOut, GapPlan plan) {
    return switch (leftOut.ifPinned()) {
      case LeftOut.NotTried _ -> "";
      case LeftOut.TooMuch _ -> texts.get("explain.pinned-too-much");
      case Pinned pinned -> pinned(pinned, plan);
    };
  }

  private String pinned(Pinned pinned, GapPlan plan) {
    String outcome = instead(plan, pinned.outlook());
    return pinned.displaced().isEmpty()
        ? texts.get("explain.pinned", outcome)
        : texts.get("explain.pinned-displaces", named(pinned.displaced()), outcome);
  }

  /** The first of some projects by name, and how many more there are. */
  String named(List<PlannedProject> projects) {
    int more = projects.size() - NAMED;
    String named =
        projects.stream()
            .limit(NAMED)
            .map(planned -> texts.get("explain.quoted", planned.project().name()))
            .collect(Collectors.joining(", "));
    return more > 0 ? texts.get("explain.and-more", named, more, texts.number(more)) : named;
  }

  /** What a project that is still to be won brings for each visit; empty if it needs none. */
  public String perVisit(PlannedProject planned, GapPlan plan) {
    Double points = planned.contributionPerVisit(plan.hitProbability());
    Money expected = planned.expectedPerVisit();
    return points == null || expected == null
        ? ""
        : texts.get(
            "explain.per-visit", howMany(points), texts.points(points), words.money(expected));
  }

  /** 1 where points are told as a single one, 2 otherwise: for the noun. */
  int howMany(double points) {
    return texts.points(points).equals(texts.number(1)) ? 1 : 2;
  }

  /**
   * The figure that the selection is to be best in, and what it is now; of a target that is as good
   * as out of reach or sure, the expected total, which still tells them apart.
   */
  private String instead(GapPlan plan, Outlook outlook) {
    String[] told = apart(plan.hitProbability(), outlook.hitProbability());
    return plan.parameters().goal() == PlanGoal.EXPECTED || told[0].equals(told[1])
        ? texts.get(
            "explain.instead-expected",
            words.money(outlook.expectedTotal()),
            words.money(plan.expectedTotal()))
        : texts.get("explain.instead-hit", told[1], told[0]);
  }

  /** Two probabilities with as many decimals as tell them apart, two at most. */
  private String[] apart(Probability one, Probability other) {
    String first = words.probability(one);
    String second = words.probability(other);
    for (int decimals = 1; decimals <= 2 && first.equals(second); decimals++) {
      first = texts.percent(one, decimals);
      second = texts.percent(other, decimals);
    }
    return new String[] {first, second};
  }

  /** What reaching the desired confidence takes, or by how much all projects fall short. */
  public String overPlanning(GapPlan plan) {
    String confidence = words.limit(plan.parameters().confidence().value());
    return switch (plan.neededConfidence()) {
      case OverPlanning.Reached reached ->
          texts.get(
              "explain.over-planning-reached",
              confidence,
              reached.projects(),
              texts.number(reached.projects()),
              words.money(reached.value()));
      case OverPlanning.OutOfReach(Probability best, Money shortBy) ->
          texts.get(
              leavesSomeOut(plan)
                  ? "explain.over-planning-out-of-reach-of-the-rest"
                  : "explain.over-planning-out-of-reach",
              confidence,
              words.probability(best),
              words.money(shortBy));
    };
  }

  /**
   * The fewest projects that reach the desired confidence, by number and name; empty if none is
   * needed, and if even all are too few.
   */
  public String needed(GapPlan plan) {
    if (!(plan.neededConfidence() instanceof OverPlanning.Reached reached)
        || reached.which().isEmpty()) {
      return "";
    }
    Map<ProjectId, PlannedProject> projects = new HashMap<>();
    plan.projects().forEach(planned -> projects.put(planned.project().id(), planned));
    return texts.get(
        reached.proven() ? "explain.over-planning-which" : "explain.over-planning-which-found",
        reached.which().stream()
            .map(id -> numbered(Objects.requireNonNull(projects.get(id))))
            .collect(Collectors.joining(", ")),
        reached.projects());
  }

  private String numbered(PlannedProject planned) {
    return texts.get(
        "explain.numbered",
        String.valueOf(planned.project().id().value()),
        planned.project().name());
  }

  /** What contracts secure that the plan does not count yet, by customer; empty if nothing. */
  public String securedGrowth(GapPlan plan) {
    List<SecuredGrowth> growth = plan.securedGrowth();
    if (growth.isEmpty()) {
      return "";
    }
    int more = growth.size() - NAMED;
    String named =
        growth.stream()
            .limit(NAMED)
            .map(
                one ->
                    texts.get(
                        "explain.secured-growth-at",
                        one.customer().name(),
                        words.money(one.amount())))
            .collect(Collectors.joining(", "));
    return texts.get(
        "explain.secured-growth",
        more > 0 ? texts.get("explain.and-more-customers", named, more, texts.number(more)) : named,
        words.money(plan.securedGrowthTotal()));
  }

  private static boolean leavesSomeOut(GapPlan plan) {
    return plan.projects().stream().anyMatch(planned -> planned.reason() == Reason.CHOSEN_OUT);
  }

  /** How good the selection is known to be; empty if there is no better one. */
  public String proof(GapPlan plan) {
    return switch (plan.proof()) {
      case PlanProof.Optimal _ -> "";
      case PlanProof.HitAtMost(Probability atMost) ->
          texts.get("explain.proof", texts.percent(roundedUp(atMost.value()), 1));
      case PlanProof.ExpectedAtMost(Money atMost) ->
          texts.get("explain.proof", words.money(atMost));
    };
  }

  private static double roundedUp(double share) {
    return Math.min(1, Math.ceil(share * 1_000) / 1_000);
  }

  /** What a field day more and a thousand more would do, where there are such limits. */
  public List<String> worth(GapPlan plan) {
    return new AdviceExplanations(this, words, texts).worth(plan);
  }

  /** What more of one limit would do, in full; empty where there is no such limit. */
  public String worth(GapPlan plan, Resource resource) {
    return new AdviceExplanations(this, words, texts).worth(plan, resource);
  }

  /** What more of one limit would do, in a few words. */
  public String worthBriefly(LimitWorth worth) {
    return new AdviceExplanations(this, words, texts).worthBriefly(worth);
  }

  /** How many visits there are for projects, and what says so. */
  public String visitLimit(GapPlan plan, VisitLimit from) {
    Integer visits = plan.parameters().limits().visits();
    if (plan.parameters().takeAll() || visits == null) {
      return texts.get("explain.visits-none");
    }
    String year = String.valueOf(plan.parameters().planYear());
    return switch (from) {
      case VisitLimit.Free _ ->
          visits == 0
              ? texts.get("explain.no-visits-free", year)
              : texts.get("explain.visits-free", texts.number(visits), year);
      case VisitLimit.Fixed _, VisitLimit.None _ ->
          texts.get("explain.visits-fixed", texts.number(visits));
    };
  }

  /** A change of a probability in percentage points with its sign. */
  public String signed(double change) {
    return Math.abs(change) < 0.0005
        ? sign(0) + texts.number(0)
        : sign(change) + texts.points(change);
  }

  /** A change of an amount with its sign. */
  public String signed(Money change) {
    return sign(change.cents())
        + texts.money(change.isNegative() ? change.negated() : change, currency);
  }

  private static String sign(double change) {
    return change > 0 ? "+" : change < 0 ? "\u2212" : "\u00b1";
  }

  /** The plan in two sentences, and in a third what contracts secure beyond it. */
  public String plan(GapPlan plan) {
    return (way(plan) + " " + securedGrowth(plan)).strip();
  }

  /**
   * The plan in two sentences: what of the base is secured and at risk, what is missing to the
   * target, and what the selected projects are expected to bring; in a third what contracts secure
   * that is not in the plan yet.
   */
  public String way(GapPlan plan) {
    Money gap = plan.expectedGap();
    int selected = plan.selected().size();
    String base =
        texts.get(
            "explain.plan-base",
            words.money(plan.baseRevenue()),
            words.money(plan.securedRevenue()),
            words.money(plan.atRisk()));
    String rest =
        gap.isPositive()
            ? texts.get(
                "explain.plan-gap",
                words.money(gap),
                selected,
                texts.number(selected),
                words.money(plan.expectedFromProjects()))
            : texts.get(
                "explain.plan-no-gap",
                words.money(gap.negated()),
                selected,
                texts.number(selected),
                words.money(plan.expectedFromProjects()),
                gap.isZero() ? 0 : 1);
    return base + " " + rest;
  }

  /** The expected total and how likely the target is reached. */
  public String outlook(GapPlan plan) {
    return texts.get(
        "explain.plan-outlook",
        words.money(plan.expectedTotal()),
        words.probability(plan.hitProbability()));
  }
}
