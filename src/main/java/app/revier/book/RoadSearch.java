package app.revier.book;

import app.revier.territory.Position;
import java.util.List;

/** Asks a service outside of the laptop for times on the road: only if the rep turned it on. */
@FunctionalInterface
public interface RoadSearch {

  /** Stands for a way that the service does not know. */
  int UNKNOWN = -1;

  /**
   * The times from some places to some places. Nothing but the positions leaves the laptop.
   *
   * @return seconds, row by row (from × size of to + to), zero or more, or {@link #UNKNOWN}
   * @throws ServiceFailureException if the service cannot be reached, refuses or cannot be
   *     understood
   */
  int[] seconds(List<Position> from, List<Position> to);
}
