package app.revier.intake;

import org.jspecify.annotations.Nullable;

/** Counts which decimal mark the cells of a column or a file give away. */
final class MarkVotes {

  private int commas;
  private int points;

  /** Counts one cell. */
  void add(DecimalMark mark) {
    if (mark == DecimalMark.COMMA) {
      commas++;
    } else {
      points++;
    }
  }

  /** Counts all cells of a column. */
  void addAll(MarkVotes other) {
    commas += other.commas;
    points += other.points;
  }

  /** The mark most cells give away; none if there is no majority. */
  @Nullable DecimalMark winner() {
    if (commas == points) {
      return null;
    }
    return commas > points ? DecimalMark.COMMA : DecimalMark.POINT;
  }

  /** Whether cells contradict each other. */
  boolean isSplit() {
    return commas > 0 && points > 0;
  }
}
