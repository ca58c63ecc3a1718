package app.revier.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.book.SampleBooks;
import app.revier.desktop.nav.ScreenId;
import app.revier.territory.GrowthProject;
import app.revier.territory.Money;
import app.revier.territory.ProjectId;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/**
 * Projects on the board in the real window, by keyboard: nothing can be dragged without a display.
 */
final class BoardJourneyTest {

  @TempDir private Path folder = Path.of("");
  private TestWindow window;
  private Book book = SampleBooks.empty();
  private ProjectId moved = new ProjectId(0);

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @BeforeEach
  void openBoard() {
    window = TestWindow.open(folder);
    window.click("#start-sample");
    window.untilShown("120 Kunden");
    book = window.book();
    window.goTo(ScreenId.PROJECTS);
    window.until(() -> firstCard("not-started") != null);
  }

  @AfterEach
  void closeWindow() {
    window.close();
  }

  private @Nullable ListView<?> listOf(String stage) {
    return (ListView<?>) window.stage().getScene().lookup("#board-" + stage);
  }

  private @Nullable Node firstCard(String stage) {
    ListView<?> list = listOf(stage);
    return list == null
        ? null
        : list.lookupAll(".list-cell").stream()
            .filter(node -> node instanceof ListCell<?> cell && cell.getIndex() == 0)
            .findFirst()
            .orElse(null);
  }

  private GrowthProject project() {
    return Objects.requireNonNull(book.snapshot().territory().project(moved));
  }

  private ProjectId selected() {
    Object card =
        Objects.requireNonNull(listOf("not-started")).getSelectionModel().getSelectedItem();
    return book.snapshot().territory().projects().stream()
        .filter(project -> card.toString().contains(project.toString()))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private void untilIn(String stage) {
    window.until(() -> stage().equals(stage));
  }

  private String stage() {
    return project().stage();
  }

  private String focused() {
    Node owner = window.stage().getScene().getFocusOwner();
    return owner == null ? "" : Objects.requireNonNullElse(owner.getId(), "");
  }

  @Test
  void aCardIsMovedOnByKeyboardWonAndTakenBack() {
    window.robot().clickOn(TestWindow.onFx(() -> Objects.requireNonNull(firstCard("not-started"))));
    window.until(
        () ->
            Objects.requireNonNull(listOf("not-started")).getSelectionModel().getSelectedItem()
                != null);
    moved = TestWindow.onFx(this::selected);
    Money before = project().yearlyValue();
    window.until(() -> focused().equals("board-not-started"));
    for (String stage : List.of("introduced", "in-trial", "offer")) {
      window.robot().push(KeyCode.CONTROL, KeyCode.RIGHT);
      untilIn(stage);
      window.until(() -> focused().equals("board-" + stage));
    }

    window.robot().push(KeyCode.CONTROL, KeyCode.RIGHT);
    window.until(() -> focused().equals("projects-real-value"));
    assertThat(project().stage()).isEqualTo("offer");
    window.robot().push(KeyCode.ESCAPE);
    window.until(() -> focused().equals("board-offer"));

    window.robot().push(KeyCode.CONTROL, KeyCode.RIGHT);
    window.until(() -> focused().equals("projects-real-value"));
    window.robot().push(KeyCode.CONTROL, KeyCode.A);
    window.robot().write("36000");
    window.robot().push(KeyCode.ENTER);
    untilIn("won");
    assertThat(project().yearlyValue()).isEqualTo(Money.of(36_000));
    window.until(() -> focused().equals("board-won"));

    window.robot().push(KeyCode.CONTROL, KeyCode.Z);
    untilIn("offer");
    assertThat(project().yearlyValue()).isEqualTo(before);
  }
}
