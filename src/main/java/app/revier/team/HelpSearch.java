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
import java.util.IdentityHashMap;
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
  private final Map<RepPlan, Integer> left = new IdentityHashMap<>();
  private final Map<RepPlan, NearestPlaces> places = new IdentityHashMap<>();

  private HelpSearch(List<RepPlan> reps) {
    this.reps = reps;
    for (RepPlan rep : reps) {
      Integer free = rep.figures().visitsFree();
      if (free != null && free > 0) {
        left.put(rep, free);
        places.put(rep, placesOf(rep));
      }
    }
  }

  /** What a customer could be offered. */
  private record Offer(RepPlan from, Customer customer, int visits, double kilometres) {}

  /** Two reps. */
  private record Pair(RepPlan from, RepPlan to) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Pair that && from == that.from && to == that.to;
    }

    @Override
    public int hashCode() {
      return 31 * System.identityHashCode(from) + System.identityHashCode(to);
    }
  }

  /**
   * Finds who could help where.
   *
   * @return in the order of those who lack visits, the one who lacks most first
   */
  public static List<Help> among(List<RepPlan> reps) {
    return new HelpSearch(reps).all();
  }

  private List<Help> all() {
    Map<Pair, List<Help.Taken>> taken = new LinkedHashMap<>();
    reps.stream()
        .filter(rep -> lack(rep) > 0)
        .sorted(Comparator.comparingInt(HelpSearch::lack).reversed())
        .forEach(rep -> cover(rep, taken));
    List<Help> all = new ArrayList<>();
    taken.forEach((pair, customers) -> all.add(new Help(pair.from(), pair.to(), customers)));
    return all;
  }

  private static int lack(RepPlan rep) {
    Integer free = rep.figures().visitsFree();
    return free == null ? 0 : -free;
  }

  private void cover(RepPlan rep, Map<Pair, List<Help.Taken>> taken) {
    int lacking = lack(rep);
    Set<CustomerId> settled = new HashSet<>();
    for (Offer offer : offers(rep)) {
      int free = left.getOrDefault(offer.from(), 0);
      if (lacking > 0 && offer.visits() <= free && settled.add(offer.customer().id())) {
        lacking -= offer.visits();
        left.put(offer.from(), free - offer.visits());
        taken
            .computeIfAbsent(new Pair(offer.from(), rep), _ -> new ArrayList<>())
            .add(new Help.Taken(offer.customer(), offer.visits(), offer.kilometres()));
      }
    }
  }

  /** All that anybody could take, the nearest first; of equally near ones as they are listed. */
  private List<Offer> offers(RepPlan rep) {
    List<Offer> offers = new ArrayList<>();
    for (Customer customer : rep.customers()) {
      int visits = rep.visitsOf(customer);
      Position position = customer.position();
      if (visits > 0 && position != null) {
        for (RepPlan helper : reps) {
          double kilometres = distance(helper, position);
          if (kilometres <= REACH) {
            offers.add(new Offer(helper, customer, visits, kilometres));
          }
        }
      }
    }
    offers.sort(Comparator.comparingDouble(Offer::kilometres));
    return offers;
  }

  private double distance(RepPlan helper, Position position) {
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
