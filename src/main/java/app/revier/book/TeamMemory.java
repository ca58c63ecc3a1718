package app.revier.book;

import app.revier.team.RepFigures;
import java.time.LocalDate;
import java.util.List;

/**
 * What the program remembers of the plans that a manager looked at: their figures, nothing of what
 * they consist of. Implemented where things of the user outside of any book are kept.
 */
public interface TeamMemory {

  /** A memory of nothing, which keeps nothing. */
  TeamMemory NONE =
      new TeamMemory() {
        @Override
        public List<Seen> of(String identity) {
          return List.of();
        }

        @Override
        public void keep(String identity, Seen seen) {
          // Nothing is remembered.
        }
      };

  /**
   * A version that was looked at.
   *
   * @param day the day it was of
   * @param name of the territory, for whoever looks into the file
   * @param figures what it said
   */
  record Seen(LocalDate day, String name, RepFigures figures) {}

  /** The versions of a book that were looked at, the newest last. */
  List<Seen> of(String identity);

  /**
   * Remembers a version, in place of one of the same day.
   *
   * @throws UnwritableFileException if it cannot be kept
   */
  void keep(String identity, Seen seen);
}
