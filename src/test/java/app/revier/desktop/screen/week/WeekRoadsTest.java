package app.revier.desktop.screen.week;

import static app.revier.desktop.screen.week.WeekBooks.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.book.Book;
import app.revier.book.ServiceFailureException;
import app.revier.book.WeekPlanning;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.work.DeferredTasks;
import app.revier.desktop.work.RecordingNotices.Done;
import app.revier.territory.Position;
import app.revier.text.Language;
import app.revier.week.DayConflicts;
import app.revier.week.PlannedStop;
import app.revier.week.WeekPlan;
import app.revier.week.WeekRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The week on the screen with a road service that a test plays: every way takes 35 minutes. */
class WeekRoadsTest {

  private static final String SERVICE = "https://roads.example/osrm";
  private static final int MINUTES = 35;

  private final Book book = WeekBooks.unplanned();
  private final DeskFixture fixture = new DeskFixture(book, Language.ENGLISH);
  private final DeferredTasks tasks = new DeferredTasks(fixture.notices());
  private final WeekViewModel model = new WeekViewModel(fixture.desk().with(tasks));
  private int questions;

  WeekRoadsTest() {
    book.onChange(model::refresh);
    book.settings().set(Map.of("online.roads", SERVICE, "week.grid-minutes", "1"));
    fixture.services().play(this::answer);
    model.refresh(book.snapshot());
    model.show(MONDAY);
    tasks.doAll();
  }

  @AfterEach
  void close() {
    assertThat(fixture.notices().failures()).isEmpty();
    book.close();
  }

  private int[] answer(List<Position> from, List<Position> to) {
    questions++;
    int[] seconds = new int[from.size() * to.size()];
    Arrays.fill(seconds, MINUTES * 60);
    return seconds;
  }

  private void turnOn() {
    fixture.desk().consent().changed(Map.of("online.roads", SERVICE));
  }

  private void plan() {
    model.plan(false);
    tasks.doAll();
  }

  private WeekRequest week() {
    return new WeekPlanning(book.snapshot(), "en").week(MONDAY);
  }

  private WeekPlan standing() {
    return new WeekPlanning(book.snapshot(), "en").standing(week(), List.of());
  }

  private List<Integer> drives() {
    return standing().days().stream()
        .flatMap(day -> day.stops().stream())
        .filter(stop -> stop.kind() == Stop.Kind.VISIT)
        .map(PlannedStop::driveMinutes)
        .toList();
  }

  private String said() {
    return fixture.notices().done().stream().map(Done::text).toList().getLast();
  }

  private StopId visit() {
    return book.snapshot().agenda().stops().stream()
        .filter(stop -> stop.kind() == Stop.Kind.VISIT)
        .findFirst()
        .orElseThrow()
        .id();
  }

  @Test
  void planningOnTheScreenGoesByTheTimesOfTheServiceAndTheScreenKnowsThemAfterwards() {
    turnOn();

    plan();

    assertThat(questions).isPositive();
    assertThat(drives()).isNotEmpty().containsOnly(MINUTES);
    assertThat(standing().days())
        .isNotEmpty()
        .allMatch(day -> DayConflicts.of(week().rules(), day).isEmpty());
    assertThat(said()).isEqualTo("Week planned");
  }

  @Test
  void aMoveByHandKnowsWhatWasToldAndAsksNobody() {
    turnOn();
    plan();
    questions = 0;
    StopId visit = visit();

    model.select(visit);
    model.edits().move(1, 0);
    tasks.doAll();

    assertThat(questions).isZero();
    assertThat(drives()).containsOnly(MINUTES);
  }

  @Test
  void whatIsDoneByHandWhileTheServiceIsAskedDoesNotWait() {
    turnOn();
    plan();
    StopId visit = visit();
    model.select(visit);
    tasks.doAll();
    model.plan(true);

    model.edits().takeOut();
    tasks.doWork();

    assertThat(book.snapshot().agenda().stop(visit)).isNull();
  }

  @Test
  void aChangeAsksForTheWaysItNeeds() {
    plan();
    turnOn();
    ChangeViewModel change = ill();

    change.work();
    tasks.doAll();

    assertThat(questions).isPositive();
    assertThat(change.foundProperty().get()).isNotNull();
    assertThat(change.noteProperty().get()).isEmpty();
  }

  @Test
  void whoLeavesTheFormWhileTheServiceIsAskedSeesNoPlan() {
    plan();
    turnOn();
    ChangeViewModel change = ill();

    change.work();
    change.leave();
    tasks.doAll();

    assertThat(questions).isZero();
    assertThat(change.foundProperty().get()).isNull();
  }

  private ChangeViewModel ill() {
    ChangeViewModel change =
        new ChangeViewModel(
            fixture.desk().with(tasks), model, new Happening(Happening.Kind.ILL, null));
    change.told().fromProperty().set(MONDAY);
    change.told().untilProperty().set(MONDAY);
    return change;
  }

  @Test
  void asksNobodyWithoutConsentAndSaysSo() {
    plan();

    assertThat(questions).isZero();
    assertThat(drives()).isNotEmpty().doesNotContain(MINUTES);
    assertThat(said())
        .isEqualTo(
            "Week planned. Travel times are estimated. The service "
                + SERVICE
                + " of this book is not turned on here.");
  }

  @Test
  void estimatesAndSaysSoIfTheServiceFails() {
    turnOn();
    fixture
        .services()
        .play(
            (from, to) -> {
              throw new ServiceFailureException(
                  ServiceFailureException.Kind.UNREACHABLE, "roads.example", null);
            });

    plan();

    assertThat(drives()).isNotEmpty().doesNotContain(MINUTES);
    assertThat(said())
        .isEqualTo(
            "Week planned. " + SERVICE + " cannot be reached, so the travel times are estimated.");
  }

  @Test
  @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void whoStopsThePlanningWaitsForNoAnswer() {
    turnOn();
    CountDownLatch never = new CountDownLatch(1);
    fixture
        .services()
        .play(
            (from, to) -> {
              model.stopPlanning();
              try {
                never.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              return answer(from, to);
            });

    plan();

    assertThat(drives()).isNotEmpty().doesNotContain(MINUTES);
    assertThat(said()).contains("Not all travel times were asked for at " + SERVICE);
  }

  @Test
  void whatWasToldCountsNoMoreWhenTheServiceIsTakenOutOfTheSettings() {
    turnOn();
    plan();

    book.settings().set(Map.of("online.roads", ""));

    assertThat(drives()).isNotEmpty().doesNotContain(MINUTES);
    assertThat(standing().days()).extracting(one -> one.day().date()).contains(MONDAY);
  }
}
