package app.revier.desktop.screen.matrix;

import app.revier.segment.Move;
import app.revier.segment.Segmentation;
import java.util.List;

/**
 * The matrix as it is shown.
 *
 * @param kept by the settings of the book
 * @param shown by the thresholds as they stand on the screen; the same as {@code kept} if nothing
 *     has been moved
 * @param moves the customers that change their field from {@code kept} to {@code shown}
 */
record MatrixState(Segmentation kept, Segmentation shown, List<Move> moves) {}
