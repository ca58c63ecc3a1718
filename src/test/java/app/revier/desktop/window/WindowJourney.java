package app.revier.desktop.window;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/** Ways through the real window of one user; what is still open after a test is closed. */
abstract class WindowJourney {

  @TempDir private Path folder = Path.of("");
  private final Map<String, String> remembered = new ConcurrentHashMap<>();
  private @Nullable TestWindow opened;

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @AfterEach
  final void closeWindow() {
    if (opened != null && opened.stage().isShowing()) {
      opened.close();
    }
  }

  /** The user's own folder. */
  final Path folder() {
    return folder;
  }

  /** What the program remembers of the user, which may be set before a window is opened. */
  final Map<String, String> remembered() {
    return remembered;
  }

  /** Opens the window; once again is the next start of the program. */
  final TestWindow open() {
    TestWindow window = TestWindow.open(folder, remembered);
    opened = window;
    return window;
  }

  /** The window that was opened last. */
  final TestWindow window() {
    return Objects.requireNonNull(opened);
  }
}
