package app.revier.gap;

import app.revier.selection.Effort;
import app.revier.selection.SelectionProblem.Resource;
import app.revier.selection.Solution;
import java.util.BitSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/**
 * The best selections over the limit of one resource, while the other limits stay: shared by all
 * that asks for them, so that none is searched for twice.
 *
 * <p>A selection stays the best for every smaller limit that it keeps. So one search answers for
 * all limits from what its selection uses to the one it was made for.
 */
final class LimitCurve {

  /** Stands for no limit at all. */
  static final long NONE = Long.MAX_VALUE;

  /** Limits are gone through in blocks that grow, the first of them is this part of all. */
  private static final long FIRST_BLOCK = 32;

  private final ProjectSearch search;
  private final Resource resource;

  /** By the least limit for which it is the best. */
  private final NavigableMap<Long, Span> spans = new ConcurrentSkipListMap<>();

  /**
   * What is the best up to a limit.
   *
   * @param steps so many steps the search for it might take
   */
  private record Span(long to, Solution solution, long steps) {

    private boolean isProven() {
      return solution.proof().isOptimal();
    }

    /** Whether it answers for a limit, and a search with so many steps would not know better. */
    private boolean answers(long limit, long moreSteps) {
      return to >= limit && (isProven() || steps >= moreSteps);
    }
  }

  /**
   * More of a limit that lets a project in.
   *
   * @param more how much, in visits, minutes or cents
   * @param least whether less is known not to do
   * @param solution what is best then
   */
  record Letting(long more, boolean least, Solution solution) {}

  /** Nothing is known yet. */
  LimitCurve(ProjectSearch search, Resource resource) {
    this.search = search;
    this.resource = resource;
  }

  /**
   * Takes over what was found to be best within a limit.
   *
   * @param steps so many steps the search might take
   */
  void know(long limit, Solution solution, long steps) {
    long from = Math.min(limit, use(solution.chosen()));
    spans.merge(from, new Span(limit, solution, steps), LimitCurve::further);
  }

  /** Of the same selection, what is known further; of what is as far, what is proven. */
  private static Span further(Span one, Span other) {
    if (one.isProven() != other.isProven() && one.to() == other.to()) {
      return one.isProven() ? one : other;
    }
    return one.to() >= other.to() ? one : other;
  }

  /** Whether it is known already what is best within a limit. */
  private boolean isKnown(long limit, Effort effort) {
    Map.Entry<Long, Span> entry = spans.floorEntry(limit);
    return entry != null && entry.getValue().answers(limit, effort.steps());
  }

  /**
   * The best selection within a limit, searched for unless it is known, or known as well as a
   * search with this effort could know it.
   */
  Solution at(long limit, Effort effort) {
    Map.Entry<Long, Span> entry = spans.floorEntry(limit);
    Span span = entry == null || entry.getValue().to() < limit ? null : entry.getValue();
    if (span != null && span.answers(limit, effort.steps())) {
      return span.solution();
    }
    Effort from = span == null ? effort : effort.from(span.solution().chosen());
    Solution solution =
        search.within(search.limits().with(resource, limit == NONE ? null : limit), from);
    know(limit, solution, effort.steps());
    return solution;
  }

  /**
   * Looks for the best selection with each limit from one on, in blocks that grow, so that what
   * takes least comes first; within a block downwards, so that no search is made twice.
   *
   * @param limit the plan's own, for which the best is known
   * @param thoroughness how many searches it may take
   * @param effort of each search
   * @param step runs after each block
   */
  void explore(long limit, Thoroughness thoroughness, Effort effort, Runnable step) {
    Solution below = at(limit, effort);
    long most = use(at(NONE, effort.from(below.chosen())).chosen());
    long block = Math.max(1, Math.ceilDiv(most - limit, FIRST_BLOCK));
    int searches = 1;
    long done = limit;
    while (done < most - 1) {
      long end = Math.min(most - 1, Math.addExact(done, block));
      Solution last = at(done, effort);
      for (long next = end; next > done; next = Math.min(next, use(last.chosen())) - 1) {
        if (!isKnown(next, effort) && ++searches > thoroughness.widths()) {
          halve(done, most, thoroughness, effort);
          return;
        }
        last = at(next, effort.from(last.chosen()));
      }
      done = end;
      block *= 2;
      step.run();
    }
  }

  /** Too many selections to go through: some between those that are known and the last one. */
  private void halve(long done, long most, Thoroughness thoroughness, Effort effort) {
    long more = most - done;
    for (int i = 0; i < thoroughness.halvings() && more > 1; i++) {
      more /= 2;
      at(done + more, effort.from(at(done, effort).chosen()));
    }
  }

  /**
   * What of the resource lets a project in beyond a limit; none if nothing that is known does. What
   * is proven to let it in goes before less that only was found to.
   *
   * @param place of a project that is left out within the limit
   */
  @Nullable Letting letting(int place, long limit) {
    long known = limit;
    Letting unproven = null;
    for (Map.Entry<Long, Span> entry : spans.entrySet()) {
      long from = Math.max(entry.getKey(), limit + 1);
      Span span = entry.getValue();
      if (span.to() <= limit) {
        continue;
      }
      if (span.solution().chosen().get(place)) {
        if (span.isProven()) {
          return new Letting(from - limit, from <= known + 1, span.solution());
        }
        unproven = unproven == null ? new Letting(from - limit, false, span.solution()) : unproven;
      } else if (span.isProven() && from <= known + 1) {
        known = Math.max(known, span.to());
      }
    }
    return unproven;
  }

  private long use(BitSet set) {
    return set.stream().mapToLong(place -> search.open().get(place).use(resource)).sum();
  }
}
