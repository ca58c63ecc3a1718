package app.revier.desktop.screen.gap;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.book.Setting;
import app.revier.desktop.chart.Fx;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.nav.Place;
import app.revier.desktop.theme.Theme;
import app.revier.territory.CustomerId;
import app.revier.text.Language;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** What would be without a customer: begun, named and extended by keyboard, in a real window. */
@Timeout(120)
class ScenariosJourneyTest {

  private final Book book = GapBooks.small();
  private final DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
  private final FxRobot robot = new FxRobot();
  private Scene scene;

  @BeforeAll
  static void toolkit() throws Exception {
    Fx.start();
  }

  @BeforeEach
  void open() throws Exception {
    GapScreen screen = new GapScreen(fixture.desk());
    book.onChange(screen::refresh);
    scene = Fx.show(screen::view, 1112, 676, Theme.LIGHT);
    Fx.run(() -> screen.show(new Place.WhatIf(new CustomerId(1), null)));
    Fx.pulse(scene);
  }

  @AfterEach
  void close() throws Exception {
    Fx.close(scene);
    assertThat(fixture.notices().failures()).isEmpty();
  }

  private void press(KeyCode... keys) throws Exception {
    robot.press(keys).release(keys);
    WaitForAsyncUtils.waitForFxEvents();
    Fx.pulse(scene);
  }

  private String kept() {
    return book.snapshot().settings().get(Setting.SCENARIOS);
  }

  @Test
  void aCustomerIsLostByOneKeyAndTheScenarioIsNamedInPlace() throws Exception {
    assertThat(scene.getFocusOwner()).isEqualTo(Fx.find(scene, "whatif-kind", ComboBox.class));
    press(KeyCode.ENTER);
    assertThat(kept()).isEqualTo("customer-lost=10001");
    assertThat(Fx.find(scene, "whatif-grid", Node.class).lookupAll(".label"))
        .extracting(node -> ((Label) node).getText())
        .contains("Klinikum Nordstadt geht verloren", "−40.000");

    TextField name = (TextField) Objects.requireNonNull(scene.lookup(".scenario-name"));
    Fx.run(name::requestFocus);
    Fx.run(() -> name.setText("Krise"));
    press(KeyCode.ENTER);
    assertThat(kept()).isEqualTo("Krise: customer-lost=10001");
    assertThat(scene.getFocusOwner()).as("the name keeps the keyboard").isEqualTo(name);
    assertThat(name.getText()).isEqualTo("Krise");
  }

  @Test
  void nothingOfALongListIsCovered() throws Exception {
    Fx.run(
        () -> {
          for (int i = 5; i < 13; i++) {
            String name = "Einmal-OP-Sets für die Wirbelsäule, Teil " + i;
            book.projects().saveAll(List.of(GapBooks.project(i, 1, name, "offer", 500)));
          }
        });
    Fx.pulse(scene);
    Fx.run(() -> Fx.find(scene, "whatif-kind", ComboBox.class).requestFocus());
    press(KeyCode.ENTER);
    Region grid = Fx.find(scene, "whatif-grid", Region.class);
    ScrollPane across = around(grid);
    assertThat(Fx.call(() -> grid.prefHeight(-1))).as("a long list").isGreaterThan(400);
    assertThat(Fx.call(across::getHeight)).isGreaterThanOrEqualTo(Fx.call(grid::getHeight));
  }

  private static ScrollPane around(Node node) {
    Node around = node.getParent();
    while (!(around instanceof ScrollPane pane)) {
      around = around.getParent();
    }
    return pane;
  }

  @Test
  void aFigureThatIsMissingIsAskedFor() throws Exception {
    Fx.run(
        () -> {
          Fx.find(scene, "whatif-subject", TextField.class).setText("");
          Fx.find(scene, "whatif-value", TextField.class).requestFocus();
        });
    press(KeyCode.ENTER);
    assertThat(Fx.find(scene, "whatif-complaint", Label.class).getText()).isNotEmpty();
    Fx.run(() -> Fx.find(scene, "whatif-value", TextField.class).setText("130.000"));
    press(KeyCode.ENTER);
    assertThat(kept()).isEqualTo("target=130000");
  }
}
