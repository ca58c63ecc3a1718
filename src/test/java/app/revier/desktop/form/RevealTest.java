package app.revier.desktop.form;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.desktop.chart.Fx;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.theme.Theme;
import app.revier.text.Language;
import app.revier.text.Texts;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Where the keyboard is in a field that is brought into view. */
final class RevealTest {

  @BeforeAll
  static void toolkit() throws Exception {
    Fx.start();
  }

  @Test
  void typingGoesOnBehindWhatIsThere() throws Exception {
    Texts texts = new Texts(Language.GERMAN);
    Field<String> field = new Fields(texts).text(Caption.of("timeline.line"), 100);
    TextField control = Fx.call(TextField::new);
    Scene scene =
        Fx.show(
            () -> {
              new FieldControls(texts, "").bound(control, field);
              return new VBox(control);
            },
            300,
            100,
            Theme.LIGHT);
    Fx.run(() -> field.textProperty().set("gestern besucht"));
    Fx.run(
        () -> {
          control.home();
          field.reveal();
        });
    Fx.pulse(scene);
    assertThat(Fx.call(control::getCaretPosition)).isEqualTo("gestern besucht".length());
    Fx.close(scene);
  }
}
