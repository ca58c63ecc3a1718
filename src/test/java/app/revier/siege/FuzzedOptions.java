package app.revier.siege;

import app.revier.book.Preferences;
import app.revier.book.Services;
import app.revier.book.TeamsOnDisk;
import app.revier.book.WeekFiles;
import app.revier.cli.CommandParts;
import app.revier.cli.Commands;
import app.revier.cli.Terminal;
import app.revier.dossier.DossierFiles;
import app.revier.excel.FileTableReader;
import app.revier.excel.plan.PlanWorkbookWriter;
import app.revier.files.WorkFolder;
import app.revier.holidays.JollydayHolidays;
import app.revier.ics.IcsCalendarReader;
import app.revier.ics.IcsWeekWriter;
import app.revier.online.WebServices;
import app.revier.paper.PdfPaperFiles;
import app.revier.phone.HtmlPhoneFiles;
import app.revier.preferences.UnsavedFiles;
import app.revier.store.SqliteBooks;
import app.revier.store.SqliteRestorePoints;
import app.revier.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Calls the program with whatever nobody would type: every command and option that its help names,
 * with values that are empty, huge, negative, no number, no date, no text. Whatever comes, it is
 * done or refused with a sentence, in time.
 *
 * <p>As a program: {@code FuzzedOptions RUNS SEED [FOLDER]}.
 */
public final class FuzzedOptions {

  private static final int MOST_SECONDS = 30;
  private static final int MILLIS = 1000;
  private static final int RUNS_WITH_ONE_BOOK = 100;
  private static final int CUSTOMERS = 12;
  private static final int SHOWN = 300;
  private static final int BUG = 70;

