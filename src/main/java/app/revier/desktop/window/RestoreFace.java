package app.revier.desktop.window;

import app.revier.book.RestorePoint;
import app.revier.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What shows restore points, and asks the rep about them. On the JavaFX thread. */
interface RestoreFace {

  /** The language of the moment. */
  Texts texts();

  /**
   * Shows the restore points of a book.
   *
   * @param points the latest first
   * @param restore brings one back
   * @param fromFile lets the rep choose a copy to bring back
   */
  void showPoints(
      String book, List<RestorePoint> points, Consumer<RestorePoint> restore, Runnable fromFile);

  /** Whether to go back, after this question. */
  boolean restores(String question);

  /**
   * The password of a file; none if the rep changed their mind.
   *
   * @param again whether the one that was given does not fit
   */
  char @Nullable [] passwordOf(Path file, boolean again);
}
