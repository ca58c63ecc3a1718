package app.revier.desktop.window;

import static org.awaitility.Awaitility.await;

import app.revier.book.FewHolidays;
import app.revier.book.Library;
import app.revier.book.SampleBooks;
import app.revier.book.TeamsOnDisk;
import app.revier.desktop.nav.TestFiles;
import app.revier.desktop.nav.TestServices;
import app.revier.dossier.DossierFiles;
import app.revier.excel.FileTableReader;
import app.revier.excel.plan.PlanWorkbookWriter;
import app.revier.preferences.PreferencesFile;
import app.revier.preferences.UnsavedFiles;
import app.revier.store.SqliteBooks;
import app.revier.store.SqliteRestorePoints;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;

/**
 * A program with the real window that types into a field, says so, and then only waits for its
 * window to be closed.
 */
final class TypedAndEnded {

  /** Said when the text is in the field and not in the book. */
  static final String TYPED = "typed";

  /** Said when the window is closed. */
  static final String CLOSED = "closed";

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private TypedAndEnded() {}

  /**
   * Types something for the first customer of a book.
   *
   * @param arguments the folder of the book {@code book.revier}, the field, and the text
   */
  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]);
    try (PreferencesFile preferences = new PreferencesFile(folder.resolve("preferences"))) {
      DesktopParts parts = parts(folder.resolve("book.revier"), preferences);
      CompletableFuture<Void> closed = CompletableFuture.runAsync(() -> open(parts));
      type(new FxRobot(), arguments[1], arguments[2]);
      System.out.println(TYPED);
      closed.join();
      System.out.println(CLOSED);
    }
  }

  private static DesktopParts parts(Path book, PreferencesFile preferences) {
    FileTableReader reader = new FileTableReader();
    Library library =
        new Library(
            book,
            new SqliteBooks(),
            new SqliteRestorePoints(book.resolveSibling("restore-points"), SampleBooks.CLOCK),
            reader,
            new Library.Sample("Rheinland", () -> book, Map.of()),
            preferences,
            new FewHolidays(),
            SampleBooks.CLOCK);
    return new DesktopParts(
        library,
        reader,
        new PlanWorkbookWriter(),
        TeamsOnDisk.in(book.resolveSibling("memory"), new SqliteBooks(), SampleBooks.CLOCK),
        TestFiles.real(SampleBooks.CLOCK),
        new TestServices(),
        preferences,
        new UnsavedFiles(book.resolveSibling("unsaved")),
        new DossierFiles(),
        SampleBooks.CLOCK,
        Locale.GERMANY,
        null,
        book,
        null,
        "test");
  }

  private static void open(DesktopParts parts) {
    try {
      Desktop.open(parts);
    } catch (NoWindowException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void type(FxRobot robot, String field, String text) {
    await()
        .atMost(PATIENCE)
        .ignoreExceptionsInstanceOf(IllegalStateException.class)
        .until(() -> TestWindow.onFx(() -> !Window.getWindows().isEmpty()));
    await()
        .atMost(PATIENCE)
        .until(
            () -> {
              robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
              return TestWindow.onFx(() -> node(field) != null);
            });
    TestWindow.onFx(
        () -> {
          Objects.requireNonNull(node(field)).requestFocus();
          return field;
        });
    robot.push(KeyCode.CONTROL, KeyCode.A);
    robot.write(text, 0);
    await().atMost(PATIENCE).until(() -> TestWindow.onFx(() -> says(field, text)));
  }

  private static boolean says(String field, String text) {
    return node(field) instanceof TextInputControl input
        && input.isFocused()
        && input.getText().equals(text);
  }

  private static @Nullable Node node(String field) {
    return Window.getWindows().getFirst().getScene().lookup(field);
  }
}
