package app.revier.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.revier.desktop.chart.Fx;
import app.revier.desktop.shell.Feedback;
import app.revier.desktop.shell.TaskStrip;
import app.revier.desktop.shell.Toasts;
import app.revier.desktop.theme.Theme;
import app.revier.desktop.work.FxTasks;
import app.revier.text.Language;
import app.revier.text.Texts;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is seen until a book is open. */
final class OpeningViewTest {

  @BeforeAll
  static void startToolkit() throws Exception {
    Fx.start();
  }

  @Test
  void itSaysOnceWhatIsUnderWay() throws Exception {
    Texts texts = new Texts(Language.ENGLISH);
    CountDownLatch done = new CountDownLatch(1);
    Toasts toasts = Fx.call(() -> new Toasts(() -> texts, "test"));
    FxTasks tasks = new FxTasks(Platform::runLater, toasts, System::nanoTime);
    Scene scene =
        Fx.show(
            () ->
                new OpeningView(
                    "Opening “Rhineland” …",
                    new Feedback(toasts, new TaskStrip(tasks, () -> texts))),
            1000,
            700,
            Theme.LIGHT);
    Fx.run(
        () ->
            tasks.run(
                "Opening book",
                progress -> {
                  done.await();
                  return done;
                },
                opened -> {},
                toasts::failed));
    await().until(() -> Fx.call(() -> scene.lookup(".task-strip").isVisible()));
    Fx.pulse(scene);

    assertThat(scene.lookup("#cancel-task").isVisible()).isTrue();
    assertThat(scene.lookup(".task-words").isVisible()).isFalse();
    done.countDown();
    await().until(() -> Fx.call(() -> !scene.lookup(".task-strip").isVisible()));
    Fx.close(scene);
  }
}
