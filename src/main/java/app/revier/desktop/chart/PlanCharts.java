package app.revier.desktop.chart;

import app.revier.desktop.chart.WaterfallStep.Kind;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Place;
import app.revier.gap.CustomerForecast;
import app.revier.gap.GapPlan;
import app.revier.gap.PlannedProject;
import app.revier.gap.RungResult;
import app.revier.outcomes.OutcomeDistribution;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.text.Explanations;
import app.revier.text.Terms;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the charts show of a gap plan, in one language, and which customers lie behind each bar. */
public final class PlanCharts {

  private static final String BASE = "base";
  private static final String EROSION = "erosion";
  private static final String AT_RISK = "at-risk";
  private static final String EXPECTED_BASE = "expected-base";
  private static final String RUNG = "rung-";
  private static final String TOTAL = "total";
  private static final int CURVE_POINTS = 400;

  private final Texts texts;
  private final Terms terms;
  private final Explanations explanations;
  private final CompactMoney compact;
  private final String currency;

  /**
   * Charts in a language.
   *
   * @param texts the language
   * @param currency the ISO 4217 code of the book's currency
   */
  public PlanCharts(Texts texts, String currency) {
    this.texts = texts;
    this.currency = currency;
    compact = new CompactMoney(texts, currency);
    terms = new Terms(texts);
    explanations = new Explanations(texts, terms, currency);
  }

  /**
   * The way from the base-year revenue over price erosion, expected losses and the three rungs to
   * the expected total. Contracted revenue and what won projects bring is certain. Without price
   * erosion there is no bar for it.
   */
  public List<WaterfallStep> steps(GapPlan plan) {
    List<WaterfallStep> steps = new ArrayList<>();
    Money base = plan.baseRevenue();
    steps.add(total(BASE, base, base, year(plan.parameters().baseYear())));
    Money kept = base.minus(plan.erosion());
    if (!plan.erosion().isZero()) {
      steps.add(change(EROSION, base, kept, plan.erosion()));
    }
    Money expectedBase = plan.expectedBase();
    steps.add(change(AT_RISK, kept, expectedBase, Money.ZERO));
    steps.add(
        total(EXPECTED_BASE, expectedBase, plan.securedRevenue(), money(plan.securedRevenue())));
    Money level = expectedBase;
    for (RungResult result : plan.rungs()) {
      Money next = level.plus(result.expected());
      Money won = plan.certain(result);
      steps.add(rung(result, level, next, won));
      level = next;
    }
    Money certain = plan.certainTotal();
    steps.add(total(TOTAL, level, certain, money(certain)));
    return steps;
  }

  private WaterfallStep total(String id, Money amount, Money certain, String detail) {
    Money solid = certain.max(Money.ZERO).min(amount.max(Money.ZERO));
    return new WaterfallStep(
        id,
        texts.get("chart." + id, detail),
        Kind.TOTAL,
        Money.ZERO,
        amount,
        id.equals(BASE) ? absolute(amount) : solid,
        texts.amount(amount),
        compact.atBar(amount),
        texts.get("chart." + id + "-words", money(amount), detail));
  }

  private WaterfallStep change(String id, Money from, Money to, Money certain) {
    Money difference = to.minus(from);
    return new WaterfallStep(
        id,
        texts.get("chart." + id),
        difference.isPositive() ? Kind.GAIN : Kind.LOSS,
        from,
        to,
        certain,
        signed(difference),
        sign(difference) + compact.atBar(absolute(difference)),
        texts.get("chart." + id + "-words", signed(difference, currency)));
  }

  private WaterfallStep rung(RungResult result, Money from, Money to, Money certain) {
    String left =
        result.gapLeft().isPositive()
            ? texts.get("chart.gap-left", money(result.gapLeft()))
            : texts.get("chart.gap-closed", money(result.gapLeft().negated()));
    String words =
        texts.get(
            "chart.rung-words",
            String.valueOf(result.rung().number()),
            terms.rung(result.rung()),
            signed(result.expected(), currency),
            result.projects(),
            texts.number(result.projects()),
            left);
    return new WaterfallStep(
        RUNG + result.rung().number(),
        texts.get("chart.rung", String.valueOf(result.rung().number())),
        Kind.GAIN,
        from,
        to,
        certain,
        signed(result.expected()),
        sign(result.expected()) + compact.atBar(absolute(result.expected())),
        words);
  }

