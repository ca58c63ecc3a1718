package app.revier.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.revier.gap.NextYear.CustomerBase;
import app.revier.gap.NextYear.Missing;
import app.revier.gap.NextYear.Source;
import app.revier.territory.Closing;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProjectBuilder;
import app.revier.territory.Money;
import app.revier.territory.PlanYears;
import app.revier.territory.ProjectId;
import app.revier.territory.RevenueHistory;
import app.revier.territory.Share;
import app.revier.territory.Stage;
import app.revier.territory.Standing;
import app.revier.territory.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The plan year 2027 on base 2026 ends, and 2028 starts on base 2027. */
class NextYearTest {

  private static final PlanYears ENDING =
      new PlanYears(2027, 2026, Stage.DEFAULTS, LocalDate.of(2027, 12, 6));

  private static Customer customer(long id, Money revenue, Share erosion) {
    return new CustomerBuilder(new CustomerId(id), "K" + id, "Customer " + id)
        .revenue(RevenueHistory.NONE.with(2026, revenue))
        .standing(new Standing(null, null, erosion, false, false))
        .build();
  }

  private static GrowthProject project(
      long id, Customer customer, Money value, String stage, @Nullable LocalDate start) {
    return new GrowthProjectBuilder(new ProjectId(id), customer.id(), "Project " + id, stage)
        .yearlyValue(value)
        .start(start)
        .build();
  }

  private static GrowthProject wonOn(LocalDate day, GrowthProject project) {
    return project.edit().closing(new Closing(day, null, "", null, "offer", "")).build();
  }

  @Test
  void lastYearsRevenueAndWhatWasWonBecomeTheBaseToTheCent() {
    Customer alpha = customer(1, Money.of(300_000), Share.NONE);
    Customer beta = customer(2, Money.of(200_000), new Share(30_000));
    Customer gamma = customer(3, Money.of(50_000), Share.NONE);
    gamma = gamma.edit().revenue(gamma.revenue().with(2027, Money.of(41_000))).build();
    // Runs from July: 6 of 12 months in 2027, the other 6 on top of them in 2028.
    GrowthProject fromJuly = project(1, alpha, Money.of(24_000), "won", LocalDate.of(2027, 7, 1));
    // Meant to begin with the plan year, won in March: 10 months in 2027, 2 more in 2028.
    GrowthProject fromMarch =
        wonOn(LocalDate.of(2027, 3, 10), project(2, beta, Money.of(10_000), "won", null));
    GrowthProject open = project(3, gamma, Money.of(60_000), "in-trial", null);
    GrowthProject lost = project(4, gamma, Money.of(70_000), "lost", null);

    NextYear next =
        NextYear.of(
            new Territory(List.of(alpha, beta, gamma), List.of(fromJuly, fromMarch, open, lost)),
            ENDING,
            Missing.ASSUMED);

    assertThat(next.bases())
        .extracting(CustomerBase::won, CustomerBase::after, CustomerBase::source)
        .containsExactly(
            tuple(Money.of(12_000), Money.of(312_000), Source.ASSUMED),
            // 200,000 less 3 % are 194,000; 10/12 of 10,000 are 8,333.33.
            tuple(Money.ofCents(833_333), Money.ofCents(20_233_333), Source.ASSUMED),
            tuple(Money.ZERO, Money.of(41_000), Source.KNOWN));
    assertThat(next.baseBefore()).isEqualTo(Money.of(550_000));
    assertThat(next.baseAfter()).isEqualTo(Money.ofCents(55_533_333));
    assertThat(next.dated()).containsExactly(fromMarch.startingAt(LocalDate.of(2027, 3, 10)));
    assertThat(fromJuly.valueOnTop(next.after())).isEqualTo(Money.of(12_000));
    assertThat(next.dated().getFirst().valueOnTop(next.after())).isEqualTo(Money.ofCents(166_667));
    assertThat(open.valueOnTop(next.after())).isEqualTo(Money.of(60_000));
  }

  @Test
  void whoIsNotInTheListOfAllSalesCountsWithNothing() {
    Customer alpha = customer(1, Money.of(300_000), Share.NONE);

    NextYear next = NextYear.of(new Territory(List.of(alpha), List.of()), ENDING, Missing.NOTHING);

    assertThat(next.bases())
        .containsExactly(
            new CustomerBase(alpha, Money.of(300_000), Money.ZERO, Money.ZERO, Source.NONE));
    assertThat(next.assumed()).isEmpty();
  }

