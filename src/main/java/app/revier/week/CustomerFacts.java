package app.revier.week;

import app.revier.segment.Cell;
import app.revier.territory.Customer;
import app.revier.territory.Money;
import app.revier.territory.SizeClass;
import org.jspecify.annotations.Nullable;

/**
 * What the week needs to know of a customer.
 *
 * @param customer who
 * @param existing whether it buys from us; otherwise it is a prospect
 * @param size the size in force
 * @param cell the field of the matrix; none if the potential is missing
 * @param intervalDays the days between two visits that are wanted, from 1: the customer's own, else
 *     by its field; none if neither is known
 * @param atRisk the expected loss of uncontracted revenue in the plan year
 * @param step the project whose next step is due there, if any
 */
public record CustomerFacts(
    Customer customer,
    boolean existing,
    SizeClass size,
    @Nullable Cell cell,
    @Nullable Integer intervalDays,
    Money atRisk,
    @Nullable ProjectStep step) {

  /**
   * A project that needs visits.
   *
   * @param name what it is called
   * @param expectedPerVisit what it is expected to bring in the plan year ÷ the visits it needs
   * @param visits the visits it needs, from 1
   */
  public record ProjectStep(String name, Money expectedPerVisit, int visits) {

    /** Refuses a project that needs no visit. */
    public ProjectStep {
      if (visits < 1) {
        throw new IllegalArgumentException("project without visits: " + name);
      }
    }
  }

  /** Refuses an interval below a day. */
  public CustomerFacts {
    if (intervalDays != null && intervalDays < 1) {
      throw new IllegalArgumentException("interval of " + intervalDays + " days");
    }
  }
}
