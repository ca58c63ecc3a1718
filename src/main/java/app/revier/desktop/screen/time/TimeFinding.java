package app.revier.desktop.screen.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is not right with the time of a year.
 *
 * @param severe whether visits cannot be made
 * @param sentence what it is
 * @param mends what would help
 */
record TimeFinding(boolean severe, String sentence, List<Mend> mends) {

  /** Keeps its own copy. */
  TimeFinding {
    mends = List.copyOf(mends);
  }

  /**
   * Something that helps.
   *
   * @param words what it is; may be empty
   * @param button what the button says; empty for no button
   * @param deed does it, or leads there; none for no button
   */
  record Mend(String words, String button, @Nullable Runnable deed) {}
}
