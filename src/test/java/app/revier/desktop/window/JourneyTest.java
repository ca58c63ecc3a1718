package app.revier.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.book.FewHolidays;
import app.revier.book.SampleBooks;
import app.revier.book.Setting;
import app.revier.desktop.nav.ScreenId;
import app.revier.store.SqliteBooks;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A rep's ways through the real window. */
final class JourneyTest extends WindowJourney {

  private TestWindow sample() {
    TestWindow window = open();
    window.click("#start-sample");
    window.untilShown("120 Kunden");
    return window;
  }

  @Test
  void firstStartOffersThreeWaysAndStartingEmptyLeadsIntoTheShell() {
    TestWindow window = open();
    window.untilShown("Beispielgebiet öffnen");
    window.untilShown("Kundenliste importieren");
    window.click("#start-empty");
    window.untilShown("keine Kunden");
    window.untilShown("Umsatzziel festlegen");
    assertThat(folder().resolve("Revier.revier")).exists();
  }

  @Test
  void firstCustomerOfAnEmptyBookIsGoneOnWithInThePane() {
    TestWindow window = open();
    window.click("#start-empty");
    window.untilShown("keine Kunden");
    window.robot().push(KeyCode.CONTROL, KeyCode.N);
    window.until(() -> window.stage().getScene().getFocusOwner() instanceof TextInputControl);
    window.robot().write("Klinikum Nord");
    window.robot().type(KeyCode.ENTER);
    window.untilShown("1 von 1");
    window.until(
        () ->
            window.stage().getScene().getFocusOwner() instanceof TextInputControl field
                && "customers-name".equals(field.getId())
                && field.getText().equals("Klinikum Nord"));
  }

  @Test
  void sampleTerritoryIsPlannedAtOnce() {
    TestWindow window = sample();
    window.untilShown("Gebiet Rheinland 2027");
    window.untilShown("Ziel 600.000\u00a0€");
    window.untilShown("erwartet · 50\u00a0%");
    assertThat(folder().resolve("Rheinland.revier")).exists();
  }

  @Test
  void importingAListLeadsToTheImportWithTheFileChosen() {
    TestWindow window = open();
    window.choose(Path.of("samples", "erp-export.csv"));
    window.click("#start-import");
    window.untilShown("erp-export.csv");
  }

  @Test
  void languageIsSwitchedInPlaceAndRemembered() {
    TestWindow window = sample();
    press(window, KeyCode.DIGIT2);
    window.until(() -> window.stage().getScene().lookup("#customers-table") != null);
    window.click("#language-en");
    window.untilShown("Overview");
    window.untilShown("120 customers");
    window.until(() -> window.shows("Customers") && !window.shows("Überblick"));
    assertThat(window.remembered()).containsEntry("language", "en");
  }

  @Test
  void themeIsSwitchedAndRemembered() {
    TestWindow window = sample();
    window.click("#theme");
    window.until(() -> window.stage().getScene().getRoot().getStyleClass().contains("dark"));
    assertThat(window.remembered()).containsEntry("theme", "DARK");
  }

  @Test
  void undoAndRedoByKeyNameTheChange() {
    TestWindow window = sample();
    window.book().settings().set(Map.of(Setting.TERRITORY_NAME.key(), "Nord"));
    window.untilShown("Gebiet Nord 2027");
    press(window, KeyCode.Z);
    window.untilShown("Zurückgenommen: Einstellung „Name des Gebiets“ geändert");
    window.untilShown("Gebiet Rheinland 2027");
    press(window, KeyCode.Y);
    window.untilShown("Wiederholt: Einstellung „Name des Gebiets“ geändert");
    window.untilShown("Gebiet Nord 2027");
    press(window, KeyCode.Z);
    window.untilShown("Gebiet Rheinland 2027");
    window.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    window.untilShown("Gebiet Nord 2027");
  }

  @Test
  void tooManyStepsBackLeaveTheSampleAsItCame() {
    TestWindow window = sample();
    window.book().settings().set(Map.of(Setting.TERRITORY_NAME.key(), "Nord"));
    window.untilShown("Gebiet Nord 2027");
    for (int i = 0; i < 5; i++) {
      press(window, KeyCode.Z);
    }
    window.untilShown("Gebiet Rheinland 2027");
    window.untilShown("120 Kunden");
    assertThat(window.book().snapshot().territory().customers()).hasSize(120);
  }

