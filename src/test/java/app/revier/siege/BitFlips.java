package app.revier.siege;

import app.revier.siege.TimedCalls.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Books of which bits have flipped, or some bytes or a whole page been lost: when they were closed,
 * and with the log of a crashed Revier beside them. No call may end as a bug or hang, and none may
 * write into a book in which the check finds damage.
 *
 * <p>Usage: {@code BitFlips [seed [attacks]]}, by default 1 and 500.
 */
public final class BitFlips {

  private static final long SECONDS = 60;
  private static final int PAGE = 4096;

  private static final List<List<String>> READING =
      List.of(
          List.of("customers"),
          List.of("gap", "--target", "9000000"),
          List.of("week", "--from", "2026-12-07", "--steps", "10", "--dry-run"),
          List.of("settings"));

  private static final Set<Integer> ALLOWED = Set.of(0, 3, 4);

  private final Path folder;
  private final TimedCalls calls;
  private final Random random;
  private final Tally tally = new Tally();
  private int damaged;

  private BitFlips(Path folder, TimedCalls calls, long seed) {
    this.folder = folder;
    this.calls = calls;
    this.random = new Random(seed);
  }

  /** Prints the figures. */
  public static void main(String[] args) throws Exception {
    long seed = args.length > 0 ? Long.parseLong(args[0]) : 1;
    int attacks = args.length > 1 ? Integer.parseInt(args[1]) : 500;
    Tally tally = run(Files.createTempDirectory("flips"), seed, attacks);
    tally.print(System.out);
    System.exit(tally.bad().isEmpty() ? 0 : 1);
  }

  /** Attacks so many times. */
  static Tally run(Path folder, long seed, int attacks) throws Exception {
    TimedCalls calls = new TimedCalls(folder.resolve("user"), SECONDS);
    BitFlips siege = new BitFlips(folder, calls, seed);
    Path closed = SiegedBook.sample(folder, calls);
    Path crashed = siege.crashed(closed);
    for (int i = 0; i < attacks; i++) {
      boolean log = i % 4 == 3;
      siege.attack(log ? crashed : closed, log, i);
    }
    siege.tally.note(attacks + " attacks, in " + siege.damaged + " of them the check found damage");
    return siege.tally;
  }

  /** The book as a Revier leaves it that was killed: the last change is in the log only. */
  private Path crashed(Path closed) throws IOException, SQLException {
    Path crashed = folder.resolve("crashed.revier");
    Path open = Files.copy(closed, folder.resolve("open.revier"));
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + open);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("PRAGMA journal_mode = WAL");
      statement.executeUpdate("UPDATE customer SET city = city || '-Nord' WHERE id % 3 = 0");
      Files.copy(open, crashed);
      Files.copy(Path.of(open + "-wal"), Path.of(crashed + "-wal"));
    }
    return crashed;
  }

  private void attack(Path book, boolean log, int number) throws Exception {
    Path flipped = folder.resolve("flipped.revier");
    for (String side : List.of("", "-wal", "-shm", "-journal", ".lock")) {
      Files.deleteIfExists(folder.resolve("flipped.revier" + side));
    }
    Files.copy(book, flipped);
    Path wal = Path.of(flipped + "-wal");
    if (log) {
      Files.copy(Path.of(book + "-wal"), wal);
    }
    Path target = log && random.nextBoolean() ? wal : flipped;
    byte[] bytes = Files.readAllBytes(target);
    String what = number + " " + (log ? "with a log, " : "") + harm(bytes);
    Files.write(target, bytes);
    Path kept = Files.copy(flipped, folder.resolve("kept"), StandardCopyOption.REPLACE_EXISTING);

    boolean sound = call(flipped, what, List.of("check")).status() == 0;
    damaged += sound ? 0 : 1;
    for (List<String> words : READING) {
      call(flipped, what, words);
    }
    call(flipped, what, SiegedBook.export(folder.resolve("out.xlsx")));
    Ended changing = call(flipped, what, List.of("settings", "plan.target", "8000000"));
    if (!sound && changing.status() != 4) {
      tally.bad(what + ": a damaged book was changed");
    }
    if (!sound && !Arrays.equals(Files.readAllBytes(kept), Files.readAllBytes(flipped))) {
      tally.bad(what + ": a damaged book was written to");
    }
  }

  /** Flips a bit, or overwrites some bytes or a page; says what. */
  private String harm(byte[] bytes) {
    // A quarter hits the first page: header and list of parts.
    int at = random.nextInt(4) == 0 ? random.nextInt(PAGE) : random.nextInt(bytes.length);
    return switch (random.nextInt(4)) {
      case 0 -> {
        int length = 1 + random.nextInt(64);
        for (int i = at; i < Math.min(bytes.length, at + length); i++) {
          bytes[i] = (byte) random.nextInt(256);
        }
        yield "burst of " + length + " at " + at;
      }
      case 1 -> {
        int from = at / PAGE * PAGE;
        boolean zero = random.nextBoolean();
        int to = Math.min(bytes.length, from + (random.nextBoolean() ? PAGE : 512));
        Arrays.fill(bytes, from, to, (byte) (zero ? 0 : 0xff));
        yield "page at " + from + " lost to " + to;
      }
      default -> {
        int bit = random.nextInt(8);
        bytes[at] ^= (byte) (1 << bit);
        yield "bit " + bit + " at " + at;
      }
    };
  }

  private Ended call(Path book, String what, List<String> words) throws InterruptedException {
    Ended ended = calls.call(book, words);
    tally.add(words.getFirst(), what + " / " + words, ended);
    if (ended.status() >= 0 && ended.status() != 70 && !ALLOWED.contains(ended.status())) {
      tally.bad(what + " / " + words + " -> " + ended.status() + " " + ended.err().strip());
    }
    return ended;
  }
}
