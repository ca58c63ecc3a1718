package app.revier.team;

import app.revier.prospect.NearestPlaces;
import app.revier.prospect.NearestPlaces.Place;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Position;
import app.revier.week.CrowFlight;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who could help where: visits that one rep has free are held against those that another lacks.
 * Customers of the rep who lacks visits are offered to whoever is nearest to them, by home or own
 * customers, the nearest customer first, until the lack is covered or nobody within {@link #REACH}
 * has visits left. A customer goes as a whole, and nobody gets more than is free.
 */
public final class HelpSearch {

  /** Farther off, in kilometres as the crow flies, nobody helps. */
  public static final double REACH = 50;

  private final List<RepPlan> reps;

  /** The visits that each rep has left. */
  private final int[] left;

  /** Where each rep who has visits left is. */
  private final List<@Nullable NearestPlaces> places = new ArrayList<>();

  private HelpSearch(List<RepPlan> reps) {
    this.reps = reps;
    left = new int[reps.size()];
    for (int i = 0; i < left.length; i++) {
      left[i] = Math.max(0, -lack(reps.get(i)));
      places.add(left[i] > 0 ? placesOf(reps.get(i)) : null);
    }
  }

  /**
   * What a customer could be offered.
   *
   * @param from who would go there, by the place in the list
   */
  private record Offer(int from, Customer customer, int visits, double kilometres) {}

  /**
   * Finds who could help where.
   *
   * @return in the order of those who lack visits, the one who lacks most first
   */
  public static List<Help> among(List<RepPlan> reps) {
    HelpSearch search = new HelpSearch(reps);
    List<Help> all = new ArrayList<>();
    reps.stream()
        .filter(rep -> lack(rep) > 0)
        .sorted(Comparator.comparingInt(HelpSearch::lack).reversed())
        .forEach(rep -> all.addAll(search.cover(rep)));
    return all;
  }

  private static int lack(RepPlan rep) {
    Integer free = rep.figures().visitsFree();
    return free == null ? 0 : -free;
  }

  private List<Help> cover(RepPlan rep) {
    Map<Integer, List<Help.Taken>> taken = new LinkedHashMap<>();
    int lacking = lack(rep);
    Set<CustomerId> settled = new HashSet<>();
    for (Offer offer : offers(rep)) {
      boolean fits = lacking > 0 && offer.visits() <= left[offer.from()];
      if (fits && settled.add(offer.customer().id())) {
        lacking -= offer.visits();
        left[offer.from()] -= offer.visits();
        taken
            .computeIfAbsent(offer.from(), _ -> new ArrayList<>())
            .add(new Help.Taken(offer.customer(), offer.visits(), offer.kilometres()));
      }
    }
    List<Help> help = new ArrayList<>();
    taken.forEach((from, customers) -> help.add(new Help(reps.get(from), rep, customers)));
    return help;
  }

  /** All that anybody could take, the nearest first; of equally near ones as they are listed. */
  private List<Offer> offers(RepPlan rep) {
    List<Offer> offers = new ArrayList<>();
    for (Customer customer : rep.customers()) {
      int visits = rep.visitsOf(customer);
      Position position = customer.position();
      if (visits > 0 && position != null) {
        for (int i = 0; i < left.length; i++) {
          double kilometres = distance(i, position);
          if (kilometres <= REACH) {
            offers.add(new Offer(i, customer, visits, kilometres));
          }
        }
      }
    }
    offers.sort(Comparator.comparingDouble(Offer::kilometres));
    return offers;
  }

  private double distance(int helper, Position position) {
    NearestPlaces own = places.get(helper);
    Place nearest = own == null ? null : own.nearest(position);
    return nearest == null
        ? Double.POSITIVE_INFINITY
        : CrowFlight.kilometres(position, nearest.position());
  }

  /** Home, and all customers whose place is known. */
  private static NearestPlaces placesOf(RepPlan rep) {
    List<Place> all = new ArrayList<>();
    if (rep.home() != null) {
      all.add(new Place(new CustomerId(Long.MAX_VALUE), rep.home()));
    }
    for (Customer customer : rep.customers()) {
      if (customer.position() != null) {
        all.add(new Place(customer.id(), customer.position()));
      }
    }
    return new NearestPlaces(all);
  }
}
