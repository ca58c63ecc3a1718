package app.revier.gap;

import app.revier.gap.Sensitivity.Assumption;
import app.revier.gap.Sensitivity.Kind;
import app.revier.gap.Sensitivity.Side;
import app.revier.outcomes.ChangedOutcomes;
import app.revier.outcomes.Outcome;
import app.revier.outcomes.OutcomeDistribution;
import app.revier.outcomes.TargetProbabilities.Base;
import app.revier.territory.Customer;
import app.revier.territory.GrowthProject;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers the assumptions of a plan, see {@link Sensitivity}. */
final class Assumptions {

  private static final double PROBABILITY_STEP = 0.10;
  private static final double LEAST_RETENTION = 0.05;
  private static final double MOST_RETENTION = 0.99;
  private static final double CORRELATION_STEP = 0.1;
  private static final int MONTHS = 2;
  private static final BigDecimal VALUE_STEP = new BigDecimal("0.2");
  private static final BigDecimal EROSION_STEP = new BigDecimal("0.02");

  /** Less than this is a rounding error. */
  private static final double NOTHING = 1e-6;

  private final GapPlan plan;
  private final PlanParameters parameters;
  private final Runnable pulse;
  private final List<CustomerForecast> open;
  private final List<PlannedProject> selected;
  private final List<ChangedOutcomes.Change> changes = new ArrayList<>();
  private final List<Draft> drafts = new ArrayList<>();

  Assumptions(GapPlan plan, Runnable pulse) {
    this.plan = plan;
    this.pulse = pulse;
    parameters = plan.parameters();
    open = plan.customers().stream().filter(CustomerForecast::isOpen).toList();
    selected = plan.selected();
  }

  /**
   * An assumption whose sides are not worked out yet.
   *
   * @param downAt the place of the step down among the changes; −1 if there is none
   * @param upAt of the step up
   */
  private record Draft(
      Kind kind,
      Customer customer,
      @Nullable GrowthProject project,
      Scenario.@Nullable Change down,
      int downAt,
      Scenario.@Nullable Change up,
      int upAt) {}

  /** All that move the hit probability, the one that moves it most first. */
  Sensitivity all() {
    for (int i = 0; i < open.size(); i++) {
      retention(i);
    }
    for (int i = 0; i < selected.size(); i++) {
      project(open.size() + i, selected.get(i));
    }
    Base base = plan.outcomes();
    List<Probability> hits =
        ChangedOutcomes.of(
            base.certain(),
            base.outcomes(),
            parameters.correlation(),
            parameters.target(),
            changes,
            pulse);
    List<Assumption> found = new ArrayList<>();
    for (Draft draft : drafts) {
      found.add(
          new Assumption(
              draft.kind(),
              draft.customer(),
              draft.project(),
              side(draft.down(), draft.downAt(), hits),
              side(draft.up(), draft.upAt(), hits)));
    }
    found.add(correlation());
    found.add(erosion());
    Probability hit = plan.hitProbability();
    found.removeIf(one -> one.range(hit) < NOTHING);
    found.sort(Comparator.comparingDouble((Assumption one) -> one.range(hit)).reversed());
    return new Sensitivity(hit, found);
  }

  private Side side(Scenario.@Nullable Change change, int at, List<Probability> hits) {
    return new Side(change, at < 0 ? plan.hitProbability() : hits.get(at));
  }

  /** So that 0.85 less 0.10 is 0.75 and not a neighbour of it. */
  private static double stepped(double from, double by, double least, double most) {
    return BigDecimal.valueOf(from)
        .add(BigDecimal.valueOf(by))
        .max(BigDecimal.valueOf(Math.min(from, least)))
        .min(BigDecimal.valueOf(Math.max(from, most)))
        .doubleValue();
  }

  private void retention(int place) {
    CustomerForecast forecast = open.get(place);
    Customer customer = forecast.customer();
    double now = forecast.retention().probability().value();
    double less = stepped(now, -PROBABILITY_STEP, LEAST_RETENTION, MOST_RETENTION);
    double more = stepped(now, PROBABILITY_STEP, LEAST_RETENTION, MOST_RETENTION);
    drafts.add(
        new Draft(
            Kind.RETENTION,
            customer,
            null,
            less == now
                ? null
                : new Scenario.CustomerRetention(customer.id(), new Probability(less)),
            at(place, forecast.uncontracted(), less, less == now),
            more == now
                ? null
                : new Scenario.CustomerRetention(customer.id(), new Probability(more)),
            at(place, forecast.uncontracted(), more, more == now)));
  }

