package app.revier.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects the words of a file that nobody knows, so that each is decided once. */
final class UnknownWords {

  /** A column with more words than this holds no words that mean one of a few. */
  private static final int MOST = 200;

  private record Key(ImportField field, String word) {}

  /** How often a word stands there, and what it was taken as. */
  private static final class Use {
    private final Set<String> assumed = new LinkedHashSet<>();
    private boolean open;
    private int rows;
  }

  private final Map<Key, Use> uses = new LinkedHashMap<>();

  /** Adds a word of a row that is left out for it, or taken without it. */
  void add(ImportField field, String word) {
    Key key = new Key(field, word);
    if (uses.size() < MOST || uses.containsKey(key)) {
      Use use = uses.computeIfAbsent(key, _ -> new Use());
      use.rows++;
      use.open = true;
    }
  }

  /**
   * Adds a word of a row that is taken as what it most probably means.
   *
   * @param code of that meaning
   * @return whether the word was not taken as this before
   */
  boolean assume(ImportField field, String word, String code) {
    Use use = uses.computeIfAbsent(new Key(field, word), _ -> new Use());
    use.rows++;
    return use.assumed.add(code);
  }

  /** All words, in the order of the file. */
  List<UnknownWord> all() {
    List<UnknownWord> words = new ArrayList<>();
    uses.forEach(
        (key, use) ->
            words.add(
                new UnknownWord(
                    key.field(),
                    key.word(),
                    use.rows,
                    use.open ? List.of() : List.copyOf(use.assumed))));
    return words;
  }
}
