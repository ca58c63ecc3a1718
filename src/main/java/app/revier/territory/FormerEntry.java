package app.revier.territory;

/**
 * How another entry of a customer was written before both were merged into one. Lists that still
 * have it are understood by it.
 *
 * @param number its customer number, not empty
 * @param name its name, not empty
 * @param address where it was
 * @param added whether its revenue counts beside that of the customer's own number; otherwise both
 *     tell the same revenue
 * @param revenue what it told last; if added, so much of the customer's revenue came from it
 */
public record FormerEntry(
    String number, String name, Address address, boolean added, RevenueHistory revenue) {

  /** Refuses an empty number or name. */
  public FormerEntry {
    if (number.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("former entry without a number or name");
    }
  }

  /** The same with other revenue. */
  public FormerEntry withRevenue(RevenueHistory other) {
    return new FormerEntry(number, name, address, added, other);
  }
}
