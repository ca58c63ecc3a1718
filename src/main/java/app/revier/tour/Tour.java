package app.revier.tour;

/**
 * A tour to be filled: from where to where and when. A tour also goes from start to end when it has
 * no job; one that is too short even for that stays without jobs.
 *
 * @param start index of the place it starts at
 * @param end index of the place it ends at
 * @param departure the tick of the earliest departure, 0 to {@link TourProblem#LAST_TICK}
 * @param arrival the tick of the latest arrival at the end, not before the departure
 */
public record Tour(int start, int end, int departure, int arrival) {

  /** Checks the times. */
  public Tour {
    TourProblem.require(start >= 0 && end >= 0, "start or end: " + start + ", " + end);
    TourProblem.require(
        0 <= departure && departure <= arrival && arrival <= TourProblem.LAST_TICK,
        "departure and arrival: " + departure + ", " + arrival);
  }
}
