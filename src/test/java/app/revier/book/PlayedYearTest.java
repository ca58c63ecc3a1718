package app.revier.book;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.agenda.Activity;
import app.revier.agenda.Review;
import app.revier.gap.GapPlan;
import app.revier.gap.NextYear.Missing;
import app.revier.gap.Setback;
import app.revier.intake.ImportOptions;
import app.revier.intake.PastedTable;
import app.revier.intake.UnreadableFileException;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProjectBuilder;
import app.revier.territory.Money;
import app.revier.territory.Potential;
import app.revier.territory.Probability;
import app.revier.territory.ProjectId;
import app.revier.territory.RevenueHistory;
import app.revier.territory.Standing;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A year as a rep lives it: planned in December 2026, a visit and a review each month of 2027,
 * projects won, lost and put off, the yearly review that starts 2028, and the real revenue in
 * January. The book is opened anew each month.
 */
class PlayedYearTest {

  private final MemoryStore store = new MemoryStore();

  private void on(LocalDate day, Consumer<Book> work) {
    try (Book book = SampleBooks.openOn(store, day)) {
      work.accept(book);
    }
  }

  private static CustomerId customer(Book book, String name, long revenue) {
    Customer customer =
        Customer.named(book.customers().nextId(), name, name)
            .edit()
            .revenue(
                revenue == 0
                    ? RevenueHistory.NONE
                    : RevenueHistory.NONE.with(2026, Money.of(revenue)))
            .potential(new Potential(Money.of(250_000), Potential.Source.GIVEN))
            .build();
    book.customers().save(customer);
    return customer.id();
  }

  private static ProjectId project(
      Book book, CustomerId customer, String name, long value, @Nullable LocalDate start) {
    GrowthProject project =
        new GrowthProjectBuilder(book.projects().nextId(), customer, name, "in-trial")
            .yearlyValue(Money.of(value))
            .start(start)
            .build();
    book.projects().save(project);
    return project.id();
  }

  private static void visit(Book book, CustomerId customer, @Nullable ProjectId of, String stage) {
    book.reports()
        .save(
            new Report(
                customer,
                book.snapshot().today(),
                Activity.Kind.VISIT,
                Activity.Result.HELD,
                45,
                null,
                "Talked",
                "",
                null,
                of,
                stage,
                "Visit",
                Report.NextKind.VISIT,
                "",
                null,
                null));
  }

  private static GrowthProject find(Book book, ProjectId id) {
    return Objects.requireNonNull(book.snapshot().territory().project(id));
  }

  private static Customer find(Book book, CustomerId id) {
    return Objects.requireNonNull(book.snapshot().territory().customer(id));
  }

  private static GapPlan plan(Book book) {
    return Objects.requireNonNull(book.snapshot().plan());
  }

