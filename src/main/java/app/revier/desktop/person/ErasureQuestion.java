package app.revier.desktop.person;

import app.revier.book.ErasurePlan;
import app.revier.book.RestorePoint;
import java.util.List;

/** Asks the rep before somebody is erased for good, and tells afterwards what is left elsewhere. */
public interface ErasureQuestion {

  /** What the rep wants. */
  enum Answer {
    /** Nothing. */
    NOTHING,
    /** Erased from the book. */
    BOOK,
    /** Erased from the book and its restore points. */
    BOOK_AND_POINTS
  }

  /**
   * Asks.
   *
   * @param plan what would go
   * @param holding the restore points that still hold it
   */
  Answer ask(ErasurePlan plan, List<RestorePoint> holding);

  /** Tells what is left elsewhere, line by line. */
  void tell(List<String> lines);
}
