package app.revier.book;

import app.revier.territory.Money;
import app.revier.track.YearPlan;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Keeping the plan of a year, and what came of it by hand. */
public final class YearEdits {

  private final Committer committer;

  YearEdits(Committer committer) {
    this.committer = committer;
  }

  /**
   * Keeps the plan as it is now, in place of one that was kept before. What has ended since the
   * plan year began does not count yet in it.
   *
   * @return nothing if there is no target, or the very same plan is kept
   */
  public Optional<BookChange> keepPlan() {
    return committer.commit(
        now -> {
          ChangeLabel label = ChangeLabel.of("year-plan-kept", "" + now.settings().planYear());
          YearPlan plan = YearTracking.plan(now);
          Money target = now.settings().find(Setting.TARGET);
          KeptYearPlans kept = KeptYearPlans.of(now.settings());
          if (plan == null || isKept(kept.of(plan.year()), plan, target)) {
            return new PlannedChange(label, List.of());
          }
          return new PlannedChange(
              label, List.of(kept.with(new KeptYearPlan(now.today(), plan, target)).written()));
        });
  }

  private static boolean isKept(
      @Nullable KeptYearPlan before, YearPlan plan, @Nullable Money target) {
    return before != null && before.plan().equals(plan) && Objects.equals(before.target(), target);
  }

  /**
   * Changes what was said by hand of the revenue of years.
   *
   * @param year of which year, for the name of the change
   * @param change of the figures as they are when its turn comes
   */
  public Optional<BookChange> enter(int year, UnaryOperator<YearFigures> change) {
    return committer.commit(
        now -> {
          YearFigures before = now.yearFigures();
          YearFigures after = change.apply(before);
          return new PlannedChange(
              ChangeLabel.of("year-figures-entered", "" + year),
              after.equals(before) ? List.of() : List.of(after.written()));
        });
  }
}
