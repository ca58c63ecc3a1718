package app.revier.week;

import app.revier.territory.Position;
import java.util.List;

/**
 * Travel times without a map: great-circle distance × detour factor ÷ speed by distance (method,
 * section 9).
 *
 * <p>The detour factor for Germany is 1.32 (R. H. Ballou, H. Rahardja, N. Sakai, "Selected country
 * circuity factors for road travel distance estimation", Transportation Research Part A 36, 2002).
 *
 * <p>The speeds hold for the part of a trip that lies between two distances, so that a longer trip
 * never takes less time: 22 km/h on the first 3 km, 40 km/h to 15 km, 80 km/h to 60 km, 110 km/h
 * beyond. They are chosen so that a car trip of average length, 15 km, takes a little over 26
 * minutes from door to door, 34 km/h; the survey "Mobilität in Deutschland 2002" found 15 km and 33
 * km/h (Federal Ministry of Transport, Ergebnistelegramm; as quoted by the Federal Agency for Civic
 * Education, GrafStat M 04.07).
 *
 * @param detour road distance ÷ great-circle distance, 1 or more
 * @param correction what the rep's own reports say of these times: minutes driven ÷ minutes
 *     estimated, 1 if they say nothing
 */
public record CrowFlight(double detour, double correction) implements TravelTimes {

  /** The detour factor for Germany. */
  public static final double GERMANY = 1.32;

  private static final double EARTH_RADIUS_KM = 6371.0088;
  private static final double[] UP_TO_KM = {3, 15, 60, Double.POSITIVE_INFINITY};
  private static final double[] KM_PER_HOUR = {22, 40, 80, 110};

  /** What lies nearer, in kilometres, is the same place. */
  private static final double SAME_PLACE_KM = 0.01;

  /** Refuses a factor below 1. */
  public CrowFlight {
    if (!(detour >= 1 && detour <= 10)) {
      throw new IllegalArgumentException("detour factor out of range: " + detour);
    }
    if (!(correction >= 0.1 && correction <= 10)) {
      throw new IllegalArgumentException("correction out of range: " + correction);
    }
  }

  /** Travel times as they are estimated, without any reports. */
  public CrowFlight(double detour) {
    this(detour, 1);
  }

  @Override
  public int minutes(Position from, Position to) {
    return minutes(kilometres(from, to), from, to);
  }

  /**
   * Within a house nobody drives. Of places known by postcode or town only, the ways between all
   * points that they may be are taken together: what is not known of either lies across the line,
   * so that the way is √(distance² + error² + error²). In one postcode area that is a few minutes.
   */
  private int minutes(double straight, Position from, Position to) {
    if (from.isSameHouseAs(to)) {
      return 0;
    }
    double unknown = Math.hypot(unknown(from), unknown(to));
    return minutes(unknown > 0 ? Math.hypot(straight, unknown) : straight);
  }

  /** How far off the door a place may be, in kilometres; 0 unless it is known by area only. */
  public static double unknown(Position place) {
    return place.origin().isByArea() ? place.errorKm() : 0;
  }

  @Override
  public int[] table(List<Position> places) {
    int size = places.size();
    double[] points = new double[3 * size];
    for (int i = 0; i < size; i++) {
      System.arraycopy(point(places.get(i)), 0, points, 3 * i, 3);
    }
    int[] table = new int[size * size];
    for (int from = 0; from < size; from++) {
      for (int to = from + 1; to < size; to++) {
        int minutes =
            minutes(kilometres(points, 3 * from, points, 3 * to), places.get(from), places.get(to));
        table[from * size + to] = minutes;
        table[to * size + from] = minutes;
      }
    }
    return table;
  }

  /** How long a way takes at least whose ends lie so many kilometres apart. */
  public int least(double kilometres) {
    return minutes(kilometres);
  }

  private int minutes(double straight) {
    if (straight < SAME_PLACE_KM) {
      return 0;
    }
    double left = straight * detour;
    double hours = 0;
    double covered = 0;
    for (int i = 0; left > 0; i++) {
      double part = Math.min(left, UP_TO_KM[i] - covered);
      hours += part / KM_PER_HOUR[i];
      covered = UP_TO_KM[i];
      left -= part;
    }
    return (int) Math.ceil(hours * 60 * correction);
  }

  /** The great-circle distance in kilometres: the angle over the chord between the two points. */
  public static double kilometres(Position from, Position to) {
    return kilometres(point(from), 0, point(to), 0);
  }

  private static double kilometres(double[] from, int i, double[] to, int j) {
    double x = from[i] - to[j];
    double y = from[i + 1] - to[j + 1];
    double z = from[i + 2] - to[j + 2];
    return kilometresOfChord(Math.sqrt(x * x + y * y + z * z));
  }

  /** The kilometres along the ground between two points of a globe of radius 1. */
  public static double kilometresOfChord(double chord) {
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, chord / 2));
  }

  /** The square of the straight line on a globe of radius 1 below so many kilometres of ground. */
  public static double squareOfChord(double kilometres) {
    double chord = 2 * Math.sin(Math.min(Math.PI / 2, kilometres / (2 * EARTH_RADIUS_KM)));
    return chord * chord;
  }

  /** The point on a globe of radius 1. */
  public static double[] point(Position position) {
    double latitude = Math.toRadians(position.latitude());
    double longitude = Math.toRadians(position.longitude());
    return new double[] {
      Math.cos(latitude) * Math.cos(longitude),
      Math.cos(latitude) * Math.sin(longitude),
      Math.sin(latitude)
    };
  }
}
