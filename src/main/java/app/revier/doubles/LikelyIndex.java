package app.revier.doubles;

import app.revier.territory.Customer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Customers in the order in which they came, to be asked for the one before each that is rather the
 * same ({@link Likeness#isTold()}). Such customers have a number, a telephone number, a mail
 * address or a domain in common, or the same name in one town or house, or as many words but for
 * typing errors and words cut short in one street. So compared are only those; by the rule that
 * makes no difference.
 *
 * <p>In two names of as many words each word of the one fits a word of the other. So one word of
 * each is enough to be found by. Two words that are the same but for typing errors have some
 * letters at their beginning or end in common ({@link WordEnds}).
 */
public final class LikelyIndex {

  /** So many customers are looked for in turn by one thread. */
  private static final int AT_ONCE = 1_024;

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

  /** Adds customers, in this order. */
  public void addAll(List<Customer> added) {
    List<Features> features = added.parallelStream().map(Features::of).toList();
    features.forEach(this::add);
    if (!anyHouse && !features.stream().map(Features::location).allMatch(PlaceKeys::hasHouse)) {
      lookInAnyHouse();
    }
  }

  /**
   * The likeliest of each of some customers among those that were added before it, of equal ones
   * the one that came first.
   *
   * @param from the place of the first, counted from 0 as they were added
   * @param to the place after the last
   * @return one for each, none if none is told
   */
  public List<Optional<Match>> likeliest(int from, int to) {
    return IntStream.range(0, Math.ceilDiv(to - from, AT_ONCE))
        .parallel()
        .mapToObj(
            part ->
                likeliestInTurn(from + part * AT_ONCE, Math.min(to, from + (part + 1) * AT_ONCE)))
        .flatMap(List::stream)
        .toList();
  }

  private List<Optional<Match>> likeliestInTurn(int from, int to) {
    Lookup.Searcher searcher = customers.searcher();
    List<Optional<Match>> matches = new ArrayList<>(to - from);
    for (int id = from; id < to; id++) {
      matches.add(new Search(searcher, id).run());
    }
    return matches;
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
        if (customers.last(Kind.ANYBODY, 0, place) < 0) {
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
    private final Lookup.Searcher searcher;
    private final int id;
    private final Features one;
    private int bestId = -1;
    private @Nullable Likeness best;

    Search(Lookup.Searcher searcher, int id) {
      this.searcher = searcher;
      this.id = id;
      one = customers.get(id);
      searcher.begin(id);
    }

    Optional<Match> run() {
      lookAround();
      Likeness likeness = best;
      return likeness == null
          ? Optional.empty()
          : Optional.of(new Match(customers.get(bestId).customer(), likeness));
    }

    private void lookAround() {
      long[] places = PlaceKeys.knownAround(one.location());
      searcher.forEachLinked(one, this::compare);
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
      long[] streets = PlaceKeys.streetsAround(one.location());
      int size = 0;
      for (long place : streets) {
        int first = customers.last(Kind.ANYBODY, 0, place);
        if (first >= 0 && first < id) {
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
      searcher.forEach(
          Kind.TELLING,
          hash,
          places,
          other -> Integer.bitCount(letters[other] ^ mine) <= most,
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
      searcher.forEach(kind, hash, places, this::compare);
    }

    private void compare(int other) {
      Likeness likeness = customers.get(other).like(one);
      if (likeness != null && likeness.isTold() && isBetter(likeness, other)) {
        best = likeness;
        bestId = other;
      }
    }

    private boolean isBetter(Likeness likeness, int other) {
      return best == null
          || likeness.score() > best.score()
          || (likeness.score() == best.score() && other < bestId);
    }
  }
}
