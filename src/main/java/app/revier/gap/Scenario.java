package app.revier.gap;

import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.ProjectId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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

  /**
   * The same with one thing more that is otherwise. What was said of that thing before is said no
   * more: a customer cannot be lost twice, nor lost and kept.
   */
  public Scenario with(Change change) {
    List<Change> all = new ArrayList<>();
    boolean taken = false;
    for (Change before : changes) {
      if (!thing(before).equals(thing(change))) {
        all.add(before);
      } else if (!taken) {
        taken = true;
        all.add(change);
      }
    }
    if (!taken) {
      all.add(change);
    }
    return new Scenario(name, all);
  }

  /** What a change is about; two changes of one thing cannot stand beside each other. */
  private static Object thing(Change change) {
    return switch (change) {
      case CustomerLost(CustomerId who) -> who;
      case CustomerRetention(CustomerId who, Probability _) -> who;
      case ProjectLost(ProjectId which) -> which;
      case ProjectWon(ProjectId which) -> which;
      case ProjectProbability(ProjectId which, Probability _) -> which;
      case ProjectValue(ProjectId which, Money _) -> Map.entry("value", which);
      case ProjectSlips(ProjectId which, int _) -> Map.entry("start", which);
      case Erosion _ -> Erosion.class;
      case Visits _ -> Visits.class;
      case FieldDays _ -> FieldDays.class;
      case Budget _ -> Budget.class;
      case Target _ -> Target.class;
      case Correlation _ -> Correlation.class;
    };
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
   * Nothing but a customer's retention is otherwise.
   *
   * @param customer who
   * @param retention how likely the uncontracted revenue is kept
   */
  public record CustomerRetention(CustomerId customer, Probability retention) implements Change {}

  /**
   * A project is won for sure: its value in the plan year comes, and it takes nothing any more. One
   * that is closed is opened for it.
   *
   * @param project which
   */
  public record ProjectWon(ProjectId project) implements Change {}

  /**
   * A project is worth more or less. What it brings in the plan year follows from that.
   *
   * @param project which
   * @param yearlyValue what it is worth in twelve months, zero or more
   */
  public record ProjectValue(ProjectId project, Money yearlyValue) implements Change {

    /** Refuses a negative value. */
    public ProjectValue {
      if (yearlyValue.isNegative()) {
        throw new IllegalArgumentException("value " + yearlyValue);
      }
    }
  }

  /**
   * An open project is won with another probability. Means nothing for one that is closed.
   *
   * @param project which
   * @param probability how likely it is won
   */
  public record ProjectProbability(ProjectId project, Probability probability) implements Change {}

  /**
   * A project begins later, or earlier. One without a start begins with the plan year; one that is
   * open never begins before the next month.
   *
   * @param project which
   * @param months later by so many months, earlier if negative; not none
   */
  public record ProjectSlips(ProjectId project, int months) implements Change {

    /** Refuses what is neither later nor earlier. */
    public ProjectSlips {
      if (months == 0) {
        throw new IllegalArgumentException("months: " + months);
      }
    }
  }

  /**
   * Prices fall more at all customers, or less; never by less than nothing or more than all.
   *
   * @param more the share of the revenue that is lost besides, −1 to 1, in millionths at most
   */
  public record Erosion(BigDecimal more) implements Change {

    /** Refuses more than all. */
    public Erosion {
      if (more.abs().compareTo(BigDecimal.ONE) > 0) {
        throw new IllegalArgumentException("erosion " + more);
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
   * There is more money for projects, or less; never less than none. Means nothing where the budget
   * is not limited.
   *
   * @param more so much more; less if negative
   */
  public record Budget(Money more) implements Change {}

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
