package app.revier.outcomes;

import app.revier.territory.Money;
import app.revier.territory.Probability;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The distribution of a plan's total, with what becomes of the probability of reaching the target
 * when one of the selected projects is left out or another one is added.
 */
public final class TargetProbabilities {

  private final List<Outcome> selected;
  private final List<Outcome> candidates;
  private final Money target;
  private final UncertainOutcomes trials;
  private final UncertainOutcomes others;
  private final int baseSize;
  private final Changes changes;
  private final OutcomeDistribution distribution;

  /**
   * Computes them.
   *
   * @param base what comes or may come in any case
   * @param selected what is chosen
   * @param candidates what could be chosen besides
   * @param correlation ρ, 0 to below 1
   * @param target the total to reach
   * @param pulse runs every few milliseconds of work, on several threads; if it fails, so does this
   */
  public TargetProbabilities(
      Base base,
      List<Outcome> selected,
      List<Outcome> candidates,
      double correlation,
      Money target,
      Runnable pulse) {
    this.selected = selected;
    this.candidates = candidates;
    List<Outcome> taken = Stream.concat(base.outcomes().stream(), selected.stream()).toList();
    trials = UncertainOutcomes.of(base.certain(), taken);
    others = UncertainOutcomes.of(Money.ZERO, candidates);
    baseSize = base.outcomes().size();
    this.target = target.min(Money.ofCents(beyondAll()));
    CommonFactor factor =
        new CommonFactor(
            correlation,
            LongStream.concat(LongStream.of(trials.cents()), LongStream.of(others.cents()))
                .toArray(),
            DoubleStream.concat(
                    DoubleStream.of(trials.chances()), DoubleStream.of(others.chances()))
                .toArray());
    Layout layout = Layout.of(trials, factor, trials.size(), others.size());
    int firstOfInterest = UncertainOutcomes.of(Money.ZERO, base.outcomes()).size();
    Supplier<Changes> block =
        () -> new Changes(layout, factor, trials, others, firstOfInterest, amount());
    changes =
        Changes.joined(GivenCase.visitAll(layout, factor, layout.gridded().length, pulse, block));
    distribution =
        new OutcomeDistribution(
            OutcomeDistribution.expected(base.certain(), taken),
            trials,
            changes.mixture().tail(),
            layout.grid());
  }

  /**
   * What a plan rests on before any project.
   *
   * @param certain what comes in any case; may be negative
   * @param outcomes what may come
   */
  public record Base(Money certain, List<Outcome> outcomes) {}

  /**
   * A total that cannot be reached by all together; beyond it, one target is as good as another.
   */
  private long beyondAll() {
    return Math.addExact(Math.addExact(trials.most(), others.most()), 1);
  }

  private long amount() {
    return target.cents() - trials.certain();
  }

  /** The distribution of the total with all that is selected. */
  public OutcomeDistribution distribution() {
    return distribution;
  }

  /** The probability of reaching the target without one of the selected. */
  public Probability without(int index) {
    int trial = trials.place(baseSize + index);
    return trial < 0
        ? distribution.atLeast(target.plus(sure(selected.get(index))))
        : probability(changes.without(trial));
  }

  /** The probability of reaching the target with one of the candidates besides. */
  public Probability with(int index) {
    int other = others.place(index);
    return other < 0
        ? distribution.atLeast(target.minus(sure(candidates.get(index))))
        : probability(changes.with(other));
  }

  private static Money sure(Outcome outcome) {
    return outcome.probability().equals(Probability.CERTAIN) ? outcome.amount() : Money.ZERO;
  }

  private Probability probability(double computed) {
    return amount() <= 0 ? Probability.CERTAIN : Probability.within(computed, 0, 1);
  }
}
