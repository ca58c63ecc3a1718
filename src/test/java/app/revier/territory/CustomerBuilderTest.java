package app.revier.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CustomerBuilderTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  private static Customer full() {
    return new CustomerBuilder(new CustomerId(7), "10007", "Clinic at the Lake")
        .address(new Address("Seeweg 1", "01067", "Dresden", "DE"))
        .position(new Position(51.05, 13.73, Position.Origin.GIVEN))
        .industry("Hospital")
        .parentGroup("Lake Clinics")
        .reach(new Reach("0351 1", "a@example.org", "example.org"))
        .revenue(RevenueHistory.NONE.with(2026, Money.of(5)))
        .potential(new Potential(Money.of(9), Potential.Source.GIVEN))
        .standing(new Standing(60, null, Share.percent(2), true, false))
        .visiting(new Visiting(30, 45, DAY))
        .contracts(List.of(new Contract(null, DAY, Money.of(3))))
        .contacts(
            List.of(new Contact("A. Muster", Contact.Role.USER, 2, new LoyaltyAnswers(1, 2, 3, 4))))
        .competitors(List.of(new Competitor("Other Ltd", "gloves")))
        .notes(List.of(new Note("moves house", "web page", DAY)))
        .override(new ClassOverride(SizeClass.A, null, "group", DAY))
        .orders(OrderHistory.of(List.of(DAY)))
        .build();
  }

  @Test
  void comesBackUnchangedFromAnEditOfNothing() {
    assertThat(full().edit().build()).isEqualTo(full());
  }

  @Test
  void changesOnlyWhatIsSet() {
    Customer renamed = full().edit().name("Clinic").number("8").build();

    assertThat(renamed.name()).isEqualTo("Clinic");
    assertThat(renamed.number()).isEqualTo("8");
    assertThat(renamed.edit().name("Clinic at the Lake").number("10007").build()).isEqualTo(full());
  }

  @Test
  void knowsNothingButNumberAndNameAtFirst() {
    Customer customer = Customer.named(new CustomerId(1), "1", "New");

    assertThat(customer.address()).isEqualTo(Address.NONE);
    assertThat(customer.potential()).isNull();
    assertThat(customer.standing()).isEqualTo(Standing.UNKNOWN);
    assertThat(customer.contacts()).isEmpty();
  }

  @Test
  void refusesACustomerWithoutNumberOrName() {
    CustomerId id = new CustomerId(1);

    assertThatThrownBy(() -> Customer.named(id, " ", "New"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Customer.named(id, "1", ""))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
