package app.revier.place;

import app.revier.place.Placing.Candidate;
import app.revier.place.Placing.Doubtful;
import app.revier.place.Placing.Placed;
import app.revier.place.Placing.Reason;
import app.revier.territory.Address;
import app.revier.territory.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells whether a position that is given with an address can be right. */
final class PositionCheck {

  /** So near to zero no customer lies: it is in the sea, in degrees. */
  private static final double ZERO = 0.01;

  private final Places places;
  private final Gazetteer gazetteer;

  PositionCheck(Places places, Gazetteer gazetteer) {
    this.places = places;
    this.gazetteer = gazetteer;
  }

  /**
   * Why a given position cannot be right; none if nothing speaks against it.
   *
   * @param position as given
   * @param sought the address of the same customer
   */
  @Nullable Doubtful doubt(Position position, Places.Sought sought) {
    if (Math.abs(position.latitude()) < ZERO && Math.abs(position.longitude()) < ZERO) {
      return new Doubtful(Reason.ZERO, List.of());
    }
    Spot given = new Spot(position.latitude(), position.longitude(), 0);
    boolean turns = Math.abs(position.longitude()) <= 90;
    Spot turned = turns ? new Spot(position.longitude(), position.latitude(), 0) : given;
    WrittenAddress written = sought.written();
    if (isAtPostcode(given, written)) {
      return null;
    }
    if (sought.placing() instanceof Placed(Position there)) {
      Spot spot = new Spot(there.latitude(), there.longitude(), there.errorKm());
      double most = Places.APART_KM + 3 * there.errorKm();
      if (given.km(spot) <= most) {
        return null;
      }
      Candidate candidate =
          new Candidate(
              (written.postcode() + " " + written.town()).strip(),
              written.country() == null ? places.home() : written.country(),
              spot);
      return new Doubtful(
          turned.km(spot) <= most ? Reason.SWAPPED : Reason.FAR_FROM_ADDRESS, List.of(candidate));
    }
    return outside(sought.address(), given, turned);
  }

  /** Whether a position lies where the postcode does, so that the town need not be looked up. */
  private boolean isAtPostcode(Spot given, WrittenAddress written) {
    String country = written.country() == null ? places.home() : written.country();
    boolean whole = Places.full(country, written.postcode()).equals(written.postcode());
    Spot spot =
        whole && !written.countryIsUnknown()
            ? places.spot(country, gazetteer.country(country), written.postcode())
            : null;
    return spot != null && given.km(spot) <= Places.APART_KM;
  }

  /**
   * What the country alone says; without one, that of the home if it is clear that none is meant.
   */
  private @Nullable Doubtful outside(Address address, Spot given, Spot turned) {
    String code = CountryName.code(address.country());
    Country country = gazetteer.country(code == null ? places.home() : code);
    if (country == null || country.holds(given)) {
      return null;
    }
    if (country.holds(turned)
        && gazetteer.countries().values().stream().noneMatch(one -> one.holds(given))) {
      return new Doubtful(Reason.SWAPPED, List.of());
    }
    return code == null ? null : new Doubtful(Reason.FAR_FROM_ADDRESS, List.of());
  }
}
