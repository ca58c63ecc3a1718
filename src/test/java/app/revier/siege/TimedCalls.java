package app.revier.siege;

import app.revier.book.AddressSearch;
import app.revier.book.MapTiles;
import app.revier.book.Preferences;
import app.revier.book.RoadSearch;
import app.revier.book.Services;
import app.revier.book.TeamsOnDisk;
import app.revier.book.TileAddress;
import app.revier.book.UnsavedTexts;
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
import app.revier.paper.PdfPaperFiles;
import app.revier.phone.HtmlPhoneFiles;
import app.revier.store.SqliteBooks;
import app.revier.store.SqliteRestorePoints;
import app.revier.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Calls of the program within this one, each of which has to end in time. */
final class TimedCalls {

  /** The status of a call that did not end in time. */
  static final int HUNG = -1;

  /** The status of a call that ended with an exception. */
  static final int THROWN = -2;

  static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

  private static final Clock CLOCK =
      Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

  private final Path folder;
  private final long seconds;
  private final SqliteRestorePoints points;
  private final SqliteBooks books;
  private final JollydayHolidays holidays = new JollydayHolidays();

  /**
   * Calls that keep what belongs to the user in a folder.
   *
   * @param seconds how long a call may take
   */
  TimedCalls(Path folder, long seconds) {
    this.folder = folder;
    this.seconds = seconds;
    points = new SqliteRestorePoints(folder.resolve("restore-points"), CLOCK);
    books = new SqliteBooks(points, folder.resolve("closed-books"));
  }

  /**
   * How a call ended.
   *
   * @param status the exit status, or one of those above
   */
  record Ended(int status, String out, String err) {}

  /** Calls the program on a book. */
  Ended call(Path book, List<String> words) throws InterruptedException {
    List<String> all = new ArrayList<>(List.of("--book", book.toString()));
    all.addAll(words);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    FutureTask<Integer> call =
        new FutureTask<>(() -> Commands.run(parts(out, err), all.toArray(String[]::new)));
    Thread thread = new Thread(call, "call");
    // One that hangs is left behind, and must not keep the program from ending.
    thread.setDaemon(true);
    thread.start();
    try {
      return ended(call.get(seconds, TimeUnit.SECONDS), out, err);
    } catch (TimeoutException e) {
      StringBuilder where = new StringBuilder();
      for (StackTraceElement element : thread.getStackTrace()) {
        where.append("  at ").append(element).append('\n');
      }
      return new Ended(HUNG, "", where.toString());
    } catch (ExecutionException e) {
      return new Ended(THROWN, "", String.valueOf(e.getCause()));
    }
  }

  private static Ended ended(int status, ByteArrayOutputStream out, ByteArrayOutputStream err) {
    return new Ended(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private CommandParts parts(ByteArrayOutputStream out, ByteArrayOutputStream err) {
    WeekFiles weekFiles =
        new WeekFiles(
            new IcsWeekWriter(CLOCK),
            new IcsCalendarReader(),
            new HtmlPhoneFiles(),
            new PdfPaperFiles());
    Services services = new NoServices();
    FileTableReader reader = new FileTableReader();
    PlanWorkbookWriter planWriter = new PlanWorkbookWriter();
    return new CommandParts(
        books,
        points,
        reader,
        planWriter,
        TeamsOnDisk.in(folder.resolve("memory"), books, CLOCK),
        weekFiles,
        new DossierFiles(),
        UnsavedTexts.inMemory(),
        (book, target, language) -> List.of(),
        new WorkFolder(Path.of(System.getProperty("java.io.tmpdir"))),
        folder.resolve("default.revier"),
        Language.GERMAN,
        holidays,
        services,
        Preferences.in(new HashMap<>()),
        CLOCK,
        new NoTerminal(),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  /** Nobody sits there. */
  private static final class NoTerminal implements Terminal {
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

  /** Nobody may be asked, whatever a book says. */
  private static final class NoServices implements Services {
    @Override
    public AddressSearch addresses(URI service) {
      throw new AssertionError("asked " + service);
    }

    @Override
    public RoadSearch roads(URI service) {
      throw new AssertionError("asked " + service);
    }

    @Override
    public MapTiles tiles(TileAddress address) {
      throw new AssertionError("asked " + address);
    }
  }
}
