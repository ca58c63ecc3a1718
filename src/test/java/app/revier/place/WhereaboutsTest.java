package app.revier.place;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.territory.Address;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Position;
import app.revier.week.CrowFlight;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where customers are, beside each other. */
class WhereaboutsTest {

  private static final CrowFlight WAYS = new CrowFlight(CrowFlight.GERMANY);

  private final Places places =
      new Places(
          Gazetteer.read("@DE\nP\t50667\t50940\t6957\t10\nT\tKöln\t50933\t6950\t55".lines()),
          PostcodeFile.NONE,
          "DE");

  private static Customer customer(long id, String street, @Nullable Position position) {
    return Customer.named(new CustomerId(id), "K" + id, "Kunde " + id)
        .edit()
        .address(new Address(street, "50667", "Köln", "DE"))
        .position(position)
        .build();
  }

  private Position position(Customer one, Customer... others) {
    List<Customer> all =
        java.util.stream.Stream.concat(java.util.stream.Stream.of(one), List.of(others).stream())
            .toList();
    return Objects.requireNonNull(Whereabouts.of(all, places, null).of(one.id()).position());
  }

  @Test
  void inOneHouseNobodyDrives() {
    Position one = position(customer(1, "Domstraße 3", null));
    Position same = position(customer(2, "DOMSTR. 3", null));

    assertThat(WAYS.minutes(one, same)).isZero();
    assertThat(WAYS.table(List.of(one, same))).containsExactly(0, 0, 0, 0);
  }

  @Test
  void withinAPostcodeItTakesAFewMinutes() {
    Position one = position(customer(1, "Domstraße 3", null));
    Position other = position(customer(2, "Domstraße 4", null));
    Position unknown = position(customer(3, "", null));

    // √(1² + 1²) km × 1.32 at 22 km/h = 5.1
    assertThat(WAYS.minutes(one, other)).isEqualTo(6);
    assertThat(WAYS.minutes(unknown, position(customer(4, "", null)))).isEqualTo(6);
    assertThat(WAYS.table(List.of(one, other))).containsExactly(0, 6, 6, 0);
  }

  @Test
  void sistersInOneHouseShareAPosition() {
    Position given = new Position(50.9412, 6.9581, Position.Origin.GIVEN);
    Customer with = customer(1, "Domstr. 3", given);
    Customer without = customer(2, "Domstraße 3", null);

    assertThat(position(without, with).latitude()).isEqualTo(50.9412);
    assertThat(position(without, with).origin()).isEqualTo(Position.Origin.GIVEN);
    assertThat(position(without).origin()).isEqualTo(Position.Origin.POSTCODE);
    assertThat(position(customer(3, "Domstraße 4", null), with).origin())
        .isEqualTo(Position.Origin.POSTCODE);
  }

  @Test
  void aSisterThatGoesTakesItsPositionWithIt() {
    Customer with = customer(1, "Domstr. 3", new Position(50.9412, 6.9581, Position.Origin.GIVEN));
    Customer without = customer(2, "Domstraße 3", null);
    Whereabouts both = Whereabouts.of(List.of(with, without), places, null);

    Whereabouts alone = Whereabouts.of(List.of(without), places, both);

    assertThat(Objects.requireNonNull(alone.of(without.id()).position()).origin())
        .isEqualTo(Position.Origin.POSTCODE);
  }

  @Test
  void onlyWhatHasChangedIsPlacedAnew() {
    Customer one = customer(1, "Domstraße 3", null);
    Customer two = customer(2, "Domstraße 4", null);
    Whereabouts before = Whereabouts.of(List.of(one, two), places, null);

    Whereabouts after =
        Whereabouts.of(
            List.of(
                one.edit().name("Andere").build(),
                two.edit().address(new Address("", "", "Köln", "DE")).build()),
            places,
            before);

    assertThat(after.of(one.id())).isSameAs(before.of(one.id()));
    assertThat(Objects.requireNonNull(after.of(two.id()).position()).origin())
        .isEqualTo(Position.Origin.TOWN);
  }

  @Test
  void aPlacedCustomerIsNotChangedInTheBook() {
    Customer customer = customer(1, "Domstraße 3", null);
    Whereabouts whereabouts = Whereabouts.of(List.of(customer), places, null);

    assertThat(whereabouts.placed(customer).position()).isNotNull();
    assertThat(customer.position()).isNull();
  }
}
