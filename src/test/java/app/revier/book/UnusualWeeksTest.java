package app.revier.book;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.agenda.Agenda;
import app.revier.agenda.Stop;
import app.revier.holidays.JollydayHolidays;
import app.revier.task.Progress;
import app.revier.territory.Address;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.Position;
import app.revier.territory.Potential;
import app.revier.territory.RevenueHistory;
import app.revier.week.Change;
import app.revier.week.DayOff;
import app.revier.week.PlannedDay;
import app.revier.week.PlannedStop;
import app.revier.week.Replan;
import app.revier.week.Unplanned;
import app.revier.week.WeekPlan;
import app.revier.week.WeekSearch;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Territories and weeks out of the ordinary, planned, kept, changed and confirmed week after week.
 * Each plan goes through the verifier, which {@link WeekPlanning} refuses to do without.
 */
class UnusualWeeksTest {

  private static final WeekSearch SEARCH = WeekSearch.ofSteps(1, 300);

  enum Customers {
    NONE,
    ONE,
    IN_ONE_HOUSE,
    BY_POSTCODE,
    NOWHERE
  }

  /**
   * Mondays: of a usual week, Easter with summer time between, winter time, Christmas, New Year.
   */
  private static final List<LocalDate> MONDAYS =
      List.of(
          LocalDate.of(2027, 1, 11),
          LocalDate.of(2027, 3, 22),
          LocalDate.of(2027, 10, 25),
          LocalDate.of(2026, 12, 21),
          LocalDate.of(2027, 12, 27));

  static Stream<Arguments> weeks() {
    return Stream.of(Customers.values())
        .flatMap(
            who ->
                MONDAYS.stream()
                    .flatMap(
                        monday ->
                            Stream.of(true, false).map(home -> Arguments.of(who, monday, home))));
  }

  private static Customer customer(int id, Customers who) {
    CustomerBuilder one =
        new CustomerBuilder(new CustomerId(id), "K" + id, "Klinik " + id)
            .revenue(
                RevenueHistory.NONE
                    .with(2025, Money.of(20_000L * id))
                    .with(2026, Money.of(20_000L * id)))
            .potential(new Potential(Money.of(100_000), Potential.Source.GIVEN));
    return switch (who) {
      case IN_ONE_HOUSE -> one.address(new Address("Ring 5", "50667", "Köln", "DE")).build();
      case BY_POSTCODE -> one.address(new Address("", "5066" + id, "", "DE")).build();
      case NOWHERE -> one.address(new Address("Weg 1", "", "Nirgendheim", "DE")).build();
      case NONE, ONE -> one.position(new Position(50.95, 6.95, Position.Origin.GIVEN)).build();
    };
  }

  private static List<Customer> customers(Customers who) {
    int count =
        switch (who) {
          case NONE -> 0;
          case ONE -> 1;
          case IN_ONE_HOUSE, BY_POSTCODE, NOWHERE -> 6;
        };
    List<Customer> customers = new ArrayList<>();
    for (int id = 1; id <= count; id++) {
      customers.add(customer(id, who));
    }
    return customers;
  }

  private static Book book(Customers who, boolean home) {
    Map<String, String> settings =
        home
            ? Map.of("plan.year", "2027", "week.home", "50.9, 6.9", "time.region", "DE-NW")
            : Map.of("plan.year", "2027", "time.region", "DE-NW");
    return Book.open(
        new MemoryStore(
            Path.of("Woche.revier"),
            false,
            new BookStore.Contents(customers(who), List.of(), Agenda.EMPTY, settings)),
        new JollydayHolidays(),
        SampleBooks.CLOCK,
        Progress.NONE);
  }

  private static WeekPlanning planning(Book book) {
    return new WeekPlanning(book.snapshot(), "de");
  }

  private static WeekPlan plan(Book book, LocalDate monday) {
    WeekPlanning planning = planning(book);
    return planning.plan(planning.request(monday, 5).keepingWhatIsPlanned(), SEARCH);
  }

  private static List<Stop> kept(Book book) {
    return book.snapshot().agenda().stops();
  }

