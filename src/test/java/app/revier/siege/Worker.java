package app.revier.siege;

import app.revier.siege.RevierCall.Ended;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Gives one command after the other, and keeps in mind what was acknowledged. */
final class Worker {

  private static final LocalDate MONDAY = LocalDate.of(2027, 1, 11);

  /** After this the kill always comes while the process is at work, or has just ended. */
  private static final int LATEST_KILL_MILLIS = 1_500;

  private static final String[] CELLS = {
    "a-maintain",
    "a-grow",
    "a-win",
    "b-maintain",
    "b-grow",
    "b-win",
    "c-maintain",
    "c-grow",
    "c-win"
  };

  private final int number;
  private final Path book;
  private final RandomGenerator random;
  private final int percentKilled;
  private final boolean writesOnly;
  private final List<Ended> ended = new ArrayList<>();
  private final List<String> added = new ArrayList<>();
  private @Nullable String setting;
  private boolean isSettingSure = true;
  private int settingsMade;

  Worker(int number, Path book, RandomGenerator random, int percentKilled, boolean writesOnly) {
    this.number = number;
    this.book = book;
    this.random = random;
    this.percentKilled = percentKilled;
    this.writesOnly = writesOnly;
  }

  Worker work(int commands) throws IOException, InterruptedException {
    for (int i = 0; i < commands; i++) {
      one("w" + number + "-" + i);
    }
    return this;
  }

  /** What this worker's calls came to. */
  List<Ended> ended() {
    return ended;
  }

  /** How many changes were acknowledged. */
  long acknowledged() {
    return (long) added.size() + settingsMade;
  }

  private void one(String mark) throws IOException, InterruptedException {
    switch (random.nextInt(writesOnly ? 4 : 10)) {
      case 0 -> change(mark, "absences", "add", "vacation", day(), "--note", mark);
      case 1 -> change(mark, "tasks", "add", mark, "--minutes", "30");
      case 2 -> {
        Path list = book.resolveSibling(mark + ".csv");
        Files.writeString(
            list,
            "Customer number;Name\n" + mark + ";Kunde " + mark + "\n",
            StandardCharsets.UTF_8);
        change(mark, "import", list.toString());
      }
      case 3 -> set(String.valueOf(1 + random.nextInt(20)));
      case 4 -> call("week", "--from", MONDAY.toString(), "--days", "1", "--steps", "20");
      case 5 -> call("customers", "--json");
      case 6 -> call("check");
      case 7 -> call("export", book.resolveSibling(mark + ".xlsx").toString());
      case 8 -> call("gap", "--target", "100000");
      default -> call("absences", "--json");
    }
  }

  private String day() {
    return MONDAY.plusDays(random.nextInt(300)).toString();
  }

  private void change(String mark, String... words) throws IOException, InterruptedException {
    if (call(words).status() == 0) {
      added.add(mark);
    }
  }

  /** Each worker has a setting of its own, so that it knows how it must end. */
  private void set(String value) throws IOException, InterruptedException {
    if (number >= 2 * CELLS.length) {
      call("settings", "week.buffer-minutes", value);
      return;
    }
    Ended call = call("settings", ownSetting(), value);
    if (call.status() == 0) {
      setting = value;
      isSettingSure = true;
      settingsMade++;
    } else if (call.status() == Ended.KILLED) {
      isSettingSure = false;
    }
  }

  private String ownSetting() {
    return (number < CELLS.length ? "visits." : "calls.") + CELLS[number % CELLS.length];
  }

  private Ended call(String... words) throws IOException, InterruptedException {
    boolean kill = random.nextInt(100) < percentKilled;
    Duration after = kill ? Duration.ofMillis(random.nextInt(LATEST_KILL_MILLIS)) : null;
    Ended call = RevierCall.run(after, book, words);
    ended.add(call);
    return call;
  }

  /** What was acknowledged and is not in the book, in words. */
  List<String> missingIn(BookContents contents) {
    List<String> missing = new ArrayList<>();
    for (String mark : added) {
      if (contents.count(mark) != 1) {
        missing.add(mark + " is there " + contents.count(mark) + " times");
      }
    }
    String last = setting;
    if (last != null && isSettingSure && !last.equals(contents.settings().get(ownSetting()))) {
      missing.add(ownSetting() + " is not " + last);
    }
    return missing;
  }
}
