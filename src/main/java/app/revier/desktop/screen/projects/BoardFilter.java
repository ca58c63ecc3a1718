package app.revier.desktop.screen.projects;

import app.revier.gap.Rung;
import app.revier.segment.Cell;
import app.revier.territory.Measure;
import org.jspecify.annotations.Nullable;

/**
 * Which projects are shown; nothing of it shows all.
 *
 * @param text words that a card says
 * @param rung the rung of the ladder
 * @param cell the field of the customer
 * @param measure the measure, as the rep calls it
 */
record BoardFilter(
    String text, @Nullable Rung rung, @Nullable Cell cell, @Nullable String measure) {

  static final BoardFilter ALL = new BoardFilter("", null, null, null);

  boolean shows(BoardCard card) {
    return (text.isBlank() || card.says(text))
        && (rung == null || rung == card.rung())
        && (cell == null || cell == card.cell())
        && (measure == null || Measure.same(measure, card.project().measure()));
  }

  BoardFilter withText(String other) {
    return new BoardFilter(other, rung, cell, measure);
  }

  BoardFilter withRung(@Nullable Rung other) {
    return new BoardFilter(text, other, cell, measure);
  }

  BoardFilter withCell(@Nullable Cell other) {
    return new BoardFilter(text, rung, other, measure);
  }

  BoardFilter withMeasure(@Nullable String other) {
    return new BoardFilter(text, rung, cell, other);
  }
}
