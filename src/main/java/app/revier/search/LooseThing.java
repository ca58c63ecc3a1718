package app.revier.search;

import app.revier.search.SearchHits.Rank;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be found and is in no index: its words are looked through one by one.
 *
 * @param thing what
 * @param words its words
 * @param customer those of its customer; its own if it is one, none if it belongs to nobody
 */
record LooseThing(Findable thing, List<String> words, List<String> customer) {

  /** The things of one customer, itself first. */
  static List<LooseThing> of(List<Findable> things) {
    List<String> customer = wordsOf(things.getFirst());
    return things.stream()
        .map(
            thing ->
                new LooseThing(
                    thing,
                    thing.kind() == Findable.Kind.CUSTOMER ? customer : wordsOf(thing),
                    customer))
        .toList();
  }

  /** A thing that belongs to nobody. */
  static LooseThing alone(Findable thing) {
    return new LooseThing(thing, wordsOf(thing), List.of());
  }

  private static List<String> wordsOf(Findable thing) {
    List<String> words = new ArrayList<>();
    for (SearchedText text : SearchedTexts.of(thing)) {
      words.addAll(WordReader.words(text.text()));
      words.addAll(text.joined());
    }
    return words;
  }

  /** How well it matches in the best way to understand what is sought; none if it does not. */
  @Nullable Rank rank(SearchQuery query) {
    Rank best = null;
    for (List<SearchWord> way : query.ways()) {
      Rank rank = rank(way);
      best = best == null || (rank != null && rank.compareTo(best) < 0) ? rank : best;
    }
    return best;
  }

  private @Nullable Rank rank(List<SearchWord> way) {
    boolean inside = false;
    boolean own = false;
    for (SearchWord word : way) {
      SearchWord.Match here = word.in(words, thing.kind());
      own |= here != SearchWord.Match.NONE;
      // What is in the thing itself counts before what is in its customer.
      SearchWord.Match match = here == SearchWord.Match.NONE ? word.in(customer) : here;
      if (match == SearchWord.Match.NONE) {
        return null;
      }
      inside |= match == SearchWord.Match.INSIDE;
    }
    if (!own) {
      return null;
    }
    boolean begins = thing.kind() == Findable.Kind.CUSTOMER && !inside && nameBegins(thing, way);
    return begins ? Rank.NAME_BEGINS : Rank.of(thing.kind(), inside);
  }

  /** Whether the first word of a name begins with one of the words that are looked for. */
  static boolean nameBegins(Findable thing, List<SearchWord> way) {
    WordReader name = new WordReader().read(thing.name());
    if (!name.next()) {
      return false;
    }
    String first = name.word();
    return way.stream().anyMatch(word -> word.in(first) == SearchWord.Match.BEGINS);
  }
}
