package app.revier.desktop.screen.week;

import static app.revier.desktop.screen.week.WeekBooks.FRIDAY;
import static app.revier.desktop.screen.week.WeekBooks.MONDAY;
import static app.revier.desktop.screen.week.WeekBooks.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.revier.agenda.Absence;
import app.revier.agenda.Appointment;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.book.Book;
import app.revier.book.Timeline;
import app.revier.book.WeekSettings;
import app.revier.desktop.chart.Fx;
import app.revier.desktop.nav.Focusable;
import app.revier.desktop.nav.Place;
import app.revier.desktop.screen.week.WeekContent.Block;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProjectBuilder;
import app.revier.territory.Visiting;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.testfx.util.WaitForAsyncUtils;

/** What a rep does in the week with mouse and keys, in a real window without a display. */
@Timeout(120)
class WeekJourneyTest extends WeekJourney {

  @Test
  void aWeekIsPlannedBentConfirmedAndTakenBack() throws Exception {
    open(WeekBooks.unplanned());
    press(KeyCode.ENTER);
    assertThat(visits()).hasSize(8);
    assertThat(focused()).as("the keyboard is in the days").startsWith("week-stop-");
    StopId id = firstVisit();
    double column = middle("week-day-" + TUESDAY).getX() - middle("week-day-" + MONDAY).getX();
    Point2D from = middle(node(id));
    LocalTime begin = stop(id).begin();
    drag(from, from.add(4 * column, 0));
    assertThat(stop(id).date()).isEqualTo(FRIDAY);
    assertThat(stop(id).begin()).isBetween(begin.minusMinutes(15), begin.plusMinutes(15));
    assertThat(focused()).isEqualTo(node(id));
    press(KeyCode.L);
    assertThat(stop(id).confirmed()).isTrue();
    press(KeyCode.CONTROL, KeyCode.LEFT);
    assertThat(stop(id).date()).isEqualTo(FRIDAY);
    press(KeyCode.L);
    assertThat(stop(id).confirmed()).isFalse();
    press(KeyCode.DELETE);
    assertThat(visits()).noneMatch(visit -> visit.id().equals(id));
    assertThat(focused()).as("the keyboard stays in the days").startsWith("week-stop-");
    Fx.run(() -> book.undo(Progress.NONE));
    assertThat(stop(id).date()).isEqualTo(FRIDAY);
  }

  @Test
  void aWeekOffIsNotOfferedToBePlanned() throws Exception {
    open(WeekBooks.unplanned());
    assertThat(Fx.find(scene(), "week-empty", Node.class).isVisible()).isTrue();
    Absence ill = new Absence(book.agenda().nextAbsenceId(), Absence.Kind.SICK, MONDAY, FRIDAY, "");
    Fx.run(() -> book.agenda().save(ill));
    Fx.pulse(scene());
    assertThat(Fx.find(scene(), "week-empty", Node.class).isVisible()).isFalse();
  }

  @Test
  void keysBendTheDayAndTheKeyboardStaysOnTheStop() throws Exception {
    open(WeekBooks.planned());
    StopId id = firstVisit();
    LocalTime begin = stop(id).begin();
    press(KeyCode.DOWN);
    press(KeyCode.DOWN);
    press(KeyCode.UP);
    assertThat(stop(id).begin()).isEqualTo(begin.plusMinutes(15));
    assertThat(focused()).isEqualTo(node(id));
    press(KeyCode.SHIFT, KeyCode.DOWN);
    assertThat(stop(id).end()).isEqualTo(begin.plusMinutes(75));
    press(KeyCode.CONTROL, KeyCode.RIGHT);
    assertThat(stop(id).date()).isEqualTo(TUESDAY);
    assertThat(focused()).isEqualTo(node(id));
    press(KeyCode.ENTER);
    assertThat(fixture.places())
        .containsExactly(new Place.OneCustomer(Objects.requireNonNull(stop(id).customer())));
  }

  @Test
  void arrowsGoFromStopToStopOverTheDays() throws Exception {
    open(WeekBooks.planned());
    firstVisit();
    List<String> all =
        book.snapshot().agenda().stops().stream()
            .sorted(Comparator.comparing(Stop::date).thenComparing(Stop::begin))
            .map(stop -> node(stop.id()))
            .toList();
    for (String next : all.subList(1, all.size())) {
      press(KeyCode.RIGHT);
      assertThat(focused()).isEqualTo(next);
    }
    press(KeyCode.LEFT);
    assertThat(focused()).isEqualTo(all.get(all.size() - 2));
  }

