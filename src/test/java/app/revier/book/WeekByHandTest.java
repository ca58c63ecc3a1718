package app.revier.book;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.agenda.Activity;
import app.revier.agenda.Agenda;
import app.revier.agenda.Appointment;
import app.revier.agenda.AppointmentId;
import app.revier.agenda.CalledOff;
import app.revier.agenda.Origin;
import app.revier.agenda.Repetition;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.Position;
import app.revier.territory.Potential;
import app.revier.territory.RevenueHistory;
import app.revier.week.WeekPlan;
import app.revier.week.WeekRequest;
import app.revier.week.WeekSearch;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A planned week that the rep bends by hand. */
class WeekByHandTest {

  private static final LocalDate MONDAY = LocalDate.of(2027, 1, 11);
  private static final LocalDate TUESDAY = MONDAY.plusDays(1);
  private static final LocalDate FRIDAY = MONDAY.plusDays(4);
  private static final WeekSearch SEARCH = WeekSearch.ofSteps(1, 300);
  private static final AppointmentId REVIEW = new AppointmentId(1);
  private static final Origin WEEKLY =
      new Origin.Series("besprechung", new Repetition.MonthlyOnDay(1, 12), TUESDAY);

  private Book book = book();

  private static Customer customer(int id) {
    return new CustomerBuilder(new CustomerId(id), "K" + id, "Klinik " + id)
        .position(new Position(50.9 + id / 50.0, 6.9, Position.Origin.GIVEN))
        .revenue(RevenueHistory.NONE.with(2026, Money.of(20_000L * id)))
        .potential(new Potential(Money.of(200_000), Potential.Source.GIVEN))
        .build();
  }

  private static Book book() {
    List<Customer> customers = new ArrayList<>();
    for (int id = 1; id <= 8; id++) {
      customers.add(customer(id));
    }
    Appointment review =
        new Appointment(REVIEW, null, "Besprechung", TUESDAY, TUESDAY, LocalTime.of(14, 0), 60, 0)
            .withOrigin(WEEKLY);
    return SampleBooks.open(
        new MemoryStore(
            Path.of("Woche.revier"),
            false,
            new BookStore.Contents(
                customers,
                List.of(),
                new Agenda(List.of(), List.of(review), List.of(), List.of()),
                Map.of("plan.year", "2027", "week.home", "50.9, 6.9"))));
  }

  @BeforeEach
  void plan() {
    planning().keep(planning().plan(request().keepingWhatIsPlanned(), SEARCH), book);
  }

  @AfterEach
  void close() {
    book.close();
  }

  private WeekPlanning planning() {
    return new WeekPlanning(book.snapshot(), "de");
  }

  private WeekRequest request() {
    return planning().request(MONDAY, 5);
  }

  private WeekByHand byHand() {
    return new WeekByHand(book, request(), FRIDAY);
  }

  private List<Stop> stops() {
    return book.snapshot().agenda().stops();
  }

  private Stop firstVisit() {
    return stops().stream()
        .filter(stop -> stop.kind() == Stop.Kind.VISIT)
        .findFirst()
        .orElseThrow();
  }

  private Stop stop(StopId id) {
    return Objects.requireNonNull(book.snapshot().agenda().stop(id));
  }

  private Customer customerOf(Stop stop) {
    return Objects.requireNonNull(
        book.snapshot().territory().customer(Objects.requireNonNull(stop.customer())));
  }

  @Test
  void beforehandNobodyWaitsForABreakBetweenTwoVisits() {
    List<Stop> monday = book.snapshot().agenda().stopsOn(MONDAY);
    assertThat(monday).hasSizeGreaterThan(1);
    for (int i = 1; i < monday.size(); i++) {
      assertThat(monday.get(i).begin())
          .as("only the way lies between two visits")
          .isBefore(monday.get(i - 1).end().plusMinutes(30));
    }
  }

