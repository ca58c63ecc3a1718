package app.revier.desktop.screen.map;

import static app.revier.desktop.screen.map.MapBooks.BONN;
import static app.revier.desktop.screen.map.MapBooks.KOELN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.revier.book.Book;
import app.revier.book.MapTiles;
import app.revier.book.ServiceFailureException;
import app.revier.desktop.chart.Fx;
import app.revier.desktop.filter.SharedFilter;
import app.revier.desktop.map.MapCanvas;
import app.revier.desktop.map.Mercator;
import app.revier.desktop.map.Viewport;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.WeekInView;
import app.revier.desktop.theme.Theme;
import app.revier.task.Progress;
import app.revier.territory.Position;
import app.revier.text.Language;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.paint.Color;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** What a rep does on the map with mouse and keys, in a real window without a display. */
@Timeout(240)
class MapJourneyTest {

  private final FxRobot robot = new FxRobot();
  private Book book = MapBooks.four();
  private DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
  private @Nullable Scene opened;

  @BeforeAll
  static void toolkit() throws Exception {
    Fx.start();
  }

  private void open(Book shown) throws Exception {
    open(shown, () -> {});
  }

  private void open(Book shown, Runnable before) throws Exception {
    book.close();
    book = shown;
    fixture = new DeskFixture(book, Language.GERMAN);
    before.run();
    MapScreen screen =
        new MapScreen(
            fixture.desk(),
            new SharedFilter(fixture.desk().memory()),
            new WeekInView(book.snapshot().today()));
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

  private Scene scene() {
    return Objects.requireNonNull(opened);
  }

  private MapCanvas canvas() {
    return Fx.find(scene(), "map-canvas", MapCanvas.class);
  }

  private Viewport view() throws Exception {
    return Fx.call(() -> canvas().view());
  }

  private void settle() throws Exception {
    WaitForAsyncUtils.waitForFxEvents();
    Fx.pulse(scene());
  }

  private void press(KeyCode... keys) throws Exception {
    robot.press(keys).release(keys);
    settle();
  }

  /** Where degrees are on the screen. */
  private Point2D at(double latitude, double longitude) throws Exception {
    return Fx.call(
        () ->
            canvas()
                .localToScreen(
                    canvas().view().toScreenX(Mercator.x(longitude)),
                    canvas().view().toScreenY(Mercator.y(latitude))));
  }

  private Point2D bonn() throws Exception {
    return at(50.7374, 7.0982);
  }

  private void drag(Point2D... way) throws Exception {
    robot.moveTo(way[0]).press(MouseButton.PRIMARY);
    for (int i = 1; i < way.length; i++) {
      robot.moveTo(way[i].interpolate(way[i - 1], 0.5));
      robot.moveTo(way[i]);
    }
    robot.release(MouseButton.PRIMARY);
    settle();
  }

  /** Turns the wheel; the robot without a display cannot. */
  private void scroll(Point2D screen, double pixels) throws Exception {
    Fx.run(
        () -> {
          Point2D point = canvas().localToScene(canvas().screenToLocal(screen));
          canvas()
              .fireEvent(
                  new ScrollEvent(
                      ScrollEvent.SCROLL,
                      point.getX(),
                      point.getY(),
                      screen.getX(),
                      screen.getY(),
                      false,
                      false,
                      false,
                      false,
                      false,
                      false,
                      0,
                      pixels,
                      0,
                      pixels,
                      ScrollEvent.HorizontalTextScrollUnits.NONE,
                      0,
                      ScrollEvent.VerticalTextScrollUnits.NONE,
                      0,
                      0,
                      null));
        });
    settle();
  }

  private String text(String id) throws Exception {
    return Fx.call(() -> Fx.find(scene(), id, Labeled.class).getText());
  }

  private boolean isShown(String id) throws Exception {
    return Fx.call(
        () -> {
          Node node = scene().lookup("#" + id);
          return node != null && node.isVisible();
        });
  }

  @Test
  void theWholeTerritoryIsSeenAtFirstAndTheWheelZoomsToThePointer() throws Exception {
    open(MapBooks.four());
    Viewport whole = view();
    assertThat(whole.box().contains(Mercator.x(6.9583), Mercator.y(50.9413))).isTrue();
    assertThat(whole.box().contains(Mercator.x(6.08), Mercator.y(50.77))).isTrue();
    Point2D before = bonn();
    scroll(before, 120);
    assertThat(view().zoom()).isCloseTo(whole.zoom() + 1.5, within(1e-9));
    assertThat(bonn().distance(before)).isLessThan(2);
    Point2D left = bonn();
    drag(left.subtract(120, 80), left.subtract(170, 120));
    assertThat(bonn().distance(left.subtract(50, 40))).isLessThan(2);
    press(KeyCode.HOME);
    assertThat(view()).isEqualTo(whole);
    press(KeyCode.PLUS);
    assertThat(view().zoom()).isCloseTo(whole.zoom() + 0.5, within(1e-9));
    press(KeyCode.LEFT);
    assertThat(view().x()).isLessThan(whole.x());
    Fx.keep(scene(), "map-de-light-four");
  }

  @Test
  void aClickChoosesTwoOpenAndEscapeClears() throws Exception {
    open(MapBooks.four());
    Point2D before = bonn();
    robot.moveTo(before);
    settle();
    assertThat(isShown("map-card")).isTrue();
    robot.clickOn(before);
    settle();
    assertThat(isShown("map-open")).isTrue();
    assertThat(isShown("map-card")).as("the pane says it now").isFalse();
    assertThat(bonn().distance(before)).as("nothing moves under the mouse").isLessThan(1);
    robot.doubleClickOn(before);
    settle();
    assertThat(fixture.places()).containsExactly(new Place.OneCustomer(BONN));
    press(KeyCode.ESCAPE);
    assertThat(isShown("map-open")).isFalse();
    press(KeyCode.TAB);
    press(KeyCode.TAB);
    press(KeyCode.SHIFT, KeyCode.TAB);
    press(KeyCode.ENTER);
    assertThat(fixture.places()).hasSize(2);
  }

  @Test
  void aLassoIsAListAndTheFilterIsShared() throws Exception {
    open(MapBooks.four());
    Fx.run(() -> Fx.find(scene(), "map-lasso", ToggleButton.class).fire());
    assertThat(text("map-hint")).startsWith("Ziehen Sie eine Linie");
    drag(at(51.0, 6.7), at(51.0, 7.15), at(50.7, 7.15), at(50.7, 6.7));
    assertThat(isShown("map-hint")).isFalse();
    ListView<?> chosen = Fx.find(scene(), "map-chosen", ListView.class);
    assertThat(chosen.getItems()).hasSize(2);
    Fx.run(() -> Fx.find(scene(), "map-list", Button.class).fire());
    assertThat(fixture.places())
        .containsExactly(new Place.SomeCustomers("Auf der Karte gewählt", Set.of(KOELN, BONN)));
    Fx.run(() -> Fx.find(scene(), "map-filter", TextField.class).setText("rhein"));
    Fx.pulse(scene());
    assertThat(text("map-status")).isEqualTo("1 Kunde");
  }

  @Test
  void aCustomerIsDraggedToWhereItIs() throws Exception {
    open(MapBooks.four());
    robot.clickOn(bonn());
    settle();
    Fx.run(() -> Fx.find(scene(), "map-move", Button.class).fire());
    assertThat(text("map-hint")).startsWith("Klicken Sie dorthin");
    Point2D there = at(50.80, 6.90);
    drag(bonn(), there);
    Position moved =
        Objects.requireNonNull(
            Objects.requireNonNull(book.snapshot().territory().customer(BONN)).position());
    assertThat(moved.latitude()).isCloseTo(50.80, within(0.01));
    assertThat(moved.longitude()).isCloseTo(6.90, within(0.01));
    Fx.run(() -> book.undo(Progress.NONE));
    assertThat(Objects.requireNonNull(book.snapshot().territory().customer(BONN)).position())
        .isEqualTo(new Position(50.7374, 7.0982, Position.Origin.GIVEN));
  }

  @Test
  void whereNobodyIsTheMapSaysWhy() throws Exception {
    open(MapBooks.lost());
    assertThat(isShown("map-empty")).isTrue();
    press(KeyCode.ENTER);
    assertThat(fixture.places())
        .containsExactly(new Place.SomeCustomers("Ohne Position", Set.of(MapBooks.NOWHERE)));
  }

  @Test
  void whoIsSoughtIsInTheMiddleAndAnotherLanguageKeepsThat() throws Exception {
    open(MapBooks.four());
    MapScreen german = new MapScreen(fixture.desk(), filter(), week());
    Scene first = Fx.show(german::view, 1112, 676, Theme.LIGHT);
    Fx.run(() -> german.show(new Place.OnMap(BONN)));
    Fx.pulse(first);
    Viewport seen = Fx.call(() -> Fx.find(first, "map-canvas", MapCanvas.class).view());
    assertThat(seen.x()).isCloseTo(Mercator.x(7.0982), within(5e-6));
    assertThat(seen.y()).isCloseTo(Mercator.y(50.7374), within(5e-6));
    assertThat(seen.zoom()).isGreaterThanOrEqualTo(11);
    assertThat(Fx.call(() -> first.lookup("#map-open"))).as("it is chosen").isNotNull();
    MapScreen english = new MapScreen(fixture.desk(Language.ENGLISH), filter(), week());
    Fx.run(() -> english.takeOver(german));
    Scene second = Fx.show(english::view, 1112, 676, Theme.LIGHT);
    Fx.run(() -> english.show(new Place.Top(english.id())));
    Fx.pulse(second);
    Viewport again = Fx.call(() -> Fx.find(second, "map-canvas", MapCanvas.class).view());
    assertThat(again.x()).isCloseTo(seen.x(), within(5e-6));
    assertThat(again.zoom()).isEqualTo(seen.zoom());
    assertThat(Fx.call(() -> second.lookup("#map-open"))).isNotNull();
    Fx.close(first);
    Fx.close(second);
  }

  /** One colour all over, and none of the rest of the world once it fails. */
  private static final class Pictures implements MapTiles {

    private final byte[] red;
    private volatile boolean failing;

    Pictures() throws IOException {
      BufferedImage image = new BufferedImage(256, 256, BufferedImage.TYPE_INT_RGB);
      for (int i = 0; i < 256 * 256; i++) {
        image.setRGB(i % 256, i / 256, 0xC81E1E);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(image, "png", out);
      red = out.toByteArray();
    }

    @Override
    public byte[] tile(int zoom, int x, int y) {
      if (failing) {
        throw new ServiceFailureException(
            ServiceFailureException.Kind.UNREACHABLE, "tile.example", null);
      }
      return red;
    }

    @Override
    public byte @Nullable [] kept(int zoom, int x, int y) {
      return null;
    }
  }

  /** The colour of the ground in the middle of an edge, where nothing else is. */
  private Color ground(boolean right) throws Exception {
    return Fx.call(
        () ->
            canvas()
                .snapshot(null, null)
                .getPixelReader()
                .getColor(
                    right ? (int) canvas().getWidth() - 8 : 8, (int) canvas().getHeight() / 2));
  }

  private void until(Callable<Boolean> so) throws Exception {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, so);
    settle();
  }

  @Test
  void picturesOfAServiceLieUnderTheCustomersAndGiveWayToTheBuiltInMap() throws Exception {
    Pictures pictures = new Pictures();
    String address = "https://tile.example/{z}/{x}/{y}.png";
    Book named = MapBooks.four();
    named.settings().set(Map.of("online.tiles", address));
    open(
        named,
        () -> {
          fixture.services().play(pictures);
          fixture.desk().consent().changed(Map.of("online.tiles", address));
        });
    Color red = Color.web("#C81E1E");
    until(() -> Fx.call(() -> canvas().coveredProperty().get()));
    assertThat(List.of(ground(false), ground(true))).containsOnly(red);
    assertThat(text("map-tiles-note")).isEqualTo("tile.example");
    Fx.keep(scene(), "map-de-light-pictures");
    pictures.failing = true;
    Point2D middle = bonn();
    drag(middle, middle.add(350, 0));
    drag(middle, middle.add(350, 0));
    until(() -> !Fx.call(() -> canvas().coveredProperty().get()));
    until(() -> text("map-tiles-note").startsWith("Kartenbilder von tile.example"));
    assertThat(List.of(ground(false), ground(true))).as("the map is one").doesNotContain(red);
    assertThat(text("map-tiles-note")).endsWith("Sie sehen die eingebaute Karte.");
  }

  private SharedFilter filter() {
    return new SharedFilter(fixture.desk().memory());
  }

  private WeekInView week() {
    return new WeekInView(book.snapshot().today());
  }
}
