package app.revier.desktop.screen.week;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.book.Book;
import app.revier.desktop.chart.Fx;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.nav.LazyScreen;
import app.revier.desktop.nav.Place;
import app.revier.desktop.theme.Theme;
import app.revier.territory.CustomerId;
import app.revier.text.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The week in a real window without a display, and what a rep does there with mouse and keys. */
abstract class WeekJourney {

  final FxRobot robot = new FxRobot();
  Book book = WeekBooks.planned();
  DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
  private @Nullable Scene opened;
  private @Nullable LazyScreen<?, ?> week;

  @BeforeAll
  static void toolkit() throws Exception {
    Fx.start();
  }

  void open(Book shown) throws Exception {
    book = shown;
    fixture = new DeskFixture(book, Language.GERMAN);
    LazyScreen<?, ?> screen = new WeekScreen(fixture.desk());
    week = screen;
    book.onChange(screen::refresh);
    opened = Fx.show(screen::view, 1112, 676, Theme.LIGHT);
    Fx.run(() -> screen.show(new Place.Top(screen.id())));
    Fx.run(screen::takeKeyboard);
    Fx.pulse(scene());
  }

  @AfterEach
  void close() throws Exception {
    Fx.close(scene());
    assertThat(fixture.notices().failures()).isEmpty();
    book.close();
  }

  Scene scene() {
    return Objects.requireNonNull(opened);
  }

  void press(KeyCode... keys) throws Exception {
    robot.press(keys).release(keys);
    WaitForAsyncUtils.waitForFxEvents();
    Fx.pulse(scene());
  }

  List<Stop> visits() {
    return book.snapshot().agenda().stops().stream()
        .filter(stop -> stop.kind() == Stop.Kind.VISIT)
        .sorted(Comparator.comparing(Stop::date).thenComparing(Stop::begin))
        .toList();
  }

  Stop stop(StopId id) {
    return Objects.requireNonNull(book.snapshot().agenda().stop(id));
  }

  static String node(StopId id) {
    return "week-stop-" + id.value();
  }

  String focused() throws Exception {
    return Fx.call(() -> String.valueOf(scene().getFocusOwner().getId()));
  }

  StopId firstVisit() throws Exception {
    StopId id = visits().getFirst().id();
    Fx.run(() -> Fx.find(scene(), node(id), Node.class).requestFocus());
    Fx.pulse(scene());
    return id;
  }

  Point2D middle(String id) throws Exception {
    return Fx.call(
        () -> {
          Node node = Fx.find(scene(), id, Node.class);
          Bounds bounds = node.localToScreen(node.getBoundsInLocal());
          return new Point2D(bounds.getCenterX(), bounds.getCenterY());
        });
  }

  void drag(Point2D from, Point2D to) throws Exception {
    robot.moveTo(from).press(MouseButton.PRIMARY);
    for (int i = 1; i <= 5; i++) {
      robot.moveTo(from.interpolate(to, i / 5.0));
      WaitForAsyncUtils.waitForFxEvents();
    }
    robot.release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
    Fx.pulse(scene());
  }

  void type(String id, String text) throws Exception {
    TextInputControl field = Fx.find(scene(), id, TextInputControl.class);
    Fx.run(
        () -> {
          field.requestFocus();
          field.setText(text);
        });
    Fx.pulse(scene());
  }

  <T> T shownNode(String id, Class<T> type) throws Exception {
    return Fx.call(() -> type.cast(Objects.requireNonNull(scene().lookup("#" + id))));
  }

  void choose(String id, int index) throws Exception {
    Parent around = shownNode(id, Parent.class);
    Fx.run(() -> ((ComboBox<?>) around.lookup(".combo-box")).getSelectionModel().select(index));
    Fx.pulse(scene());
  }

  void click(String id) throws Exception {
    Fx.run(() -> Fx.find(scene(), id, ButtonBase.class).fire());
    WaitForAsyncUtils.waitForFxEvents();
    Fx.pulse(scene());
  }

  void reportToday(CustomerId customer) throws Exception {
    Fx.run(() -> Objects.requireNonNull(week).show(new Place.NewReport(customer)));
    Fx.pulse(scene());
  }

  void menu(String button, String item) throws Exception {
    Fx.run(
        () ->
            Fx.find(scene(), button, MenuButton.class).getItems().stream()
                .filter(one -> item.equals(one.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
    Fx.pulse(scene());
  }
}
