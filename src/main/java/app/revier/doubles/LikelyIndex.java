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

  /** More are not compared with one customer: so many of one name tell nothing any more. */
  private static final int MOST_COMPARED = 2_000;

  /** What is looked up. */
  private enum Kind {
    NAME,
    TELLING,
    ANYBODY,
    NUMBER,
    PHONE,
    MAIL,
    DOMAIN
  }

  private static final long[] EVERYWHERE = {PlaceKeys.ANYWHERE};

  private final List<Features> all = new ArrayList<>();
  private final LongPostings postings = new LongPostings();
  private final Map<String, int[]> counts = new HashMap<>();
  private final List<@Nullable NameWord> telling = new ArrayList<>();
  private int[] letters = new int[1_024];
  private boolean anyHouse;
  private int[] seen = new int[1_024];
  private int round;

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
    return likeness == null ? null : new Match(all.get(search.bestId).customer(), likeness);
  }

  private void add(Features one) {
    int id = all.size();
    all.add(one);
    Name name = one.name();
    long[] places = PlaceKeys.known(one.location());
    post(Kind.NAME, Hashing.ofLetters(name.joined()), places, id);
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
    if (!one.number().isEmpty()) {
      post(Kind.NUMBER, Hashing.of(one.number()), EVERYWHERE, id);
    }
    for (String phone : one.phones()) {
      post(Kind.PHONE, Hashing.of(phone), EVERYWHERE, id);
    }
    if (!one.mail().isEmpty()) {
      post(Kind.MAIL, Hashing.of(one.mail()), EVERYWHERE, id);
    }
    if (!one.domain().isEmpty()) {
      long domain = Hashing.of(one.domain());
      post(Kind.DOMAIN, domain, places, id);
      post(Kind.DOMAIN, domain, EVERYWHERE, id);
      if (PlaceKeys.isHalfKnown(one.location())) {
        post(Kind.DOMAIN, domain, new long[] {PlaceKeys.VAGUE}, id);
      }
    }
  }

  /** Lets a customer be found by its telling word at some places. */
  private void post(int id, long[] places) {
    NameWord word = telling.get(id);
    if (word != null) {
      int words = all.get(id).name().words().size();
      for (long place : places) {
        if (postings.first(key(Kind.ANYBODY, 0, place)) < 0) {
          postings.add(key(Kind.ANYBODY, 0, place), id);
        }
      }
      for (long end : WordEnds.of(word)) {
        post(Kind.TELLING, Hashing.of(end, words), places, id);
      }
    }
  }

  /** From now on all customers are found whatever their house number is. */
  private void lookInAnyHouse() {
    if (!anyHouse) {
      anyHouse = true;
      for (int id = 0; id < all.size(); id++) {
        post(id, PlaceKeys.towns(all.get(id).location()));
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

  private void post(Kind kind, long hash, long[] places, int id) {
    for (long place : places) {
      postings.add(key(kind, hash, place), id);
    }
  }

  private static long key(Kind kind, long hash, long place) {
    return Hashing.of(Hashing.of(hash, place), kind.ordinal());
  }

  /** Looks for the likeliest of one customer. */
  private final class Search {
    private final Features one;
    private int compared;
    private int bestId = -1;
    private @Nullable Likeness best;

    Search(Features one) {
      this.one = one;
      round++;
      if (seen.length < all.size()) {
        seen = Arrays.copyOf(seen, 2 * all.size());
      }
    }

    void run() {
      long[] places = PlaceKeys.knownAround(one.location());
      byNumberAndLinks();
      compareAt(Kind.NAME, Hashing.ofLetters(one.name().joined()), places);
      byTellingWord();
      byDomain(places);
    }

    private void byNumberAndLinks() {
      if (!one.number().isEmpty()) {
        compareAt(Kind.NUMBER, Hashing.of(one.number()), EVERYWHERE);
      }
      for (String phone : one.phones()) {
        compareAt(Kind.PHONE, Hashing.of(phone), EVERYWHERE);
      }
      if (!one.mail().isEmpty()) {
        compareAt(Kind.MAIL, Hashing.of(one.mail()), EVERYWHERE);
      }
    }

    /** Names of as many words, of which the other's telling word may be mistyped or cut here. */
    private void byTellingWord() {
      List<NameWord> words = one.name().words();
      long[] streets = streets();
      for (NameWord word : words) {
        for (long end : WordEnds.around(word)) {
          for (long place : streets) {
            compareWord(word, key(Kind.TELLING, Hashing.of(end, words.size()), place));
          }
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
        if (postings.first(key(Kind.ANYBODY, 0, place)) >= 0) {
          streets[size++] = place;
        }
      }
      return Arrays.copyOf(streets, size);
    }

    /**
     * Compares those of whom the telling word may fit a word; its letters tell most that do not.
     */
    private void compareWord(NameWord word, long key) {
      int mine = word.letters();
      int most = word.mostOtherLetters();
      for (int at = postings.first(key);
          at >= 0 && compared < MOST_COMPARED;
          at = postings.next(at)) {
        int id = postings.value(at);
        if (Integer.bitCount(letters[id] ^ mine) <= most) {
          compare(id);
        }
      }
    }

    private void byDomain(long[] places) {
      if (one.domain().isEmpty()) {
        return;
      }
      long domain = Hashing.of(one.domain());
      if (PlaceKeys.isHalfKnown(one.location())) {
        compareAt(Kind.DOMAIN, domain, EVERYWHERE);
      } else {
        compareAt(Kind.DOMAIN, domain, places);
        compareAt(Kind.DOMAIN, domain, new long[] {PlaceKeys.VAGUE});
      }
    }

    private void compareAt(Kind kind, long hash, long[] places) {
      for (long place : places) {
        long key = key(kind, hash, place);
        for (int at = postings.first(key);
            at >= 0 && compared < MOST_COMPARED;
            at = postings.next(at)) {
          compare(postings.value(at));
        }
      }
    }

    private void compare(int id) {
      if (seen[id] == round) {
        return;
      }
      seen[id] = round;
      compared++;
      Likeness likeness = all.get(id).like(one);
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
