package app.revier.place;

import app.revier.territory.Position;
import java.util.List;

/** What an address says about where it is. */
public sealed interface Placing {

  /**
   * It says where.
   *
   * @param position with how it is known and how far off it may be
   */
  record Placed(Position position) implements Placing {}

  /**
   * It may mean several places, or contradicts itself: nothing is guessed.
   *
   * @param reason why
   * @param candidates the places in question, to be named to the rep
   */
  record Doubtful(Reason reason, List<Candidate> candidates) implements Placing {

    /** Keeps its own list. */
    public Doubtful {
      candidates = List.copyOf(candidates);
    }
  }

  /** It does not say where. */
  record Unknown(Reason reason) implements Placing {}

  /**
   * A place in question.
   *
   * @param name of the town or the postcode
   * @param country its ISO code
   * @param spot where it is
   */
  record Candidate(String name, String country, Spot spot) {}

  /** Why a place is not known, or in doubt. */
  enum Reason {
    /** There is neither a postcode nor a town. */
    NO_ADDRESS,
    /** The country is not among those known. */
    COUNTRY_UNKNOWN,
    /** Neither the postcode nor the town is known. */
    NOT_FOUND,
    /** Several towns have the name. */
    SEVERAL_TOWNS,
    /** Postcode and town lie far apart. */
    POSTCODE_AND_TOWN_APART,
    /** Latitude and longitude are zero, as where nobody entered them. */
    ZERO,
    /** Latitude and longitude seem to have changed places. */
    SWAPPED,
    /** The position that is given lies far from the address. */
    FAR_FROM_ADDRESS
  }
}
