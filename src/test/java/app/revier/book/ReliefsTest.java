package app.revier.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revier.agenda.Agenda;
import app.revier.agenda.SpecialRule;
import app.revier.agenda.Stop;
import app.revier.task.CancelledException;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.Position;
import app.revier.territory.Potential;
import app.revier.territory.RevenueHistory;
import app.revier.territory.Visiting;
import app.revier.territory.WeekHoursText;
import app.revier.week.PlannedDay;
import app.revier.week.WeekSearch;
import app.revier.week.WorkDay;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What helps a week that is too full, tried change by change, and carried out. */
class ReliefsTest {

  private static final LocalDate MONDAY = LocalDate.of(2027, 1, 11);
  private static final LocalDate FRIDAY = MONDAY.plusDays(4);
  private static final LocalDate LONG_AGO = LocalDate.of(2026, 6, 1);
  private static final String MORNINGS = "mon-thu 08:00-12:00";
  private static final String FRIDAYS = "fri 08:00-17:00";
  private static final String EVENINGS = "mon 16:30-17:30";

  private final List<Customer> customers = new ArrayList<>();
  private final Map<String, String> settings =
      new HashMap<>(
          Map.of(
              "plan.year", "2027",
              "week.home", "50.9, 6.9",
              "week.visit-minutes", "60",
              "week.reserve", "0",
              "week.buffer-minutes", "5",
              "week.longest-day", "9"));

  private static Customer customer(int id, String hours, @Nullable LocalDate last) {
    return new CustomerBuilder(new CustomerId(id), "K" + id, "Klinik " + id)
        .position(new Position(50.9 + id / 1000.0, 6.9, Position.Origin.GIVEN))
        .revenue(RevenueHistory.NONE.with(2026, Money.of(60_000L + id)))
        .potential(new Potential(Money.of(200_000), Potential.Source.GIVEN))
        .visiting(new Visiting(30, null, last).withHours(WeekHoursText.parse(hours)))
        .build();
  }

  /** Two overdue and one new customer who receive on Fridays only, which are no field days. */
  private void threeOnFridays() {
    customers.add(customer(1, FRIDAYS, LONG_AGO));
    customers.add(customer(2, FRIDAYS, LONG_AGO));
    customers.add(customer(3, FRIDAYS, null));
    customers.add(customer(4, MORNINGS, null));
    customers.add(customer(5, MORNINGS, null));
  }

  private Book planned() {
    Book book =
        SampleBooks.open(
            new MemoryStore(
                Path.of("Woche.revier"),
                false,
                new BookStore.Contents(customers, List.of(), Agenda.EMPTY, settings)));
    WeekPlanning planning = planning(book);
    planning.keep(planning.plan(planning.week(MONDAY), WeekSearch.ofSteps(1, 300)), book);
    return book;
  }

  private static WeekPlanning planning(Book book) {
    return new WeekPlanning(book.snapshot(), "de");
  }

  private static Reliefs reliefs(Book book) {
    return new Reliefs(book, "de", MONDAY);
  }

  private static List<WorkDay> days(Book book, LocalDate monday) {
    WeekPlanning planning = planning(book);
    return planning.standing(planning.week(monday), List.of()).days().stream()
        .map(PlannedDay::day)
        .toList();
  }

  @Test
  void fridayAsAFieldDayLetsInExactlyThoseWhoReceiveOnFridays() {
    threeOnFridays();
    try (Book book = planned()) {
      assertThat(reliefs(book).all(Progress.NONE))
          .containsExactly(
              new Relief(
                  new SpecialRule.FieldDay(),
                  FRIDAY,
                  FRIDAY,
                  days(book, MONDAY).getLast().minutes(),
                  3,
                  2));
    }
  }

