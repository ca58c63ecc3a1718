package app.revier.siege;

import app.revier.siege.TimedCalls.Ended;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Commands on a disk on which there is little room, more from time to time: the book, the user's
 * folder, and what is written all lie on it. Each is done as a whole, or refused with a reason and
 * nothing changed; the book can be read all the time.
 *
 * <p>Usage: {@code FullDisks FOLDER [step in KiB [most in KiB]]}, by default 16 and 1600. The
 * folder is on a file system of a few megabytes that is used for nothing else, such as {@code mount
 * -t tmpfs -o size=4m tmpfs FOLDER}.
 */
public final class FullDisks {

  private static final long MOST_BYTES = 64L << 20;
  private static final long SECONDS = 120;
  private static final int KIB = 1024;
  private static final int ROWS = 1000;

  private static final List<String> READING = List.of("customers", "--json");

  private final Path disk;
  private final Path safe;
  private final Path pristine;
  private final Path copy;
  private final Path book;
  private final Path list;
  private final Tally tally = new Tally();
  private final Map<String, long[]> bounds = new TreeMap<>();
  private final Map<String, Integer> logLeft = new TreeMap<>();
  private int readings;

  private FullDisks(Path disk, Path safe) throws IOException, InterruptedException {
    this.disk = disk;
    this.safe = safe;
    TimedCalls calls = new TimedCalls(safe.resolve("user"), SECONDS);
    pristine = SiegedBook.sample(Files.createDirectories(safe.resolve("made")), calls);
    copy = safe.resolve("copy.revier");
    done(calls.call(pristine, List.of("backup", copy.toString())));
    done(calls.call(pristine, List.of("settings", "plan.target", "7600000")));
    book = disk.resolve("book.revier");
    StringBuilder rows = new StringBuilder("Customer number;Name;City\n");
    for (int i = 1; i <= ROWS; i++) {
      rows.append("N").append(i).append(";Neuer Kunde ").append(i).append(";Köln\n");
    }
    list = Files.writeString(safe.resolve("list.csv"), rows, StandardCharsets.UTF_8);
  }

  /** Prints the table; ends with 1 if a promise was broken. */
  public static void main(String[] args) throws Exception {
    Path disk = Path.of(args[0]);
    if (Files.getFileStore(disk).getTotalSpace() > MOST_BYTES) {
      throw new IllegalArgumentException("will not fill a disk as large as that of " + disk);
    }
    int step = args.length > 1 ? Integer.parseInt(args[1]) : 16;
    int most = args.length > 2 ? Integer.parseInt(args[2]) : 1600;
    FullDisks siege = new FullDisks(disk, Files.createTempDirectory("full-disks"));
    for (int room = 0; room <= most; room += step) {
      for (List<String> words : siege.commands()) {
        siege.attack(room, words);
      }
    }
    siege.print(step, most);
    System.exit(siege.tally.bad().isEmpty() ? 0 : 1);
  }

  private List<List<String>> commands() {
    return List.of(
        List.of("import", list.toString()),
        List.of("settings", "plan.target", "8000000"),
        List.of("tasks", "add", "Angebot", "--minutes", "30"),
        List.of("week", "--from", "2026-12-07", "--steps", "20"),
        List.of("export", disk.resolve("plan.xlsx").toString()),
        List.of("backup", disk.resolve("backup.revier").toString()),
        List.of("restore", copy.toString(), "--yes"),
        List.of("erase", "K-1001", "--yes"));
  }

  private void attack(int room, List<String> words)
      throws IOException, InterruptedException, SQLException {
    clear();
    Files.copy(pristine, book);
    TimedCalls calls = new TimedCalls(disk.resolve("user"), SECONDS);
    String before = contents();
    Path ballast = leave(room);
    String kind = words.getFirst();
    String what = room + " KiB free / " + words;
    Ended ended = calls.call(book, words);
    tally.add(kind, what, ended);
    note(kind, room, ended);
    Ended reading = calls.call(book, READING);
    readings++;
    if (reading.status() != 0) {
      tally.bad(what + ": not read afterwards: " + reading.status() + " " + reading.err());
    }
    Files.delete(ballast);
    judge(what, words, ended, before, reading);
  }

