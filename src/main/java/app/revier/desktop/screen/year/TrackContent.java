package app.revier.desktop.screen.year;

import app.revier.desktop.chart.PlotData;
import app.revier.track.YearTrack.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the screen of the year says.
 *
 * @param state what there is to see
 * @param year the year that is followed
 * @param title the year in words
 * @param sentence how the year stands and where it is going
 * @param warning what is to be looked at; empty while all is as expected
 * @param place where what came lies
 * @param basis what the figures rest on, one sentence each
 * @param plot the year as a picture; none as long as there is nothing to draw
 * @param noCauses what stands in place of causes where there are none
 * @param yearly whether it is to be asked until when yearly revenue of customers is known
 * @param kept whether a plan is kept for the year
 * @param planned whether it is the plan year, whose plan can be kept
 * @param years all years that can be followed, rising
 */
record TrackContent(
    State state,
    int year,
    String title,
    String sentence,
    String warning,
    Place place,
    List<String> basis,
    @Nullable PlotData plot,
    String noCauses,
    boolean yearly,
    boolean kept,
    boolean planned,
    List<Integer> years) {

  /** Keeps its own copies. */
  TrackContent {
    basis = List.copyOf(basis);
    years = List.copyOf(years);
  }

  /** What there is to see. */
  enum State {
    /** There is no customer in the book. */
    NO_CUSTOMERS,
    /** There is no target, and so no plan. */
    NO_TARGET,
    /** The year. */
    SHOWN
  }

  /** There is nothing to hold against a plan yet. */
  static TrackContent nothing(State state, int year, String title) {
    return new TrackContent(
        state,
        year,
        title,
        "",
        "",
        Place.BEFORE,
        List.of(),
        null,
        "",
        false,
        false,
        true,
        List.of(year));
  }
}
