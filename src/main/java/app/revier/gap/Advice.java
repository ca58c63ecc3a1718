package app.revier.gap;

import app.revier.gap.LeftOut.Outlook;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What more, or less, of a limit would do to the plan, the selection being made anew each time. By
 * the goal of the plan, more is never worse.
 *
 * @param fieldDay with the visits of one field day more; none if visits are not limited
 * @param fieldDayFall why another figure is lower with it; none if none is
 * @param thousandMore with a budget of 1,000 more; none if the budget is not limited
 * @param thousandFall why another figure is lower with that; none if none is
 * @param overVisits the hit probability over the limit of visits, rising; the other limits stay
 * @param overBudget the same over the limit of the budget; empty if no open project needs any
 */
public record Advice(
    @Nullable Outlook fieldDay,
    @Nullable Fall fieldDayFall,
    @Nullable Outlook thousandMore,
    @Nullable Fall thousandFall,
    List<VisitPoint> overVisits,
    List<BudgetPoint> overBudget) {

  /** Takes a copy. */
  public Advice {
    overVisits = List.copyOf(overVisits);
    overBudget = List.copyOf(overBudget);
  }

  /** Why a figure that is not the goal is lower with more. */
  public sealed interface Fall {}

  /**
   * The expected total is lower, since what counts is the hit probability.
   *
   * @param goesOut the projects that give way to ones that make the target more likely
   */
  public record ExpectedForHit(List<PlannedProject> goesOut) implements Fall {

    /** Takes a copy. */
    public ExpectedForHit {
      goesOut = List.copyOf(goesOut);
    }
  }

  /**
   * The hit probability is lower, since what counts is the expected total.
   *
   * @param goesOut the projects that give way to ones that are expected to bring more
   */
  public record HitForExpected(List<PlannedProject> goesOut) implements Fall {

    /** Takes a copy. */
    public HitForExpected {
      goesOut = List.copyOf(goesOut);
    }
  }

  /**
   * A figure is lower, since an earlier rung now reaches the confidence and no later one is opened.
   *
   * @param rung the last rung that is opened
   */
  public record RungSuffices(Rung rung) implements Fall {}

  /** A figure is lower, since an earlier rung is filled first and takes what a later one had. */
  public record EarlierRungFirst() implements Fall {}

  /**
   * What can be reached with so many visits.
   *
   * @param visits the limit
   * @param hitProbability the highest probability of reaching the target that was found
   * @param proven whether none is higher
   */
  public record VisitPoint(long visits, Probability hitProbability, boolean proven) {}

  /**
   * What can be reached with so much budget.
   *
   * @param budget the limit
   * @param hitProbability the highest probability of reaching the target that was found
   * @param proven whether none is higher
   */
  public record BudgetPoint(Money budget, Probability hitProbability, boolean proven) {}
}