  @Test
  void controlAndADigitLeadFromScreenToScreen() {
    TestWindow window = sample();
    press(window, KeyCode.DIGIT2);
    window.until(() -> window.stage().getScene().lookup("#customers-table") != null);
    press(window, TestWindow.digit(ScreenId.SETTINGS));
    window.untilShown("Name des Gebiets");
    press(window, KeyCode.DIGIT1);
    window.untilShown("Der Weg zum Ziel");
  }

  private static boolean has(TestWindow window, String query) {
    Node owner = window.stage().getScene().getFocusOwner();
    for (Node each = owner; each != null; each = each.getParent()) {
      if (each.equals(window.stage().getScene().lookup(query))) {
        return true;
      }
    }
    return false;
  }

  @Test
  void keyboardIsOnTheScreenRightAfterArriving() {
    TestWindow window = sample();
    press(window, KeyCode.DIGIT2);
    window.until(() -> has(window, "#customers-table"));
    press(window, KeyCode.DIGIT3);
    window.until(() -> has(window, ".matrix-screen"));
    press(window, KeyCode.DIGIT4);
    window.until(() -> has(window, ".gap-screen"));
    press(window, KeyCode.DIGIT1);
    window.until(() -> has(window, ".overview"));
    window.click("#rail-customers");
    window.until(() -> has(window, "#customers-table"));
  }

  @Test
  void newCustomerAndFilterAreOneKeyAwayRightAfterArriving() {
    TestWindow window = sample();
    press(window, KeyCode.DIGIT2);
    window.until(() -> has(window, "#customers-table"));
    press(window, KeyCode.F);
    window.until(() -> focusedField(window) != null && has(window, "#customers-filter"));
    press(window, KeyCode.DIGIT1);
    window.until(() -> has(window, ".overview"));
    press(window, KeyCode.N);
    window.until(() -> has(window, "#customers-new-name") || has(window, "#customers-new-number"));
  }

