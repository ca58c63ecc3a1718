package app.revier.desktop.project;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.book.SampleBooks;
import app.revier.book.Setting;
import app.revier.desktop.chart.Fx;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.theme.Theme;
import app.revier.territory.GrowthProject;
import app.revier.territory.Stage;
import app.revier.text.Language;
import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The question above the screen how projects end. */
final class EndingStripTest {

  @BeforeAll
  static void toolkit() throws Exception {
    Fx.start();
  }

  @Test
  void enterWithoutAReasonSaysWhatIsMissingUntilItIsTyped() throws Exception {
    Book book = SampleBooks.normal();
    DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
    EndingViewModel model = fixture.endings();
    List<Stage> stages = book.snapshot().settings().get(Setting.STAGES);
    GrowthProject open =
        book.snapshot().territory().projects().stream()
            .filter(project -> project.isOpen(stages))
            .findFirst()
            .orElseThrow();
    Stage lost =
        stages.stream().filter(one -> one.state() == Stage.State.LOST).findFirst().orElseThrow();
    Scene scene = Fx.show(() -> new EndingStrip(model, fixture.desk()), 1000, 200, Theme.LIGHT);
    Fx.run(() -> model.move(List.of(open.id()), lost));
    TextField reason = Fx.find(scene, "projects-reason", TextField.class);

    Fx.press(scene, KeyCode.ENTER);
    assertThat(complaint(scene)).isEqualTo(fixture.desk().texts().get("projects.reason-missing"));
    assertThat(Fx.call(model.questionProperty()::get)).isNotNull();

    Fx.run(() -> reason.setText("Preis"));
    assertThat(complaint(scene)).isEmpty();
    Fx.press(scene, KeyCode.ENTER);
    assertThat(Fx.call(model.questionProperty()::get)).isNull();
    GrowthProject closed = Objects.requireNonNull(book.snapshot().territory().project(open.id()));
    assertThat(Objects.requireNonNull(closed.closing()).reason()).isEqualTo("Preis");
    Fx.close(scene);
    book.close();
  }

  private static String complaint(Scene scene) throws Exception {
    return Fx.call(
        () ->
            scene.getRoot().lookupAll(".complaint").stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .filter(label -> label.isVisible() && !label.getText().isEmpty())
                .map(Label::getText)
                .findFirst()
                .orElse(""));
  }
}
