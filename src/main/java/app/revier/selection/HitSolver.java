package app.revier.selection;

import app.revier.selection.Effort.Work;
import app.revier.selection.HitFigures.Best;
import app.revier.selection.SelectionProblem.Item;
import app.revier.selection.Solution.Proof;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Solves one problem for the highest hit probability: good sets by exchanges first, which are the
 * best in nearly all plans, then the proof.
 */
final class HitSolver {

  /** Those that spread the total most come first. */
  static final Comparator<Item> BY_SPREAD =
      Comparator.comparingDouble(
          item -> -item.amount() * Math.sqrt(item.probability() * (1 - item.probability())));

  /** How many places there are for exchanges, without and with a correlation. */
  private static final int PLACES = 400;

  private static final int PLACES_OF_MANY = 100;
  private static final int MOST_LINEARISED = 4;

  /** Chances count less or more than they do in some of the sets with which exchanges begin. */
  private static final double[] POWERS = {0.25, 0.5, 2, 4, 8};

  private static final long STEPS_FOR_EXPECTED = 500_000_000;

  private final HitFigures figures;
  private final Candidates candidates;
  private final Work work;
  private final int cases;
  private Best best;
  private long reach;

  HitSolver(HitFigures figures, Candidates candidates, Work work) {
    this.figures = figures;
    this.candidates = candidates;
    this.work = work;
    cases = figures.probabilities().cases();
    best = new Best(figures, candidates, new BitSet());
  }

  /** The best set of candidates that was found. */
  BitSet best() {
    return best.set();
  }

  /**
   * Searches.
   *
   * @param start a set of candidates within the limits
   * @return how good the best set is known to be
   */
  Proof solve(BitSet start) {
    BitSet all = candidates.all();
    if (candidates.limitCount() == 0) {
      best = new Best(figures, candidates, all);
      return new Proof.Optimal();
    }
    best = new Best(figures, candidates, start);
    ExpectedSearch expected = new ExpectedSearch(candidates, start, work.part(STEPS_FOR_EXPECTED));
    expected.run();
    best.offer(expected.best());
    double most = best.hit(all);
    if (expected.isProven() && best.hit(expected.best()) >= most - Best.TIE) {
      // All sets that matter are as likely, so the expected total decides.
      return new Proof.Optimal();
    }
    reach = reach();
    CoarseGrid grid = figures.grid(reach, cases == 1 ? PLACES : PLACES_OF_MANY);
    ExchangeSearch exchange = new ExchangeSearch(figures, candidates, grid, grid.top(reach), work);
    exchangeFrom(exchange, List.of(start, expected.best()));
    HitProof proof = new HitProof(figures, candidates, best, reach, work);
    return proof.prove(
        prices(exchange.gains(best.set())), expected.prices(), exchange.hits(best.set()), most);
  }

  /**
   * No set within the limits, with all that is pinned in, brings more than this; nor is more asked
   * for.
   */
  private long reach() {
    double[] amounts =
        IntStream.range(0, candidates.count())
            .mapToDouble(i -> candidates.item(i).amount())
            .toArray();
    Relaxation relaxation = candidates.relaxation(amounts);
    relaxation.solve();
    double bound = Math.min(Arrays.stream(amounts).sum(), relaxation.bound() * (1 + 1e-9) + 1);
    double pinned = candidates.pinned().stream().mapToLong(figures::amount).sum();
    return Math.min(Math.max(1, figures.probabilities().need()), (long) (bound + pinned));
  }

  /**
   * Exchanges from several sets on: from given ones, from the most valuable when chances count less
   * or more than they do, and from those that are best by what each candidate adds.
   */
  private void exchangeFrom(ExchangeSearch exchange, List<BitSet> starts) {
    for (BitSet set : starts) {
      best.offer(exchange.improved(set));
    }
    for (double power : POWERS) {
      double[] values = new double[candidates.count()];
      Arrays.setAll(
          values,
          i -> candidates.item(i).amount() * Math.pow(candidates.item(i).probability(), power));
      best.offer(exchange.improved(rounded(values)));
    }
    for (int i = 0; i < MOST_LINEARISED && !work.ended(); i++) {
      if (!best.offer(exchange.improved(rounded(exchange.gains(best.set()))))) {
        return;
      }
    }
  }

  private BitSet rounded(double[] values) {
    Relaxation relaxation = candidates.relaxation(values);
    work.spend(relaxation.solve());
    return candidates.rounded(relaxation);
  }

  private double[] prices(double[] gains) {
    Relaxation relaxation = candidates.relaxation(gains);
    work.spend(relaxation.solve());
    double[] prices = relaxation.prices().clone();
    if (Arrays.stream(prices).sum() <= 0) {
      Arrays.fill(prices, 1);
    }
    return prices;
  }
}
