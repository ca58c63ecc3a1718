package app.revier.selection;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Solves one problem for the highest hit probability: good sets by exchanges first, then the proof.
 */
final class HitSolver {

  private static final int CLIMBING_PLACES = 400;
  private static final int FINE_PLACES = 8_000;
  private static final int MOST_LINEARISED = 4;

  /**
   * How many figures the tables of the bound may have together, and how long to search with them.
   */
  private record Stage(long figures, long steps) {}

  private static final Stage SMALL = new Stage(500_000, 60_000_000);
  private static final Stage LARGE = new Stage(8_000_000, Long.MAX_VALUE);

  private final HitModel model;
  private final Room room;
  private final Candidates candidates;
  private final Work work;
  private final BitSet pinned;

  HitSolver(HitModel model, SelectionProblem problem, Work work) {
    this.model = model;
    this.work = work;
    room = new Room(problem);
    pinned = room.pinned();
    candidates = new Candidates(problem, room, BY_SPREAD);
  }

  /** Those that spread the total most come first. */
  private static final Comparator<Item> BY_SPREAD =
      Comparator.comparingDouble(
          item -> -item.amount() * Math.sqrt(item.probability() * (1 - item.probability())));

  /** The answer. */
  record Answer(BitSet chosen, double hit, double bound, boolean optimal) {}

  Answer solve(@Nullable BitSet start) {
    BitSet all = new BitSet();
    all.set(0, candidates.count());
    if (candidates.limitCount() == 0) {
      HitBest best = new HitBest(model, candidates, pinned, all);
      return answer(best, best.hit(), true);
    }
    BitSet from = candidates.fitting(start == null ? new BitSet() : start);
    HitBest best = new HitBest(model, candidates, pinned, from);
    ExpectedSearch expected = new ExpectedSearch(candidates, from, work.part(500_000_000));
    expected.run();
    best.offer(expected.best());
    double most = new HitBest(model, candidates, pinned, all).hit();
    if (best.hit() >= most - HitBest.TIE) {
      return answer(best, best.hit(), true);
    }
    double[] gains = climb(best, from, expected.best());
    return prove(best, gains, new Remainder(candidates, expected.prices()), most);
  }

  private Answer answer(HitBest best, double bound, boolean optimal) {
    BitSet chosen = candidates.places(best.set());
    chosen.or(pinned);
    return new Answer(chosen, best.hit(), bound, optimal);
  }

  private NeedGrid grid(int places) {
    long[] amounts = new long[candidates.count()];
    Arrays.setAll(amounts, i -> candidates.item(i).amount());
    double[] values = Arrays.stream(amounts).asDoubleStream().toArray();
    Relaxation relaxation = Completion.relaxation(candidates, values);
    relaxation.solve();
    long reach = (long) Math.min(Arrays.stream(amounts).sum(), relaxation.bound() * (1 + 1e-9) + 1);
    reach += pinned.stream().mapToLong(i -> model.items().get(i).amount()).sum();
    return new NeedGrid(model, amounts, reach, places);
  }

  /** Climbs from several sets; returns what each candidate adds to the best. */
  private double[] climb(HitBest best, BitSet start, BitSet expected) {
    HitClimb climb =
        new HitClimb(
            model,
            candidates,
            pinned,
            grid(model.cases().count() == 1 ? CLIMBING_PLACES : 100),
            work);
    for (BitSet set : List.of(start, expected)) {
      best.offer(climb.climb(set));
    }
    double[] gains = climb.gains(best.set());
    for (int i = 0; i < MOST_LINEARISED && !work.ended(); i++) {
      Relaxation relaxation = Completion.relaxation(candidates, gains);
      work.spend(relaxation.solve());
      if (!best.offer(climb.climb(new Completion(candidates, relaxation).rounded()))) {
        break;
      }
      work.reportNow(best.hit(), 1);
      gains = climb.gains(best.set());
    }
    return gains;
  }

  /** With small tables first, which mostly are enough, then with large ones. */
  private Answer prove(HitBest best, double[] gains, Remainder remainder, double most) {
    double bound = most;
    Relaxation relaxation = Completion.relaxation(candidates, gains);
    relaxation.solve();
    double[] prices = relaxation.prices().clone();
    if (Arrays.stream(prices).sum() <= 0) {
      Arrays.fill(prices, 1);
    }
    for (Stage stage : model.cases().count() == 1 ? List.of(SMALL, LARGE) : List.of(LARGE)) {
      long figures = stage.figures / (model.cases().count() * (candidates.count() + 1L));
      int cells = Math.clamp((long) Math.sqrt(figures * 0.7), 16, 2_000);
      int places = Math.clamp(figures / cells, 32, 1_000);
      HitSearch search =
          new HitSearch(
              model,
              candidates,
              pinned,
              best,
              grid(places),
              grid(Math.max(places, FINE_PLACES / model.cases().count())),
              new JointLimit(candidates, prices, cells),
              remainder,
              stage.equals(LARGE) ? work : work.part(stage.steps));
      search.run();
      bound = Math.min(bound, search.bound());
      if (search.isComplete()) {
        return answer(best, best.hit(), true);
      }
    }
    return answer(best, bound, false);
  }

  /** The limits that the projects pinned in exceed by themselves. */
  Room room() {
    return room;
  }
}
