package app.revier.desktop.screen.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.revier.agenda.Absence;
import app.revier.agenda.Absence.Kind;
import app.revier.book.Book;
import app.revier.book.SampleBooks;
import app.revier.book.TimeSettings;
import app.revier.desktop.chart.Fx;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.ScreenId;
import app.revier.desktop.theme.Theme;
import app.revier.text.Language;
import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.testfx.api.FxRobot;
import org.testfx.robot.Motion;
import org.testfx.util.WaitForAsyncUtils;

/** What a rep does in the calendar of the year, in a real window without a display. */
@Timeout(120)
class TimeJourneyTest {

  private static final LocalDate MONDAY = LocalDate.of(2027, 2, 22);

  private final Book book = SampleBooks.normal();
  private final DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
  private final FxRobot robot = new FxRobot();
  private Scene scene;

  @BeforeAll
  static void toolkit() throws Exception {
    Fx.start();
  }

  @BeforeEach
  void open() throws Exception {
    TimeScreen screen = new TimeScreen(fixture.desk());
    book.onChange(screen::refresh);
    scene = Fx.show(screen::view, 1112, 676, Theme.LIGHT);
    Fx.run(() -> screen.show(new Place.Top(ScreenId.TIME)));
    // Another window of the same process may be open: what is typed goes to this one.
    robot.targetWindow(scene.getWindow());
    Fx.run(scene.getWindow()::requestFocus);
    Fx.run(screen::takeKeyboard);
    Fx.pulse(scene);
  }

  @AfterEach
  void close() throws Exception {
    Fx.close(scene);
    assertThat(fixture.notices().failures()).isEmpty();
  }

  private void press(KeyCode... keys) throws Exception {
    robot.press(keys).release(keys);
    settle();
  }

  private void settle() throws Exception {
    WaitForAsyncUtils.waitForFxEvents();
    Fx.pulse(scene);
  }

  private Point2D at(LocalDate day, double part) throws Exception {
    return Fx.call(
        () -> {
          YearCalendar calendar = Fx.find(scene, "year-calendar", YearCalendar.class);
          Rectangle2D place = calendar.place(day);
          return calendar.localToScreen(
              place.getMinX() + part * place.getWidth(), place.getMinY() + place.getHeight() / 2);
        });
  }

  private void drag(LocalDate from, double part, LocalDate to) throws Exception {
    robot.moveTo(at(from, part), Motion.DIRECT);
    robot.press(MouseButton.PRIMARY);
    robot.moveTo(at(to, 0.5), Motion.DIRECT);
    robot.release(MouseButton.PRIMARY);
    settle();
  }

  private List<Absence> absences() {
    return book.snapshot().agenda().absences();
  }

  @Test
  void daysAreMarkedByDraggingIntoTheNextMonthAndTheKindIsAskedInPlace() throws Exception {
    drag(MONDAY, 0.5, MONDAY.plusDays(11));
    Node question = Fx.find(scene, "kind-question", Node.class);
    assertThat(question.isVisible()).isTrue();
    robot.clickOn(Fx.find(scene, "kind-vacation", Button.class));
    settle();
    assertThat(question.isVisible()).isFalse();
    assertThat(absences())
        .extracting(Absence::kind, Absence::from, Absence::until)
        .containsExactly(tuple(Kind.VACATION, MONDAY, MONDAY.plusDays(11)));

    // From its middle it is moved, at its end shortened, each in one step.
    drag(MONDAY.plusDays(1), 0.5, MONDAY.plusDays(8));
    assertThat(absences())
        .extracting(Absence::from, Absence::until)
        .containsExactly(tuple(MONDAY.plusDays(7), MONDAY.plusDays(18)));
    drag(MONDAY.plusDays(18), 0.95, MONDAY.plusDays(11));
    assertThat(absences())
        .extracting(Absence::from, Absence::until)
        .containsExactly(tuple(MONDAY.plusDays(7), MONDAY.plusDays(11)));
  }

  @Test
  void allOfItWorksWithTheKeyboardAlone() throws Exception {
    press(KeyCode.RIGHT);
    press(KeyCode.RIGHT);
    press(KeyCode.RIGHT);
    press(KeyCode.SHIFT, KeyCode.DOWN);
    robot.write('m');
    settle();
    LocalDate monday = LocalDate.of(2027, 1, 4);
    assertThat(absences())
        .extracting(Absence::kind, Absence::from, Absence::until)
        .containsExactly(tuple(Kind.TRADE_FAIR, monday, monday.plusDays(7)));
    press(KeyCode.CONTROL, KeyCode.DOWN);
    assertThat(absences().getFirst().from()).isEqualTo(monday.plusDays(7));
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.LEFT);
    assertThat(absences().getFirst().until()).isEqualTo(monday.plusDays(13));
    press(KeyCode.ENTER);
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);
    assertThat(absences()).extracting(Absence::kind).containsExactly(Kind.SICK);
    press(KeyCode.DELETE);
    assertThat(absences()).isEmpty();
    press(KeyCode.PAGE_DOWN);
    assertThat(Fx.call(() -> Fx.find(scene, "time-year", Label.class).getText())).isEqualTo("2028");
  }

  @Test
  void escapeGivesUpADragAndLeavesTheQuestion() throws Exception {
    robot.moveTo(at(MONDAY, 0.5), Motion.DIRECT);
    robot.press(MouseButton.PRIMARY);
    robot.moveTo(at(MONDAY.plusDays(3), 0.5), Motion.DIRECT);
    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    robot.release(MouseButton.PRIMARY);
    settle();
    assertThat(Fx.find(scene, "kind-question", Node.class).isVisible()).isFalse();
    press(KeyCode.SPACE);
    assertThat(Fx.find(scene, "kind-question", Node.class).isVisible()).isTrue();
    press(KeyCode.ESCAPE);
    assertThat(Fx.find(scene, "kind-question", Node.class).isVisible()).isFalse();
    assertThat(absences()).isEmpty();
  }

  @Test
  void expectedDaysAreTypedInPlace() throws Exception {
    TextField vacation = Fx.find(scene, "time-time-vacation-days", TextField.class);
    robot.clickOn(vacation);
    press(KeyCode.CONTROL, KeyCode.A);
    robot.write("25");
    press(KeyCode.ENTER);
    assertThat(book.snapshot().settings().get(TimeSettings.VACATION_DAYS)).isEqualTo(25);
  }
}
