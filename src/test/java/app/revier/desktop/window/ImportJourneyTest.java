package app.revier.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Imports in the real window, with tasks that run beside it. */
final class ImportJourneyTest extends WindowJourney {

  /** The window of a rep who imports this file into a new book. */
  private TestWindow importing(Path file) {
    TestWindow window = open();
    window.choose(file);
    window.click("#start-import");
    window.until(() -> columns(window) != null);
    return window;
  }

  private Path file(String name, String... lines) throws IOException {
    return Files.writeString(
        folder().resolve(name), String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
  }

  @SuppressWarnings("unchecked")
  private static @Nullable TableView<Object> columns(TestWindow window) {
    return (TableView<Object>) window.stage().getScene().lookup("#import-columns");
  }

  private static List<Object> rows(TestWindow window) {
    TableView<Object> table = columns(window);
    return table == null ? List.of() : List.copyOf(table.getItems());
  }

  @Test
  void columnsOfTheFirstFileAreThereAtOnce() throws IOException {
    TestWindow window = importing(file("a.csv", "Kundennummer;Name;Ort", "1;Klinik;Bonn"));
    window.untilShown("Einen Kunden importieren");
    assertThat(TestWindow.onFx(() -> rows(window))).hasSize(3);
    window.untilShown("Bonn");
  }

  @Test
  void columnIsGivenAMeaningByKeyboardAloneAndImported() throws IOException {
    TestWindow window =
        importing(file("a.csv", "Kundennummer;Name;Bemerk. 7", "1;Klinik;Bonn", "2;Praxis;Köln"));
    window.untilShown("2 Kunden importieren");
    TestWindow.onFx(
        () -> {
          TableView<Object> table = columns(window);
          assertThat(table).isNotNull();
          table.requestFocus();
          table.getSelectionModel().select(2);
          return table;
        });
    // From "left out" down to the town: number, name, street, postcode, town.
    window.robot().type(KeyCode.ENTER);
    window.robot().type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
    window.robot().type(KeyCode.ENTER);
    window.until(() -> String.valueOf(rows(window).get(2)).contains("CITY"));
    window.until(() -> Objects.equals(columns(window), window.stage().getScene().getFocusOwner()));
    window.click("#import-apply");
    window.untilShown("Import zurücknehmen");
    window.click("#import-see");
    window.untilShown("Praxis");
  }

  @Test
  void fileAndMappingAreStillThereAfterAnotherScreen() throws IOException {
    TestWindow window = importing(file("a.csv", "Kundennummer;Name;Ort", "1;Klinik;Bonn"));
    window.untilShown("Einen Kunden importieren");
    window.robot().push(KeyCode.CONTROL, KeyCode.DIGIT8);
    window.untilShown("Name des Gebiets");
    window.robot().push(KeyCode.CONTROL, KeyCode.DIGIT7);
    window.untilShown("Einen Kunden importieren");
    assertThat(TestWindow.onFx(() -> rows(window))).hasSize(3);
  }

  @Test
  void fileIsStillThereInAnotherLanguage() throws IOException {
    TestWindow window = importing(file("a.csv", "Kundennummer;Name;Ort", "1;Klinik;Bonn"));
    window.untilShown("Einen Kunden importieren");
    window.click("#language-en");
    window.untilShown("Import 1 customer");
    assertThat(TestWindow.onFx(() -> rows(window))).hasSize(3);
    window.click("#import-apply");
    window.untilShown("Undo this import");
  }

  @Test
  void keyboardGoesOnWhereTheImportLeads() throws IOException {
    TestWindow window = importing(file("a.csv", "Kundennummer;Name;Ort", "1;Klinik;Bonn"));
    window.untilShown("Einen Kunden importieren");
    collectGarbage();
    TestWindow.onFx(
        () -> {
          window.stage().getScene().lookup("#import-apply").requestFocus();
          return true;
        });
    window.robot().type(KeyCode.SPACE);
    window.untilShown("Import zurücknehmen");
    window.until(
        () -> {
          Node owner = window.stage().getScene().getFocusOwner();
          return owner != null && "import-see".equals(owner.getId());
        });
    window.click("#import-undo");
    window.untilShown("Der Import ist zurückgenommen.");
    window.until(() -> Objects.equals(columns(window), window.stage().getScene().getFocusOwner()));
  }

  /** What nobody holds does not hear of changes any more, as after a while of work. */
  private static void collectGarbage() {
    WeakReference<Object> held = new WeakReference<>(new Object());
    while (held.get() != null) {
      System.gc();
    }
  }

  @Test
  void thousandsOfProblemsAreAFewLines() throws IOException {
    String rows =
        IntStream.rangeClosed(1, 4_000)
            .mapToObj(i -> i + ";Klinik " + i + ";viel")
            .collect(Collectors.joining("\n"));
    TestWindow window = importing(file("a.csv", "Kundennummer;Name;Umsatz 2026", rows));
    window.untilShown("Umsatz 2026: keine Zahl");
    window.untilShown("4.000 ×");
    window.untilShown("3.997 weitere Zeilen zeigen");
  }

  @Test
  void importThatIsDoneAgainCanBeTakenBackAgain() throws IOException {
    TestWindow window = importing(file("a.csv", "Kundennummer;Name;Ort", "1;Klinik;Bonn"));
    window.click("#import-apply");
    window.untilShown("1 Kunde");
    window.click("#import-undo");
    window.untilShown("keine Kunden");
    window.robot().push(KeyCode.CONTROL, KeyCode.Y);
    window.untilShown("1 Kunde");
    window.click("#import-undo");
    window.untilShown("keine Kunden");
  }

  @Test
  void importIsUndoneAndNothingElse() throws IOException {
    TestWindow window = importing(file("a.csv", "Kundennummer;Name;Ort", "1;Klinik;Bonn"));
    window.click("#import-apply");
    window.untilShown("1 Kunde");
    window.click("#import-undo");
    window.untilShown("Der Import ist zurückgenommen.");
    window.untilShown("keine Kunden");
  }
}
