package app.revier.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revier.agenda.Review;
import app.revier.gap.GapPlan;
import app.revier.gap.NextYear.Missing;
import app.revier.intake.ImportOptions;
import app.revier.intake.ImportPlan;
import app.revier.intake.PastedTable;
import app.revier.intake.UnreadableFileException;
import app.revier.review.ReviewLine.Guess;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProjectBuilder;
import app.revier.territory.Money;
import app.revier.territory.Potential;
import app.revier.territory.RevenueHistory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plan year 2028 starts on 6 December 2027; the revenue of 2027 is not in the book yet. */
class YearStartTest {

  private final MemoryStore store = new MemoryStore();
  private final Book book = SampleBooks.openOn(store, LocalDate.of(2027, 12, 6));
  private final Customer alpha = customer("Alpha", 300_000);
  private final Customer beta = customer("Beta", 200_000);
  private final GrowthProject won = project(alpha, "Catheters", 24_000, "won", 7);
  private final GrowthProject open = project(beta, "Dressings", 60_000, "in-trial", null);

  @BeforeEach
  void planTheYear() {
    book.settings()
        .set(Map.of("plan.year", "2027", "plan.base-year", "2026", "plan.target", "600000"));
  }

  private Customer customer(String name, long revenue) {
    Customer customer =
        Customer.named(book.customers().nextId(), name, name)
            .edit()
            .revenue(RevenueHistory.NONE.with(2026, Money.of(revenue)))
            .potential(new Potential(Money.of(2 * revenue), Potential.Source.GIVEN))
            .build();
    book.customers().save(customer);
    return customer;
  }

  private GrowthProject project(
      Customer customer, String name, long value, String stage, @Nullable Integer month) {
    GrowthProject project =
        new GrowthProjectBuilder(book.projects().nextId(), customer.id(), name, stage)
            .yearlyValue(Money.of(value))
            .start(month == null ? null : LocalDate.of(2027, month, 1))
            .build();
    book.projects().save(project);
    return project;
  }

  private YearStart.Wish wish(Missing missing) {
    Snapshot now = book.snapshot();
    return new YearStart.Wish(2027, YearStart.target(now, YearStart.next(now, missing)), missing);
  }

  private Money revenue(Customer customer, int year) {
    return Objects.requireNonNull(book.snapshot().territory().customer(customer.id()))
        .revenue()
        .in(year);
  }

  private GapPlan plan() {
    return Objects.requireNonNull(book.snapshot().plan());
  }

  private List<Customer> guessed() {
    return Reviewing.lists(book.snapshot(), null).guessed().stream()
        .filter(one -> one.guesses().contains(Guess.REVENUE_ASSUMED))
        .map(one -> Objects.requireNonNull(one.customer()))
        .toList();
  }

  private ImportPlan paste(String table) throws UnreadableFileException {
    ImportPlan plan =
        book.imports()
            .prepare(new PastedTable(table), "Umsatz", ImportOptions.DEFAULT, Progress.NONE);
    book.imports().apply(plan, Progress.NONE);
    return plan;
  }

  @Test
  void theNextYearIsPlannedOnWhatTheLastOneCameTo() {
    book.reviews().startYear(wish(Missing.ASSUMED));

    Settings settings = book.snapshot().settings();
    assertThat(settings.planYear()).isEqualTo(2028);
    assertThat(settings.baseYear()).isEqualTo(2027);
    // 600,000 of 500,000 are 1.2; of 512,000 that is 614,400.
    assertThat(settings.find(Setting.TARGET)).isEqualTo(Money.of(615_000));
    assertThat(revenue(alpha, 2027)).isEqualTo(Money.of(312_000));
    assertThat(revenue(beta, 2027)).isEqualTo(Money.of(200_000));
    assertThat(plan().baseRevenue()).isEqualTo(Money.of(512_000));
    assertThat(plan().projects())
        .allSatisfy(
            planned ->
                assertThat(planned.planValue())
                    .isEqualTo(
                        planned.project().equals(won) ? Money.of(12_000) : Money.of(60_000)));
    assertThat(book.snapshot().territory().projects()).containsExactly(won, open);
  }

  @Test
  void thePlanThatEndsIsKeptAsAYearlyReview() {
    GapPlan before = plan();

    book.reviews().startYear(wish(Missing.ASSUMED));

    Review kept = book.snapshot().agenda().reviews().getLast();
    assertThat(kept.kind()).isEqualTo(Review.Kind.YEARLY);
    assertThat(kept.planYear()).isEqualTo(2027);
    assertThat(kept.figures().target()).isEqualTo(Money.of(600_000));
    assertThat(kept.figures().expectedTotal()).isEqualTo(before.expectedTotal());
  }

  @Test
  void oneUndoBringsAllBack() {
    Snapshot before = book.snapshot();
    book.reviews().startYear(wish(Missing.ASSUMED));

    book.undo(Progress.NONE);

    assertThat(book.snapshot().territory().customers()).isEqualTo(before.territory().customers());
    assertThat(book.snapshot().territory().projects()).isEqualTo(before.territory().projects());
    assertThat(book.snapshot().agenda()).isEqualTo(before.agenda());
    assertThat(book.snapshot().settings()).isEqualTo(before.settings());
  }

