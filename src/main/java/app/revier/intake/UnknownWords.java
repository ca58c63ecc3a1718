package app.revier.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the words of a file that nobody knows, so that each is decided once. */
final class UnknownWords {

  /** A column with more words than this holds no words that mean one of a few. */
  private static final int MOST = 200;

  private record Key(ImportField field, String word) {}

  private final Map<Key, Integer> rows = new LinkedHashMap<>();

  /** Adds a word of a row. */
  void add(ImportField field, String word) {
    Key key = new Key(field, word);
    if (rows.size() < MOST || rows.containsKey(key)) {
      rows.merge(key, 1, Integer::sum);
    }
  }

  /** All words, in the order of the file. */
  List<UnknownWord> all() {
    List<UnknownWord> words = new ArrayList<>();
    rows.forEach((key, count) -> words.add(new UnknownWord(key.field(), key.word(), count)));
    return words;
  }
}
