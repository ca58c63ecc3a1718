package app.revier.book;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A complete copy of a book as it was, kept to go back to.
 *
 * @param file a book of its own, which nobody changes
 * @param made when
 * @param reason what was about to happen
 * @param customers how many are in it
 * @param bytes how much room it takes
 */
public record RestorePoint(Path file, Instant made, Reason reason, int customers, long bytes) {

  /** What was about to happen when the point was made. */
  public enum Reason {
    /** The first change of a day. */
    DAY,
    /** An import. */
    IMPORT,
    /** A new version of Revier changed the form of the book. */
    MIGRATION,
    /** Another state of the book took its place. */
    RESTORE
  }
}
