package app.revier.book;

import app.revier.place.Whereabouts;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Position;
import app.revier.week.TravelTimes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is how far from a place, by the travel times that weeks are planned with. Prospects are
 * customers like all others.
 */
public final class NearBy {

  private static final double KILOMETRES_PER_DEGREE = 111.195;

  /** Farther than this, in kilometres, nobody looks. */
  private static final double FARTHEST = 2_000;

  private final Snapshot snapshot;
  private final TravelTimes estimate;

  /** The customers of a book. */
  public NearBy(Snapshot snapshot) {
    this.snapshot = snapshot;
    estimate = WeekPlanning.estimate(snapshot);
  }

  /**
   * One who is near.
   *
   * @param customer who
   * @param minutes on the road, zero or more
   * @param isAbout whether that is only about so, since one of the two places is known by postcode
   *     or town only
   */
  public record Near(Customer customer, int minutes, boolean isAbout) {}

  /**
   * The customers within some minutes, the nearest first.
   *
   * @param from the place
   * @param except who is not meant, such as the customer at the place itself
   * @param most minutes on the road, zero or more
   */
  public List<Near> within(Position from, @Nullable CustomerId except, int most) {
    Whereabouts whereabouts = snapshot.whereabouts();
    TravelTimes travel = snapshot.travelTimes();
    List<Near> near = new ArrayList<>();
    for (Customer customer : snapshot.territory().own().customers()) {
      Position to = whereabouts.of(customer.id()).position();
      if (to != null && !customer.id().equals(except)) {
        int minutes = travel.minutes(from, to);
        if (minutes <= most) {
          boolean isAbout = from.origin().isByArea() || to.origin().isByArea();
          near.add(new Near(customer, minutes, isAbout));
        }
      }
    }
    near.sort(
        Comparator.comparingInt(Near::minutes)
            .thenComparing(one -> one.customer().name())
            .thenComparingLong(one -> one.customer().id().value()));
    return near;
  }

  /**
   * How far one comes in some minutes, in kilometres as the crow flies: to whom the place is known
   * exactly. A circle knows no roads, so that it is estimated.
   */
  public double reach(Position from, int minutes) {
    double near = 0;
    double far = FARTHEST;
    while (far - near > 0.01) {
      double middle = (near + far) / 2;
      if (estimate.minutes(from, south(from, middle)) <= minutes) {
        near = middle;
      } else {
        far = middle;
      }
    }
    return near;
  }

  /** Toward the equator, where there is room on the globe. */
  private static Position south(Position from, double kilometres) {
    double degrees = kilometres / KILOMETRES_PER_DEGREE;
    double latitude = from.latitude() >= 0 ? from.latitude() - degrees : from.latitude() + degrees;
    return new Position(latitude, from.longitude(), Position.Origin.GIVEN);
  }
}