  private void judge(String what, List<String> words, Ended ended, String before, Ended reading)
      throws IOException, InterruptedException, SQLException {
    Ended check = new TimedCalls(safe.resolve("other"), SECONDS).call(book, List.of("check"));
    if (check.status() != 0) {
      tally.bad(what + ": not sound afterwards: " + check.out() + check.err());
    }
    String after = contents();
    boolean writesOutside = List.of("export", "backup").contains(words.getFirst());
    if (ended.status() == 4 || writesOutside) {
      if (!after.equals(before)) {
        tally.bad(
            what + ": status " + ended.status() + ", and the book has changed: " + ended.err());
      }
    } else if (after.equals(before)) {
      tally.bad(what + ": acknowledged, and not in the book: " + ended.err());
    }
    if (ended.status() == 4 && ended.err().isBlank()) {
      tally.bad(what + ": refused without a word");
    }
    if (writesOutside && ended.status() == 4 && Files.exists(Path.of(words.get(1)))) {
      tally.bad(what + ": refused, and " + words.get(1) + " is there");
    }
    Ended again = new TimedCalls(safe.resolve("other"), SECONDS).call(book, READING);
    if (!again.out().equals(reading.out())) {
      tally.bad(what + ": what was read on the full disk is not what the book holds");
    }
    List<String> hidden = hidden();
    if (!hidden.isEmpty()) {
      tally.bad(what + ": left behind " + hidden);
    }
  }

  /** All rows that the book and its log hold; of its log by a copy of both. */
  private String contents() throws IOException, SQLException {
    Path dumped = safe.resolve("dumped.revier");
    for (String side : List.of("", "-wal")) {
      Path from = Path.of(book + side);
      Path to = Path.of(dumped + side);
      Files.deleteIfExists(to);
      if (Files.exists(from)) {
        Files.copy(from, to);
      }
    }
    StringBuilder all = new StringBuilder();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + dumped);
        Statement statement = connection.createStatement()) {
      for (String table : BookTables.names(statement)) {
        BookTables.appendRows(statement, table, all);
      }
    }
    return all.toString();
  }

  private static void done(Ended ended) {
    if (ended.status() != 0) {
      throw new IllegalStateException(ended.toString());
    }
  }

  private void note(String kind, int room, Ended ended) {
    long[] bound = bounds.computeIfAbsent(kind, _ -> new long[] {Long.MAX_VALUE, -1});
    if (ended.status() == 0 || ended.status() == 3) {
      bound[0] = Math.min(bound[0], room);
    } else {
      bound[1] = Math.max(bound[1], room);
    }
    if (ended.err().contains("-wal")) {
      logLeft.merge(kind, 1, Integer::sum);
    }
  }

  /** Temporary files that should have gone. */
  private List<String> hidden() throws IOException {
    try (Stream<Path> files = Files.walk(disk)) {
      return files
          .filter(Files::isRegularFile)
          .map(path -> disk.relativize(path).toString())
          .filter(name -> Path.of(name).getFileName().toString().startsWith("."))
          .toList();
    }
  }

  private void clear() throws IOException {
    try (Stream<Path> files = Files.walk(disk)) {
      List<Path> all = new ArrayList<>(files.filter(path -> !path.equals(disk)).toList());
      all.sort(Comparator.reverseOrder());
      for (Path path : all) {
        Files.delete(path);
      }
    }
  }

  /** Takes all room but so much. */
  private Path leave(int kib) throws IOException {
    Path ballast = disk.resolve("ballast");
    long size = Files.getFileStore(disk).getUsableSpace() - (long) kib * KIB;
    try (OutputStream out = Files.newOutputStream(ballast)) {
      byte[] block = new byte[KIB];
      for (long written = 0; written < size; written += KIB) {
        out.write(block);
      }
    }
    return ballast;
  }

  private void print(int step, int most) throws IOException {
    System.out.printf(
        "book of %,d bytes, 0 to %d KiB free in steps of %d, %d readings on the full disk%n",
        Files.size(pristine), most, step, readings);
    System.out.println("| Command | done from KiB | refused up to KiB | log left |");
    System.out.println("|---|---:|---:|---:|");
    bounds.forEach(
        (kind, bound) ->
            System.out.printf(
                "| %s | %s | %d | %d |%n",
                kind,
                bound[0] == Long.MAX_VALUE ? "–" : bound[0],
                bound[1],
                logLeft.getOrDefault(kind, 0)));
    tally.print(System.out);
  }
}
