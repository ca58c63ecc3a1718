package app.revier.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revier.segment.Thresholds.Basis;
import app.revier.segment.Thresholds.Mode;
import app.revier.territory.ClassOverride;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.Potential;
import app.revier.territory.RevenueHistory;
import app.revier.territory.Share;
import app.revier.territory.SizeClass;
import app.revier.territory.Strategy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassifierTest {

  private static final int BASE_YEAR = 2026;
  private static final int RUNNING_YEAR = 2027;

  private static Customer customer(long id, @Nullable Money revenue, @Nullable Money potential) {
    return Customer.named(new CustomerId(id), "N" + id, "Customer " + id)
        .edit()
        .revenue(
            revenue == null ? RevenueHistory.NONE : RevenueHistory.NONE.with(BASE_YEAR, revenue))
        .potential(potential == null ? null : new Potential(potential, Potential.Source.GIVEN))
        .build();
  }

  private static Money units(@Nullable String decimal) {
    return Money.rounded(new BigDecimal(decimal == null ? "0" : decimal));
  }

  private static Thresholds thresholds(Mode mode, Basis basis) {
    Thresholds given = Thresholds.DEFAULTS;
    return new Thresholds(
        mode,
        basis,
        given.aFrom(),
        given.bFrom(),
        given.aReach(),
        given.bReach(),
        given.winUpTo(),
        given.maintainFrom(),
        given.minimumWhitespace());
  }

  private static Segmentation classify(Thresholds thresholds, Customer... customers) {
    return Classifier.classify(Arrays.asList(customers), thresholds, BASE_YEAR, RUNNING_YEAR);
  }

  private static Classification only(Thresholds thresholds, Customer customer) {
    return classify(thresholds, customer).classifications().getFirst();
  }

  private static List<SizeClass> sizes(Segmentation segmentation) {
    return segmentation.classifications().stream().map(Classification::computedSize).toList();
  }

  @ParameterizedTest
  @CsvSource({"50000.00,A", "49999.99,B", "10000.00,B", "9999.99,C", "0.01,C", "1000000000.00,A"})
  void findsTheSizeByAmounts(String revenue, SizeClass expected) {
    assertThat(only(Thresholds.DEFAULTS, customer(1, units(revenue), null)).computedSize())
        .isEqualTo(expected);
  }

  @Test
  void saysWhichFigureMetWhichLimit() {
    assertThat(only(Thresholds.DEFAULTS, customer(1, Money.of(60_000), null)).sizeReason())
        .isEqualTo(new SizeReason.Reached(Money.of(60_000), Money.of(50_000)));
    assertThat(only(Thresholds.DEFAULTS, customer(1, Money.of(20_000), null)).sizeReason())
        .isEqualTo(new SizeReason.Reached(Money.of(20_000), Money.of(10_000)));
    assertThat(only(Thresholds.DEFAULTS, customer(1, Money.of(9), null)).sizeReason())
        .isEqualTo(new SizeReason.Below(Money.of(9), Money.of(10_000)));
    assertThat(only(Thresholds.DEFAULTS, customer(1, null, Money.of(90_000))).sizeReason())
        .isEqualTo(new SizeReason.Prospect());
  }

  @ParameterizedTest
  @CsvSource({
    // share of wallet exactly 10 %: Win; a cent more: Grow
    "10000.00,100000.00,WIN,LOW_SHARE",
    "10000.01,100000.00,GROW,BETWEEN",
    // exactly 80 %: Maintain; a cent less: Grow
    "80000.00,100000.00,MAINTAIN,HIGH_SHARE",
    "79999.99,100000.00,GROW,BETWEEN",
    // whitespace exactly 5,000: not little; a cent less: Maintain
    "0.00,5000.00,WIN,LOW_SHARE",
    "0.00,4999.99,MAINTAIN,LITTLE_WHITESPACE",
    "5000.00,10000.00,GROW,BETWEEN",
    "5000.01,10000.00,MAINTAIN,LITTLE_WHITESPACE",
    // a share that no decimal writes: 1/3 of 10 % of the potential
    "33333.33,333333.30,WIN,LOW_SHARE",
    "33333.34,333333.30,GROW,BETWEEN",
    // nothing at all
    "0.00,0.00,MAINTAIN,LITTLE_WHITESPACE"
  })
  void findsTheStrategyAtItsBoundaries(
      String revenue, String potential, Strategy strategy, StrategyReason reason) {
    Classification found = only(Thresholds.DEFAULTS, customer(1, units(revenue), units(potential)));

    assertThat(found.computedStrategy()).isEqualTo(strategy);
    assertThat(found.strategyReason()).isEqualTo(reason);
    assertThat(found.whitespace()).isEqualTo(units(potential).minus(units(revenue)));
  }

  @Test
  void givesNoStrategyWithoutAPotential() {
    Segmentation found = classify(Thresholds.DEFAULTS, customer(1, Money.of(70_000), null));
    Classification only = found.classifications().getFirst();

    assertThat(only.computedStrategy()).isNull();
    assertThat(only.cell()).isNull();
    assertThat(only.whitespace()).isNull();
    assertThat(only.shareOfWallet()).isNull();
    assertThat(only.strategyReason()).isEqualTo(StrategyReason.POTENTIAL_MISSING);
    assertThat(found.matrix().potentialMissing())
        .isEqualTo(new Matrix.Field(1, Money.of(70_000), Money.ZERO, Money.ZERO));
  }

  @Test
  void takesAPotentialBelowTheRevenueAsEqualAndSaysSo() {
    Classification found =
        only(Thresholds.DEFAULTS, customer(1, Money.of(70_000), Money.of(60_000)));

    assertThat(found.potentialBelowRevenue()).isTrue();
    assertThat(found.potential()).isEqualTo(Money.of(70_000));
    assertThat(found.whitespace()).isEqualTo(Money.ZERO);
    assertThat(found.shareOfWallet()).isEqualTo(1);
    assertThat(found.computedStrategy()).isEqualTo(Strategy.MAINTAIN);
  }

  @Test
  void countsANegativeRevenueAsZero() {
    Customer credit =
        customer(1, Money.of(-100), Money.of(60_000))
            .edit()
            .revenue(
                RevenueHistory.NONE.with(BASE_YEAR, Money.of(-100)).with(RUNNING_YEAR, Money.of(5)))
            .build();
    Classification found = only(Thresholds.DEFAULTS, credit);

    assertThat(found.existing()).isTrue();
    assertThat(found.revenue()).isEqualTo(Money.of(-100));
    assertThat(found.potentialBelowRevenue()).isFalse();
    assertThat(found.whitespace()).isEqualTo(Money.of(60_000));
    assertThat(found.computedStrategy()).isEqualTo(Strategy.WIN);
    assertThat(found.computedSize()).isEqualTo(SizeClass.C);
  }

  @Test
  void isExistingWithRevenueInTheBaseYearOrTheRunningYear() {
    Customer running =
        customer(1, null, null)
            .edit()
            .revenue(RevenueHistory.NONE.with(RUNNING_YEAR, Money.of(1)))
            .build();
    Customer former =
        customer(1, null, null)
            .edit()
            .revenue(RevenueHistory.NONE.with(BASE_YEAR - 1, Money.of(99_000)))
            .build();

    assertThat(only(Thresholds.DEFAULTS, running).existing()).isTrue();
    assertThat(only(Thresholds.DEFAULTS, former).existing()).isFalse();
    assertThat(only(Thresholds.DEFAULTS, former).computedSize()).isEqualTo(SizeClass.C);
  }

  @Test
  void endsAAndBWhereTheRunningShareFirstReachesTheLimit() {
    Segmentation found =
        classify(
            thresholds(Mode.PARETO, Basis.REVENUE),
            customer(1, Money.of(50), null),
            customer(2, Money.of(500), null),
            customer(3, Money.of(300), null),
            customer(4, Money.of(100), null),
            customer(5, Money.of(50), null));

    assertThat(sizes(found))
        .containsExactly(SizeClass.B, SizeClass.A, SizeClass.A, SizeClass.B, SizeClass.B);
    assertThat(found.of(new CustomerId(3)).sizeReason())
        .isEqualTo(new SizeReason.Running(Money.of(300), Share.percent(80), 2));
    assertThat(found.of(new CustomerId(1)).sizeReason())
        .isEqualTo(new SizeReason.Running(Money.of(50), Share.percent(100), 4));
  }

  @Test
  void givesEqualRevenuesTheSameClassByTheParetoRule() {
    Segmentation found =
        classify(
            thresholds(Mode.PARETO, Basis.REVENUE),
            customer(1, Money.of(100), null),
            customer(2, Money.of(100), null),
            customer(3, Money.of(100), null),
            customer(4, Money.of(1), null));

    assertThat(sizes(found)).containsExactly(SizeClass.A, SizeClass.A, SizeClass.A, SizeClass.C);
  }

  @Test
  void reachesALimitOfTheParetoRuleToTheCent() {
    Thresholds pareto = thresholds(Mode.PARETO, Basis.REVENUE);

    assertThat(
            sizes(
                classify(
                    pareto,
                    customer(1, new Money(80_000), null),
                    customer(2, new Money(20_000), null))))
        .containsExactly(SizeClass.A, SizeClass.B);
    assertThat(
            sizes(
                classify(
                    pareto,
                    customer(1, new Money(79_999), null),
                    customer(2, new Money(20_001), null))))
        .containsExactly(SizeClass.A, SizeClass.A);
  }

  @Test
  void leavesProspectsAndCustomersWithoutRevenueOutOfTheParetoRule() {
    Customer runningOnly =
        customer(2, null, null)
            .edit()
            .revenue(RevenueHistory.NONE.with(RUNNING_YEAR, Money.of(9)))
            .build();
    Segmentation found =
        classify(
            thresholds(Mode.PARETO, Basis.POTENTIAL),
            customer(1, Money.of(10), Money.of(100)),
            runningOnly,
            customer(3, null, Money.of(1_000_000)));

    assertThat(sizes(found)).containsExactly(SizeClass.A, SizeClass.C, SizeClass.C);
    assertThat(found.of(new CustomerId(3)).sizeReason()).isEqualTo(new SizeReason.Prospect());
  }

  @Test
  void makesAllCWhereThereIsNoRevenueToShare() {
    Customer runningOnly =
        customer(1, null, null)
            .edit()
            .revenue(RevenueHistory.NONE.with(RUNNING_YEAR, Money.of(9)))
            .build();

    Classification found = only(thresholds(Mode.PARETO, Basis.REVENUE), runningOnly);

    assertThat(found.computedSize()).isEqualTo(SizeClass.C);
    assertThat(found.sizeReason()).isEqualTo(new SizeReason.Running(Money.ZERO, Share.NONE, 1));
  }

  @Test
  void findsTheSizeByPotentialIfAsked() {
    Thresholds byPotential = thresholds(Mode.AMOUNTS, Basis.POTENTIAL);

    assertThat(
            sizes(
                classify(
                    byPotential,
                    customer(1, Money.of(1), Money.of(50_000)),
                    customer(2, Money.of(90_000), null),
                    customer(3, Money.of(60_000), Money.of(20_000)),
                    customer(4, null, Money.of(70_000)))))
        .containsExactly(SizeClass.A, SizeClass.C, SizeClass.A, SizeClass.C);
  }

  @Test
  void keepsTheComputedClassBesideTheRepsOwn() {
    Customer customer =
        customer(1, Money.of(60_000), null)
            .edit()
            .override(
                new ClassOverride(SizeClass.B, Strategy.GROW, "new ward", LocalDate.of(2026, 3, 1)))
            .build();
    Segmentation found = classify(Thresholds.DEFAULTS, customer);
    Classification only = found.classifications().getFirst();

    assertThat(only.computedSize()).isEqualTo(SizeClass.A);
    assertThat(only.computedCell()).isNull();
    assertThat(only.cell()).isEqualTo(Cell.B_GROW);
    assertThat(found.matrix().field(Cell.B_GROW))
        .isEqualTo(new Matrix.Field(1, Money.of(60_000), Money.ZERO, Money.ZERO));
    assertThat(found.matrix().potentialMissing()).isEqualTo(Matrix.Field.EMPTY);
  }

  @Test
  void addsUpTheFields() {
    Segmentation found =
        classify(
            Thresholds.DEFAULTS,
            customer(1, Money.of(60_000), Money.of(100_000)),
            customer(2, Money.of(70_000), Money.of(100_000)),
            customer(3, null, Money.of(30_000)));

    assertThat(found.matrix().field(Cell.A_GROW))
        .isEqualTo(new Matrix.Field(2, Money.of(130_000), Money.of(200_000), Money.of(70_000)));
    assertThat(found.matrix().field(Cell.C_WIN))
        .isEqualTo(new Matrix.Field(1, Money.ZERO, Money.of(30_000), Money.of(30_000)));
    assertThat(found.matrix().fields()).hasSize(9);
  }

  @Test
  void namesTheCustomersThatMoveWhenALimitMoves() {
    Customer[] customers = {
      customer(1, Money.of(60_000), Money.of(100_000)),
      customer(2, Money.of(45_000), Money.of(100_000)),
      customer(3, Money.of(45_000), null)
    };
    Segmentation before = classify(Thresholds.DEFAULTS, customers);
    Thresholds given = Thresholds.DEFAULTS;
    Segmentation after =
        classify(
            new Thresholds(
                Mode.AMOUNTS,
                Basis.REVENUE,
                Money.of(40_000),
                given.bFrom(),
                given.aReach(),
                given.bReach(),
                given.winUpTo(),
                given.maintainFrom(),
                given.minimumWhitespace()),
            customers);

    assertThat(before.movesTo(after))
        .containsExactly(new Move(customers[1], Cell.B_GROW, Cell.A_GROW));
    assertThat(before.movesTo(before)).isEmpty();
  }

  @Test
  void comparesOnlyCustomersThatAreInBoth() {
    Customer stays = customer(1, Money.of(60_000), Money.of(100_000));
    Customer shrunk = customer(1, Money.of(20_000), Money.of(100_000));
    Customer gone = customer(2, Money.of(45_000), Money.of(100_000));
    Customer comes = customer(3, Money.of(45_000), Money.of(100_000));

    assertThat(
            classify(Thresholds.DEFAULTS, gone, stays)
                .movesTo(classify(Thresholds.DEFAULTS, shrunk, comes)))
        .containsExactly(new Move(shrunk, Cell.A_GROW, Cell.B_GROW));
  }

  @Test
  void comparesCustomersInWhateverOrderTheyStand() {
    Customer grows = customer(1, Money.of(60_000), Money.of(100_000));
    Customer stays = customer(2, Money.of(45_000), Money.of(100_000));
    Customer shrinks = customer(3, Money.of(90_000), Money.of(200_000));
    Customer grown = customer(1, Money.of(90_000), Money.of(100_000));
    Customer shrunk = customer(3, Money.of(9_000), Money.of(200_000));

    assertThat(
            classify(Thresholds.DEFAULTS, grows, stays, shrinks)
                .movesTo(classify(Thresholds.DEFAULTS, shrunk, grown, stays)))
        .containsExactly(
            new Move(shrunk, Cell.A_GROW, Cell.C_WIN),
            new Move(grown, Cell.A_GROW, Cell.A_MAINTAIN));
  }

  @Test
  void aPotentialThatIsJustTheRevenueIsNotBelowIt() {
    assertThat(only(Thresholds.DEFAULTS, customer(1, Money.of(9), Money.of(9))))
        .extracting(Classification::potentialBelowRevenue, Classification::computedCell)
        .containsExactly(false, Cell.C_MAINTAIN);
    assertThat(
            only(Thresholds.DEFAULTS, customer(1, new Money(901), Money.of(9)))
                .potentialBelowRevenue())
        .isTrue();
  }

  @Test
  void aLimitOfTheParetoRuleBetweenTwoCentsIsReachedByTheUpperOne() {
    // 80 % of 100.01 are 80.008: 80.00 do not reach them, 80.01 do.
    assertThat(paretoSizes(8_000, 2_001)).containsExactly(SizeClass.A, SizeClass.A);
    assertThat(paretoSizes(8_001, 2_000)).containsExactly(SizeClass.A, SizeClass.B);
  }

  private static List<SizeClass> paretoSizes(long first, long second) {
    return sizes(
        classify(
            thresholds(Mode.PARETO, Basis.REVENUE),
            customer(1, new Money(first), null),
            customer(2, new Money(second), null)));
  }

  @Test
  void knowsWhatItWasMadeBy() {
    Segmentation found = classify(Thresholds.DEFAULTS);

    assertThat(found.thresholds()).isEqualTo(Thresholds.DEFAULTS);
    assertThat(found.baseYear()).isEqualTo(BASE_YEAR);
    assertThat(found.classifications()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // A from, B from, A up to, B up to, Win up to, Maintain from, least whitespace
    "10000,10000,80,80,10,11,0,true",
    "10000,10001,80,95,10,80,5000,false",
    "10000,-1,80,95,10,80,5000,false",
    "50000,0,96,95,10,80,5000,false",
    "50000,0,95,95,10,10,5000,false",
    "50000,0,80,95,11,10,5000,false",
    "50000,0,80,95,10,80,-1,false",
    "0,0,0,0,0,1,0,true"
  })
  void thresholdsMayNotContradictEachOther(
      long aFrom,
      long bFrom,
      int aReach,
      int bReach,
      int winUpTo,
      int maintainFrom,
      long whitespace,
      boolean possible) {
    ThrowingCallable construction =
        () ->
            new Thresholds(
                Mode.AMOUNTS,
                Basis.REVENUE,
                Money.of(aFrom),
                Money.of(bFrom),
                Share.percent(aReach),
                Share.percent(bReach),
                Share.percent(winUpTo),
                Share.percent(maintainFrom),
                Money.of(whitespace));

    if (possible) {
      assertThatNoException().isThrownBy(construction);
    } else {
      assertThatThrownBy(construction).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "A,MAINTAIN,A-Maintain",
    "A,GROW,A-Grow",
    "A,WIN,A-Win",
    "B,MAINTAIN,B-Maintain",
    "B,GROW,B-Grow",
    "B,WIN,B-Win",
    "C,MAINTAIN,C-Maintain",
    "C,GROW,C-Grow",
    "C,WIN,C-Win"
  })
  void aCellIsASizeAndAStrategy(SizeClass size, Strategy strategy, String code) {
    Cell cell = Cell.of(size, strategy);

    assertThat(cell.size()).isEqualTo(size);
    assertThat(cell.strategy()).isEqualTo(strategy);
    assertThat(cell.code()).isEqualTo(code);
  }
}
