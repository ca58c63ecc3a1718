package app.revier.desktop.screen.week;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.agenda.Stop;
import app.revier.book.Book;
import app.revier.desktop.chart.Fx;
import app.revier.desktop.map.MapCanvas;
import app.revier.desktop.map.Mercator;
import app.revier.desktop.map.Viewport;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.ScreenId;
import app.revier.desktop.theme.Theme;
import app.revier.territory.Position;
import app.revier.text.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The small map beside the days of the week, in a real window without a display. */
@Timeout(120)
class WeekMapJourneyTest {

  /** Of a list of what is not planned, in pixels. */
  private static final double THREE_LINES = 135;

  /** High enough for a stop, the map and a list. */
  private static final double HIGH = 860;

  private final FxRobot robot = new FxRobot();
  private Book book = WeekBooks.unplanned();
  private DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
  private @Nullable Scene opened;

  @BeforeAll
  static void toolkit() throws Exception {
    Fx.start();
  }

  private void open(Book shown, double height) throws Exception {
    open(shown, height, true);
  }

  /** With the keyboard in the days the first stop is chosen. */
  private void open(Book shown, double height, boolean withKeyboard) throws Exception {
    book.close();
    book = shown;
    fixture = new DeskFixture(book, Language.GERMAN);
    show(height, withKeyboard);
  }

  private void show(double height) throws Exception {
    show(height, true);
  }

  private void show(double height, boolean withKeyboard) throws Exception {
    if (opened != null) {
      Fx.close(scene());
    }
    WeekScreen screen = new WeekScreen(fixture.desk());
    opened = Fx.show(screen::view, 1112, height, Theme.LIGHT);
    Fx.run(() -> screen.show(new Place.Top(screen.id())));
    if (withKeyboard) {
      Fx.run(screen::takeKeyboard);
    }
    settle();
  }

  @AfterEach
  void close() throws Exception {
    Fx.close(scene());
    assertThat(fixture.notices().failures()).isEmpty();
    book.close();
  }

  private Scene scene() {
    return Objects.requireNonNull(opened);
  }

  private void settle() throws Exception {
    WaitForAsyncUtils.waitForFxEvents();
    Fx.pulse(scene());
    Fx.pulse(scene());
  }

  private boolean isShown(String id) throws Exception {
    return Fx.call(
        () -> {
          for (Node node = scene().lookup("#" + id); node != null; node = node.getParent()) {
            if (!node.isVisible()) {
              return false;
            }
          }
          return scene().lookup("#" + id) != null;
        });
  }

  private List<Stop> visits() {
    return book.snapshot().agenda().stops().stream()
        .filter(stop -> stop.kind() == Stop.Kind.VISIT)
        .sorted(Comparator.comparing(Stop::date).thenComparing(Stop::begin))
        .toList();
  }

  private Point2D place(Stop stop) throws Exception {
    Position position =
        Objects.requireNonNull(
            Objects.requireNonNull(
                    book.snapshot().territory().customer(Objects.requireNonNull(stop.customer())))
                .position());
    return Fx.call(
        () -> {
          MapCanvas map = Fx.find(scene(), "week-map-canvas", MapCanvas.class);
          Viewport view = map.view();
          return map.localToScreen(
              view.toScreenX(Mercator.x(position.longitude())),
              view.toScreenY(Mercator.y(position.latitude())));
        });
  }

  private @Nullable String chosen() throws Exception {
    return Fx.call(
        () -> {
          Node owner = scene().getFocusOwner();
          Node stop = scene().lookup("#week-stop");
          return stop != null && stop.isVisible() && owner != null
              ? ((Label) stop.lookup(".section-title")).getText()
              : null;
        });
  }

  @Test
  void aClickOnADotChoosesItsStopAndAllToursAreInView() throws Exception {
    open(WeekBooks.planned(), 676, false);
    assertThat(isShown("week-map-canvas")).isTrue();
    for (Stop visit : visits()) {
      Point2D at = place(visit);
      assertThat(
              Fx.call(
                  () -> {
                    MapCanvas map = Fx.find(scene(), "week-map-canvas", MapCanvas.class);
                    return map.localToScreen(map.getBoundsInLocal()).contains(at);
                  }))
          .isTrue();
    }
    Stop last = visits().getLast();
    robot.clickOn(place(last));
    settle();
    assertThat(isShown("week-map-canvas")).as("not gone under the pointer").isTrue();
    assertThat(chosen())
        .isEqualTo(
            Objects.requireNonNull(
                    book.snapshot().territory().customer(Objects.requireNonNull(last.customer())))
                .name());
    Fx.keep(scene(), "week-map-de-light");
    Fx.run(() -> Fx.find(scene(), "week-map-large", Button.class).fire());
    assertThat(fixture.places()).containsExactly(new Place.Top(ScreenId.MAP));
  }

  @Test
  void itIsFoldedAwayAndStaysSo() throws Exception {
    open(WeekBooks.planned(), HIGH);
    Fx.run(() -> Fx.find(scene(), "week-map-open", ToggleButton.class).fire());
    settle();
    assertThat(isShown("week-map-canvas")).isFalse();
    assertThat(isShown("week-map-open")).isTrue();
    show(HIGH);
    assertThat(isShown("week-map-canvas")).isFalse();
    Fx.run(() -> Fx.find(scene(), "week-map-open", ToggleButton.class).fire());
    settle();
    assertThat(isShown("week-map-canvas")).isTrue();
    show(HIGH);
    assertThat(isShown("week-map-canvas")).isTrue();
  }

  @Test
  void besideAStopItGivesWayToTheListUnlessTheRepOpensIt() throws Exception {
    open(WeekBooks.planned(), 676);
    robot.push(KeyCode.RIGHT);
    settle();
    assertThat(chosen()).isNotNull();
    assertThat(isShown("week-map-canvas")).isFalse();
    assertThat(isShown("week-map-open")).isTrue();
    assertThat(heightOfTheList()).isGreaterThan(THREE_LINES);
    Fx.run(() -> Fx.find(scene(), "week-map-open", ToggleButton.class).fire());
    settle();
    assertThat(isShown("week-map-canvas")).isTrue();
    show(676);
    robot.push(KeyCode.RIGHT);
    settle();
    assertThat(chosen()).isNotNull();
    assertThat(isShown("week-map-canvas")).isTrue();
  }

  @Test
  void inAHighWindowItStaysBesideAStop() throws Exception {
    open(WeekBooks.planned(), HIGH);
    robot.push(KeyCode.RIGHT);
    settle();
    assertThat(chosen()).isNotNull();
    assertThat(isShown("week-map-canvas")).isTrue();
    assertThat(heightOfTheList()).isGreaterThan(THREE_LINES);
  }

  private double heightOfTheList() throws Exception {
    return Fx.call(() -> Fx.find(scene(), "week-open", ListView.class).getHeight());
  }

  @Test
  void inALowWindowOrWithoutVisitsThereIsNone() throws Exception {
    open(WeekBooks.planned(), 560);
    assertThat(isShown("week-map")).isFalse();
    open(WeekBooks.unplanned(), 676);
    assertThat(isShown("week-map")).isFalse();
  }
}
