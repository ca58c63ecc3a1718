package app.revier.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.revier.book.Setting;
import app.revier.territory.Money;
import app.revier.territory.Share;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.NodeQueryUtils;

/** The matrix in the real window: cells, limits, and the lists beside it. */
@Timeout(120)
final class MatrixJourneyTest {

  private static final String A_FROM = "#matrix-threshold-a-from";
  private static final String B_FROM = "#matrix-threshold-b-from";
  private static final String SLIDER = "#matrix-threshold-a-from-slider";
  private static final String CUSTOMERS = "#matrix-customers";
  private static final String MOVES = "#matrix-moves";

  @TempDir private Path folder = Path.of("");
  private final Map<String, String> remembered = new ConcurrentHashMap<>();
  private @Nullable TestWindow opened;

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @BeforeEach
  void openTheSample() {
    opened = TestWindow.open(folder, remembered);
    window().click("#start-sample");
    window().untilShown("120 Kunden");
    showMatrix();
  }

  @AfterEach
  void closeWindow() {
    if (window().stage().isShowing()) {
      // Asks nothing, also where a test has failed halfway.
      window().takeAway();
      window().untilClosed();
    }
  }

  private TestWindow window() {
    return Objects.requireNonNull(opened);
  }

  private @Nullable Node node(String query) {
    return window().stage().getScene().lookup(query);
  }

  private void showMatrix() {
    window().robot().push(KeyCode.CONTROL, KeyCode.DIGIT3);
    window().until(() -> rows(CUSTOMERS) > 0);
  }

  /** How many rows a table has; on the JavaFX thread. */
  private int rows(String table) {
    return node(table) instanceof TableView<?> view ? view.getItems().size() : 0;
  }

  private void untilRows(String table, int count) {
    window().until(() -> rows(table) == count);
  }

  private void untilSays(String query, String text) {
    window()
        .until(() -> node(query) instanceof TextInputControl field && field.getText().equals(text));
  }

  private void untilFocused(String query) {
    window()
        .until(
            () -> {
              Node found = node(query);
              return found != null && found.isFocused();
            });
  }

  private boolean isFocused(String query) {
    return TestWindow.onFx(() -> Objects.requireNonNull(node(query)).isFocused());
  }

  private void type(String query, String text) {
    TestWindow.onFx(
        () -> {
          Objects.requireNonNull(node(query)).requestFocus();
          return query;
        });
    untilFocused(query);
    window().robot().push(KeyCode.CONTROL, KeyCode.A);
    window().robot().write(text, 0);
    untilSays(query, text);
  }

  private Money aFrom() {
    return window().book().snapshot().settings().get(Setting.A_FROM);
  }

