package app.revier.desktop.screen.week.ahead;

import static app.revier.desktop.screen.week.WeekBooks.FRIDAY;
import static app.revier.desktop.screen.week.WeekBooks.MONDAY;
import static app.revier.desktop.screen.week.WeekBooks.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.revier.agenda.Absence;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.book.Book;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.screen.week.WeekBooks;
import app.revier.desktop.screen.week.ahead.WeeksContent.Day;
import app.revier.desktop.screen.week.ahead.WeeksContent.Dot;
import app.revier.desktop.screen.week.ahead.WeeksContent.Week;
import app.revier.desktop.work.DeferredTasks;
import app.revier.desktop.work.RecordingNotices.Done;
import app.revier.task.Progress;
import app.revier.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Eight visits and a meeting stand in the second of the weeks. */
class WeeksViewModelTest {

  private final List<String> opened = new ArrayList<>();
  private Book book = WeekBooks.planned();
  private DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
  private DeferredTasks tasks = new DeferredTasks(fixture.notices());
  private WeeksViewModel model = new WeeksViewModel(fixture.desk(), MONDAY, this::open);

  WeeksViewModelTest() {
    open(book, Language.GERMAN);
  }

  private void open(Book shown, Language language) {
    book = shown;
    fixture = new DeskFixture(book, language);
    tasks = new DeferredTasks(fixture.notices());
    model = new WeeksViewModel(fixture.desk().with(tasks), MONDAY, this::open);
    book.onChange(model::refresh);
    model.refresh(book.snapshot());
  }

  private void open(LocalDate monday, @Nullable StopId stop) {
    opened.add(monday + " " + (stop == null ? "" : stop.value()));
  }

  private WeeksContent shown() {
    tasks.doAll();
    return Objects.requireNonNull(model.contentProperty().get());
  }

  private Week week(int number) {
    return shown().weeks().get(number);
  }

  private Stop firstVisit() {
    return book.snapshot().agenda().stops().stream()
        .filter(stop -> stop.kind() == Stop.Kind.VISIT)
        .min(Comparator.comparing(Stop::date).thenComparing(Stop::begin))
        .orElseThrow();
  }

  private LocalDate dateOf(StopId stop) {
    tasks.doAll();
    return Objects.requireNonNull(book.snapshot().agenda().stop(stop)).date();
  }

  private String said() {
    return fixture.notices().done().stream().map(Done::text).reduce((one, two) -> two).orElse("");
  }

  @Test
  void thirteenWeeksBeginWithThatOfToday() {
    assertThat(shown().weeks()).hasSize(13);
    assertThat(week(0).monday()).isEqualTo(MONDAY.minusWeeks(1));
    assertThat(week(1).name()).isEqualTo("KW 49");
    assertThat(week(1).dates()).isEqualTo("30.11.–04.12.");
    assertThat(week(1).days()).extracting(Day::date).startsWith(MONDAY).endsWith(FRIDAY);
    assertThat(week(1).dots()).hasSize(9);
    assertThat(week(1).standing()).isEqualTo(8);
    assertThat(week(1).load()).startsWith("8 geplant · Platz für ");
    assertThat(week(1).late()).isEmpty();
  }

  @Test
  void aDotSaysWhoAndWhenAndAMeetingIsNoVisit() {
    Dot meeting = week(1).dots().stream().filter(dot -> !dot.customer()).findFirst().orElseThrow();
    assertThat(meeting.words()).isEqualTo("Besprechung, Dienstag, 01.12.2026 um 14:00 Uhr");
    assertThat(meeting.cell()).isNull();
    book.days().confirm(List.of(firstVisit().id()), true);
    assertThat(week(1).dots().getFirst().confirmed()).isTrue();
    assertThat(week(1).dots().getFirst().words()).endsWith(" Uhr, bestätigt");
  }

