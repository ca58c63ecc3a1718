package app.revier.book;

import app.revier.team.PlanChanges;
import app.revier.team.RepPlan;
import org.jspecify.annotations.Nullable;

/**
 * A rep in the team view.
 *
 * @param file the newest version
 * @param changes since the version before it; none if no earlier one is known
 * @param older how many more versions were given
 */
public record TeamRep(TeamFile file, @Nullable PlanChanges changes, int older) {

  /** What the newest version says. */
  public RepPlan plan() {
    return file.plan();
  }
}
