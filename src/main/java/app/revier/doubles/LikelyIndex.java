package app.revier.doubles;

import app.revier.territory.Customer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Customers, to be asked for the one that is rather the same as a new one ({@link
 * Likeness#isTold()}). Such customers have a number, a telephone number, a mail address or a domain
 * in common, or the same name in one town or house, or as many words but for typing errors and
 * words cut short in one street. So compared are only those; by the rule that makes no difference.
 *
 * <p>In two names of as many words each word of the one fits a word of the other. So one word of
 * each is enough to be found by. Two words that are the same but for typing errors have some
 * letters at their beginning or end in common ({@link WordEnds}).
 */
public final class LikelyIndex {

  /** What is looked up. */
  private enum Kind {
    NAME,
    TELLING,
    ANYBODY,
    DOMAIN
  }

  private final Lookup customers = new Lookup();
  private final Map<String, int[]> counts = new HashMap<>();
  private final List<@Nullable NameWord> telling = new ArrayList<>();
  private int[] letters = new int[1_024];
  private boolean anyHouse;

  /**
   * A customer of the index.
   *
   * @param customer who
   * @param likeness why it is rather the same
   */
  public record Match(Customer customer, Likeness likeness) {}

  /** Adds a customer. */
  public void add(Customer customer) {
    add(Features.of(customer));
  }

  /**
   * Adds a customer and gives the likeliest of those that were there before, of equal ones the one
   * that came first; none if none is told.
   */
  public @Nullable Match addAndFind(Customer customer) {
    Features one = Features.of(customer);
    Search search = new Search(one);
    search.run();
    add(one);
    Likeness likeness = search.best;
    return likeness == null ? null : new Match(customers.get(search.bestId).customer(), likeness);
  }

  private void add(Features one) {
    int id = customers.add(one);
    Name name = one.name();
    long[] places = PlaceKeys.known(one.location());
    customers.post(Kind.NAME, Hashing.ofLetters(name.joined()), places, id);
    NameWord rarest = rarest(name);
    telling.add(rarest);
    if (letters.length == id) {
      letters = Arrays.copyOf(letters, 2 * id);
    }
    if (rarest != null) {
      letters[id] = rarest.letters();
      post(id, PlaceKeys.streets(one.location()));
      if (anyHouse) {
        post(id, PlaceKeys.towns(one.location()));
      }
    }
    if (!one.domain().isEmpty()) {
      long domain = Hashing.of(one.domain());
      customers.post(Kind.DOMAIN, domain, places, id);
      customers.post(Kind.DOMAIN, domain, Lookup.EVERYWHERE, id);
      if (PlaceKeys.isHalfKnown(one.location())) {
        customers.post(Kind.DOMAIN, domain, new long[] {PlaceKeys.VAGUE}, id);
      }
    }
  }

  /** Lets a customer be found by its telling word at some places. */
  private void post(int id, long[] places) {
    NameWord word = telling.get(id);
    if (word != null) {
      int words = customers.get(id).name().words().size();
      for (long place : places) {
        if (!customers.has(Kind.ANYBODY, 0, place)) {
          customers.post(Kind.ANYBODY, 0, new long[] {place}, id);
        }
      }
      for (long end : WordEnds.of(word)) {
        customers.post(Kind.TELLING, Hashing.of(end, words), places, id);
      }
    }
  }

  /** From now on all customers are found whatever their house number is. */
  private void lookInAnyHouse() {
    if (!anyHouse) {
      anyHouse = true;
      for (int id = 0; id < customers.size(); id++) {
        post(id, PlaceKeys.towns(customers.get(id).location()));
      }
    }
  }

  /** Counts the words of a name and gives the one that the fewest have; none if none is whole. */
  private @Nullable NameWord rarest(Name name) {
    NameWord rarest = null;
    int fewest = Integer.MAX_VALUE;
    for (NameWord word : name.words()) {
      if (word.isWhole()) {
        int times = ++counts.computeIfAbsent(word.text(), _ -> new int[1])[0];
        if (times < fewest) {
          rarest = word;
          fewest = times;
        }
      }
    }
    return rarest;
  }

  /** Looks for the likeliest of one customer. */
  private final class Search {
    private final Features one;
    private int bestId = -1;
    private @Nullable Likeness best;

    Search(Features one) {
      this.one = one;
      customers.begin();
    }

    void run() {
      long[] places = PlaceKeys.knownAround(one.location());
      customers.forEachLinked(one, this::compare);
      compareAt(Kind.NAME, Hashing.ofLetters(one.name().joined()), places);
      byTellingWord();
      byDomain(places);
    }

    /** Names of as many words, of which the other's telling word may be mistyped or cut here. */
    private void byTellingWord() {
      List<NameWord> words = one.name().words();
      long[] streets = streets();
      for (NameWord word : words) {
        for (long end : WordEnds.around(word)) {
          compareWord(word, Hashing.of(end, words.size()), streets);
        }
      }
    }

    /** Where somebody may be in the same street or house. */
    private long[] streets() {
      if (!PlaceKeys.hasHouse(one.location())) {
        lookInAnyHouse();
      }
      long[] streets = PlaceKeys.streetsAround(one.location());
      int size = 0;
      for (long place : streets) {
        if (customers.has(Kind.ANYBODY, 0, place)) {
          streets[size++] = place;
        }
      }
      return Arrays.copyOf(streets, size);
    }

    /**
     * Compares those of whom the telling word may fit a word; its letters tell most that do not.
     */
    private void compareWord(NameWord word, long hash, long[] places) {
      int mine = word.letters();
      int most = word.mostOtherLetters();
      customers.forEach(
          Kind.TELLING,
          hash,
          places,
          id -> Integer.bitCount(letters[id] ^ mine) <= most,
          this::compare);
    }

    private void byDomain(long[] places) {
      if (one.domain().isEmpty()) {
        return;
      }
      long domain = Hashing.of(one.domain());
      if (PlaceKeys.isHalfKnown(one.location())) {
        compareAt(Kind.DOMAIN, domain, Lookup.EVERYWHERE);
      } else {
        compareAt(Kind.DOMAIN, domain, places);
        compareAt(Kind.DOMAIN, domain, new long[] {PlaceKeys.VAGUE});
      }
    }

    private void compareAt(Kind kind, long hash, long[] places) {
      customers.forEach(kind, hash, places, this::compare);
    }

    private void compare(int id) {
      Likeness likeness = customers.get(id).like(one);
      if (likeness != null && likeness.isTold() && isBetter(likeness, id)) {
        best = likeness;
        bestId = id;
      }
    }

    private boolean isBetter(Likeness likeness, int id) {
      return best == null
          || likeness.score() > best.score()
          || (likeness.score() == best.score() && id < bestId);
    }
  }
}
