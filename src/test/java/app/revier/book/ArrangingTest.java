package app.revier.book;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.agenda.Activity;
import app.revier.agenda.Agenda;
import app.revier.agenda.Appointment;
import app.revier.agenda.Inquiry;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.store.SqliteBooks;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerFields;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.Position;
import app.revier.territory.Potential;
import app.revier.territory.RevenueHistory;
import app.revier.week.WeekRequest;
import app.revier.week.WeekSearch;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Visits arranged with customers, in a book on the disk. Today is Monday, 23 November 2026. */
class ArrangingTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
  private static final LocalDate FRIDAY = MONDAY.plusDays(4);

  @TempDir private Path folder = Path.of("");
  private Book book = SampleBooks.empty();

  @BeforeEach
  void open() {
    book.close();
    book = SampleBooks.open(new SqliteBooks().create(folder.resolve("book.revier")));
    book.settings().set(Map.of("week.home", "50.9, 6.9"));
    for (int i = 1; i <= 8; i++) {
      book.customers()
          .save(
              new CustomerBuilder(book.customers().nextId(), "K" + i, "Klinik " + i)
                  .position(new Position(50.9 + i / 50.0, 6.9, Position.Origin.GIVEN))
                  .revenue(RevenueHistory.NONE.with(2026, Money.of(20_000L * i)))
                  .potential(new Potential(Money.of(200_000), Potential.Source.GIVEN))
                  .build());
    }
    plan(MONDAY, false);
  }

  @AfterEach
  void close() {
    book.close();
  }

  private void plan(LocalDate monday, boolean anew) {
    WeekPlanning planning = new WeekPlanning(book.snapshot(), "de");
    WeekRequest request = planning.week(monday);
    planning.keep(
        planning.plan(
            anew ? request.keepingWhatIsAsked() : request.keepingWhatIsPlanned(),
            WeekSearch.ofSteps(1, 300)),
        book);
  }

  private List<Stop> open(LocalDate monday) {
    return Arranging.open(book.snapshot(), monday, monday.plusDays(6));
  }

  private Arranging arranging(LocalDate monday) {
    return new Arranging(
        book, new WeekPlanning(book.snapshot(), "de").week(monday), monday.plusDays(4));
  }

  private Arranging arranging() {
    return arranging(MONDAY);
  }

  private Agenda agenda() {
    return book.snapshot().agenda();
  }

  private Stop stop(StopId id) {
    return Objects.requireNonNull(agenda().stop(id));
  }

  private Customer customer(Stop stop) {
    return Objects.requireNonNull(
        book.snapshot().territory().customer(Objects.requireNonNull(stop.customer())));
  }

  @Test
  void proposedVisitsAreOpenUnlessTheRepComesWithoutAsking() {
    List<Stop> visits = agenda().stops().stream().filter(stop -> stop.customer() != null).toList();
    assertThat(open(MONDAY)).hasSameSizeAs(visits).hasSizeGreaterThan(5);
    Stop first = open(MONDAY).getFirst();
    book.customers().save(CustomerFields.WITHOUT_APPOINTMENT.with(customer(first), true));
    assertThat(open(MONDAY)).hasSize(visits.size() - 1).doesNotContain(first);
  }

  @Test
  void whatIsFixedOrReportedOrOverIsNotOpen() {
    Stop first = open(MONDAY).getFirst();
    CustomerId at = Objects.requireNonNull(first.customer());
    Appointment fixed =
        new Appointment(
            book.agenda().nextAppointmentId(),
            at,
            "Vorführung",
            FRIDAY,
            FRIDAY,
            LocalTime.of(9, 0),
            60,
            0);
    book.agenda().save(fixed);
    Stop stop =
        new Stop(
            book.days().nextStopId(),
            FRIDAY,
            Stop.Kind.APPOINTMENT,
            at,
            fixed.id(),
            null,
            fixed.title(),
            LocalTime.of(9, 0),
            LocalTime.of(10, 0),
            0,
            false);
    book.days().replace(List.of(FRIDAY), List.of(stop));
    assertThat(open(MONDAY)).doesNotContain(stop);
    book.reports()
        .save(Report.ofVisit(at, first.date(), Activity.Result.NOT_HELD, "Verschobener Besuch"));
    assertThat(open(MONDAY)).doesNotContain(first);
    assertThat(Arranging.open(book.snapshot(), MONDAY.minusDays(30), MONDAY.minusDays(8)))
        .isEmpty();
  }

  @Test
  void agreedIsConfirmedAndNothingElseMoves() {
    Stop first = open(MONDAY).getFirst();
    arranging().asked(first.id(), MONDAY);
    Agenda before = agenda();
    arranging().agreed(first.id());
    assertThat(stop(first.id())).isEqualTo(first.withConfirmed(true));
    assertThat(agenda().inquiries()).noneMatch(Inquiry::isOpen);
    assertThat(agenda().with(List.of(), List.of(first)).stops()).isEqualTo(before.stops());
    book.undo(Progress.NONE);
    assertThat(agenda()).isEqualTo(before);
  }

  @Test
  void agreedAtAnotherTimeStandsThereAndIsConfirmed() {
    Stop first = open(MONDAY).getFirst();
    Agenda before = agenda();
    LocalDate other = first.date().plusDays(1);
    arranging().agreed(first.id(), other, LocalTime.of(14, 0));
    Stop now = stop(first.id());
    assertThat(now.date()).isEqualTo(other);
    assertThat(now.begin()).isEqualTo(LocalTime.of(14, 0));
    assertThat(now.end().minusMinutes(minutes(first))).isEqualTo(LocalTime.of(14, 0));
    assertThat(now.confirmed()).isTrue();
    assertThat(agenda().stops()).hasSameSizeAs(before.stops());
    book.undo(Progress.NONE);
    assertThat(agenda()).isEqualTo(before);
  }

  private static long minutes(Stop stop) {
    return java.time.Duration.between(stop.begin(), stop.end()).toMinutes();
  }

  @Test
  void aVisitCannotBeAgreedBeyondMidnight() {
    Stop first = open(MONDAY).getFirst();
    assertThat(arranging().agreed(first.id(), first.date(), LocalTime.of(23, 59))).isEmpty();
    assertThat(stop(first.id())).isEqualTo(first);
  }

  @Test
  void askedAndLaterAreNotedOnceAndSurvivePlanning() {
    Stop first = open(MONDAY).getFirst();
    arranging().asked(first.id(), MONDAY.minusDays(2));
    arranging().later(first.id(), MONDAY.minusDays(1));
    assertThat(agenda().inquiries())
        .singleElement()
        .satisfies(
            inquiry -> {
              assertThat(inquiry.state()).isEqualTo(Inquiry.State.LATER);
              assertThat(inquiry.until()).isEqualTo(MONDAY.minusDays(1));
              assertThat(inquiry.begin()).isEqualTo(first.begin());
            });
    plan(MONDAY, false);
    assertThat(agenda().inquiry(stop(first.id()))).isNotNull();
    new WeekByHand(book, new WeekPlanning(book.snapshot(), "de").week(MONDAY), FRIDAY)
        .put(first.id(), first.date().plusDays(1), LocalTime.of(15, 0), LocalTime.of(15, 30));
    assertThat(agenda().inquiry(stop(first.id()))).isNotNull();
    book.undo(Progress.NONE);
    book.undo(Progress.NONE);
    assertThat(agenda().inquiries())
        .extracting(Inquiry::state)
        .containsExactly(Inquiry.State.ASKED);
  }

  @Test
  void whatACustomerWasAskedForKeepsItsTimeWhenTheRestIsPlannedAnew() {
    Stop last = open(MONDAY).getLast();
    StopId id = last.id();
    WeekByHand byHand =
        new WeekByHand(book, new WeekPlanning(book.snapshot(), "de").week(MONDAY), FRIDAY);
    byHand.put(id, last.date(), LocalTime.of(13, 5), LocalTime.of(13, 50));
    Stop moved = stop(id);
    plan(MONDAY, true);
    assertThat(agenda().stops()).doesNotContain(moved);
    book.undo(Progress.NONE);
    arranging().asked(id, MONDAY);
    plan(MONDAY, true);
    assertThat(agenda().stops()).contains(moved);
  }

  @Test
  void anInquiryIsAboutItsWeekOnly() {
    Stop first = open(MONDAY).getFirst();
    arranging().asked(first.id(), MONDAY);
    assertThat(agenda().inquiry(first)).isNotNull();
    assertThat(agenda().inquiry(first.at(MONDAY.plusDays(7), first.begin(), first.end()))).isNull();
    assertThat(agenda().inquiry(first.at(MONDAY.minusDays(1), first.begin(), first.end())))
        .isNull();
  }

  @Test
  void refusedIsOutForTheWeekAndNotPlannedAgain() {
    Stop first = open(MONDAY).getFirst();
    arranging().asked(first.id(), MONDAY);
    Agenda before = agenda();
    arranging().refused(first.id());
    assertThat(agenda().stop(first.id())).isNull();
    assertThat(agenda().inquiries()).noneMatch(Inquiry::isOpen);
    plan(MONDAY, true);
    assertThat(agenda().stops())
        .noneMatch(stop -> Objects.equals(stop.customer(), first.customer()));
    book.undo(Progress.NONE);
    book.undo(Progress.NONE);
    assertThat(agenda()).isEqualTo(before);
  }

  @Test
  void theSecondChoiceIsARealPlaceOnAnotherDay() {
    Stop first = open(MONDAY).getFirst();
    Agenda before = agenda();
    Stop second = arranging().secondChoice(first.id()).orElseThrow();
    assertThat(agenda()).isEqualTo(before);
    assertThat(second.date()).isAfter(first.date());
    assertThat(second.date().getDayOfWeek()).isBetween(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    assertThat(minutes(second)).isEqualTo(minutes(first));
    assertThat(agenda().stopsOn(second.date()))
        .allSatisfy(
            other ->
                assertThat(
                        !other.begin().isBefore(second.end())
                            || !other.end().isAfter(second.begin()))
                    .isTrue());
  }

  @Test
  void nothingHappensToWhatIsGoneOrConfirmed() {
    Stop first = open(MONDAY).getFirst();
    arranging().agreed(first.id());
    Agenda before = agenda();
    assertThat(arranging().agreed(first.id())).isEmpty();
    assertThat(arranging().agreed(first.id(), MONDAY, LocalTime.NOON)).isEmpty();
    assertThat(arranging().asked(first.id(), MONDAY)).isEmpty();
    assertThat(arranging().refused(new StopId(999))).isEmpty();
    assertThat(agenda()).isEqualTo(before);
  }

  /** Plan, arrange, report, plan the next week: four times over, then all the way back. */
  @Test
  void fourWeeksLeaveNothingBehindAndNothingDrifts() {
    List<Integer> held = new ArrayList<>();
    for (int week = 0; week < 4; week++) {
      LocalDate monday = MONDAY.plusWeeks(week);
      plan(monday, false);
      List<Stop> visits = open(monday);
      held.add(visits.size());
      for (int i = 0; i < visits.size(); i++) {
        answer(i, visits.get(i), monday);
      }
      List<Stop> agreed = agenda().stops().stream().filter(Stop::confirmed).toList();
      plan(monday, true);
      assertThat(agenda().stops()).containsAll(agreed);
      assertThat(agenda().stops()).doesNotHaveDuplicates();
    }
    assertThat(held.getFirst()).isGreaterThan(5);
    int steps = 0;
    while (book.snapshot().history().undo() != null && steps < 200) {
      book.undo(Progress.NONE);
      steps++;
    }
    assertThat(agenda()).isEqualTo(Agenda.EMPTY);
  }

  private void answer(int turn, Stop stop, LocalDate monday) {
    Arranging arranging = arranging(monday);
    switch (turn % 4) {
      case 0 -> arranging.agreed(stop.id());
      case 1 -> arranging.asked(stop.id(), stop.date());
      case 2 -> arranging.later(stop.id(), stop.date());
      default -> arranging.refused(stop.id());
    }
  }
}
