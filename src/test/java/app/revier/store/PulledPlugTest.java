package app.revier.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.BookStore;
import app.revier.book.ChangeLabel;
import app.revier.task.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process at counted points of its changes. What the operating system already has, it
 * keeps; that changes survive the end of the computer too is left to the database's syncs.
 */
class PulledPlugTest {

  private static final int POINTS = 24;

  @TempDir private Path folder = Path.of("");

  @Test
  void whatIsMadeIsKeptAndWhatIsNotMadeLeavesNothing() throws IOException, InterruptedException {
    Path file = folder.resolve("book.revier");
    new SqliteBooks().create(file).close();
    Set<String> points = new HashSet<>();
    int kept = 0;
    for (int point = 0; point < POINTS; point++) {
      Killed killed = changeUntilKilled(file, point, kept);
      points.add(killed.point());
      kept = killed.made();
      try (BookStore store = new SqliteBooks().open(file)) {
        assertThat(store.readOnly()).isFalse();
        assertThat(PlugChanges.latest(Books.contents(store))).isEqualTo(kept);
        assertThat(PlugChanges.holdsExactly(store, kept)).isTrue();
        assertThat(store.checkIntegrity()).isEmpty();
        if (kept > 0) {
          undoAndRedo(store, kept);
        }
      }
      assertThat(Books.names(folder)).containsExactly("book.revier");
    }
    assertThat(kept).isGreaterThan(POINTS);
    assertThat(points).containsExactlyInAnyOrder(PlugChanges.WITHIN, PlugChanges.MADE);
  }

  private static void undoAndRedo(BookStore store, int kept) {
    ChangeLabel label = ChangeLabel.of("change", String.valueOf(kept));
    assertThat(store.history().undo()).isEqualTo(label);
    store.undo(Progress.NONE);
    assertThat(PlugChanges.holdsExactly(store, kept - 1)).isTrue();
    store.redo(Progress.NONE);
    assertThat(PlugChanges.holdsExactly(store, kept)).isTrue();
  }

  /** Where a process was killed, and the last change that it had made by then. */
  private record Killed(String point, int made) {}

  /**
   * Lets a process change the book up to a point and kills it there.
   *
   * @param before the last change that is in the book already
   */
  private static Killed changeUntilKilled(Path file, int point, int before)
      throws IOException, InterruptedException {
    try (ChildJvm child =
        ChildJvm.start(PlugChanges.class, file.toString(), String.valueOf(point))) {
      int told = before;
      String line = child.line();
      while (!line.equals(PlugChanges.WITHIN) && !line.equals(PlugChanges.MADE)) {
        told = Integer.parseInt(line);
        line = child.line();
      }
      assertThat(child.kill()).isEmpty();
      return new Killed(line, line.equals(PlugChanges.MADE) ? told + 1 : told);
    }
  }
}
