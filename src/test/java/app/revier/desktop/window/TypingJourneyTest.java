package app.revier.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.revier.desktop.nav.ScreenId;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Whatever the rep does in the real window after typing, the text is saved, kept or asked about.
 */
@Timeout(120)
final class TypingJourneyTest extends WindowJourney {

  private static final String INDUSTRY = "#fields-industry";
  private static final String PARENT = "#fields-parent-group";
  private static final String INTERVAL = "#customers-field-visit-interval";
  private static final String NEW_NUMBER = "#customers-new-number";
  private static final String BACK = "Zurück zur Eingabe";

  @BeforeEach
  void openTheSample() {
    TestWindow window = open();
    window.click("#start-sample");
    window.untilShown("120 Kunden");
    showCustomers();
  }

  private void showCustomers() {
    window().robot().push(KeyCode.CONTROL, KeyCode.DIGIT2);
    window().until(() -> !heading().isEmpty() && node(INDUSTRY) != null);
  }

  private @Nullable Node node(String query) {
    return window().stage().getScene().lookup(query);
  }

  /** Who is in the pane; on the JavaFX thread. */
  private String heading() {
    return node("#customers-heading") instanceof Label label ? label.getText() : "";
  }

  private void type(String query, String text) {
    focus(query);
    window().robot().push(KeyCode.CONTROL, KeyCode.A);
    window().robot().write(text, 0);
    untilSays(query, text);
  }

  private void focus(String query) {
    TestWindow.onFx(
        () -> {
          Objects.requireNonNull(node(query)).requestFocus();
          return query;
        });
    untilFocused(query);
  }

  private void untilSays(String query, String text) {
    window()
        .until(() -> node(query) instanceof TextInputControl field && field.getText().equals(text));
  }

  private void untilFocused(String query) {
    window().until(() -> node(query) instanceof TextInputControl field && field.isFocused());
  }

  private boolean isAsked() {
    return window().robot().lookup(BACK).queryAll().stream()
        .anyMatch(
            node ->
                node.getScene() != null
                    && node.getScene().getWindow().isShowing()
                    && node.getLayoutBounds().getWidth() > 0);
  }

  /** Says that what is typed may be lost. */
  private void closeWithoutIt() {
    untilAsked();
    window().robot().clickOn("Verwerfen und schließen");
    window().untilClosed();
  }

  private void untilAsked() {
    await().until(this::isAsked);
  }

  private String shownCustomer() {
    return TestWindow.onFx(this::heading);
  }

  @Test
  void typedAndClosedAtOnceIsSaved() {
    type(INDUSTRY, "Uniklinik Nord");

    window().askToClose();
    window().untilClosed();

    open();
    window().untilShown("120 Kunden");
    showCustomers();
    untilSays(INDUSTRY, "Uniklinik Nord");
  }

  @Test
  void typedIntoAWindowThatIsTakenAwayIsSaved() {
    type(INDUSTRY, "Uniklinik Nord");

    window().takeAway();
    window().untilClosed();

    open();
    window().untilShown("120 Kunden");
    showCustomers();
    untilSays(INDUSTRY, "Uniklinik Nord");
  }

  @Test
  void whatCannotBeSavedIsThereAgainAfterTheWindowWasTakenAwayUntilTheRepDoesWithoutIt() {
    String customer = shownCustomer();
    type(INTERVAL, "oft");
    window().takeAway();
    window().untilClosed();

    open();
    window().untilShown("Eine Eingabe vom letzten Mal ist noch nicht gespeichert.");
    window().robot().clickOn(BACK);
    untilFocused(INTERVAL);
    untilSays(INTERVAL, "oft");
    assertThat(shownCustomer()).isEqualTo(customer);
    window().untilShown("nicht gespeichert");
    window().untilShown("Bitte geben Sie eine Zahl ein.");
    window().askToClose();
    closeWithoutIt();

    open();
    window().untilShown("120 Kunden");
    showCustomers();
    window()
        .until(
            () ->
                node(INTERVAL) instanceof TextInputControl field && !field.getText().equals("oft"));
    assertThat(TestWindow.onFx(() -> window().shows("Vom letzten Mal"))).isFalse();
    assertThat(folder().resolve("unsaved")).isEmptyDirectory();
  }

