package app.revier.desktop.screen.week;

import static app.revier.desktop.screen.week.WeekBooks.FRIDAY;
import static app.revier.desktop.screen.week.WeekBooks.MONDAY;
import static app.revier.desktop.screen.week.WeekBooks.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.revier.agenda.Absence;
import app.revier.agenda.Activity;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.book.Book;
import app.revier.book.Report;
import app.revier.book.SampleBooks;
import app.revier.book.Wanted;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.nav.Place;
import app.revier.desktop.screen.week.WeekContent.Block;
import app.revier.desktop.screen.week.WeekContent.Day;
import app.revier.desktop.screen.week.WeekContent.Hold;
import app.revier.desktop.screen.week.WeekContent.Kind;
import app.revier.desktop.work.DeferredTasks;
import app.revier.desktop.work.RecordingNotices.Done;
import app.revier.task.Progress;
import app.revier.territory.CustomerId;
import app.revier.text.Language;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

final class WeekViewModelTest {

  /** A book, and the week screen of it. */
  static class Opened {

    final Book book;
    final DeskFixture fixture;
    final DeferredTasks tasks;
    final WeekViewModel model;

    Opened(Book book) {
      this.book = book;
      fixture = new DeskFixture(book, Language.GERMAN);
      tasks = new DeferredTasks(fixture.notices());
      model = new WeekViewModel(fixture.desk().with(tasks));
      book.onChange(model::refresh);
      model.refresh(book.snapshot());
      tasks.doAll();
    }

    @AfterEach
    void close() {
      assertThat(fixture.notices().failures()).isEmpty();
      book.close();
    }

    final WeekContent shown() {
      tasks.doAll();
      return Objects.requireNonNull(model.contentProperty().get());
    }

    final Day day(LocalDate date) {
      return Objects.requireNonNull(shown().day(date));
    }

    final Stop stop(StopId id) {
      return Objects.requireNonNull(book.snapshot().agenda().stop(id));
    }

    final List<Stop> visits() {
      return book.snapshot().agenda().stops().stream()
          .filter(stop -> stop.kind() == Stop.Kind.VISIT)
          .sorted(Comparator.comparing(Stop::date).thenComparing(Stop::begin))
          .toList();
    }

    /** The first visit, which is on the Monday. */
    final StopId chosenVisit() {
      Stop visit = visits().getFirst();
      assertThat(visit.date()).isEqualTo(MONDAY);
      model.select(visit.id());
      return visit.id();
    }

    final List<String> said() {
      return fixture.notices().done().stream().map(Done::text).toList();
    }
  }

  @Nested
  final class WithoutCustomers extends Opened {

    WithoutCustomers() {
      super(SampleBooks.empty());
    }

    @Test
    void aWeekInWhichNobodyIsPutInIsNotCalledPlanned() {
      model.plan(false);
      assertThat(shown().planned()).isFalse();
      assertThat(said()).containsExactly("Kein Besuch hat einen Platz gefunden");
    }
  }

  @Nested
  final class Crowded extends Opened {

    Crowded() {
      super(WeekBooks.crowded(5_001));
    }

    @Test
    void theDaysAreThereBeforeWhatIsNotPlanned() {
      assertThat(shown().known()).isTrue();
      assertThat(shown().open()).hasSizeGreaterThan(4_000);
      List<WeekContent> shown = new ArrayList<>();
      model.contentProperty().addListener((_, _, now) -> shown.add(Objects.requireNonNull(now)));
      book.settings().set(Map.of("week.buffer-minutes", "5"));
      tasks.doAll();
      assertThat(shown).extracting(WeekContent::known).containsExactly(false, true);
      WeekContent ahead = shown.getFirst();
      assertThat(ahead.planned()).isTrue();
      assertThat(ahead.open()).isEmpty();
      assertThat(Objects.requireNonNull(ahead.day(MONDAY)).blocks()).isNotEmpty();
      assertThat(shown.getLast().open()).hasSizeGreaterThan(4_000);
    }
  }

  @Nested
  final class Empty extends Opened {

    Empty() {
      super(WeekBooks.unplanned());
    }

    @Test
    void nextWeekIsShownFirst() {
      assertThat(shown().monday()).isEqualTo(MONDAY);
      assertThat(shown().title()).isEqualTo("30.11.–04.12.2026 · KW 49");
      assertThat(shown().planned()).isFalse();
      assertThat(shown().hint()).isEqualTo("Für diese Woche ist noch nichts geplant.");
      assertThat(shown().sum()).isEmpty();
    }