  @Test
  void whatHasNoRoomIsSaidWithHowLateItIs() {
    open(WeekBooks.unplanned(), Language.GERMAN);
    book.settings().set(Map.of("time.visits-per-day", "1"));
    Week first = week(0);
    assertThat(first.waiting()).isEqualTo(8);
    assertThat(first.load()).isEqualTo("0 geplant, 8 warten · Platz für " + first.room());
    assertThat(first.late()).contains(" ohne Platz, bis 6 Tage zu spät");
    open(book, Language.ENGLISH);
    assertThat(week(0).load()).isEqualTo("0 planned, 8 waiting · room for " + first.room());
    assertThat(week(0).late()).contains(" without room, up to 6 days late");
  }

  @Test
  void aVisitGoesToAnotherDayAndAnotherWeekAndBack() {
    StopId visit = firstVisit().id();
    shown();
    model.select(visit);
    assertThat(model.mondayProperty().get()).isEqualTo(MONDAY);
    model.moveWeek(true);
    assertThat(dateOf(visit)).isEqualTo(MONDAY.plusWeeks(1));
    assertThat(model.mondayProperty().get())
        .as("the week goes along")
        .isEqualTo(MONDAY.plusWeeks(1));
    assertThat(model.selectedProperty().get()).isEqualTo(visit);
    model.moveDay(true);
    assertThat(dateOf(visit)).isEqualTo(TUESDAY.plusWeeks(1));
    model.moveDay(false);
    model.moveDay(false);
    tasks.doAll();
    assertThat(dateOf(visit)).isEqualTo(FRIDAY);
    for (int step = 0; step < 3; step++) {
      book.undo(Progress.NONE);
    }
    assertThat(dateOf(visit)).isEqualTo(MONDAY.plusWeeks(1));
  }

  @Test
  void aDayOffTakesNothingAndSaysWhyAndDayByDayItIsPassed() {
    StopId visit = firstVisit().id();
    book.agenda()
        .save(
            new Absence(
                book.agenda().nextAbsenceId(), Absence.Kind.VACATION, TUESDAY, TUESDAY, ""));
    shown();
    model.move(visit, TUESDAY);
    assertThat(dateOf(visit)).isEqualTo(MONDAY);
    assertThat(said()).isEqualTo("Urlaub");
    model.select(visit);
    model.moveDay(true);
    assertThat(dateOf(visit)).isEqualTo(TUESDAY.plusDays(1));
  }

  @Test
  void whatIsConfirmedStays() {
    StopId visit = firstVisit().id();
    book.days().confirm(List.of(visit), true);
    shown();
    model.move(visit, FRIDAY);
    assertThat(dateOf(visit)).isEqualTo(MONDAY);
    assertThat(said()).startsWith("Dieser Besuch ist bestätigt.");
  }

  @Test
  void beyondTheLastWeekNothingGoes() {
    StopId visit = firstVisit().id();
    shown();
    model.select(visit);
    model.moveWeek(false);
    model.moveWeek(false);
    assertThat(dateOf(visit)).isBeforeOrEqualTo(MONDAY);
    assertThat(fixture.notices().failures()).isEmpty();
  }

  @Test
  void theChosenWeekIsOpenedWithTheChosenStop() {
    StopId visit = firstVisit().id();
    shown();
    model.choose(MONDAY.plusWeeks(3));
    model.open();
    model.select(visit);
    model.open();
    assertThat(opened).containsExactly(MONDAY.plusWeeks(3) + " ", MONDAY + " " + visit.value());
  }

  @Test
  void aStopThatIsGoneIsNotChosenAnyMore() {
    StopId visit = firstVisit().id();
    shown();
    model.select(visit);
    Stop stop = Objects.requireNonNull(book.snapshot().agenda().stop(visit));
    book.customers().delete(List.of(Objects.requireNonNull(stop.customer())));
    shown();
    assertThat(model.selectedProperty().get()).isNull();
  }

  @Test
  void aBookThatCanOnlyBeReadStaysAsItIs() {
    open(WeekBooks.readOnly(), Language.GERMAN);
    StopId visit = firstVisit().id();
    shown();
    model.move(visit, FRIDAY);
    assertThat(dateOf(visit)).isEqualTo(MONDAY);
    assertThat(said()).isEqualTo("Dieses Buch kann nur gelesen werden.");
  }
}