  /** What stands at the line of the target. */
  public String target(GapPlan plan) {
    return texts.get(
        "chart.target",
        year(plan.parameters().planYear()),
        texts.amount(plan.parameters().target()));
  }

  /** What stands at the box between expected total and target. */
  public String missing(GapPlan plan) {
    return texts.get(
        "chart.missing", texts.amount(plan.parameters().target().minus(plan.expectedTotal())));
  }

  /** The curve of the total, with the quantiles and the target marked. */
  public CurveData curve(GapPlan plan) {
    OutcomeDistribution outcome = plan.distribution();
    Money target = plan.parameters().target();
    String hit = explanations.probability(plan.hitProbability());
    List<CurvePoint> points =
        outcome.curve(CURVE_POINTS).stream()
            .map(point -> new CurvePoint(point.total(), point.atLeast()))
            .toList();
    List<CurveMark> quantiles = Stream.of(0.10, 0.50, 0.90).map(p -> quantile(outcome, p)).toList();
    return new CurveData(
        points,
        quantiles,
        new CurveMark(new CurvePoint(target, plan.hitProbability()), hit),
        target(plan),
        texts.get(
            "chart.curve-words",
            hit,
            money(target),
            money(outcome.quantile(0.10)),
            money(outcome.quantile(0.50)),
            money(outcome.quantile(0.90))));
  }

  private CurveMark quantile(OutcomeDistribution outcome, double p) {
    Money amount = outcome.quantile(p);
    return new CurveMark(
        new CurvePoint(amount, Probability.within(1 - p, 0, 1)),
        texts.get("chart.quantile", texts.percent(1 - p), texts.amount(amount)));
  }

  /** The value under the mouse on the curve. */
  public String reading(CurvePoint point) {
    return texts.get(
        "chart.reading", texts.amount(point.total()), explanations.probability(point.atLeast()));
  }

  /** The customers behind a bar: an expected total has them all, a rung those of its projects. */
  public Place.SomeCustomers behind(GapPlan plan, String id) {
    Set<CustomerId> customers =
        switch (id) {
          case BASE, EXPECTED_BASE -> forecasts(plan, _ -> true);
          case EROSION -> forecasts(plan, forecast -> !forecast.erosion().isZero());
          case AT_RISK -> forecasts(plan, forecast -> !forecast.atRisk().isZero());
          case TOTAL -> {
            Set<CustomerId> all = forecasts(plan, _ -> true);
            all.addAll(projects(plan, _ -> true));
            yield all;
          }
          default -> projects(plan, planned -> id.equals(RUNG + planned.rung().number()));
        };
    Caption title =
        id.startsWith(RUNG)
            ? Caption.of("chart.rung", id.substring(RUNG.length()))
            : Caption.of("chart." + id, year(plan.parameters().baseYear()));
    return new Place.SomeCustomers(title, customers);
  }

  private static Set<CustomerId> forecasts(GapPlan plan, Predicate<CustomerForecast> which) {
    Set<CustomerId> found = new LinkedHashSet<>();
    plan.customers().stream()
        .filter(which)
        .forEach(forecast -> found.add(forecast.customer().id()));
    return found;
  }

  private static Set<CustomerId> projects(GapPlan plan, Predicate<PlannedProject> which) {
    Set<CustomerId> found = new LinkedHashSet<>();
    plan.selected().stream().filter(which).forEach(planned -> found.add(planned.customer().id()));
    return found;
  }

  /** An amount without its unit, always with its sign: {@code +34.500}, {@code −12.000}. */
  public String signed(Money amount) {
    return sign(amount) + texts.amount(absolute(amount));
  }

  private String signed(Money amount, String unit) {
    return sign(amount) + texts.money(absolute(amount), unit);
  }

  private static Money absolute(Money amount) {
    return amount.max(amount.negated());
  }

  private static String sign(Money amount) {
    if (amount.isZero()) {
      return "";
    }
    return amount.isNegative() ? "−" : "+";
  }

  private String money(Money amount) {
    return texts.money(amount, currency);
  }

  private static String year(int year) {
    return String.valueOf(year);
  }
}
