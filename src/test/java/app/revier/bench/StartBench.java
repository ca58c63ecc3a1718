package app.revier.bench;

import app.revier.book.Book;
import app.revier.book.FewHolidays;
import app.revier.book.Library;
import app.revier.book.SampleBooks;
import app.revier.book.TeamsOnDisk;
import app.revier.book.UnsavedTexts;
import app.revier.desktop.nav.TestFiles;
import app.revier.desktop.nav.TestServices;
import app.revier.desktop.window.Desktop;
import app.revier.desktop.window.DesktopParts;
import app.revier.dossier.DossierFiles;
import app.revier.excel.FileTableReader;
import app.revier.excel.plan.PlanWorkbookWriter;
import app.revier.preferences.PreferencesFile;
import app.revier.store.SqliteBooks;
import app.revier.store.SqliteRestorePoints;
import app.revier.task.Progress;
import app.revier.text.Language;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.stage.Window;

/**
 * Times the start of the program from the start of its JVM until the window with the sample-sized
 * book has been laid out and drawn once, without a display. Each run is a JVM of its own, without
 * the prepared cache of the program image.
 *
 * <p>Usage: {@code StartBench [runs]}.
 */
public final class StartBench {

  private StartBench() {}

  /** Prints the table. */
  public static void main(String[] args) throws Exception {
    if (args.length > 1 && args[0].equals("child")) {
      start(Path.of(args[1]));
      return;
    }
    int runs = args.length > 0 ? Integer.parseInt(args[0]) : 7;
    Path folder = Files.createTempDirectory("start-bench");
    Path file = folder.resolve("book.revier");
    try (Book book =
        Book.open(
            new SqliteBooks().create(file), new FewHolidays(), Clock.systemUTC(), Progress.NONE)) {
      book.customers().saveAll(SampleBooks.normal().snapshot().territory().customers());
    }
    double[] seconds = new double[runs];
    for (int i = 0; i < runs; i++) {
      seconds[i] =
          Double.parseDouble(FreshJvm.run("-Xmx2g", StartBench.class, "child", file.toString()));
    }
    System.out.printf(
        Locale.ROOT,
        "| What | Median, s | Runs |%n|---|---:|---:|%n"
            + "| start to first window, headless, no cache | %.2f | %d |%n",
        FreshJvm.median(seconds),
        runs);
  }

  private static void start(Path file) throws Exception {
    Clock clock = Clock.systemUTC();
    SqliteBooks books = new SqliteBooks();
    FileTableReader reader = new FileTableReader();
    PreferencesFile preferences = new PreferencesFile(file.resolveSibling("preferences.json"));
    Library.Sample none = new Library.Sample("none", () -> file.resolveSibling("none"), Map.of());
    SqliteRestorePoints points =
        new SqliteRestorePoints(file.resolveSibling("restore-points"), clock);
    Library library =
        new Library(file, books, points, reader, none, preferences, new FewHolidays(), clock);
    Thread watch = new Thread(StartBench::watch);
    watch.setDaemon(true);
    watch.start();
    Desktop.open(
        new DesktopParts(
            library,
            reader,
            new PlanWorkbookWriter(),
            TeamsOnDisk.in(file.resolveSibling("memory"), new SqliteBooks(), clock),
            TestFiles.real(clock),
            new TestServices(),
            preferences,
            UnsavedTexts.inMemory(),
            new DossierFiles(),
            clock,
            Locale.GERMANY,
            Language.GERMAN,
            file,
            null,
            "bench"));
  }

  private static void watch() {
    while (true) {
      try {
        Platform.runLater(StartBench::waitForWindow);
        return;
      } catch (IllegalStateException notYet) {
        LockSupport.parkNanos(1_000_000);
      }
    }
  }

  private static void waitForWindow() {
    if (Window.getWindows().isEmpty()) {
      Window.getWindows().addListener((ListChangeListener<Window>) change -> waitForPulse());
    } else {
      waitForPulse();
    }
  }

  private static void waitForPulse() {
    Scene scene = Window.getWindows().getFirst().getScene();
    scene.addPostLayoutPulseListener(
        () -> {
          long start = ManagementFactory.getRuntimeMXBean().getStartTime();
          System.out.println((System.currentTimeMillis() - start) / 1000.0);
          System.out.flush();
          Runtime.getRuntime().halt(0);
        });
  }
}
