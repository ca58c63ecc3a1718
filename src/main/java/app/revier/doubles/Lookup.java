package app.revier.doubles;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.function.LongConsumer;

/**
 * Customers under all that they are looked up by: number, telephone numbers and mail address, and
 * what an index adds. A search is given each of those it meets once, and no more than {@link
 * #MOST_COMPARED}. Customers are counted from 0 in the order in which they came.
 */
final class Lookup {

  /** More are not compared with one customer: so many of one name tell nothing any more. */
  static final int MOST_COMPARED = 2_000;

  static final long[] EVERYWHERE = {PlaceKeys.ANYWHERE};

  /** What customers are looked up by whatever they are called and wherever they are. */
  private enum Link {
    NUMBER,
    PHONE,
    MAIL
  }

  private final List<Features> all = new ArrayList<>();
  private final LongPostings postings = new LongPostings();

  int size() {
    return all.size();
  }

  Features get(int id) {
    return all.get(id);
  }

  /** Adds a customer and gives its place. */
  int add(Features one) {
    int id = all.size();
    all.add(one);
    forEachLink(one, key -> postings.add(key, id));
    return id;
  }

  private static void forEachLink(Features one, LongConsumer action) {
    if (!one.number().isEmpty()) {
      action.accept(key(Link.NUMBER, one.number()));
    }
    for (String phone : one.phones()) {
      action.accept(key(Link.PHONE, phone));
    }
    if (!one.mail().isEmpty()) {
      action.accept(key(Link.MAIL, one.mail()));
    }
  }

  /** Below 0, where no kind of an index is. */
  private static long key(Link link, String text) {
    return Hashing.of(Hashing.of(text), -1 - link.ordinal());
  }

  private static long key(Enum<?> kind, long hash, long place) {
    return Hashing.of(Hashing.of(hash, place), kind.ordinal());
  }

  /**
   * Lets a customer be found by something at some places.
   *
   * @param kind of what; an index has one enum of them
   */
  void post(Enum<?> kind, long hash, long[] places, int id) {
    for (long place : places) {
      postings.add(key(kind, hash, place), id);
    }
  }

  /** Who was last posted to be found by this; negative if nobody was. */
  int last(Enum<?> kind, long hash, long place) {
    int at = postings.first(key(kind, hash, place));
    return at < 0 ? -1 : postings.value(at);
  }

  /** One to search with; while nobody is added, each thread may search with its own. */
  Searcher searcher() {
    return new Searcher();
  }

  /** Meets customers in one search after the other. */
  final class Searcher {
    private int[] seen = new int[0];
    private int round;
    private int compared;
    private int end;

    private Searcher() {}

    /**
     * Begins a search.
     *
     * @param among only so many customers that came first are met
     */
    void begin(int among) {
      round++;
      compared = 0;
      end = among;
      if (seen.length < among) {
        seen = Arrays.copyOf(seen, 2 * among);
      }
    }

    /** Gives those with the number, a telephone number or the mail address of a customer. */
    void forEachLinked(Features one, IntConsumer found) {
      forEachLink(one, key -> forEach(key, _ -> true, found));
    }

    /** Gives those that can be found by something at some places. */
    void forEach(Enum<?> kind, long hash, long[] places, IntConsumer found) {
      forEach(kind, hash, places, _ -> true, found);
    }

    /**
     * The same, without those that are not worth it.
     *
     * @param worth tells them at less cost than comparing
     */
    void forEach(Enum<?> kind, long hash, long[] places, IntPredicate worth, IntConsumer found) {
      for (long place : places) {
        forEach(key(kind, hash, place), worth, found);
      }
    }

    private void forEach(long key, IntPredicate worth, IntConsumer found) {
      for (int at = postings.first(key);
          at >= 0 && compared < MOST_COMPARED;
          at = postings.next(at)) {
        int id = postings.value(at);
        if (id < end && seen[id] != round && worth.test(id)) {
          seen[id] = round;
          compared++;
          found.accept(id);
        }
      }
    }
  }
}
