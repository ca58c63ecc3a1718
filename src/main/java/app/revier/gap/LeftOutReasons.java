package app.revier.gap;

import app.revier.gap.LeftOut.Outlook;
import app.revier.gap.LeftOut.Pinned;
import app.revier.gap.LeftOut.Relaxation;
import app.revier.selection.Effort;
import app.revier.selection.SelectionProblem.Limits;
import app.revier.selection.SelectionProblem.Resource;
import app.revier.selection.Solution;
import app.revier.territory.ProjectId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Why the selection leaves projects out, found by experiment: by pinning each in, and by relaxing
 * each limit alone until it comes in. All searches together take a bounded effort, always the same.
 */
final class LeftOutReasons {

  /** Steps for all searches of one kind together. */
  private static final long STEPS = 600_000_000;

  private static final long MOST_STEPS = 40_000_000;
  private static final long LEAST_STEPS = 1_000_000;

  /** In what portions a limit is relaxed, as it can be told: visits, minutes, cents. */
  private static final Map<Resource, Long> PORTIONS =
      Map.of(Resource.VISITS, 1L, Resource.MINUTES, 6L, Resource.BUDGET, 100L);

  private final ProjectSearch search;
  private final Solution found;
  private final Thoroughness thoroughness;
  private final List<Integer> leftOut = new ArrayList<>();

  /**
   * Begins.
   *
   * @param search the open projects
   * @param found what is best
   */
  LeftOutReasons(ProjectSearch search, Solution found) {
    this.search = search;
    this.found = found;
    thoroughness = search.thoroughness();
    for (int i = 0; i < search.open().size(); i++) {
      if (search.leavesOut(i, found.chosen())) {
        leftOut.add(i);
      }
    }
  }

  private Effort effort(int searches) {
    return Effort.of(Math.clamp(STEPS / Math.max(1, searches), LEAST_STEPS, MOST_STEPS));
  }

  /** The best selections with projects pinned in that are left out, by the place of the project. */
  Map<Integer, Solution> pinnedIn() {
    List<Integer> places =
        leftOut.stream()
            .sorted(Comparator.comparing(search.open()::get, Candidate.BY_EXPECTED))
            .limit(thoroughness.pinned())
            .toList();
    Effort effort = effort(places.size()).from(found.chosen());
    // Each search is on its own, so the result does not depend on the order.
    return places.parallelStream()
        .collect(Collectors.toMap(Function.identity(), place -> search.with(place, effort)));
  }

  /**
   * Why each project is left out that could add something.
   *
   * @param pinned the best selections with such projects
   * @param planned the projects as the plan sees them
   * @param outlook what the plan comes to with another selection
   */
  Map<ProjectId, LeftOut> why(
      Map<Integer, Solution> pinned,
      Function<Candidate, PlannedProject> planned,
      Function<Solution, Outlook> outlook) {
    List<Widening> widenings = widenings();
    Map<ProjectId, LeftOut> reasons = new HashMap<>();
    for (int place : leftOut) {
      List<Relaxation> relaxations =
          widenings.stream()
              .map(widening -> widening.letting(place, outlook))
              .flatMap(Optional::stream)
              .sorted(Comparator.comparingDouble(this::share))
              .toList();
      reasons.put(
          search.open().get(place).project().id(),
          new LeftOut(relaxations, ifPinned(pinned.get(place), planned, outlook)));
    }
    return reasons;
  }

  private List<Widening> widenings() {
    List<Widening> widenings = new ArrayList<>();
    for (Resource resource : Resource.values()) {
      Long limit = search.limits().of(resource);
      if (limit != null && !leftOut.isEmpty()) {
        widenings.add(new Widening(resource, limit));
      }
    }
    widenings.parallelStream().forEach(Widening::explore);
    return widenings;
  }

  private LeftOut.IfPinned ifPinned(
      @Nullable Solution pinned,
      Function<Candidate, PlannedProject> planned,
      Function<Solution, Outlook> outlook) {
    if (pinned == null) {
      return new LeftOut.NotTried();
    }
    if (!pinned.exceeded().isEmpty()) {
      return new LeftOut.TooMuch();
    }
    BitSet displaced = found.chosen();
    displaced.andNot(pinned.chosen());
    return new Pinned(
        outlook.apply(pinned),
        displaced.stream().mapToObj(i -> planned.apply(search.open().get(i))).toList());
  }

  /** How much is asked for, as a share of the limit. */
  private double share(Relaxation relaxation) {
    Long limit = search.limits().of(relaxation.resource());
    return relaxation.more() / (double) Math.max(1, limit == null ? 1 : limit);
  }

  /**
   * One limit, relaxed further and further.
   *
   * <p>A selection stays the best for every smaller limit that it keeps. So going down from no
   * limit, from each best selection to the largest limit that it breaks, no width is passed over,
   * and the least that lets a project in is known.
   */
  private final class Widening {
    private final Resource resource;
    private final long limit;
    private final long portion;

    /** The best selections by the least number of portions more with which they are the best. */
    private final NavigableMap<Long, Solution> best = new TreeMap<>();

    private Widening(Resource resource, long limit) {
      this.resource = resource;
      this.limit = limit;
      portion = PORTIONS.getOrDefault(resource, 1L);
    }

    private void explore() {
      Effort effort = effort(thoroughness.widths());
      Limits without = search.limits().with(resource, null);
      Solution solution = search.within(without, effort.from(found.chosen()));
      long needed = keep(solution);
      for (int i = 1; i < thoroughness.widths() && needed > 1; i++) {
        long next = needed - 1;
        solution =
            search.within(
                search.limits().plus(resource, next * portion), effort.from(solution.chosen()));
        needed = Math.min(next, keep(solution));
      }
      if (needed > 1) {
        halve(needed);
      }
    }

    /** Too many selections to go through: what is between the last of them and the limit. */
    private void halve(long from) {
      long enough = from;
      for (int i = 0; i < thoroughness.halvings() && enough > 1; i++) {
        enough /= 2;
        keep(
            search.within(
                search.limits().plus(resource, enough * portion),
                effort(thoroughness.widths()).from(found.chosen())));
      }
    }

    /** Remembers a best selection; returns how many portions more it needs at least. */
    private long keep(Solution solution) {
      long needed = Math.ceilDiv(Math.max(0, use(solution.chosen()) - limit), portion);
      if (needed > 0) {
        best.put(needed, solution);
      }
      return needed;
    }

    private long use(int place) {
      return search.open().get(place).use(resource);
    }

    private long use(BitSet set) {
      return set.stream().mapToLong(this::use).sum();
    }

    /** What a project lacks beside the present selection. */
    private long needed(int place) {
      return Math.max(0, use(place) - Math.max(0, limit - use(found.chosen())));
    }

    private Optional<Relaxation> letting(int place, Function<Solution, Outlook> outlook) {
      return best.entrySet().stream()
          .filter(entry -> entry.getValue().chosen().get(place))
          .findFirst()
          .map(
              entry ->
                  new Relaxation(
                      resource,
                      entry.getKey() * portion,
                      needed(place),
                      outlook.apply(entry.getValue())));
    }
  }
}
