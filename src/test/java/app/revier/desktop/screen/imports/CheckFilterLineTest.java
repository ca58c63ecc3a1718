package app.revier.desktop.screen.imports;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.SampleBooks;
import app.revier.desktop.chart.Fx;
import java.nio.file.Path;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which part of what an import would do is looked at. */
class CheckFilterLineTest {

  @TempDir private Path folder = Path.of("");
  private Scene scene = new Scene(new Group());

  @BeforeAll
  static void startToolkit() throws Exception {
    Fx.start();
  }

  @BeforeEach
  void openAListWithSeveralKindsOfProblems() throws Exception {
    scene =
        ImportScene.open(
                SampleBooks.empty(),
                folder,
                """
                Kundennummer;Name;Umsatz 2026;Foo
                1;Klinik;abc;x
                2;Praxis;def;y
                """)
            .scene();
  }

  @AfterEach
  void close() throws Exception {
    Fx.close(scene);
  }

  private ComboBox<?> problems() {
    return Fx.find(scene, "import-filter-problem", ComboBox.class);
  }

  @Test
  void theKindOfProblemStaysWhenItIsFoundOutAnew() throws Exception {
    assertThat(problems().getItems().size()).isGreaterThan(2);
    Fx.run(() -> problems().getSelectionModel().select(2));
    Fx.run(() -> Fx.find(scene, "import-update-existing", CheckBox.class).fire());
    Fx.pulse(scene);
    assertThat(problems().getSelectionModel().getSelectedIndex()).isEqualTo(2);
  }

  @Test
  void whatIsChosenCanBeReadInFull() throws Exception {
    Fx.run(() -> problems().getSelectionModel().select(1));
    assertThat(problems().getTooltip().getText()).contains("(");
  }
}