  @Test
  void aNewCustomerWithoutANameIsGoneOnWithAfterTheWindowWasTakenAwayAlsoInAnotherLanguage() {
    window().robot().push(KeyCode.CONTROL, KeyCode.N);
    window().until(() -> node(NEW_NUMBER) != null);
    type(NEW_NUMBER, "K 4711");
    window().takeAway();
    window().untilClosed();

    remembered().put("language", "en");
    open();
    window().untilShown("One entry from last time is not saved yet.");
    window().robot().clickOn("Back to the field");

    untilFocused(NEW_NUMBER);
    untilSays(NEW_NUMBER, "K 4711");
    window().robot().push(KeyCode.ESCAPE);
  }

  @Test
  void whatCannotBeSavedIsAskedAboutAndTheWayBackLeadsToTheField() {
    String customer = shownCustomer();
    type(INTERVAL, "oft");
    window().robot().push(KeyCode.CONTROL, KeyCode.DIGIT1);
    window().untilShown("Der Weg zum Ziel");

    window().askToClose();
    untilAsked();
    assertThat(window().robot().lookup(this::namesTheLoss).tryQuery()).isPresent();
    window().robot().clickOn(BACK);

    untilFocused(INTERVAL);
    untilSays(INTERVAL, "oft");
    window().robot().clickOn(INTERVAL);
    assertThat(shownCustomer()).isEqualTo(customer);
    assertThat(window().stage().isShowing()).isTrue();

    window().askToClose();
    closeWithoutIt();
  }

  private boolean namesTheLoss(Node node) {
    return node instanceof Label label
        && label.getText() != null
        && label.getText().contains("Intervall, Tage „oft“");
  }

  @Test
  void switchingTheLanguageSavesWhatItCanAndKeepsTheRestUnderTheHand() {
    type(INDUSTRY, "Uniklinik");
    type(INTERVAL, "oft");

    window().click("#language-en");

    window().untilShown("Overview");
    untilFocused(INTERVAL);
    untilSays(INTERVAL, "oft");
    untilSays(INDUSTRY, "Uniklinik");
    window().click("#language-de");
    window().untilShown("Überblick");
    untilFocused(INTERVAL);
    window().robot().push(KeyCode.ESCAPE);
  }

  @Test
  void undoTakesBackWhatIsTypedAndNoOtherChange() {
    type(INDUSTRY, "Uniklinik");
    window().robot().push(KeyCode.TAB);
    untilFocused(PARENT);
    window().robot().write("Nordgruppe", 0);
    untilSays(PARENT, "Nordgruppe");

    window().robot().push(KeyCode.CONTROL, KeyCode.Z);

    window()
        .until(
            () ->
                node(PARENT) instanceof TextInputControl field
                    && !field.getText().equals("Nordgruppe"));
    untilSays(INDUSTRY, "Uniklinik");
    untilFocused(PARENT);
  }

  @Test
  void aSaveFollowedAtOnceByTypingKeepsTextKeyboardAndCustomer() {
    type("#customers-name", "Klinikum Neu");
    window().robot().push(KeyCode.TAB).push(KeyCode.TAB);
    untilFocused(INDUSTRY);
    window().robot().push(KeyCode.CONTROL, KeyCode.A);
    window().robot().write("Uniklinik", 0);
    window().until(() -> heading().equals("Klinikum Neu"));

    untilFocused(INDUSTRY);
    untilSays(INDUSTRY, "Uniklinik");
    window().robot().write(" Nord", 0);
    untilSays(INDUSTRY, "Uniklinik Nord");
    assertThat(shownCustomer()).isEqualTo("Klinikum Neu");
  }

  @Test
  void anotherCustomerAndBackFindTheTextAgain() {
    String customer = shownCustomer();
    type(INTERVAL, "oft");
    window().click("#customers-table");
    window().robot().push(KeyCode.END);
    window().until(() -> !heading().equals(customer));
    window()
        .until(
            () ->
                node(INTERVAL) instanceof TextInputControl field && !field.getText().equals("oft"));

    window().robot().push(KeyCode.HOME);

    window().until(() -> heading().equals(customer));
    untilSays(INTERVAL, "oft");
    window().askToClose();
    closeWithoutIt();
  }

  @Test
  void anotherScreenAndBackFindTheTextAgain() {
    type(INTERVAL, "oft");
    window().goTo(ScreenId.SETTINGS);
    window().untilShown("Name des Gebiets");

    showCustomers();

    untilSays(INTERVAL, "oft");
    window().askToClose();
    closeWithoutIt();
  }

  @Test
  void escapeGivesBackTheOldValue() {
    String before =
        TestWindow.onFx(
            () -> node(INDUSTRY) instanceof TextInputControl field ? field.getText() : "");
    type(INDUSTRY, "Unikl");

    window().robot().push(KeyCode.ESCAPE);

    untilSays(INDUSTRY, before);
    untilFocused(INDUSTRY);
  }
}
