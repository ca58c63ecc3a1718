package app.revier.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.desktop.nav.Focusable;
import app.revier.desktop.nav.ScreenId;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The hints beside or over a screen: nothing the rep arranged changes when they come and go. */
final class HintsJourneyTest extends WindowJourney {

  private TestWindow sample(int width, KeyCode screen) {
    TestWindow window = open();
    TestWindow.onFx(
        () -> {
          window.stage().setWidth(width);
          return width;
        });
    window.click("#start-sample");
    window.untilShown("120 Kunden");
    window.untilShown("10 Hinweise");
    window.robot().push(KeyCode.CONTROL, screen);
    return window;
  }

  private static Node node(TestWindow window, String query) {
    return window.stage().getScene().lookup(query);
  }

  private TestWindow sampleAtASplitter(int width, KeyCode screen) {
    TestWindow window = sample(width, screen);
    window.until(() -> node(window, ".split-pane") != null && divider(window) > 0);
    return window;
  }

  private static double divider(TestWindow window) {
    return ((SplitPane) node(window, ".split-pane")).getDividerPositions()[0];
  }

  private static double screenWidth(TestWindow window) {
    return ((Region) node(window, ".place")).getWidth();
  }

  private static boolean has(TestWindow window, String query) {
    Node owner = window.stage().getScene().getFocusOwner();
    Node part = node(window, query);
    return owner != null && Focusable.isIn(owner, part);
  }

  private static void openHints(TestWindow window) {
    window.click("#hints");
    window.until(() -> node(window, "#hints-pane") != null && has(window, "#hints-pane"));
    layOut(window);
  }

  private static void layOut(TestWindow window) {
    TestWindow.onFx(
        () -> {
          window.stage().getScene().getRoot().layout();
          return window;
        });
  }

  private Map<String, String> arranged() {
    Map<String, String> arranged = new TreeMap<>(remembered());
    arranged.keySet().removeIf(key -> key.startsWith("window.") || key.startsWith("library"));
    return arranged;
  }

  @ParameterizedTest
  @ValueSource(strings = {"DIGIT2", "DIGIT3"})
  void inANarrowWindowTheyLieOverTheScreenWhichStaysAsItIs(KeyCode screen) {
    TestWindow window = sampleAtASplitter(1000, screen);
    double width = TestWindow.onFx(() -> screenWidth(window));
    double divider = TestWindow.onFx(() -> divider(window));
    openHints(window);
    assertThat(TestWindow.onFx(() -> screenWidth(window))).isEqualTo(width);
    assertThat(TestWindow.onFx(() -> divider(window))).isEqualTo(divider);
    assertThat(TestWindow.onFx(() -> ((Region) node(window, "#hints-pane")).getWidth()))
        .isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"DIGIT2", "DIGIT3"})
  void inAWideWindowTheyLieBesideTheScreenAndLeaveItAsItWas(KeyCode screen) {
    TestWindow window = sampleAtASplitter(1280, screen);
    double width = TestWindow.onFx(() -> screenWidth(window));
    double divider = TestWindow.onFx(() -> divider(window));
    Map<String, String> arranged = arranged();
    openHints(window);
    assertThat(TestWindow.onFx(() -> screenWidth(window))).isBetween(824.0, width - 280);
    window.robot().type(KeyCode.ESCAPE);
    window.until(() -> node(window, "#hints-pane") == null);
    layOut(window);
    assertThat(TestWindow.onFx(() -> screenWidth(window))).isEqualTo(width);
    window.until(() -> divider(window) == divider);
    assertThat(arranged()).isEqualTo(arranged);
  }

  @Test
  void escapeGivesTheKeyboardBackToWhereItWas() {
    TestWindow window = sample(1000, KeyCode.DIGIT2);
    window.until(() -> has(window, "#customers-table"));
    window.robot().type(KeyCode.F6);
    window.robot().type(KeyCode.F6);
    window.until(() -> has(window, "#hints"));
    window.robot().type(KeyCode.SPACE);
    window.until(() -> node(window, "#hints-pane") != null && has(window, "#hints-pane"));
    window.robot().type(KeyCode.ESCAPE);
    window.until(() -> node(window, "#hints-pane") == null && has(window, "#hints"));
  }

  @Test
  void overTheScreenTheyMakeWayForThePlaceTheyLeadTo() {
    TestWindow window = sample(1000, KeyCode.DIGIT1);
    openHints(window);
    window.robot().type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
    window.untilShown("Stammdaten");
    window.until(() -> node(window, "#hints-pane") == null);
    window.until(() -> has(window, ".place"));
  }

  @Test
  void overTheScreenTheyMakeWayForAnotherScreen() {
    TestWindow window = sample(1000, KeyCode.DIGIT2);
    openHints(window);
    window.goTo(ScreenId.IMPORT);
    window.untilShown("Dateien wählen");
    assertThat(window.stage().getScene().lookup("#hints-pane")).isNull();
  }

  @Test
  void besideTheScreenOneIsMendedAfterTheOther() {
    TestWindow window = sample(1280, KeyCode.DIGIT1);
    openHints(window);
    window.robot().type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
    window.untilShown("Stammdaten");
    window.until(() -> has(window, "#hints-pane"));
  }
}
