package app.revier.place;

import app.revier.place.Placing.Candidate;
import app.revier.place.Placing.Doubtful;
import app.revier.place.Placing.Placed;
import app.revier.place.Placing.Reason;
import app.revier.place.Placing.Unknown;
import app.revier.territory.Address;
import app.revier.territory.Position;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds where addresses are: by the rep's own postcodes, those built in, then the town. Nothing is
 * guessed: what may be several places is in doubt, and says which.
 */
public final class Places {

  /** Farther than this a town does not belong to a postcode, in kilometres. */
  static final double APART_KM = 60;

  static final String GERMANY = "DE";
  private static final int GERMAN_DIGITS = 5;

  private final Gazetteer gazetteer;
  private final PostcodeFile own;
  private final String home;
  private final PositionCheck check;
  private final LatelyFound<Candidate> townsAnywhere = new LatelyFound<>();

  /**
   * Finds with some lists.
   *
   * @param gazetteer what is built in
   * @param own the rep's own postcodes
   * @param home the ISO code of the country of addresses that name none
   */
  public Places(Gazetteer gazetteer, PostcodeFile own, String home) {
    this.gazetteer = gazetteer;
    this.own = own;
    this.home = home;
    check = new PositionCheck(this, gazetteer);
  }

  /** The ISO code of the country of addresses that name none. */
  String home() {
    return home;
  }

  /** Where an address is. */
  public Placing place(Address address) {
    return new Sought(address).inHouse();
  }

  /** An address that is sought; it is read at once, and found when its place is asked for. */
  final class Sought {
    private final Address address;
    private final WrittenAddress written;
    private @Nullable Placing placing;

    Sought(Address address) {
      this.address = address;
      written = WrittenAddress.of(address);
    }

    Address address() {
      return address;
    }

    WrittenAddress written() {
      return written;
    }

    /** Where it is, whatever the house. */
    Placing placing() {
      Placing found = placing;
      if (found == null) {
        found = find(written);
        placing = found;
      }
      return found;
    }

    /** The house, by which sister customers are known. */
    String house() {
      return written.house(address.street());
    }

    /** Where it is, with the house. */
    Placing inHouse() {
      return placing() instanceof Placed(Position position)
          ? new Placed(position.in(house()))
          : placing();
    }

    /** Why a position given with it cannot be right; none if nothing speaks against it. */
    @Nullable Doubtful doubt(Position given) {
      return check.doubt(given, this);
    }
  }

  /** An address that is sought. */
  Sought seek(Address address) {
    return new Sought(address);
  }

  private Placing find(WrittenAddress written) {
    if (written.postcode().isEmpty() && written.town().isEmpty()) {
      return new Unknown(Reason.NO_ADDRESS);
    }
    if (written.countryIsUnknown()) {
      return new Unknown(Reason.COUNTRY_UNKNOWN);
    }
    String country = written.country();
    return country == null ? anywhere(written) : within(country, written);
  }

  /** No country is written: the home country, Germany for five digits, then any other. */
  private Placing anywhere(WrittenAddress written) {
    List<String> first = new ArrayList<>();
    first.add(home);
    if (written.postcode().length() == GERMAN_DIGITS && !home.equals(GERMANY)) {
      first.add(GERMANY);
    }
    Placing doubt = null;
    for (String country : first) {
      if (fits(country, written)) {
        Placing placing = within(country, written);
        if (placing instanceof Placed) {
          return placing;
        }
        doubt = doubt == null && placing instanceof Doubtful ? placing : doubt;
      }
    }
    List<Candidate> found = new ArrayList<>();
    Placing only = null;
    for (String country : gazetteer.countries().keySet()) {
      if (!first.contains(country) && isTownOf(country, written.town())) {
        Spot mine = own.find(country, written.postcode());
        Placing placing =
            within(
                country,
                new WrittenAddress(
                    country, false, mine == null ? "" : written.postcode(), written.town()));
        if (placing instanceof Placed(Position position)) {
          only = placing;
          found.add(
              new Candidate(
                  written.town(),
                  country,
                  new Spot(position.latitude(), position.longitude(), position.errorKm())));
        }
      }
    }
    boolean german = written.postcode().length() == GERMAN_DIGITS;
    if (doubt != null && (german || found.size() != 1)) {
      return doubt;
    }
    if (found.size() > 1) {
      return new Doubtful(Reason.SEVERAL_TOWNS, found);
    }
    if (only != null) {
      return only;
    }
    return isForeignCode(written) ? new Unknown(Reason.NOT_FOUND) : within(home, written);
  }

  /** Whether all that is known is a postcode that cannot be a German one, also without its zero. */
  private boolean isForeignCode(WrittenAddress written) {
    return written.town().isEmpty()
        && home.equals(GERMANY)
        && written.postcode().length() != GERMAN_DIGITS
        && spot(home, gazetteer.country(home), written.postcode()) == null;
  }

