package app.revier.desktop.work;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;

/** Does something on the JavaFX thread and waits for it. */
public final class OnFx {

  private OnFx() {}

  /** What the work gives back; what it throws comes out of here, too. */
  public static <T> T call(Callable<T> work) {
    CompletableFuture<T> done = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            done.complete(work.call());
          } catch (Throwable e) {
            done.completeExceptionally(e);
          }
        });
    return done.join();
  }
}
