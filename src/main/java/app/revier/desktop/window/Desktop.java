package app.revier.desktop.window;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;
import javafx.stage.Stage;

/** Opens the window of Revier. */
public final class Desktop {

  private Desktop() {}

  /**
   * Opens the window, and returns when the rep has closed it and all is saved. May be called once
   * in a program, and not from the JavaFX thread.
   *
   * @throws NoDisplayException if there is no display; nothing has been done then
   */
  public static void open(DesktopParts parts) throws NoDisplayException {
    if (!hasDisplay(System.getProperty("os.name", ""), System.getenv(), headlessAsked())) {
      throw new NoDisplayException("no display");
    }
    CompletableFuture<Void> closed = new CompletableFuture<>();
    try {
      Platform.startup(() -> show(parts, closed));
    } catch (UnsupportedOperationException | UnsatisfiedLinkError e) {
      throw new NoDisplayException(e);
    }
    Platform.setImplicitExit(false);
    try {
      closed.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the window could not be opened", e.getCause());
    } finally {
      Platform.exit();
    }
  }

  private static void show(DesktopParts parts, CompletableFuture<Void> closed) {
    try {
      new App(parts, new Stage(), () -> closed.complete(null)).start();
    } catch (RuntimeException | Error e) {
      closed.completeExceptionally(e);
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
