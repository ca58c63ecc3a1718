package app.revier.desktop.screen.map;

import app.revier.bench.PlacedBook;
import app.revier.book.Book;
import app.revier.book.SampleBooks;
import app.revier.book.WeekPlanning;
import app.revier.desktop.chart.Fx;
import app.revier.desktop.filter.SharedFilter;
import app.revier.desktop.map.MapCanvas;
import app.revier.desktop.map.Viewport;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.WeekInView;
import app.revier.desktop.theme.Theme;
import app.revier.text.Language;
import app.revier.week.WeekSearch;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * How many frames a second the map is drawn with while it is pushed and zoomed, in a window of 1280
 * × 800, and how long the customers take to be worked out for it. A frame is from one pulse of
 * JavaFX to the next, as quick as they come, what the renderer does included.
 *
 * <p>Usage: {@code MapBench [CUSTOMERS …]}, by default 10,000 and 100,000.
 */
public final class MapBench {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
  private static final int WARM = 90;
  private static final int FRAMES = 300;

  private final int customers;
  private final MapCanvas canvas;

  private MapBench(int customers, Scene scene) throws Exception {
    this.customers = customers;
    canvas = Fx.find(scene, "map-canvas", MapCanvas.class);
  }

  /** Measures. */
  public static void main(String[] arguments) throws Exception {
    System.setProperty("javafx.animation.fullspeed", "true");
    int[] sizes =
        arguments.length == 0
            ? new int[] {10_000, 100_000}
            : Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
    Fx.start();
    System.out.printf(
        Locale.ROOT,
        "Load of the machine at the beginning: %.1f on %d processors%n%n",
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
        Runtime.getRuntime().availableProcessors());
    System.out.println(
        "| Customers | What | Frames a second | Median, ms | 95 %, ms | Processor a frame: JavaFX,"
            + " ms | Renderer, ms |");
    System.out.println("|---:|---|---:|---:|---:|---:|---:|");
    for (int size : sizes) {
      try (Book book = SampleBooks.of(0)) {
        PlacedBook.fill(book, size, MONDAY);
        measure(book, size);
      }
    }
    Platform.exit();
  }

  private static void measure(Book book, int size) throws Exception {
    DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
    SharedFilter filter = new SharedFilter(fixture.desk().memory());
    WeekInView week = new WeekInView(MONDAY);
    MapScreen screen = new MapScreen(fixture.desk(), filter, week);
    long begin = System.nanoTime();
    Scene scene = Fx.show(screen::view, 1280, 800, Theme.LIGHT);
    Fx.run(() -> screen.show(new Place.Top(screen.id())));
    System.out.printf(
        Locale.ROOT,
        "| %d | first shown, all worked out | | %d | | | |%n",
        size,
        (System.nanoTime() - begin) / 1_000_000);
    MapBench bench = new MapBench(size, scene);
    bench.moves("");
    WeekPlanning planning = new WeekPlanning(book.snapshot(), "de");
    LocalDate shown = week.mondayProperty().get();
    planning.keep(planning.plan(planning.week(shown), WeekSearch.ofSteps(1, 2_000)), book);
    Fx.run(() -> screen.refresh(book.snapshot()));
    int tours = Fx.find(scene, "map-tours", TourBar.class).lookupAll(".map-tour-line").size();
    if (tours == 0) {
      throw new IllegalStateException("no tours");
    }
    bench.moves(", with the tours of a week");
    Fx.close(scene);
  }

  private void moves(String more) throws Exception {
    Fx.run(
        () ->
            canvas.fireEvent(
                new KeyEvent(
                    KeyEvent.KEY_PRESSED, "", "", KeyCode.HOME, false, false, false, false)));
    Viewport whole = Fx.call(canvas::view);
    run("push, whole territory" + more, whole, view -> view.pushed(3, 1));
    run("push, a town" + more, whole.zoomed(4, 640, 330), view -> view.pushed(5, 2));
    int[] step = {0};
    run(
        "zoom in and out" + more,
        whole,
        view -> view.zoomed(step[0]++ / 60 % 2 == 0 ? 0.1 : -0.1, 640, 330));
  }

  private void run(String what, Viewport start, UnaryOperator<Viewport> next) throws Exception {
    Fx.run(() -> canvas.show(start));
    double before = used("JavaFX Application Thread");
    double rendererBefore = used("QuantumRenderer");
    double[] frames = frames(next);
    int all = FRAMES + WARM;
    double[] sorted = Arrays.stream(frames).sorted().toArray();
    double mean = Arrays.stream(frames).average().orElseThrow();
    System.out.printf(
        Locale.ROOT,
        "| %d | %s | %.0f | %.1f | %.1f | %.1f | %.1f |%n",
        customers,
        what,
        1000 / mean,
        sorted[sorted.length / 2],
        sorted[sorted.length * 95 / 100],
        (used("JavaFX Application Thread") - before) / all,
        (used("QuantumRenderer") - rendererBefore) / all);
  }

  /** The processor time of a thread so far, in milliseconds: others may use the machine. */
  private static double used(String thread) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    for (ThreadInfo info : threads.getThreadInfo(threads.getAllThreadIds())) {
      if (info != null && info.getThreadName().startsWith(thread)) {
        return threads.getThreadCpuTime(info.getThreadId()) / 1e6;
      }
    }
    return 0;
  }

  /** The time of each frame in milliseconds. */
  private double[] frames(UnaryOperator<Viewport> next) throws Exception {
    CompletableFuture<double[]> done = new CompletableFuture<>();
    double[] frames = new double[FRAMES];
    Fx.run(
        () ->
            new AnimationTimer() {
              private int count;
              private long last;

              @Override
              public void handle(long now) {
                long at = System.nanoTime();
                if (count > WARM) {
                  frames[count - WARM - 1] = (at - last) / 1e6;
                }
                last = at;
                if (count++ == WARM + FRAMES) {
                  stop();
                  done.complete(frames);
                } else {
                  canvas.show(next.apply(canvas.view()));
                }
              }
            }.start());
    return done.get();
  }
}
