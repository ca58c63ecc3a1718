package app.revier.week;

import app.revier.agenda.Stop;
import app.revier.territory.Customer;
import java.time.LocalDate;
import java.util.List;

/**
 * The days of a plan made anew on which nothing happened: they take in what has lost its place
 * elsewhere and what is asked for, but no visit or task that was not planned before.
 */
final class QuietDays {

  private final Revision revision;
  private final DisplacedStops homeless;
  private final List<PlannedDay> planned;

  /**
   * The days of a revision.
   *
   * @param homeless what has lost its place and found no other so far
   * @param planned the weeks planned so far
   */
  QuietDays(Revision revision, DisplacedStops homeless, List<PlannedDay> planned) {
    this.revision = revision;
    this.homeless = homeless;
    this.planned = planned;
  }

  /** Whether something must not come to a day. */
  boolean isClosedTo(Engagement one, LocalDate day) {
    return !revision.isOpen(day)
        && isChosenAnew(one)
        && !homeless.holds(one)
        && (one.customer() == null || !isMoving(one.customer()));
  }

  private static boolean isChosenAnew(Engagement one) {
    boolean task =
        one.kind() == Stop.Kind.TASK && !one.confirmed() && one.claim() != Engagement.Claim.KEPT;
    return one.isChoice() || task;
  }

  /** Whether a visit that was planned before has no place in the weeks so far. */
  private boolean isMoving(Customer customer) {
    return revision.before(customer.id()).isPresent()
        && planned.stream()
            .flatMap(day -> day.stops().stream())
            .noneMatch(stop -> customer.equals(stop.customer()));
  }
}
