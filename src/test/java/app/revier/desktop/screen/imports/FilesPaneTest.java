package app.revier.desktop.screen.imports;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.SampleBooks;
import app.revier.desktop.chart.Fx;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.UnusedPlanWriter;
import app.revier.desktop.theme.Theme;
import app.revier.intake.PastedTable;
import app.revier.intake.TableReader;
import app.revier.intake.TableSource;
import app.revier.intake.TextEncoding;
import app.revier.intake.UnreadableFileException;
import app.revier.intake.UnreadableFileException.Reason;
import app.revier.text.Language;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
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
        new DeskFixture(SampleBooks.empty(), Language.GERMAN, LOCKED, new UnusedPlanWriter());
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

  @Test
  void eachWayToReadALetterIsCalledByTheProgramThatWritesSo() throws Exception {
    DeskFixture fixture =
        new DeskFixture(
            SampleBooks.empty(),
            Language.GERMAN,
            (file, opening) -> new Uncertain(),
            new UnusedPlanWriter());
    ImportScreen screen = new ImportScreen(fixture.desk());
    Scene scene = Fx.show(() -> screen.view(), 832, 578, Theme.LIGHT);
    Fx.run(() -> screen.show(new Place.Import(Path.of("list.csv"))));
    Fx.pulse(scene);
    assertThat(
            Fx.call(
                () ->
                    scene.lookup("#import-encodings").lookupAll(".radio-button").stream()
                        .map(one -> ((RadioButton) one).getText())
                        .toList()))
        .containsExactly(
            "Müller   (Windows)", "M¸ller   (Macintosh)", "M³ller   (MS-DOS mit Eurozeichen)");
    Fx.close(scene);
  }

  /** A list of which it is not certain how its letters are written. */
  private static final class Uncertain implements TableSource {
    private final PastedTable table = new PastedTable("Kundennummer\tName\n1\tMüller");

    @Override
    public List<String> sheets() {
      return table.sheets();
    }

    @Override
    public TextEncoding encoding() {
      Charset windows = Charset.forName("windows-1252");
      return new TextEncoding(
          windows,
          false,
          List.of(
              new TextEncoding.Choice(windows, "Müller"),
              new TextEncoding.Choice(Charset.forName("x-MacRoman"), "M¸ller"),
              new TextEncoding.Choice(Charset.forName("IBM00858"), "M³ller")));
    }

    @Override
    public void read(String sheet, RowHandler rows) throws UnreadableFileException {
      table.read(sheet, rows);
    }

    @Override
    public void close() {
      table.close();
    }
  }
}
