package app.revier.book;

import app.revier.territory.Money;
import app.revier.track.YearPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
          KeptYearPlan before = KeptYearPlan.of(now.settings());
          if (plan == null || (before != null && before.plan().equals(plan))) {
            return new PlannedChange(label, List.of());
          }
          String kept = new KeptYearPlan(now.today(), plan).text();
          return new PlannedChange(label, List.of(new Write.PutSetting(KeptYearPlan.KEY, kept)));
        });
  }

  /** Drops the plan that is kept. */
  public Optional<BookChange> dropPlan() {
    return committer.commit(
        now ->
            new PlannedChange(
                ChangeLabel.of("year-plan-dropped"),
                now.settings().texts().containsKey(KeptYearPlan.KEY)
                    ? List.of(new Write.PutSetting(KeptYearPlan.KEY, null))
                    : List.of()));
  }

  /**
   * Sets the total of a month as it was reported.
   *
   * @param total may be negative; none takes it away
   */
  public Optional<BookChange> setMonth(int year, int month, @Nullable Money total) {
    return committer.commit(
        now -> {
          YearFigures before = now.yearFigures();
          return figures(
              ChangeLabel.of("year-month-entered", "" + month, "" + year),
              before,
              before.with(year, month, total));
        });
  }

  /** Says until which day the yearly revenue of customers is known; none takes it back. */
  public Optional<BookChange> setUntil(int year, @Nullable LocalDate day) {
    return committer.commit(
        now -> {
          YearFigures before = now.yearFigures();
          return figures(
              ChangeLabel.of("year-until-entered", "" + year), before, before.withUntil(year, day));
        });
  }

  private static PlannedChange figures(ChangeLabel label, YearFigures before, YearFigures after) {
    return new PlannedChange(label, after.equals(before) ? List.of() : List.of(after.written()));
  }
}