  @Test
  void whatIsDoneIsOneStepAndLeavesTheSettingsAndOtherWeeksAlone() {
    threeOnFridays();
    try (Book book = planned()) {
      Agenda before = book.snapshot().agenda();
      Settings rules = book.snapshot().settings();
      List<WorkDay> next = days(book, MONDAY.plusWeeks(1));
      Relief friday = reliefs(book).all(Progress.NONE).getFirst();

      assertThat(reliefs(book).doThat(friday))
          .hasValueSatisfying(
              change -> assertThat(change.label()).isEqualTo(ChangeLabel.of("field-day-added")));

      Agenda after = book.snapshot().agenda();
      assertThat(after.stopsOn(FRIDAY))
          .filteredOn(stop -> stop.customer() != null)
          .extracting(Stop::customer)
          .containsExactlyInAnyOrder(new CustomerId(1), new CustomerId(2), new CustomerId(3));
      assertThat(after.stops()).containsAll(before.stops());
      assertThat(after.special())
          .singleElement()
          .satisfies(
              rule -> {
                assertThat(rule.what()).isEqualTo(new SpecialRule.FieldDay());
                assertThat(rule.from()).isEqualTo(FRIDAY);
                assertThat(rule.until()).isEqualTo(FRIDAY);
              });
      assertThat(book.snapshot().settings()).isEqualTo(rules);
      assertThat(days(book, MONDAY.plusWeeks(1))).isEqualTo(next);
      assertThat(reliefs(book).all(Progress.NONE)).isEmpty();
      assertThat(reliefs(book).doThat(friday)).isEmpty();

      book.undo(Progress.NONE);
      assertThat(book.snapshot().agenda()).isEqualTo(before);
    }
  }

  @Test
  void aLongerDayIsTriedWithinTheLongestOnly() {
    customers.add(customer(1, EVENINGS, LONG_AGO));
    customers.add(customer(2, MORNINGS, null));
    try (Book book = planned()) {
      assertThat(reliefs(book).all(Progress.NONE)).isEmpty();
      book.settings().set(Map.of("week.longest-day", "10"));
      List<Relief> found = reliefs(book).all(Progress.NONE);
      LocalTime end = days(book, MONDAY).getFirst().end().plusHours(1);
      assertThat(found)
          .containsExactly(new Relief(new SpecialRule.EndsLater(end), MONDAY, MONDAY, 60, 1, 1));
      assertThat(reliefs(book).doThat(found.getFirst())).isPresent();
      assertThat(days(book, MONDAY).getFirst().end()).isEqualTo(end);
      assertThat(book.snapshot().agenda().stopsOf(new CustomerId(1))).hasSize(1);
    }
  }

  @Test
  void aShorterBufferHoldsForTheWeek() {
    settings.put("week.buffer-minutes", "30");
    for (int id = 1; id <= 3; id++) {
      customers.add(customer(id, "mon 09:00-13:05", LONG_AGO));
    }
    try (Book book = planned()) {
      Relief buffer = reliefs(book).all(Progress.NONE).getFirst();
      assertThat(buffer.what()).isEqualTo(new SpecialRule.ShorterBuffer(25));
      assertThat(buffer.from()).isEqualTo(MONDAY);
      assertThat(buffer.until()).isEqualTo(MONDAY.plusDays(6));
      assertThat(buffer.visits()).isEqualTo(1);
    }
  }

  @Test
  void aWeekThatHasRoomNeedsNoChange() {
    customers.add(customer(1, MORNINGS, null));
    try (Book book = planned()) {
      book.customers().save(customer(2, MORNINGS, LONG_AGO));
      Agenda before = book.snapshot().agenda();
      List<Relief> found = reliefs(book).all(Progress.NONE);
      // A rule that is eased gets no credit for what comes in without it.
      assertThat(found).containsExactly(new Relief(null, MONDAY, MONDAY.plusDays(6), 0, 1, 1));
      assertThat(reliefs(book).doThat(found.getFirst())).isPresent();
      assertThat(book.snapshot().agenda().special()).isEmpty();
      assertThat(book.snapshot().agenda().stops())
          .containsAll(before.stops())
          .hasSizeGreaterThan(1);
    }
  }

  @Test
  void whatIsNoLongerTrueIsNotDone() {
    threeOnFridays();
    try (Book book = planned()) {
      Relief friday = reliefs(book).all(Progress.NONE).getFirst();
      book.customers().save(customer(1, "sat 08:00-12:00", LONG_AGO));
      Agenda before = book.snapshot().agenda();
      assertThat(reliefs(book).doThat(friday)).isEmpty();
      assertThat(book.snapshot().agenda()).isEqualTo(before);
    }
  }

  @Test
  void itEndsAsSoonAsNobodyWaits() {
    threeOnFridays();
    try (Book book = planned()) {
      Reliefs reliefs = reliefs(book);
      assertThatThrownBy(
              () ->
                  reliefs.all(
                      (_, _) -> {
                        throw new CancelledException();
                      }))
          .isInstanceOf(CancelledException.class);
    }
  }
}
