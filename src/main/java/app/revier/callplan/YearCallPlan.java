package app.revier.callplan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The call plan of a year.
 *
 * @param limit what is given out, in visits or minutes
 * @param customers what each customer gets, in the order of the territory
 * @param leftAlone who stays as it is
 * @param isProven whether nothing brings more; else the search ended early
 */
public record YearCallPlan(
    long limit, List<PlannedVisits> customers, List<LeftAlone> leftAlone, boolean isProven) {

  /** Keeps its own copies. */
  public YearCallPlan {
    customers = List.copyOf(customers);
    leftAlone = List.copyOf(leftAlone);
  }

  /** The visits a year of today. */
  public int visitsToday() {
    return customers.stream().mapToInt(PlannedVisits::today).sum();
  }

  /** What the visits of today take of what is given out, in its unit. */
  public long takenToday() {
    return customers.stream().mapToLong(one -> one.customer().weight() * one.today()).sum();
  }

  /** The recommended visits a year. */
  public int visits() {
    return customers.stream().mapToInt(PlannedVisits::visits).sum();
  }

  /** What the visits of today are worth. */
  public double worthToday() {
    return customers.stream().mapToDouble(PlannedVisits::worthToday).sum();
  }

  /** What the recommended visits are worth. */
  public double worth() {
    return customers.stream().mapToDouble(PlannedVisits::worth).sum();
  }

  /** What the recommended visits bring more than those of today. */
  public double gain() {
    return customers.stream().mapToDouble(PlannedVisits::gain).sum();
  }

  /** Whether anything would change. */
  public boolean changesAnything() {
    return customers.stream().anyMatch(PlannedVisits::isChange);
  }

  /**
   * The one visit that is best made somewhere else, beginning with the visits of today.
   *
   * @return none if no such move brings anything
   */
  public @Nullable VisitMove bestMove() {
    return VisitMove.best(customers.stream().map(PlannedVisits::customer).toList());
  }
}
