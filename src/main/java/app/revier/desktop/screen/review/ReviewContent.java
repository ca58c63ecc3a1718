package app.revier.desktop.screen.review;

import app.revier.desktop.nav.MoveLinks;
import app.revier.desktop.nav.Place;
import app.revier.segment.Cell;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that the review shows of one state of the book, in words.
 *
 * @param empty whether the book has no customers yet
 * @param compared with which review it is compared
 * @param steps the steps in order
 * @param at which of them is shown
 * @param progress how much is settled, in words
 * @param share the same from 0 to 1
 * @param rows what is to be settled in the step that is shown
 * @param more that there are more of them; empty if there are not
 * @param morePlace where they are; none if there are no more
 * @param figuresTitle what the figures are, with their unit
 * @param figures the plan now and at the last review
 * @param history the fields of the matrix over the last reviews, today last
 * @param moves what would make the target likelier, the best first
 */
record ReviewContent(
    boolean empty,
    String compared,
    List<ReviewStep> steps,
    int at,
    String progress,
    double share,
    List<ReviewRow> rows,
    String more,
    @Nullable Place morePlace,
    String figuresTitle,
    List<FigureThen> figures,
    List<Column> history,
    List<MoveLinks.Link> moves) {

  /** Keeps its own copies. */
  ReviewContent {
    steps = List.copyOf(steps);
    rows = List.copyOf(rows);
    figures = List.copyOf(figures);
    history = List.copyOf(history);
    moves = List.copyOf(moves);
  }

  /** The step that is shown. */
  ReviewStep step() {
    return steps.get(at);
  }

  /**
   * A figure of the plan.
   *
   * @param name what it is
   * @param then at the last review; empty if there was none
   * @param now today
   * @param change by how much it is more, with its sign; empty if it is the same
   */
  record FigureThen(String name, String then, String now, String change) {}

  /**
   * The matrix at one review.
   *
   * @param title its day, short
   * @param customers how many were in each field
   * @param moves how many have changed their field since the one before, in words; empty for the
   *     first
   * @param words all of it in words
   */
  record Column(String title, Map<Cell, Integer> customers, String moves, String words) {}
}
