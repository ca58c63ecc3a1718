package app.revier.desktop.window;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Revier as JavaFX starts it. Only a program started so has a name of its own where windows are
 * grouped by it (WM_CLASS on Linux), and that is the name of this class.
 *
 * <p>JavaFX makes the object itself, from the class alone. What it shows is therefore handed over
 * in a static variable, the one place where that is needed (decision 0023); it is taken out at
 * once.
 */
public final class RevierApplication extends Application {

  private static final AtomicReference<@Nullable Consumer<Stage>> HANDED_OVER =
      new AtomicReference<>();

  /** Called by JavaFX. */
  public RevierApplication() {}

  /**
   * Starts JavaFX, and returns when it has ended. Once in a program, and not on the JavaFX thread.
   *
   * @param show shows something in the first window, on the JavaFX thread
   * @throws UnsupportedOperationException if there is no display
   */
  static void launch(Consumer<Stage> show) {
    HANDED_OVER.set(show);
    launch(RevierApplication.class);
  }

  @Override
  public void start(Stage stage) {
    Objects.requireNonNull(HANDED_OVER.getAndSet(null)).accept(stage);
  }
}
