package app.revier.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.revier.desktop.chart.Fx;
import app.revier.desktop.theme.Theme;
import app.revier.desktop.work.FxTasks;
import app.revier.text.Language;
import app.revier.text.Texts;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is under way is told below the window, whatever it is called. */
final class TaskStripTest {

  @BeforeAll
  static void startToolkit() throws Exception {
    Fx.start();
  }

  @Test
  void cancelIsReadWholeBesideALongTitle() throws Exception {
    Texts texts = new Texts(Language.GERMAN);
    CountDownLatch done = new CountDownLatch(1);
    Toasts toasts = Fx.call(() -> new Toasts(() -> texts, "test"));
    FxTasks tasks = new FxTasks(Platform::runLater, toasts, System::nanoTime);
    Scene scene = Fx.show(() -> new TaskStrip(tasks, () -> texts), 320, 40, Theme.LIGHT);
    Fx.run(
        () ->
            tasks.run(
                "kunden-des-ganzen-gebiets.csv wird importiert",
                progress -> {
                  done.await();
                  return done;
                },
                ended -> {},
                toasts::failed));
    await().until(() -> Fx.call(() -> scene.lookup(".task-strip").isVisible()));
    Fx.pulse(scene);
    Button cancel = Fx.find(scene, "cancel-task", Button.class);
    assertThat(((Text) Objects.requireNonNull(cancel.lookup(".text"))).getText())
        .isEqualTo("Abbrechen");
    done.countDown();
    await().until(() -> Fx.call(() -> !scene.lookup(".task-strip").isVisible()));
    Fx.close(scene);
  }
}
