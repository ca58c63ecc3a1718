package app.revier.gap;

import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.ProjectId;
import java.util.List;

/**
 * What if: a plan in which something is otherwise.
 *
 * @param name what it is called; may be empty
 * @param changes what is otherwise, in the order in which it is applied
 */
public record Scenario(String name, List<Change> changes) {

  /** Takes a copy; refuses a scenario in which all is as it was. */
  public Scenario {
    changes = List.copyOf(changes);
    if (changes.isEmpty()) {
      throw new IllegalArgumentException("nothing changes: " + name);
    }
  }

  /** One thing that is otherwise. */
  public sealed interface Change {}

  /**
   * A customer is lost: nothing of its revenue is kept, its contracts are void, its projects are
   * gone.
   *
   * @param customer who
   */
  public record CustomerLost(CustomerId customer) implements Change {}

  /**
   * A project is lost.
   *
   * @param project which
   */
  public record ProjectLost(ProjectId project) implements Change {}

  /**
   * A project begins later. One without a start begins with the plan year.
   *
   * @param project which
   * @param months by so many months, 1 or more
   */
  public record ProjectSlips(ProjectId project, int months) implements Change {

    /** Refuses what is not later. */
    public ProjectSlips {
      if (months < 1) {
        throw new IllegalArgumentException("months: " + months);
      }
    }
  }

  /**
   * There are more visits for projects, or fewer; never fewer than none. Means nothing where visits
   * are not limited.
   *
   * @param more so many more; fewer if negative
   */
  public record Visits(int more) implements Change {}

  /**
   * There are more field days for projects, or fewer, each with the visits of a day.
   *
   * @param more so many more; fewer if negative
   */
  public record FieldDays(int more) implements Change {}

  /**
   * The target is another one.
   *
   * @param target the revenue to reach, zero or more
   */
  public record Target(Money target) implements Change {

    /** Refuses a negative target. */
    public Target {
      if (target.isNegative()) {
        throw new IllegalArgumentException("target " + target);
      }
    }
  }

  /**
   * The outcomes hang together otherwise.
   *
   * @param correlation ρ, 0 to below 1
   */
  public record Correlation(double correlation) implements Change {

    /** Refuses what is out of range. */
    public Correlation {
      if (!(correlation >= 0 && correlation < 1)) {
        throw new IllegalArgumentException("correlation " + correlation);
      }
    }
  }
}
