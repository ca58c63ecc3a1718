package app.revier.desktop.screen.gap;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.book.Setting;
import app.revier.book.VisitLimit;
import app.revier.desktop.chart.Fx;
import app.revier.desktop.chart.LinePlot;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.ScreenId;
import app.revier.desktop.theme.Theme;
import app.revier.task.Progress;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProject.Choice;
import app.revier.text.Language;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A rep bends the plan where it is read: pins, releases, a limit by the chart, and all undone. */
class GapPlanJourneyTest {

  private final Book book = GapBooks.limited();
  private final FxRobot robot = new FxRobot();
  private DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
  private Scene scene = new Scene(new StackPane());

  @BeforeAll
  static void toolkit() throws Exception {
    Fx.start();
  }

  @AfterEach
  void close() throws Exception {
    Fx.close(scene);
    assertThat(fixture.notices().failures()).isEmpty();
  }

  private void open(Language language) throws Exception {
    fixture = new DeskFixture(book, language);
    GapScreen screen = new GapScreen(fixture.desk());
    book.onChange(screen::refresh);
    scene = Fx.show(screen::view, 1112, 676, Theme.LIGHT);
    Fx.run(() -> screen.show(new Place.Top(ScreenId.GAP)));
    Fx.run(() -> Fx.find(scene, "gap-projects", Node.class).requestFocus());
    Fx.pulse(scene);
  }

  private void press(KeyCode... keys) throws Exception {
    robot.press(keys).release(keys);
    WaitForAsyncUtils.waitForFxEvents();
    Fx.pulse(scene);
  }

  private List<Choice> choices() {
    return book.snapshot().territory().projects().stream().map(GrowthProject::choice).toList();
  }

  private VisitLimit visits() {
    return book.snapshot().settings().get(Setting.VISIT_LIMIT);
  }

  @ParameterizedTest
  @EnumSource
  void thePlanIsBentByKeysAndTakenBack(Language language) throws Exception {
    open(language);
    Object before = book.snapshot().settings();
    TableView<?> table = Fx.find(scene, "gap-projects", TableView.class);
    press(KeyCode.CONTROL, KeyCode.A);
    press(KeyCode.O);
    assertThat(choices()).filteredOn(choice -> choice == Choice.OUT).hasSize(3);
    assertThat(Fx.call(() -> scene.getFocusOwner())).as("still in the table").isEqualTo(table);
    Button release = Fx.find(scene, "gap-release-all", Button.class);
    assertThat(Fx.call(release::getText)).contains("3");
    press(KeyCode.SPACE);
    assertThat(choices()).containsOnly(Choice.OPEN);
    press(KeyCode.I);
    assertThat(choices()).filteredOn(choice -> choice == Choice.IN).hasSize(3);
    Fx.run(release::fire);
    assertThat(choices()).containsOnly(Choice.OPEN);
    assertThat(Fx.call(release::isVisible)).isFalse();

    Fx.run(() -> Fx.find(scene, "gap-chart-visits", ToggleButton.class).fire());
    Fx.pulse(scene);
    assertThat(fixture.remembered()).containsEntry("gap-screen.chart", "VISITS");
    LinePlot plot = Fx.find(scene, "gap-over-visits", LinePlot.class);
    assertThat(Fx.call(() -> plot.getParent().getParent().isVisible())).isTrue();
    Fx.run(plot::requestFocus);
    press(KeyCode.END);
    press(KeyCode.ENTER);
    assertThat(visits()).isEqualTo(new VisitLimit.Fixed(12));
    Fx.keep(scene, "gap-frontier-" + language.code() + "-light");
    while (!book.snapshot().settings().equals(before)) {
      Fx.run(() -> book.undo(Progress.NONE));
    }
    assertThat(visits()).isEqualTo(new VisitLimit.Fixed(8));
    assertThat(choices()).containsOnly(Choice.OPEN);
  }
}
