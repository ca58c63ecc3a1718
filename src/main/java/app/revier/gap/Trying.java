package app.revier.gap;

import app.revier.gap.LeftOut.Pinned;
import app.revier.gap.LeftOut.Relaxation;
import app.revier.selection.Effort;
import app.revier.selection.Limits;
import app.revier.selection.Resource;
import app.revier.selection.Solution;
import app.revier.territory.ProjectId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds by trying why the selection leaves projects out: by pinning each in, and by relaxing each
 * limit alone until it comes in. All trials together take a bounded effort, always the same.
 */
final class Trying {

  /** Steps for all trials of one kind together. */
  private static final long STEPS = 600_000_000;

  private static final long MOST_STEPS = 40_000_000;
  private static final long LEAST_STEPS = 1_000_000;

  /** In what portions a limit is relaxed: visits, minutes, cents. */
  private static final Map<Resource, Long> PORTIONS =
      Map.of(Resource.VISITS, 1L, Resource.MINUTES, 30L, Resource.BUDGET, 1_000L);

  private final Search search;
  private final Solution found;
  private final Thoroughness thoroughness;
  private final List<Integer> leftOut = new ArrayList<>();
  private final Map<Resource, Widening> widenings = new EnumMap<>(Resource.class);

  /**
   * Begins.
   *
   * @param search the open projects
   * @param found what is best
   */
  Trying(Search search, Solution found) {
    this.search = search;
    this.found = found;
    thoroughness = search.thoroughness();
    for (int i = 0; i < search.open().size(); i++) {
      if (search.leavesOut(i, found.chosen())) {
        leftOut.add(i);
      }
    }
    for (Resource resource : Resource.values()) {
      Long limit = search.limits().of(resource);
      if (limit != null && !leftOut.isEmpty()) {
        widenings.put(resource, new Widening(resource, limit));
      }
    }
  }

  private Effort effort(int trials) {
    long steps = Math.clamp(STEPS / Math.max(1, trials), LEAST_STEPS, MOST_STEPS);
    return Effort.of(steps).from(found.chosen());
  }

  /** The best selections with projects pinned in that are left out, by the place of the project. */
  Map<Integer, Solution> pinnedIn() {
    List<Integer> places =
        leftOut.stream()
            .sorted(Comparator.comparing(search.open()::get, Candidate.BY_EXPECTED))
            .limit(thoroughness.pinned())
            .toList();
    // Each trial is on its own, so the result does not depend on the order.
    return places.parallelStream()
        .collect(
            Collectors.toMap(
                Function.identity(), place -> search.with(place, effort(places.size()))));
  }

  /**
   * Why each project is left out that could add something.
   *
   * @param pinned the best selections with such projects
   * @param planned the projects as the plan sees them
   */
  Map<ProjectId, LeftOut> why(
      Map<Integer, Solution> pinned, Function<Candidate, PlannedProject> planned) {
    Map<ProjectId, LeftOut> reasons = new HashMap<>();
    for (int place : leftOut) {
      List<Relaxation> relaxations =
          widenings.values().stream()
              .map(widening -> widening.letting(place))
              .flatMap(Optional::stream)
              .sorted(Comparator.comparingDouble(this::share))
              .toList();
      reasons.put(
          search.open().get(place).project().id(),
          new LeftOut(relaxations, ifPinned(pinned.get(place), planned)));
    }
    return reasons;
  }

  private LeftOut.IfPinned ifPinned(
      @Nullable Solution pinned, Function<Candidate, PlannedProject> planned) {
    if (pinned == null) {
      return new LeftOut.NotTried();
    }
    if (!pinned.exceeded().isEmpty()) {
      return new LeftOut.TooMuch();
    }
    BitSet displaced = found.chosen();
    displaced.andNot(pinned.chosen());
    return new Pinned(
        Search.outlook(pinned),
        displaced.stream().mapToObj(i -> planned.apply(search.open().get(i))).toList());
  }

  /** How much is asked for, as a share of the limit. */
  private double share(Relaxation relaxation) {
    Long limit = search.limits().of(relaxation.resource());
    return relaxation.more() / (double) Math.max(1, limit == null ? 1 : limit);
  }

  /** One limit, relaxed further and further. */
  private final class Widening {
    private final Resource resource;
    private final long limit;
    private final long portion;

    /** The best selections by how many portions there are more. */
    private final TreeMap<Long, Solution> tried = new TreeMap<>();

    private final Solution unlimited;
    private final long most;

    private Widening(Resource resource, long limit) {
      this.resource = resource;
      this.limit = limit;
      portion = PORTIONS.getOrDefault(resource, 1L);
      Limits without = search.limits().with(resource, null);
      unlimited = search.within(without, effort(thoroughness.widths()));
      most = portions(Math.max(0, use(unlimited.chosen()) - limit));
      if (most > 0) {
        tried.put(most, unlimited);
      }
    }

    private long use(int place) {
      var project = search.open().get(place).project();
      return switch (resource) {
        case VISITS -> project.visits();
        case MINUTES -> project.minutes();
        case BUDGET -> project.budget().cents();
      };
    }

    private long use(BitSet set) {
      return set.stream().mapToLong(this::use).sum();
    }

    private long portions(long amount) {
      return Math.ceilDiv(amount, portion);
    }

    /** What a project lacks beside the present selection. */
    private long needed(int place) {
      return Math.max(0, use(place) - Math.max(0, limit - use(found.chosen())));
    }

    private Solution at(long more) {
      return tried.computeIfAbsent(
          more,
          portions ->
              search.within(
                  search.limits().plus(resource, portions * portion),
                  effort(thoroughness.widths())));
    }

    /** Halves the way between too little and enough, as long as there are trials left. */
    private Optional<Relaxation> letting(int place) {
      if (most == 0 || !unlimited.chosen().get(place)) {
        return Optional.empty();
      }
      long enough = most;
      long tooLittle = 0;
      for (Map.Entry<Long, Solution> width : tried.entrySet()) {
        if (width.getValue().chosen().get(place)) {
          enough = width.getKey();
          break;
        }
        tooLittle = width.getKey();
      }
      while (enough - tooLittle > 1) {
        long middle = tooLittle + (enough - tooLittle) / 2;
        if (!tried.containsKey(middle) && tried.size() >= thoroughness.widths()) {
          break;
        }
        if (at(middle).chosen().get(place)) {
          enough = middle;
        } else {
          tooLittle = middle;
        }
      }
      return Optional.of(
          new Relaxation(resource, enough * portion, needed(place), Search.outlook(at(enough))));
    }
  }
}