  @Test
  void aMovedVisitStandsThereAlsoWhenTheWeekIsCompleted() {
    Stop visit = firstVisit();
    Optional<BookChange> change =
        byHand().put(visit.id(), FRIDAY, LocalTime.of(10, 30), LocalTime.of(11, 15));
    assertThat(change.orElseThrow().label())
        .isEqualTo(ChangeLabel.of("stop-moved", customerOf(visit).name()));
    Stop moved = visit.at(FRIDAY, LocalTime.of(10, 30), LocalTime.of(11, 15));
    assertThat(stop(visit.id())).isEqualTo(moved);

    planning().keep(planning().plan(request().keepingWhatIsPlanned(), SEARCH), book);
    assertThat(stop(visit.id())).isEqualTo(moved);
  }

  @Test
  void undoPutsTheOthersOfBothDaysBackAsWell() {
    List<Stop> before = List.copyOf(stops());
    Stop there = firstVisit();
    Stop visit =
        stops().stream()
            .filter(stop -> stop.kind() == Stop.Kind.VISIT && !stop.date().equals(there.date()))
            .findFirst()
            .orElseThrow();
    byHand().put(visit.id(), there.date(), there.begin(), there.end());
    assertThat(stop(there.id())).isNotEqualTo(there);
    assertThat(stops()).extracting(Stop::customer).containsAll(customers(before));
    book.undo(Progress.NONE);
    assertThat(stops()).isEqualTo(before);
  }

  private static List<CustomerId> customers(List<Stop> stops) {
    return stops.stream().map(Stop::customer).filter(Objects::nonNull).toList();
  }

  @Test
  void whatIsConfirmedDoesNotMove() {
    Stop visit = firstVisit();
    book.days().confirm(List.of(visit.id()), true);
    assertThat(byHand().put(visit.id(), TUESDAY, LocalTime.of(16, 0), LocalTime.of(17, 0)))
        .isEmpty();
    assertThat(byHand().takeOut(visit.id())).isEmpty();
    assertThat(stop(visit.id())).isEqualTo(visit.withConfirmed(true));
  }

  @Test
  void whatIsTakenOutStaysOutUntilItIsPutInAgain() {
    Stop visit = firstVisit();
    Customer customer = customerOf(visit);
    byHand().takeOut(visit.id());
    WeekPlan completed = planning().plan(request().keepingWhatIsPlanned(), SEARCH);
    planning().keep(completed, book);
    assertThat(customers(stops())).doesNotContain(customer.id());
    assertThat(book.snapshot().agenda().calledOff())
        .extracting(CalledOff::customer)
        .containsExactly(customer.id());

    byHand()
        .putIn(new Wanted.Visit(customer.id()), FRIDAY, LocalTime.of(9, 0), LocalTime.of(9, 45));
    assertThat(book.snapshot().agenda().calledOff()).isEmpty();
    assertThat(stops())
        .filteredOn(stop -> customer.id().equals(stop.customer()))
        .singleElement()
        .satisfies(
            stop -> {
              assertThat(stop.date()).isEqualTo(FRIDAY);
              assertThat(stop.begin()).isEqualTo(LocalTime.of(9, 0));
            });
  }

  @Test
  void aVisitIsPlannedInWhereItCostsTheLeastWay() {
    Stop visit = firstVisit();
    List<Stop> neighbours =
        stops().stream().filter(stop -> stop.date().equals(visit.date())).toList();
    Customer customer = customerOf(visit);
    byHand().takeOut(visit.id());
    byHand().putIn(new Wanted.Visit(customer.id()));
    assertThat(stops())
        .filteredOn(stop -> customer.id().equals(stop.customer()))
        .singleElement()
        .satisfies(
            stop -> {
              assertThat(stop.date()).as("beside its neighbours").isEqualTo(visit.date());
              assertThat(stop.end()).isEqualTo(stop.begin().plusMinutes(45));
            });
    assertThat(book.snapshot().agenda().calledOff()).isEmpty();
    assertThat(stops())
        .filteredOn(stop -> stop.date().equals(visit.date()))
        .as("the others stay at their times")
        .containsAll(neighbours.subList(1, neighbours.size()));
  }

  @Test
  void aVisitThatFitsOnNoDayIsNotPlannedIn() {
    Stop visit = firstVisit();
    Customer customer = customerOf(visit);
    byHand().takeOut(visit.id());
    book.customers().save(customer.edit().visiting(customer.visiting().withMinutes(600)).build());
    List<Stop> before = stops();
    assertThat(byHand().putIn(new Wanted.Visit(customer.id()))).isEmpty();
    assertThat(stops()).isEqualTo(before);
  }

