package app.revier.book;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.agenda.Activity;
import app.revier.doubles.MergeRevenue;
import app.revier.gap.NextYear.Missing;
import app.revier.intake.ImportOptions;
import app.revier.intake.PastedTable;
import app.revier.intake.UnreadableFileException;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProjectBuilder;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.ProjectId;
import app.revier.territory.RevenueHistory;
import app.revier.track.Cause;
import app.revier.track.Cause.Kind;
import app.revier.track.YearTrack;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A year that is followed month by month: sales imported one month after the other, a correction of
 * an earlier one, a total by hand, a customer lost, a project won late, and the start of the next
 * year. Planned: 120,000 with 90 %, 60,000 with 50 %, 24,000 with 80 %, and 12,000 with 50 % from
 * July; each month a twelfth.
 */
class FollowedYearTest {

  private final MemoryStore store = new MemoryStore();

  private void on(LocalDate day, Consumer<Book> work) {
    try (Book book = SampleBooks.openOn(store, day)) {
      work.accept(book);
    }
  }

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2027, month, day);
  }

  private static CustomerId customer(Book book, String name, long revenue, double retention) {
    Customer customer = Customer.named(book.customers().nextId(), name, name);
    book.customers()
        .save(
            customer
                .edit()
                .revenue(RevenueHistory.NONE.with(2026, Money.of(revenue)))
                .standing(customer.standing().withRetentionByHand(new Probability(retention)))
                .build());
    return customer.id();
  }

  private static void sold(Book book, String... lines) {
    String table = "Customer number\tDate\tProduct\tAmount\n" + String.join("\n", lines) + "\n";
    try {
      book.imports()
          .apply(
              book.imports()
                  .prepare(new PastedTable(table), "Sales", ImportOptions.DEFAULT, Progress.NONE),
              Progress.NONE);
    } catch (UnreadableFileException e) {
      throw new AssertionError(e);
    }
  }

  private static YearTrack track(Book book, @Nullable LocalDate asked) {
    return Objects.requireNonNull(YearTracking.of(book, book.snapshot(), 2027, asked, () -> {}));
  }

  private static void addsUp(YearTrack track) {
    assertThat(track.causes().stream().map(Cause::amount).reduce(Money.ZERO, Money::plus))
        .isEqualTo(track.difference());
  }

  @Test
  void theRunningYearIsFollowedWhileTheNextOneIsPlanned() {
    on(
        LocalDate.of(2026, 12, 15),
        book -> {
          customer(book, "Alpha", 120_000, 0.9);
          book.settings().set(Map.of("plan.year", "2027", "plan.target", "130000"));
        });
    on(
        day(11, 2),
        book -> {
          sold(book, "Alpha\t31/10/2027\tX\t100000");
          YearTrack before = track(book, null);
          book.reviews().startYear(new YearStart.Wish(2027, Money.of(150_000), Missing.ASSUMED));

          // What was compared with is kept, for the book plans another year now.
          assertThat(YearTracking.usual(book.snapshot())).isEqualTo(2027);
          YearTrack running =
              Objects.requireNonNull(YearTracking.begun(book, book.snapshot(), () -> {}));
          assertThat(running.year()).isEqualTo(2027);
          assertThat(running.target()).isEqualTo(Money.of(130_000));
          assertThat(running.planned()).isEqualTo(before.planned());
          assertThat(running.now()).isEqualTo(before.now());
          assertThat(running.landing().expected()).isEqualTo(before.landing().expected());
          assertThat(running.hitProbability()).isEqualTo(before.hitProbability());
        });
    on(
        LocalDate.of(2028, 1, 2),
        book -> assertThat(YearTracking.usual(book.snapshot())).isEqualTo(2028));
  }

  @Test
  void aYearWithoutAPlanIsHeldAgainstWhatTheBookExpected() {
    on(
        day(11, 2),
        book -> {
          CustomerId alpha = customer(book, "Alpha", 120_000, 0.9);
          book.settings().set(Map.of("plan.year", "2028", "plan.target", "130000"));
          // What is assumed did not come.
          assertThat(YearTracking.years(book)).containsExactly(2028);
          sold(book, "Alpha\t31/10/2027\tX\t100000");
          assertThat(YearTracking.years(book)).containsExactly(2027, 2028);
          assertThat(YearTracking.usual(book.snapshot())).isEqualTo(2028);
          YearTrack year = track(book, null);
          assertThat(year.planned()).isEqualTo(Money.of(108_000));
          assertThat(year.target()).isNull();
          assertThat(year.hitProbability()).isNull();
          // 100,000 and two twelfths of 108,000.
          assertThat(year.landing().expected()).isEqualTo(Money.of(118_000));
          assertThat(year.customers().getFirst().customer()).isEqualTo(alpha);
        });
  }

  @Test
  void whatWasPlannedOfACustomerGoesToTheOneItIsMergedInto() {
    on(
        LocalDate.of(2026, 12, 15),
        book -> {
          CustomerId keep = customer(book, "Alpha", 120_000, 0.9);
          CustomerId drop = customer(book, "Alpha GmbH", 60_000, 0.5);
          ProjectId gowns = book.projects().nextId();
          book.projects()
              .save(
                  new GrowthProjectBuilder(gowns, drop, "Gowns", "in-trial")
                      .yearlyValue(Money.of(24_000))
                      .start(day(1, 1))
                      .build());
          book.settings().set(Map.of("plan.year", "2027", "plan.target", "170000"));
          book.years().keepPlan();
          YearTrack before = track(book, null);

          book.doubles().merge(keep, drop, MergeRevenue.ADD, _ -> "");

          YearTrack after = track(book, null);
          assertThat(after.planned()).isEqualTo(before.planned());
          assertThat(after.customers())
              .singleElement()
              .satisfies(one -> assertThat(one.customer()).isEqualTo(keep));
          assertThat(after.customers().getFirst().planned()).isEqualTo(before.planned());
          book.undo(Progress.NONE);
          assertThat(track(book, null).customers()).isEqualTo(before.customers());
        });
  }

  @Test
  void aYearIsFollowedMonthByMonth() {
    CustomerId[] who = new CustomerId[3];
    ProjectId[] what = new ProjectId[1];
    on(
        LocalDate.of(2026, 12, 15),
        book -> {
          who[0] = customer(book, "Alpha", 120_000, 0.9);
          who[1] = customer(book, "Beta", 60_000, 0.5);
          who[2] = customer(book, "Gamma", 24_000, 0.8);
          what[0] = book.projects().nextId();
          book.projects()
              .save(
                  new GrowthProjectBuilder(what[0], who[2], "Gowns", "in-trial")
                      .yearlyValue(Money.of(24_000))
                      .start(day(7, 1))
                      .build());
          book.settings().set(Map.of("plan.year", "2027", "plan.target", "170000"));
          YearTrack before = track(book, null);
          assertThat(before.planned()).isEqualTo(Money.of(163_200));
          assertThat(before.hitProbability())
              .isEqualTo(Objects.requireNonNull(book.snapshot().plan()).hitProbability());
          assertThat(YearTracking.begun(book, book.snapshot(), () -> {})).isNull();
          assertThat(book.years().keepPlan()).isPresent();
          assertThat(book.years().keepPlan()).isEmpty();
        });

    on(
        day(2, 3),
        book -> {
          sold(book, "Alpha\t31/01/2027\tX\t10000", "Beta\t20/01/2027\tX\t5000");
          YearTrack january = track(book, null);
          assertThat(january.now().day()).isEqualTo(day(1, 31));
          assertThat(january.now().actual()).isEqualTo(Money.of(15_000));
          // A twelfth of 108,000 + 30,000 + 19,200.
          assertThat(january.now().expected()).isEqualTo(Money.of(13_100));
          // 15,000 + eleven twelfths of 157,200 + 6,000.
          assertThat(january.landing().expected()).isEqualTo(Money.of(165_100));
          addsUp(january);
        });

    on(
        day(3, 4),
        book -> {
          sold(
              book,
              "Alpha\t28/02/2027\tX\t9000",
              "Beta\t20/02/2027\tX\t5000",
              // What January was, with a sale that was missing and one given back.
              "Alpha\t31/01/2027\tX\t10000",
              "Beta\t20/01/2027\tX\t5000",
              "Gamma\t11/01/2027\tX\t2500",
              "Beta\t30/01/2027\tX\t-500");
          YearTrack february = track(book, null);
          assertThat(february.months().getFirst().actual()).isEqualTo(Money.of(17_000));
          assertThat(february.now().actual()).isEqualTo(Money.of(31_000));
          addsUp(february);
          // Controlling reports another January.
          book.years().enter(2027, figures -> figures.with(2027, 1, Money.of(16_000)));
          YearTrack byHand = track(book, null);
          assertThat(byHand.now().actual()).isEqualTo(Money.of(30_000));
          assertThat(byHand.causes())
              .contains(new Cause(Kind.OTHERS, null, null, Money.of(-1_000)));
          addsUp(byHand);
          // A list that comes afterwards changes nothing of what was entered.
          sold(book, "Gamma\t12/01/2027\tX\t100");
          assertThat(track(book, null).now().actual()).isEqualTo(Money.of(30_000));
          book.years().enter(2027, figures -> figures.with(2027, 1, null));
          assertThat(track(book, null).now().actual()).isEqualTo(Money.of(31_100));
        });

    on(
        day(5, 31),
        book -> {
          Customer beta = Objects.requireNonNull(book.snapshot().territory().customer(who[1]));
          book.customers()
              .save(
                  beta.edit()
                      .standing(beta.standing().withRetentionByHand(Probability.NEVER))
                      .build());
          YearTrack may = track(book, day(5, 31));
          // Beta was expected with 12,500 until May, and bought 9,500.
          assertThat(may.causes())
              .contains(new Cause(Kind.CUSTOMER_LOST, who[1], null, Money.of(-3_000)));
          assertThat(may.now().expected()).isEqualTo(Money.of(65_500));
          // 31,100 + seven twelfths of 108,000 + 19,200 + 6,000.
          assertThat(may.landing().expected()).isEqualTo(Money.of(31_100 + 74_200 + 6_000));
          addsUp(may);
        });

    on(
        day(9, 10),
        book -> {
          book.reports()
              .save(
                  new Report(
                      who[2],
                      book.snapshot().today(),
                      Activity.Kind.VISIT,
                      Activity.Result.HELD,
                      45,
                      null,
                      "Won",
                      "",
                      null,
                      what[0],
                      "won",
                      "Visit",
                      Report.NextKind.VISIT,
                      "",
                      null,
                      null));
          YearTrack september = track(book, day(9, 30));
          // 2,000 of September, where 3,000 of three months with 50 % were planned.
          assertThat(september.causes())
              .contains(new Cause(Kind.PROJECT_WON, who[2], what[0], Money.of(-1_000)));
          addsUp(september);
          // Until August it was open, and should have begun.
          YearTrack august = track(book, day(8, 31));
          assertThat(august.causes())
              .contains(new Cause(Kind.PROJECT_LATE, who[2], what[0], Money.of(-2_000)));
          addsUp(august);
        });

    on(
        LocalDate.of(2028, 1, 10),
        book -> {
          YearTrack over = track(book, null);
          assertThat(over.now().day()).isEqualTo(day(2, 28));
          YearTrack ended = track(book, book.snapshot().today());
          assertThat(ended.landing().expected()).isEqualTo(Money.of(31_100));
          assertThat(ended.planned()).isEqualTo(ended.now().expected());
          addsUp(ended);
          book.reviews().startYear(new YearStart.Wish(2027, Money.of(200_000), Missing.NOTHING));
          assertThat(YearTracking.kept(book.snapshot(), 2028)).isNull();
          assertThat(
                  Objects.requireNonNull(
                          YearTracking.of(book, book.snapshot(), 2028, null, () -> {}))
                      .now()
                      .actual())
              .isNull();
          // The year that is over stays what it was, with its own target.
          assertThat(YearTracking.usual(book.snapshot())).isEqualTo(2028);
          assertThat(YearTracking.years(book)).containsExactly(2027, 2028);
          YearTrack still = track(book, book.snapshot().today());
          assertThat(still.landing().expected()).isEqualTo(Money.of(31_100));
          assertThat(still.planned()).isEqualTo(ended.planned());
          assertThat(still.target()).isEqualTo(Money.of(170_000));
          assertThat(still.causes()).isEqualTo(ended.causes());
        });
  }
}
