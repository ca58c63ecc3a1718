package app.revier.segment;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.territory.Address;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.FormerEntry;
import app.revier.territory.Money;
import app.revier.territory.Potential;
import app.revier.territory.RevenueHistory;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    CompanyGroup group = CompanyGroups.of(all).of(prospect);
    assertThat(group.members())
        .extracting(one -> one.customer().id().value())
        .containsExactly(3L, 2L, 1L);
    assertThat(group.revenue()).isEqualTo(Money.of(40_000));
    assertThat(group.potential()).isEqualTo(Money.of(90_000));
    assertThat(group.sistersOf(prospect)).hasSize(2);
    assertThat(Objects.requireNonNull(group.reference()).customer().id())
        .isEqualTo(new CustomerId(3));
  }

  @ParameterizedTest
  @CsvSource({
    "Groß & Söhne,GROSS & SÖHNE",
    "Groß & Söhne,Groß  & Söhne",
    "Groß & Söhne,Groß\u00a0& Söhne",
    "Groß & Söhne,Groß & So\u0308hne",
    "Groß & Söhne,GROSS & SOEHNE"
  })
  void capitalsBlanksAndLettersOfOtherProgramsMakeNoOtherGroup(String one, String other) {
    Customer prospect = customer(1, one, 0, 50_000);
    assertThat(ids(group(prospect, prospect, customer(2, other, 10_000, 0))))
        .containsExactly(1L, 2L);
  }

  @Test
  void otherNamesAreOtherGroups() {
    Customer prospect = customer(1, "Groß Nord", 0, 50_000);
    assertThat(ids(group(prospect, prospect, customer(2, "GroßNord", 10_000, 0))))
        .containsExactly(1L);
  }

  @Test
  void withoutAParentThereAreNoSisters() {
    Customer alone = customer(1, " ", 10, 20);
    CompanyGroup group = CompanyGroups.of(classes(alone, customer(2, "", 5, 5))).of(alone);
    assertThat(group.members()).isEmpty();
    assertThat(group.reference()).isNull();
    assertThat(group.revenue()).isEqualTo(Money.ZERO);
  }

  private static CompanyGroup group(Customer of, Customer... all) {
    return CompanyGroups.of(classes(all)).of(of);
  }

  private static List<Long> ids(CompanyGroup group) {
    return group.members().stream().map(one -> one.customer().id().value()).sorted().toList();
  }

  @Test
  void aParentWhoIsACustomerBelongsToTheGroup() {
    Customer parent = customer(1, "", 70_000, 0);
    Customer sister = customer(2, " name 1", 10_000, 0);
    Customer other = customer(3, "", 90_000, 0);

    CompanyGroup group = group(sister, parent, sister, other);

    assertThat(ids(group)).containsExactly(1L, 2L);
    assertThat(group.parent()).isEqualTo(parent);
    assertThat(group.name()).isEqualTo("Name 1");
    assertThat(group.revenue()).isEqualTo(Money.of(80_000));
    assertThat(group(parent, parent, sister, other)).isEqualTo(group);
    assertThat(group(other, parent, sister, other).members()).isEmpty();
  }

  @Test
  void aGroupIsThatOfTheParentsParent() {
    Customer daughter = customer(1, "Name 2", 1, 0);
    Customer mother = customer(2, "Calendis", 1, 0);
    Customer aunt = customer(3, "calendis", 1, 0);

    CompanyGroup group = group(daughter, daughter, mother, aunt);

    assertThat(ids(group)).containsExactly(1L, 2L, 3L);
    assertThat(group.name()).isEqualTo("Calendis");
    assertThat(group.parent()).isNull();
  }

  @Test
  void customersWhoNameEachOtherAreOneGroupWhoeverIsAsked() {
    Customer one = customer(1, "Name 2", 1, 0);
    Customer two = customer(2, "Name 3", 1, 0);
    Customer three = customer(3, "Name 1", 1, 0);
    Customer below = customer(4, "Name 3", 1, 0);

    for (Customer asked : List.of(one, two, three, below)) {
      CompanyGroup group = group(asked, one, two, three, below);
      assertThat(ids(group)).containsExactly(1L, 2L, 3L, 4L);
      assertThat(group.circle()).containsExactly(one, two, three);
    }
  }

  @Test
  void whoNamesItselfIsTheParentOfTheOthers() {
    Customer self = customer(1, "Name 1", 1, 0);
    Customer sister = customer(2, "Name 1", 1, 0);

    CompanyGroup group = group(sister, self, sister);

    assertThat(ids(group)).containsExactly(1L, 2L);
    assertThat(group.circle()).isEmpty();
    assertThat(group.parent()).isEqualTo(self);
  }

  @Test
  void aMergedParentIsFoundUnderTheNameItHad() {
    Customer kept =
        customer(1, "", 1, 0)
            .edit()
            .former(
                List.of(
                    new FormerEntry("N9", "Calendis AG", Address.NONE, false, RevenueHistory.NONE)))
            .build();
    Customer sister = customer(2, "Calendis AG", 1, 0);

    CompanyGroup group = group(sister, kept, sister);

    assertThat(ids(group)).containsExactly(1L, 2L);
    assertThat(group.parent()).isEqualTo(kept);
  }

  @Test
  void aNameOfSeveralCustomersIsNoParentButStillAGroup() {
    Customer one = customer(1, "", 1, 0).edit().name("Apotheke").build();
    Customer other = customer(2, "", 1, 0).edit().name("Apotheke").build();
    Customer daughter = customer(3, "Apotheke", 1, 0);
    Customer sister = customer(4, "Apotheke", 1, 0);

    assertThat(ids(group(daughter, one, other, daughter, sister))).containsExactly(3L, 4L);
  }
}
