package app.revier.segment;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.segment.Thresholds.Basis;
import app.revier.segment.Thresholds.Mode;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.Potential;
import app.revier.territory.RevenueHistory;
import app.revier.territory.Share;
import app.revier.territory.SizeClass;
import app.revier.territory.Strategy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Classes of random customers near the limits, against the rules written down in decimals. */
class RandomClassesTest {

  private static final int BASE_YEAR = 2026;

  private final SplittableRandom random = new SplittableRandom(1);

  /** Few different small amounts, so that limits are met exactly and figures are equal. */
  private Money amount() {
    return Money.of(random.nextInt(1, 8) * 10L * (random.nextBoolean() ? 1 : 10));
  }

  private Customer customer(long id) {
    RevenueHistory revenue = RevenueHistory.NONE;
    if (random.nextInt(5) > 0) {
      revenue = revenue.with(BASE_YEAR, random.nextInt(6) > 0 ? amount() : amount().negated());
    }
    if (random.nextInt(4) == 0) {
      revenue = revenue.with(BASE_YEAR + 1, amount());
    }
    return Customer.named(new CustomerId(id), "N" + id, "Customer")
        .edit()
        .revenue(revenue)
        .potential(random.nextInt(4) == 0 ? null : new Potential(amount(), Potential.Source.GIVEN))
        .build();
  }

  private Thresholds thresholds() {
    List<Money> sizes = new ArrayList<>(List.of(amount(), amount()));
    List<Share> reaches = new ArrayList<>(List.of(share(), share()));
    sizes.sort(Comparator.reverseOrder());
    reaches.sort(Comparator.naturalOrder());
    int winUpTo = random.nextInt(10);
    return new Thresholds(
        random.nextBoolean() ? Mode.AMOUNTS : Mode.PARETO,
        random.nextBoolean() ? Basis.REVENUE : Basis.POTENTIAL,
        sizes.get(0),
        sizes.get(1),
        reaches.get(0),
        reaches.get(1),
        Share.percent(winUpTo * 10),
        Share.percent(random.nextInt(winUpTo + 1, 11) * 10),
        random.nextBoolean() ? Money.ZERO : amount());
  }

  private Share share() {
    return Share.percent(random.nextInt(1, 11) * 10);
  }

  @Test
  void followTheRules() {
    for (int round = 0; round < 3_000; round++) {
      Thresholds thresholds = thresholds();
      List<Customer> customers = new ArrayList<>();
      for (int id = random.nextInt(12); id > 0; id--) {
        customers.add(customer(id));
      }
      Segmentation found = Classifier.classify(customers, thresholds, BASE_YEAR, BASE_YEAR + 1);

      int fields = found.matrix().potentialMissing().customers();
      for (Cell cell : Cell.values()) {
        fields += found.matrix().field(cell).customers();
      }
      assertThat(fields).isEqualTo(customers.size());
      for (Customer customer : customers) {
        Classification classification = found.of(customer.id());
        assertThat(classification.computedStrategy()).isEqualTo(strategy(customer, thresholds));
        assertThat(classification.computedSize()).isEqualTo(size(customer, customers, thresholds));
      }
    }
  }

  private static BigDecimal revenue(Customer customer) {
    return customer.revenue().in(BASE_YEAR).max(Money.ZERO).toDecimal();
  }

  private static @Nullable BigDecimal potential(Customer customer) {
    Potential known = customer.potential();
    return known == null ? null : known.amount().toDecimal().max(revenue(customer));
  }

  private static @Nullable Strategy strategy(Customer customer, Thresholds thresholds) {
    BigDecimal potential = potential(customer);
    if (potential == null) {
      return null;
    }
    BigDecimal revenue = revenue(customer);
    BigDecimal whitespace = potential.subtract(revenue);
    boolean much = whitespace.compareTo(thresholds.minimumWhitespace().toDecimal()) >= 0;
    if (!much
        || revenue.compareTo(potential.multiply(thresholds.maintainFrom().toDecimal())) >= 0) {
      return Strategy.MAINTAIN;
    }
    return revenue.compareTo(potential.multiply(thresholds.winUpTo().toDecimal())) <= 0
        ? Strategy.WIN
        : Strategy.GROW;
  }

  private static BigDecimal figure(Customer customer, Thresholds thresholds) {
    if (thresholds.basis() == Basis.REVENUE) {
      return revenue(customer);
    }
    BigDecimal potential = potential(customer);
    return potential == null ? BigDecimal.ZERO : potential;
  }

  private static SizeClass size(
      Customer customer, List<Customer> customers, Thresholds thresholds) {
    if (!customer.isExisting(BASE_YEAR, BASE_YEAR + 1)) {
      return SizeClass.C;
    }
    BigDecimal figure = figure(customer, thresholds);
    if (thresholds.mode() == Mode.AMOUNTS) {
      if (figure.compareTo(thresholds.aFrom().toDecimal()) >= 0) {
        return SizeClass.A;
      }
      return figure.compareTo(thresholds.bFrom().toDecimal()) >= 0 ? SizeClass.B : SizeClass.C;
    }
    List<BigDecimal> falling =
        customers.stream()
            .filter(other -> other.isExisting(BASE_YEAR, BASE_YEAR + 1))
            .map(other -> figure(other, thresholds))
            .sorted(Comparator.reverseOrder())
            .toList();
    BigDecimal total = falling.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (total.signum() == 0) {
      return SizeClass.C;
    }
    if (figure.compareTo(last(falling, total, thresholds.aReach())) >= 0) {
      return SizeClass.A;
    }
    return figure.compareTo(last(falling, total, thresholds.bReach())) >= 0
        ? SizeClass.B
        : SizeClass.C;
  }

  /** The figure with which the running share first reaches the limit. */
  private static BigDecimal last(List<BigDecimal> falling, BigDecimal total, Share reach) {
    BigDecimal running = BigDecimal.ZERO;
    for (BigDecimal figure : falling) {
      running = running.add(figure);
      if (running.compareTo(total.multiply(reach.toDecimal())) >= 0) {
        return figure;
      }
    }
    throw new IllegalStateException("more than all");
  }
}
