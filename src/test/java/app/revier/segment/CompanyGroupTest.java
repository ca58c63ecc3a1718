package app.revier.segment;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.Potential;
import app.revier.territory.RevenueHistory;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Sister companies through their parent. */
class CompanyGroupTest {

  private static Customer customer(long id, String parent, long revenue, long potential) {
    CustomerBuilder builder =
        new CustomerBuilder(new CustomerId(id), "N" + id, "Name " + id)
            .parentGroup(parent)
            .revenue(
                revenue == 0
                    ? RevenueHistory.NONE
                    : RevenueHistory.NONE.with(2026, Money.of(revenue)));
    return potential == 0
        ? builder.build()
        : builder.potential(new Potential(Money.of(potential), Potential.Source.GIVEN)).build();
  }

  private static List<Classification> classes(Customer... customers) {
    return Classifier.classify(List.of(customers), Thresholds.DEFAULTS, 2026, 2026)
        .classifications();
  }

  @Test
  void allOfOneParentAreSistersHoweverItIsWritten() {
    Customer prospect = customer(1, "Calendis ", 0, 50_000);
    List<Classification> all =
        classes(
            prospect,
            customer(2, "calendis", 10_000, 40_000),
            customer(3, "CALENDIS", 30_000, 0),
            customer(4, "Tamarion", 90_000, 100_000),
            customer(5, "", 5_000, 0));
    CompanyGroup group = CompanyGroup.of(prospect, all);
    assertThat(group.members())
        .extracting(one -> one.customer().id().value())
        .containsExactly(3L, 2L, 1L);
    assertThat(group.revenue()).isEqualTo(Money.of(40_000));
    assertThat(group.potential()).isEqualTo(Money.of(90_000));
    assertThat(group.sistersOf(prospect)).hasSize(2);
    assertThat(Objects.requireNonNull(group.reference()).customer().id())
        .isEqualTo(new CustomerId(3));
  }

  @Test
  void withoutAParentThereAreNoSisters() {
    Customer alone = customer(1, " ", 10, 20);
    CompanyGroup group = CompanyGroup.of(alone, classes(alone, customer(2, "", 5, 5)));
    assertThat(group.members()).isEmpty();
    assertThat(group.reference()).isNull();
    assertThat(group.revenue()).isEqualTo(Money.ZERO);
  }
}
