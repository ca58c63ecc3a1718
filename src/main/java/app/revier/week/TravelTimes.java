package app.revier.week;

import app.revier.territory.Position;

/** How long it takes to drive. */
@FunctionalInterface
public interface TravelTimes {

  /**
   * The time on the road from door to door.
   *
   * @return whole minutes, zero or more; zero only within the same place
   */
  int minutes(Position from, Position to);
}
