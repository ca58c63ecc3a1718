package app.revier.store;

import app.revier.book.PreparedRestore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/**
 * A program that restores two states of a book in turn, saying so before each, until it is killed.
 * With a fourth argument it damages the book before each, so that the whole file is replaced.
 */
final class RestoringAgain {

  private RestoringAgain() {}

  /** Arguments: the book, one state, another state, and any fourth to damage it. */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    SqliteRestorePoints points =
        new SqliteRestorePoints(file.resolveSibling("points"), Clock.systemUTC());
    for (int turn = 0; ; turn++) {
      Path state = Path.of(arguments[1 + turn % 2]);
      try (PreparedRestore prepared = points.prepare(file, state, null)) {
        if (arguments.length > 3) {
          Files.write(file, new byte[8192]);
        }
        System.out.println(turn);
        points.restore(file, prepared);
      }
    }
  }
}