  @Test
  void anAppointmentMovesWithItsStop() {
    Stop review =
        stops().stream()
            .filter(stop -> REVIEW.equals(stop.appointment()))
            .findFirst()
            .orElseThrow();
    byHand().put(review.id(), FRIDAY, LocalTime.of(8, 30), LocalTime.of(10, 0));
    assertThat(book.snapshot().agenda().appointment(REVIEW))
        .isEqualTo(
            new Appointment(REVIEW, null, "Besprechung", FRIDAY, FRIDAY, LocalTime.of(8, 30), 90, 0)
                .withOrigin(WEEKLY));
    byHand().takeOut(review.id());
    assertThat(book.snapshot().agenda().appointments()).isEmpty();
    assertThat(stops()).extracting(Stop::appointment).doesNotContain(REVIEW);
  }

  @Test
  void whatWasReportedStaysOnItsDay() {
    Stop visit = firstVisit();
    book.reports()
        .save(
            new Report(
                Objects.requireNonNull(visit.customer()),
                visit.date(),
                Activity.Kind.VISIT,
                Activity.Result.NOT_HELD,
                null,
                "",
                "",
                null,
                null,
                "",
                "Besuch"));
    assertThat(byHand().put(visit.id(), FRIDAY, visit.begin(), visit.end())).isEmpty();
    assertThat(byHand().takeOut(visit.id())).isEmpty();
    Stop other =
        stops().stream()
            .filter(stop -> stop.kind() == Stop.Kind.VISIT && !stop.date().equals(visit.date()))
            .findFirst()
            .orElseThrow();
    byHand().put(other.id(), visit.date(), visit.begin(), visit.end());
    assertThat(stop(visit.id())).isEqualTo(visit);
    assertThat(stop(other.id()).begin()).isEqualTo(visit.begin());
  }

  @Test
  void aDayIsPutInOrderAgain() {
    Stop visit = firstVisit();
    byHand().put(visit.id(), visit.date(), LocalTime.of(14, 0), LocalTime.of(14, 45));
    byHand().shorten(visit.date());
    assertThat(stop(visit.id()).begin()).isBefore(LocalTime.of(12, 0));
  }

  @Test
  void aStopThatGoesToAnotherDayFindsTheBestPlaceThere() {
    Stop visit = firstVisit();
    Stop review =
        stops().stream()
            .filter(stop -> REVIEW.equals(stop.appointment()))
            .findFirst()
            .orElseThrow();
    LocalDate later = MONDAY.plusDays(8);
    WeekByHand next =
        new WeekByHand(book, planning().week(MONDAY.plusWeeks(1)), FRIDAY.plusWeeks(1));
    assertThat(next.move(visit.id(), later)).isPresent();
    Stop moved = stop(visit.id());
    assertThat(moved.date()).isEqualTo(later);
    // The day is empty, and whoever works from 08:00 on is there after the way.
    assertThat(moved.begin()).isBetween(LocalTime.of(8, 0), LocalTime.of(9, 0));
    assertThat(next.move(visit.id(), later)).isEmpty();
    // Another one that goes there finds a place before or behind it.
    Stop other =
        stops().stream()
            .filter(stop -> stop.kind() == Stop.Kind.VISIT && !stop.id().equals(visit.id()))
            .findFirst()
            .orElseThrow();
    assertThat(next.move(other.id(), later)).isPresent();
    assertThat(stop(visit.id()).begin()).isEqualTo(moved.begin());
    assertThat(
            !stop(other.id()).begin().isBefore(moved.end())
                || !stop(other.id()).end().isAfter(moved.begin()))
        .isTrue();
    book.days().confirm(List.of(other.id()), true);
    assertThat(next.move(other.id(), later.plusDays(1))).isEmpty();
    assertThat(byHand().move(review.id(), MONDAY)).isPresent();
    assertThat(Objects.requireNonNull(book.snapshot().agenda().appointment(REVIEW)).from())
        .isEqualTo(MONDAY);
    book.undo(Progress.NONE);
    assertThat(stop(review.id())).isEqualTo(review);
  }
}
