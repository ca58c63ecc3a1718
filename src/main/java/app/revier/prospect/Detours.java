package app.revier.prospect;

import app.revier.territory.Position;
import app.revier.week.CrowFlight;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds for a place what the way there costs least: from a planned day or from an existing
 * customer. May be used from any thread.
 */
final class Detours {

  /** Farther than so many minutes nothing is left out for being far. */
  private static final int LONGEST = 600;

  private final CrowFlight travel;
  private final List<TourLeg> legs;
  private final NearestPlaces existing;
  private final int[] between;
  private final double[] ends;

  /** The square of the longest straight line through the globe that takes so many minutes. */
  private final double[] reach = new double[LONGEST];

  /**
   * Looks among these.
   *
   * @param legs the ways of the planned days, in order
   * @param existing where existing customers are
   */
  Detours(CrowFlight travel, List<TourLeg> legs, List<NearestPlaces.Place> existing) {
    this.travel = travel;
    this.legs = List.copyOf(legs);
    this.existing = new NearestPlaces(existing);
    between = new int[legs.size()];
    ends = new double[6 * legs.size()];
    for (int i = 0; i < between.length; i++) {
      TourLeg leg = legs.get(i);
      between[i] = travel.minutes(leg.from(), leg.to());
      System.arraycopy(CrowFlight.point(leg.from()), 0, ends, 6 * i, 3);
      System.arraycopy(CrowFlight.point(leg.to()), 0, ends, 6 * i + 3, 3);
    }
    for (int minutes = 0; minutes < LONGEST; minutes++) {
      reach[minutes] = reach(minutes);
    }
  }

  private double reach(int minutes) {
    double near = 0;
    double far = 2;
    for (int i = 0; i < 40; i++) {
      double middle = (near + far) / 2;
      if (travel.least(CrowFlight.kilometresOfChord(middle)) <= minutes) {
        near = middle;
      } else {
        far = middle;
      }
    }
    return far * far;
  }

  /** The least detour to a place; of equal ones the earliest planned day counts. */
  @Nullable Detour to(Position place) {
    NearestPlaces.Place nearest = existing.nearest(place);
    int best = nearest == null ? Integer.MAX_VALUE : 2 * travel.minutes(nearest.position(), place);
    int found = -1;
    double[] point = CrowFlight.point(place);
    double error = CrowFlight.unknown(place);
    for (int i = 0; i < between.length; i++) {
      if (mayBe(i, point, best, place)) {
        int more = more(i, place, point, error);
        if (more < best || (more == best && found < 0)) {
          best = more;
          found = i;
        }
      }
    }
    if (found >= 0) {
      TourLeg leg = legs.get(found);
      return new Detour(best, leg, null, isArea(place) || isArea(leg.from()) || isArea(leg.to()));
    }
    return nearest == null
        ? null
        : new Detour(best, null, nearest.customer(), isArea(place) || isArea(nearest.position()));
  }

  private int more(int i, Position place, double[] point, double error) {
    TourLeg leg = legs.get(i);
    int there = minutes(leg.from(), 6 * i, place, point, error);
    int onward = minutes(leg.to(), 6 * i + 3, place, point, error);
    return Math.max(0, there + onward - between[i]);
  }

  /** The minutes of the estimate, over points that are known already. */
  private int minutes(Position end, int at, Position place, double[] point, double error) {
    if (end.isSameHouseAs(place)) {
      return 0;
    }
    double straight = CrowFlight.kilometresOfChord(Math.sqrt(square(at, point)));
    double unknown = Math.hypot(CrowFlight.unknown(end), error);
    return travel.least(unknown > 0 ? Math.hypot(straight, unknown) : straight);
  }

  /** Whether a leg can be as good: neither of its ends may be too far for that alone. */
  private boolean mayBe(int i, double[] point, int best, Position place) {
    if (best == Integer.MAX_VALUE || best + between[i] >= LONGEST) {
      return true;
    }
    double most = reach[best + between[i]];
    boolean near = square(6 * i, point) <= most && square(6 * i + 3, point) <= most;
    return near || place.isSameHouseAs(legs.get(i).from()) || place.isSameHouseAs(legs.get(i).to());
  }

  private double square(int at, double[] point) {
    double x = ends[at] - point[0];
    double y = ends[at + 1] - point[1];
    double z = ends[at + 2] - point[2];
    return x * x + y * y + z * z;
  }

  private static boolean isArea(Position place) {
    return place.origin().isByArea();
  }
}
