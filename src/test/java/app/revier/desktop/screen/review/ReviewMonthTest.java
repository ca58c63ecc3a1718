package app.revier.desktop.screen.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.agenda.Activity;
import app.revier.agenda.Review;
import app.revier.agenda.Stop;
import app.revier.book.Book;
import app.revier.book.MemoryStore;
import app.revier.book.Report;
import app.revier.book.Reviewing;
import app.revier.book.SampleBooks;
import app.revier.book.WeekPlanning;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.work.DeferredTasks;
import app.revier.review.ReviewSection;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.Position;
import app.revier.territory.Potential;
import app.revier.territory.RevenueHistory;
import app.revier.territory.Visiting;
import app.revier.text.Language;
import app.revier.week.Change;
import app.revier.week.WeekRequest;
import app.revier.week.WeekSearch;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * A month of weekly reviews, each on the Friday of a week that was planned, confirmed in part,
 * called off in part and reported. The book is opened anew each time, as the program is.
 */
final class ReviewMonthTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
  private static final int CUSTOMERS = 12;
  private static final WeekSearch SEARCH = WeekSearch.ofSteps(1, 300);

  private final MemoryStore store = new MemoryStore();

  private void on(LocalDate day, Consumer<Book> work) {
    try (Book book = SampleBooks.openOn(store, day)) {
      work.accept(book);
    }
  }

  private static void enter(Book book) {
    book.settings().set(Map.of("plan.year", "2027", "week.home", "50.9, 6.9"));
    for (int i = 0; i < CUSTOMERS; i++) {
      book.customers()
          .save(
              Customer.named(book.customers().nextId(), "K" + i, "Customer " + i)
                  .edit()
                  .revenue(RevenueHistory.NONE.with(2026, Money.of(10_000L + i)))
                  .potential(new Potential(Money.of(60_000), Potential.Source.GIVEN))
                  .position(new Position(50.9 + i / 100.0, 6.95, Position.Origin.GIVEN))
                  .visiting(new Visiting(7, 45, MONDAY.minusDays(20L + i)))
                  .build());
    }
  }

  private static Set<CustomerId> overdue(Book book) {
    Set<CustomerId> who = new HashSet<>();
    Reviewing.lists(book.snapshot(), null)
        .overdueVisits()
        .forEach(one -> who.add(one.customer().id()));
    return who;
  }

  private static List<Stop> visits(Book book, LocalDate monday) {
    return book.snapshot().agenda().stops().stream()
        .filter(stop -> stop.kind() == Stop.Kind.VISIT)
        .filter(stop -> !stop.date().isBefore(monday) && stop.date().isBefore(monday.plusDays(7)))
        .toList();
  }

  private static CustomerId customer(Stop stop) {
    return Objects.requireNonNull(stop.customer());
  }

  private static void plan(Book book, LocalDate monday) {
    WeekPlanning planning = new WeekPlanning(book.snapshot(), "en");
    planning.keep(planning.plan(planning.week(monday), SEARCH), book);
  }

  private static void callOff(Book book, LocalDate monday, CustomerId customer) {
    WeekPlanning planning = new WeekPlanning(book.snapshot(), "en");
    WeekRequest week = planning.week(monday);
    List<Change> changes = List.of(new Change.Cancelled(customer));
    planning.keep(planning.replan(week, changes, SEARCH), changes, book);
  }

  private static void report(Book book, Stop stop) {
    book.reports()
        .save(
            new Report(
                customer(stop),
                stop.date(),
                Activity.Kind.VISIT,
                Activity.Result.HELD,
                40,
                null,
                "Talked",
                "",
                null,
                null,
                "",
                "Visit",
                Report.NextKind.VISIT,
                "",
                null,
                null));
  }

  /** Goes through all steps, looks at each line, and finishes. */
  private static void review(Book book, Set<CustomerId> visited) {
    DeskFixture fixture = new DeskFixture(book, Language.ENGLISH);
    DeferredTasks tasks = new DeferredTasks(fixture.notices());
    ReviewViewModel model = new ReviewViewModel(fixture.desk().with(tasks));
    model.refresh(book.snapshot());
    tasks.doAll();
    ReviewContent content = Objects.requireNonNull(model.contentProperty().get());
    int last = content.steps().size() - 1;
    for (int step = 0; step < last; step++) {
      model.go(step);
      content = Objects.requireNonNull(model.contentProperty().get());
      if (content.step().section() == ReviewSection.VISITS) {
        assertThat(content.rows()).noneMatch(row -> visited.contains(row.line().customer().id()));
      }
      content.rows().forEach(model::see);
    }
    content = Objects.requireNonNull(model.contentProperty().get());
    assertThat(content.share()).isEqualTo(1.0);
    model.go(last);
    model.finish();
    tasks.doAll();
  }

  @Test
  void aMonthOfWeeksIsReviewedEachFriday() {
    on(MONDAY, ReviewMonthTest::enter);
    Set<CustomerId> calledOffBefore = new HashSet<>();
    for (int week = 0; week < 4; week++) {
      LocalDate monday = MONDAY.plusWeeks(week);
      Set<CustomerId> calledOff = new HashSet<>();
      int before = week;
      on(
          monday,
          book -> {
            assertThat(overdue(book))
                .as("who was called off last week is asked for again")
                .containsAll(calledOffBefore);
            plan(book, monday);
            List<Stop> planned = visits(book, monday);
            assertThat(planned).as("week %s", monday).hasSizeGreaterThan(1);
            assertThat(overdue(book))
                .as("a planned visit is not overdue")
                .doesNotContainAnyElementsOf(
                    planned.stream().map(ReviewMonthTest::customer).toList());
            book.days().confirm(List.of(planned.getFirst().id()), true);
            CustomerId off = customer(planned.getLast());
            callOff(book, monday, off);
            calledOff.add(off);
            assertThat(overdue(book)).as("nobody is wanted there this week").doesNotContain(off);
            assertThat(visits(book, monday)).extracting(Stop::id).contains(planned.getFirst().id());
          });
      on(
          monday.plusDays(4),
          book -> {
            Set<CustomerId> visited = new HashSet<>();
            for (Stop stop : visits(book, monday)) {
              report(book, stop);
              visited.add(customer(stop));
            }
            assertThat(overdue(book)).doesNotContainAnyElementsOf(visited);
            Review last = Reviewing.lists(book.snapshot(), null).before();
            assertThat(last == null ? null : last.date())
                .isEqualTo(before == 0 ? null : monday.minusDays(3));
            review(book, visited);
            assertThat(book.snapshot().agenda().reviews()).hasSize(before + 1);
          });
      calledOffBefore.clear();
      calledOffBefore.addAll(calledOff);
    }
    on(
        MONDAY.plusWeeks(4),
        book ->
            assertThat(book.snapshot().agenda().reviews())
                .extracting(Review::kind)
                .containsOnly(Review.Kind.WEEKLY));
  }
}