    @Test
    void theWeekIsPlannedAndKeptAsOneStep() {
      model.plan(false);
      assertThat(model.planningProperty().get()).isTrue();
      WeekContent content = shown();
      assertThat(model.planningProperty().get()).isFalse();
      assertThat(content.planned()).isTrue();
      assertThat(visits()).hasSize(8);
      assertThat(fixture.notices().offered()).containsExactly("Woche geplant");
      model.plan(false);
      shown();
      assertThat(said()).as("nothing was added").last().isEqualTo("Der Plan bleibt, wie er ist");
      book.undo(Progress.NONE);
      assertThat(shown().planned()).isFalse();
    }

    @Test
    void theNewestDaysAreShownWhileABetterPlanIsSearchedAndTheBestSoFarIsKept() {
      WeekViewModel atOnce = new WeekViewModel(fixture.desk());
      atOnce.refresh(book.snapshot());
      List<WeekContent> seen = new ArrayList<>();
      atOnce
          .contentProperty()
          .subscribe(
              content -> {
                if (content != null && atOnce.planningProperty().get() && visits().isEmpty()) {
                  seen.add(content);
                  if (hasVisit(content)) {
                    atOnce.stopPlanning();
                  }
                }
              });
      atOnce.plan(false);
      assertThat(seen).as("previews until the end was asked for").isNotEmpty();
      assertThat(seen).filteredOn(this::hasVisit).hasSize(1);
      assertThat(visits()).isNotEmpty();
      assertThat(atOnce.planningProperty().get()).isFalse();
    }

    @Test
    void planningThatIsCancelledLeavesTheWeekAsItWas() {
      model.plan(false);
      tasks.cancelWork();
      assertThat(model.planningProperty().get()).isFalse();
      assertThat(shown().planned()).isFalse();
      assertThat(said()).isEmpty();
    }

    private boolean hasVisit(WeekContent content) {
      return content.days().stream()
          .flatMap(day -> day.blocks().stream())
          .anyMatch(block -> block.kind() == Kind.VISIT);
    }

    @Test
    void weeksAreTurned() {
      model.turn(2);
      assertThat(shown().monday()).isEqualTo(MONDAY.plusWeeks(2));
      model.turn(-1);
      assertThat(shown().monday()).isEqualTo(MONDAY.plusWeeks(1));
      model.today();
      assertThat(shown().monday()).isEqualTo(MONDAY.minusWeeks(1));
    }

    @Test
    void aWeekThatWasTurnedAwayFromIsNotShownLate() {
      model.turn(1);
      model.turn(1);
      assertThat(shown().monday()).isEqualTo(MONDAY.plusWeeks(2));
    }

    @Test
    void aHolidayAndAnAbsenceSayWhyNothingIsPlanned() {
      model.show(LocalDate.of(2026, 12, 23));
      assertThat(day(LocalDate.of(2026, 12, 25)).off()).isEqualTo("Weihnachten");
      assertThat(day(LocalDate.of(2026, 12, 25)).isWorking()).isFalse();
      book.agenda()
          .save(
              new Absence(
                  book.agenda().nextAbsenceId(),
                  Absence.Kind.VACATION,
                  MONDAY.plusWeeks(3),
                  MONDAY.plusWeeks(3),
                  ""));
      assertThat(day(MONDAY.plusWeeks(3)).off()).isEqualTo("Urlaub");
    }
  }

  @Nested
  final class NoCustomers extends Opened {

    NoCustomers() {
      super(SampleBooks.empty());
    }

    @Test
    void anEmptyBookSaysSo() {
      assertThat(shown().hint()).isEqualTo("Es sind noch keine Kunden im Buch.");
      assertThat(shown().days()).hasSize(5);
    }
  }

  @Nested
  final class Planned extends Opened {

    Planned() {
      super(WeekBooks.planned());
    }

    @Test
    void keysMoveTheChosenStopByAQuarterOfAnHour() {
      StopId id = chosenVisit();
      LocalTime before = stop(id).begin();
      model.edits().move(0, WeekEdits.GRID);
      tasks.doAll();
      assertThat(stop(id).begin()).isEqualTo(before.plusMinutes(15));
      assertThat(model.selectedProperty().get()).isEqualTo(id);
      assertThat(fixture.notices().offered()).hasSize(1);
    }

    @Test
    void aKeyHeldDownIsNotLostWhileTheBookIsBusy() {
      StopId id = chosenVisit();
      LocalTime before = stop(id).begin();
      for (int i = 0; i < 4; i++) {
        model.edits().move(0, WeekEdits.GRID);
      }
      tasks.doAll();
      assertThat(stop(id).begin()).isEqualTo(before.plusHours(1));
    }

