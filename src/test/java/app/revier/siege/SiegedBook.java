package app.revier.siege;

import app.revier.siege.TimedCalls.Ended;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The books that are attacked, and what is tried on them. */
final class SiegedBook {

  /** Commands that read, with all that they print. */
  static final List<List<String>> READING =
      List.of(
          List.of("customers"),
          List.of("customers", "--json"),
          List.of("matrix"),
          List.of("gap", "--target", "9000000"),
          List.of("time"),
          List.of("week", "--from", "2026-12-07", "--steps", "20", "--dry-run"),
          List.of("positions", "--json"),
          List.of("activities"),
          List.of("tasks"),
          List.of("appointments"),
          List.of("absences"),
          List.of("settings"),
          List.of("check"),
          List.of("check", "--json"));

  /** Commands that change. */
  static final List<List<String>> CHANGING =
      List.of(
          List.of("settings", "plan.target", "8000000"),
          List.of("absences", "add", "vacation", "2027-02-01"),
          List.of("tasks", "add", "Angebot", "--minutes", "30"),
          List.of("week", "--from", "2026-12-07", "--steps", "20"));

  private SiegedBook() {}

  /** What writes a workbook; the target is a file of its own for each call. */
  static List<String> export(Path target) {
    return List.of("export", target.toString());
  }

  /** The sample territory with a plan, reports and much else. */
  static Path sample(Path folder, TimedCalls calls) throws InterruptedException {
    Path book = folder.resolve("sample.revier");
    List<List<String>> steps =
        List.of(
            List.of("import", "samples/rheinland.xlsx"),
            List.of("import", "samples/sales-2026.csv"),
            List.of("settings", "plan.target", "7500000"),
            List.of("settings", "week.home", "50.94, 6.96"),
            List.of("absences", "add", "vacation", "2027-01-04", "2027-01-08"),
            List.of("tasks", "add", "Angebot schreiben", "--minutes", "90"),
            List.of(
                "appointments",
                "add",
                "--title",
                "Besprechung",
                "--date",
                "2026-12-02",
                "--at",
                "9:00",
                "--minutes",
                "60"),
            List.of("week", "--from", "2026-11-30", "--steps", "50", "--confirm", "all"));
    for (List<String> step : steps) {
      Ended ended = calls.call(book, step);
      if (ended.status() != 0 && ended.status() != 3) {
        throw new IllegalStateException(step + ": " + ended);
      }
    }
    return book;
  }

  /** The book with every kind of entry that is kept of a released version. */
  static Path kept(Path folder, TimedCalls calls) throws IOException, InterruptedException {
    Path book = folder.resolve("kept.revier");
    try (InputStream kept = SiegedBook.class.getResourceAsStream("/app/revier/store/V6.revier")) {
      Files.copy(Objects.requireNonNull(kept), book);
    }
    Ended ended = calls.call(book, List.of("settings", "week.home", "51.05, 13.74"));
    if (ended.status() != 0) {
      throw new IllegalStateException(ended.toString());
    }
    return book;
  }
}