  @Test
  void aVisitIsStretchedAtItsLowerEdge() throws Exception {
    open(WeekBooks.planned());
    StopId id = firstVisit();
    Point2D edge =
        Fx.call(
            () -> {
              Node node = Fx.find(scene(), node(id), Node.class);
              Bounds bounds = node.localToScreen(node.getBoundsInLocal());
              return new Point2D(
                  bounds.getCenterX(),
                  node.localToScreen(0, ((BlockView) node).getHeight()).getY() - 2);
            });
    LocalTime end = stop(id).end();
    LocalTime begin = stop(id).begin();
    drag(edge, edge.add(0, 40));
    assertThat(stop(id).begin()).isEqualTo(begin);
    assertThat(stop(id).end()).isAfter(end);
  }

  @Test
  void whatIsTypedInTheFilterStaysOverAChangeOfTheBook() throws Exception {
    open(WeekBooks.planned());
    StopId id = firstVisit();
    String name =
        Objects.requireNonNull(
                book.snapshot().territory().customer(Objects.requireNonNull(stop(id).customer())))
            .name();
    press(KeyCode.DELETE);
    TextField filter = Fx.find(scene(), "week-filter", TextField.class);
    Fx.run(() -> filter.setText(name));
    Fx.run(() -> book.settings().set(Map.of("week.buffer-minutes", "5")));
    Fx.pulse(scene());
    assertThat(filter.getText()).isEqualTo(name);
    ListView<?> list = Fx.find(scene(), "week-open", ListView.class);
    assertThat(list.getItems()).hasSize(1);
    Fx.run(() -> list.getSelectionModel().select(0));
    Fx.run(list::requestFocus);
    press(KeyCode.SHIFT, KeyCode.ENTER);
    assertThat(visits()).hasSize(8);
    assertThat(list.getItems()).isEmpty();
  }

  @Test
  void whoIsVisitedTooLateIsReadInThePlaceOfTheListsAndEscLeadsBack() throws Exception {
    open(WeekBooks.planned());
    Customer customer =
        Objects.requireNonNull(
            book.snapshot()
                .territory()
                .customer(Objects.requireNonNull(visits().getFirst().customer())));
    Visiting visiting = new Visiting(30, null, LocalDate.of(2026, 6, 1));
    Fx.run(() -> book.customers().save(customer.edit().visiting(visiting).build()));
    Fx.pulse(scene());
    Hyperlink late = Fx.find(scene(), "week-late", Hyperlink.class);
    Fx.run(late::requestFocus);
    Fx.run(late::fire);
    Fx.pulse(scene());
    ListView<?> list = Fx.find(scene(), "week-late-visits", ListView.class);
    assertThat(list.getItems()).singleElement().asString().startsWith(customer.name());
    assertThat(focused()).isEqualTo("week-late-visits");
    press(KeyCode.ESCAPE);
    assertThat(focused()).isEqualTo("week-late");
    assertThat(Fx.call(() -> scene().lookup("#week-late-visits"))).isNull();
  }

  @Test
  void whatHelpsAFullWeekIsDoneWithAButtonAboveWhoIsLate() throws Exception {
    open(WeekBooks.tooFull());
    Fx.run(Fx.find(scene(), "week-late", Hyperlink.class)::fire);
    Fx.pulse(scene());
    Button doThat =
        Fx.call(() -> (Button) Objects.requireNonNull(scene().lookup(".week-relief-do")));
    assertThat(doThat.getAccessibleText()).contains("Freitag, 04.12.2026 als Außendiensttag");
    int before = visits().size();
    Fx.run(doThat::requestFocus);
    Fx.run(doThat::fire);
    Fx.pulse(scene());
    assertThat(visits()).hasSize(before + 2);
    assertThat(Fx.call(() -> scene().lookup(".week-relief-do"))).isNull();
    assertThat(focused()).as("the keyboard stays in the form").isEqualTo("week-late-visits");
    press(KeyCode.ESCAPE);
    assertThat(Fx.call(() -> scene().lookup("#week-late-visits"))).isNull();
  }

  @Test
  void aVisitGoesIntoTheNextWeekAmongSeveralAndIsOpenedThere() throws Exception {
    open(WeekBooks.planned());
    StopId id = visits().getFirst().id();
    Fx.run(() -> Fx.find(scene(), "week-several", ToggleButton.class).fire());
    Fx.pulse(scene());
    assertThat(focused()).isEqualTo("weeks-" + MONDAY);
    press(KeyCode.RIGHT);
    press(KeyCode.CONTROL, KeyCode.DOWN);
    assertThat(stop(id).date()).isEqualTo(MONDAY.plusWeeks(1));
    assertThat(focused()).isEqualTo("weeks-" + MONDAY.plusWeeks(1));
    drag(middle("weeks-stop-" + id.value()), middle("weeks-day-" + TUESDAY));
    assertThat(stop(id).date()).isEqualTo(TUESDAY);
    press(KeyCode.ENTER);
    assertThat(focused()).isEqualTo(node(id));
    assertThat(Fx.call(() -> scene().lookup("#weeks"))).isNull();
  }

