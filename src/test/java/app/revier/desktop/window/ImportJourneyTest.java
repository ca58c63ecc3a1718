package app.revier.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.desktop.nav.ScreenId;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.TabPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
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
    window.until(() -> at(window, "#import-step-check"));
    return window;
  }

  private Path file(String name, String... lines) throws IOException {
    return Files.writeString(
        folder().resolve(name), String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
  }

  /** Whether a button of the steps can be pressed. */
  private static boolean at(TestWindow window, String step) {
    Node button = window.stage().getScene().lookup(step);
    return button != null && !button.isDisabled();
  }

  private static boolean hasKeyboard(TestWindow window, String id) {
    Node owner = window.stage().getScene().getFocusOwner();
    return owner != null && id.equals(owner.getId());
  }

  @Test
  void listThatIsUnderstoodNeedsALookAndAClick() throws IOException {
    TestWindow window = importing(file("a.csv", "Kundennummer;Name;Ort", "1;Klinik;Bonn"));
    window.untilShown("Einen Kunden importieren");
    window.untilShown("Bonn");
    window.click("#import-apply");
    window.click("#import-see");
    window.untilShown("Neu aus a.csv");
    window.untilShown("Klinik");
  }

  @Test
  void columnIsGivenAMeaningByKeyboardAloneAndImported() throws IOException {
    TestWindow window =
        importing(file("a.csv", "Kundennummer;Name;Bemerk. 7", "1;Klinik;Bonn", "2;Praxis;Köln"));
    window.untilShown("2 Kunden importieren");
    window.until(() -> hasKeyboard(window, "import-apply"));
    window.robot().type(KeyCode.ESCAPE);
    window.until(() -> hasKeyboard(window, "import-meaning-search"));
    window.untilShown("nicht verstanden");
    window.robot().type(KeyCode.O, KeyCode.R, KeyCode.T);
    window.robot().type(KeyCode.ENTER);
    window.untilShown("Von Ihnen eingestellt");
    window.until(() -> !window.shows("nicht verstanden"));
    window.robot().type(KeyCode.ENTER);
    window.untilShown("2 Kunden importieren");
    window.until(() -> hasKeyboard(window, "import-apply"));
    window.robot().type(KeyCode.ENTER);
    window.until(() -> hasKeyboard(window, "import-see"));
    window.robot().type(KeyCode.ENTER);
    window.untilShown("Neu aus a.csv");
    assertThat(window.book().snapshot().territory().customers())
        .extracting(customer -> customer.address().city())
        .containsExactly("Bonn", "Köln");
  }

  @Test
  void columnIsGivenAMeaningByClicksAndTheWayBackLosesNothing() throws IOException {
    TestWindow window = importing(file("a.csv", "Spalte 1;Spalte 2", "17;Klinik"));
    window.untilShown("bitte wählen");
    TestWindow.onFx(
        () -> {
          ((ComboBox<?>) window.stage().getScene().lookup("#import-content"))
              .getSelectionModel()
              .selectFirst();
          return true;
        });
    window.untilShown(
        "Es fehlt noch: Kundennummer. Klicken Sie auf die Spalte, und wählen Sie rechts ihre"
            + " Bedeutung.");
    window.click("#import-column-0");
    clickMeaning(window, "Kundennummer");
    window.click("#import-column-1");
    clickMeaning(window, "Name");
    window.click("#import-back");
    window.click("#import-back");
    window.click("#import-next");
    window.click("#import-next");
    window.click("#import-next");
    window.untilShown("Einen Kunden importieren");
    window.click("#import-apply");
    window.untilShown("1 Kunde");
  }

  private static void clickMeaning(TestWindow window, String word) {
    window.until(() -> meaning(window, word) != null);
    Node cell = TestWindow.onFx(() -> meaning(window, word));
    window.robot().clickOn(cell);
  }

  private static @Nullable Node meaning(TestWindow window, String word) {
    return window.stage().getScene().lookup("#import-meanings").lookupAll(".list-cell").stream()
        .filter(node -> node instanceof ListCell<?> cell && word.equals(cell.getText()))
        .findFirst()
        .orElse(null);
  }

  @Test
  void tableCopiedInASpreadsheetIsPastedIntoTheListOfCustomers() {
    TestWindow window = open();
    window.click("#start-empty");
    window.untilShown("Überblick");
    window.robot().push(KeyCode.CONTROL, KeyCode.DIGIT2);
    window.untilShown("Hier stehen Ihre Kunden");
    TestWindow.onFx(
        () -> {
          ClipboardContent copied = new ClipboardContent();
          copied.putString("Kundennummer\tName\r\n1\tKlinik\r\n2\tPraxis\r\n");
          return Clipboard.getSystemClipboard().setContent(copied);
        });
    window.robot().push(KeyCode.CONTROL, KeyCode.V);
    window.untilShown("Zwischenablage");
    window.untilShown("2 Kunden importieren");
    window.click("#import-apply");
    window.untilShown("2 neue Kunden zeigen");
  }

  @Test
  void fileAndMappingAreStillThereAfterAnotherScreen() throws IOException {
    TestWindow window = importing(file("a.csv", "Kundennummer;Name;Ort", "1;Klinik;Bonn"));
    window.untilShown("Einen Kunden importieren");
    window.goTo(ScreenId.SETTINGS);
    window.untilShown("Name des Gebiets");
    window.goTo(ScreenId.IMPORT);
    window.untilShown("Einen Kunden importieren");
  }

  @Test
  void fileIsStillThereInAnotherLanguage() throws IOException {
    TestWindow window = importing(file("a.csv", "Kundennummer;Name;Ort", "1;Klinik;Bonn"));
    window.untilShown("Einen Kunden importieren");
    window.click("#language-en");
    window.untilShown("Import 1 customer");
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
    window.until(() -> hasKeyboard(window, "import-see"));
    window.click("#import-undo");
    window.untilShown("Der Import ist zurückgenommen.");
    window.until(() -> hasKeyboard(window, "import-apply"));
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
    window.untilShown("4.000 Kunden importieren");
    TestWindow.onFx(
        () -> {
          TabPane tabs = (TabPane) window.stage().getScene().lookup("#import-consequences");
          tabs.getSelectionModel().selectLast();
          return true;
        });
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
