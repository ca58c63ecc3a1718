package app.revier.desktop.screen.team;

import app.revier.desktop.chart.WaterfallStep;
import app.revier.segment.Cell;
import app.revier.territory.Money;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the screen of the team shows.
 *
 * @param state what there is to see
 * @param total the sums in a sentence
 * @param hit what the hit probability says and rests on
 * @param cells each field of the matrix in words: customers, revenue, whitespace
 * @param atRisk the customers with most at risk, a line each
 * @param doubles customers of two reps, a line each
 * @param help who could help where, a line each
 * @param leftOut the files that are not in it, a line each
 */
record TeamContent(
    State state,
    String total,
    String hit,
    Map<Cell, Field> cells,
    List<String> atRisk,
    List<String> doubles,
    List<String> help,
    List<String> leftOut) {

  /** Nothing was read. */
  static final TeamContent NOTHING =
      new TeamContent(State.NOTHING, "", "", Map.of(), List.of(), List.of(), List.of(), List.of());

  /** What there is to see. */
  enum State {
    /** No file is chosen, or none is read yet. */
    NOTHING,
    /** Files are chosen, and none of them can be used. */
    ALL_LEFT_OUT,
    /** A team. */
    SHOWN
  }

  /**
   * A field of the matrix.
   *
   * @param customers how many, in words
   * @param revenue of the base year
   */
  record Field(String customers, String revenue) {}

  /**
   * One rep beside the list.
   *
   * @param name of the territory
   * @param file where it is from
   * @param sentence the plan
   * @param notes what is not complete, in words; empty if all is well
   * @param since how the figures moved; empty if no earlier version is known
   * @param changes what changed, a line each
   * @param steps of the way from the base to the target; empty without a target
   * @param target none without one
   * @param targetText at the line of the target
   * @param missingText at what is missing
   */
  record Rep(
      String name,
      String file,
      String sentence,
      String notes,
      String since,
      List<String> changes,
      List<WaterfallStep> steps,
      @Nullable Money target,
      String targetText,
      String missingText) {}
}
