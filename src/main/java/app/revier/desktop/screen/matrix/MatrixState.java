package app.revier.desktop.screen.matrix;

import app.revier.book.Snapshot;
import app.revier.capacity.CellTime;
import app.revier.capacity.TimePlanner;
import app.revier.segment.Classification;
import app.revier.segment.Move;
import app.revier.segment.Segmentation;
import app.revier.segment.Thresholds;
import app.revier.territory.Money;
import java.util.Comparator;
import java.util.List;

/**
 * The matrix as it is shown.
 *
 * @param kept by the limits of the book
 * @param shown by the limits as they stand on the screen; the same as {@code kept} if nothing has
 *     been changed
 * @param moves the customers that change their cell from {@code kept} to {@code shown}
 * @param times what the cells need and bring as shown, in the order of the matrix
 * @param largest the largest figure of a customer that the size can be found from
 */
record MatrixState(
    Segmentation kept, Segmentation shown, List<Move> moves, List<CellTime> times, Money largest) {

  /**
   * Works out the matrix. Slow for a large book: not on the JavaFX thread.
   *
   * @param limits as they stand on the screen
   */
  static MatrixState of(Snapshot book, Thresholds limits) {
    Segmentation kept = book.segmentation();
    boolean same = limits.equals(kept.thresholds());
    Segmentation shown = same ? kept : book.classify(book.settings().with(limits));
    return new MatrixState(
        kept,
        shown,
        same ? List.of() : kept.movesTo(shown),
        TimePlanner.cells(book.settings().timeRules(), shown),
        largest(shown, limits.basis()));
  }

  private static Money largest(Segmentation classes, Thresholds.Basis basis) {
    return classes.classifications().stream()
        .map(one -> figure(one, basis))
        .max(Comparator.naturalOrder())
        .orElse(Money.ZERO);
  }

  private static Money figure(Classification one, Thresholds.Basis basis) {
    Money potential = one.potential();
    return basis == Thresholds.Basis.POTENTIAL && potential != null ? potential : one.revenue();
  }
}
