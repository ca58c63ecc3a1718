package app.revier.desktop.screen.week;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.agenda.Activity;
import app.revier.agenda.Agenda;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.book.SampleBooks;
import app.revier.book.WeekPlanning;
import app.revier.desktop.chart.Fx;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.week.StandingPlan;
import app.revier.week.WeekRequest;
import app.revier.week.check.WeekVerifier;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A month with the week: planned, bent, confirmed, called off, planned again and reported. */
@Timeout(180)
class WeekMonthTest extends WeekJourney {

  private static final int WEEKS = 4;

  private final MovedClock clock = new MovedClock(SampleBooks.CLOCK);

  /** Tells the day the test has come to. */
  private static final class MovedClock extends Clock {

    private final Clock begin;
    private Instant now;

    private MovedClock(Clock begin) {
      this.begin = begin;
      now = begin.instant();
    }

    private void on(LocalDate day) {
      now = day.atTime(18, 0).atZone(begin.getZone()).toInstant();
    }

    @Override
    public ZoneId getZone() {
      return begin.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException("the book asks for the day at home");
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  @Test
  void aMonthIsPlannedBentConfirmedReplannedAndReported() throws Exception {
    open(WeekBooks.ofMonth(clock));
    Agenda begin = book.snapshot().agenda();
    int held = 0;
    for (int week = 0; week < WEEKS; week++) {
      LocalDate monday = WeekBooks.MONDAY.plusWeeks(week);
      click("week-plan");
      isSound(monday);
      assertThat(visits(monday)).as("visits from %s on", monday).hasSizeGreaterThan(2);
      Stop confirmed = drag(monday);
      Stop cancelled =
          visits(monday).stream()
              .filter(visit -> !visit.id().equals(confirmed.id()))
              .findFirst()
              .orElseThrow();
      callOff(cancelled);
      isSound(monday);
      click("week-plan");
      isSound(monday);
      assertThat(stop(confirmed.id())).as("what is confirmed stays").isEqualTo(confirmed);
      assertThat(visits(monday))
          .as("what is called off stays away")
          .noneMatch(visit -> Objects.equals(visit.customer(), cancelled.customer()));
      held += visits(monday).size();
      report(monday);
      assertThat(book.snapshot().agenda().activities())
          .filteredOn(one -> one.result() == Activity.Result.HELD)
          .hasSize(held);
      click("week-after");
    }
    for (Customer customer : book.snapshot().territory().customers()) {
      assertThat(customer.visiting().lastVisit()).as(customer.name()).isNotNull();
    }
    everythingCanBeTakenBack(begin);
  }

  private List<Stop> visits(LocalDate monday) {
    return visits().stream()
        .filter(
            visit -> !visit.date().isBefore(monday) && visit.date().isBefore(monday.plusWeeks(1)))
        .toList();
  }

  /** No day breaks a rule; what is said of the whole week belongs to a plan just made. */
  private void isSound(LocalDate monday) {
    WeekRequest request = new WeekPlanning(book.snapshot(), "de").week(monday);
    assertThat(WeekVerifier.check(request, StandingPlan.of(request, book.snapshot().agenda())))
        .filteredOn(violation -> violation.date() != null)
        .as("week of %s", monday)
        .isEmpty();
  }

  /** The first visit goes to the place of another one on the next day, and is confirmed there. */
  private Stop drag(LocalDate monday) throws Exception {
    StopId id = visits(monday).getFirst().id();
    LocalDate next = stop(id).date().plusDays(1);
    double column =
        middle("week-day-" + monday.plusDays(1)).getX() - middle("week-day-" + monday).getX();
    Point2D from = middle(node(id));
    drag(from, from.add(column, 0));
    assertThat(stop(id).date()).isEqualTo(next);
    press(KeyCode.L);
    assertThat(stop(id).confirmed()).isTrue();
    return stop(id);
  }

  private void callOff(Stop visit) throws Exception {
    Fx.run(() -> Fx.find(scene(), node(visit.id()), BlockView.class).requestFocus());
    Fx.pulse(scene());
    menu("week-happened", "week-happened-cancelled");
    click("week-happened-show");
    Fx.run(() -> Fx.find(scene(), "week-adopt", Button.class).requestFocus());
    press(KeyCode.ENTER);
    assertThat(visits()).noneMatch(other -> other.id().equals(visit.id()));
  }

  /** On the evening of Friday the first visit is told in a line, the others are held as planned. */
  private void report(LocalDate monday) throws Exception {
    clock.on(monday.plusDays(4));
    Fx.run(() -> book.settings().set(Map.of("territory.name", "Woche " + monday)));
    Fx.pulse(scene());
    List<Stop> open = visits(monday);
    click("week-not-reported");
    Stop first = open.getFirst();
    click("report-visit-" + idOfCustomer(first) + "-" + first.date());
    assertThat(focused()).isEqualTo("report-line");
    Fx.type(scene(), "40 min, Muster dagelassen");
    press(KeyCode.ENTER);
    assertThat(focused()).as("the next one is asked about").isEqualTo("report-line");
    assertThat(customerOf(first).visiting().lastVisit()).isEqualTo(first.date());
    click("week-side-close");
    click("week-not-reported");
    for (LocalDate day : open.stream().map(Stop::date).distinct().toList()) {
      if (Fx.call(() -> scene().lookup("#report-all-held-" + day)) != null) {
        click("report-all-held-" + day);
      }
    }
    for (Stop visit : open) {
      assertThat(customerOf(visit).visiting().lastVisit()).isEqualTo(visit.date());
    }
    click("week-side-close");
  }

  private static long idOfCustomer(Stop visit) {
    return Objects.requireNonNull(visit.customer()).value();
  }

  private Customer customerOf(Stop visit) {
    return Objects.requireNonNull(
        book.snapshot().territory().customer(Objects.requireNonNull(visit.customer())));
  }

  private void everythingCanBeTakenBack(Agenda begin) throws Exception {
    Agenda end = book.snapshot().agenda();
    int steps = 0;
    while (!book.snapshot().agenda().equals(begin)) {
      Fx.run(() -> book.undo(Progress.NONE));
      steps++;
    }
    assertThat(book.snapshot().territory().customers())
        .extracting(customer -> customer.visiting().lastVisit())
        .containsOnlyNulls();
    for (int step = 0; step < steps; step++) {
      Fx.run(() -> book.redo(Progress.NONE));
    }
    assertThat(book.snapshot().agenda()).isEqualTo(end);
  }
}
