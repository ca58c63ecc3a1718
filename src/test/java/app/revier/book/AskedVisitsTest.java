package app.revier.book;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.agenda.Agenda;
import app.revier.agenda.Appointment;
import app.revier.agenda.Stop;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.Position;
import app.revier.territory.Potential;
import app.revier.territory.RevenueHistory;
import app.revier.territory.Visiting;
import app.revier.week.Replan;
import app.revier.week.Unplanned;
import app.revier.week.WeekSearch;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Visits to several customers that are wanted within one week. */
class AskedVisitsTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
  private static final CustomerId NOWHERE = new CustomerId(99);
  private static final WeekSearch SEARCH = WeekSearch.ofSteps(1, 300);

  private final Book book = SampleBooks.open(store(12));

  /** Visited yesterday, so that no plan would choose them. */
  private static MemoryStore store(int count) {
    List<Customer> customers = new ArrayList<>();
    for (int id = 1; id <= count; id++) {
      customers.add(
          customer(id)
              .position(new Position(50.9 + id / 500.0, 6.9, Position.Origin.GIVEN))
              .build());
    }
    customers.add(customer(99).build());
    return new MemoryStore(
        Path.of("Woche.revier"),
        false,
        new BookStore.Contents(
            customers,
            List.of(),
            Agenda.EMPTY,
            Map.of("plan.year", "2027", "week.home", "50.9, 6.9", "week.visit-minutes", "60")));
  }

  private static CustomerBuilder customer(int id) {
    return new CustomerBuilder(new CustomerId(id), "K" + id, "Klinik " + id)
        .revenue(RevenueHistory.NONE.with(2026, Money.of(1_000L * id)))
        .potential(new Potential(Money.of(200_000), Potential.Source.GIVEN))
        .visiting(new Visiting(90, null, LocalDate.of(2026, 11, 20)));
  }

  private static Set<CustomerId> ids(int... ids) {
    return Set.copyOf(IntStream.of(ids).mapToObj(CustomerId::new).toList());
  }

  private AskedVisits asked(LocalDate monday, Set<CustomerId> customers) {
    return new AskedVisits(book, "de", monday, customers, "Besuch geplant");
  }

  private List<Stop> stopsOf(int id) {
    return book.snapshot().agenda().stopsOf(new CustomerId(id));
  }

  @AfterEach
  void close() {
    book.close();
  }

  @Test
  void allOfThemAreVisitedWithinTheWeekAndThatIsOneStep() {
    AskedVisits visits = asked(MONDAY, ids(1, 2, 3));
    assertThat(visits.isPlanned()).isFalse();
    Replan replan = visits.plan(SEARCH);
    assertThat(visits.withoutPlace(replan)).isEmpty();
    assertThat(book.snapshot().agenda().stops()).as("nothing is kept yet").isEmpty();
    visits.keep(replan);
    for (int id = 1; id <= 3; id++) {
      assertThat(stopsOf(id))
          .singleElement()
          .satisfies(
              stop -> {
                assertThat(stop.date()).isBetween(MONDAY, MONDAY.plusDays(4));
                assertThat(stop.appointment()).isNotNull();
              });
    }
    assertThat(book.snapshot().agenda().appointments())
        .hasSize(3)
        .allSatisfy(
            one -> {
              assertThat(one.isFixed()).isFalse();
              assertThat(one.from()).isEqualTo(MONDAY);
              assertThat(one.title()).isEqualTo("Besuch geplant");
            });
    book.undo(Progress.NONE);
    assertThat(book.snapshot().agenda()).isEqualTo(Agenda.EMPTY);
  }

  @Test
  void whoHasNoPlaceIsNamedWithTheReasonAndStaysAWish() {
    AskedVisits visits = asked(MONDAY, Set.of(new CustomerId(1), NOWHERE));
    Replan replan = visits.plan(SEARCH);
    assertThat(visits.withoutPlace(replan))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.customer()).extracting(Customer::id).isEqualTo(NOWHERE);
              assertThat(one.why()).isInstanceOf(Unplanned.NoPosition.class);
            });
    visits.keep(replan);
    assertThat(book.snapshot().agenda().appointmentsOf(NOWHERE)).hasSize(1);
    assertThat(book.snapshot().agenda().stopsOf(NOWHERE)).isEmpty();
  }

  @Test
  void whoIsAskedForAlreadyIsNotAskedForTwice() {
    AskedVisits first = asked(MONDAY, ids(1));
    first.keep(first.plan(SEARCH));
    AskedVisits again = asked(MONDAY, ids(1, 2));
    assertThat(again.isPlanned()).isTrue();
    assertThat(again.answers())
        .singleElement()
        .isInstanceOf(ChangeReview.AlreadyAsked.class)
        .extracting(ChangeReview.Answer::customer)
        .isEqualTo(new CustomerId(1));
    again.keep(again.plan(SEARCH));
    assertThat(stopsOf(1)).hasSize(1);
    assertThat(book.snapshot().agenda().appointments()).hasSize(2);
    assertThat(asked(MONDAY, ids(1, 2)).changes()).isEmpty();
  }

  @Test
  void ofTheWeekOfTodayOnlyTheDaysThatAreLeftCount() {
    Clock wednesday = Clock.offset(SampleBooks.CLOCK, Duration.ofDays(2));
    try (Book later = Book.open(store(4), new FewHolidays(), wednesday, Progress.NONE)) {
      LocalDate today = later.snapshot().today();
      LocalDate monday = today.minusDays(2);
      AskedVisits visits = new AskedVisits(later, "de", monday, ids(4), "Besuch geplant");
      assertThat(visits.isOver()).isFalse();
      Replan replan = visits.plan(SEARCH);
      visits.keep(replan);
      assertThat(later.snapshot().agenda().appointments())
          .singleElement()
          .extracting(Appointment::from)
          .isEqualTo(today);
      assertThat(later.snapshot().agenda().stops())
          .isNotEmpty()
          .allSatisfy(stop -> assertThat(stop.date()).isAfterOrEqualTo(today));
      AskedVisits over =
          new AskedVisits(later, "de", monday.minusWeeks(1), ids(4), "Besuch geplant");
      assertThat(over.isOver()).isTrue();
      assertThat(over.changes()).isEmpty();
    }
  }
}