  @Test
  void whatIsShownBeforehandIsWhatComes() {
    YearStart.Preview preview = YearStart.preview(book.snapshot(), wish(Missing.ASSUMED));

    book.reviews().startYear(wish(Missing.ASSUMED));

    assertThat(preview.after().settings()).isEqualTo(book.snapshot().settings());
    assertThat(preview.after().territory().customers())
        .isEqualTo(book.snapshot().territory().customers());
    assertThat(Reviewing.figures(preview.after())).isEqualTo(Reviewing.figures(book.snapshot()));
  }

  @Test
  void theSameYearStartsOnceAndTheOneAfterItNotBeforeItHasBegun() {
    YearStart.Wish wish = wish(Missing.ASSUMED);
    book.reviews().startYear(wish);
    Snapshot started = book.snapshot();

    assertThat(book.reviews().startYear(wish)).isEmpty();
    assertThat(book.reviews().startYear(new YearStart.Wish(2028, null, Missing.ASSUMED))).isEmpty();

    assertThat(book.snapshot()).isSameAs(started);
    assertThat(YearStart.isPossible(started)).isFalse();
  }

  @Test
  void aWishThatWasMadeForAnotherYearStartsNone() {
    YearStart.Wish wish = wish(Missing.ASSUMED);
    try (Book later = SampleBooks.openOn(store, LocalDate.of(2028, 1, 10))) {
      later.reviews().startYear(wish);

      assertThat(later.reviews().startYear(wish)).isEmpty();

      assertThat(later.snapshot().settings().planYear()).isEqualTo(2028);
      assertThat(YearStart.isPossible(later.snapshot())).isTrue();
    }
  }

  @Test
  void theRealRevenueTakesThePlaceOfTheAssumedOneAndHoldsWhatWasWon()
      throws UnreadableFileException {
    book.reviews().startYear(wish(Missing.ASSUMED));
    assertThat(guessed()).hasSize(2);

    AssumedRevenue assumed = book.snapshot().assumedRevenue();
    assertThat(assumed.count(book.snapshot().territory().customers())).isEqualTo(2);

    ImportPlan plan = paste("Customer number\tName\tRevenue 2027\nAlpha\tAlpha\t309000\n");

    assertThat(assumed.replacedBy(plan)).isEqualTo(1);
    assertThat(revenue(alpha, 2027)).isEqualTo(Money.of(309_000));
    assertThat(plan().baseRevenue()).isEqualTo(Money.of(509_000));
    assertThat(plan().projects().getFirst().planValue()).isEqualTo(Money.of(12_000));
    assertThat(guessed()).extracting(Customer::name).containsExactly("Beta");
    book.undo(Progress.NONE);
    assertThat(guessed()).hasSize(2);
  }

  @Test
  void singleSalesTakeItsPlaceAsWell() throws UnreadableFileException {
    book.reviews().startYear(wish(Missing.ASSUMED));

    paste(
        """
        Customer number\tDate\tProduct\tAmount
        Alpha\t03.04.2027\tX\t100
        Alpha\t03.05.2027\tX\t50
        """);

    assertThat(revenue(alpha, 2027)).isEqualTo(Money.of(150));
    assertThat(guessed()).extracting(Customer::name).containsExactly("Beta");
  }

  @Test
  void whatIsAssumedIsConfirmedOrDroppedInOneStep() {
    book.reviews().startYear(wish(Missing.ASSUMED));

    book.reviews().enterRevenue(alpha.id(), 2027, Money.of(312_000));
    assertThat(guessed()).extracting(Customer::name).containsExactly("Beta");
    book.reviews().dropAssumed(2027);

    assertThat(guessed()).isEmpty();
    assertThat(revenue(beta, 2027)).isEqualTo(Money.ZERO);
    assertThat(book.snapshot().settings().texts()).doesNotContainKey(AssumedRevenue.KEY);
    book.undo(Progress.NONE);
    book.undo(Progress.NONE);
    assertThat(guessed()).hasSize(2);
  }

  @Test
  void nothingOfACustomerWhoIsDeletedIsKept() {
    book.reviews().startYear(wish(Missing.ASSUMED));

    book.customers().delete(List.of(beta.id()));

    assertThat(book.snapshot().settings().texts().get(AssumedRevenue.KEY))
        .isEqualTo("2027 " + alpha.id().value() + " 31200000");
  }

  @Test
  void nothingOfACustomerWhoIsErasedIsKept() {
    book.reviews().startYear(wish(Missing.ASSUMED));

    book.privacy().erase(List.of(new Person(beta.id(), null)), Progress.NONE);

    assertThat(book.snapshot().settings().texts().get(AssumedRevenue.KEY))
        .isEqualTo("2027 " + alpha.id().value() + " 31200000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2027", "2027 1", "2027 1 x", "2027 1 5 6", "x 1 5"})
  void whatIsNoListOfAssumedRevenueIsRefused(String text) {
    assertThatThrownBy(() -> AssumedRevenue.read(text))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whereTheSalesOfTheYearAreInTheBookTheOthersBoughtNothing() throws UnreadableFileException {
    paste("Customer number\tName\tRevenue 2027\nAlpha\tAlpha\t309000\n");
    assertThat(YearStart.proposal(book.snapshot())).isEqualTo(Missing.NOTHING);

    book.reviews().startYear(wish(Missing.NOTHING));

    assertThat(plan().baseRevenue()).isEqualTo(Money.of(309_000));
    assertThat(guessed()).isEmpty();
  }
}
