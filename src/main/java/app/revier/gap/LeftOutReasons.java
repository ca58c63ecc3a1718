package app.revier.gap;

import app.revier.gap.LeftOut.Outlook;
import app.revier.gap.LeftOut.Pinned;
import app.revier.gap.LeftOut.Relaxation;
import app.revier.selection.Effort;
import app.revier.selection.SelectionProblem.Resource;
import app.revier.selection.Solution;
import app.revier.territory.ProjectId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Why the selection leaves projects out, found by experiment: by relaxing each limit alone until
 * they come in, and by pinning each in. All searches together take a bounded effort, always the
 * same.
 */
final class LeftOutReasons {

  /** Steps for all searches of one kind together. */
  private static final long STEPS = 1_200_000_000;

  private static final long MOST_STEPS = 40_000_000;
  private static final long LEAST_STEPS = 1_000_000;

  private final ProjectSearch search;
  private final Solution found;
  private final LimitCurves curves;
  private final Thoroughness thoroughness;
  private final List<Integer> leftOut = new ArrayList<>();
  private final List<Resource> limited = new ArrayList<>();
  private final Map<Integer, Solution> pinned = new ConcurrentHashMap<>();

  /**
   * Begins.
   *
   * @param search the open projects
   * @param found what is best
   * @param curves what is known of other limits
   */
  LeftOutReasons(ProjectSearch search, Solution found, LimitCurves curves) {
    this.search = search;
    this.found = found;
    this.curves = curves;
    thoroughness = search.thoroughness();
    for (int i = 0; i < search.open().size(); i++) {
      if (search.leavesOut(i, found.chosen())) {
        leftOut.add(i);
      }
    }
    for (Resource resource : Resource.values()) {
      if (search.limits().of(resource) != null && !leftOut.isEmpty()) {
        limited.add(resource);
      }
    }
  }

  private Effort effort(int searches) {
    return Effort.of(Math.clamp(STEPS / Math.max(1, searches), LEAST_STEPS, MOST_STEPS))
        .from(found.chosen());
  }

  /**
   * Relaxes each limit alone, further and further.
   *
   * @param step runs now and then, on several threads
   */
  void relax(Runnable step) {
    Effort effort = effort(thoroughness.widths());
    limited.parallelStream()
        .forEach(
            resource ->
                curves.byGoal(resource).explore(limit(resource), thoroughness, effort, step));
  }

  /**
   * Pins each of the most promising projects in.
   *
   * @param step runs now and then, on several threads
   * @return the best selections with them
   */
  Map<Integer, Solution> pinIn(Runnable step) {
    List<Integer> places =
        leftOut.stream()
            .sorted(Comparator.comparing(search.open()::get, Candidate.BY_EXPECTED))
            .limit(thoroughness.pinned())
            .toList();
    Effort effort = effort(places.size());
    // Each search is on its own, so the result does not depend on the order.
    places.parallelStream()
        .forEach(
            place -> {
              pinned.put(place, search.with(place, effort));
              step.run();
            });
    return pinned;
  }

  /**
   * Why each project is left out that could add something, as far as it is known.
   *
   * @param planned the projects as the plan sees them
   * @param outlook what the plan comes to with another selection
   * @param all whether all is known that will be; if not, a project that no limit is known to let
   *     in has no reason yet
   */
  Map<ProjectId, LeftOut> why(
      Function<Candidate, PlannedProject> planned,
      Function<Solution, Outlook> outlook,
      boolean all) {
    Map<ProjectId, LeftOut> reasons = new HashMap<>();
    for (int place : leftOut) {
      List<Relaxation> relaxations = new ArrayList<>();
      for (Resource resource : limited) {
        LimitCurve.Letting letting = curves.byGoal(resource).letting(place, limit(resource));
        if (letting != null && (all || letting.least())) {
          relaxations.add(
              new Relaxation(
                  resource,
                  letting.more(),
                  letting.least(),
                  needed(resource, place),
                  outlook.apply(letting.solution())));
        }
      }
      relaxations.sort(Comparator.comparingDouble(this::share));
      if (all || !relaxations.isEmpty()) {
        reasons.put(
            search.open().get(place).project().id(),
            new LeftOut(relaxations, ifPinned(pinned.get(place), planned, outlook)));
      }
    }
    return reasons;
  }

  private LeftOut.IfPinned ifPinned(
      @Nullable Solution with,
      Function<Candidate, PlannedProject> planned,
      Function<Solution, Outlook> outlook) {
    if (with == null) {
      return new LeftOut.NotTried();
    }
    if (!with.exceeded().isEmpty()) {
      return new LeftOut.TooMuch();
    }
    BitSet displaced = found.chosen();
    displaced.andNot(with.chosen());
    return new Pinned(
        outlook.apply(with),
        displaced.stream().mapToObj(i -> planned.apply(search.open().get(i))).toList());
  }

  private long limit(Resource resource) {
    Long limit = search.limits().of(resource);
    return limit == null ? LimitCurve.NONE : limit;
  }

  /** How much is asked for, as a share of the limit. */
  private double share(Relaxation relaxation) {
    return relaxation.more() / (double) Math.max(1, limit(relaxation.resource()));
  }

  /** What a project lacks beside the present selection. */
  private long needed(Resource resource, int place) {
    long used = found.chosen().stream().mapToLong(i -> search.open().get(i).use(resource)).sum();
    long left = Math.max(0, limit(resource) - used);
    return Math.max(0, search.open().get(place).use(resource) - left);
  }
}
