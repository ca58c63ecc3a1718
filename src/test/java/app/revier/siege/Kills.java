package app.revier.siege;

import app.revier.book.Book;
import app.revier.book.BookStore;
import app.revier.book.FewHolidays;
import app.revier.book.Snapshot;
import app.revier.store.ChildJvm;
import app.revier.store.SqliteBooks;
import app.revier.store.SqliteRestorePoints;
import app.revier.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Kills a process at random moments while it opens, changes and closes a book, again and again, and
 * looks afterwards whether the book can be opened and changed, is sound, holds every change that
 * was acknowledged and none in half, and whether anything is left beside it. What the operating
 * system has, it keeps: this is the end of a program, not of a computer.
 *
 * <p>Usage: {@code Kills [rounds [seed]]}, by default 200 and 1.
 */
public final class Kills {

  private static final int LONGEST_NANOS = 900_000_000;

  private final Path folder;
  private final Path file;
  private final SplittableRandom random;
  private final SqliteBooks books;
  private final SqliteRestorePoints points;
  private final Map<String, Integer> killedIn = new TreeMap<>();
  private final Map<String, Integer> madeAll = new TreeMap<>();
  private final List<String> bad = new ArrayList<>();
  private int acknowledged;

  private Kills(Path folder, long seed) {
    this.folder = folder;
    file = folder.resolve("book.revier");
    random = new SplittableRandom(seed);
    Path user = folder.resolve("user");
    points = new SqliteRestorePoints(user.resolve("restore-points"), Clock.systemUTC());
    books = new SqliteBooks(points, user.resolve("closed-books"));
  }

  /** Prints the table; ends with 1 if a promise was broken. */
  public static void main(String[] args) throws Exception {
    int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 200;
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
    Kills siege = new Kills(Files.createTempDirectory("kills"), seed);
    siege.run(rounds);
    System.out.printf("%d kills, seed %d%n", rounds, seed);
    siege.print();
    System.exit(siege.bad.isEmpty() ? 0 : 1);
  }

  private void run(int rounds) throws IOException, InterruptedException {
    books.create(file, _ -> {}).close();
    String state = settle(0);
    for (int round = 1; round <= rounds; round++) {
      List<String> lines = killOne();
      String now = settle(round);
      judge(round, lines, state, now);
      state = now;
    }
  }

  /** What it printed, from when it had said that it opens the book. */
  private List<String> killOne() throws IOException, InterruptedException {
    boolean early = random.nextInt(5) == 0;
    try (ChildJvm child =
        ChildJvm.start(
            List.of("--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC", "-Xshare:auto"),
            ChangesUntilKilled.class,
            file.toString(),
            String.valueOf(random.nextLong()))) {
      // In one of five rounds it is killed from when it begins to open the book for the first time.
      String line = child.line();
      while (!early && !line.startsWith("opened")) {
        line = child.line();
      }
      long end = System.nanoTime() + random.nextInt(LONGEST_NANOS);
      while (System.nanoTime() < end) {
        Thread.onSpinWait();
      }
      return child.kill();
    }
  }

  /** Opens the book for a change, looks it through, and gives its sum. */
  private String settle(int round) throws IOException {
    try (BookStore store = books.openToChange(file)) {
      if (!store.checkIntegrity().isEmpty()) {
        bad.add(round + ": not sound: " + store.checkIntegrity());
      }
    }
    String sum = BookState.of(snapshot()).sum();
    List<String> left = leftBeside();
    if (!left.isEmpty()) {
      bad.add(round + ": left behind: " + left);
      for (String name : left) {
        Files.delete(folder.resolve(name));
      }
    }
    return sum;
  }

  private Snapshot snapshot() {
    try (Book book =
        Book.open(books.openToRead(file), new FewHolidays(), Clock.systemUTC(), Progress.NONE)) {
      return book.snapshot();
    }
  }

  /** All but the book, the copy that the process makes, and what belongs to the user. */
  private List<String> leftBeside() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(path -> path.getFileName().toString())
          .filter(name -> !List.of("book.revier", "copy.revier", "user").contains(name))
          .sorted()
          .toList();
    }
  }

  private void judge(int round, List<String> lines, String before, String now) {
    String sure = before;
    String about = "";
    String at = "opening";
    for (String line : lines) {
      switch (line.split(" ", 2)[0]) {
        case "done" -> {
          sure = sum(line);
          about = "";
          at = "between";
          acknowledged++;
        }
        case "about" -> {
          about = sum(line);
          at = line.substring("about ".length(), line.indexOf(':'));
        }
        case "close" -> at = "closing";
        case "open" -> at = "opening";
        default -> at = "between";
      }
    }
    killedIn.merge(at, 1, Integer::sum);
    if (!about.isEmpty() && now.equals(about) && !now.equals(sure)) {
      madeAll.merge(at, 1, Integer::sum);
    } else if (!now.equals(sure)) {
      bad.add(round + ": killed in " + at + ", holds neither what was acknowledged nor the next");
    }
  }

  private static String sum(String line) {
    return line.substring(line.lastIndexOf(' ') + 1);
  }

  private void print() throws IOException {
    System.out.println("| Killed in | times | of them the change was in the book as a whole |");
    System.out.println("|---|---:|---:|");
    killedIn.forEach(
        (at, times) ->
            System.out.printf("| %s | %d | %d |%n", at, times, madeAll.getOrDefault(at, 0)));
    System.out.printf("%,d changes acknowledged%n", acknowledged);
    System.out.printf("the book has %,d bytes in the end%n", Files.size(file));
    try (Stream<Path> files = Files.walk(folder.resolve("user"))) {
      System.out.println(
          "in the user's folder: "
              + files
                  .filter(Files::isRegularFile)
                  .map(path -> folder.resolve("user").relativize(path).toString())
                  .toList());
    }
    System.out.println(bad.size() + " bad");
    bad.forEach(System.out::println);
  }
}
