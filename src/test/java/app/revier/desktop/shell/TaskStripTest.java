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
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
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
  void cancelIsReadWholeBesideALongTitleAndGivesTheKeyboardBack() throws Exception {
    Texts texts = new Texts(Language.GERMAN);
    CountDownLatch done = new CountDownLatch(1);
    Toasts toasts = Fx.call(() -> new Toasts(() -> texts, "test"));
    FxTasks tasks = new FxTasks(Platform::runLater, toasts, System::nanoTime);
    TextField field = Fx.call(() -> new TextField());
    Scene scene =
        Fx.show(
            () -> new VBox(new Button("x"), field, new TaskStrip(tasks, () -> texts)),
            320,
            120,
            Theme.LIGHT);
    Fx.run(field::requestFocus);
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
    Fx.run(cancel::requestFocus);
    done.countDown();
    await().until(() -> Fx.call(() -> !scene.lookup(".task-strip").isVisible()));
    assertThat(Fx.call(scene::getFocusOwner)).isSameAs(field);
    Fx.close(scene);
  }
}
