package app.revier.capacity;

import app.revier.segment.Cell;
import java.util.List;

/** The smallest change of one lever that makes the visits needed fit. */
public sealed interface Remedy {

  /**
   * More days in the field.
   *
   * @param from how many there are
   * @param to how many there must be
   */
  record MoreFieldDays(int from, int to) implements Remedy {}

  /**
   * More visits on each field day.
   *
   * @param from how many are planned
   * @param to how many there must be, as a whole number
   * @param tenths the same in tenths of a visit, rounded up: 6.3 visits on average are 63
   */
  record MoreVisitsPerDay(int from, int to, int tenths) implements Remedy {}

  /**
   * Fewer visits where a visit stands for least.
   *
   * @param cuts the cells whose frequency is lowered, in the order in which they are first touched
   */
  record FewerVisits(List<Cut> cuts) implements Remedy {

    /** Keeps its own copy. */
    public FewerVisits {
      cuts = List.copyOf(cuts);
    }
  }

  /**
   * A lower frequency.
   *
   * @param cell whose
   * @param from visits a year now
   * @param to visits a year then, at least 1
   */
  record Cut(Cell cell, int from, int to) {}
}
