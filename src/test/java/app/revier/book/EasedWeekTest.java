package app.revier.book;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.agenda.Agenda;
import app.revier.agenda.SpecialRule;
import app.revier.agenda.Stop;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.Position;
import app.revier.territory.Potential;
import app.revier.territory.RevenueHistory;
import app.revier.territory.WeekHours;
import app.revier.territory.WeekHoursText;
import app.revier.week.PlannedDay;
import app.revier.week.Unplanned;
import app.revier.week.WeekPlan;
import app.revier.week.WeekRequest;
import app.revier.week.WeekSearch;
import app.revier.week.WorkDay;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** "Do that": what is said to let a visit in is carried out for that day or week only. */
class EasedWeekTest {

  private static final LocalDate MONDAY = LocalDate.of(2027, 1, 11);
  private static final WeekSearch SEARCH = WeekSearch.ofSteps(1, 300);

  /** What keeps a visit out, and a book in which something does. */
  enum Case {
    RESERVE(Unplanned.NeedsReserve.class, SpecialRule.SmallerReserve.class, 30, null),
    BUFFER(Unplanned.NeedsShorterBuffer.class, SpecialRule.ShorterBuffer.class, 30, null),
    LONGER(Unplanned.NeedsLongerDay.class, SpecialRule.EndsLater.class, 30, null),
    HOURS(Unplanned.NeedsOtherHours.class, SpecialRule.AnyHours.class, 5, "mon-thu 08:00-09:00"),
    FIELD(Unplanned.NoFieldDay.class, SpecialRule.FieldDay.class, 5, "fri 08:00-17:00"),
    INSTEAD(Unplanned.TakesThePlaceOf.class, null, 30, null);

    final Class<? extends Unplanned.Why> why;
    final @Nullable Class<? extends SpecialRule.What> rule;
    final int customers;
    final @Nullable String hours;

    Case(
        Class<? extends Unplanned.Why> why,
        @Nullable Class<? extends SpecialRule.What> rule,
        int customers,
        @Nullable String hours) {
      this.why = why;
      this.rule = rule;
      this.customers = customers;
      this.hours = hours;
    }

    Map<String, String> settings() {
      Map<String, String> settings =
          new HashMap<>(
              Map.of(
                  "plan.year", "2027",
                  "week.home", "50.9, 6.9",
                  "week.visit-minutes", "60",
                  "week.reserve", "0",
                  "week.buffer-minutes", "0",
                  "week.longest-day", "9"));
      switch (this) {
        case RESERVE -> settings.put("week.reserve", "0.3");
        case BUFFER -> {
          settings.put("week.buffer-minutes", "60");
          settings.put("week.visit-minutes", "20");
        }
        case LONGER -> settings.put("week.longest-day", "14");
        case HOURS, FIELD, INSTEAD -> {}
      }
      return settings;
    }
  }

  private static Customer customer(int id, @Nullable String hours) {
    CustomerBuilder builder =
        new CustomerBuilder(new CustomerId(id), "K" + id, "Klinik " + id)
            .position(
                new Position(50.9 + id % 6 / 30.0, 6.9 + id % 5 / 30.0, Position.Origin.GIVEN))
            .revenue(RevenueHistory.NONE.with(2026, Money.of(60_000L + id)))
            .potential(new Potential(Money.of(200_000), Potential.Source.GIVEN));
    Customer plain = builder.build();
    WeekHours open = hours == null ? null : WeekHoursText.parse(hours);
    return plain.edit().visiting(plain.visiting().withHours(open)).build();
  }

  private static Book book(Case one) {
    List<Customer> customers = new ArrayList<>();
    for (int id = 1; id <= one.customers; id++) {
      customers.add(customer(id, one.hours));
    }
    return SampleBooks.open(
        new MemoryStore(
            Path.of("Woche.revier"),
            false,
            new BookStore.Contents(customers, List.of(), Agenda.EMPTY, one.settings())));
  }

  private static WeekPlanning planning(Book book) {
    return new WeekPlanning(book.snapshot(), "de");
  }

  private static long visits(Agenda agenda) {
    return agenda.stops().stream().filter(stop -> stop.kind() == Stop.Kind.VISIT).count();
  }

  private static List<WorkDay> days(Book book, LocalDate monday) {
    WeekPlanning planning = planning(book);
    return planning.standing(planning.request(monday, 5), List.of()).days().stream()
        .map(PlannedDay::day)
        .toList();
  }

  @ParameterizedTest
  @EnumSource(Case.class)
  void whatLetsAVisitInIsDoneForThatWeekOnlyAndKept(Case one) {
    try (Book book = book(one)) {
      planning(book).keep(planning(book).plan(planning(book).request(MONDAY, 5), SEARCH), book);
      WeekRequest request = planning(book).request(MONDAY, 5);
      Unplanned open =
          planning(book).kept(request).leftOut().stream()
              .filter(left -> one.why.isInstance(left.why()))
              .findFirst()
              .orElseThrow();
      Agenda before = book.snapshot().agenda();
      List<WorkDay> nextWeek = days(book, MONDAY.plusWeeks(1));

      Optional<BookChange> change = new EasedWeek(book, request, MONDAY.plusDays(4)).doThat(open);

      assertThat(change).isPresent();
      Agenda after = book.snapshot().agenda();
      CustomerId customer = Objects.requireNonNull(open.customer()).id();
      assertThat(after.stopsOf(customer)).hasSize(1);
      assertThat(after.special().stream().map(rule -> (Object) rule.what().getClass()))
          .containsExactlyElementsOf(one.rule == null ? List.of() : List.of(one.rule));
      assertThat(visits(after)).isEqualTo(visits(before) + (one.rule == null ? 0 : 1));
      assertThat(days(book, MONDAY.plusWeeks(1))).isEqualTo(nextWeek);
      // The product verifies every plan itself.
      WeekPlan kept =
          planning(book).plan(planning(book).request(MONDAY, 5).keepingWhatIsPlanned(), SEARCH);
      Stop visit = after.stopsOf(customer).getFirst();
      assertThat(kept.days().stream().flatMap(day -> day.stops().stream()))
          .anyMatch(stop -> stop.is(visit));
      assertThat(kept.displaced()).isEmpty();

      book.undo(Progress.NONE);
      assertThat(book.snapshot().agenda()).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @EnumSource(value = Case.class, names = "RESERVE")
  void whatIsEasedCanBeTakenBackAndTheVisitStays(Case one) {
    try (Book book = book(one)) {
      planning(book).keep(planning(book).plan(planning(book).request(MONDAY, 5), SEARCH), book);
      WeekRequest request = planning(book).request(MONDAY, 5);
      List<WorkDay> usual = days(book, MONDAY);
      EasedWeek week = new EasedWeek(book, request, MONDAY.plusDays(4));
      week.doThat(planning(book).kept(request).leftOut().getFirst());
      SpecialRule rule = book.snapshot().agenda().special().getFirst();
      int stops = book.snapshot().agenda().stops().size();

      assertThat(week.takeBack(rule.id())).isPresent();

      assertThat(days(book, MONDAY)).isEqualTo(usual);
      assertThat(book.snapshot().agenda().stops()).hasSize(stops);
      assertThat(week.takeBack(rule.id())).isEmpty();
    }
  }
}