  /**
   * Somebody else holds the book for as long as the test likes: nothing on the screens waits for
   * it.
   */
  @Test
  void noScreenWaitsForTheBookWhileSomebodyElseHasIt() throws InterruptedException {
    TestWindow window = sample();
    Book book = window.book();
    CountDownLatch held = new CountDownLatch(1);
    CountDownLatch letGo = new CountDownLatch(1);
    Runnable noLonger =
        book.onChange(
            _ -> {
              held.countDown();
              try {
                letGo.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    Thread holder =
        Thread.ofVirtual()
            .start(() -> book.settings().set(Map.of(Setting.TERRITORY_NAME.key(), "Nord")));
    held.await();
    try {
      for (KeyCode screen :
          List.of(
              KeyCode.DIGIT2,
              KeyCode.DIGIT3,
              KeyCode.DIGIT4,
              KeyCode.DIGIT5,
              KeyCode.DIGIT6,
              KeyCode.DIGIT7,
              KeyCode.DIGIT8,
              KeyCode.DIGIT9,
              KeyCode.DIGIT0,
              KeyCode.DIGIT1)) {
        press(window, screen);
        window.until(() -> true);
      }
      press(window, KeyCode.N);
      window.until(
          () -> has(window, "#customers-new-name") || has(window, "#customers-new-number"));
    } finally {
      letGo.countDown();
      holder.join();
      noLonger.run();
    }
  }

  @Test
  void lastScreenIsShownAgainAtTheNextStart() {
    TestWindow first = sample();
    press(first, KeyCode.DIGIT3);
    first.until(() -> has(first, ".matrix-screen"));
    first.close();
    TestWindow second = open();
    second.until(() -> second.stage().getScene().lookup(".matrix-screen") != null);
  }

  @Test
  void functionKeySixGoesFromPartToPart() {
    TestWindow window = sample();
    press(window, KeyCode.DIGIT2);
    window.until(() -> has(window, "#customers-table"));
    window.robot().push(KeyCode.SHIFT, KeyCode.F6);
    window.until(() -> has(window, ".tool-row") || has(window, ".plan-bar"));
    window.robot().push(KeyCode.SHIFT, KeyCode.F6);
    window.until(() -> has(window, "#rail-customers"));
    window.robot().type(KeyCode.F6);
    window.robot().type(KeyCode.F6);
    window.until(() -> has(window, "#customers-table"));
  }

  private static @Nullable TextInputControl focusedField(TestWindow window) {
    return window.stage().getScene().getFocusOwner() instanceof TextInputControl field
        ? field
        : null;
  }

  private static void press(TestWindow window, KeyCode key) {
    window.robot().push(KeyCode.CONTROL, key);
  }

  @Test
  void searchFindsACustomerByTownAndOpensIt() {
    TestWindow window = sample();
    press(window, KeyCode.K);
    window.until(() -> focusedField(window) != null);
    window.robot().write("troisdorf");
    window.untilShown("Krankenhaus Aggerblick Troisdorf");
    window.robot().type(KeyCode.ENTER);
    window.until(() -> window.stage().getScene().lookup("#customers-heading") != null);
    window.untilShown("Krankenhaus Aggerblick Troisdorf");
  }

  @Test
  void hintsAreListedAndLeadToTheCustomer() {
    TestWindow window = sample();
    window.click("#hints");
    window.until(() -> window.stage().getScene().lookup("#hints-pane") != null);
    window.untilShown("Kundenpotenzial fehlt · 8");
    window.robot().type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
    window.untilShown("Stammdaten");
  }

  @Test
  void planWorkbookIsExported() {
    TestWindow window = sample();
    Path file = folder().resolve("Planmappe.xlsx");
    window.choose(file);
    press(window, KeyCode.E);
    window.untilShown("Planmappe „Planmappe.xlsx“ geschrieben");
    assertThat(file).isNotEmptyFile();
  }

  @Test
  void bookOpenLastIsOpenedAgain() {
    TestWindow first = sample();
    first.close();
    TestWindow second = open();
    second.untilShown("Gebiet Rheinland 2027");
  }

  @Test
  void closedBookStaysClosedAndStandsAmongTheRecentOnes() {
    TestWindow first = sample();
    first.click("#book");
    first.robot().clickOn("#book-close");
    first.untilShown("Zuletzt geöffnet");
    first.untilShown("Rheinland");
    first.close();
    TestWindow second = open();
    second.untilShown("Beispielgebiet öffnen");
    second.robot().clickOn("Rheinland");
    second.untilShown("Gebiet Rheinland 2027");
  }

  @Test
  void fileThatIsNoBookIsRefusedInWords() throws IOException {
    TestWindow window = open();
    Path other = folder().resolve("Einkaufsliste.revier");
    Files.writeString(other, "Milch\nBrot\n".repeat(200), StandardCharsets.UTF_8);
    window.choose(other);
    window.click("#start-open");
    window.untilShown("ist kein Revier-Buch");
    window.untilShown("Beispielgebiet öffnen");
  }

  @Test
  void bookOpenElsewhereIsShownForReadingOnly() {
    Path file = folder().resolve("Revier.revier");
    try (Book elsewhere =
        Book.open(
            new SqliteBooks().create(file), new FewHolidays(), SampleBooks.CLOCK, Progress.NONE)) {
      elsewhere
          .customers()
          .save(Customer.named(elsewhere.customers().nextId(), "1", "Klinikum Nordstadt"));
      TestWindow window = open();
      window.untilShown("ist in einem anderen Revier geöffnet");
      window.untilShown("1 Kunde");
      window.close();
    }
  }

  @Test
  void windowComesBackWhereItWas() {
    TestWindow window = open();
    TestWindow.onFx(
        () -> {
          window.stage().setX(0);
          window.stage().setY(40);
          window.stage().setWidth(1000);
          window.stage().setHeight(720);
          return window;
        });
    window.close();
    assertThat(remembered()).containsEntry("window.bounds", "0,40,1000,720");
    TestWindow again = open();
    assertThat(again.stage().getY()).isEqualTo(40);
    assertThat(again.stage().getHeight()).isEqualTo(720);
  }
}
