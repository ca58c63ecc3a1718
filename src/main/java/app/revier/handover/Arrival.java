package app.revier.handover;

import app.revier.doubles.Likeness;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One customer who arrives, and who of the taker's own may be the same.
 *
 * @param customer as it comes
 * @param sameNumber the own customer with its number, or who had it before it was merged; none if
 *     there is none
 * @param likely who may be the same besides, the likeliest first
 * @param projects how many projects come with it
 * @param entries how many reports, appointments and what else days hold
 * @param sales how many sales lines
 */
public record Arrival(
    Customer customer,
    @Nullable Customer sameNumber,
    List<Like> likely,
    int projects,
    int entries,
    int sales) {

  /**
   * Who may be the same.
   *
   * @param customer of the taker's own
   * @param likeness why
   */
  public record Like(Customer customer, Likeness likeness) {}

  /** What becomes of an arriving customer. */
  public sealed interface Decision {}

  /** It is added as a customer of its own, under another number if its own is taken. */
  public record AsNew() implements Decision {}

  /**
   * It is the same as one of the taker's own.
   *
   * @param customer which: its values stay, and what it lacks is filled in
   */
  public record Into(CustomerId customer) implements Decision {}

  /** It does not come. */
  public record NotAtAll() implements Decision {}

  /** Keeps its own copy. */
  public Arrival {
    likely = List.copyOf(likely);
  }

  /** Whether somebody has to say what becomes of it. */
  public boolean isOpen() {
    return sameNumber != null || !likely.isEmpty();
  }

  /** Who is most probably meant; none if nobody is. */
  public @Nullable Customer candidate() {
    if (sameNumber != null) {
      return sameNumber;
    }
    return likely.isEmpty() ? null : likely.getFirst().customer();
  }

  /** What would be proposed: to join it with who is most probably the same, else to add it. */
  public Decision proposed() {
    Customer same = candidate();
    return same == null ? new AsNew() : new Into(same.id());
  }
}