  /** Whether a country has a town of the whole name: a district's alone is no proof of it. */
  private boolean isTownOf(String country, String town) {
    Country known = gazetteer.country(country);
    return known != null
        && !town.isEmpty()
        && known.towns().matches(town).stream()
            .anyMatch(one -> one.looseness() <= TownIndex.SAYS_MORE);
  }

  /** Whether an address without a country may be of this one: its postcode or its town is known. */
  private boolean fits(String country, WrittenAddress written) {
    Country known = gazetteer.country(country);
    boolean postcode = spot(country, known, written.postcode()) != null;
    int digits = written.postcode().length();
    if (country.equals(GERMANY) && !postcode && digits > 0 && digits != GERMAN_DIGITS) {
      return false;
    }
    if (written.town().isEmpty() || known == null) {
      return postcode;
    }
    return !known.towns().matchesInParts(written.town()).isEmpty()
        || (postcode && isTownOfNoOther(country, written.town()));
  }

  private boolean isTownOfNoOther(String country, String town) {
    return gazetteer.countries().entrySet().stream()
        .filter(one -> !one.getKey().equals(country))
        .allMatch(
            one ->
                one.getValue().towns().matches(town).stream()
                    .noneMatch(match -> match.looseness() == TownName.AS_WRITTEN));
  }

  /** The postcode's place, also if its leading zero is lost. */
  @Nullable Spot spot(String country, @Nullable Country known, String postcode) {
    if (postcode.isEmpty()) {
      return null;
    }
    String code = full(country, postcode);
    Spot mine = own.find(country, code);
    return mine != null || known == null ? mine : known.postcode(code);
  }

  static String full(String country, String postcode) {
    return country.equals(GERMANY) && postcode.length() == GERMAN_DIGITS - 1
        ? "0" + postcode
        : postcode;
  }

  private Placing within(String country, WrittenAddress written) {
    Country known = gazetteer.country(country);
    String postcode = full(country, written.postcode());
    Spot spot = spot(country, known, written.postcode());
    if (known == null) {
      return spot == null
          ? new Unknown(own.size() == 0 ? Reason.COUNTRY_UNKNOWN : Reason.NOT_FOUND)
          : placed(spot, Position.Origin.POSTCODE);
    }
    TownSearch search = new TownSearch(country, known.towns(), written.town());
    if (spot != null) {
      return search.isApart(spot, APART_KM)
          ? new Doubtful(
              Reason.POSTCODE_AND_TOWN_APART,
              search.candidatesBeside(new Candidate(postcode, country, spot)))
          : placed(spot, Position.Origin.POSTCODE);
    }
    Spot nearest = known.nearestPostcode(postcode);
    Spot region = nearest == null ? known.region(postcode) : nearest;
    if (search.isEmpty()) {
      return nearest == null
          ? new Unknown(Reason.NOT_FOUND)
          : beside(nearest, new Candidate(postcode, country, nearest), written.town());
    }
    return region == null
        ? search.only()
        : search.within(region, nearest == null ? region.errorKm() * 1.5 : APART_KM, postcode);
  }

  /** The place of the nearest postcode, unless the town is one of another country. */
  private Placing beside(Spot nearest, Candidate postcode, String town) {
    List<Candidate> towns = townsAnywhere.of(town, this::townsOfAnyCountry);
    if (towns.isEmpty()) {
      return placed(nearest, Position.Origin.POSTCODE);
    }
    List<Candidate> candidates = new ArrayList<>();
    candidates.add(postcode);
    candidates.addAll(towns);
    return new Doubtful(Reason.POSTCODE_AND_TOWN_APART, candidates);
  }

  private List<Candidate> townsOfAnyCountry(String name) {
    List<Candidate> towns = new ArrayList<>();
    gazetteer
        .countries()
        .forEach(
            (country, known) ->
                known.towns().matches(name).stream()
                    .filter(match -> match.looseness() == TownName.AS_WRITTEN)
                    .filter(match -> match.town().kind() != Town.Kind.PART)
                    .map(match -> new Candidate(match.town().name(), country, match.town().spot()))
                    .forEach(towns::add));
    return towns;
  }

  static Placing placed(Spot spot, Position.Origin origin) {
    return new Placed(new Position(spot.latitude(), spot.longitude(), origin, spot.errorKm(), ""));
  }

  /**
   * Why a given position cannot be right for an address; none if nothing speaks against it.
   *
   * @param position as given
   * @param address of the same customer
   */
  public @Nullable Doubtful doubt(Position position, Address address) {
    return new Sought(address).doubt(position);
  }
}
