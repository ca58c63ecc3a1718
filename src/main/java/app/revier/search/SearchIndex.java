package app.revier.search;

import app.revier.agenda.Agenda;
import app.revier.territory.Attribute;
import app.revier.territory.Customer;
import app.revier.territory.Territory;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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

  private final SearchedBook made;
  private final WholeIndex whole;
  private final SearchedBook now;

  /** What is in the whole index and no longer in the book, or not as it is there. */
  private final BitSet changed;

  /** What takes its place, in the order in which it is shown. */
  private final List<LooseThing> loose;

  private SearchIndex(
      SearchedBook made,
      WholeIndex whole,
      SearchedBook now,
      BitSet changed,
      List<LooseThing> loose) {
    this.made = made;
    this.whole = whole;
    this.now = now;
    this.changed = changed;
    this.loose = loose;
  }

  /**
   * The index of a book. Slow for a large book without one from before.
   *
   * @param attributes what customers are told apart by
   * @param before an index of the same book at another moment; none makes all of it
   */
  public static SearchIndex of(
      Territory territory,
      Agenda agenda,
      List<Attribute> attributes,
      @Nullable SearchIndex before) {
    SearchedBook now = new SearchedBook(territory, agenda, List.copyOf(attributes));
    // Whatever an attribute is called, all customers that have it are found by.
    if (before != null && before.made.attributes().equals(now.attributes())) {
      if (before.now.differences(now).size() == 0) {
        return before;
      }
      SearchedBook.Differences changed = before.made.differences(now);
      if (changed.size() <= MOST_LOOSE) {
        return new SearchIndex(
            before.made, before.whole, now, before.whole.thingsOf(changed), loose(changed, now));
      }
    }
    return new SearchIndex(now, WholeIndex.of(now), now, new BitSet(), List.of());
  }

  private static List<LooseThing> loose(SearchedBook.Differences changed, SearchedBook book) {
    List<Customer> there =
        changed.customers().stream()
            .map(book.territory()::customer)
            .filter(Objects::nonNull)
            .toList();
    Stream<LooseThing> alone =
        book.alone().stream().filter(changed::isAlone).map(LooseThing::alone);
    Stream<LooseThing> others =
        there.isEmpty()
            ? Stream.of()
            : book.of(there).stream().flatMap(things -> LooseThing.of(things).stream());
    return Stream.concat(alone, others)
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