  private final Path folder;
  private final Clock clock =
      Clock.fixed(
          LocalDate.of(2026, 11, 23).atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
  private final Services services;
  private final Map<Integer, Integer> statuses = new TreeMap<>();
  private final List<String> bugs = new ArrayList<>();
  private final List<String> slow = new ArrayList<>();
  private final List<String> mute = new ArrayList<>();
  private long longest;
  private String longestCall = "";

  FuzzedOptions(Path folder) {
    this.folder = folder;
    services = new WebServices(folder.resolve("tiles"), "fuzz", clock);
  }

  /** Runs calls and prints what came of them; ends with 1 if one was a bug or took too long. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int runs = Integer.parseInt(arguments[0]);
    long seed = Long.parseLong(arguments[1]);
    Path folder =
        arguments.length > 2 ? Path.of(arguments[2]) : Files.createTempDirectory("revier-fuzz");
    FuzzedOptions fuzz = new FuzzedOptions(Files.createDirectories(folder));
    fuzz.run(runs, seed);
    System.out.printf(
        "runs %d, seed %d; by exit status %s; bugs %d; over %d s %d; without a sentence %d;"
            + " longest %d ms:%s%n",
        runs,
        seed,
        fuzz.statuses,
        fuzz.bugs.size(),
        MOST_SECONDS,
        fuzz.slow.size(),
        fuzz.mute.size(),
        fuzz.longest,
        fuzz.longestCall);
    System.exit(fuzz.bugs.isEmpty() && fuzz.slow.isEmpty() ? 0 : 1);
  }

  /** Calls that ended in a bug, took too long, or were refused without a word. */
  List<String> faults() {
    List<String> all = new ArrayList<>(bugs);
    all.addAll(slow);
    all.addAll(mute);
    return all;
  }

  /** How many calls ended with each status. */
  Map<Integer, Integer> statuses() {
    return statuses;
  }

  void run(int runs, long seed) throws IOException, InterruptedException {
    Path fresh = freshBook();
    CallWords words =
        new CallWords(
            new Random(seed),
            folder,
            command -> {
              List<String> help = new ArrayList<>(command);
              help.add("--help");
              return call(help).out();
            });
    for (int i = 0; i < runs; i++) {
      if (i % RUNS_WITH_ONE_BOOK == 0) {
        Files.copy(fresh, folder.resolve("book.revier"), StandardCopyOption.REPLACE_EXISTING);
      }
      one(words.next());
    }
  }

  private Path freshBook() throws IOException {
    Path fresh = folder.resolve("fresh.revier");
    StringBuilder list =
        new StringBuilder(
            "Kundennummer;Name;PLZ;Ort;Breite;Länge;Umsatz 2026;Potenzial;Verbundenheit\n");
    for (int i = 1; i <= CUSTOMERS; i++) {
      list.append(
          "K%d;Kunde %d;50667;Köln;50,9%d;6,9%d;%d0000;%d0000;0,5%n"
              .formatted(i, i, i, i, i, 2 * i));
    }
    Path file = Files.writeString(folder.resolve("fresh.csv"), list, StandardCharsets.UTF_8);
    if (!Files.exists(fresh)) {
      run(List.of("--book", fresh.toString(), "import", file.toString()));
      run(List.of("--book", fresh.toString(), "settings", "week.home", "50.9413,6.9583"));
    }
    return fresh;
  }

  private record Answer(int status, String out, String err) {}

  private void one(List<String> words) throws InterruptedException {
    List<Answer> answers = new ArrayList<>();
    Thread thread = Thread.ofPlatform().daemon().unstarted(() -> answers.add(call(words)));
    long begin = System.nanoTime();
    thread.start();
    thread.join(MOST_SECONDS * (long) MILLIS);
    long millis = (System.nanoTime() - begin) / 1_000_000;
    if (millis > longest) {
      longest = millis;
      longestCall = shown(words);
    }
    if (thread.isAlive()) {
      found(slow, "SLOW " + shown(words) + " at " + Arrays.toString(thread.getStackTrace()));
      thread.join();
    }
    if (answers.isEmpty()) {
      found(bugs, "THROWN " + shown(words));
      return;
    }
    Answer answer = answers.getFirst();
    statuses.merge(answer.status(), 1, Integer::sum);
    if (answer.status() == BUG) {
      found(bugs, "BUG " + shown(words) + " -> " + answer.err().strip());
    } else if (answer.status() != 0 && answer.err().isBlank()) {
      found(mute, "MUTE " + shown(words));
    }
  }

  /** Said at once, since a run takes long. */
  private void found(List<String> faults, String fault) {
    faults.add(fault);
    System.out.println(fault);
  }

  private static String shown(List<String> words) {
    StringBuilder text = new StringBuilder();
    for (String word : words) {
      String part = word.length() > SHOWN ? word.substring(0, SHOWN) + "…" : word;
      text.append(" [").append(part.replaceAll("\\p{Cntrl}", "?")).append(']');
    }
    return text.toString();
  }

  private Answer call(List<String> words) {
    List<String> all =
        new ArrayList<>(
            List.of("--lang", "en", "--book", folder.resolve("book.revier").toString()));
    all.addAll(words);
    return run(all);
  }

  private Answer run(List<String> words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Commands.run(
            new CommandParts(
                new SqliteBooks(),
                new SqliteRestorePoints(folder.resolve("points"), clock),
                new FileTableReader(),
                new PlanWorkbookWriter(),
                TeamsOnDisk.in(folder.resolve("memory"), new SqliteBooks(), clock),
                new WeekFiles(
                    new IcsWeekWriter(clock),
                    new IcsCalendarReader(),
                    new HtmlPhoneFiles(),
                    new PdfPaperFiles()),
                new DossierFiles(),
                new UnsavedFiles(folder.resolve("unsaved")),
                (book, target, language) -> List.of(target.resolve("overview.png")),
                new WorkFolder(folder.resolve("work")),
                folder.resolve("book.revier"),
                Language.ENGLISH,
                new JollydayHolidays(),
                services,
                Preferences.in(new HashMap<>()),
                clock,
                new NobodyThere(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8)),
            words.toArray(String[]::new));
    return new Answer(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** A call by a script. */
  private static final class NobodyThere implements Terminal {
    @Override
    public boolean present() {
      return false;
    }

    @Override
    public String line(String question) {
      return "";
    }

    @Override
    public char[] password(String question) {
      return new char[0];
    }
  }
}
