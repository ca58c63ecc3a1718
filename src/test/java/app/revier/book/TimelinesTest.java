package app.revier.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.revier.agenda.Activity;
import app.revier.agenda.Review;
import app.revier.agenda.ReviewId;
import app.revier.agenda.ReviewedClasses;
import app.revier.agenda.StageChange;
import app.revier.agenda.StageChangeId;
import app.revier.book.TimelineEntry.Kind;
import app.revier.territory.Contract;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.Note;
import app.revier.territory.OrderHistory;
import app.revier.territory.ProjectId;
import app.revier.territory.SalesLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All that happened with a customer, in one list. Today is 23 November 2026. */
class TimelinesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final CustomerId CLINIC = new CustomerId(1);

  private final Book book = SampleBooks.empty();

  @BeforeEach
  void begin() {
    book.customers()
        .save(
            Customer.named(CLINIC, "K1", "Klinik")
                .edit()
                .notes(
                    List.of(
                        new Note("Angebot geschickt", "", DAY, Note.Kind.MAIL),
                        new Note("Baut an", "Zeitung", DAY.minusDays(9), Note.Kind.RESEARCH)))
                .contracts(
                    List.of(
                        new Contract(
                            LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31), Money.of(9000))))
                .orders(OrderHistory.of(List.of(DAY.minusDays(2), DAY.plusYears(1))))
                .build());
    book.reports().save(Report.ofVisit(CLINIC, DAY, Activity.Result.HELD, "Besuch"));
    book.agenda()
        .saveAll(
            List.of(
                new StageChange(
                    new StageChangeId(1), CLINIC, new ProjectId(1), DAY, "in-trial", "offer"),
                review(1, DAY.minusDays(30), "B-Grow"),
                review(2, DAY.minusDays(20), "B-Grow"),
                review(3, DAY.minusDays(10), "A-Grow")));
  }

  @AfterEach
  void close() {
    book.close();
  }

  private static Review review(long id, LocalDate day, String field) {
    return new Review(
        new ReviewId(id),
        day,
        Review.Kind.WEEKLY,
        2027,
        new Review.Figures(Money.ZERO, null, null, null, null),
        ReviewedClasses.of(Map.of(CLINIC, field, new CustomerId(7), "C-Win")));
  }

  private static SalesLine line(LocalDate day, long amount) {
    return new SalesLine(CLINIC, day, "Scheren", "", null, Money.of(amount));
  }

  private Customer clinic() {
    return Objects.requireNonNull(book.snapshot().territory().customer(CLINIC));
  }

  @Test
  void holdsAllThatHappenedUpToTodayTheLatestFirst() {
    Timeline timeline =
        Timelines.of(
            book.snapshot(),
            clinic(),
            List.of(line(DAY.minusDays(2), 300), line(DAY.minusDays(2), -50)));

    assertThat(timeline.entries())
        .extracting(TimelineEntry::kind, TimelineEntry::date)
        .containsExactly(
            tuple(Kind.VISIT, DAY),
            tuple(Kind.MAIL, DAY),
            tuple(Kind.STAGE, DAY),
            tuple(Kind.ORDER, DAY.minusDays(2)),
            tuple(Kind.RESEARCH, DAY.minusDays(9)),
            tuple(Kind.CLASS, DAY.minusDays(10)),
            tuple(Kind.CONTRACT_BEGIN, LocalDate.of(2026, 1, 1)));
    assertThat(timeline.entries())
        .contains(
            new TimelineEntry.Ordered(DAY.minusDays(2), Money.of(250)),
            new TimelineEntry.Moved(DAY.minusDays(10), "B-Grow", "A-Grow"));
  }

  @Test
  void isTheSameForOneCustomerAndForAll() {
    book.customers().save(Customer.named(new CustomerId(2), "K2", "Ohne Vergangenheit"));

    Map<Customer, Timeline> all =
        Timelines.ofAll(book.snapshot(), Map.of(CLINIC, Map.of(DAY.minusDays(2), Money.of(250))));

    assertThat(all)
        .isEqualTo(
            Map.of(
                clinic(),
                Timelines.of(book.snapshot(), clinic(), List.of(line(DAY.minusDays(2), 250)))));
  }

  @Test
  void whatWasSaidLastIsNothingThatMerelyHappened() {
    assertThat(Timelines.of(book.snapshot(), clinic(), List.of()).lastSaid().map(Timeline::said))
        .contains("Angebot geschickt");
  }
}