    @Test
    void daysOffAreLeftOutWhenAStopGoesToAnotherDay() {
      book.agenda()
          .save(
              new Absence(
                  book.agenda().nextAbsenceId(), Absence.Kind.VACATION, TUESDAY, TUESDAY, ""));
      StopId id = chosenVisit();
      tasks.doAll();
      model.edits().move(1, 0);
      tasks.doAll();
      assertThat(stop(id).date()).isEqualTo(TUESDAY.plusDays(1));
      model.edits().move(-1, 0);
      tasks.doAll();
      assertThat(stop(id).date()).isEqualTo(MONDAY);
      model.edits().move(-1, 0);
      tasks.doAll();
      assertThat(stop(id).date()).isEqualTo(MONDAY);
    }

    @Test
    void aStopIsStretchedAndKeepsAtLeastOneStep() {
      StopId id = chosenVisit();
      model.edits().stretch(30);
      tasks.doAll();
      assertThat(stop(id).end()).isEqualTo(stop(id).begin().plusMinutes(75));
      model.edits().stretch(-200);
      tasks.doAll();
      assertThat(stop(id).end()).isEqualTo(stop(id).begin().plusMinutes(15));
    }

    @Test
    void aStopIsDroppedOnAnotherDayButNotOnADayOff() {
      StopId id = chosenVisit();
      model.edits().put(id, FRIDAY, 600, 45);
      tasks.doAll();
      assertThat(stop(id).date()).isEqualTo(FRIDAY);
      assertThat(stop(id).begin()).isEqualTo(LocalTime.of(10, 0));
      model.edits().put(id, FRIDAY.plusDays(1), 600, 45);
      tasks.doAll();
      assertThat(stop(id).date()).isEqualTo(FRIDAY);
    }

    @Test
    void aStopDroppedOverMidnightStaysInItsDay() {
      StopId id = chosenVisit();
      model.edits().put(id, FRIDAY, 24 * 60, 45);
      tasks.doAll();
      assertThat(stop(id).end()).isEqualTo(LocalTime.of(23, 59));
    }

    @Test
    void whatIsTakenOutIsOnTheListAndComesBackFromIt() {
      StopId id = chosenVisit();
      CustomerId customer = Objects.requireNonNull(stop(id).customer());
      model.edits().takeOut();
      WeekContent content = shown();
      assertThat(content.block(id)).isNull();
      assertThat(content.open())
          .filteredOn(open -> customer.equals(open.customer()))
          .singleElement()
          .satisfies(
              open ->
                  assertThat(open.reason())
                      .isEqualTo("Für diese Woche herausgenommen oder abgesagt."));
      assertThat(model.selectedProperty().get()).isNull();
      assertThat(visits()).noneMatch(stop -> customer.equals(stop.customer()));
      model.edits().putIn(new Wanted.Visit(customer), FRIDAY, 660);
      tasks.doAll();
      assertThat(shown().open()).noneMatch(open -> customer.equals(open.customer()));
      assertThat(visits())
          .filteredOn(stop -> customer.equals(stop.customer()))
          .singleElement()
          .satisfies(
              stop -> {
                assertThat(stop.date()).isEqualTo(FRIDAY);
                assertThat(stop.begin()).isEqualTo(LocalTime.of(11, 0));
                assertThat(stop.end()).isEqualTo(LocalTime.of(11, 45));
              });
    }

    @Test
    void aConfirmedStopDoesNotMoveAndSaysWhy() {
      StopId id = chosenVisit();
      model.edits().toggleLock();
      assertThat(Objects.requireNonNull(shown().block(id)).hold()).isEqualTo(Hold.CONFIRMED);
      Stop before = stop(id);
      int told = said().size();
      model.edits().move(0, 15);
      model.edits().move(1, 0);
      model.edits().stretch(15);
      model.edits().takeOut();
      model.edits().put(id, FRIDAY, 600, 45);
      tasks.doAll();
      assertThat(stop(id)).isEqualTo(before);
      assertThat(said().subList(told, said().size()))
          .hasSize(5)
          .allSatisfy(text -> assertThat(text).contains("vereinbart"));
      model.edits().toggleLock();
      assertThat(Objects.requireNonNull(shown().block(id)).hold()).isEqualTo(Hold.FREE);
    }

    @Test
    void allStopsAreConfirmedAsOneStep() {
      model.edits().lockAll();
      assertThat(shown().days())
          .flatExtracting(Day::blocks)
          .filteredOn(block -> block.stop() != null)
          .isNotEmpty()
          .allMatch(block -> block.hold() == Hold.CONFIRMED);
      book.undo(Progress.NONE);
      assertThat(shown().days())
          .flatExtracting(Day::blocks)
          .noneMatch(block -> block.hold() == Hold.CONFIRMED);
    }

