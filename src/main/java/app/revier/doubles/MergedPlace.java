package app.revier.doubles;

import app.revier.territory.Address;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.Position;
import org.jspecify.annotations.Nullable;

/** Where a customer is that two become. */
final class MergedPlace {

  private MergedPlace() {}

  /** The kept one at the better known place: an address is completed only within its town. */
  static Customer of(Customer keep, Customer drop) {
    Address own = keep.address();
    Address other = drop.address();
    boolean near = Location.of(keep).like(Location.of(drop)) != PlaceLikeness.ELSEWHERE;
    boolean unknown = own.equals(Address.NONE);
    CustomerBuilder placed = keep.edit();
    if (unknown) {
      placed.address(other);
    } else if (near) {
      placed.address(
          new Address(
              known(own.street(), other.street()),
              known(own.postcode(), other.postcode()),
              known(own.city(), other.city()),
              known(own.country(), other.country())));
    }
    if ((unknown || near) && rank(drop.position()) > rank(keep.position())) {
      placed.position(drop.position());
    }
    return placed.build();
  }

  private static String known(String own, String other) {
    return own.isBlank() ? other : own;
  }

  private static int rank(@Nullable Position position) {
    if (position == null) {
      return 0;
    }
    return switch (position.origin()) {
      case GIVEN -> 3;
      case GEOCODED -> 2;
      default -> 1;
    };
  }
}
