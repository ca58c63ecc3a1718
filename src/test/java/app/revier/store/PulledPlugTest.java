package app.revier.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.BookStore;
import app.revier.book.ChangeLabel;
import app.revier.task.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process in the midst of its changes. What the operating system already has, it keeps;
 * that changes survive the end of the computer too is left to the database's syncs.
 */
class PulledPlugTest {

  private static final int KILLS = 24;
  private static final int MOST_CHANGES = 12;
  private static final int MOST_MICROS = 4_000;

  @TempDir Path folder;

  @Test
  void nothingAcknowledgedIsLostAndNothingIsHalfDone() throws IOException, InterruptedException {
    Random random = new Random(20_261_123);
    Path file = folder.resolve("book.revier");
    new SqliteBooks().create(file).close();
    int kept = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      int acknowledged = Math.max(kept, changeUntilKilled(file, random));
      try (BookStore store = new SqliteBooks().open(file)) {
        assertThat(store.readOnly()).isFalse();
        kept = PlugChanges.latest(Books.contents(store));
        assertThat(kept).isBetween(acknowledged, acknowledged + 1);
        assertThat(PlugChanges.holdsExactly(store, kept)).isTrue();
        assertThat(store.checkIntegrity()).isEmpty();
        if (kept > 0) {
          undoAndRedo(store, kept);
        }
      }
      assertThat(Books.names(folder)).containsExactly("book.revier");
    }
    assertThat(kept).isGreaterThan(KILLS);
  }

  private static void undoAndRedo(BookStore store, int kept) {
    ChangeLabel label = ChangeLabel.of("change", String.valueOf(kept));
    assertThat(store.history().undo()).isEqualTo(label);
    store.undo(Progress.NONE);
    assertThat(PlugChanges.holdsExactly(store, kept - 1)).isTrue();
    store.redo(Progress.NONE);
    assertThat(PlugChanges.holdsExactly(store, kept)).isTrue();
  }

  /** The number of the last change that the process said it had made, 0 if none. */
  private static int changeUntilKilled(Path file, Random random)
      throws IOException, InterruptedException {
    try (ChildJvm child = ChildJvm.start(PlugChanges.class, file.toString())) {
      String last = child.line();
      for (int i = random.nextInt(MOST_CHANGES); i > 0; i--) {
        last = child.line();
      }
      // So short a time that only waiting busily can measure it.
      long until = System.nanoTime() + random.nextInt(MOST_MICROS) * 1_000L;
      while (System.nanoTime() < until) {
        Thread.onSpinWait();
      }
      List<String> rest = child.kill();
      if (!rest.isEmpty()) {
        last = rest.getLast();
      }
      return last.equals("open") ? 0 : Integer.parseInt(last);
    }
  }
}