  @Test
  void aKnownRevenueHoldsWhatWasWonAndIsNotRaisedByIt() {
    Customer alpha = customer(1, Money.of(300_000), Share.NONE);
    alpha = alpha.edit().revenue(alpha.revenue().with(2027, Money.of(308_000))).build();
    GrowthProject fromJuly = project(1, alpha, Money.of(24_000), "won", LocalDate.of(2027, 7, 1));

    NextYear next =
        NextYear.of(new Territory(List.of(alpha), List.of(fromJuly)), ENDING, Missing.ASSUMED);

    assertThat(next.baseAfter()).isEqualTo(Money.of(308_000));
  }

  /** Over both years no won project brings more than it is worth, and none less than it ran. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void nothingIsCountedTwiceOverBothYears(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int round = 0; round < 100; round++) {
      Territory territory = random(random);
      NextYear next = NextYear.of(territory, ENDING, Missing.ASSUMED);
      Map<ProjectId, GrowthProject> rolled = new HashMap<>();
      territory.projects().forEach(project -> rolled.put(project.id(), project));
      next.dated().forEach(project -> rolled.put(project.id(), project));
      Map<CustomerId, Money> won = new HashMap<>();
      for (GrowthProject project : territory.projects()) {
        GrowthProject after = Objects.requireNonNull(rolled.get(project.id()));
        if (project.isWon(Stage.DEFAULTS)) {
          won.merge(project.customer(), project.valueOnTop(ENDING), Money::plus);
          int months = project.monthsOnTop(ENDING) + after.monthsOnTop(next.after());
          int began = project.begins(ENDING).getYear();
          // What began before the old base year's end was there in part already.
          assertThat(months).isLessThanOrEqualTo(12);
          if (began == 2027) {
            assertThat(months).isEqualTo(12);
          }
          assertThat(after.begins(next.after())).isEqualTo(project.begins(ENDING));
        } else {
          assertThat(after).isEqualTo(project);
        }
      }
      long sum = 0;
      for (CustomerBase base : next.bases()) {
        Customer customer = base.customer();
        if (customer.revenue().knows(2027)) {
          assertThat(base.after()).isEqualTo(customer.revenue().in(2027));
        } else {
          Money before = customer.revenue().in(2026);
          Money kept =
              before.isNegative()
                  ? before
                  : before.minus(before.times(customer.standing().priceErosion()));
          assertThat(base.after())
              .isEqualTo(kept.plus(won.getOrDefault(customer.id(), Money.ZERO)));
        }
        sum += base.after().cents();
      }
      assertThat(next.baseAfter()).isEqualTo(Money.ofCents(sum));
    }
  }

  private static Territory random(SplittableRandom random) {
    List<Customer> customers = new ArrayList<>();
    List<GrowthProject> projects = new ArrayList<>();
    for (int id = 1; id <= random.nextInt(1, 6); id++) {
      Customer customer =
          customer(
              id,
              Money.ofCents(random.nextLong(-100_000, 9_000_000)),
              new Share(random.nextInt(3) == 0 ? random.nextInt(200_000) : 0));
      customers.add(
          random.nextInt(3) > 0
              ? customer
              : customer
                  .edit()
                  .revenue(customer.revenue().with(2027, Money.ofCents(random.nextLong(9_000_000))))
                  .build());
    }
    for (int id = 1; id <= random.nextInt(8); id++) {
      String stage = List.of("won", "won", "in-trial", "lost").get(random.nextInt(4));
      LocalDate start =
          random.nextInt(3) == 0 ? null : LocalDate.of(2025, 6, 1).plusDays(random.nextInt(1_000));
      GrowthProject project =
          project(
              id,
              customers.get(random.nextInt(customers.size())),
              Money.ofCents(random.nextLong(5_000_000)),
              stage,
              start);
      projects.add(
          stage.equals("won") && random.nextBoolean()
              ? wonOn(LocalDate.of(2026, 10, 1).plusDays(random.nextInt(430)), project)
              : project);
    }
    return new Territory(customers, projects);
  }
}
