package app.revier.capacity;

import static app.revier.capacity.Customers.METHOD_FREQUENCIES;
import static app.revier.capacity.Customers.frequencies;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import app.revier.capacity.Overload.CellSlip;
import app.revier.capacity.Overload.CustomerSlip;
import app.revier.segment.Cell;
import app.revier.territory.Customer;
import app.revier.territory.Money;
import app.revier.territory.Visiting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimePlannerTest {

  private static Visiting every(@Nullable Integer days) {
    return new Visiting(days, null, null);
  }

  private static Overload overload(TimeBudget budget) {
    return Objects.requireNonNull(budget.overload());
  }

  @ParameterizedTest
  @CsvSource({
    "1,365",
    "14,26",
    "28,13",
    "30,12",
    "42,9",
    "146,3",
    "147,2",
    "243,2",
    "244,1",
    "365,1",
    "730,1",
    "731,1",
    "2000000000,1"
  })
  void anIntervalMakesVisitsAYearHalfAVisitUpAndAtLeastOne(int days, int visits) {
    assertThat(VisitFrequencies.visitsEvery(days)).isEqualTo(visits);
  }

  @ParameterizedTest
  @CsvSource({"1,365", "2,183", "4,91", "6,61", "8,46", "12,30", "365,1", "366,1", "1000,1"})
  void visitsAYearMakeAnIntervalHalfADayUp(int visits, int days) {
    assertThat(VisitFrequencies.daysBetween(visits)).isEqualTo(days);
  }

  @Test
  void customersNeedTheVisitsOfTheirIntervalElseExistingOnesThoseOfTheirCell() {
    TimeBudget budget =
        new Customers()
            .add(2, Cell.A_MAINTAIN, 60_000)
            .add(3, Cell.B_GROW, 20_000)
            .add(Cell.C_MAINTAIN, 1_000, every(14))
            .prospect(Cell.C_WIN, Visiting.UNKNOWN)
            .prospect(Cell.C_WIN, every(7))
            .budget(100, 6, METHOD_FREQUENCIES);

    assertThat(budget.visitsNeeded()).isEqualTo(2 * 8 + 3 * 8 + 26);
    assertThat(budget.visitsToProspects()).isEqualTo(52);
    assertThat(budget.visitsForProjects()).isEqualTo(600 - 66 - 52);
    assertThat(budget.visitCapacity()).isEqualTo(600);
    assertThat(budget.visitsFree()).isEqualTo(600 - 66);
    assertThat(budget.overload()).isNull();
  }

  @Test
  void aCustomerWithNeitherCellNorIntervalIsCountedApartAndNeverGuessed() {
    TimeBudget budget =
        new Customers()
            .add(null, 60_000, Visiting.UNKNOWN)
            .add(null, 20_000, every(30))
            .budget(100, 6, METHOD_FREQUENCIES);

    assertThat(budget.withoutFrequency()).extracting(Customer::number).containsExactly("K1");
    assertThat(budget.visitsNeeded()).isEqualTo(12);
    assertThat(budget.cells()).allMatch(cell -> cell.customers() == 0);
  }

  @Test
  void cellsHaveTheirSharesOfTimeAndOfRevenue() {
    TimeBudget budget =
        new Customers()
            .add(1, Cell.A_GROW, 60_000)
            .add(1, Cell.B_MAINTAIN, 20_000)
            .add(Cell.B_MAINTAIN, 10_000, every(91))
            .add(null, 10_000, every(91))
            .budget(100, 6, METHOD_FREQUENCIES);

    assertThat(budget.cells()).extracting(CellTime::cell).containsExactly(Cell.values());
    CellTime grow = budget.cells().get(Cell.A_GROW.ordinal());
    assertThat(grow).isEqualTo(new CellTime(Cell.A_GROW, 1, 12, 1, 12, Money.of(60_000), 0.5, 0.6));
    CellTime maintain = budget.cells().get(Cell.B_MAINTAIN.ordinal());
    assertThat(maintain.visits()).isEqualTo(8);
    assertThat(maintain.byCell()).isEqualTo(1);
    assertThat(maintain.shareOfTime()).isEqualTo(8 / 24.0, within(1e-12));
    assertThat(maintain.shareOfRevenue()).isEqualTo(0.3, within(1e-12));
  }

  @Test
  void aCreditNoteCountsAsNoRevenue() {
    TimeBudget budget =
        new Customers()
            .add(1, Cell.A_GROW, 60_000)
            .credited(Cell.B_MAINTAIN, 30_000)
            .budget(100, 6, METHOD_FREQUENCIES);

    assertThat(budget.cells().get(Cell.A_GROW.ordinal()).shareOfRevenue()).isEqualTo(1);
    assertThat(budget.cells().get(Cell.B_MAINTAIN.ordinal()).revenue()).isEqualTo(Money.ZERO);
  }

  @Test
  void anEmptyTerritoryNeedsNothing() {
    TimeBudget budget = new Customers().budget(100, 6, METHOD_FREQUENCIES);
    assertThat(budget.visitsNeeded()).isZero();
    assertThat(budget.cells()).allMatch(cell -> cell.shareOfTime() == 0);
    assertThat(budget.warnings()).isEmpty();
    assertThat(budget.overload()).isNull();
  }

  /** A-Grow 12, A-Maintain 8, B-Win 6, C-Grow 4, C-Maintain 1: 31 visits needed, 22 possible. */
  private static final Customers FIVE =
      new Customers()
          .add(1, Cell.C_MAINTAIN, 1_000)
          .add(1, Cell.C_GROW, 2_000)
          .add(1, Cell.B_WIN, 20_000)
          .add(1, Cell.A_MAINTAIN, 90_000)
          .add(1, Cell.A_GROW, 60_000);

  @Test
  void whatSlipsIsWhatIsWorthLeast() {
    Overload overload = overload(FIVE.budget(11, 2, METHOD_FREQUENCIES));

    assertThat(overload.visits()).isEqualTo(9);
    assertThat(overload.cells())
        .containsExactly(
            new CellSlip(Cell.A_GROW, 12, 1),
            new CellSlip(Cell.B_WIN, 6, 3),
            new CellSlip(Cell.C_GROW, 4, 4),
            new CellSlip(Cell.C_MAINTAIN, 1, 1));
    assertThat(overload.customers())
        .extracting(slip -> slip.customer().number(), CustomerSlip::needed, CustomerSlip::lost)
        .containsExactly(
            tuple("K5", 12, 1), tuple("K3", 6, 3), tuple("K2", 4, 4), tuple("K1", 1, 1));
  }

  /** No visit that slips stands for more than one that is made, in whichever class. */
  @Test
  void noVisitSlipsThatStandsForMoreThanOneThatIsMade() {
    Random random = new Random(59);
    int overloads = 0;
    for (int round = 0; round < 500; round++) {
      int[] visits = random.ints(9, 0, 13).toArray();
      Customers customers = new Customers();
      List<Integer> revenues = new ArrayList<>();
      for (int i = random.nextInt(30); i >= 0; i--) {
        revenues.add(random.nextInt(90_000));
        customers.add(Cell.values()[random.nextInt(9)], revenues.getLast(), every(60));
      }
      Overload overload = customers.budget(random.nextInt(60), 1, frequencies(visits)).overload();
      if (overload == null) {
        continue;
      }
      overloads++;
      double mostLost = 0;
      double leastMade = Double.MAX_VALUE;
      Map<String, CustomerSlip> slips = new HashMap<>();
      overload.customers().forEach(slip -> slips.put(slip.customer().number(), slip));
      for (int i = 0; i < revenues.size(); i++) {
        CustomerSlip slip = slips.get("K" + (i + 1));
        int made = slip == null ? 6 : slip.needed() - slip.lost();
        mostLost = slip == null ? mostLost : Math.max(mostLost, revenues.get(i) / (made + 1.0));
        leastMade = made == 0 ? leastMade : Math.min(leastMade, revenues.get(i) / (double) made);
      }
      assertThat(leastMade).as("%d", round).isGreaterThanOrEqualTo(mostLost);
    }
    assertThat(overloads).isGreaterThan(100);
  }

  @Test
  void withinACellTheMoreValuableCustomerIsServedMore() {
    Overload overload =
        overload(
            new Customers()
                .add(Cell.A_GROW, 60_000, Visiting.UNKNOWN)
                .add(Cell.A_GROW, 90_000, Visiting.UNKNOWN)
                .add(Cell.A_GROW, 60_000, Visiting.UNKNOWN)
                .budget(20, 1, METHOD_FREQUENCIES));
    assertThat(overload.customers())
        .extracting(slip -> slip.customer().number(), CustomerSlip::lost)
        .containsExactly(tuple("K2", 3), tuple("K1", 6), tuple("K3", 7));
  }

  @Test
  void aCustomerWithoutAStrategyIsListedAfterTheOthersOfItsSize() {
    Overload overload =
        overload(
            new Customers()
                .add(null, 60_000, every(30))
                .add(1, Cell.B_GROW, 20_000)
                .add(1, Cell.A_MAINTAIN, 50_000)
                .budget(10, 1, METHOD_FREQUENCIES));
    assertThat(overload.cells())
        .containsExactly(
            new CellSlip(Cell.A_MAINTAIN, 8, 4),
            new CellSlip(null, 12, 7),
            new CellSlip(Cell.B_GROW, 8, 7));
  }

  @Test
  void eachLeverHasItsSmallestChange() {
    assertThat(overload(FIVE.budget(11, 2, METHOD_FREQUENCIES)).remedies())
        .containsExactly(
            new Remedy.MoreFieldDays(11, 16),
            new Remedy.MoreVisitsPerDay(2, 3, 29),
            // Nine visits too many, from where each stands for least as they become fewer.
            new Remedy.FewerVisits(
                List.of(
                    new Remedy.Cut(Cell.C_GROW, 4, 1),
                    new Remedy.Cut(Cell.B_WIN, 6, 3),
                    new Remedy.Cut(Cell.A_GROW, 12, 9))));
  }

  @Test
  void theLowestCellsAreCutFirst() {
    Customers customers = new Customers().add(10, Cell.C_GROW, 1_000).add(5, Cell.B_GROW, 20_000);
    // 40 + 40 visits; 15 too many are two each of the ten customers of C-Grow.
    assertThat(overload(customers.budget(65, 1, METHOD_FREQUENCIES)).remedies())
        .contains(new Remedy.FewerVisits(List.of(new Remedy.Cut(Cell.C_GROW, 4, 2))));
    // 40 too many: 30 from C-Grow, ten from B-Grow.
    assertThat(overload(customers.budget(40, 1, METHOD_FREQUENCIES)).remedies())
        .contains(
            new Remedy.FewerVisits(
                List.of(new Remedy.Cut(Cell.C_GROW, 4, 1), new Remedy.Cut(Cell.B_GROW, 8, 6))));
    // 66 too many: one visit each is more than can be made.
    assertThat(overload(customers.budget(14, 1, METHOD_FREQUENCIES)).remedies())
        .hasSize(2)
        .noneMatch(Remedy.FewerVisits.class::isInstance);
  }

  @Test
  void theTimeComesFromWhereItGoesAndLittleHangsOnIt() {
    // Twenty customers to hold take 1,200 visits, four to extend 32; 212 are too many.
    TimeBudget budget =
        new Customers()
            .add(20, Cell.A_MAINTAIN, 60_000)
            .add(4, Cell.B_GROW, 20_000)
            .budget(170, 6, frequencies(60, 12, 12, 4, 8, 6, 1, 4, 4));

    assertThat(overload(budget).remedies())
        .contains(new Remedy.FewerVisits(List.of(new Remedy.Cut(Cell.A_MAINTAIN, 60, 49))));
  }

  @Test
  void ownIntervalsAreNotCut() {
    Customers customers = new Customers().add(Cell.C_GROW, 1_000, every(7));
    assertThat(overload(customers.budget(10, 1, METHOD_FREQUENCIES)).remedies())
        .containsExactly(new Remedy.MoreFieldDays(10, 52), new Remedy.MoreVisitsPerDay(1, 6, 52));
  }

  @Test
  void withoutFieldDaysMoreVisitsADayDoNotHelp() {
    assertThat(overload(FIVE.budget(0, 2, METHOD_FREQUENCIES)).remedies())
        .containsExactly(new Remedy.MoreFieldDays(0, 16));
  }

  /** Each remedy is applied, and must fit; one step less must not. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void remediesFitAndOneStepLessDoesNot(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      int[] visits = random.ints(9, 0, 13).toArray();
      Customers customers = new Customers();
      for (int i = random.nextInt(30); i >= 0; i--) {
        Cell cell = Cell.values()[random.nextInt(9)];
        customers.add(cell, random.nextInt(90_000), every(random.nextInt(4) == 0 ? 60 : null));
      }
      int days = random.nextInt(60);
      int perDay = 1 + random.nextInt(4);
      TimeBudget budget = customers.budget(days, perDay, frequencies(visits));
      if (budget.visitsFree() >= 0) {
        assertThat(budget.overload()).isNull();
        continue;
      }
      Overload overload = overload(budget);
      assertThat(overload.visits()).isEqualTo(-budget.visitsFree());
      assertThat(overload.customers().stream().mapToInt(CustomerSlip::lost).sum())
          .isEqualTo(overload.visits());
      assertThat(overload.cells().stream().mapToInt(CellSlip::lost).sum())
          .isEqualTo(overload.visits());
      for (Remedy remedy : overload.remedies()) {
        switch (remedy) {
          case Remedy.MoreFieldDays more -> {
            assertThat(more.to() * perDay).isGreaterThanOrEqualTo(budget.visitsNeeded());
            assertThat((more.to() - 1) * perDay).isLessThan(budget.visitsNeeded());
          }
          case Remedy.MoreVisitsPerDay more -> {
            assertThat(days * more.to()).isGreaterThanOrEqualTo(budget.visitsNeeded());
            assertThat(days * (more.to() - 1)).isLessThan(budget.visitsNeeded());
            assertThat(days * more.tenths()).isGreaterThanOrEqualTo(10 * budget.visitsNeeded());
            assertThat(days * (more.tenths() - 1)).isLessThan(10 * budget.visitsNeeded());
          }
          case Remedy.FewerVisits fewer -> {
            int[] cut = visits.clone();
            fewer.cuts().forEach(one -> cut[one.cell().ordinal()] = one.to());
            assertThat(customers.budget(days, perDay, frequencies(cut)).overload()).isNull();
            for (Remedy.Cut one : fewer.cuts()) {
              cut[one.cell().ordinal()]++;
              assertThat(customers.budget(days, perDay, frequencies(cut)).overload()).isNotNull();
              cut[one.cell().ordinal()]--;
            }
          }
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"4,1,true", "39,10,false", "40,10,true", "5,1,true"})
  void warnsWhenMostTimeGoesToHolding(int maintain, int grow, boolean warns) {
    TimeBudget budget =
        new Customers()
            .add(maintain, Cell.B_MAINTAIN, 20_000)
            .add(grow, Cell.B_GROW, 20_000)
            .budget(200, 6, frequencies(1, 1, 1, 1, 1, 1, 1, 1, 1));
    TimeWarning warning =
        new TimeWarning.MaintainTakesMost(maintain / (double) (maintain + grow), List.of());
    assertThat(budget.warnings().contains(warning)).isEqualTo(warns);
  }

  @Test
  void warnsOfCustomersToExtendOrWinThatAreLeftBeyondTheirInterval() {
    // B-Win six times a year: every 61 days. Today is 1 March; 29 December is 62 days ago.
    Customers customers =
        new Customers()
            .add(Cell.B_WIN, 20_000, new Visiting(null, null, Customers.TODAY.minusDays(62)))
            .add(Cell.B_WIN, 20_000, new Visiting(null, null, Customers.TODAY.minusDays(61)))
            .add(Cell.A_GROW, 60_000, new Visiting(10, null, Customers.TODAY.minusDays(30)))
            .add(Cell.A_MAINTAIN, 60_000, new Visiting(10, null, Customers.TODAY.minusDays(300)))
            .add(Cell.C_GROW, 1_000, Visiting.UNKNOWN)
            .prospect(Cell.C_WIN, new Visiting(null, null, Customers.TODAY.minusDays(900)))
            .prospect(Cell.C_WIN, new Visiting(30, null, Customers.TODAY.minusDays(31)));

    TimeWarning.Overdue overdue =
        customers.budget(200, 6, METHOD_FREQUENCIES).warnings().stream()
            .filter(TimeWarning.Overdue.class::isInstance)
            .map(TimeWarning.Overdue.class::cast)
            .findFirst()
            .orElseThrow();

    assertThat(overdue.customers())
        .extracting(one -> one.customer().number(), TimeWarning.OverdueCustomer::days)
        .containsExactly(tuple("K3", 20), tuple("K1", 1), tuple("K7", 1));
    assertThat(overdue.neverVisited()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    // share of time, share of revenue
    "0.10, 0.05, true",
    "0.10, 0.051, false",
    "0.09, 0.05, false",
    "0.08, 0.02, true",
    "0.06, 0.02, false",
    "0.05, 0, true",
    "0.049, 0, false",
    "0.90, 0.50, false"
  })
  void aCellGetsFarMoreTimeThanValueFromTwiceTheShareAndFivePointsMore(
      double time, double revenue, boolean far) {
    CellTime cell = new CellTime(Cell.C_GROW, 1, 4, 1, 4, Money.ZERO, time, revenue);
    assertThat(cell.takesMoreThanItsValue()).isEqualTo(far);
  }

  @Test
  void warnsOfEachSuchCell() {
    TimeBudget budget =
        new Customers()
            .add(1, Cell.A_GROW, 90_000)
            .add(5, Cell.C_GROW, 2_000)
            .budget(200, 6, METHOD_FREQUENCIES);
    assertThat(budget.warnings())
        .contains(
            new TimeWarning.MoreTimeThanValue(budget.cells().get(Cell.C_GROW.ordinal()), null))
        .filteredOn(TimeWarning.MoreTimeThanValue.class::isInstance)
        .hasSize(1);
  }

  @Test
  void aFrequencyIsNeededForEachCell() {
    assertThatThrownBy(() -> new VisitFrequencies(Map.of(Cell.A_GROW, 4)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
