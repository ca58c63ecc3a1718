package app.revier.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.desktop.chart.Fx;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a rep with a small screen sees: less, but nothing that is cut or out of sight. */
final class NarrowWindowJourneyTest extends WindowJourney {

  private TestWindow sample(int width, int height, KeyCode screen) {
    TestWindow window = open();
    TestWindow.onFx(
        () -> {
          window.stage().setWidth(width);
          window.stage().setHeight(height);
          return width;
        });
    window.click("#start-sample");
    window.untilShown("10 Hinweise");
    window.robot().push(KeyCode.CONTROL, screen);
    return window;
  }

  private static Node node(TestWindow window, String query) {
    return Objects.requireNonNull(window.stage().getScene().lookup(query), query);
  }

  private static TableView<?> table(TestWindow window, String query) {
    return (TableView<?>) node(window, query);
  }

  private static boolean hasRows(TestWindow window, String query) {
    return window.stage().getScene().lookup(query) instanceof TableView<?> table
        && !table.getItems().isEmpty();
  }

  private static Stream<TableCell<?, ?>> cells(TestWindow window, String query) {
    return table(window, query).lookupAll(".table-cell").stream()
        .filter(TableCell.class::isInstance)
        .<TableCell<?, ?>>map(cell -> (TableCell<?, ?>) cell)
        .filter(cell -> !cell.isEmpty() && cell.isVisible());
  }

