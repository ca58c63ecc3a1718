package app.revier.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.BookStore;
import app.revier.book.PreparedRestore;
import app.revier.book.Write;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A restore that is killed leaves the state before or the one after, whole. */
class KilledRestoreTest {

  private static final int KILLS = 4;
  private static final int CUSTOMERS = 200;
  private static final int TURNS = 6;

  /** Longer than a restore takes, in nanoseconds. */
  private static final int LONGEST = 60_000_000;

  @TempDir private Path folder = Path.of("");

  @Test
  void aKilledRestoreLeavesOneOfTheTwoStates() throws Exception {
    assertThat(kill(folder, KILLS, new Random(1))).isLessThanOrEqualTo(KILLS);
  }

  /** What a reader never sees in half is never in half on the disk, whenever it is killed. */
  @Test
  void nobodySeesARestoreInHalf() throws Exception {
    Path file = Books.closed(folder);
    Path one = Files.copy(file, folder.resolve("one.revier"));
    try (BookStore store = new SqliteBooks().open(file)) {
      Books.commit(store, new Write.PutCustomer(Books.customer(2)));
    }
    Path two = Files.copy(file, folder.resolve("two.revier"));
    SqliteRestorePoints points =
        new SqliteRestorePoints(folder.resolve("points"), Clock.systemUTC());
    FutureTask<Boolean> restores =
        new FutureTask<>(
            () -> {
              for (int turn = 0; turn < TURNS; turn++) {
                try (PreparedRestore prepared =
                    points.prepare(file, turn % 2 == 0 ? one : two, null)) {
                  points.restore(file, prepared);
                }
              }
              return true;
            });
    Set<Integer> seen = new TreeSet<>();
    try (Connection reader = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = reader.createStatement()) {
      Thread.ofPlatform().daemon().start(restores);
      while (!restores.isDone()) {
        try (ResultSet count = statement.executeQuery("SELECT count(*) FROM customer")) {
          seen.add(count.getInt(1));
        }
      }
    }

    assertThat(restores.get()).isTrue();
    assertThat(seen).containsExactly(1, 2);
  }

  /** Many kills: the number of them, and a folder. */
  public static void main(String[] arguments) throws Exception {
    int kills = Integer.parseInt(arguments[0]);
    Path folder = Files.createTempDirectory("restores");
    System.out.printf(
        "%d kills, after which the book was in its second state %d times%n",
        kills, kill(folder, kills, new Random(1)));
  }

  /** Kills as often; says how often the second state was there afterwards. */
  private static int kill(Path folder, int kills, Random random)
      throws IOException, InterruptedException, SQLException {
    Path file = Books.closed(folder);
    Path one = folder.resolve("one.revier");
    Path two = folder.resolve("two.revier");
    Files.copy(file, one);
    try (BookStore store = new SqliteBooks().open(file)) {
      for (int id = 2; id < CUSTOMERS; id++) {
        Books.commit(store, new Write.PutCustomer(Books.customer(id)));
      }
    }
    Files.copy(file, two);
    List<Map<String, List<String>>> states = List.of(Books.dump(one), Books.dump(two));
    int second = 0;
    for (int kill = 0; kill < kills; kill++) {
      killOne(random, file.toString(), one.toString(), two.toString());
      try (BookStore store = new SqliteBooks().openToChange(file)) {
        assertThat(store.checkIntegrity()).isEmpty();
      }
      Map<String, List<String>> now = Books.dump(file);
      assertThat(states).contains(now);
      second += now.equals(states.get(1)) ? 1 : 0;
    }
    return second;
  }

  private static void killOne(Random random, String... arguments)
      throws IOException, InterruptedException {
    try (ChildJvm child = ChildJvm.start(RestoringAgain.class, arguments)) {
      for (int lines = 1 + random.nextInt(3); lines > 0; lines--) {
        child.line();
      }
      long end = System.nanoTime() + random.nextInt(LONGEST);
      while (System.nanoTime() < end) {
        Thread.onSpinWait();
      }
      child.kill();
    }
  }
}
