package app.revier.desktop.window;

import app.revier.desktop.shell.StageFileDialogs;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the window of Revier. */
public final class Desktop {

  /** What the windows of JavaFX are linked with, besides what every Linux has. */
  private static final List<String> NEEDED_ON_LINUX = List.of("libgtk-3.so.0", "libXtst.so.6");

  private static final Logger LOG = LoggerFactory.getLogger(Desktop.class);

  /** As long as systems usually wait before they kill. */
  private static final long SECONDS_TO_END = 10;

  /** 128 and the number of the signal, as shells say it. */
  private static final int ENDED_BY_THE_SYSTEM = 143;

  private Desktop() {}

  /**
   * Opens the window, and returns when the rep has closed it and all is saved. May be called once
   * in a program, and not from the JavaFX thread.
   *
   * @throws NoWindowException if no window can be opened; nothing has been done then
   */
  public static void open(DesktopParts parts) throws NoWindowException {
    String system = System.getProperty("os.name", "");
    if (!hasDisplay(system, System.getenv(), headlessAsked())) {
      throw new NoWindowException(NoWindowException.Reason.NO_DISPLAY, "");
    }
    String missing = headlessAsked() ? null : missingLibrary(system, Desktop::isThere);
    if (missing != null) {
      throw new NoWindowException(NoWindowException.Reason.LIBRARY_MISSING, missing);
    }
    CompletableFuture<Void> closed = new CompletableFuture<>();
    try {
      RevierApplication.launch(stage -> show(parts, stage, closed));
    } catch (UnsupportedOperationException e) {
      // JavaFX throws it as it is only where it cannot reach the display, before there is any
      // window: whatever our own start throws it wraps, and show hands that over beside it. So no
      // bug of ours is taken for a display that refuses; the cause goes into the log.
      throw new NoWindowException(e);
    } catch (RuntimeException e) {
      if (e.getCause() instanceof UnsatisfiedLinkError) {
        throw new NoWindowException(e);
      }
      throw e;
    }
    if (closed.isCompletedExceptionally()) {
      throw new IllegalStateException("the window could not be opened", closed.exceptionNow());
    }
  }

  private static void show(DesktopParts parts, Stage stage, CompletableFuture<Void> closed) {
    Platform.setImplicitExit(false);
    Runnable end =
        () -> {
          closed.complete(null);
          Platform.exit();
        };
    try {
      MainWindow window = new MainWindow(parts, stage, end, new StageFileDialogs(stage));
      SystemEnd.onRequest(() -> endWithTheSystem(window, closed));
      window.start();
    } catch (RuntimeException | Error e) {
      closed.completeExceptionally(e);
      Platform.exit();
    }
  }

  /**
   * What is missing of the libraries a window needs. JavaFX itself would only say that there is no
   * display.
   *
   * @param system the name of the operating system, as Java gives it
   * @param isThere whether the system has a library of this name
   * @return none if all are there
   */
  static @Nullable String missingLibrary(String system, Predicate<String> isThere) {
    return system.toLowerCase(Locale.ROOT).contains("linux")
        ? NEEDED_ON_LINUX.stream().filter(isThere.negate()).findFirst().orElse(null)
        : null;
  }

  /** Opens the library as the window would, and closes it again. */
  @SuppressWarnings("restricted") // Native access is given to the program at its start.
  private static boolean isThere(String library) {
    try (Arena arena = Arena.ofConfined()) {
      SymbolLookup.libraryLookup(library, arena);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** What is typed and can be saved is saved; a window that hangs does not keep the system up. */
  private static void endWithTheSystem(MainWindow window, CompletableFuture<Void> closed) {
    Platform.runLater(window::takenAway);
    try {
      closed.get(SECONDS_TO_END, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      LOG.error("the window could not be ended in time", e);
      Runtime.getRuntime().halt(ENDED_BY_THE_SYSTEM);
    }
  }

  /** Whether JavaFX was told to do without a display, which counts as one. */
  private static boolean headlessAsked() {
    return "Headless".equals(System.getProperty("glass.platform"));
  }

  /**
   * Whether a window could be opened. On Linux a display is named in the environment; asking JavaFX
   * without one makes its libraries write to the terminal.
   *
   * @param system the name of the operating system, as Java gives it
   * @param environment its environment variables
   * @param headless whether windows are only drawn into memory
   */
  static boolean hasDisplay(String system, Map<String, String> environment, boolean headless) {
    String name = system.toLowerCase(Locale.ROOT);
    boolean named =
        !environment.getOrDefault("DISPLAY", "").isEmpty()
            || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
    return headless || name.contains("win") || name.contains("mac") || named;
  }
}
