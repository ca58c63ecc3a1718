package app.revier.desktop.screen.imports;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.SampleBooks;
import app.revier.desktop.chart.Fx;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.nav.Place;
import app.revier.desktop.theme.Theme;
import app.revier.intake.PastedTable;
import app.revier.intake.TableReader;
import app.revier.intake.UnreadableFileException;
import app.revier.intake.UnreadableFileException.Reason;
import app.revier.text.Language;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a file needs first has the keyboard. */
final class FilesPaneTest {

  private static final TableReader LOCKED =
      (file, opening) -> {
        if (!"Sommer".equals(opening.password())) {
          throw new UnreadableFileException(
              opening.password() == null ? Reason.ENCRYPTED : Reason.WRONG_PASSWORD);
        }
        return new PastedTable("Kundennummer\tName\n1\tKlinik");
      };

  @BeforeAll
  static void startToolkit() throws Exception {
    Fx.start();
  }

  @Test
  void aPasswordIsTypedAtOnceAndAgainIfItIsWrong() throws Exception {
    DeskFixture fixture =
        new DeskFixture(
            SampleBooks.empty(), Language.GERMAN, LOCKED, (read, snapshot, locale, password) -> {});
    ImportScreen screen = new ImportScreen(fixture.desk());
    Scene scene = Fx.show(() -> screen.view(), 832, 578, Theme.LIGHT);
    Fx.run(() -> screen.show(new Place.Import(Path.of("list.xlsx"))));
    Fx.pulse(scene);
    for (String typed : new String[] {"Winter", "Sommer"}) {
      assertThat(Objects.requireNonNull(Fx.call(scene::getFocusOwner)).getId())
          .isEqualTo("import-password");
      Fx.type(scene, typed);
      Fx.press(scene, KeyCode.ENTER);
      Fx.pulse(scene);
    }
    assertThat(Fx.find(scene, "import-apply", Button.class).getText())
        .isEqualTo("Einen Kunden importieren");
    Fx.close(scene);
  }
}
