package app.revier.search;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What kinds of things are called, so that "contract cologne" finds the contracts with customers in
 * Cologne. Customers have no such word: all else is found with its customer.
 */
public final class KindWords {

  /** No words. */
  public static final KindWords NONE = new KindWords(Map.of());

  /** The fewest letters of such a word that say enough. */
  private static final int LEAST = 4;

  /** The words as they are compared, in their order. */
  private final TreeMap<String, Set<Findable.Kind>> kinds = new TreeMap<>();

  /**
   * Some words.
   *
   * @param words what each kind is called, in texts that are made of such words, in any language
   */
  public KindWords(Map<Findable.Kind, List<String>> words) {
    words.forEach(
        (kind, texts) -> {
          if (kind != Findable.Kind.CUSTOMER) {
            texts.stream()
                .flatMap(text -> WordReader.words(text).stream())
                .forEach(word -> add(word, kind));
          }
        });
  }

  private void add(String word, Findable.Kind kind) {
    kinds.computeIfAbsent(word, _ -> EnumSet.noneOf(Findable.Kind.class)).add(kind);
  }

  /** The kinds one of whose words begins with this. */
  Set<Findable.Kind> calledBy(String word) {
    Set<Findable.Kind> all = EnumSet.noneOf(Findable.Kind.class);
    if (word.length() >= LEAST) {
      for (Map.Entry<String, Set<Findable.Kind>> each : kinds.tailMap(word).entrySet()) {
        if (!each.getKey().startsWith(word)) {
          break;
        }
        all.addAll(each.getValue());
      }
    }
    return all;
  }
}
