package app.revier.desktop.screen.week;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.agenda.Stop;
import app.revier.book.Book;
import app.revier.desktop.chart.Fx;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.nav.Focusable;
import app.revier.desktop.nav.Place;
import app.revier.desktop.theme.Theme;
import app.revier.task.Progress;
import app.revier.territory.CustomerId;
import app.revier.text.Language;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Visits to several customers within a week, asked for and adopted in a real window. */
@Timeout(120)
class VisitsJourneyTest {

  private static final Set<CustomerId> SOME = Set.of(new CustomerId(3), new CustomerId(4));

  private final FxRobot robot = new FxRobot();
  private Book book = WeekBooks.unplanned();
  private DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
  private @Nullable Scene opened;

  @BeforeAll
  static void toolkit() throws Exception {
    Fx.start();
  }

  private void open(Book shown) throws Exception {
    book.close();
    book = shown;
    fixture = new DeskFixture(book, Language.GERMAN);
    show();
  }

  /** As from the map, where a button had the keyboard and is not seen any more. */
  private void show() throws Exception {
    WeekScreen screen = new WeekScreen(fixture.desk());
    book.onChange(screen::refresh);
    Button elsewhere = Fx.call(() -> new Button("Karte"));
    opened = Fx.show(() -> new StackPane(elsewhere, screen.view()), 1112, 676, Theme.LIGHT);
    Fx.run(elsewhere::requestFocus);
    Fx.run(() -> screen.show(new Place.VisitTogether(SOME)));
    Fx.run(() -> elsewhere.setVisible(false));
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

  private String text(String id) throws Exception {
    return Fx.call(() -> Fx.find(scene(), id, Labeled.class).getText());
  }

  private void fire(String id) throws Exception {
    Fx.run(() -> Fx.find(scene(), id, Button.class).fire());
    settle();
  }

  @Test
  void theKeyboardGoesFromTheWeekToThePlanAndAdoptsIt() throws Exception {
    open(WeekBooks.unplanned());
    assertThat(Fx.call(() -> Fx.find(scene(), "week-visits-week", ComboBox.class).isFocused()))
        .isTrue();
    assertThat(text("week-visits-about")).isEqualTo("2 Kunden");
    robot.press(KeyCode.TAB).release(KeyCode.TAB);
    settle();
    assertThat(Fx.call(() -> Fx.find(scene(), "week-visits-show", Button.class).isFocused()))
        .isTrue();
    robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
    settle();
    assertThat(text("week-visits-sum")).isEqualTo("2 von 2 Besuchen möglich");
    assertThat(book.snapshot().agenda().stops()).as("only looked at").isEmpty();
    Fx.keep(scene(), "week-visits-de-light");
    fire("week-visits-adopt");
    assertThat(book.snapshot().agenda().stops()).extracting(Stop::customer).containsAll(SOME);
    assertThat(Fx.call(() -> scene().lookup("#week-visits-week")))
        .as("the lists are back")
        .isNull();
    assertThat(
            Fx.call(
                () ->
                    Focusable.isIn(
                        Objects.requireNonNull(scene().getFocusOwner()),
                        Objects.requireNonNull(scene().lookup(".week-side")))))
        .as("the keyboard is in them")
        .isTrue();
    Fx.run(() -> book.undo(Progress.NONE));
    settle();
    assertThat(book.snapshot().agenda().stops()).isEmpty();
    assertThat(book.snapshot().agenda().appointments()).hasSize(1);
  }

  @Test
  void escapeLeavesEverythingAsItIs() throws Exception {
    open(WeekBooks.planned());
    List<Stop> before = book.snapshot().agenda().stops();
    fire("week-visits-show");
    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    settle();
    assertThat(Fx.call(() -> scene().lookup("#week-visits-week"))).isNull();
    assertThat(book.snapshot().agenda().stops()).isEqualTo(before);
  }
}
