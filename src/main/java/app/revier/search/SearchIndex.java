package app.revier.search;

import app.revier.agenda.Activity;
import app.revier.agenda.Agenda;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.Territory;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is in a book at one moment. Made once for a book; that of the book after a change is
 * made from the one before, in which only the customers that changed are looked at anew. Does not
 * change itself; may be used from any thread.
 */
public final class SearchIndex {

  /** How many are shown at most. */
  public static final int MOST = 50;

  /** From so many changed customers on all is read anew: they are looked through one by one. */
  static final int MOST_LOOSE = 1_000;

  private final Inputs made;
  private final WholeIndex whole;
  private final Inputs now;

  /** What is in the whole index and no longer in the book, or not as it is there. */
  private final BitSet changed;

  /** What takes its place, in the order in which it is shown. */
  private final List<LooseThing> loose;

  private SearchIndex(
      Inputs made, WholeIndex whole, Inputs now, BitSet changed, List<LooseThing> loose) {
    this.made = made;
    this.whole = whole;
    this.now = now;
    this.changed = changed;
    this.loose = loose;
  }

  /** What an index is made from. */
  private record Inputs(
      List<Customer> customers, List<GrowthProject> projects, List<Activity> activities) {

    static Inputs of(Territory territory, Agenda agenda) {
      return new Inputs(territory.customers(), territory.projects(), agenda.activities());
    }

    /** The customers of whom anything is another object. */
    Set<CustomerId> differences(Inputs other) {
      Set<CustomerId> all = new HashSet<>();
      add(customers, other.customers, Customer::id, Customer::id, all);
      add(projects, other.projects, GrowthProject::id, GrowthProject::customer, all);
      add(activities, other.activities, Activity::id, Activity::customer, all);
      return all;
    }

    /** Goes through both lists, which are in the order of their ids, side by side. */
    // The very objects: what stayed as it was is the same one, and need not be looked into.
    @SuppressWarnings("ReferenceEquality")
    private static <T, K extends Comparable<K>> void add(
        List<T> before,
        List<T> after,
        Function<T, K> id,
        Function<T, CustomerId> customer,
        Set<CustomerId> into) {
      if (before == after) {
        return;
      }
      int i = 0;
      int j = 0;
      while (i < before.size() || j < after.size()) {
        T one = i < before.size() ? before.get(i) : null;
        T two = j < after.size() ? after.get(j) : null;
        int order =
            one == two
                ? 0
                : one == null ? 1 : two == null ? -1 : id.apply(one).compareTo(id.apply(two));
        if (one != two && one != null && order <= 0) {
          into.add(customer.apply(one));
        }
        if (one != two && two != null && order >= 0) {
          into.add(customer.apply(two));
        }
        i += order <= 0 ? 1 : 0;
        j += order >= 0 ? 1 : 0;
      }
    }
  }

  /**
   * The index of a book. Slow for a large book without one from before.
   *
   * @param before an index of the same book at another moment; none makes all of it
   */
  public static SearchIndex of(Territory territory, Agenda agenda, @Nullable SearchIndex before) {
    Inputs now = Inputs.of(territory, agenda);
    if (before != null && before.now.differences(now).isEmpty()) {
      return before;
    }
    if (before != null) {
      Set<CustomerId> changed = before.made.differences(now);
      if (changed.size() <= MOST_LOOSE) {
        return new SearchIndex(
            before.made,
            before.whole,
            now,
            before.whole.thingsOf(changed),
            loose(changed, territory, agenda));
      }
    }
    return new SearchIndex(now, WholeIndex.of(territory, agenda), now, new BitSet(), List.of());
  }

  private static List<LooseThing> loose(
      Set<CustomerId> customers, Territory territory, Agenda agenda) {
    if (customers.isEmpty()) {
      return List.of();
    }
    List<Customer> there =
        customers.stream().map(territory::customer).filter(Objects::nonNull).toList();
    return SearchedTexts.of(there, territory, agenda).stream()
        .flatMap(things -> LooseThing.of(things).stream())
        .sorted(
            Comparator.comparing((LooseThing one) -> one.thing().kind())
                .thenComparing(LooseThing::thing, ShownOrder.OF_THINGS))
        .toList();
  }

  /** Whether another index was made from the same words, and corrected only. */
  public boolean isCorrectionOf(SearchIndex other) {
    return whole == other.whole;
  }

  /** Finds what matches. */
  public SearchHits find(SearchQuery query) {
    if (query.isEmpty()) {
      return SearchHits.NONE;
    }
    Ranked found = new Ranked(MOST);
    whole.find(query, changed, found);
    Ranked besides = new Ranked(MOST);
    for (LooseThing thing : loose) {
      SearchHits.Rank rank = thing.rank(query);
      if (rank != null) {
        besides.count(thing.thing().kind(), 1);
        besides.show(thing.thing(), rank);
      }
    }
    return found.with(besides);
  }

  /** How many things can be found. */
  public int size() {
    return whole.size() - changed.cardinality() + loose.size();
  }

  /** How many different words there are. */
  public int words() {
    return whole.wordCount();
  }
}
