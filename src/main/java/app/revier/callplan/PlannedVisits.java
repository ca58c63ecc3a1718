package app.revier.callplan;

/**
 * What the call plan recommends for a customer.
 *
 * @param customer who
 * @param visits the recommended visits a year, from 0
 */
public record PlannedVisits(CallCustomer customer, int visits) {

  /** The visits a year of today. */
  public int today() {
    return customer.today();
  }

  /** Whether it would get other visits than today. */
  public boolean isChange() {
    return visits != today();
  }

  /** What it is worth with the visits of today. */
  public double worthToday() {
    return customer.worth(today());
  }

  /** What it is worth with the recommended visits. */
  public double worth() {
    return customer.worth(visits);
  }

  /** What the recommendation brings more than today; below zero where visits are taken away. */
  public double gain() {
    return customer.margin() * (customer.curve().gain(visits) - customer.curve().gain(today()));
  }

  /** What one visit more than recommended would bring. */
  public double next() {
    return customer.next(visits);
  }
}