  private static boolean isShown(@Nullable Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (!each.isVisible()) {
        return false;
      }
    }
    return node != null;
  }

  /** What the cells of a drawn row of a table say; on the JavaFX thread. */
  private String name(String table, int row) {
    return Objects.requireNonNull(node(table)).lookupAll(".table-cell").stream()
        .filter(
            each ->
                each instanceof TableCell<?, ?> cell
                    && !cell.isEmpty()
                    && cell.getIndex() == row
                    && cell.getTableColumn().getId().equals("name"))
        .map(each -> ((TableCell<?, ?>) each).getText())
        .findFirst()
        .orElse("");
  }

  private String highlighted(String table) {
    return Objects.requireNonNull(node(table)).lookupAll(".table-row-cell").stream()
        .filter(each -> each instanceof TableRow<?> row && row.isSelected())
        .map(each -> name(table, ((TableRow<?>) each).getIndex()))
        .findFirst()
        .orElse("");
  }

  private String text(String query) {
    return node(query) instanceof Label label ? label.getText() : "";
  }

  @Test
  void aClickOnACellListsItsCustomersAndADoubleClickOpensThem() {
    window().click("#matrix-C-Win");
    untilRows(CUSTOMERS, 51);
    untilFocused("#matrix-C-Win");

    window().robot().doubleClickOn("#matrix-B-Maintain");

    window().until(() -> node("#customers-table") != null);
    window().untilShown("5 von 120");
  }

  @Test
  void aSliderShowsAtOnceWhoChangesCellAndWhereFrom() {
    TestWindow.onFx(
        () -> {
          Slider slider = (Slider) Objects.requireNonNull(node(SLIDER));
          slider.requestFocus();
          return slider;
        });
    untilFocused(SLIDER);
    for (int i = 0; i < 40; i++) {
      window().robot().type(KeyCode.LEFT);
    }
    window().until(() -> rows(MOVES) > 0 && isShown(node(MOVES)));
    int moving = TestWindow.onFx(() -> rows(MOVES));
    window().untilShown(moving + " Wechsel");
    assertThat(aFrom()).isEqualTo(Money.of(50_000));

    window().robot().type(KeyCode.ESCAPE);
    untilSays(A_FROM, "50.000");
    window().until(() -> isShown(node(CUSTOMERS)) && !isShown(node("#matrix-keep")));
  }

  @Test
  void aTypedLimitIsKeptWithEnterAsOneStepOfUndo() {
    type(A_FROM, "17 T€");
    window().robot().type(KeyCode.TAB, KeyCode.TAB);
    untilFocused(B_FROM);
    untilSays(A_FROM, "17.000");
    window().robot().push(KeyCode.CONTROL, KeyCode.A);
    window().robot().write("15000", 0);
    window().robot().type(KeyCode.ENTER);

    await().until(() -> aFrom().equals(Money.of(17_000)));
    window().until(() -> !isShown(node("#matrix-keep")));
    untilSays(B_FROM, "15.000");
    untilFocused(B_FROM);
    window().click("#matrix-C-Win");
    window().robot().push(KeyCode.CONTROL, KeyCode.Z);
    untilSays(A_FROM, "50.000");
    untilSays(B_FROM, "10.000");
    assertThat(aFrom()).isEqualTo(Money.of(50_000));
  }

  @Test
  void escapeGivesBackTheFieldAndLeavesTheOtherLimits() {
    type(A_FROM, "17000");
    type(B_FROM, "viel");
    window().untilShown("Bitte geben Sie eine Zahl ein.");
    window().robot().type(KeyCode.ESCAPE);
    untilSays(B_FROM, "10.000");
    untilFocused(B_FROM);
    untilSays(A_FROM, "17.000");
    window().until(() -> !window().shows("Bitte geben Sie eine Zahl ein."));
    window().click("#matrix-discard");
    untilSays(A_FROM, "50.000");
  }

  @Test
  void changedLimitsOutliveAnotherScreenLanguageAndUndo() {
    type(A_FROM, "17000");
    window().robot().push(KeyCode.CONTROL, KeyCode.DIGIT1);
    window().untilShown("Der Weg zum Ziel");
    showMatrix();
    untilSays(A_FROM, "17.000");

    window().click("#language-en");
    window().untilShown("Overview");
    untilSays(A_FROM, "17,000");
    window().until(() -> rows(MOVES) > 0 && isShown(node("#matrix-keep")));
    assertThat(aFrom()).isEqualTo(Money.of(50_000));

    window().book().settings().set(Map.of(Setting.WIN_UP_TO.key(), "0.2"));
    untilSays("#matrix-threshold-win-up-to", "20");
    window().click("#matrix-B-Grow");
    window().robot().push(KeyCode.CONTROL, KeyCode.Z);
    untilSays("#matrix-threshold-win-up-to", "10");
    untilSays(A_FROM, "17,000");
    assertThat(window().book().snapshot().settings().get(Setting.WIN_UP_TO))
        .isEqualTo(Share.percent(10));
    window().click("#matrix-discard");
    untilSays(A_FROM, "50,000");
  }

  @Test
  void closingAsksAboutChangedLimitsAndTheWayBackLeadsToThem() {
    type(A_FROM, "17000");
    window().robot().push(KeyCode.CONTROL, KeyCode.DIGIT1);
    window().untilShown("Der Weg zum Ziel");

    window().askToClose();
    await().until(() -> isAsked());
    window().robot().clickOn("Zurück zur Eingabe");

    untilFocused(A_FROM);
    untilSays(A_FROM, "17.000");
    window().robot().type(KeyCode.ENTER);
    await().until(() -> aFrom().equals(Money.of(17_000)));
    window().close();
  }

  @Test
  void changedLimitsAreThereAgainAfterTheWindowWasTakenAway() {
    type(A_FROM, "17000");
    window().takeAway();
    window().untilClosed();

    opened = TestWindow.open(folder, remembered);
    window().untilShown("Eine Eingabe vom letzten Mal ist noch nicht gespeichert.");
    showMatrix();
    untilSays(A_FROM, "17.000");
    window().until(() -> isShown(node("#matrix-keep")));
    assertThat(aFrom()).isEqualTo(Money.of(50_000));
    window().click("#matrix-discard");
    window().close();

    assertThat(folder.resolve("unsaved")).isEmptyDirectory();
  }

  private boolean isAsked() {
    // As the robot wants it before it clicks: shown, and laid out within the dialog.
    return window().robot().lookup("Zurück zur Eingabe").queryAll().stream()
        .anyMatch(NodeQueryUtils.isVisible());
  }

  @Test
  void theSelectedCustomerStaysSelectedAndExplainedWhateverChanges() {
    window().click("#matrix-C-Win");
    untilRows(CUSTOMERS, 51);
    window().click(CUSTOMERS);
    window().robot().type(KeyCode.HOME);
    window().robot().type(KeyCode.DOWN, KeyCode.DOWN);
    window().until(() -> highlighted(CUSTOMERS).equals(name(CUSTOMERS, 2)));
    String name = TestWindow.onFx(() -> highlighted(CUSTOMERS));
    window().until(() -> text("#matrix-why").startsWith(name));

    window().book().settings().set(Map.of(Setting.MAINTAIN_FROM.key(), "0.9"));
    untilSays("#matrix-threshold-maintain-from", "90");
    window().until(() -> highlighted(CUSTOMERS).equals(name));
    window().robot().push(KeyCode.CONTROL, KeyCode.Z);
    untilSays("#matrix-threshold-maintain-from", "80");
    window().until(() -> highlighted(CUSTOMERS).equals(name));

    window().robot().type(KeyCode.ENTER);
    window().until(() -> text("#customers-heading").equals(name));
  }

  @Test
  void theKeyboardAloneGoesFromCellToLimitToListInEnglishToo() {
    window().click("#language-en");
    window().untilShown("Overview");
    window().robot().push(KeyCode.CONTROL, KeyCode.DIGIT1);
    window().untilShown("The way to the target");
    showMatrix();
    untilFocused("#matrix-A-Maintain");

    window().robot().type(KeyCode.RIGHT, KeyCode.DOWN);
    untilFocused("#matrix-B-Grow");
    untilRows(CUSTOMERS, 7);
    window().robot().push(KeyCode.TAB);
    window().until(() -> !Objects.requireNonNull(node("#matrix-B-Grow")).isFocused());
    for (int i = 0; i < 4 && !isFocused(CUSTOMERS); i++) {
      window().robot().type(KeyCode.TAB);
    }
    untilFocused(CUSTOMERS);
    window().robot().type(KeyCode.HOME);
    window().until(() -> !highlighted(CUSTOMERS).isEmpty());
    String name = TestWindow.onFx(() -> highlighted(CUSTOMERS));
    window().robot().push(KeyCode.CONTROL, KeyCode.C);
    window().untilShown("1 row copied");
    window().robot().type(KeyCode.ENTER);
    window().until(() -> text("#customers-heading").equals(name));
  }
}
