package app.revier.gap;

import app.revier.gap.LeftOut.Outlook;
import app.revier.territory.Probability;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What more, or less, of a limit would do to the plan, the selection being made anew each time.
 *
 * @param fieldDay with the visits of one field day more; none if visits are not limited
 * @param thousandMore with a budget of 1,000 more; none if the budget is not limited
 * @param overVisits the hit probability over the limit of visits, rising
 */
public record Advice(
    @Nullable Outlook fieldDay, @Nullable Outlook thousandMore, List<VisitPoint> overVisits) {

  /** Takes a copy. */
  public Advice {
    overVisits = List.copyOf(overVisits);
  }

  /**
   * What can be reached with so many visits.
   *
   * @param visits the limit
   * @param hitProbability the highest probability of reaching the target that was found
   * @param proven whether none is higher
   */
  public record VisitPoint(long visits, Probability hitProbability, boolean proven) {}
}