  @Test
  void aYearIsPlannedLivedReviewedAndFollowedByTheNext() {
    CustomerId[] who = new CustomerId[5];
    ProjectId[] what = new ProjectId[4];
    on(
        LocalDate.of(2026, 12, 7),
        book -> {
          who[0] = customer(book, "Alpha", 100_000);
          who[1] = customer(book, "Beta", 80_000);
          who[2] = customer(book, "Gamma", 60_000);
          who[3] = customer(book, "Delta", 40_000);
          who[4] = customer(book, "Prospect", 0);
          what[0] = project(book, who[0], "Catheters", 24_000, null);
          what[1] = project(book, who[1], "Dressings", 12_000, null);
          what[2] = project(book, who[2], "Filters", 18_000, LocalDate.of(2027, 6, 1));
          what[3] = project(book, who[4], "First order", 30_000, LocalDate.of(2027, 10, 1));
          book.settings().set(Map.of("plan.year", "2027", "plan.target", "302000"));
          assertThat(plan(book).baseRevenue()).isEqualTo(Money.of(280_000));
          book.reviews().finish(Review.Kind.MONTHLY);
        });

    for (int month = 1; month <= 12; month++) {
      LocalDate day =
          LocalDate.of(2027, month, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
      int now = month;
      on(
          day,
          book -> {
            Snapshot before = book.snapshot();
            List<Setback> setbacks = live(book, now, who, what);
            Optional<Alternatives> said = Alternatives.of(before, book.snapshot(), () -> {});
            assertThat(said.map(Alternatives::setbacks).orElse(List.of())).isEqualTo(setbacks);
            assertThat(
                    Objects.requireNonNull(Reviewing.lists(book.snapshot(), null).before()).date())
                .isBefore(day);
            book.reviews().finish(Review.Kind.MONTHLY);
          });
    }

    on(
        LocalDate.of(2027, 12, 13),
        book -> {
          assertThat(Objects.requireNonNull(find(book, what[0]).closing()).date())
              .isEqualTo(LocalDate.of(2027, 3, 1));
          Money target =
              YearStart.target(book.snapshot(), YearStart.next(book.snapshot(), Missing.ASSUMED));
          // 302,000 of 280,000, of 305,000 that is 328,964.29.
          assertThat(target).isEqualTo(Money.of(329_000));
          // Alpha's project ran 10 months of 2027, the prospect's 2.
          assertThat(YearStart.wonOnTop(book.snapshot())).isEqualTo(Money.of(25_000));

          book.reviews().startYear(new YearStart.Wish(2027, target, Missing.ASSUMED));
          book.reviews().finish(Review.Kind.YEARLY);

          assertThat(plan(book).baseRevenue()).isEqualTo(Money.of(305_000));
          // 2 months of 24,000 and 10 of 30,000 are left of the first twelve.
          assertThat(YearStart.wonOnTop(book.snapshot())).isEqualTo(Money.of(29_000));
          // From February on, 11 months of 18,000.
          assertThat(YearStart.openOnTop(book.snapshot())).isEqualTo(Money.of(16_500));
          // Who was given up counts in the base, and nothing of it is expected.
          assertThat(
                  plan(book).customers().stream()
                      .filter(one -> one.customer().id().equals(who[3]))
                      .findFirst()
                      .orElseThrow()
                      .expected())
              .isEqualTo(Money.ZERO);
          assertThat(book.snapshot().agenda().reviews()).hasSize(15);
        });

    on(
        LocalDate.of(2028, 1, 17),
        book -> {
          importSales(
              book,
              """
              Customer number\tName\tRevenue 2027
              Alpha\tAlpha\t118500
              Beta\tBeta\t82000
              Gamma\tGamma\t55000
              Prospect\tProspect\t4200
              """);
          assertThat(plan(book).baseRevenue()).isEqualTo(Money.of(299_700));
          assertThat(YearStart.wonOnTop(book.snapshot())).isEqualTo(Money.of(29_000));
          assertThat(
                  book.snapshot()
                      .assumedRevenue()
                      .customers(book.snapshot().territory().customers(), 2027))
              .containsExactly(who[3]);
          book.reviews().dropAssumed(2027);
          assertThat(plan(book).baseRevenue()).isEqualTo(Money.of(259_700));
          assertThat(book.snapshot().settings().planYear()).isEqualTo(2028);
          assertThat(YearStart.isPossible(book.snapshot())).isTrue();
        });
  }

  /**
   * What happens in a month.
   *
   * @return the setbacks among it
   */
  private static List<Setback> live(Book book, int month, CustomerId[] who, ProjectId[] what) {
    switch (month) {
      case 3 -> visit(book, who[0], what[0], "won");
      case 6 -> {
        Setback lost =
            new Setback.ProjectLost(find(book, who[1]), find(book, what[1]), Setback.End.LOST);
        visit(book, who[1], what[1], "lost");
        return List.of(lost);
      }
      case 9 -> {
        GrowthProject late = find(book, what[2]).startingAt(LocalDate.of(2028, 2, 1));
        book.projects().save(late);
        return List.of(new Setback.ProjectSlipped(find(book, who[2]), late));
      }
      case 10 -> {
        Customer before = find(book, who[3]);
        Standing given =
            new Standing(null, Probability.NEVER, before.standing().priceErosion(), false, false);
        book.customers().save(before.edit().standing(given).build());
        return List.of(new Setback.CustomerLost(before));
      }
      case 11 -> visit(book, who[4], what[3], "won");
      default -> visit(book, who[month % 4], null, "");
    }
    return List.of();
  }

  private static void importSales(Book book, String table) {
    try {
      book.imports()
          .apply(
              book.imports()
                  .prepare(
                      new PastedTable(table), "Sales 2027", ImportOptions.DEFAULT, Progress.NONE),
              Progress.NONE);
    } catch (UnreadableFileException e) {
      throw new AssertionError(e);
    }
  }
}
