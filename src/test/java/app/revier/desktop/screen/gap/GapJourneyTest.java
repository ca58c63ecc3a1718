package app.revier.desktop.screen.gap;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.desktop.chart.Fx;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.nav.Place;
import app.revier.desktop.theme.Theme;
import app.revier.territory.ProjectId;
import app.revier.territory.Stage;
import app.revier.text.Language;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** What a rep does in the list of projects by keyboard, in a real window without a display. */
@Timeout(120)
class GapJourneyTest {

  private static final ProjectId GLOVES = new ProjectId(2);

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
    Fx.run(() -> screen.show(new Place.OneProject(GLOVES)));
    Fx.run(() -> Fx.find(scene, "gap-projects", Node.class).requestFocus());
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

  /** By keys, which go to the window that has the keyboard, as a menu over another window does. */
  private void typeBeginOf(Stage stage) throws Exception {
    for (char letter : fixture.desk().terms().stage(stage).substring(0, 4).toCharArray()) {
      press(KeyCode.valueOf(String.valueOf(Character.toUpperCase(letter))));
    }
  }

  private String stage() {
    return Objects.requireNonNull(book.snapshot().territory().project(GLOVES)).stage();
  }

  private Stage other() {
    List<Stage> stages = book.snapshot().settings().get(Setting.STAGES);
    return stages.stream()
        .filter(each -> !each.code().equals(stage()))
        .filter(each -> !each.equals(stages.getFirst()))
        .findFirst()
        .orElseThrow();
  }

  private List<String> cellsWithKeyboard() throws Exception {
    return Fx.call(
        () ->
            scene.getRoot().lookupAll(".table-cell:lead").stream()
                .map(node -> ((TableCell<?, ?>) node).getText())
                .toList());
  }

  @Test
  void theKeyboardBeginsInTheNameAndIsSeenThere() throws Exception {
    assertThat(cellsWithKeyboard()).containsExactly("Handschuhe");
    press(KeyCode.F2);
    assertThat(Fx.find(scene, "cell-editor", TextField.class).getText()).isEqualTo("Handschuhe");
    press(KeyCode.ESCAPE);
  }

  @Test
  void theKeyboardIsBackInTheTableWhenThePaneIsPutAway() throws Exception {
    Fx.run(() -> Fx.find(scene, "gap-project-name", TextField.class).requestFocus());
    press(KeyCode.ESCAPE);
    assertThat(Fx.call(() -> scene.getFocusOwner()))
        .isEqualTo(Fx.find(scene, "gap-projects", Node.class));
  }

  @Test
  void aStageThatIsNotChosenAnewIsNoChange() throws Exception {
    Snapshot before = book.snapshot();
    press(KeyCode.RIGHT);
    press(KeyCode.F2);
    press(KeyCode.ENTER);
    assertThat(book.snapshot()).isSameAs(before);
    press(KeyCode.F2);
    press(KeyCode.ESCAPE);
    assertThat(book.snapshot()).isSameAs(before);
  }

  @Test
  void theChoiceBeginsAtTheStageOfTheProject() throws Exception {
    List<Stage> stages = book.snapshot().settings().get(Setting.STAGES);
    int now = stages.stream().map(Stage::code).toList().indexOf(stage());
    assertThat(now).isPositive();
    press(KeyCode.RIGHT);
    press(KeyCode.F2);
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);
    assertThat(stage()).isEqualTo(stages.get(now + 1).code());
  }

  @Test
  void lettersInTheOpenChoiceLeadToAStageAndNotToAnotherProject() throws Exception {
    Stage wanted = other();
    press(KeyCode.RIGHT);
    press(KeyCode.F2);
    typeBeginOf(wanted);
    press(KeyCode.ENTER);
    assertThat(stage()).isEqualTo(wanted.code());
    assertThat(cellsWithKeyboard()).containsExactly(fixture.desk().terms().stage(wanted));
  }

  @Test
  void typingOnAStageOpensTheChoiceAtThatLetter() throws Exception {
    Stage wanted = other();
    press(KeyCode.RIGHT);
    typeBeginOf(wanted);
    press(KeyCode.ENTER);
    assertThat(stage()).isEqualTo(wanted.code());
  }
}