  private int at(int place, Money amount, double probability, boolean same) {
    if (same) {
      return -1;
    }
    changes.add(
        new ChangedOutcomes.Change(place, new Outcome(amount, new Probability(probability))));
    return changes.size() - 1;
  }

  private void project(int place, PlannedProject planned) {
    GrowthProject project = planned.project();
    Money fifth =
        Money.rounded(
            project
                .yearlyValue()
                .toDecimal()
                .multiply(VALUE_STEP)
                .setScale(2, RoundingMode.HALF_UP));
    if (!fifth.isZero()) {
      project(
          Kind.VALUE,
          place,
          planned,
          new Scenario.ProjectValue(project.id(), project.yearlyValue().minus(fifth)),
          new Scenario.ProjectValue(project.id(), project.yearlyValue().plus(fifth)));
    }
    if (planned.isOpen()) {
      project(
          Kind.PROBABILITY,
          place,
          planned,
          probability(planned, -PROBABILITY_STEP),
          probability(planned, PROBABILITY_STEP));
      project(
          Kind.START,
          place,
          planned,
          new Scenario.ProjectSlips(project.id(), -MONTHS),
          new Scenario.ProjectSlips(project.id(), MONTHS));
    }
  }

  private static Scenario.@Nullable Change probability(PlannedProject planned, double by) {
    double now = planned.probability().value();
    double then = stepped(now, by, 0, 1);
    return then == now
        ? null
        : new Scenario.ProjectProbability(planned.project().id(), new Probability(then));
  }

  private void project(
      Kind kind,
      int place,
      PlannedProject planned,
      Scenario.@Nullable Change down,
      Scenario.@Nullable Change up) {
    drafts.add(
        new Draft(
            kind,
            planned.customer(),
            planned.project(),
            down,
            at(place, planned, down),
            up,
            at(place, planned, up)));
  }

  private int at(int place, PlannedProject planned, Scenario.@Nullable Change change) {
    if (change == null) {
      return -1;
    }
    GrowthProject changed = ChangedTerritory.changed(planned.project(), change, parameters);
    return at(
        place,
        changed.valueOnTop(parameters.years()),
        changed.winProbability(parameters.stages()).value(),
        false);
  }

  private Assumption correlation() {
    double now = parameters.correlation();
    double less = stepped(now, -CORRELATION_STEP, 0, PlanParameters.MOST_CORRELATION);
    double more = stepped(now, CORRELATION_STEP, 0, PlanParameters.MOST_CORRELATION);
    return new Assumption(
        Kind.CORRELATION, null, null, correlation(now, less), correlation(now, more));
  }

  private Side correlation(double now, double then) {
    return then == now
        ? new Side(null, plan.hitProbability())
        : new Side(new Scenario.Correlation(then), hit(plan.customers(), then));
  }

  private Assumption erosion() {
    return new Assumption(
        Kind.EROSION, null, null, erosion(EROSION_STEP.negate()), erosion(EROSION_STEP));
  }

  private Side erosion(BigDecimal more) {
    List<CustomerForecast> eroded =
        plan.customers().stream()
            .map(
                forecast ->
                    CustomerForecast.of(
                        ChangedTerritory.eroded(forecast.customer(), more), parameters))
            .toList();
    Money erosion = sum(eroded.stream().map(CustomerForecast::erosion));
    return erosion.equals(plan.erosion())
        ? new Side(null, plan.hitProbability())
        : new Side(new Scenario.Erosion(more), hit(eroded, parameters.correlation()));
  }

  private Probability hit(List<CustomerForecast> customers, double correlation) {
    pulse.run();
    Base base = plan.outcomes(customers);
    return OutcomeDistribution.of(base.certain(), base.outcomes(), correlation, pulse)
        .atLeast(parameters.target());
  }

  private static Money sum(Stream<Money> amounts) {
    return amounts.reduce(Money.ZERO, Money::plus);
  }
}
