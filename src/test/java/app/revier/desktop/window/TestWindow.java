package app.revier.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.revier.book.Book;
import app.revier.book.FewHolidays;
import app.revier.book.Library;
import app.revier.book.Preferences;
import app.revier.book.SampleBooks;
import app.revier.book.TeamsOnDisk;
import app.revier.desktop.chart.Fx;
import app.revier.desktop.nav.ScreenId;
import app.revier.desktop.nav.TestFiles;
import app.revier.desktop.nav.TestServices;
import app.revier.desktop.work.FileDialogs;
import app.revier.desktop.work.OnFx;
import app.revier.dossier.DossierFiles;
import app.revier.excel.FileTableReader;
import app.revier.excel.plan.PlanWorkbookWriter;
import app.revier.preferences.UnsavedFiles;
import app.revier.store.SqliteBooks;
import app.revier.store.SqliteRestorePoints;
import app.revier.text.Texts;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;

/** The real window over a real store in a folder of the test, driven by a robot. */
final class TestWindow {

  /** So many screens have a digit of their own. */
  private static final int DIGITS = 10;

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final FxRobot robot = new FxRobot();
  private final Map<String, String> remembered;
  private final Answers answers = new Answers();
  private final AtomicBoolean closed = new AtomicBoolean();
  private final Library library;
  private final Stage stage;
  private final MainWindow app;

  /** Answers the file dialogs. */
  static final class Answers implements FileDialogs {
    private volatile @Nullable Path file;

    @Override
    public @Nullable Path open(Texts texts, String title, Kind kind, Path folder) {
      return file;
    }

    @Override
    public @Nullable Path save(Texts texts, String title, Kind kind, Path suggestion) {
      return file;
    }
  }

  /** Opens the window of a user with this folder who has never started Revier before. */
  static TestWindow open(Path folder) {
    return open(folder, new ConcurrentHashMap<>());
  }

  /** Opens the window of a user with this folder and these preferences. */
  static TestWindow open(Path folder, Map<String, String> remembered) {
    return onFx(() -> new TestWindow(folder, remembered));
  }

  private TestWindow(Path folder, Map<String, String> remembered) {
    this.remembered = remembered;
    Preferences preferences = Preferences.in(remembered);
    FileTableReader reader = new FileTableReader();
    library =
        new Library(
            folder.resolve("Revier.revier"),
            new SqliteBooks(),
            new SqliteRestorePoints(folder.resolve("restore-points"), SampleBooks.CLOCK),
            reader,
            new Library.Sample(
                "Rheinland",
                () -> Path.of("samples", "rheinland.xlsx"),
                Map.of(
                    "territory.name", "Rheinland", "plan.year", "2027", "plan.target", "600000")),
            preferences,
            new FewHolidays(),
            SampleBooks.CLOCK);
    stage = new Stage();
    app =
        new MainWindow(
            new DesktopParts(
                library,
                reader,
                new PlanWorkbookWriter(),
                TeamsOnDisk.in(folder.resolve("memory"), new SqliteBooks(), SampleBooks.CLOCK),
                TestFiles.real(SampleBooks.CLOCK),
                new TestServices(),
                preferences,
                new UnsavedFiles(folder.resolve("unsaved")),
                new DossierFiles(),
                SampleBooks.CLOCK,
                Locale.GERMANY,
                null,
                null,
                null,
                "test"),
            stage,
            () -> closed.set(true),
            answers);
    app.start();
  }

  static <T> T onFx(Callable<T> work) {
    return OnFx.call(work);
  }

  FxRobot robot() {
    return robot;
  }

  Library library() {
    return library;
  }

  /** The open book. */
  Book book() {
    return onFx(() -> Objects.requireNonNull(app.books().book()));
  }

  Map<String, String> remembered() {
    return remembered;
  }

  Stage stage() {
    return stage;
  }

  /** What the next file dialog answers. */
  void choose(@Nullable Path file) {
    answers.file = file;
  }

  /** Waits until it is so. */
  void until(BooleanSupplier so) {
    await().atMost(PATIENCE).until(() -> onFx(so::getAsBoolean));
  }

  /** Waits until a text is shown somewhere in the window, in a label or button. */
  void untilShown(String text) {
    until(() -> shows(text));
  }

  /** Whether a text is shown somewhere in the window; on the JavaFX thread. */
  boolean shows(String text) {
    return stage.getScene().getRoot().lookupAll(".text").stream()
        .anyMatch(
            node ->
                node instanceof Text words
                    && words.getText() != null
                    && words.getText().contains(text)
                    && visible(node));
  }

  private static boolean visible(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (!each.isVisible()) {
        return false;
      }
    }
    return true;
  }

  /** Waits for a node and presses it. */
  void click(String query) {
    until(
        () -> {
          Node node = stage.getScene().lookup(query);
          return node != null && visible(node) && !node.isDisabled();
        });
    robot.clickOn(query);
  }

  /** Closes the window as the rep would, and waits until all is saved. */
  void close() {
    askToClose();
    untilClosed();
  }

  /** Asks the window to close, as the window manager does; it may have a question. */
  void askToClose() {
    Platform.runLater(
        () -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
  }

  /** Takes the window away without asking, as a window manager that kills it does. */
  void takeAway() {
    Platform.runLater(stage::hide);
  }

  /** Waits until the window is closed and all is saved. */
  void untilClosed() {
    await().atMost(PATIENCE).untilTrue(closed);
    assertThat(stage.isShowing()).isFalse();
    onFx(
        () -> {
          Fx.letGo(stage);
          return true;
        });
  }

  /** Goes to a screen with the keys that lead there; to one without keys by the rail. */
  void goTo(ScreenId screen) {
    if (screen.ordinal() < DIGITS || screen == ScreenId.SETTINGS) {
      robot().push(KeyCode.CONTROL, digit(screen));
    } else {
      click("#rail-" + screen.code());
    }
  }

  /**
   * The key that leads to a screen: the digit of its place, 0 for the tenth; a comma to the
   * settings.
   */
  static KeyCode digit(ScreenId screen) {
    if (screen == ScreenId.SETTINGS) {
      return KeyCode.COMMA;
    }
    return KeyCode.valueOf("DIGIT" + (screen.ordinal() + 1) % DIGITS);
  }
}