  /** How many letters of its texts a column shows at the least, of those it does not show whole. */
  private static int letters(TestWindow window, String query, String column) {
    return cells(window, query)
        .filter(cell -> column.equals(cell.getTableColumn().getId()))
        .flatMap(cell -> cell.lookupAll(".text").stream())
        .map(node -> ((Text) node).getText())
        .filter(words -> words.endsWith("..."))
        .mapToInt(words -> words.length() - "...".length())
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private static List<String> columns(TestWindow window, String query) {
    return table(window, query).getVisibleLeafColumns().stream().map(TableColumn::getId).toList();
  }

  private static double cutOff(TestWindow window, String query) {
    TableView<?> table = table(window, query);
    return table.getVisibleLeafColumns().stream().mapToDouble(TableColumn::getWidth).sum()
        - table.getWidth();
  }

  private static void layOut(TestWindow window) throws Exception {
    Fx.pulse(window.stage().getScene());
  }

  @ParameterizedTest
  @CsvSource({"1280, 800, 7", "1000, 700, 4"})
  void besideThePaneTheListOfProjectsHasFewerColumnsAndNamesToBeRead(
      int width, int height, int columns) throws Exception {
    TestWindow window = sample(width, height, KeyCode.DIGIT4);
    window.until(() -> hasRows(window, "#gap-projects"));
    layOut(window);
    window
        .robot()
        .clickOn(
            TestWindow.onFx(
                () ->
                    (Node)
                        cells(window, "#gap-projects")
                            .filter(cell -> "customer".equals(cell.getTableColumn().getId()))
                            .min(Comparator.comparingInt(IndexedCell::getIndex))
                            .orElseThrow()));
    window.until(() -> window.stage().getScene().lookup("#gap-project-yearly") != null);
    layOut(window);

    assertThat(TestWindow.onFx(() -> cutOff(window, "#gap-projects"))).isLessThanOrEqualTo(0);
    assertThat(TestWindow.onFx(() -> letters(window, "#gap-projects", "project")))
        .isGreaterThanOrEqualTo(20);
    assertThat(TestWindow.onFx(() -> columns(window, "#gap-projects"))).hasSize(columns);

    window.robot().type(KeyCode.ESCAPE);
    window.until(() -> columns(window, "#gap-projects").size() > columns);
  }

  @Test
  void theMatrixAndTheListBesideItAreWholeAlsoWhileALimitChanges() throws Exception {
    TestWindow window = sample(1000, 700, KeyCode.DIGIT3);
    window.until(() -> hasRows(window, "#matrix-customers"));
    layOut(window);
    assertThat(TestWindow.onFx(() -> cutOff(window, "#matrix-customers"))).isLessThanOrEqualTo(0);

    TestWindow.onFx(
        () -> {
          node(window, "#matrix-threshold-maintain-from").requestFocus();
          return true;
        });
    window.robot().push(KeyCode.CONTROL, KeyCode.A);
    window.robot().type(KeyCode.DIGIT2, KeyCode.DIGIT0);
    window.until(() -> hasRows(window, "#matrix-moves"));
    layOut(window);

    window.untilShown("+17 Kunden");
    assertThat(TestWindow.onFx(() -> cutOff(window, "#matrix-moves"))).isLessThanOrEqualTo(0);
    assertThat(TestWindow.onFx(() -> letters(window, "#matrix-moves", "name")))
        .isGreaterThanOrEqualTo(20);
    double tooWide =
        TestWindow.onFx(
            () -> {
              Node grid = node(window, ".matrix-grid");
              for (Node each = grid; each != null; each = each.getParent()) {
                if (each instanceof ScrollPane pane) {
                  return grid.getBoundsInLocal().getWidth() - pane.getViewportBounds().getWidth();
                }
              }
              throw new IllegalStateException("no pane around the grid");
            });
    assertThat(tooWide).isLessThanOrEqualTo(1);
    window.robot().type(KeyCode.ESCAPE);
    window.until(() -> !window.shows("+17 Kunden"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"master", "contacts"})
  void theLineBelowATabIsAsWideAsItsWord(String tab) throws Exception {
    TestWindow window = sample(1280, 800, KeyCode.DIGIT2);
    window.click("#customers-tab-" + tab);
    layOut(window);
    ToggleButton button = (ToggleButton) node(window, "#customers-tab-" + tab);
    Bounds word =
        TestWindow.onFx(() -> Objects.requireNonNull(button.lookup(".text")).getBoundsInParent());
    assertThat(button.getWidth()).isBetween(word.getWidth(), word.getWidth() + 2);
  }

  @Test
  void hintsAreAsFarFromEachOtherWhateverLinesTheyHave() throws Exception {
    TestWindow window = sample(1280, 800, KeyCode.DIGIT2);
    window.click("#hints");
    layOut(window);
    List<Double> gaps =
        TestWindow.onFx(
            () ->
                node(window, "#hints-pane").lookupAll(".list-cell").stream()
                    .filter(cell -> cell instanceof IndexedCell<?> one && !one.isEmpty())
                    .map(cell -> (Labeled) cell)
                    .map(cell -> cell.getHeight() - cell.getGraphic().getLayoutBounds().getHeight())
                    .toList());
    assertThat(gaps).hasSizeGreaterThan(8).allMatch(gap -> Math.abs(gap - gaps.getLast()) <= 1);
  }

  @Test
  void noScreenIsWiderThanTheWindow() throws Exception {
    TestWindow window = sample(1000, 700, KeyCode.DIGIT1);
    List<KeyCode> screens =
        List.of(
            KeyCode.DIGIT1,
            KeyCode.DIGIT2,
            KeyCode.DIGIT3,
            KeyCode.DIGIT4,
            KeyCode.DIGIT5,
            KeyCode.DIGIT6,
            KeyCode.DIGIT7,
            KeyCode.DIGIT8,
            KeyCode.DIGIT9,
            KeyCode.DIGIT0);
    for (String language : List.of("#language-en", "#language-de")) {
      window.click(language);
      for (KeyCode screen : screens) {
        window.robot().push(KeyCode.CONTROL, screen);
        layOut(window);
        layOut(window);
        Node rail = node(window, ".rail");
        assertThat(TestWindow.onFx(() -> rail.localToScene(rail.getBoundsInLocal()).getMinX()))
            .as(language + " " + screen)
            .isZero();
      }
    }
  }
}