  private static List<PlannedStop> visits(WeekPlan plan) {
    return plan.days().stream()
        .flatMap(day -> day.stops().stream())
        .filter(stop -> stop.kind() == Stop.Kind.VISIT)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("weeks")
  void aMonthIsPlannedKeptChangedAndConfirmed(Customers who, LocalDate monday, boolean home) {
    try (Book book = book(who, home)) {
      for (int week = 0; week < 4; week++) {
        LocalDate first = monday.plusWeeks(week);
        WeekPlan plan = plan(book, first);
        assertThat(plan.days().size() + plan.daysOff().size()).isEqualTo(5);
        planning(book).keep(plan, book);
        List<Stop> before = kept(book);

        planning(book).keep(plan(book, first), book);
        assertThat(kept(book)).isEqualTo(before);

        List<PlannedStop> visits = visits(plan);
        if (!visits.isEmpty()) {
          CustomerId off = Objects.requireNonNull(visits.getLast().customer()).id();
          WeekPlanning planning = planning(book);
          List<Change> changes = List.of(new Change.Cancelled(off));
          Replan replan = planning.replan(planning.request(first, 5), changes, SEARCH);
          planning.keep(replan, changes, book);
          assertThat(kept(book))
              .filteredOn(stop -> !stop.date().isBefore(first))
              .extracting(Stop::customer)
              .doesNotContain(off);
        }
        book.days().confirm(kept(book).stream().map(Stop::id).toList(), true);
        List<Stop> confirmed = kept(book);
        assertThat(confirmed).allMatch(Stop::confirmed);
        planning(book).keep(plan(book, first), book);
        assertThat(kept(book)).isEqualTo(confirmed);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Customers.class)
  void everyoneWithAPlaceIsVisitedInTheFirstWeek(Customers who) {
    try (Book book = book(who, true)) {
      WeekPlan plan = plan(book, MONDAYS.getFirst());
      int expected = who == Customers.NOWHERE ? 0 : customers(who).size();
      assertThat(visits(plan)).hasSize(expected);
      assertThat(plan.leftOut())
          .hasSize(customers(who).size() - expected)
          .allMatch(one -> one.why() instanceof Unplanned.NoPosition);
    }
  }

  @Test
  void inOneHouseNobodyDrives() {
    try (Book book = book(Customers.IN_ONE_HOUSE, true)) {
      List<PlannedDay> days = plan(book, MONDAYS.getFirst()).days();
      assertThat(days).anyMatch(day -> day.stops().size() > 1);
      for (PlannedDay day : days) {
        assertThat(day.stops().stream().skip(1)).allMatch(stop -> stop.driveMinutes() == 0);
      }
    }
  }

  @Test
  void waysToPlacesByPostcodeAreAbout() {
    try (Book book = book(Customers.BY_POSTCODE, true)) {
      List<PlannedDay> days = plan(book, MONDAYS.getFirst()).days();
      assertThat(days).filteredOn(day -> !day.stops().isEmpty()).isNotEmpty();
      assertThat(days).allMatch(day -> day.stops().isEmpty() || day.isAbout());
    }
  }

  @Test
  void goodFridayAndEasterMondayAreOffAndTimesOfDayGoThroughTheChangeOfTheClocks() {
    try (Book book = book(Customers.IN_ONE_HOUSE, true)) {
      WeekPlan before = plan(book, LocalDate.of(2027, 3, 22));
      assertThat(before.daysOff())
          .singleElement()
          .isInstanceOfSatisfying(
              DayOff.Holiday.class, day -> assertThat(day.name()).isEqualTo("Karfreitag"));
      planning(book).keep(before, book);
      WeekPlan after = plan(book, LocalDate.of(2027, 3, 29));
      assertThat(after.daysOff())
          .extracting(DayOff::date)
          .containsExactly(LocalDate.of(2027, 3, 29));
      assertThat(before.days()).allMatch(day -> day.day().begin().equals(LocalTime.of(8, 0)));
      assertThat(after.days()).allMatch(day -> day.day().begin().equals(LocalTime.of(8, 0)));
    }
  }

  @Test
  void christmasEveIsHalfADay() {
    try (Book book = book(Customers.ONE, true)) {
      assertThat(plan(book, LocalDate.of(2026, 12, 21)).days())
          .filteredOn(day -> day.day().date().equals(LocalDate.of(2026, 12, 24)))
          .singleElement()
          .satisfies(day -> assertThat(day.day().end()).isEqualTo(LocalTime.of(12, 30)));
    }
  }
}
