package app.revier.week;

import app.revier.territory.Position;
import java.util.List;

/** How long it takes to drive. */
@FunctionalInterface
public interface TravelTimes {

  /**
   * The time on the road from door to door.
   *
   * @return whole minutes, zero or more; zero only within the same place
   */
  int minutes(Position from, Position to);

  /**
   * The times between all of some places, row by row (from × size + to). Says the same as {@link
   * #minutes(Position, Position)}, but may be quicker.
   */
  default int[] table(List<Position> places) {
    int size = places.size();
    int[] table = new int[size * size];
    for (int from = 0; from < size; from++) {
      for (int to = 0; to < size; to++) {
        table[from * size + to] = minutes(places.get(from), places.get(to));
      }
    }
    return table;
  }
}