    @Test
    void whatOverlapsSaysWithWhat() {
      model.edits().put(chosenVisit(), TUESDAY, 14 * 60 + 15, 45);
      assertThat(day(TUESDAY).blocks())
          .extracting(Block::conflict)
          .anySatisfy(text -> assertThat(text).contains("überschneidet sich mit „Besprechung“"));
    }

    @Test
    void aDayIsPutInOrderOnRequest() {
      StopId id = chosenVisit();
      model.edits().put(id, MONDAY, 16 * 60, 45);
      tasks.doAll();
      model.edits().shorten(MONDAY);
      tasks.doAll();
      assertThat(stop(id).begin()).isBefore(LocalTime.of(16, 0));
    }

    @Test
    void theChoiceIsKeptOverAChangeOfTheBook() {
      StopId id = chosenVisit();
      book.settings().set(Map.of("week.buffer-minutes", "5"));
      shown();
      assertThat(model.selectedProperty().get()).isEqualTo(id);
    }

    @Test
    void aChangeThatIsTakenBackIsShownAsBefore() {
      StopId id = chosenVisit();
      WeekContent before = shown();
      model.edits().put(id, FRIDAY, 600, 45);
      assertThat(shown()).isNotEqualTo(before);
      book.undo(Progress.NONE);
      assertThat(shown()).isEqualTo(before);
    }

    @Test
    void anAppointmentGoesWithItsStop() {
      Block meeting =
          day(TUESDAY).blocks().stream()
              .filter(block -> block.kind() == Kind.APPOINTMENT)
              .findFirst()
              .orElseThrow();
      model.edits().put(Objects.requireNonNull(meeting.stop()), FRIDAY, 600, 60);
      tasks.doAll();
      assertThat(book.snapshot().agenda().appointments().getFirst().from()).isEqualTo(FRIDAY);
    }

    @Test
    void aCustomerIsOpened() {
      model.open(new CustomerId(3));
      assertThat(fixture.places()).containsExactly(new Place.OneCustomer(new CustomerId(3)));
    }

    @Test
    void anotherLanguageShowsTheSameWeek() {
      model.turn(1);
      WeekViewModel english = new WeekViewModel(fixture.desk(Language.ENGLISH).with(tasks));
      english.show(model.monday());
      english.refresh(book.snapshot());
      tasks.doAll();
      assertThat(Objects.requireNonNull(english.contentProperty().get()).title())
          .isEqualTo("07/12–11/12/2026 · week 50");
    }
  }

  @Nested
  final class Reported extends Opened {

    Reported() {
      super(WeekBooks.unplanned());
    }

    @Test
    void whatWasReportedStaysAndSaysWhy() {
      model.today();
      tasks.doAll();
      model.plan(false);
      tasks.doAll();
      LocalDate today = book.snapshot().today();
      model.edits().put(visits().getFirst().id(), today, 9 * 60, 45);
      tasks.doAll();
      Stop visit = visits().getFirst();
      book.reports()
          .save(
              new Report(
                  Objects.requireNonNull(visit.customer()),
                  today,
                  Activity.Kind.VISIT,
                  Activity.Result.HELD,
                  50,
                  "",
                  "",
                  null,
                  null,
                  "",
                  ""));
      StopId held = visit.id();
      assertThat(Objects.requireNonNull(shown().block(held)).hold()).isEqualTo(Hold.REPORTED);
      model.select(held);
      model.edits().move(0, 15);
      model.edits().toggleLock();
      tasks.doAll();
      assertThat(said())
          .endsWith(
              "Was daraus wurde, steht schon fest: „%s“ bleibt, wo es war."
                  .formatted(Objects.requireNonNull(shown().block(held)).title()),
              "Was daraus wurde, steht schon fest: „%s“ bleibt, wo es war."
                  .formatted(Objects.requireNonNull(shown().block(held)).title()));
    }
  }

  @Nested
  final class ReadOnly extends Opened {

    ReadOnly() {
      super(WeekBooks.readOnly());
    }

    @Test
    void nothingIsChangedAndTheReasonIsSaid() {
      List<Stop> before = book.snapshot().agenda().stops();
      assertThat(model.readOnlyReason()).isEqualTo("Dieses Buch kann nur gelesen werden.");
      chosenVisit();
      model.plan(true);
      assertThat(model.planningProperty().get()).isFalse();
      model.edits().move(0, 15);
      model.edits().takeOut();
      model.edits().toggleLock();
      model.edits().lockAll();
      model.edits().shorten(MONDAY);
      model.edits().putIn(new Wanted.Visit(new CustomerId(1)), FRIDAY, 600);
      tasks.doAll();
      assertThat(book.snapshot().agenda().stops()).isEqualTo(before);
      assertThat(said()).hasSize(6).containsOnly(model.readOnlyReason());
    }
  }
}
