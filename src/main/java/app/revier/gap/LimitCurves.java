package app.revier.gap;

import app.revier.selection.SelectionProblem.Resource;
import app.revier.selection.Solution;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** What is known of the best selections over each limit of a plan, by its goal and by hits. */
final class LimitCurves {

  private final ProjectSearch search;
  private final ProjectSearch forHit;
  private final Map<Resource, LimitCurve> byGoal = new EnumMap<>(Resource.class);
  private final Map<Resource, LimitCurve> byHit = new EnumMap<>(Resource.class);

  LimitCurves(ProjectSearch search) {
    this.search = search;
    forHit = search.forHit();
    for (Resource resource : Resource.values()) {
      LimitCurve curve = new LimitCurve(search, resource);
      byGoal.put(resource, curve);
      byHit.put(resource, forHit == search ? curve : new LimitCurve(forHit, resource));
    }
  }

  /**
   * Takes over what is the best within the plan's own limits.
   *
   * @param steps so many steps the search for it might take
   */
  void know(Solution best, long steps) {
    byGoal.forEach(
        (resource, curve) -> {
          Long limit = search.limits().of(resource);
          curve.know(limit == null ? LimitCurve.NONE : limit, best, steps);
        });
  }

  /** The best selections by the goal of the plan. */
  LimitCurve byGoal(Resource resource) {
    return Objects.requireNonNull(byGoal.get(resource));
  }

  /** The selections that make the target likeliest. */
  LimitCurve byHit(Resource resource) {
    return Objects.requireNonNull(byHit.get(resource));
  }
}