  private List<Appointment> calls() {
    return book.snapshot().agenda().appointments().stream()
        .filter(one -> one.title().equals("Teamrunde"))
        .sorted(Comparator.comparing(Appointment::from))
        .toList();
  }

  private String callNode(Appointment one) {
    return node(
        book.snapshot().agenda().stops().stream()
            .filter(stop -> one.id().equals(stop.appointment()))
            .findFirst()
            .orElseThrow()
            .id());
  }

  @Test
  void aTeamCallEveryMondayIsEnteredChangedOnceAndEnded() throws Exception {
    open(WeekBooks.planned());
    Node thursday = shownNode("week-day-" + MONDAY.plusDays(3), Node.class);
    Point2D free =
        Fx.call(
            () -> {
              Bounds head = thursday.localToScreen(thursday.getBoundsInLocal());
              return new Point2D(head.getCenterX(), head.getMaxY() + 200);
            });
    robot.moveTo(free).clickOn(MouseButton.PRIMARY).clickOn(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
    Fx.pulse(scene());
    assertThat(focused()).as("what it is about is typed first").isEqualTo("entry-title");
    assertThat(Fx.find(scene(), "entry-day", TextInputControl.class).getText())
        .isEqualTo("03.12.2026");
    type("entry-title", "Teamrunde");
    type("entry-day", "30.11.2026");
    type("entry-begin", "8");
    choose("entry-repeat", 1);
    type("entry-times", "6");
    press(KeyCode.ENTER);
    assertThat(calls()).hasSize(6);
    assertThat(Fx.call(() -> scene().lookup("#week-entry"))).as("the form is left").isNull();

    String first = callNode(calls().getFirst());
    Fx.run(() -> Fx.find(scene(), first, Node.class).requestFocus());
    press(KeyCode.ENTER);
    type("entry-begin", "1630");
    press(KeyCode.ENTER);
    assertThat(calls()).extracting(Appointment::begin).containsOnlyOnce(LocalTime.of(16, 30));

    Fx.run(() -> Fx.find(scene(), "week-after", Button.class).fire());
    Fx.pulse(scene());
    press(KeyCode.N);
    assertThat(focused()).isEqualTo("entry-title");
    assertThat(Fx.find(scene(), "entry-title", TextInputControl.class).getText())
        .as("the key opens the form and types nothing")
        .isEmpty();
    type("entry-title", "Telefonat");
    press(KeyCode.ESCAPE);
    assertThat(Fx.call(() -> scene().lookup("#week-entry"))).as("the form is left").isNull();
    press(KeyCode.N);
    assertThat(Fx.find(scene(), "entry-title", TextInputControl.class).getText())
        .isEqualTo("Telefonat");
    Fx.run(() -> Fx.find(scene(), "week-entry-drop", Button.class).fire());
    Fx.pulse(scene());
    Fx.run(
        () -> {
          Parent lists = (Parent) Objects.requireNonNull(scene().lookup("#week-lists"));
          ((ToggleButton) List.copyOf(lists.getChildrenUnmodifiable()).get(2)).fire();
        });
    Fx.pulse(scene());
    ListView<?> entries = shownNode("week-entries", ListView.class);
    Fx.run(
        () -> {
          entries.requestFocus();
          entries.getSelectionModel().select(0);
        });
    press(KeyCode.ENTER);
    choose("entry-scope", 1);
    Fx.run(() -> Fx.find(scene(), "week-entry-delete", Button.class).fire());
    Fx.pulse(scene());
    assertThat(calls()).isEmpty();
    Fx.run(() -> book.undo(Progress.NONE));
    assertThat(calls()).hasSize(6);
  }

  @Test
  void anAbsenceOverAPlannedDayIsSaidBeforeAndSeenAfterwards() throws Exception {
    open(WeekBooks.planned());
    StopId id = firstVisit();
    Fx.run(() -> Fx.find(scene(), "week-new", MenuButton.class).getItems().get(4).fire());
    Fx.pulse(scene());
    assertThat(Fx.find(scene(), "week-entry-note", Label.class).getText())
        .contains("einen anderen Tag");
    press(KeyCode.ENTER);
    assertThat(book.snapshot().agenda().absences()).hasSize(1);
    Block block = Fx.find(scene(), node(id), BlockView.class).block();
    assertThat(block.conflict()).isEqualTo("Urlaub: braucht einen anderen Tag");
    double column = middle("week-day-" + TUESDAY).getX() - middle("week-day-" + MONDAY).getX();
    Point2D from = middle(node(id));
    drag(from, from.add(4 * column, 0));
    assertThat(stop(id).date()).isEqualTo(FRIDAY);
    Fx.run(
        () -> {
          book.undo(Progress.NONE);
          book.undo(Progress.NONE);
        });
    Fx.pulse(scene());
    assertThat(Fx.find(scene(), node(id), BlockView.class).block().conflict()).isEmpty();
  }

  @Test
  void aHotelNightIsEnteredByItsTown() throws Exception {
    open(WeekBooks.planned());
    firstVisit();
    Fx.run(() -> Fx.find(scene(), "week-new", MenuButton.class).getItems().get(5).fire());
    Fx.pulse(scene());
    assertThat(focused()).isEqualTo("entry-place");
    type("entry-place", "Nirgendwohausen");
    press(KeyCode.ENTER);
    assertThat(book.snapshot().settings().get(WeekSettings.NIGHTS)).isEmpty();
    type("entry-place", "56068 Koblenz");
    press(KeyCode.ENTER);
    assertThat(book.snapshot().settings().get(WeekSettings.NIGHTS))
        .singleElement()
        .satisfies(night -> assertThat(night.date()).isEqualTo(MONDAY));
  }

  @Test
  void aVisitIsAgreedByPhoneAndLocked() throws Exception {
    open(WeekBooks.planned());
    Stop first = visits().getFirst();
    Fx.run(
        () ->
            Fx.find(scene(), "week-lists", Parent.class).getChildrenUnmodifiable().stream()
                .map(ToggleButton.class::cast)
                .filter(heading -> heading.getText().startsWith("Zu vereinbaren"))
                .forEach(ToggleButton::fire));
    Fx.pulse(scene());
    Fx.run(
        () -> {
          ListView<?> list = Fx.find(scene(), "week-to-arrange", ListView.class);
          list.getSelectionModel().selectFirst();
          list.requestFocus();
        });
    press(KeyCode.ENTER);
    assertThat(focused()).isEqualTo("arrange-agreed");
    press(KeyCode.ENTER);
    assertThat(stop(first.id()).confirmed()).isTrue();
    assertThat(visits().stream().filter(Stop::confirmed)).hasSize(1);
    // The next call is open at once; undo takes just this answer back.
    assertThat(focused()).isEqualTo("arrange-agreed");
    press(KeyCode.ESCAPE);
    Fx.run(() -> book.undo(Progress.NONE));
    assertThat(stop(first.id())).isEqualTo(first);
  }

  @Test
  void aReportInOneLineFillsTimelineLastVisitAndProject() throws Exception {
    Book past = WeekBooks.planned();
    Stop planned =
        past.snapshot().agenda().stops().stream()
            .filter(stop -> stop.customer() != null)
            .findFirst()
            .orElseThrow();
    LocalDate friday = MONDAY.minusDays(10);
    past.days()
        .replace(
            List.of(friday), List.of(planned.at(friday, LocalTime.of(9, 0), LocalTime.of(10, 0))));
    past.projects()
        .save(
            new GrowthProjectBuilder(
                    past.projects().nextId(),
                    Objects.requireNonNull(planned.customer()),
                    "Scheren",
                    "in-trial")
                .visits(2)
                .build());
    open(past);
    click("week-not-reported");
    click("report-visit-" + Objects.requireNonNull(planned.customer()).value() + "-" + friday);
    assertThat(focused()).isEqualTo("report-line");
    Fx.type(scene(), "45 min, Muster dagelassen; Status Angebot beim Einkauf");
    WaitForAsyncUtils.waitForFxEvents();
    Fx.pulse(scene());
    assertThat(Fx.call(() -> Fx.find(scene(), "report-understood", Label.class).getText()))
        .contains("45 min", "Muster dagelassen", "Angebot beim Einkauf");
    press(KeyCode.ENTER);
    Customer customer =
        Objects.requireNonNull(
            book.snapshot().territory().customer(Objects.requireNonNull(planned.customer())));
    assertThat(customer.visiting().lastVisit()).isEqualTo(friday);
    assertThat(Timeline.of(book.snapshot(), customer).entries())
        .extracting(Timeline::said)
        .containsExactly("Muster dagelassen");
    assertThat(book.snapshot().territory().projectsOf(customer.id()))
        .extracting(GrowthProject::stage)
        .containsExactly("offer");
    // Nothing else is to be reported: the lists are there again.
    assertThat(Fx.call(() -> Fx.find(scene(), "week-open", ListView.class).isVisible())).isTrue();
    Fx.run(() -> book.undo(Progress.NONE));
    assertThat(book.snapshot().agenda().activities()).isEmpty();
  }

  @Test
  void aDraftOfAReportIsThereAgainWhenAnotherStopIsChosenMeanwhile() throws Exception {
    open(WeekBooks.planned());
    CustomerId someone = Objects.requireNonNull(visits().getFirst().customer());
    reportToday(someone);
    Fx.type(scene(), "45 min, halb fer");
    firstVisit();
    assertThat(Fx.call(() -> Fx.find(scene(), "report-line", TextInputControl.class).getText()))
        .isEqualTo("45 min, halb fer");
    click("week-side-close");
    reportToday(someone);
    assertThat(Fx.call(() -> Fx.find(scene(), "report-line", TextInputControl.class).getText()))
        .isEqualTo("45 min, halb fer");
    assertThat(book.snapshot().agenda().activities()).isEmpty();
  }

  @Test
  void aVisitIsCalledOffTheNewPlanAdoptedAndAllTakenBack() throws Exception {
    open(WeekBooks.planned());
    List<Stop> before = visits();
    StopId id = firstVisit();
    press(KeyCode.RIGHT);
    press(KeyCode.LEFT);
    menu("week-happened", "week-happened-cancelled");
    String name = Fx.find(scene(), node(id), BlockView.class).block().title();
    TextField who = Fx.find(scene(), "week-customer", TextField.class);
    assertThat(who.getText()).as("whom the chosen visit is at").isEqualTo(name);
    // Something else in the field is not the one who was chosen before.
    type("week-customer", "Klinik 99");
    click("week-happened-show");
    assertThat(Fx.call(() -> scene().lookup("#week-adopt"))).isNull();
    assertThat(Fx.find(scene(), "week-happened-note", Label.class).getText())
        .isEqualTo("Bitte wählen Sie den Kunden.");
    assertThat(who.getText()).isEqualTo("Klinik 99");
    type("week-customer", name);
    press(KeyCode.ENTER);
    click("week-happened-show");
    assertThat(visits()).as("nothing is kept yet").isEqualTo(before);
    Fx.run(() -> Fx.find(scene(), "week-adopt", Button.class).requestFocus());
    press(KeyCode.ENTER);
    assertThat(visits()).noneMatch(visit -> visit.id().equals(id));
    assertThat(Fx.call(() -> scene().lookup("#week-happened-kind"))).as("it is done").isNull();
    assertThat(
            Fx.call(
                () ->
                    Focusable.isIn(
                        Objects.requireNonNull(scene().getFocusOwner()),
                        Objects.requireNonNull(scene().lookup(".week-side")))))
        .as("the keyboard stays at the side")
        .isTrue();
    Fx.run(() -> book.undo(Progress.NONE));
    assertThat(visits()).isEqualTo(before);
  }

  @Test
  void aPlaceIsTakenWhenACustomerAsksWhen() throws Exception {
    open(WeekBooks.planned());
    List<Stop> before = visits();
    menu("week-happened", "week-when");
    assertThat(focused()).isEqualTo("week-customer");
    Fx.type(scene(), "K1");
    WaitForAsyncUtils.waitForFxEvents();
    press(KeyCode.ENTER);
    assertThat(Fx.find(scene(), "week-when-note", Label.class).getText())
        .startsWith("Schon geplant");
    Fx.run(
        () -> {
          Parent places = Fx.find(scene(), "week-when-places", Parent.class);
          Button take = (Button) List.copyOf(places.lookupAll(".week-when-take")).getFirst();
          take.requestFocus();
          take.fire();
        });
    Fx.pulse(scene());
    assertThat(
            Fx.call(
                () -> List.copyOf(Objects.requireNonNull(scene().getFocusOwner()).getStyleClass())))
        .as("the keyboard stays on the places")
        .contains("week-when-take");
    assertThat(visits()).isNotEqualTo(before);
    assertThat(book.snapshot().agenda().stopsOf(new CustomerId(1))).hasSize(1);
    Fx.run(() -> book.undo(Progress.NONE));
    assertThat(visits()).isEqualTo(before);
    // Somebody else is typed: the places of the one before are gone.
    Fx.pulse(scene());
    type("week-customer", "K");
    assertThat(
            Fx.call(
                () ->
                    Fx.find(scene(), "week-when-places", Parent.class)
                        .getChildrenUnmodifiable()
                        .isEmpty()))
        .isTrue();
  }
}
