package app.revier.doubles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Customers, to be asked for those that are probably the same as another. Instead of comparing all
 * with all it compares those that have a word of the name and a place in common, or a number, a
 * telephone number or a mail address; by the rule that makes no difference.
 *
 * <p>All words of the shorter of two names must be in the longer one. So the rarest word of each
 * name is enough to find the longer ones, and being found under it the shorter ones.
 */
final class DoubleIndex {

  /** What is looked up. */
  private enum Kind {
    SORTED,
    JOINED,
    WORD,
    CUT,
    BEGIN,
    END,
    HEAD,
    HEAD_BEGIN,
    HEAD_END
  }

  private final Lookup customers = new Lookup();
  private final Lookup.Searcher searcher = customers.searcher();
  private final List<@Nullable NameWord> heads = new ArrayList<>();
  private final Map<String, int[]> counts = new HashMap<>();
  private final Set<String> cut = new HashSet<>();
  private final List<String> words = new ArrayList<>();
  private final LongPostings mistyped = new LongPostings();
  private boolean vague;
  private boolean anywhere;

  /** Told of likely doubles. */
  interface Found {
    void likely(Features other, Likeness likeness);
  }

  void add(Features one) {
    int id = customers.add(one);
    one.name().words().forEach(word -> learn(word.text()));
    heads.add(head(one.name()));
    post(id, PlaceKeys.of(one.location()));
    vague |= one.location().town().isVague();
    if (anywhere) {
      post(id, Lookup.EVERYWHERE);
    }
  }

  /** Lets a customer be found by its name at some places. */
  private void post(int id, long[] places) {
    Name name = customers.get(id).name();
    customers.post(Kind.SORTED, Hashing.of(name.sorted()), places, id);
    customers.post(Kind.JOINED, Hashing.of(name.joined()), places, id);
    for (NameWord word : name.words()) {
      post(word, Kind.WORD, Kind.BEGIN, Kind.END, places, id);
      if (word.cut()) {
        cut.add(word.text());
        customers.post(Kind.CUT, Hashing.of(word.text()), places, id);
      }
    }
    NameWord head = heads.get(id);
    if (head != null) {
      post(head, Kind.HEAD, Kind.HEAD_BEGIN, Kind.HEAD_END, places, id);
    }
  }

  /** From now on all customers are found by their names wherever they are. */
  private void lookEverywhere() {
    if (!anywhere) {
      anywhere = true;
      for (int id = 0; id < customers.size(); id++) {
        post(id, Lookup.EVERYWHERE);
      }
    }
  }

  private void post(NameWord word, Kind whole, Kind begin, Kind end, long[] places, int id) {
    String text = word.text();
    customers.post(whole, Hashing.of(text), places, id);
    if (word.isVeryLong()) {
      customers.post(begin, Hashing.of(text, 0, NameWord.END), places, id);
      customers.post(
          end, Hashing.of(text, text.length() - NameWord.END, text.length()), places, id);
    }
  }

  /** Counts a word; of a new one it keeps what is left of it without each of its letters. */
  private void learn(String word) {
    int[] count = counts.get(word);
    if (count != null) {
      count[0]++;
      return;
    }
    counts.put(word, new int[] {1});
    int id = words.size();
    words.add(word);
    mistyped.add(Hashing.of(word), id);
    for (int place = 0; place < word.length(); place++) {
      mistyped.add(Hashing.without(word, place), id);
    }
  }

  private @Nullable NameWord head(Name name) {
    NameWord rarest = null;
    int fewest = Integer.MAX_VALUE;
    for (NameWord word : name.words()) {
      int[] count = counts.get(word.text());
      int times = count == null ? 0 : count[0];
      if (word.isWhole() && times < fewest) {
        rarest = word;
        fewest = times;
      }
    }
    return rarest;
  }

  /** Tells of all customers that are probably the same as this one. */
  void forEachLike(Features one, Found found) {
    if (one.location().town().isVague()) {
      lookEverywhere();
    }
    Search search = new Search(one, found);
    searcher.forEachLinked(one, search::compare);
    search.bySameName();
    NameWord head = head(one.name());
    if (head != null) {
      search.longerNames(head);
      search.shorterNames();
    }
  }

  /** Looks for the likes of one customer. */
  private final class Search {
    private final Features one;
    private final Found found;
    private final long[] places;

    Search(Features one, Found found) {
      this.one = one;
      this.found = found;
      places = PlaceKeys.around(one.location(), vague);
      searcher.begin(customers.size());
    }

    void bySameName() {
      compareAt(Kind.SORTED, Hashing.of(one.name().sorted()));
      compareAt(Kind.JOINED, Hashing.of(one.name().joined()));
    }

    /** Names of at least as many words hold the rarest word, mistyped or cut short. */
    void longerNames(NameWord head) {
      String text = head.text();
      compareWord(text, Kind.WORD, Kind.BEGIN, Kind.END);
      if (counts.containsKey(text.substring(0, 1))) {
        compareAt(Kind.WORD, Hashing.of(text, 0, 1));
      }
      for (int length = 3; length < text.length() && !cut.isEmpty(); length++) {
        if (cut.contains(text.substring(0, length))) {
          compareAt(Kind.CUT, Hashing.of(text, 0, length));
        }
      }
    }

    /** The rarest word of shorter names is among the words. */
    void shorterNames() {
      for (NameWord word : one.name().words()) {
        if (word.text().length() >= 4) {
          compareWord(word.text(), Kind.HEAD, Kind.HEAD_BEGIN, Kind.HEAD_END);
        }
      }
    }

    private void compareWord(String text, Kind whole, Kind begin, Kind end) {
      if (counts.containsKey(text)) {
        compareAt(whole, Hashing.of(text));
      }
      forEachMistyped(text, other -> compareAt(whole, Hashing.of(other)));
      if (text.length() >= 9) {
        compareAt(begin, Hashing.of(text, 0, NameWord.END));
        compareAt(end, Hashing.of(text, text.length() - NameWord.END, text.length()));
      }
    }

    private void compareAt(Kind kind, long hash) {
      searcher.forEach(kind, hash, places, this::compare);
    }

    void compare(int id) {
      Features other = customers.get(id);
      Likeness likeness = other.like(one);
      if (likeness != null) {
        found.likely(other, likeness);
      }
    }
  }

  /** Gives the known words that are the same but for one typing error. */
  private void forEachMistyped(String text, Consumer<String> action) {
    if (text.length() < 4) {
      return;
    }
    for (int place = -1; place < text.length(); place++) {
      long key = place < 0 ? Hashing.of(text) : Hashing.without(text, place);
      for (int at = mistyped.first(key); at >= 0; at = mistyped.next(at)) {
        String other = words.get(mistyped.value(at));
        if (!other.equals(text) && NameWord.isMistyped(text, other)) {
          action.accept(other);
        }
      }
    }
  }
}
