package app.revier.week;

import app.revier.segment.Cell;
import app.revier.territory.Customer;
import app.revier.territory.Money;
import app.revier.territory.SizeClass;
import java.time.LocalDate;
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
 * @param step what projects there need, if they need visits
 * @param calls the calls that keep the customer beside the visits; none if there are none
 */
public record CustomerFacts(
    Customer customer,
    boolean existing,
    SizeClass size,
    @Nullable Cell cell,
    @Nullable Integer intervalDays,
    Money atRisk,
    @Nullable ProjectStep step,
    @Nullable Calls calls) {

  /**
   * Calls that come again and again (method, section 14).
   *
   * @param days the days between two of them, from 1
   * @param minutes how long one takes, from 1
   * @param last the latest call or video meeting that was held; none leaves it to the last visit
   */
  public record Calls(int days, int minutes, @Nullable LocalDate last) {

    /** Refuses calls that never end. */
    public Calls {
      if (days < 1 || minutes < 1) {
        throw new IllegalArgumentException("a call of " + minutes + " min every " + days + " d");
      }
    }

    /** The same since another call. */
    public Calls since(LocalDate call) {
      return new Calls(days, minutes, call);
    }
  }

  /** A customer that is kept by visits alone. */
  public CustomerFacts(
      Customer customer,
      boolean existing,
      SizeClass size,
      @Nullable Cell cell,
      @Nullable Integer intervalDays,
      Money atRisk,
      @Nullable ProjectStep step) {
    this(customer, existing, size, cell, intervalDays, atRisk, step, null);
  }

  /** The same, called as well. */
  public CustomerFacts with(Calls wanted) {
    return new CustomerFacts(customer, existing, size, cell, intervalDays, atRisk, step, wanted);
  }

  /**
   * Projects that need visits.
   *
   * @param name what the one is called that is expected to bring most for a visit
   * @param expectedPerVisit what that one is expected to bring in the plan year ÷ its visits
   * @param visits the visits that all of them need from a day on, from 1
   * @param since that day
   * @param start the day up to which the visits are spread; none leaves them to the interval
   * @param due the day by which the first next step of them is due; none if none has a day
   */
  public record ProjectStep(
      String name,
      Money expectedPerVisit,
      int visits,
      LocalDate since,
      @Nullable LocalDate start,
      @Nullable LocalDate due) {

    /** Projects whose next steps have no day. */
    public ProjectStep(
        String name,
        Money expectedPerVisit,
        int visits,
        LocalDate since,
        @Nullable LocalDate start) {
      this(name, expectedPerVisit, visits, since, start, null);
    }

    /** A project whose visits are made when the interval asks for them. */
    public ProjectStep(String name, Money expectedPerVisit, int visits) {
      this(name, expectedPerVisit, visits, LocalDate.MAX, null);
    }

    /** Refuses a project that needs no visit. */
    public ProjectStep {
      if (visits < 1) {
        throw new IllegalArgumentException("project without visits: " + name);
      }
    }
  }

  /** The same customer with what projects there need. */
  public CustomerFacts with(ProjectStep needed) {
    return new CustomerFacts(customer, existing, size, cell, intervalDays, atRisk, needed, calls);
  }

  /** Refuses an interval below a day. */
  public CustomerFacts {
    if (intervalDays != null && intervalDays < 1) {
      throw new IllegalArgumentException("interval of " + intervalDays + " days");
    }
  }
}
