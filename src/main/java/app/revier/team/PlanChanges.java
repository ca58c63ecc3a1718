package app.revier.team;

import java.time.LocalDate;
import java.util.List;

/**
 * What changed in a rep's plan since an earlier version.
 *
 * @param since the day of the earlier version
 * @param before its figures
 * @param items the projects and customers that changed, those that move the expected total most
 *     first; empty if of the earlier version nothing but its figures is known
 * @param isWhole whether the items are known
 */
public record PlanChanges(
    LocalDate since, RepFigures before, List<ChangedItem> items, boolean isWhole) {

  /** Keeps its own copy. */
  public PlanChanges {
    items = List.copyOf(items);
  }

  /** What is known when only the figures were remembered. */
  public static PlanChanges remembered(LocalDate since, RepFigures before) {
    return new PlanChanges(since, before, List.of(), false);
  }

  /** Compares two versions of one plan. */
  public static PlanChanges between(RepPlan before, RepPlan now) {
    return new PlanChanges(
        before.asOf(), before.figures(), new VersionComparison(before, now).items(), true);
  }
}
